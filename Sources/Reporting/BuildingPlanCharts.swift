package import Campaigns
import MediationModel
import PolicyModel

/// Drawings of how the counts that targets ask for develop: without the plan, with it, and what is due.
package enum BuildingPlanCharts {
  private static let baseline = "#8a8a8a"
  private static let planned = "#1f4e79"

  /// Whether a district misses one of its milestones with the plan.
  static func misses(_ one: BuildingPlanReport.Development, _ report: BuildingPlanReport) -> Bool {
    one.milestones.contains { !isMet($0, one, report) }
  }

  /// The chart of one norm over all districts.
  static func total(
    of own: [BuildingPlanReport.Development], _ report: BuildingPlanReport, _ words: PlanWords
  ) -> String {
    let language = words.language
    var days: [Day] = []
    for day in own.flatMap({ $0.milestones.map(\.due) }) where !days.contains(day) { days.append(day) }
    let marks = days.sorted().compactMap { day -> LineChart.Mark? in
      guard let month = month(of: day, report) else { return nil }
      let asked = own.compactMap { one in one.milestones.first { $0.due == day }.map { (one, $0) } }
      let met = asked.count { isMet($0.1, $0.0, report) }
      let needed = asked.reduce(0) { $0 + $1.1.needed }
      return LineChart.Mark(
        month: month, value: needed,
        label: language.pick("\(day)：\(met)/\(asked.count) 达到", "\(day): \(met)/\(asked.count) met"),
        isMet: met == asked.count)
    }
    return chart(
      title: own.first.map { words.norm($0.norm, part: nil) } ?? "", sum(own.map(\.baseline)), sum(own.map(\.planned)),
      marks,
      report,
      language)
  }

  /// The chart of one norm in one district.
  static func single(
    _ one: BuildingPlanReport.Development, _ report: BuildingPlanReport, _ words: PlanWords
  ) -> String {
    let marks = one.milestones.compactMap { milestone -> LineChart.Mark? in
      guard let month = month(of: milestone.due, report) else { return nil }
      return LineChart.Mark(
        month: month, value: milestone.needed, label: "\(milestone.due) ≥\(milestone.needed)",
        isMet: isMet(milestone, one, report))
    }
    return chart(
      title: "\(words.norm(one.norm, part: nil)) \(words.district(one.district))", one.baseline, one.planned, marks,
      report,
      words.language)
  }

  /// All charts of a report under each other, as one drawing in a file of its own.
  package static func file(_ report: BuildingPlanReport, _ language: Language) -> String {
    let words = PlanWords(report, language)
    var order: [String] = []
    for one in report.developments where !order.contains(one.norm) { order.append(one.norm) }
    let charts = order.map { norm in total(of: report.developments.filter { $0.norm == norm }, report, words) }
    return LineChart.stacked(charts)
  }

  private static func chart(
    title: String, _ before: [Int64], _ after: [Int64], _ marks: [LineChart.Mark], _ report: BuildingPlanReport,
    _ language: Language
  ) -> String {
    LineChart(
      title, months: report.months.map { String($0.description.dropFirst(2)) },
      lines: [
        LineChart.Line(language.pick("不做计划", "without the plan"), before, color: baseline, isDashed: true),
        LineChart.Line(language.pick("照计划做", "with the plan"), after, color: planned),
      ], marks: marks
    ).svg
  }

  private static func sum(_ rows: [[Int64]]) -> [Int64] {
    (rows.first?.indices ?? 0..<0).map { month in rows.reduce(0) { $0 + $1[month] } }
  }

  /// The month that a due day ends or lies in, counted from the plan's first; nil outside of the plan.
  private static func month(of day: Day, _ report: BuildingPlanReport) -> Int? {
    let month = CalendarMonth(of: day) - report.campaign.from
    return report.months.indices.contains(month) ? month : nil
  }

  private static func isMet(
    _ milestone: BuildingPlanReport.Development.Milestone, _ one: BuildingPlanReport.Development,
    _ report: BuildingPlanReport
  ) -> Bool {
    guard let month = month(of: milestone.due, report) else { return true }
    return one.planned[month] >= milestone.needed
  }
}
