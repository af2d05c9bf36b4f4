import ArgumentParser
import Diagnostics
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say why a norm says what it says of one subject. 解释一条规则对一个对象的结论。",
    usage: """
      policy explain <norm> <subject> <workspace> [options]
      policy explain --table <norm> <policies> ... [options]
      """)

  @Argument(help: "Norm: its id, or the part after #. 规则编号。")
  var norm: String?

  @Argument(help: "Subject: a record's id, or a jurisdiction's name or code. 对象编号或名称。")
  var subject: String?

  @Option(
    help: "Print this classification or requirement as a decision table, without a ledger. 列成决策表，不用台账。")
  var table: String?

  @Option(help: "How many of the records behind each number to list, of each kind. 每种最多列几条记录。")
  var limit = 5

  @OptionGroup var options: WorkspaceOptions

  @OptionGroup var answer: AnswerOptions<TextOrJSON>

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit takes a whole number from 0 on.") }
  }

  mutating func run() throws {
    if let table {
      try printTable(of: table)
      return
    }
    guard let norm, let subject else {
      throw ValidationError("Name a norm and a subject, or --table NORM. 请给出规则和对象，或 --table 规则。")
    }
    try Session.main(answer) { session in
      let opened = try options.open(limit: limit)
      let workspace = opened.workspace
      let findings = try workspace.explain(norm: norm, subject: subject, opened.binding)
      switch answer.format {
      case .json:
        session.print(
          JSONWriter.indented(EvaluationReport.json(explaining: findings, workspace.run(opened.binding))),
          terminator: "")
      case .text:
        session.print(
          EvaluationReport.text(
            explaining: findings, asOf: opened.binding.asOf, policies: workspace.policies, session.language),
          terminator: "")
      }
      // As in an evaluation, only what must be done can fail.
      let norms = workspace.policies.flatMap(\.norms)
      let binding = findings.filter { finding in norms.first { $0.id == finding.norm }?.force == .must }
      if findings.contains(where: { $0.outcome == .fault }) { return .invalid }
      if binding.contains(where: { $0.outcome == .notSatisfied }) { return .no }
      return binding.contains { $0.outcome == .indeterminate && !$0.isHarmless } ? .cannotTell : .success
    }
  }

  /// With `--table` the other arguments are policies or workspaces.
  private func printTable(of wanted: String) throws {
    let paths = [norm, subject, options.workspace].compactMap { $0 } + options.policies
    try Session.main(answer) { session in
      let result = PolicyOpener.open(try PolicyPaths.expanded(paths), coverage: false)
      guard result.isValid else { throw InvalidInput(result.diagnostics) }
      let norms = LawNames(result.policies.map(\.policy))
      let found = try Refusal.asUsage { () throws(InvalidInput) in
        // Where it is a norm of another kind, that is said.
        if let norm = try? norms.norm(wanted) { return norm }
        return try norms.norm(wanted, where: \.isDecision)
      }
      guard let opened = result.policies.first(where: { $0.policy.norms.contains { $0.id == found.id } }) else {
        return .failure
      }
      guard let table = opened.decisionTable(of: found) else {
        throw ValidationError(
          "“\(wanted)” is neither a classification nor a requirement. 只有分类和要求能列成决策表。")
      }
      let report = DecisionTableReport(table, of: opened, session.language)
      session.print(
        answer.format == .json ? JSONWriter.indented(report.json) : report.text(width: session.width), terminator: "")
      return .success
    }
  }
}

extension Norm {
  /// Whether it can be printed as a decision table.
  fileprivate var isDecision: Bool { kind == .classification || kind == .requirement }
}
