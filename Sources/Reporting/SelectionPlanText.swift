package import Campaigns
import MediationModel
package import PolicyLanguage
import PolicyModel
import TextWidth

/// A selection plan for people: whom to put forward under which reading, what the bounds come to, the steps, and what
/// each candidate lacks.
package struct SelectionPlanText {
  private let words: SelectionPlanWords
  private var report: SelectionPlanReport { words.report }
  private var language: Language { words.language }

  package init(_ report: SelectionPlanReport, _ opened: [OpenedPolicy], _ language: Language) {
    words = SelectionPlanWords(report, opened, language)
  }

  /// - Parameter width: columns of the terminal; nil: as wide as it comes.
  package func text(width: Int?) -> String {
    let parts = [
      head(width), readings(width), chosen(width), bounds(width), steps(width), lacks(width), others(width),
      proof(width),
    ]
    return parts.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func head(_ width: Int?) -> [String] {
    var lines = wrapped("■ " + report.plan.title, width, indent: 0)
    if let reason = report.plan.reason { lines += wrapped(reason, width, indent: 2) }
    let isProved = report.cases.allSatisfy(\.isProved)
    let day = language.pick(
      "从 \(report.asOf) 排起，按 \(report.through) 判断；求解：\(report.solver)",
      "planned from \(report.asOf), judged on \(report.through); solver: \(report.solver)")
    let proof =
      isProved
      ? language.pick("，各项目标都证到最优", ", every aim proved the best")
      : language.pick("，没有全部证到最优（时限到了）", ", not every aim proved the best (the limit came first)")
    return lines + wrapped(day + proof, width, indent: 2)
  }

  // MARK: Readings

  private func readings(_ width: Int?) -> [String] {
    let open = words.openReadings
    guard !report.readings.isEmpty else { return [] }
    var lines = [
      open.isEmpty
        ? language.pick("■ 读法（都已选定）", "■ readings (all closed)")
        : language.pick(
          "■ 读法（\(open.count) 处没有定，\(report.cases.count) 种组合逐一排）",
          "■ readings (\(open.count) open, planned under each of \(report.cases.count) combinations)")
    ]
    for asked in report.readings {
      let effect =
        asked.choices.count == 1
        ? "" : asked.matters ? "" : language.pick("（怎样读，推荐的都一样）", " (makes no difference here)")
      lines += wrapped("\(asked.reading.id)  \(asked.reading.question)", width, indent: 2)
      lines += wrapped("\(asked.reading.citation.place)：\(words.choices(asked))\(effect)", width, indent: 4)
    }
    if open.isEmpty { return lines }
    var table = TextTable(
      [.init(language.pick("组合", "case"))] + open.map { .init($0.reading.id, fit: .wrap, minimum: 8) }, indent: 2)
    for (index, one) in report.cases.enumerated() {
      table.append([words.number(index)] + open.map { words.choice($0, in: one) })
    }
    return lines + table.lines(total: width)
  }

  // MARK: Whom

  private func chosen(_ width: Int?) -> [String] {
    let always = report.always
    let sizes = report.cases.enumerated().map { "\(words.number($0)): \($1.chosen.count)" }.joined(separator: "  ")
    let lines = [
      words.hasCases
        ? language.pick(
          "■ 推荐谁（每种组合几家：\(sizes)；哪种都推荐的 \(always.count) 家，记作 ★）",
          "■ whom to put forward (how many in each case: \(sizes); \(always.count) in every case, marked ★)")
        : language.pick("■ 推荐谁（\(always.count) 家）", "■ whom to put forward (\(always.count))")
    ]
    var table = TextTable(
      [
        .init(language.pick("批次", "batch")), .init(language.pick("辖区", "place"), fit: .wrap, minimum: 6),
        .init(language.pick("推荐单位", "unit"), fit: .wrap, minimum: 8),
        .init(language.pick("组织", "organisation"), fit: .wrap, minimum: 12),
        .init(language.pick("推荐编号", "nomination")), .init(language.pick("缺", "lacks"), .right),
        .init(words.hasCases ? words.cases(report.cases.indices) : language.pick("推荐", "chosen")), .init(""),
      ], indent: 2)
    for candidate in words.candidates {
      let own = words.cases(of: candidate)
      let marks = report.cases.indices.map { own.contains($0) ? "●" : "·" }.joined()
      var note = words.hasCases && always.contains(candidate.nomination) ? "★" : ""
      if case .included = candidate.standing { note += language.pick("定", "!") }
      table.append([
        candidate.batch.map { String($0) } ?? "", words.label(candidate.jurisdiction),
        candidate.unit.map(words.label) ?? "", words.label(candidate.organization), candidate.nomination,
        String(candidate.lacks.count), marks, note,
      ])
    }
    return lines.flatMap { wrapped($0, width, indent: 0) } + (table.rows.isEmpty ? [] : table.lines(total: width))
  }

  private func others(_ width: Int?) -> [String] {
    var table = TextTable(
      [
        .init(language.pick("组织", "organisation"), fit: .wrap, minimum: 12),
        .init(language.pick("推荐编号", "nomination")), .init(language.pick("原因", "why"), fit: .wrap, minimum: 16),
      ], indent: 2)
    for candidate in report.candidates {
      guard let reason = words.reason(candidate.standing) else { continue }
      table.append([words.label(candidate.organization), candidate.nomination, reason])
    }
    if table.rows.isEmpty { return [] }
    return [language.pick("■ 不能推荐或者不推荐的", "■ not to be put forward")] + table.lines(total: width)
  }

  // MARK: Bounds and steps

  private func bounds(_ width: Int?) -> [String] {
    var table = TextTable(
      [
        .init(language.pick("规则", "norm"), fit: .wrap, minimum: 12),
        .init(language.pick("对象", "subject"), fit: .wrap, minimum: 6),
        .init(language.pick("要求", "asks"), fit: .wrap, minimum: 6),
        .init(language.pick("推荐后", "with the plan"), fit: .wrap, minimum: 12),
      ], indent: 2)
    let rows = words.bounds
    let broken = rows.count { !$0.isKept }
    // Of many that are kept the count is enough.
    let showsKept = rows.count - broken <= SelectionPlanText.shownKept
    for row in rows where showsKept || !row.isKept {
      let (norm, finding) = (row.bound.norm, row.bound.finding)
      table.append([
        language.label(norm.label, norm.labelEn), words.label(finding.subject), words.asked(finding),
        words.standings(row),
      ])
    }
    let title =
      broken == 0
      ? language.pick("■ 名额（\(rows.count) 条都守住）", "■ bounds (all \(rows.count) kept)")
      : language.pick("■ 名额（\(rows.count) 条，\(broken) 条守不住）", "■ bounds (\(rows.count), \(broken) cannot be kept)")
    let more = showsKept || broken == 0 ? 0 : rows.count - broken
    return [title] + (table.rows.isEmpty ? [] : table.lines(total: width))
      + (more > 0 ? [language.pick("  另外 \(more) 条都守住。", "  The other \(more) are kept.")] : [])
  }

  /// Up to so many bounds that are kept are listed.
  private static let shownKept = 12

  private func steps(_ width: Int?) -> [String] {
    let groups = words.steps
    if groups.isEmpty { return [] }
    var lines = [language.pick("■ 步骤", "■ steps")]
    for group in groups {
      let count = group.candidates.count
      let left = count == 0 ? "" : words.semicolon + words.left(count)
      lines += wrapped(
        "\(words.when(group.first))  \(group.labels.joined(separator: words.semicolon))", width, indent: 2)
      if !(group.who + left).isEmpty { lines += wrapped(group.who + left, width, indent: 6) }
    }
    return lines
  }

  // MARK: What they lack

  /// By the day on which it has to be mended.
  private func lacks(_ width: Int?) -> [String] {
    var lines = [language.pick("■ 还缺什么", "■ what they lack")]
    for group in words.lacks {
      lines += wrapped(words.deadline(group) + language.pick("：", ":"), width, indent: 2)
      for candidate in group.candidates {
        let note = words.cases(of: candidate).isEmpty ? language.pick("（没有推荐）", " (not put forward)") : ""
        lines += wrapped("\(words.label(candidate.organization))  \(candidate.nomination)\(note)", nil, indent: 4)
        var table = TextTable(
          [
            .init("", fit: .wrap, minimum: 16), .init("", fit: .wrap, minimum: 16), .init("", fit: .wrap, minimum: 8),
            .init("", fit: .wrap, minimum: 8),
          ], indent: 6, showsTitles: false)
        for lack in candidate.lacks {
          table.append([
            words.title(lack), words.detail(lack.finding), words.amount(lack),
            words.places(lack.finding.citations, norm: lack.finding.norm),
          ])
        }
        lines += table.lines(total: width)
      }
    }
    let ready = words.ready
    if !ready.isEmpty {
      let listed = ready.joined(separator: words.comma)
      lines += wrapped(
        language.pick("什么也不缺（\(ready.count) 家）：\(listed)", "lack nothing (\(ready.count)): \(listed)"), width, indent: 2
      )
    }
    return lines
  }

  // MARK: What was checked

  private func proof(_ width: Int?) -> [String] {
    let verified = wrapped(language.pick("■ 复核：", "■ verified: ") + words.verified, width, indent: 0)
    return verified
      + report.unread.flatMap { unread in
        let label = language.label(unread.label, unread.labelEn)
        let text = language.pick("没有按它排，只评估了：", "not planned by, only evaluated: ")
        return wrapped(
          text + "\(label)（\(words.reason(unread.reason))）\(words.outcomes(unread))", width, indent: 2)
      }
  }

  private func wrapped(_ text: String, _ width: Int?, indent: Int) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    let text = DisplayWidth.printable(text)
    guard let width else { return [blanks + text] }
    return DisplayWidth().wrapped(text, to: max(20, width - indent)).map { blanks + $0 }
  }
}
