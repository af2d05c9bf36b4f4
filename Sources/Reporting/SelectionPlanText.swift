package import Campaigns
import MediationModel
package import PolicyLanguage
import PolicyModel
import TextWidth

/// A selection plan for people: whom to put forward under which reading, what the bounds come to, the steps, and what
/// each candidate lacks.
package struct SelectionPlanText {
  let report: SelectionPlanReport
  let language: Language
  let names: Names
  let numbers: QuantityText
  private let opened: [OpenedPolicy]

  package init(_ report: SelectionPlanReport, _ opened: [OpenedPolicy], _ language: Language) {
    self.report = report
    self.opened = opened
    self.language = language
    names = Names(language)
    numbers = QuantityText(language: language)
  }

  /// - Parameter width: columns of the terminal; nil: as wide as it comes.
  package func text(width: Int?) -> String {
    let parts = [head, readings(width), chosen(width), bounds(width), steps(width), lacks(width), others(width), proof]
    return parts.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  func words(_ policy: String) -> NormText? {
    opened.first { $0.policy.id == policy }.map { NormText($0, language) }
  }

  /// The words of the policy that a norm belongs to.
  func words(norm: String) -> NormText? { words(String(norm.prefix { $0 != "#" })) }

  /// One terminal column for each of at most 64 cases.
  private static let numbers = Array("123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ*+=")

  func number(_ index: Int) -> String { String(SelectionPlanText.numbers[index]) }

  func cases(_ indices: some Sequence<Int>) -> String { indices.map { number($0) }.joined() }

  private var hasCases: Bool { report.cases.count > 1 }

  private var head: [String] {
    var lines = ["■ " + report.plan.title]
    if let reason = report.plan.reason { lines.append("  " + reason) }
    let isProved = report.cases.allSatisfy(\.isProved)
    lines.append(
      language.pick(
        "  从 \(report.asOf) 排起，按 \(report.through) 判断；求解：\(report.solver)",
        "  planned from \(report.asOf), judged on \(report.through); solver: \(report.solver)")
        + (isProved
          ? language.pick("，各项目标都证到最优", ", every aim proved the best")
          : language.pick("，没有全部证到最优（时限到了）", ", not every aim proved the best (the limit came first)")))
    return lines
  }

  // MARK: Readings

  private func readings(_ width: Int?) -> [String] {
    let open = report.readings.filter { $0.choices.count > 1 }
    guard !report.readings.isEmpty else { return [] }
    var lines = [
      open.isEmpty
        ? language.pick("■ 读法（都已选定）", "■ readings (all closed)")
        : language.pick(
          "■ 读法（\(open.count) 处没有定，\(report.cases.count) 种组合逐一排）",
          "■ readings (\(open.count) open, planned under each of \(report.cases.count) combinations)")
    ]
    for asked in report.readings {
      let taken = asked.choices.compactMap { asked.reading.choice($0)?.label }.joined(
        separator: language.pick("／", " / "))
      let effect =
        asked.choices.count == 1
        ? "" : asked.matters ? "" : language.pick("（怎样读，推荐的都一样）", " (makes no difference here)")
      lines.append("  \(asked.reading.id)  \(asked.reading.question)")
      lines.append("    \(asked.reading.citation.place)：\(taken)\(effect)")
    }
    if open.isEmpty { return lines }
    var table = TextTable(
      [.init(language.pick("组合", "case"))] + open.map { .init($0.reading.id, fit: .wrap, minimum: 8) }, indent: 2)
    for (index, one) in report.cases.enumerated() {
      table.append(
        [number(index)]
          + open.map { asked in
            one.choices.first { $0.name == "\(asked.policy)#\(asked.reading.id)" }?.choice ?? ""
          })
    }
    return lines + table.lines(total: width)
  }

  // MARK: Whom

  private func chosen(_ width: Int?) -> [String] {
    let always = report.always
    let sizes = report.cases.enumerated().map { "\(number($0)): \($1.chosen.count)" }.joined(separator: "  ")
    let lines = [
      hasCases
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
        .init(hasCases ? cases(report.cases.indices) : language.pick("推荐", "chosen")), .init(""),
      ], indent: 2)
    for candidate in candidates {
      let marks = report.cases.map { $0.chosen.contains(candidate.nomination) ? "●" : "·" }.joined()
      var note = hasCases && always.contains(candidate.nomination) ? "★" : ""
      if case .included = candidate.standing { note += language.pick("定", "!") }
      table.append([
        candidate.batch.map { String($0) } ?? "", candidate.jurisdiction.label ?? candidate.jurisdiction.id,
        candidate.unit.map { $0.label ?? $0.id } ?? "", candidate.organization.label ?? candidate.organization.id,
        candidate.nomination, String(candidate.lacks.count), marks, note,
      ])
    }
    return lines.flatMap { wrapped($0, width, indent: 0) } + table.lines(total: width)
  }

  /// Those that the plan decides, by batch and place.
  var candidates: [SelectionPlanReport.Candidate] {
    let open = report.candidates.filter { candidate in
      switch candidate.standing {
      case .open, .included: true
      default: false
      }
    }
    return open.sorted {
      ($0.batch ?? 0, $0.jurisdiction.id, $0.organization.id, $0.nomination)
        < ($1.batch ?? 0, $1.jurisdiction.id, $1.organization.id, $1.nomination)
    }
  }

  private func others(_ width: Int?) -> [String] {
    var table = TextTable(
      [
        .init(language.pick("组织", "organisation"), fit: .wrap, minimum: 12),
        .init(language.pick("推荐编号", "nomination")), .init(language.pick("原因", "why"), fit: .wrap, minimum: 16),
      ], indent: 2)
    for candidate in report.candidates {
      guard let reason = reason(candidate.standing) else { continue }
      table.append([candidate.organization.label ?? candidate.organization.id, candidate.nomination, reason])
    }
    if table.rows.isEmpty { return [] }
    return [language.pick("■ 不能推荐或者不推荐的", "■ not to be put forward")] + table.lines(total: width)
  }

  private func reason(_ standing: SelectionPlanReport.Candidate.Standing) -> String? {
    switch standing {
    case .open, .included: nil
    case .excluded(let reason): language.pick("计划里定了不推荐：\(reason)", "left out by the plan: \(reason)")
    case .closed: language.pick("组织已经撤销", "the organisation has closed")
    case .settled(let nomination?): language.pick("本批已由 \(nomination) 推荐", "recommended in this batch by \(nomination)")
    case .settled(nil): language.pick("已经选树过", "selected before")
    case .tooLate: language.pick("推荐的步骤已经过了期限", "the step in which it would be put forward is over")
    case .unclear: language.pick("台账没有说清它算在哪里（批次、类别）", "the ledger does not say where it counts (batch, kind)")
    }
  }

  private var proof: [String] {
    let compared = report.cases.reduce(0) { $0 + $1.bounds.count }
    var lines = [
      language.pick(
        "■ 复核：把每种组合的推荐放进台账，用同样的规则评估到 \(report.through)；\(compared) 条结果与求解的都一致。",
        "■ verified: each case laid over the ledger and evaluated by the same norms for \(report.through); all \(compared) findings agree."
      )
    ]
    for unread in report.unread {
      let outcomes = Outcome.allCases.compactMap { outcome in
        unread.outcomes[outcome].map { "\(names.outcome(outcome)) \($0)" }
      }
      lines.append(
        language.pick("  没有按它排，只评估了：", "  not planned by, only evaluated: ")
          + "\(language.label(unread.label, unread.labelEn))（\(reason(unread.reason))）"
          + outcomes.joined(separator: language.pick("、", ", ")))
    }
    return lines
  }

  private func reason(_ reason: SelectionPlanReport.Unread.Reason) -> String {
    switch reason {
    case .subjects: language.pick("问谁要看推荐了谁", "whom it asks hangs on the choice")
    case .condition: language.pick("条件不是家数相加", "its condition is no sum")
    case .counting: language.pick("一家算不算还要看别家", "whether one counts hangs on others")
    case .notDue: language.pick("到那天还没有到期", "not due by then")
    }
  }
}
