import ArgumentParser
import Diagnostics
import PolicyLanguage
import Reporting

struct ShowCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print what policies say, norm by norm. 列出政策内容。")

  @Argument(help: "Policy folders, folders of such, or workspaces. 政策文件夹或工作区。")
  var paths: [String]

  @Option(help: "Only this norm, whole. 只看这一条。")
  var norm: String?

  @Option(help: "text or json.")
  var format = Format.text

  @Option(help: "zh or en. 语言。")
  var language = Language.zh

  @Option(help: "Write the answer to a file. 写入文件。")
  var output: String?

  mutating func run() throws {
    try Session.main(language: language, output: output) { session in
      let result = PolicyOpener.open(try PolicyPaths.expanded(paths))
      guard result.isValid else { throw InvalidInput(result.diagnostics) }
      switch format {
      case .json: session.print(JSONWriter.indented(PolicyReport.json(policies: result.policies)), terminator: "")
      case .text:
        session.print(
          try PolicyReport.text(policies: result.policies, norm: norm, language: language, width: session.width ?? 80),
          terminator: "")
      }
      return .success
    }
  }
}
