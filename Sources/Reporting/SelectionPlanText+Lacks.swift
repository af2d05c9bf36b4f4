import Campaigns
import MediationModel
import PolicyLanguage
import PolicyModel

extension SelectionPlanText {
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
