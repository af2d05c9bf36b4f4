import ArgumentParser
import Diagnostics
import PolicyLanguage
import PolicyModel
import PolicyTesting
import Reporting

struct CoverageCommand: ParsableCommand {
  enum Format: String, AnswerFormat { case text, json, markdown }

  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "Which points of the documents norms hold, and which fixtures touch them. 条款覆盖。",
    discussion: "Exit: 0 every point has a norm or guidance, 2 some have neither, 3 the policies are invalid.")

  @Argument(help: "Policy folders, folders of such, or workspaces. 政策文件夹或工作区。")
  var paths: [String]

  @OptionGroup var answer: AnswerOptions<Format>

  mutating func run() throws {
    try Session.main(answer) { session in
      let opened = PolicyOpener.open(try PolicyPaths.expanded(paths), coverage: false)
      guard opened.isValid else { throw InvalidInput(opened.diagnostics) }
      var sources: [Source] = []
      for policy in opened.policies where !sources.contains(where: { $0.id == policy.policy.source.id }) {
        sources.append(policy.policy.source)
      }
      let coverages = sources.map { ClauseCoverage($0, policies: opened.policies) }
      let report = CoverageReport(coverages, session.language)
      switch answer.format {
      case .text: session.print(report.text(width: session.width), terminator: "")
      case .markdown: session.print(report.markdown, terminator: "")
      case .json: session.print(JSONWriter.indented(report.json), terminator: "")
      }
      return coverages.contains { $0.entries.contains { !$0.isCovered } } ? .no : .success
    }
  }
}
