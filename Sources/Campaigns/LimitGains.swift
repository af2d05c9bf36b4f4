import CampaignPlanning
import MediationModel
import PolicyModel

/// Which limits of the plan file are used up, and what one more of each would buy.
struct LimitGains {
  private let model: BuildingModel
  private let solution: PlanSolution
  private let solver: any LinearSolver
  private let limits: SolverLimits

  init(_ model: BuildingModel, _ solution: PlanSolution, _ solver: any LinearSolver, _ limits: SolverLimits) {
    self.model = model
    self.solution = solution
    self.solver = solver
    self.limits = limits
  }

  typealias Use = BuildingPlanReport.LimitUse

  /// One yuan more buys nothing: budgets move by ten thousand, in fen.
  static let budgetStep: Int64 = 1_000_000

  /// A limit that binds, and how to move it.
  private struct Candidate {
    let limit: Use.Limit
    let bound: Int64
    let used: Int64
    let step: Int64
    /// What is missing where it binds.
    let missing: Int64
    let move: (inout PlanProblem) -> Void
  }

  /// The limits that bind; of those that keep something from being met, the first `tried` are moved and solved again.
  func uses(tried: Int, _ watch: (PlanSolution.Goal.Name, SolverProgress) -> Bool) -> [Use] {
    let candidates = (rates + totals).enumerated().sorted {
      ($1.element.missing, $0.offset) < ($0.element.missing, $1.offset)
    }
    .map(\.element)
    let isShort = solution.shortfalls.contains { $0 > 0 }
    var uses: [Use] = []
    for (number, candidate) in candidates.enumerated() {
      let gain = isShort && candidate.missing > 0 && number < tried ? gain(candidate, watch) : nil
      uses.append(Use(limit: candidate.limit, bound: candidate.bound, used: candidate.used, gain: gain))
    }
    // Those that help most first; those that were not tried keep their order behind them.
    return uses.enumerated().sorted { a, b in
      let (left, right) = (a.element.gain, b.element.gain)
      guard let left, let right else {
        return left != nil && right == nil || (left == nil) == (right == nil) && a.offset < b.offset
      }
      return (left.shortfallMoved, left.costMoved, a.offset) < (right.shortfallMoved, right.costMoved, b.offset)
    }.map(\.element)
  }

  private var rates: [Candidate] {
    let missing = missingByActivity
    return model.problem.rates.enumerated().compactMap { number, rate in
      let bound = model.problem.activities.indices.filter { model.problem.bounds(rate, $0) }
      let loads = model.loads(rate, solution)
      let full = loads.indices.filter { loads[$0] >= rate.perMonth && !model.problem.pauses.contains($0) }
      guard !full.isEmpty, full.count < loads.count || rate.perMonth > 0 else { return nil }
      return Candidate(
        limit: .capacity(
          line: model.rateLines[number], district: rate.place, months: full.map { model.ground.month($0) }),
        bound: rate.perMonth, used: loads.max() ?? 0, step: 1, missing: bound.map { missing[$0] }.max() ?? 0
      ) { problem in
        problem.rates[number] = .init(
          place: rate.place, item: rate.item, perMonth: rate.perMonth + 1, group: rate.group)
      }
    }
  }

  /// For each activity, what is missing that it could give.
  private var missingByActivity: [Int64] {
    var missing = model.problem.activities.map { _ in Int64(0) }
    for (demand, shortfall) in zip(model.problem.demands, solution.shortfalls) where shortfall > 0 {
      for (activity, weight) in demand.weights where weight > 0 { missing[activity] += shortfall }
    }
    return missing
  }

  private var totals: [Candidate] {
    let missing = missingByActivity
    return model.problem.totals.enumerated().compactMap { number, total in
      let used = total.weights.reduce(Int64(0)) { $0 + $1.value * solution.times[$1.key].reduce(0, +) }
      let isBudget = if case .budget = model.totalLimits[number] { true } else { false }
      // A budget is used up when it does not pay for the cheapest thing that has a price.
      let least = isBudget ? total.weights.values.filter { $0 > 0 }.min() ?? .max : 1
      guard total.atMost - used < least else { return nil }
      let unit = isBudget ? model.moneyUnit : 1
      let step = isBudget ? max(1, Self.budgetStep / model.moneyUnit) : 1
      return Candidate(
        limit: model.totalLimits[number], bound: total.atMost * unit, used: used * unit, step: step * unit,
        missing: total.weights.keys.map { missing[$0] }.max() ?? 0
      ) { problem in
        problem.totals[number] = .init(
          weights: total.weights, months: total.months, atMost: total.atMost + step, group: total.group)
      }
    }
  }

  private func gain(_ candidate: Candidate, _ watch: (PlanSolution.Goal.Name, SolverProgress) -> Bool) -> Use.Gain? {
    var problem = model.problem
    candidate.move(&problem)
    let solving = PlanSolving(solver, limits: limits, goals: [.shortfall, .cost])
    guard let moved = try? solving.solve(problem, watch: watch) else { return nil }
    let isProved =
      moved.goals.allSatisfy(\.isProved) && solution.goals.filter { $0.name != .peak }.allSatisfy(\.isProved)
    return Use.Gain(
      step: candidate.step, shortfall: weighted(solution), shortfallMoved: weighted(moved),
      cost: solution.cost * model.moneyUnit, costMoved: moved.cost * model.moneyUnit, isProved: isProved)
  }

  private func weighted(_ solution: PlanSolution) -> Int64 {
    zip(model.problem.demands, solution.shortfalls).reduce(0) { $0 + ($1.0.weight ?? 0) * $1.1 }
  }
}

extension BuildingModel {
  /// How much each month does of what a rate bounds.
  func loads(_ rate: PlanProblem.Rate, _ solution: PlanSolution) -> [Int64] {
    var loads = [Int64](repeating: 0, count: problem.months)
    for number in problem.activities.indices where problem.bounds(rate, number) {
      for month in loads.indices { loads[month] += solution.times[number][month] }
    }
    return loads
  }
}

extension PlanProblem {
  /// Whether a rate bounds an activity.
  fileprivate func bounds(_ rate: Rate, _ number: Int) -> Bool {
    let activity = activities[number]
    return !activity.isFixed && (rate.place == nil || rate.place == activity.place)
      && (rate.item == nil || rate.item == activity.item)
  }
}
