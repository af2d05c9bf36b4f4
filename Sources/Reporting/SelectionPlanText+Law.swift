import Campaigns
import MediationModel
import PolicyLanguage
import PolicyModel
import TextWidth

extension SelectionPlanText {
  // MARK: Bounds

  /// Every group of every norm with what it comes to, case by case.
  func bounds(_ width: Int?) -> [String] {
    struct Key: Hashable {
      let norm: String
      let subject: String
    }
    var order: [Key] = []
    var found: [Key: [(index: Int, bound: SelectionPlanReport.Bound)]] = [:]
    for (index, one) in report.cases.enumerated() {
      for bound in one.bounds {
        let key = Key(norm: bound.norm.id, subject: bound.finding.subject.id)
        if found[key] == nil { order.append(key) }
        found[key, default: []].append((index, bound))
      }
    }
    var table = TextTable(
      [
        .init(language.pick("规则", "norm"), fit: .wrap, minimum: 12),
        .init(language.pick("对象", "subject"), fit: .wrap, minimum: 6),
        .init(language.pick("要求", "asks"), fit: .wrap, minimum: 6),
        .init(language.pick("推荐后", "with the plan"), fit: .wrap, minimum: 12),
      ], indent: 2)
    let broken = order.count { key in found[key]?.contains { $0.bound.finding.outcome != .satisfied } ?? false }
    // Of many that are kept the count is enough.
    let showsKept = order.count - broken <= SelectionPlanText.shownKept
    for key in order {
      guard let all = found[key], let first = all.first?.bound else { continue }
      if !showsKept, all.allSatisfy({ $0.bound.finding.outcome == .satisfied }) { continue }
      table.append([
        language.label(first.norm.label, first.norm.labelEn),
        first.finding.subject.label ?? first.finding.subject.id, asked(first.finding), standings(all),
      ])
    }
    let title =
      broken == 0
      ? language.pick("■ 名额（\(order.count) 条都守住）", "■ bounds (all \(order.count) kept)")
      : language.pick("■ 名额（\(order.count) 条，\(broken) 条守不住）", "■ bounds (\(order.count), \(broken) cannot be kept)")
    let more = showsKept ? 0 : order.count - broken
    return [title] + (table.rows.isEmpty ? [] : table.lines(total: width))
      + (more > 0 ? [language.pick("  另外 \(more) 条都守住。", "  The other \(more) are kept.")] : [])
  }

  /// Up to so many bounds that are kept are listed.
  private static let shownKept = 12

  private func asked(_ finding: Finding) -> String {
    if let required = finding.required { return numbers.required(required) }
    return finding.parts.compactMap { $0.required.map { numbers.required($0) } }
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: " ")
  }

  /// `6` where all cases agree, else `12: 6  34: 5（差 1）`.
  private func standings(_ all: [(index: Int, bound: SelectionPlanReport.Bound)]) -> String {
    var order: [String] = []
    var cases: [String: [Int]] = [:]
    for (index, bound) in all {
      let text = standing(bound.finding)
      if cases[text] == nil { order.append(text) }
      cases[text, default: []].append(index)
    }
    if order.count == 1, all.count == report.cases.count { return order[0] }
    return order.map { "\(self.cases(cases[$0] ?? [])): \($0)" }.joined(separator: "  ")
  }

  private func standing(_ finding: Finding) -> String {
    let actual = (finding.actual ?? finding.parts.first?.actual).map { numbers.quantity($0) } ?? ""
    if finding.outcome == .satisfied { return actual }
    let missing =
      finding.missing.flatMap { $0 > 0 ? language.pick("差 \($0)", "off by \($0)") : nil }
      ?? names.outcome(finding.outcome)
    return language.pick("\(actual)（\(missing)）", "\(actual) (\(missing))")
  }

  // MARK: Steps

  /// The steps by day; those of one day, by and to the same, stand together.
  func steps(_ width: Int?) -> [String] {
    struct Key: Hashable {
      let when: String
      let who: String
    }
    var order: [Key] = []
    var labels: [Key: [String]] = [:]
    var candidates: [Key: Set<String>] = [:]
    for step in report.steps {
      let key = Key(when: when(step), who: who(step))
      if labels[key] == nil { order.append(key) }
      labels[key, default: []].append(language.label(step.norm.label, step.norm.labelEn))
      candidates[key, default: []].formUnion(step.candidates)
    }
    if order.isEmpty { return [] }
    var lines = [language.pick("■ 步骤", "■ steps")]
    for key in order {
      let count = candidates[key]?.count ?? 0
      let left = count == 0 ? "" : language.pick("；还有 \(count) 份推荐要办", "; \(count) nominations still to take it")
      lines += wrapped(
        "\(key.when)  \((labels[key] ?? []).joined(separator: language.pick("；", "; ")))", width, indent: 2)
      if !(key.who + left).isEmpty { lines += wrapped(key.who + left, width, indent: 6) }
    }
    return lines
  }

  private func when(_ step: SelectionPlanReport.Step) -> String {
    guard let day = step.day else { return language.pick("没有期限", "no deadline") }
    if step.isOver { return spelled(day, before: step.before) + language.pick("（已过）", " (over)") }
    let wanted = report.plan.leadDays > 0 ? step.wanted.map { language.pick("（自定 \($0)）", " (wanted by \($0))") } : nil
    return spelled(day, before: step.before) + (wanted ?? "")
  }

  /// By whom, to whom, and with which materials.
  private func who(_ step: SelectionPlanReport.Step) -> String {
    let policy = report.policies.first { $0.id == step.policy }
    func party(_ id: String) -> String { policy.map { names.party(id, $0.jurisdiction) } ?? id }
    let comma = language.pick("、", ", ")
    var parts: [String] = []
    if !step.norm.bearers.isEmpty {
      parts.append(language.pick("办：", "by ") + step.norm.bearers.map { party($0) }.joined(separator: comma))
    }
    if case .stage(let stage) = step.norm.body {
      if let recipient = stage.recipient { parts.append(language.pick("报给：", "to ") + party(recipient)) }
      let materials = stage.materials.map { material in
        let name = words(step.policy).map { names.member(material.id, of: "material_kind", $0.opened.schema) }
        return (name ?? material.id) + (step.atLeast[material.id].map { " ≥\($0)" } ?? "")
      }
      if !materials.isEmpty { parts.append(language.pick("材料：", "materials: ") + materials.joined(separator: comma)) }
    }
    return parts.joined(separator: language.pick("；", "; "))
  }

  func spelled(_ day: Day, before: Int?) -> String {
    guard let before else { return day.description }
    let minute = before % 60
    let hour = "\(before / 60):\(minute < 10 ? "0" : "")\(minute)"
    return language.pick("\(day) \(hour)前", "\(day) before \(hour)")
  }

  func wrapped(_ text: String, _ width: Int?, indent: Int) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    guard let width else { return [blanks + text] }
    return DisplayWidth().wrapped(text, to: max(20, width - indent)).map { blanks + $0 }
  }
}
