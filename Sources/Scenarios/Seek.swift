import Diagnostics
public import MediationModel
import PolicyEngine
import PolicyLanguage
public import PolicyModel

/// What is looked for: the values of a parameter, or how many records more.
public enum SeekVariable: Hashable, Sendable {
  case parameter(SweepAxis)
  /// From none through so many times the change; its own count is not looked at.
  case records(FactChange, through: Int)
}

/// Which values meet a goal. Every value of the range was tried, and the ends were evaluated anew.
public struct SeekAnswer: Sendable {
  /// First and last value that meet the goal, both included, with every step between them.
  public struct Interval: Hashable, Sendable {
    public let from: String
    public let through: String
  }

  /// One value evaluated again from nothing, without what the search kept.
  public struct Check: Hashable, Sendable {
    public let value: String
    /// What the search had found; nil for a value one step outside the range that was searched.
    public let expected: Bool?
    public let found: Bool
  }

  /// A value from which on another number of subjects satisfy the norm.
  public struct Level: Hashable, Sendable {
    public let from: String
    public let satisfied: Int64
  }

  public let goal: SeekGoal
  public let norm: Norm
  public let milestone: Day?
  /// `enterprise_coverage@2025-12-31`, or an entity.
  public let variable: String
  /// Nil for a number of records.
  public let unit: ParameterUnit?
  /// First and last value tried, and the step between them.
  public let from: String
  public let through: String
  public let step: String
  public let tried: Int
  public let intervals: [Interval]
  /// How many satisfy the norm, by the value from which on it is so many.
  public let levels: [Level]
  /// The goal is met, or not, from one value on, and does not turn back.
  public let isMonotone: Bool
  public let checks: [Check]

  /// Nothing changes between most neighbouring values, so the answer is a step and not a slope.
  public var isStepped: Bool { levels.count > 1 && levels.count < tried }
  /// Whether evaluating anew said the same everywhere.
  public var isConfirmed: Bool { checks.allSatisfy { $0.expected == nil || $0.expected == $0.found } }
}

extension Baseline {
  /// Looks for the values that meet a goal: all of the range are tried.
  /// - Throws: `InvalidInput`, `EvaluationFailure`.
  public func seek(
    _ variable: SeekVariable, _ goal: SeekGoal, from scenario: Scenario? = nil, _ work: Work = Work()
  ) throws -> SeekAnswer {
    let start = try scenario.map { try evaluate($0, work) } ?? outcome
    var resolver = ScenarioResolver(policies: start.kept.map(\.opened))
    guard let norm = resolver.norm(goal.norm) else { throw InvalidInput(resolver.faults) }
    if case .subject(let subject) = goal.measure {
      try SubjectCheck(norm, start.kept).check(subject)
    }
    let milestone = try milestone(goal, variable, norm, start.kept, &resolver)
    let resolved = ResolvedGoal(norm: norm, measure: goal.measure, milestone: milestone)
    let range: any SeekRange
    switch variable {
    case .parameter(let axis): range = try ParameterRange(SweepPlan(start.kept, [axis], [norm.id]))
    case .records(let change, let through):
      range = RecordRange(
        baseline: self, kept: start.kept, change: change, last: through, asOf: scenario?.asOf ?? binding.asOf,
        ledger: start.kept.first?.ledger ?? workspace.ledger)
    }
    let count = range.count
    let changes = try (0..<count).map { try range.changes($0) }
    let tried = try evaluateAll(start.kept, changes, norms: [norm], workers: binding.workers, work) { _, kept in
      resolved.isMet(kept)
    }
    return try answer(goal, resolved, range, tried, start.kept, work)
  }

  /// The deadline that is asked about: the one named, else that of the parameter where the norm has it.
  /// - Throws: where the norm has no such deadline, with those that it has, or does not depend on the parameter.
  private func milestone(
    _ goal: SeekGoal, _ variable: SeekVariable, _ norm: Norm, _ kept: [KeptEvaluation],
    _ resolver: inout ScenarioResolver
  ) throws(InvalidInput) -> Day? {
    var days = Set(kept.flatMap(\.counts).filter { $0.norm == norm.id }.compactMap(\.milestone))
    var own: Day?
    if case .parameter(let axis) = variable, let (policy, parameter) = resolver.parameter(axis.parameter, .none) {
      if let fault = policy.independence(of: norm, from: parameter) { throw InvalidInput([fault]) }
      // A deadline that the text does not have is one more.
      if let by = axis.by, !days.isEmpty {
        days.insert(by)
        own = by
      }
    }
    guard let asked = goal.milestone else { return own }
    if days.contains(asked) { return asked }
    var arguments: [String: DiagnosticArgument] = ["found": .text(asked.description), "norm": .text(norm.localID)]
    if days.isEmpty { throw InvalidInput([Diagnostic(ScenarioCode.noDueDays, at: .none, arguments)]) }
    arguments["known"] = .list(days.sorted().map(\.description))
    throw InvalidInput([Diagnostic(ScenarioCode.unknownDue, at: .none, arguments)])
  }

  private func answer(
    _ goal: SeekGoal, _ resolved: ResolvedGoal, _ range: any SeekRange, _ tried: [(met: Bool, satisfied: Int64)],
    _ kept: [KeptEvaluation], _ work: Work
  ) throws -> SeekAnswer {
    var runs: [ClosedRange<Int>] = []
    for index in tried.indices where tried[index].met {
      if let last = runs.last, last.upperBound == index - 1 {
        runs[runs.count - 1] = last.lowerBound...index
      } else {
        runs.append(index...index)
      }
    }
    var levels: [SeekAnswer.Level] = []
    for index in tried.indices where index == 0 || tried[index].satisfied != tried[index - 1].satisfied {
      levels.append(SeekAnswer.Level(from: range.spelled(index), satisfied: tried[index].satisfied))
    }
    let turns = tried.indices.dropFirst().count { tried[$0].met != tried[$0 - 1].met }
    // The ends of the first runs, and the values one step beyond them.
    var asked: [Int] = []
    for run in runs.prefix(4) { asked += [run.lowerBound - 1, run.lowerBound, run.upperBound, run.upperBound + 1] }
    if runs.isEmpty { asked = [0, tried.count - 1] }
    var checks: [SeekAnswer.Check] = []
    for index in Set(asked).sorted() {
      guard let changes = try range.changesBeyond(index) else { continue }
      let fresh = try evaluatedAnew(kept, changes, resolved.norm, work)
      checks.append(
        SeekAnswer.Check(
          value: range.spelled(index), expected: tried.indices.contains(index) ? tried[index].met : nil,
          found: resolved.isMet(fresh).met))
    }
    return SeekAnswer(
      goal: goal, norm: resolved.norm, milestone: resolved.milestone, variable: range.name, unit: range.unit,
      from: range.spelled(0), through: range.spelled(range.count - 1), step: range.step, tried: tried.count,
      intervals: runs.map { .init(from: range.spelled($0.lowerBound), through: range.spelled($0.upperBound)) },
      levels: levels, isMonotone: turns <= 1, checks: checks)
  }

  /// One norm under some changes, with nothing that was worked out before.
  private func evaluatedAnew(_ kept: [KeptEvaluation], _ changes: [EvaluationChange], _ norm: Norm, _ work: Work) throws
    -> [KeptEvaluation]
  {
    var made: [KeptEvaluation] = []
    for (kept, change) in zip(kept, changes) where kept.opened.policy.norms.contains(where: { $0.id == norm.id }) {
      made.append(try kept.anew(change, norm: norm.localID, cancellation: work.cancellation))
    }
    return made
  }
}

/// The values that a search goes through, by number.
protocol SeekRange: Sendable {
  var name: String { get }
  var unit: ParameterUnit? { get }
  var step: String { get }
  var count: Int { get }
  func spelled(_ index: Int) -> String
  func changes(_ index: Int) throws -> [EvaluationChange]
}

extension SeekRange {
  /// The same for a value next to the range; nil where there can be none.
  func changesBeyond(_ index: Int) throws -> [EvaluationChange]? {
    do {
      return try changes(index)
    } catch is InvalidInput {
      return nil
    }
  }
}

private struct ParameterRange: SeekRange {
  let plan: SweepPlan

  init(_ plan: SweepPlan) { self.plan = plan }

  private var axis: ResolvedAxis { plan.axes[0] }
  var name: String { axis.axis.name }
  var unit: ParameterUnit? { axis.unit }
  var count: Int { axis.values.count }
  var step: String {
    axis.unit == .date ? String(axis.step) : ExactDecimal(units: axis.step, scale: axis.unit.scale).description
  }

  /// Saturates at the ends of 64 bits, where no law has a number.
  private func value(_ index: Int) -> Int64 { axis.values[0] + Int64(index) * axis.step }
  func spelled(_ index: Int) -> String { axis.spelled(value(index)) }
  func changes(_ index: Int) throws -> [EvaluationChange] { try plan.changes([value(index)]) }
}

private struct RecordRange: SeekRange {
  let baseline: Baseline
  let kept: [KeptEvaluation]
  let change: FactChange
  let last: Int
  let asOf: Day
  let ledger: Ledger

  var name: String {
    if case .gain(let entity, _) = change.action { return entity }
    return change.entity
  }
  var unit: ParameterUnit? { nil }
  var step: String { "1" }
  var count: Int { last + 1 }
  func spelled(_ index: Int) -> String { String(index) }

  func changes(_ index: Int) throws -> [EvaluationChange] {
    if index < 0 { throw InvalidInput([]) }
    var changes = kept.map { _ in EvaluationChange() }
    if index == 0 { return changes }
    var more = change
    switch change.action {
    case .gain(let entity, _): more.action = .gain(entity: entity, count: index)
    default: more.action = .add(count: index)
    }
    var editor = FactEditor(kept: kept, law: changes, ledger: ledger, asOf: asOf)
    try editor.make(more)
    if !editor.faults.isEmpty { throw InvalidInput(editor.faults) }
    for number in changes.indices {
      changes[number].ledger = editor.ledger
      changes[number].entities = editor.entities
    }
    return changes
  }
}
