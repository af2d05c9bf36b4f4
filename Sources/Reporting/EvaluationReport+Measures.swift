import MediationModel
import PolicyEngine
import PolicyModel
import TextWidth

extension EvaluationText {
  /// The steps of a task list in one table: who leads, through when, how it stands.
  mutating func measures(_ results: [NormResult]) {
    guard !results.isEmpty else { return }
    let subjects = Set(results.flatMap { $0.slices.flatMap(\.results) }.map(\.subject.id))
    let count = Set(results.compactMap { $0.norm.measure?.place.measure }).count
    lines.append(
      language.pick("■ 任务清单：\(count) 项 \(results.count) 步", "■ task list: \(count) items, \(results.count) steps"))
    var columns: [TextTable.Column] = [
      .init(language.pick("编号", "id")), .init(language.pick("举措", "step"), fit: .wrap, minimum: 16),
      .init(language.pick("牵头或责任部门", "led or done by"), fit: .wrap, minimum: 12),
      .init(language.pick("时限", "limit"), fit: .wrap, minimum: 10), .init(language.pick("结果", "outcome")),
      .init(language.pick("进展", "progress")),
    ]
    // One jurisdiction answers for a list; only where the ledger has several is each named.
    if subjects.count > 1 { columns.insert(.init(language.pick("辖区", "place")), at: 0) }
    var table = TextTable(columns, indent: 2)
    for result in results {
      guard let measure = result.norm.measure else { continue }
      for findings in bySubject(result) {
        let row = row(result.norm, measure, findings)
        table.append(subjects.count > 1 ? [findings[0].subject.label ?? findings[0].subject.id] + row : row)
      }
    }
    lines += table.lines(total: width)
    lines.append("")
  }

  /// The findings of each subject together: that of the milestone before that of the open end.
  private func bySubject(_ result: NormResult) -> [[Finding]] {
    var order: [String] = []
    var groups: [String: [Finding]] = [:]
    for finding in result.slices.flatMap(\.results) {
      if groups[finding.subject.id] == nil { order.append(finding.subject.id) }
      groups[finding.subject.id, default: []].append(finding)
    }
    return order.compactMap { groups[$0] }
  }

  private func row(_ norm: Norm, _ measure: Measure, _ findings: [Finding]) -> [String] {
    let names = Names(language)
    let departments = measure.departments.value
    let named = departments.leads.isEmpty ? departments.participants : departments.leads
    let parties = named.map { names.party($0, evaluation.policy.jurisdiction) }
    let limit = measure.limit.value
    var limits: [String] = limit.milestone.map { [$0.by.description] } ?? []
    if limit.isOpenEnded { limits.append(language.pick("长期", "open")) }
    let verdict = findings[0]
    let late = verdict.timing.flatMap { [.late, .overdue].contains($0) ? " (\(names.timing($0)))" : nil } ?? ""
    let status: String
    switch findings.last?.actual {
    case .text(let member)?: status = names.member(member, of: "measure_status", .mediation)
    case .unknown?: status = language.pick("两处不一", "contradicts")
    default: status = language.pick("无记录", "no record")
    }
    return [
      norm.localID, language.label(norm.label, norm.labelEn), parties.joined(separator: language.pick("、", ", ")),
      limits.joined(separator: language.pick("；", "; ")), names.outcome(verdict.outcome) + late, status,
    ]
  }
}

extension Norm {
  var measure: Measure? { if case .measure(let measure) = body { measure } else { nil } }
}
