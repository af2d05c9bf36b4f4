import ArgumentParser
import Diagnostics
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting
import Scenarios

/// The forms of a sweep.
enum SweepFormat: String, AnswerFormat { case text, json, csv, svg }

struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep", abstract: "Run one or two parameters through their values. 让一两个参数走一遍各个取值。",
    discussion: """
      A parameter is written NAME, NAME=FROM..TO or NAME=FROM..TO/STEP, with @ and the deadline behind the name where it has \
      any: enterprise_coverage@2025-12-31=70..85. Without a range it runs through its own. Exit: 0.
      """)

  @Argument(help: "Parameters, one or two; then a workspace folder. 一两个参数，再写工作区。")
  var arguments: [String]

  @Option(name: .long, parsing: .singleValue, help: "Only this norm; repeatable. 只看这条规则，可重复。")
  var norm: [String] = []

  @Option(help: "What else differs: a scenario file. 在这个情景上再变。")
  var scenario: String?

  @OptionGroup var inputs: InputOptions

  @OptionGroup var answer: AnswerOptions<SweepFormat>

  mutating func run() throws {
    try Session.main(answer) { session in
      let (axes, workspace) = try ScenarioArguments.axes(arguments, most: 2)
      let start = try scenario.map { try ScenarioFile.read($0) }
      let opened = try inputs.open(workspace: workspace)
      let sweep = try session.working { work in
        try Baseline(opened.workspace, opened.binding, work).sweep(axes, norms: norm, from: start, work)
      }
      let report = SweepReport(sweep, session.language)
      switch answer.format {
      case .text: session.print(report.text(width: session.width), terminator: "")
      case .csv: session.print(report.csv, terminator: "")
      case .svg: session.print(report.svg, terminator: "")
      case .json:
        session.print(JSONWriter.indented(report.json(opened.workspace.run(opened.binding))), terminator: "")
      }
      return .success
    }
  }
}

enum ScenarioArguments {
  /// Arguments that name parameters, and a folder behind them.
  static func axes(_ arguments: [String], most: Int) throws -> (axes: [SweepAxis], workspace: String?) {
    var axes: [SweepAxis] = []
    var folders: [String] = []
    for argument in arguments {
      if ScenarioInputs.isFolder(argument) {
        folders.append(argument)
      } else {
        axes.append(try Refusal.asUsage { () throws(InvalidInput) in try SweepAxis(text: argument) })
      }
    }
    if folders.count > 1 {
      throw ValidationError("Name one workspace folder, not \(folders.joined(separator: ", ")). 只能有一个工作区。")
    }
    if axes.count > most {
      throw ValidationError("At most \(most == 1 ? "one parameter" : "two parameters") can be named. 参数太多。")
    }
    return (axes, folders.first)
  }
}
