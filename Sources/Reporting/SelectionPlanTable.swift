package import Campaigns
import MediationModel
package import PolicyLanguage
import PolicyModel

/// A selection plan as rows: every nomination of the ledger that is not recommended yet, once, by batch and place.
package enum SelectionPlanTable {
  /// A header in the language of the output, then a row a nomination. Ids stand beside names, so that a spreadsheet can
  /// be read, filtered and joined; a column for each combination of open readings holds 1 where it puts the nomination
  /// forward, else 0, so that a sum counts them.
  package static func csv(
    _ report: SelectionPlanReport, _ policies: [OpenedPolicy], _ language: Language
  ) -> String {
    let words = SelectionPlanWords(report, policies, language)
    let all = words.candidates + words.others
    return CSVText.text([header(words)] + all.map { row($0, words) })
  }

  private static func header(_ words: SelectionPlanWords) -> [String] {
    let names =
      words.language == .zh
      ? ["批次", "辖区代码", "辖区", "推荐单位编号", "推荐单位", "组织编号", "组织", "类别", "推荐编号", "推荐", "原因"]
      : [
        "batch", "jurisdiction", "jurisdiction_name", "unit", "unit_name", "organization", "organization_name", "kind",
        "nomination", "put_forward", "reason",
      ]
    let lacks =
      words.language == .zh
      ? ["缺几项", "缺什么", "补齐期限", "自定补齐", "推荐期限"]
      : ["lacks", "what_it_lacks", "mend_by", "wanted_by", "put_forward_by"]
    return names + (words.hasCases ? words.report.cases.indices.map { title(of: $0, words) } : []) + lacks
  }

  /// `组合1 batch_scope=region chamber_kind=counted`: a sheet that is passed on has nothing else to say what it means.
  private static func title(of index: Int, _ words: SelectionPlanWords) -> String {
    let readings = words.openReadings.map { asked in
      "\(asked.reading.id)=\(words.choice(asked, in: words.report.cases[index]))"
    }
    return words.pick("组合\(index + 1)", "case_\(index + 1)") + " " + readings.joined(separator: " ")
  }

  private static func row(_ candidate: SelectionPlanReport.Candidate, _ words: SelectionPlanWords) -> [String] {
    let own = words.cases(of: candidate)
    var cells = [
      candidate.batch.map { String($0) } ?? "", candidate.jurisdiction.id, words.label(candidate.jurisdiction),
      candidate.unit?.id ?? "", candidate.unit.map(words.label) ?? "", candidate.organization.id,
      words.label(candidate.organization), words.kind(candidate), candidate.nomination,
      standing(candidate, own, words), reason(candidate, words),
    ]
    if words.hasCases { cells += words.report.cases.indices.map { own.contains($0) ? "1" : "0" } }
    // What would have to be mended by one who is not to be put forward at all does not matter.
    let next = candidate.lacks.isEmpty ? nil : candidate.next
    return cells + [
      String(candidate.lacks.count), candidate.lacks.map(words.line).joined(separator: words.semicolon),
      spelled(next), next?.wanted.description ?? "", spelled(candidate.forwarding),
    ]
  }

  private static func standing(
    _ candidate: SelectionPlanReport.Candidate, _ own: [Int], _ words: SelectionPlanWords
  ) -> String {
    if words.reason(candidate.standing) != nil { return words.pick("不能推荐", "cannot be") }
    if own.isEmpty { return words.pick("不推荐", "no") }
    if own.count == words.report.cases.count { return words.pick("推荐", "yes") }
    return words.pick("看读法", "by reading")
  }

  /// Why it is not put forward, or why the planner decided that it is.
  private static func reason(_ candidate: SelectionPlanReport.Candidate, _ words: SelectionPlanWords) -> String {
    if case .included(let reason) = candidate.standing { return reason }
    return words.reason(candidate.standing) ?? ""
  }

  /// As a spreadsheet takes it for a day, or for a time that is not to be reached.
  private static func spelled(_ deadline: SelectionPlanReport.Deadline?) -> String {
    guard let deadline else { return "" }
    guard let minutes = deadline.before else { return deadline.day.description }
    return "\(deadline.day) \(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }
}
