import ArgumentParser
import Diagnostics
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting
import Scenarios

struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: "What a scenario changes. 看一个情景会改变什么。",
    discussion: """
      Every scenario file is compared with law and facts as they are. Exit as for evaluate, of the scenario: 0 in order, 2 \
      the answer is no, 3 scenario, policies or ledger invalid, 4 a must norm cannot be told.
      """)

  @Argument(help: "Scenario files, and a workspace folder. 情景文件和工作区。")
  var paths: [String] = []

  @Option(
    name: .long, parsing: .singleValue,
    help:
      "PARAMETER=VALUE, PARAMETER@2025-12-31=VALUE, READING=CHOICE or as_of=DAY, without a file or beside it; repeatable. 直接改一样。"
  )
  var set: [String] = []

  @Option(help: "How many subjects to show of norms of records. 每条规则列出几个对象。")
  var limit = 5

  @OptionGroup var inputs: InputOptions

  @OptionGroup var answer: AnswerOptions<TextOrJSON>

  mutating func validate() throws {
    if limit < 0 { throw ValidationError("--limit takes a whole number from 0 on.") }
  }

  mutating func run() throws {
    try Session.main(answer) { session in
      let named = try ScenarioInputs(paths)
      if named.files.isEmpty, set.isEmpty {
        throw ValidationError("Name a scenario file, or --set PARAMETER=VALUE. 请给出情景文件，或 --set 参数=值。")
      }
      let opened = try inputs.open(workspace: named.workspace)
      let scenarios = try named.scenarios(set, opened.workspace.opened)
      let comparisons = try session.working { work in
        let baseline = try Baseline(opened.workspace, opened.binding, work)
        return try scenarios.map { try baseline.compare($0, limit: limit, work) }
      }
      session.print(comparisons, answer.format, opened)
      return .worst(comparisons.map(\.answer))
    }
  }
}

extension Session {
  func print(_ comparisons: [ScenarioComparison], _ format: TextOrJSON, _ opened: InputOptions.Opened) {
    switch format {
    case .json:
      print(
        JSONWriter.indented(ScenarioReport.json(comparisons, opened.workspace.run(opened.binding))), terminator: "")
    case .text:
      for (index, comparison) in comparisons.enumerated() {
        if index > 0 { print("") }
        print(ScenarioReport.text(comparison, language, width: width), terminator: "")
      }
    }
  }
}
