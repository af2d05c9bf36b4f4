/// Seeks even months where the goals before left little room: a search of the whole then finds its first better plan
/// late, if ever, and is given one to start from. Where there are many places and the solver is not at home in large
/// models, what a few places do is sought anew at a time, while the others keep what they do; a part is settled at once,
/// and never worse than it was. Else only the months are moved first. What may be missing is told by the relaxation and by
/// the search of the whole.
struct EvenSearch {
  private let solver: any LinearSolver
  private let linear: LinearModel
  private let limits: SolverLimits
  private let size: Int
  /// The variables of each place.
  private let variables: [[Int]]
  /// How often each activity is done in its periods.
  private let times: [[LinearModel.Variable]]

  /// A part is searched for so many nodes and no longer than this share of the seconds (but for one second where it is
  /// less), or until no more than the gap may be missing. A part of the fewest places is not halved.
  private static let nodes: Int64 = 200
  private static let share = 0.05
  private static let gaps = (first: 0.02, later: 0.005)
  private static let fewest = 4
  /// Every place has its turn once a round, and a round that gains less than this part is the last.
  private static let rounds = 12
  private static let least = 0.0005

  /// - Parameters:
  ///   - linear: the model with everything that was reached, minimising the busiest months.
  ///   - limits: for each of two searches, or for all parts and the whole together, but that nodes are the whole's.
  ///   - places: how many are sought anew together, 1 or more; many are more than twice as many.
  init(
    _ solver: any LinearSolver, _ model: PlanModel, _ linear: LinearModel, _ limits: SolverLimits, places: Int
  ) {
    self.solver = solver
    self.linear = linear
    self.limits = limits
    size = places
    variables = model.variablesByPlace
    times = model.cellsOf.map { $0.map { model.cells[$0].variable } }
  }

  /// - Parameter start: a point that meets the model's rows.
  /// - Returns: a point at least as good as the start.
  func answer(from start: [Double], watch: (SolverProgress) -> Bool) throws(SolverFailure) -> SolverAnswer {
    guard variables.count > 2 * size, !solver.findsInLarge else {
      return try solver.solve(linear, limits: limits, start: try moved(start, watch), watch: watch)
    }
    var state = State(values: start, objective: linear.value(of: start), limits: limits)
    try bound(&state, watch)
    for round in 0..<Self.rounds where state.goesOn {
      let before = state.objective
      var order = Self.order(variables.count, round)[...]
      while !order.isEmpty, state.goesOn {
        // Roughly at first, so that every place has its turn early.
        try improve(order.prefix(size), round == 0 ? Self.gaps.first : Self.gaps.later, &state, watch)
        order = order.dropFirst(size)
      }
      if before - state.objective < Self.least * abs(before) { break }
    }
    return try whole(&state, watch)
  }

  /// A better start, where how often each activity is done stays and only when may change: what binds the cost is met by
  /// that alone.
  private func moved(
    _ start: [Double], _ watch: (SolverProgress) -> Bool
  ) throws(SolverFailure) -> [Double] {
    var fixed = linear
    for variables in times where variables.count > 1 {
      let sum = variables.reduce(0) { $0 + Int64(start[$1.index]) }
      fixed.require(variables.map { .init(1, $0) }, from: sum, through: sum, group: "start")
    }
    guard case .point(let moved) = try solver.solve(fixed, limits: limits, start: start, watch: watch)
    else { return start }
    return moved.values
  }

  /// Places in another order each round, the same on every machine, so that others come together.
  private static func order(_ count: Int, _ round: Int) -> [Int] {
    let keys = (0..<count).map { place in
      var key = UInt64(round * count + place) &* 0x9E37_79B9_7F4A_7C15
      key = (key ^ (key >> 30)) &* 0xBF58_476D_1CE4_E5B9
      key = (key ^ (key >> 27)) &* 0x94D0_49BB_1331_11EB
      return key ^ (key >> 31)
    }
    return keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
  }

  /// What the relaxation says that no plan is better than.
  private func bound(_ state: inout State, _ watch: (SolverProgress) -> Bool) throws(SolverFailure) {
    let relaxed = try solved(linear.relaxed, SolverLimits(seconds: state.seconds), nil, &state, watch)
    if let relaxed, relaxed.isProved { state.bound = relaxed.objective }
  }

  /// Seeks what some places should do where the others keep what they do. A part that was too much for its limits is
  /// sought in halves.
  private func improve(
    _ places: ArraySlice<Int>, _ gap: Double, _ state: inout State, _ watch: (SolverProgress) -> Bool
  ) throws(SolverFailure) {
    let free = Set(places.flatMap { variables[$0] }).sorted()
    guard let part = linear.part(free, at: state.values) else { return }
    let own = SolverLimits(
      relativeGap: max(limits.relativeGap, gap), absoluteGap: min(limits.absoluteGap, 1e-3),
      seconds: state.seconds.map { min($0, max(1, (limits.seconds ?? 0) * Self.share)) }, nodes: Self.nodes)
    let before = state.objective
    let found = try solved(part, own, free.map { state.values[$0] }, &state, watch)
    if let found { state.take(found.values, of: free, in: linear) }
    guard found?.isProved != true, state.objective == before, places.count > Self.fewest, state.goesOn else { return }
    try improve(places.prefix(places.count / 2), gap, &state, watch)
    try improve(places.dropFirst(places.count / 2), gap, &state, watch)
  }

  /// One of the small searches. A point that a library got wrong is none: nothing rests on it.
  private func solved(
    _ model: LinearModel, _ limits: SolverLimits, _ start: [Double]?, _ state: inout State,
    _ watch: (SolverProgress) -> Bool
  ) throws(SolverFailure) -> SolvedPoint? {
    var isEnded = false
    let shown = SolverProgress(incumbent: state.objective, bound: state.bound, nodes: 0)
    defer { state.isEnded = isEnded }
    do throws(SolverFailure) {
      let answer = try solver.solve(model, limits: limits, start: start) { _ in
        isEnded = isEnded || !watch(shown)
        return !isEnded
      }
      guard case .point(let point) = answer else { return nil }
      return point
    } catch {
      if error.code == .wrongPoint { return nil }
      throw error
    }
  }

  /// The whole, from what was found, as long as there is time.
  private func whole(_ state: inout State, _ watch: (SolverProgress) -> Bool) throws(SolverFailure) -> SolverAnswer {
    guard state.isMissing, !state.isEnded, state.rest.map({ $0 > 0 }) ?? true else { return .point(state.point) }
    var own = limits
    own.seconds = state.rest
    let bound = state.bound
    let answer = try solver.solve(linear, limits: own, start: state.values) { progress in
      watch(
        SolverProgress(
          incumbent: progress.incumbent, bound: [progress.bound, bound].compactMap { $0 }.max(), nodes: progress.nodes))
    }
    if case .point(let point) = answer { state.take(point) }
    if case .nothingFound(let bound?) = answer { state.bound = max(state.bound ?? bound, bound) }
    return .point(state.point)
  }
}

extension EvenSearch {
  /// What is known on the way.
  private struct State {
    var values: [Double]
    var objective: Double
    /// No point is better, as far as is known.
    var bound: Double?
    var isProved = false
    var isEnded = false
    var nodes: Int64 = 0
    let limits: SolverLimits
    private let began = ContinuousClock.now

    init(values: [Double], objective: Double, limits: SolverLimits) {
      self.values = values
      self.objective = objective
      self.limits = limits
    }

    /// Seconds that are left; `nil` is no limit.
    var rest: Double? {
      let taken = began.duration(to: .now).components
      return limits.seconds.map { $0 - Double(taken.seconds) - Double(taken.attoseconds) / 1e18 }
    }

    /// Seconds that are left for parts: a third of all is the whole's.
    var seconds: Double? { rest.map { max(0, $0 - (limits.seconds ?? 0) / 3) } }

    /// Whether more may be missing than is allowed.
    var isMissing: Bool {
      guard !isProved else { return false }
      guard let bound else { return true }
      return objective - bound > max(limits.absoluteGap, limits.relativeGap * abs(objective))
    }

    /// Whether there is something to seek in parts, and time for it.
    var goesOn: Bool { isMissing && !isEnded && seconds != 0 }

    /// Takes what was found for some variables, where it is better and the whole keeps its rows.
    mutating func take(_ found: [Double], of free: [Int], in linear: LinearModel) {
      var values = values
      for (index, value) in zip(free, found) { values[index] = value }
      let objective = linear.value(of: values)
      if objective < self.objective, linear.violation(of: values) == nil {
        (self.values, self.objective) = (values, objective)
      }
    }

    /// Takes what the search of the whole found, which may be less than was known.
    mutating func take(_ point: SolvedPoint) {
      if point.objective <= objective { (values, objective) = (point.values, point.objective) }
      if let found = point.bound { bound = max(bound ?? found, found) }
      isProved = point.isProved
      nodes = point.nodes
    }

    var point: SolvedPoint {
      SolvedPoint(values: values, objective: objective, bound: bound, isProved: !isMissing, nodes: nodes)
    }
  }
}

extension PlanModel {
  /// The variables of each place that has some: what is done there, its busiest month, and what demands on it lack. A
  /// demand on several places counts with each.
  fileprivate var variablesByPlace: [[Int]] {
    var variables: [Int: Set<Int>] = [:]
    for cell in cells { variables[problem.activities[cell.activity].place, default: []].insert(cell.variable.index) }
    for peak in peaks { variables[peak.place, default: []].insert(peak.variable.index) }
    for (demand, shortfall) in shortfalls {
      for activity in problem.demands[demand].weights.keys {
        variables[problem.activities[activity].place, default: []].insert(shortfall.index)
      }
    }
    return variables.keys.sorted().map { (variables[$0] ?? []).sorted() }
  }
}
