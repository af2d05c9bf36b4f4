import Campaigns
import MediationModel
import PolicyLanguage
import PolicyModel
import TextWidth

extension SelectionPlanText {
  // MARK: Bounds

  /// Every group of every norm with what it comes to, case by case.
  func bounds(_ width: Int) -> [String] {
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
    var broken = 0
    for key in order {
      guard let all = found[key], let first = all.first?.bound else { continue }
      if all.contains(where: { $0.bound.finding.outcome != .satisfied }) { broken += 1 }
      table.append([
        language.label(first.norm.label, first.norm.labelEn),
        first.finding.subject.label ?? first.finding.subject.id, asked(first.finding), standings(all),
      ])
    }
    let title =
      broken == 0
      ? language.pick("■ 名额（\(order.count) 条都守住）", "■ bounds (all \(order.count) kept)")
      : language.pick("■ 名额（\(order.count) 条，\(broken) 条守不住）", "■ bounds (\(order.count), \(broken) cannot be kept)")
    return [title] + table.lines(total: width)
  }

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

  func steps(_ width: Int) -> [String] {
    if report.steps.isEmpty { return [] }
    let hasLead = report.plan.leadDays > 0
    var columns: [TextTable.Column] = [
      .init(language.pick("最迟", "last day")), .init(language.pick("步骤", "step"), fit: .wrap, minimum: 10),
      .init(language.pick("由谁办", "by whom"), fit: .wrap, minimum: 8),
      .init(language.pick("报给", "to"), fit: .wrap, minimum: 6),
      .init(language.pick("材料", "materials"), fit: .wrap, minimum: 8),
      .init(language.pick("还要办的", "to do"), .right),
    ]
    if hasLead { columns.insert(.init(language.pick("自定", "wanted by")), at: 1) }
    var table = TextTable(columns, indent: 2)
    for step in report.steps {
      let policy = report.policies.first { $0.id == step.policy }
      func party(_ id: String) -> String { policy.map { names.party(id, $0.jurisdiction) } ?? id }
      var recipient: String?
      var materials: [String] = []
      if case .stage(let stage) = step.norm.body {
        recipient = stage.recipient.map { party($0) }
        materials = stage.materials.map { material in
          let name = words(step.policy).map { names.member(material.id, of: "material_kind", $0.opened.schema) }
          return (name ?? material.id) + (step.atLeast[material.id].map { " ≥\($0)" } ?? "")
        }
      }
      var cells = [
        day(step), language.label(step.norm.label, step.norm.labelEn),
        step.norm.bearers.map { party($0) }.joined(separator: language.pick("、", ", ")), recipient ?? "",
        materials.joined(separator: language.pick("、", ", ")),
        step.isOver ? language.pick("已过", "over") : step.candidates.isEmpty ? "" : String(step.candidates.count),
      ]
      if hasLead { cells.insert(step.wanted?.description ?? "", at: 1) }
      table.append(cells)
    }
    return [language.pick("■ 步骤", "■ steps")] + table.lines(total: width)
  }

  private func day(_ step: SelectionPlanReport.Step) -> String {
    guard let day = step.day else { return language.pick("没有期限", "no deadline") }
    return spelled(day, before: step.before)
  }

  private func spelled(_ day: Day, before: Int?) -> String {
    guard let before else { return day.description }
    let minute = before % 60
    let hour = "\(before / 60):\(minute < 10 ? "0" : "")\(minute)"
    return language.pick("\(day) \(hour)前", "\(day) \(hour)")
  }

  // MARK: What they lack

  func lacks(_ width: Int) -> [String] {
    let forward = Set(report.cases.flatMap(\.chosen))
    let candidates = candidates
    let ready = candidates.filter(\.lacks.isEmpty).map { $0.organization.label ?? $0.organization.id }
    var lines = [language.pick("■ 还缺什么", "■ what they lack")]
    for candidate in candidates where !candidate.lacks.isEmpty {
      let name = candidate.organization.label ?? candidate.organization.id
      let isForward = forward.contains(candidate.nomination)
      lines.append(
        "  \(name)（\(candidate.nomination)）\(deadline(candidate))"
          + (isForward ? "" : language.pick("（没有推荐）", " (not put forward)")))
      var table = TextTable(
        [
          .init("", fit: .wrap, minimum: 16), .init("", fit: .wrap, minimum: 16), .init("", fit: .wrap, minimum: 8),
          .init("", fit: .wrap, minimum: 8),
        ], indent: 4, showsTitles: false)
      for lack in candidate.lacks { table.append(row(lack)) }
      lines += table.lines(total: width)
    }
    if !ready.isEmpty {
      lines.append(
        language.pick("  什么也不缺（\(ready.count) 家）：", "  lack nothing (\(ready.count)): ")
          + ready.joined(separator: language.pick("、", ", ")))
    }
    return lines
  }

  private func deadline(_ candidate: SelectionPlanReport.Candidate) -> String {
    guard let next = candidate.next else {
      return language.pick("：文中没有写最迟哪天补齐", ": the text gives no day to mend it by")
    }
    let label = language.label(next.label, next.labelEn)
    let wanted =
      report.plan.leadDays > 0 ? language.pick("，自定 \(next.wanted)", ", wanted by \(next.wanted)") : ""
    let day = spelled(next.day, before: next.before)
    return language.pick("：\(day)（\(label)）以前补齐\(wanted)", ": to mend by \(day) (\(label))\(wanted)")
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
      let state = finding.state.map { [$0] } ?? []
      return language.pick("要弄清：", "to settle: ")
        + (unknown.isEmpty ? state : unknown).joined(separator: language.pick("、", ", "))
    }
    let failed = finding.parts.filter { $0.outcome == .notSatisfied }
    return failed.map { part in
      let label = part.label.isEmpty ? "" : name(part.label, finding)
      guard let required = part.required else { return label }
      if case .names(let wanted) = required.value, case .text(let has) = part.actual {
        let own = Set(has.split(separator: ";").map(String.init))
        let missing = wanted.filter { !own.contains($0) }.map { member($0, part.label, finding) }
        return language.pick("\(label)缺 ", "\(label) lacks ") + missing.joined(separator: language.pick("、", ", "))
      }
      return "\(label) \(numbers.quantity(part.actual)) / \(numbers.required(required))"
    }.joined(separator: language.pick("；", "; "))
  }

  private func name(_ name: String, _ finding: Finding) -> String {
    guard let words = words(norm: finding.norm) else { return name }
    let local = words.name(name, of: finding.subject.entity)
    if local != name { return local }
    // Fields of records that a function came to.
    for entity in words.opened.schema.entities where entity.field(name) != nil { return words.name(name, of: entity.name) }
    return words.opened.policy.reading(name)?.question ?? name
  }

  private func member(_ member: String, _ field: String, _ finding: Finding) -> String {
    guard let schema = words(norm: finding.norm)?.opened.schema,
      case .set(let enumeration)? = schema.entity(finding.subject.entity)?.field(field)?.type
    else { return member }
    return names.member(member, of: enumeration, schema)
  }
}
