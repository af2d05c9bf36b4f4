import ArgumentParser
import Diagnostics
import FoundationEssentials
import PolicyLanguage
import PolicyTesting
import Reporting

struct TestCommand: ParsableCommand {
  enum Format: String, AnswerFormat { case text, tap, junit, sarif, json, github }

  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the fixtures beside the policies. 运行政策旁的样例。",
    discussion: """
      Exit: 0 all as expected, 2 some are not or coverage is below the threshold, 3 the policies are invalid, \
      130 a watch was ended.
      """)

  @Argument(help: "Policy folders, folders of such, or workspaces. 政策文件夹或工作区。")
  var paths: [String]

  @Option(
    name: .long, parsing: .singleValue, help: "Only fixtures whose name or norm contains this; repeatable. 只跑名称含此字样的。")
  var filter: [String] = []

  @Flag(help: "Stop at the first that fails. 遇到第一个不符就停。")
  var failFast = false

  @Flag(help: "Run again whenever a policy file changes, until Ctrl-C. 文件一改就重跑，按 Ctrl-C 结束。")
  var watch = false

  @Flag(help: "Also say which lines and arms of the policies' Lua were run. 统计跑到的行和分支。")
  var coverage = false

  @Option(help: "Percent that lines and arms must both reach, 0 to 100; with --coverage. 行和分支都要达到的百分比。")
  var threshold: Int?

  @OptionGroup var mutation: MutationOptions

  @OptionGroup var answer: AnswerOptions<Format>

  mutating func validate() throws {
    if let threshold {
      if !coverage { throw ValidationError("--threshold goes with --coverage. 请同时给出 --coverage。") }
      if !(0...100).contains(threshold) {
        throw ValidationError("--threshold takes a whole number from 0 to 100, not \(threshold). 请给出 0 到 100 的整数。")
      }
    }
    if mutation.mutate, coverage || watch || ![.text, .json].contains(answer.format) {
      throw ValidationError(
        "--mutate goes with --format text or json, without --coverage and --watch. --mutate 只能用于 text 和 json。")
    }
    if watch {
      if answer.format != .text { throw ValidationError("--watch goes with --format text only. --watch 只能用于 text。") }
      if answer.output != nil { throw ValidationError("--watch prints; it takes no --output. --watch 不能写到文件。") }
    }
  }

  mutating func run() throws {
    let command = self
    try Session.main(answer) { session in
      command.watch ? try command.keepRunning(session) : try command.runOnce(session)
    }
  }

  private func runOnce(_ session: Session) throws -> Answer {
    let workers = ProcessInfo.processInfo.activeProcessorCount
    let opened = PolicyOpener.open(try PolicyPaths.expanded(paths), coverage: false, workers: workers)
    guard opened.isValid else { throw InvalidInput(opened.diagnostics) }
    if mutation.mutate {
      return try mutation.answer(session, opened.policies, filters: filter, isJSON: answer.format == .json)
    }
    let options = TestRunner.Options(filters: filter, failFast: failFast, workers: workers)
    let suites = TestRunner.suites(opened.policies, workers: workers)
    let report = TestRunner.run(suites, options)
    var measured: FixtureReport.CoverageAnswer?
    if coverage {
      measured = .init(try TestRunner.coverage(of: suites, report, options), threshold: threshold)
    }
    write(FixtureReport(report, coverage: measured, session.language), session)
    if report.counts.total == 0 {
      session.say(session.language == .zh ? "没有可跑的样例。" : "There was no fixture to run.")
      return .no
    }
    return report.counts.isGreen && (measured?.isEnough ?? true) ? .success : .no
  }

  private func write(_ report: FixtureReport, _ session: Session) {
    switch answer.format {
    case .text: session.print(report.text, terminator: "")
    case .tap: session.print(report.tap, terminator: "")
    case .junit: session.print(report.junit, terminator: "")
    case .github: session.print(report.github, terminator: "")
    case .json: session.print(JSONWriter.indented(report.json), terminator: "")
    case .sarif: session.print(JSONWriter.indented(report.sarif(version: Version.text)), terminator: "")
    }
  }

  // MARK: Watching

  private func keepRunning(_ session: Session) throws -> Answer {
    let workspaces = paths.filter { WorkspaceFile.exists(in: $0) }.map { $0 + "/workspace.lua" }
    let watch = PolicyWatch(
      paths: { (try? PolicyPaths.expanded(paths)) ?? paths }, others: workspaces)
    try watch.run {
      if session.width != nil { session.print("\u{1B}[2J\u{1B}[H", terminator: "") }
      do {
        _ = try runOnce(session)
      } catch let invalid as InvalidInput {
        // A file that is broken for now is no reason to stop looking.
        session.report(invalid.diagnostics)
      }
      session.say(
        session.language == .zh
          ? "在等文件改动；按回车重跑，连按两次或按 Ctrl-C 结束。"
          : "Waiting for a change; Enter runs again, Enter twice or Ctrl-C ends.")
    }
    return .interrupted
  }
}
