import ArgumentParser
import Campaigns
import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting
import Scenarios

/// What commands and functions of a session ask of scenarios: one place for both, under the law and facts of one view. The
/// arguments are those of the program's commands of the same names, without what a session has already.
struct ReplQuestions {
  private let world: ReplWorld
  private let view: ReplView
  private let cancellation: Cancellation

  init(_ world: ReplWorld, _ view: ReplView, _ cancellation: Cancellation) {
    self.world = world
    self.view = view
    self.cancellation = cancellation
  }

  /// What documents say of a run.
  var run: RunDescription { view.base.workspace.run(view.base.binding) }

  /// What searches start from; nil: the baseline.
  private var start: Scenario? { view.scenario.isEmpty ? nil : view.scenario }

  private func baseline() throws -> Baseline { try world.baseline(of: view, cancellation) }

  /// The scenario of the view − the baseline, or − a file's scenario.
  func comparison(withFile path: String?) throws -> ScenarioComparison {
    let file = try path.map { try ScenarioFile.read($0) }
    let baseline = try baseline()
    let before = try file.map { try baseline.evaluate($0, world.work(cancellation)) } ?? baseline.outcome
    return try baseline.compare(before, try world.outcome(of: view, baseline, cancellation))
  }

  /// The scenario of the view with more changes − that scenario.
  /// - Parameter changes: as `:set` takes them.
  func comparison(adding changes: [String]) throws -> ScenarioComparison {
    var scenario = view.scenario
    for change in changes { try scenario.take(change, view.policies, replacing: true) }
    if scenario.title.isEmpty { scenario.title = changes.joined(separator: ", ") }
    let baseline = try baseline()
    return try baseline.compare(
      try world.outcome(of: view, baseline, cancellation),
      try baseline.evaluate(scenario, world.work(cancellation)))
  }

  func sweep(_ words: [String]) throws -> (sweep: Sweep, format: SweepFormat) {
    let command = try parsed(SweepCommand.self, words, "sweep")
    let axes = try axes(command.arguments, most: 2)
    if axes.isEmpty { try ReplVerb.refuse("sweep") }
    let found = try baseline().sweep(axes, norms: command.norm, from: start, world.work(cancellation))
    return (found, command.answer.format)
  }

  func seek(_ words: [String]) throws -> SeekAnswer {
    // The program wants a parameter or a folder where records are sought.
    let isMore = words.contains { $0 == "--more" || $0.hasPrefix("--more=") }
    let command = try parsed(SeekCommand.self, words + normBehind(words) + (isMore ? ["."] : []), "seek")
    let arguments = isMore ? Array(command.arguments.dropLast()) : command.arguments
    return try baseline().seek(
      try command.variable(axes(arguments, most: 1)), try command.goal(), from: start, world.work(cancellation))
  }

  func sensitivity(_ words: [String]) throws -> (report: SensitivityReport, limit: Int) {
    let command = try parsed(SensitivityCommand.self, words, "sensitivity")
    if let workspace = command.workspace { try refuse(workspace) }
    let found = try baseline().sensitivity(from: start, limit: command.limit, world.work(cancellation))
    return (SensitivityReport(found, view.base.workspace.policies, world.language), command.limit)
  }

  /// A plan file, planned from the law and the facts of the view.
  func plan(_ words: [String]) throws -> PlanAnswer {
    let command = try parsed(PlanCommand.self, words, "plan")
    if let workspace = command.workspace { try refuse(workspace) }
    let setting = PlanSetting(
      workspace: view.base.workspace, binding: view.base.binding, scenario: start, cancellation: cancellation,
      language: world.language)
    return switch try PlanFile.read(command.file) {
    case .building(let campaign): .building(try command.making.building(campaign, setting))
    case .selection(let selection): .selection(try command.making.selection(selection, setting))
    }
  }

  enum PlanAnswer {
    case building(MadePlan<BuildingPlanReport>)
    case selection(MadePlan<SelectionPlanReport>)
  }

  // MARK: Arguments

  /// Options of the commands that a session has already: what is open, the scenario, where answers go.
  private static let settled = [
    "--policies", "--ledger", "--as-of", "--reading", "--workers", "--set-aside-bad-records", "--scenario", "--output",
    "--language",
  ]

  private func parsed<Command: ParsableCommand>(_ type: Command.Type, _ words: [String], _ name: String) throws
    -> Command
  {
    if words.isEmpty, Command.self != SensitivityCommand.self { try ReplVerb.refuse(name) }
    for word in words where ReplQuestions.settled.contains(String(word.prefix { $0 != "=" })) { try refuse(word) }
    do {
      guard let command = try Command.parseAsRoot(words) as? Command else { try ReplVerb.refuse(name) }
      return command
    } catch let fault as ReplFault {
      throw fault
    } catch {
      throw ValidationError(Command.message(for: error))
    }
  }

  private func axes(_ arguments: [String], most: Int) throws -> [SweepAxis] {
    let (axes, folder) = try ScenarioArguments.axes(arguments, most: most)
    if let folder { try refuse(folder) }
    return axes
  }

  private func refuse(_ word: String) throws -> Never {
    throw ReplFault([Diagnostic(ReplCode.settledOption, at: .none, ["found": .text(word)])])
  }

  /// `--norm` where none is named and only one norm hangs on the parameter.
  private func normBehind(_ words: [String]) -> [String] {
    guard let first = words.first, !first.hasPrefix("-"),
      !words.contains(where: { $0 == "--norm" || $0.hasPrefix("--norm=") || $0.hasPrefix("--more") })
    else { return [] }
    let name = first.prefix { $0 != "@" && $0 != "=" }.split(separator: "#").last.map(String.init) ?? first
    let norms = view.policies.flatMap { policy in
      policy.norms(behind: .parameter(name)).filter { $0.kind != .guidance }
    }
    return norms.count == 1 ? ["--norm", norms[0].localID] : []
  }
}

extension ReplSession {
  func questions(_ cancellation: Cancellation) throws -> ReplQuestions {
    ReplQuestions(world, try world.view(cancellation), cancellation)
  }
}
