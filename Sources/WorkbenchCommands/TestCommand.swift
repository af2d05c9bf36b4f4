import ArgumentParser
import Diagnostics
import PolicyLanguage
import PolicyTesting
import Reporting

struct TestCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the fixtures beside the policies. 运行政策旁的样例。",
    discussion: "Exit: 0 all as expected, 2 some are not, 3 the policies are invalid.")

  @Argument(help: "Policy folders, folders of such, or workspaces. 政策文件夹或工作区。")
  var paths: [String]

  @Option(
    name: .long, parsing: .singleValue, help: "Only fixtures whose name or norm contains this; repeatable. 只跑名称含此字样的。")
  var filter: [String] = []

  @Flag(help: "Stop at the first that fails. 遇到第一个不符就停。")
  var failFast = false

  @Option(help: "text or json.")
  var format = Format.text

  @Option(help: "zh or en. 语言。")
  var language = Language.zh

  @Option(help: "Write the answer to a file. 写入文件。")
  var output: String?

  @OptionGroup var mutation: MutationOptions

  mutating func run() throws {
    try Session.main(language: language, output: output) { session in
      let opened = PolicyOpener.open(try PolicyPaths.expanded(paths), coverage: false)
      guard opened.isValid else { throw InvalidInput(opened.diagnostics) }
      if mutation.mutate {
        return try mutation.answer(session, opened.policies, filters: filter, isJSON: format == .json)
      }
      let report = TestRunner.run(opened.policies, .init(filters: filter, failFast: failFast))
      switch format {
      case .text: session.print(FixtureReport.text(report, language), terminator: "")
      case .json: session.print(JSONWriter.indented(FixtureReport.json(report, language)), terminator: "")
      }
      if report.counts.total == 0 {
        session.say(language == .zh ? "没有可跑的样例。" : "There was no fixture to run.")
        return .no
      }
      return report.counts.isGreen ? .success : .no
    }
  }
}
