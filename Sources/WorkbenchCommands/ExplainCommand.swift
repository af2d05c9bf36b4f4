import ArgumentParser
import PolicyEngine
import PolicyModel
import Reporting

struct ExplainCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say why a norm says what it says of one subject. 解释一条规则对一个对象的结论。",
    usage: "policy explain <norm> <subject> <workspace> [options]")

  @Argument(help: "Norm: its id, or the part after #. 规则编号。")
  var norm: String

  @Argument(help: "Subject: a record's id, or a jurisdiction's name or code. 对象编号或名称。")
  var subject: String

  @OptionGroup var options: WorkspaceOptions

  @Option(help: "text or json.")
  var format = Format.text

  @Option(help: "zh or en. 语言。")
  var language = Language.zh

  @Option(help: "Write the answer to a file. 写入文件。")
  var output: String?

  mutating func run() throws {
    try Session.main(language: language, output: output) { session in
      let opened = try options.open()
      let workspace = opened.workspace
      let findings = try workspace.explain(norm: norm, subject: subject, opened.binding)
      switch format {
      case .json:
        session.print(
          JSONWriter.indented(EvaluationReport.json(explaining: findings, workspace.run(opened.binding))),
          terminator: "")
      case .text:
        session.print(
          EvaluationReport.text(explaining: findings, policies: workspace.policies, language), terminator: "")
      }
      if findings.contains(where: { $0.outcome == .notSatisfied }) { return .no }
      return findings.contains { $0.outcome == .indeterminate } ? .cannotTell : .success
    }
  }
}
