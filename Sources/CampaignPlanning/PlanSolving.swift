/// Solves a plan's problem: least weighted shortfall, then least cost, then even months. Each goal keeps what those
/// before it reached.
public struct PlanSolving: Sendable {
  private let solver: any LinearSolver
  private let limits: SolverLimits
  private let goals: [PlanSolution.Goal.Name]
  private let evenness: SolverLimits
  private let places: Int

  /// - Parameters:
  ///   - limits: for each goal.
  ///   - evenness: for even months, where others: a proof that costs minutes is worth nothing there. Nil: the same.
  ///   - goals: in their order.
  ///   - places: how many places' months are evened together, 1 or more.
  public init(
    _ solver: any LinearSolver, limits: SolverLimits, evenness: SolverLimits? = nil,
    goals: [PlanSolution.Goal.Name] = PlanSolution.Goal.Name.allCases, places: Int = 16
  ) {
    self.solver = solver
    self.limits = limits
    self.evenness = evenness ?? limits
    self.goals = goals
    self.places = places
  }

  /// Why there is no plan.
  public enum Failure: Error, Sendable, Equatable {
    /// What must be met cannot be, whatever else is left out.
    case impossible
    /// A limit ended it before any plan was found.
    case nothingFound
    /// `watch` ended it before any plan was found.
    case interrupted
    case solver(SolverFailure)
  }

  /// - Parameter watch: called now and then with the goal and how far it is; `false` ends the search with the best plan
  ///   so far.
  public func solve(
    _ problem: PlanProblem, watch: (PlanSolution.Goal.Name, SolverProgress) -> Bool
  ) throws(Failure) -> PlanSolution {
    let model = PlanModel(problem)
    var linear = model.linear
    var best: SolvedPoint?
    var reached: [PlanSolution.Goal] = []
    var isEnded = false
    for name in goals where !isEnded {
      let terms = model.terms(of: name)
      linear.minimise(terms)
      let answer: SolverAnswer
      do throws(SolverFailure) {
        let watched = { (progress: SolverProgress) -> Bool in
          let goesOn = watch(name, progress)
          isEnded = isEnded || !goesOn
          return goesOn
        }
        answer =
          if name == .peak, let best {
            try EvenSearch(solver, model, linear, evenness, places: places).answer(from: best.values, watch: watched)
          } else {
            try solver.solve(linear, limits: name == .peak ? evenness : limits, start: best?.values, watch: watched)
          }
      } catch {
        throw .solver(error)
      }
      switch answer {
      case .point(let point):
        best = point
        reached.append(.init(name: name, value: point.objective, bound: point.bound, isProved: point.isProved))
        // Loads are no whole numbers: what was reached is kept up to the next one.
        linear.require(terms, through: Int64(point.objective.rounded(.up)), group: name.rawValue)
      case .infeasible, .unbounded:
        // The first goal has every point to choose from; later ones have the point that the one before found.
        if best == nil { throw .impossible }
      case .nothingFound:
        if best == nil { throw isEnded ? .interrupted : .nothingFound }
      }
    }
    guard let best else { throw .nothingFound }
    return PlanSolution(model, best.values, reached, solver: solver.name)
  }
}

extension PlanModel {
  fileprivate func terms(of goal: PlanSolution.Goal.Name) -> [LinearModel.Term] {
    switch goal {
    case .shortfall: shortfallTerms
    case .cost: costTerms
    case .peak: peakTerms
    }
  }
}

extension PlanSolution {
  /// Spreads what is done in each period over its months.
  init(_ model: PlanModel, _ values: [Double], _ goals: [Goal], solver: String) {
    let problem = model.problem
    var times = problem.activities.map { _ in [Int64](repeating: 0, count: problem.months) }
    func count(_ cell: PlanModel.Cell) -> Int64 { Int64(values[cell.variable.index]) }
    for period in model.periods.ranges {
      let open = period.filter { !problem.pauses.contains($0) }
      let cells = model.cells.filter { $0.months == period && !problem.activities[$0.activity].isFixed }
        .sorted {
          let (a, b) = (problem.activities[$0.activity], problem.activities[$1.activity])
          return (a.place, a.item, $0.activity) < (b.place, b.item, $1.activity)
        }
      for (cell, shares) in zip(cells, MonthSpread.deal(cells.map(count), over: open.count)) {
        for (month, share) in zip(open, shares) { times[cell.activity][month] += share }
      }
    }
    for cell in model.cells where problem.activities[cell.activity].isFixed {
      times[cell.activity][cell.months.lowerBound] += count(cell)
    }
    self.init(times: times, problem: problem, goals: goals, solver: solver)
  }

  /// What a plan lacks and costs, counted from what it does.
  init(times: [[Int64]], problem: PlanProblem, goals: [Goal], solver: String) {
    self.times = times
    self.goals = goals
    self.solver = solver
    cost = zip(problem.activities, times).reduce(0) { $0 + $1.0.cost * $1.1.reduce(0, +) }
    shortfalls = problem.demands.map { demand in
      let done = demand.weights.reduce(0) { sum, entry in
        sum + entry.value * times[entry.key].prefix(demand.through + 1).reduce(0, +)
      }
      return max(0, demand.need - done)
    }
  }
}
