// Scenarios: law and facts with differences, and what they change.
//
//   let baseline = try Baseline(workspace, binding, work)          evaluates once and keeps what it worked out
//   var scenario = Scenario(title: "85 %")                         a value of differences alone (PolicyModel)
//   scenario.parameters = [ParameterChange("enterprise_coverage", by: day, .number("85"))]
//   try baseline.check(scenario)                                   names, types, units, ranges; throws InvalidInput
//   let outcome = try baseline.evaluate(scenario, work)            only what hangs on the differences is evaluated again
//   let comparison = try baseline.compare(scenario, work)          outcome − baseline
//   let other = try baseline.compare(scenario, with: second, work) second − scenario
//   let sweep = try baseline.sweep(plan, from: scenario, work)     one or two parameters over ranges
//   let answer = try baseline.seek(question, from: scenario, work) the values that meet a goal
//   let hints = try baseline.sensitivity(from: scenario, work)     what moves most, who is nearest, what to collect
//
// All of them are values and `Sendable`; a baseline may be asked by several threads at once. `Work` carries a
// `Cancellation`, which any thread may set and workers look at (the call then throws `EvaluationFailure.cancelled`), and a
// progress closure. `InvalidInput` says what is wrong with a scenario, all of it; `EvaluationFailure` what kept the
// evaluation from an answer.
import Diagnostics
public import MediationModel
public import PolicyEngine
import PolicyLanguage
public import PolicyModel

/// What long work is accompanied by.
public struct Work: Sendable {
  public var cancellation: Cancellation?
  /// Called on the thread that asked, or for sweeps on any of the workers.
  public var progress: (@Sendable (EvaluationProgress) -> Void)?

  public init(cancellation: Cancellation? = nil, progress: (@Sendable (EvaluationProgress) -> Void)? = nil) {
    self.cancellation = cancellation
    self.progress = progress
  }

  func report(_ progress: EvaluationProgress) { self.progress?(progress) }
}

/// Law and facts as they are, evaluated once; every scenario starts from it.
public struct Baseline: Sendable {
  public let workspace: Workspace
  public let binding: Binding
  let kept: [KeptEvaluation]

  /// Evaluates every policy of the workspace.
  public init(_ workspace: Workspace, _ binding: Binding, _ work: Work = Work()) throws(EvaluationFailure) {
    self.workspace = workspace
    self.binding = binding
    var kept: [KeptEvaluation] = []
    for opened in workspace.opened {
      kept.append(
        try KeptEvaluation.evaluate(
          opened, in: workspace, binding, cancellation: work.cancellation, progress: { work.report($0) }))
    }
    self.kept = kept
  }

  /// In the order of the workspace's policies.
  public var evaluations: [Evaluation] { kept.map(\.evaluation) }

  /// Whether a scenario makes sense beside these policies and this ledger.
  /// - Throws: `InvalidInput`: everything that is wrong with it.
  public func check(_ scenario: Scenario) throws { _ = try changes(of: scenario) }

  /// Evaluates a scenario: what its differences do not touch is taken over.
  /// - Throws: `InvalidInput`, `EvaluationFailure`.
  public func evaluate(_ scenario: Scenario, _ work: Work = Work()) throws -> ScenarioOutcome {
    if let law = scenario.law {
      var rest = scenario
      rest.law = nil
      let made = try baseline(under: law, work).evaluate(rest, work)
      return ScenarioOutcome(scenario: scenario, kept: made.kept, pairs: pairs(with: made.evaluations.map(\.policy)))
    }
    let changes = try changes(of: scenario)
    var made: [KeptEvaluation] = []
    for (kept, change) in zip(kept, changes) {
      made.append(try kept.changed(change, cancellation: work.cancellation, progress: { work.report($0) }))
    }
    return ScenarioOutcome(scenario: scenario, kept: made, pairs: nil)
  }

  /// The baseline itself, as an outcome to compare with.
  public var outcome: ScenarioOutcome {
    ScenarioOutcome(scenario: nil, kept: kept, pairs: nil)
  }
}

/// A scenario, evaluated.
public struct ScenarioOutcome: Sendable {
  /// Nil: the baseline.
  public let scenario: Scenario?
  let kept: [KeptEvaluation]
  /// For another law: id of its norms → id of the baseline's norm on the same topic.
  let pairs: [String: String]?

  public var evaluations: [Evaluation] { kept.map(\.evaluation) }

  /// Ids of the norms that were evaluated again.
  public var evaluatedAgain: [String] {
    kept.flatMap { kept in kept.evaluatedAgain.map { "\(kept.opened.policy.id)#\($0)" } }
  }
}
