import Campaigns
import MediationModel
import PolicyLanguage
import PolicyModel

extension SelectionPlanWords {
  /// Candidates that lack something, with the day by which it has to be mended.
  struct LackGroup {
    /// Nil: the text gives no day.
    let next: SelectionPlanReport.Deadline?
    var candidates: [SelectionPlanReport.Candidate]
  }

  /// By day; those without a day last.
  var lacks: [LackGroup] {
    var groups: [LackGroup] = []
    for candidate in candidates where !candidate.lacks.isEmpty {
      if let place = groups.firstIndex(where: { $0.next == candidate.next }) {
        groups[place].candidates.append(candidate)
      } else {
        groups.append(LackGroup(next: candidate.next, candidates: [candidate]))
      }
    }
    let far = Day(number: .max)
    return groups.enumerated().sorted { a, b in
      let (left, right) = (a.element.next?.day ?? far, b.element.next?.day ?? far)
      return left == right ? a.offset < b.offset : left < right
    }.map(\.element)
  }

  /// Organisations of which no nomination lacks anything, each once.
  var ready: [String] {
    candidates.filter(\.lacks.isEmpty).map { label($0.organization) }
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
  }

  /// By when a group has to mend what it lacks.
  func deadline(_ group: LackGroup) -> String {
    guard let next = group.next else { return pick("文中没有写最迟哪天补齐", "The text gives no day to mend it by") }
    let label = language.label(next.label, next.labelEn)
    let wanted = report.plan.leadDays > 0 ? pick("，自定 \(next.wanted)", ", wanted by \(next.wanted)") : ""
    let day = spelled(next.day, before: next.before)
    return next.before == nil
      ? pick("\(day) 以前补齐（\(label)）\(wanted)", "To mend by \(day) (\(label))\(wanted)")
      : pick("\(day)补齐（\(label)）\(wanted)", "To mend \(day) (\(label))\(wanted)")
  }

  /// What is asked: the norm, and which year or mediator of the organisation's own it was asked of.
  func title(_ lack: SelectionPlanReport.Lack) -> String {
    let finding = lack.finding
    let label = norm(finding.norm).map { language.label($0.label, $0.labelEn) } ?? finding.norm
    return label + (["organization", "nomination"].contains(finding.subject.entity) ? "" : " " + finding.subject.id)
  }

  /// How much of it is missing, and under which readings, where not under all.
  func amount(_ lack: SelectionPlanReport.Lack) -> String {
    let amount = lack.finding.distance.map { offBy($0) } ?? names.outcome(lack.finding.outcome)
    if lack.cases.isEmpty { return amount }
    return amount + pick("（组合 \(cases(lack.cases))）", " (cases \(cases(lack.cases)))")
  }

  /// All in one line: `六种调解制度齐全：工作制度缺 争议排查，差 1（四（三）/制度）`.
  func line(_ lack: SelectionPlanReport.Lack) -> String {
    let clauses = places(lack.finding.citations, norm: lack.finding.norm)
    return pick(
      "\(title(lack))：\(detail(lack.finding))，\(amount(lack))（\(clauses)）",
      "\(title(lack)): \(detail(lack.finding)), \(amount(lack)) (\(clauses))")
  }

  /// What of it fails, or would settle it.
  func detail(_ finding: Finding) -> String {
    if finding.outcome == .indeterminate {
      let unknown = finding.unknown.map { name($0, finding) }
      if let state = state(finding), unknown.isEmpty { return state }
      return pick("要弄清：", "to settle: ") + unknown.joined(separator: comma)
    }
    let failed = finding.parts.filter { $0.outcome == .notSatisfied }
    return failed.map { part in
      let label = part.label.isEmpty ? "" : name(part.label, finding)
      guard let required = part.required else {
        if case .truth = part.actual { return "\(label)\(pick("：", ": "))\(numbers.quantity(part.actual))" }
        return label
      }
      if case .names(let wanted) = required.value, case .text(let has) = part.actual {
        let own = Set(has.split(separator: ";").map(String.init))
        let missing = wanted.filter { !own.contains($0) }.map { member($0, part.label, finding) }
        return pick("\(label)缺 ", "\(label) lacks ") + missing.joined(separator: comma)
      }
      return "\(label) \(numbers.quantity(part.actual, of: required)) / \(numbers.required(required))"
    }.joined(separator: semicolon)
  }

  /// The label of the state that a classification found.
  private func state(_ finding: Finding) -> String? {
    guard let state = finding.state, case .classification(let classification)? = norm(finding.norm)?.body else {
      return finding.state
    }
    if classification.otherwise.id == state {
      return language.label(classification.otherwise.label, classification.otherwise.labelEn)
    }
    return classification.states.first { $0.id == state }.map { language.label($0.label, $0.labelEn) } ?? state
  }

  private func name(_ name: String, _ finding: Finding) -> String {
    guard let words = policy(ofNorm: finding.norm) else { return name }
    let local = words.name(name, of: finding.subject.entity)
    if local != name { return local }
    // Fields of records that a function came to.
    for entity in words.opened.schema.entities where entity.field(name) != nil {
      return words.name(name, of: entity.name)
    }
    return words.opened.policy.reading(name)?.question ?? name
  }

  private func member(_ member: String, _ field: String, _ finding: Finding) -> String {
    guard let schema = policy(ofNorm: finding.norm)?.opened.schema,
      case .set(let enumeration)? = schema.entity(finding.subject.entity)?.field(field)?.type
    else { return member }
    return names.member(member, of: enumeration, schema)
  }
}
