import ArgumentParser
import Diagnostics
import PolicyLanguage
import PolicyModel
import Reporting

struct CheckCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif, github }

  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check policy files without a ledger. 检查政策文件。")

  @Argument(help: "Policy folders, folders of such, or workspaces. 政策文件夹或工作区。")
  var paths: [String]

  @Option(help: "text, json, sarif or github.")
  var format = Format.text

  @Option(help: "zh or en. 语言。")
  var language = Language.zh

  @Option(help: "Write the answer to a file. 写入文件。")
  var output: String?

  mutating func run() throws {
    try Session.main(language: language, output: output) { session in
      let result = PolicyOpener.open(try PolicyPaths.expanded(paths))
      let annotations = result.diagnostics.map { Annotation($0, language) }
      switch format {
      case .text: break
      case .json:
        session.print(JSONWriter.indented(DiagnosticText.json(result.diagnostics, language)), terminator: "")
      case .sarif:
        session.print(
          JSONWriter.indented(SARIFLog.json(annotations, version: Version.text, language)), terminator: "")
      case .github: session.print(GitHubCommands.text(annotations), terminator: "")
      }
      if !result.diagnostics.isEmpty, format == .text { session.report(result.diagnostics, limit: 1000) }
      if result.isValid, format == .text {
        let norms = result.policies.reduce(0) { $0 + $1.policy.norms.count }
        let points = Set(result.policies.map(\.policy.source)).reduce(0) {
          $0 + $1.clauses.reduce(0) { $0 + $1.points.count }
        }
        session.print(
          language == .zh
            ? "\(result.policies.count) 项政策没有错误：\(norms) 条规则与说明，\(points) 个条款要点。"
            : "\(result.policies.count) policies are in order: \(norms) norms and guidance entries, \(points) points.")
      }
      return result.isValid ? .success : .invalid
    }
  }
}

/// Paths of policies as users give them: a workspace stands for its policies.
enum PolicyPaths {
  static func expanded(_ paths: [String]) throws(InvalidInput) -> [String] {
    var result: [String] = []
    for path in paths {
      if WorkspaceFile.exists(in: path) {
        result += try WorkspaceFile.read(folder: path).policies
      } else {
        result.append(path)
      }
    }
    return result
  }
}
