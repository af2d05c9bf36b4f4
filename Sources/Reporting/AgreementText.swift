package import EngineAgreement
import PolicyEngine
import TextWidth

/// What an agreement run came to, as text.
package struct AgreementText {
  private let report: AgreementReport
  private let seed: UInt64
  private let language: Language

  package init(_ report: AgreementReport, seed: UInt64, _ language: Language) {
    self.report = report
    self.seed = seed
    self.language = language
  }

  /// - Parameter width: columns of the terminal; nil never wraps.
  package func text(width: Int?) -> String {
    var lines = [
      language.pick(
        "种子 \(seed)：\(report.rules) 条随机规则（另有 \(report.facts) 项派生指标，共 \(report.functions) 个函数），每类记录 \(report.records) 条；逐条比较了 \(report.verdicts) 个结论。",
        "Seed \(seed): \(report.rules) random rules (and \(report.facts) facts; \(report.functions) functions), \(report.records) records of each kind; \(report.verdicts) verdicts compared one by one."
      )
    ]
    if report.failures > 0 {
      lines.append(
        language.pick(
          "其中 \(report.failures) 条规则两边都以同一个错误告终。",
          "Of these \(report.failures) rules ended with the same error in both."))
    }
    lines += [""] + table.lines(total: width) + [""]
    lines.append(
      language.pick(
        "表中是抽看的记录：每一行是一种写法，遇到未知的值、边上的值、极端的值各几次。",
        "The table is of a sample of records: how often each kind of node met values that are missing, at a boundary, extreme."
      ))
    let unmet = report.exposures.unmet
    if !unmet.isEmpty {
      let names = unmet.map(\.rawValue).joined(separator: ", ")
      lines.append(
        language.pick("这几种没有都遇到，时间太短：\(names)。", "Not every kind met all three; the run was too short: \(names)."))
    }
    for name in report.broken {
      lines.append(language.pick("造出来的 \(name) 打不开。", "What was made as \(name) does not open."))
    }
    lines.append(
      report.mismatches.isEmpty
        ? language.pick("两种算法处处一致。", "Both engines agree everywhere.")
        : language.pick("两种算法不一致；缩小以后：", "The engines differ; made as small as it stays so:"))
    for mismatch in report.mismatches.prefix(1) { lines += ["", mismatch.fixtureText] }
    return lines.joined(separator: "\n") + "\n"
  }

  private var table: TextTable {
    var table = TextTable([
      .init(language.pick("写法", "node")), .init(language.pick("看了", "looked at"), .right),
      .init(language.pick("未知", "missing"), .right), .init(language.pick("边上", "boundary"), .right),
      .init(language.pick("极端", "extreme"), .right),
    ])
    for kind in NodeKind.allCases {
      let row = report.exposures[kind]
      table.append([kind.rawValue] + [row.looks, row.missing, row.boundary, row.extreme].map { String($0) })
    }
    return table
  }
}
