import Campaigns
import MediationModel
import PolicyLanguage
import PolicyModel

extension SelectionPlanWords {
  // MARK: Bounds

  /// A norm on the choice for one place or department, with what it comes to in the cases that ask it.
  struct BoundRow {
    let bound: SelectionPlanReport.Bound
    var found: [(index: Int, finding: Finding)]

    var isKept: Bool { found.allSatisfy { $0.finding.outcome == .satisfied } }
  }

  /// In the order of the report.
  var bounds: [BoundRow] {
    struct Key: Hashable {
      let norm: String
      let subject: String
    }
    var rows: [BoundRow] = []
    var seen: [Key: Int] = [:]
    for (index, one) in report.cases.enumerated() {
      for bound in one.bounds {
        let key = Key(norm: bound.norm.id, subject: bound.finding.subject.id)
        if seen[key] == nil {
          seen[key] = rows.count
          rows.append(BoundRow(bound: bound, found: []))
        }
        if let place = seen[key] { rows[place].found.append((index, bound.finding)) }
      }
    }
    return rows
  }

  func asked(_ finding: Finding) -> String {
    if let required = finding.required { return numbers.required(required) }
    return finding.parts.compactMap { $0.required.map { numbers.required($0) } }
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: " ")
  }

  /// What it comes to, case by case.
  func standings(_ row: BoundRow, separator: String = "  ") -> String {
    grouped(row.found.map { ($0.index, standing($0.finding)) }, separator: separator)
  }

  private func standing(_ finding: Finding) -> String {
    let actual = (finding.actual ?? finding.parts.first?.actual).map { numbers.quantity($0) } ?? ""
    if finding.outcome == .satisfied { return actual }
    let missing = finding.distance.flatMap { $0 > 0 ? offBy($0) : nil } ?? names.outcome(finding.outcome)
    return pick("\(actual)（\(missing)）", "\(actual) (\(missing))")
  }

  func offBy(_ missing: Int64) -> String { pick("差 \(missing)", "off by \(missing)") }

  // MARK: Steps

  /// Steps that end together, by and to the same.
  struct StepGroup {
    let first: SelectionPlanReport.Step
    let who: String
    var labels: [String] = []
    var clauses: [String] = []
    var candidates: Set<String> = []
  }

  /// The steps by day; those of one day, by and to the same, stand together.
  var steps: [StepGroup] {
    struct Key: Hashable {
      let when: String
      let who: String
    }
    var groups: [StepGroup] = []
    var seen: [Key: Int] = [:]
    for step in report.steps {
      let key = Key(when: when(step), who: who(step))
      let place = seen[key] ?? groups.count
      if place == groups.count {
        seen[key] = place
        groups.append(StepGroup(first: step, who: key.who))
      }
      groups[place].labels.append(language.label(step.norm.label, step.norm.labelEn))
      let clause = places(step.norm.citations, norm: step.norm.id)
      if !groups[place].clauses.contains(clause) { groups[place].clauses.append(clause) }
      groups[place].candidates.formUnion(step.candidates)
    }
    return groups
  }

  func when(_ step: SelectionPlanReport.Step) -> String {
    guard let day = step.day else { return pick("没有期限", "no deadline") }
    if step.isOver { return spelled(day, before: step.before) + pick("（已过）", " (over)") }
    let wanted = report.plan.leadDays > 0 ? step.wanted.map { pick("（自定 \($0)）", " (wanted by \($0))") } : nil
    return spelled(day, before: step.before) + (wanted ?? "")
  }

  /// By whom, to whom, and with which materials.
  func who(_ step: SelectionPlanReport.Step) -> String {
    let policy = report.policies.first { $0.id == step.policy }
    func party(_ id: String) -> String { policy.map { names.party(id, $0.jurisdiction) } ?? id }
    var parts: [String] = []
    if !step.norm.bearers.isEmpty {
      parts.append(pick("办：", "by ") + step.norm.bearers.map { party($0) }.joined(separator: comma))
    }
    if case .stage(let stage) = step.norm.body {
      if let recipient = stage.recipient { parts.append(pick("报给：", "to ") + party(recipient)) }
      let materials = stage.materials.map { material in
        let name = self.policy(step.policy).map { names.member(material.id, of: "material_kind", $0.opened.schema) }
        return (name ?? material.id) + (step.atLeast[material.id].map { " ≥\($0)" } ?? "")
      }
      if !materials.isEmpty { parts.append(pick("材料：", "materials: ") + materials.joined(separator: comma)) }
    }
    return parts.joined(separator: semicolon)
  }

  func left(_ count: Int) -> String { pick("还有 \(count) 份推荐要办", "\(count) nominations still to take it") }

  func spelled(_ day: Day, before: Int?) -> String {
    guard let before else { return day.description }
    let minute = before % 60
    let hour = "\(before / 60):\(minute < 10 ? "0" : "")\(minute)"
    return pick("\(day) \(hour)前", "\(day) before \(hour)")
  }
}
