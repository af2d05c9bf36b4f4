import Diagnostics
import PolicyModel
package import PolicyTesting

/// What came of small changes to policies, as text. Words for `policy-workbench.mutation/1` are in `MutationText+JSON`.
package enum MutationText {
  /// Survivors with the fixture that would notice each, then the counts of each policy and of all.
  package static func text(_ report: MutationReport, _ language: Language) -> String {
    guard report.baseline.counts.isGreen else {
      return FixtureReport(report.baseline, language).text
        + language.pick("样例要先全部通过，才能看它们察觉得出哪些改动。\n", "The fixtures must pass before changes are tried on them.\n")
    }
    var lines: [String] = []
    for (outcome, survivor) in report.survivors { lines += self.lines(outcome.mutant, survivor, language) }
    lines += DiagnosticText.lines(report.diagnostics, language)
    for policy in report.policies { lines.append("\(policy.id): \(counts(report.counts(of: policy), language))") }
    if report.policies.count > 1 { lines.append("\(language.pick("合计", "total")): \(counts(report.counts, language))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ mutant: Mutant, _ survivor: MutationReport.Survivor, _ language: Language) -> [String] {
    let place = "\(mutant.span.file):\(mutant.span.start.line):\(mutant.span.start.column)"
    let changed = mutant.changed.isEmpty ? language.pick("（去掉）", "(left out)") : mutant.changed
    var lines = [
      "\(language.pick("没有察觉", "SURVIVED"))  \(place)  [\(kind(mutant.kind, language))]",
      "    \(mutant.original)  →  \(changed)",
      "    \(mutant.at)",
    ]
    let names = survivor.norms.prefix(3).map(\.id).joined(separator: ", ")
    let more =
      survivor.norms.count > 3
      ? language.pick("等 \(survivor.norms.count) 条", " and \(survivor.norms.count - 3) more") : ""
    lines.append("    \(language.pick("牵动：", "reaches: "))\(names)\(more)")
    if let killer = survivor.killer {
      lines.append(
        language.pick(
          "    下面的样例能察觉（结果是现在的结果：核对条款后删去 generated，才算数）：",
          "    This fixture would notice (it expects today's answer: check it with the clause, then remove generated):")
      )
      lines += killer.text.split(separator: "\n").map { "    \($0)" }
    } else {
      lines.append(
        language.pick(
          "    没有试出能察觉的样例：请手写一个；若确实没有差别，写进 equivalents.lua 并说明原因。",
          "    No fixture was found that would notice: write one, or list it in equivalents.lua with the reason."))
    }
    return lines
  }

  private static func counts(_ counts: MutationReport.Counts, _ language: Language) -> String {
    language.pick(
      "改动 \(counts.mutants) 处，样例察觉 \(counts.killed)，检查就报错 \(counts.refused)，没有差别 \(counts.equivalent)，不下结论的 \(counts.unjudged)，没有察觉 \(counts.survived)",
      "\(counts.mutants) changes: \(counts.killed) noticed, \(counts.refused) refused by the checker, \(counts.equivalent) without effect, \(counts.unjudged) without a verdict, \(counts.survived) survived"
    )
  }

  static func kind(_ kind: Mutant.Kind, _ language: Language) -> String {
    switch kind {
    case .number: language.pick("数", "number")
    case .date: language.pick("日期", "date")
    case .member: language.pick("选项", "member")
    case .comparison: language.pick("比较", "comparison")
    case .logic: language.pick("逻辑", "logic")
    case .drop: language.pick("去掉一项", "element left out")
    }
  }

  /// The fixtures that would notice what survived, as a file of their own; nil when there are none.
  package static func generatedFixtures(_ report: MutationReport, _ language: Language) -> String? {
    var text = ""
    for (outcome, survivor) in report.survivors {
      guard let killer = survivor.killer else { continue }
      let changed = outcome.mutant.changed.isEmpty ? "-" : outcome.mutant.changed
      text +=
        "  -- \(killer.fixture.norm.id)\n  -- \(outcome.mutant.at): \(outcome.mutant.original) -> \(changed)\n\(killer.text)"
    }
    if text.isEmpty { return nil }
    let head = language.pick(
      "-- 由 policy test --mutate 生成。expect 是程序现在的结果，不是条款的意思：逐个核对条款，\n-- 对的抄进该政策的 fixtures.lua 并删去 generated = true；不对的，是政策写错了。\n",
      "-- Made by policy test --mutate. Each expects today's answer, which need not be the law's: check it with the clause,\n-- move it to the policy's fixtures.lua and remove generated = true; where it is wrong, the policy is.\n"
    )
    return "\(head)return {\n\(text)}\n"
  }
}
