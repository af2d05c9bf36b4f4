import ArgumentParser
import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting
import Scenarios

extension ReplVerb {
  /// Many evaluations at once, from the scenario of the moment. Written like the commands of these names, without a workspace.
  static let searching: [ReplVerb] = [
    ReplVerb(
      "sweep", "扫描", "数值[@期限][=从..到/步] … [--norm 规则]", "让一两个数走一遍取值，看达标数怎样变",
      "run one or two parameters through their values", [.parameters]
    ) { session, arguments, cancellation in
      let command = try parsed(SweepCommand.self, arguments, "sweep")
      let (axes, _) = try ScenarioArguments.axes(command.arguments, most: 2)
      if axes.isEmpty { try refuse("sweep") }
      let sweep = try session.world.baseline(cancellation).sweep(
        axes, norms: command.norm, from: session.world.start, Work(cancellation: cancellation))
      let report = SweepReport(sweep, session.language)
      switch session.isJSON ? .json : command.answer.format {
      case .text: return report.text(width: session.settings.width).asLines
      case .csv: return report.csv.asLines
      case .svg: return report.svg.asLines
      case .json: return [JSONWriter.compact(report.json(try session.run()))]
      }
    },
    ReplVerb(
      "seek", "反求", "数值[@期限] [--norm 规则] [--subject 对象 | --at-least 个数 | --nobody-fails]",
      "取什么值、再增加几条才达到（--more 表 --within 辖区 --value 列=值）", "which values, or how many more records, meet a goal",
      [.parameters]
    ) { session, arguments, cancellation in
      let command = try parsed(SeekCommand.self, ReplArguments(try session.withNorm(arguments, cancellation)), "seek")
      let (axes, _) = try ScenarioArguments.axes(command.arguments, most: 1)
      let goal = SeekGoal(command.norm, command.measure, milestone: command.due.flatMap { Day($0) })
      let found = try session.world.baseline(cancellation).seek(
        try command.variable(axes), goal, from: session.world.start, Work(cancellation: cancellation))
      if session.isJSON { return [JSONWriter.compact(SeekReport.json(found, try session.run()))] }
      return SeekReport.text(found, session.language).asLines
    },
    ReplVerb(
      "sensitivity", "敏感", "[--limit 个数]", "哪个数最敏感，谁离线最近，先补哪些数据",
      "what moves most, who is nearest, what to collect first"
    ) { session, arguments, cancellation in
      let command = try parsed(SensitivityCommand.self, arguments, "sensitivity")
      let found = try session.world.baseline(cancellation).sensitivity(
        from: session.world.start, limit: command.limit, Work(cancellation: cancellation))
      let report = SensitivityReport(found, try session.world.base().workspace.policies, session.language)
      if session.isJSON { return [JSONWriter.compact(report.json(try session.run()))] }
      return report.text(limit: command.limit, width: session.settings.width).asLines
    },
  ]

  /// A command of the program, read from what stands behind the colon.
  private static func parsed<Command: ParsableCommand>(
    _ type: Command.Type, _ arguments: ReplArguments, _ name: String
  ) throws -> Command {
    if arguments.words.isEmpty, Command.self != SensitivityCommand.self { try refuse(name) }
    do {
      guard let command = try Command.parseAsRoot(arguments.words) as? Command else { try refuse(name) }
      return command
    } catch let fault as ReplFault {
      throw fault
    } catch {
      throw ValidationError(Command.message(for: error))
    }
  }
}

extension ReplWorld {
  /// What searches start from; nil: the baseline.
  var start: Scenario? { scenario.isEmpty ? nil : scenario }
}

extension ReplSession {
  /// What documents say of a run.
  func run() throws -> RunDescription {
    let base = try world.base()
    return base.workspace.run(base.binding)
  }

  /// `--norm` filled in where only one target hangs on the parameter.
  func withNorm(_ arguments: ReplArguments, _ cancellation: Cancellation) throws -> String {
    // Records are sought without a parameter; the program then wants a folder in its place.
    if arguments.words.contains("--more") { return arguments.rest + " ." }
    guard !arguments.words.contains("--norm"), let first = arguments[0] else { return arguments.rest }
    let name = first.prefix { $0 != "@" && $0 != "=" }.split(separator: "#").last.map(String.init) ?? first
    var norms: [Norm] = []
    for policy in try world.view(cancellation).policies {
      for norm in policy.norms(behind: .parameter(name)) where norm.kind != .guidance { norms.append(norm) }
    }
    return norms.count == 1 ? "\(arguments.rest) --norm \(norms[0].localID)" : arguments.rest
  }
}
