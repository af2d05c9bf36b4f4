import ArgumentParser
import Diagnostics
import Dispatch
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting
import Scenarios

/// What a session has open: policies, ledger, day, and the scenario over them. Opened when first asked for.
final class ReplWorld {
  /// How it was named on the command line, and by `:open` since.
  private(set) var options: WorkspaceOptions?
  /// The differences from what is open.
  private(set) var scenario = Scenario(title: "")
  private var opened: InputOptions.Opened?
  private var early: EarlyOpening?
  private var madeBaseline: Baseline?
  private var madeOutcome: ScenarioOutcome?
  private var current: ReplView?
  private var origin = ReplView.Origin()
  private var dictionaries = InquiryDictionaries()

  /// Of what words are made for.
  let language: Language
  /// Told how far long work is; nil: nobody looks.
  var progress: (@Sendable (EvaluationProgress) -> Void)?

  /// - Parameter options: nil: nothing is named yet.
  init(_ options: WorkspaceOptions?, _ language: Language = .zh) {
    self.options = options
    self.language = language
  }

  /// Begins to open on another thread, so that a prompt need not wait.
  func beginOpening() {
    guard let options, opened == nil, early == nil else { return }
    early = EarlyOpening(options)
  }

  /// Whether something was opened already.
  var isOpen: Bool { opened != nil }

  /// What is open, without the scenario.
  /// - Parameter cancellation: ends the waiting for it. What was begun at the prompt goes on.
  func base(_ cancellation: Cancellation? = nil) throws -> InputOptions.Opened {
    if let opened { return opened }
    guard let options else { throw ReplFault([Diagnostic(ReplCode.notOpened, at: .none)]) }
    let made: InputOptions.Opened
    if let early {
      guard let result = early.wait(cancellation) else { throw EvaluationFailure.cancelled }
      self.early = nil
      made = try result.get()
    } else {
      made = try options.open(cancellation: cancellation)
    }
    opened = made
    return made
  }

  /// What is open, evaluated: every scenario starts from it.
  func baseline(_ cancellation: Cancellation) throws -> Baseline {
    if let madeBaseline { return madeBaseline }
    let base = try base(cancellation)
    let made = try Baseline(base.workspace, base.binding, work(cancellation))
    madeBaseline = made
    return made
  }

  /// The scenario of the moment, evaluated.
  func outcome(_ cancellation: Cancellation) throws -> ScenarioOutcome {
    if let madeOutcome { return madeOutcome }
    let baseline = try baseline(cancellation)
    let made =
      scenario.isEmpty ? baseline.outcome : try baseline.evaluate(scenario, work(cancellation))
    madeOutcome = made
    return made
  }

  /// What lines see.
  func view(_ cancellation: Cancellation) throws -> ReplView {
    if let current { return current }
    let base = try base(cancellation)
    var made = ReplView(
      base.workspace, base.binding, base: base, scenario: scenario, origin: origin, dictionaries: dictionaries)
    if !scenario.isEmpty {
      let outcome = try outcome(cancellation)
      let (workspace, binding) = try baseline(cancellation).view(of: outcome)
      made = ReplView(
        workspace, binding, base: base, scenario: scenario, origin: origin, dictionaries: dictionaries,
        evaluations: outcome.evaluations)
    }
    current = made
    return made
  }

  /// What everything comes to in a view, by way of what is kept of the baseline.
  func evaluations(of view: ReplView, _ cancellation: Cancellation) throws -> [Evaluation] {
    if view === current { return try outcome(cancellation).evaluations }
    return try Baseline(view.workspace, view.binding, work(cancellation)).evaluations
  }

  /// What the scenario of a view starts from.
  func baseline(of view: ReplView, _ cancellation: Cancellation) throws -> Baseline {
    if view === current { return try baseline(cancellation) }
    return try Baseline(view.base.workspace, view.base.binding, work(cancellation))
  }

  /// The scenario of a view, evaluated.
  func outcome(of view: ReplView, _ baseline: Baseline, _ cancellation: Cancellation) throws -> ScenarioOutcome {
    if view === current { return try outcome(cancellation) }
    return view.scenario.isEmpty ? baseline.outcome : try baseline.evaluate(view.scenario, work(cancellation))
  }

  /// What long work is accompanied by: it stops when asked to, and shows how far it is.
  func work(_ cancellation: Cancellation) -> Work { Work(cancellation: cancellation, progress: progress) }

  // MARK: Changing

  /// Opens something else; where that has faults, or the scenario does not fit it, what was open stays.
  func open(_ options: WorkspaceOptions, _ cancellation: Cancellation) throws -> InputOptions.Opened {
    early?.cancellation.cancel()
    let made: InputOptions.Opened
    do {
      made = try options.open(cancellation: cancellation)
    } catch {
      // What was begun before was stopped for it, and has to be opened another time.
      early = nil
      throw error
    }
    var (baseline, outcome): (Baseline?, ScenarioOutcome?) = (nil, nil)
    if !scenario.isEmpty {
      let evaluated = try Baseline(made.workspace, made.binding, work(cancellation))
      (baseline, outcome) = (evaluated, try evaluated.evaluate(scenario, work(cancellation)))
    }
    self.options = options
    (opened, early) = (made, nil)
    (origin, dictionaries) = (ReplView.Origin(), InquiryDictionaries())
    (madeBaseline, madeOutcome, current) = (baseline, outcome, nil)
    return made
  }

  /// The day of evaluation.
  func setDay(_ day: Day) throws {
    let base = try base()
    var binding = base.binding
    binding.asOf = day
    opened = InputOptions.Opened(workspace: base.workspace, binding: binding)
    options?.inputs.asOf = day.description
    (madeBaseline, madeOutcome, current) = (nil, nil, nil)
  }

  /// Puts another scenario in the place of this one. It is evaluated before anything is changed.
  func set(_ scenario: Scenario, _ cancellation: Cancellation) throws {
    let baseline = try baseline(cancellation)
    let made = scenario.isEmpty ? baseline.outcome : try baseline.evaluate(scenario, work(cancellation))
    self.scenario = scenario
    madeOutcome = made
    current = nil
  }

  /// The words of an error of the argument parser; they are in both languages already.
  static func message(of error: any Error) -> String {
    if let error = error as? ValidationError { return error.message }
    return WorkspaceOptions.message(for: error)
  }
}

/// An opening on a thread of its own.
///
/// `@unchecked Sendable`: the result is written before the group is left and read after it was waited for.
private final class EarlyOpening: @unchecked Sendable {
  private let group = DispatchGroup()
  let cancellation = Cancellation()
  private var result: Result<InputOptions.Opened, any Error>?

  init(_ options: WorkspaceOptions) {
    group.enter()
    DispatchQueue.global(qos: .userInitiated).async {
      self.result = Result { try options.open(cancellation: self.cancellation) }
      self.group.leave()
    }
  }

  /// Nil: somebody no longer wants to wait.
  func wait(_ cancellation: Cancellation?) -> Result<InputOptions.Opened, any Error>? {
    while group.wait(timeout: .now() + .milliseconds(20)) == .timedOut {
      if cancellation?.isCancelled == true { return nil }
    }
    guard let result else { preconditionFailure("a group is left when its result is there") }
    return result
  }
}
