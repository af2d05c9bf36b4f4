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

  private func spelled(_ day: Day, before: Int?) -> String {
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

  // MARK: What they lack

  /// By the day on which it has to be mended.
  func lacks(_ width: Int?) -> [String] {
    let forward = Set(report.cases.flatMap(\.chosen))
    let all = candidates
    var order: [String] = []
    var byDay: [String: [SelectionPlanReport.Candidate]] = [:]
    for candidate in all.filter({ !$0.lacks.isEmpty }).sorted(by: { $0.sortDay < $1.sortDay }) {
      let key = deadline(candidate)
      if byDay[key] == nil { order.append(key) }
      byDay[key, default: []].append(candidate)
    }
    var lines = [language.pick("■ 还缺什么", "■ what they lack")]
    for key in order {
      lines += wrapped(key, width, indent: 2)
      for candidate in byDay[key] ?? [] {
        let note = forward.contains(candidate.nomination) ? "" : language.pick("（没有推荐）", " (not put forward)")
        lines.append("    \(candidate.organization.label ?? candidate.organization.id)  \(candidate.nomination)\(note)")
        var table = TextTable(
          [
            .init("", fit: .wrap, minimum: 16), .init("", fit: .wrap, minimum: 16), .init("", fit: .wrap, minimum: 8),
            .init("", fit: .wrap, minimum: 8),
          ], indent: 6, showsTitles: false)
        for lack in candidate.lacks { table.append(row(lack)) }
        lines += table.lines(total: width)
      }
    }
    let ready = all.filter(\.lacks.isEmpty).map { $0.organization.label ?? $0.organization.id }
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if !ready.isEmpty {
      let listed = ready.joined(separator: language.pick("、", ", "))
      lines += wrapped(
        language.pick("什么也不缺（\(ready.count) 家）：\(listed)", "lack nothing (\(ready.count)): \(listed)"), width, indent: 2
      )
    }
    return lines
  }

  private func deadline(_ candidate: SelectionPlanReport.Candidate) -> String {
    guard let next = candidate.next else {
      return language.pick("文中没有写最迟哪天补齐：", "The text gives no day to mend it by:")
    }
    let label = language.label(next.label, next.labelEn)
    let wanted =
      report.plan.leadDays > 0 ? language.pick("，自定 \(next.wanted)", ", wanted by \(next.wanted)") : ""
    let day = spelled(next.day, before: next.before)
    return next.before == nil
      ? language.pick("\(day) 以前补齐（\(label)）\(wanted)：", "To mend by \(day) (\(label))\(wanted):")
      : language.pick("\(day)补齐（\(label)）\(wanted)：", "To mend \(day) (\(label))\(wanted):")
  }

  private func row(_ lack: SelectionPlanReport.Lack) -> [String] {
    let finding = lack.finding
    let norm = report.policies.flatMap(\.norms).first { $0.id == finding.norm }
    let label = norm.map { language.label($0.label, $0.labelEn) } ?? finding.norm
    // A year or a mediator of the organisation's own.
    let owner = ["organization", "nomination"].contains(finding.subject.entity) ? "" : " " + finding.subject.id
    var amount = finding.missing.map { language.pick("差 \($0)", "off by \($0)") } ?? names.outcome(finding.outcome)
    if !lack.cases.isEmpty { amount += language.pick("（组合 \(cases(lack.cases))）", " (cases \(cases(lack.cases)))") }
    let places = finding.citations.map(\.place).joined(separator: language.pick("、", ", "))
    return [label + owner, detail(finding), amount, places]
  }

  /// What of it fails, or would settle it.
  private func detail(_ finding: Finding) -> String {
    if finding.outcome == .indeterminate {
      let unknown = finding.unknown.map { name($0, finding) }
      if let state = state(finding), unknown.isEmpty { return state }
      return language.pick("要弄清：", "to settle: ") + unknown.joined(separator: language.pick("、", ", "))
    }
    let failed = finding.parts.filter { $0.outcome == .notSatisfied }
    return failed.map { part in
      let label = part.label.isEmpty ? "" : name(part.label, finding)
      guard let required = part.required else {
        if case .truth = part.actual { return "\(label)\(language.pick("：", ": "))\(numbers.quantity(part.actual))" }
        return label
      }
      if case .names(let wanted) = required.value, case .text(let has) = part.actual {
        let own = Set(has.split(separator: ";").map(String.init))
        let missing = wanted.filter { !own.contains($0) }.map { member($0, part.label, finding) }
        return language.pick("\(label)缺 ", "\(label) lacks ") + missing.joined(separator: language.pick("、", ", "))
      }
      return "\(label) \(numbers.quantity(part.actual)) / \(numbers.required(required))"
    }.joined(separator: language.pick("；", "; "))
  }

  /// The label of the state that a classification found.
  private func state(_ finding: Finding) -> String? {
    guard let state = finding.state,
      case .classification(let classification)? = report.policies.flatMap(\.norms).first(where: {
        $0.id == finding.norm
      })?.body
    else { return finding.state }
    if classification.otherwise.id == state {
      return language.label(classification.otherwise.label, classification.otherwise.labelEn)
    }
    return classification.states.first { $0.id == state }.map { language.label($0.label, $0.labelEn) } ?? state
  }

  private func name(_ name: String, _ finding: Finding) -> String {
    guard let words = words(norm: finding.norm) else { return name }
    let local = words.name(name, of: finding.subject.entity)
    if local != name { return local }
    // Fields of records that a function came to.
    for entity in words.opened.schema.entities where entity.field(name) != nil {
      return words.name(name, of: entity.name)
    }
    return words.opened.policy.reading(name)?.question ?? name
  }

  private func member(_ member: String, _ field: String, _ finding: Finding) -> String {
    guard let schema = words(norm: finding.norm)?.opened.schema,
      case .set(let enumeration)? = schema.entity(finding.subject.entity)?.field(field)?.type
    else { return member }
    return names.member(member, of: enumeration, schema)
  }
}

extension SelectionPlanReport.Candidate {
  /// Those without a day come last.
  fileprivate var sortDay: Day { next?.day ?? Day(number: .max) }
}
