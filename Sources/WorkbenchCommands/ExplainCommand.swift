import ArgumentParser
import PolicyEngine
import PolicyModel
import Reporting

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say why a norm says what it says of one subject. 解释一条规则对一个对象的结论。",
    usage: "policy explain <norm> <subject> <workspace> [options]")

  @Argument(help: "Norm: its id, or the part after #. 规则编号。")
  var norm: String

  @Argument(help: "Subject: a record's id, or a jurisdiction's name or code. 对象编号或名称。")
  var subject: String

  @OptionGroup var options: WorkspaceOptions

  @OptionGroup var answer: AnswerOptions<TextOrJSON>

  mutating func run() throws {
    try Session.main(answer) { session in
      let opened = try options.open()
      let workspace = opened.workspace
      let findings = try workspace.explain(norm: norm, subject: subject, opened.binding)
      switch answer.format {
      case .json:
        session.print(
          JSONWriter.indented(EvaluationReport.json(explaining: findings, workspace.run(opened.binding))),
          terminator: "")
      case .text:
        session.print(
          EvaluationReport.text(explaining: findings, policies: workspace.policies, session.language), terminator: "")
      }
      // As in an evaluation, only what must be done can fail.
      let norms = workspace.policies.flatMap(\.norms)
      let binding = findings.filter { finding in norms.first { $0.id == finding.norm }?.force == .must }
      if binding.contains(where: { $0.outcome == .notSatisfied }) { return .no }
      return binding.contains { $0.outcome == .indeterminate } ? .cannotTell : .success
    }
  }
}
