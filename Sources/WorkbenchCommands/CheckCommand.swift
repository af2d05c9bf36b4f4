import ArgumentParser
import Diagnostics
import FoundationEssentials
import PolicyLanguage
import PolicyModel
import Reporting

struct CheckCommand: ParsableCommand {
  enum Format: String, AnswerFormat { case text, json, sarif, github }

  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check policy files without a ledger. 检查政策文件。")

  @Argument(help: "Policy folders, folders of such, or workspaces. 政策文件夹或工作区。")
  var paths: [String]

  @Flag(help: "Count warnings as errors. 有提醒也算不合格。")
  var strict = false

  @Flag(help: "List what each norm and fact reads. 列出每条规则读什么。")
  var facts = false

  @Flag(help: "Say which norms are worked out by columns and which by Lua, and why. 列出每条规则怎样计算。")
  var explainCompilation = false

  @OptionGroup var answer: AnswerOptions<Format>

  mutating func validate() throws {
    if facts, answer.format != .text, answer.format != .json {
      throw ValidationError("--facts is text or json. --facts 只有 text 和 json 两种格式。")
    }
  }

  mutating func run() throws {
    try Session.main(answer) { session in
      let result = PolicyOpener.open(
        try PolicyPaths.expanded(paths), workers: ProcessInfo.processInfo.activeProcessorCount)
      let isGood = result.isValid && !(strict && result.diagnostics.contains { $0.severity == .warning })
      if facts {
        session.report(result.diagnostics, limit: 1000)
        if result.isValid {
          session.print(
            answer.format == .json
              ? JSONWriter.indented(ReadsReport.json(result.policies))
              : ReadsReport.text(result.policies, session.language, width: session.width), terminator: "")
        }
        return isGood ? .success : .invalid
      }
      if explainCompilation {
        session.report(result.diagnostics, limit: 1000)
        if result.isValid {
          let summaries = result.policies.map { CompilationSummary($0) }
          session.print(
            answer.format == .json
              ? JSONWriter.indented(CompilationReport.json(summaries))
              : CompilationReport.text(summaries, session.language), terminator: "")
        }
        return isGood ? .success : .invalid
      }
      let annotations = result.diagnostics.map { Annotation($0, session.language) }
      switch answer.format {
      case .text: break
      case .json:
        session.print(JSONWriter.indented(DiagnosticText.json(result.diagnostics, session.language)), terminator: "")
      case .sarif:
        session.print(
          JSONWriter.indented(SARIFLog.json(annotations, version: Version.text, session.language)), terminator: "")
      case .github: session.print(GitHubCommands.text(annotations), terminator: "")
      }
      if !result.diagnostics.isEmpty, answer.format == .text { session.report(result.diagnostics, limit: 1000) }
      if isGood, answer.format == .text {
        let norms = result.policies.reduce(0) { $0 + $1.policy.norms.count }
        let points = Set(result.policies.map(\.policy.source)).reduce(0) {
          $0 + $1.clauses.reduce(0) { $0 + $1.points.count }
        }
        session.print(
          session.language == .zh
            ? "\(result.policies.count) 项政策没有错误：\(norms) 条规则与说明，\(points) 个条款要点。"
            : (result.policies.count == 1 ? "1 policy is" : "\(result.policies.count) policies are")
              + " in order: \(norms) norms and guidance entries, \(points) points.")
      }
      return isGood ? .success : .invalid
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
