import Campaigns
import MediationModel
import PolicyModel
import TextWidth

extension PlanText {
  /// A row a month, a column an item.
  mutating func addMonths() {
    heading("按月", "Month by month")
    addActions(
      report.months.map { month in (month.description, report.actions.filter { $0.month == month }) },
      title: language.pick("月份", "month"))
  }

  /// A row a district that does anything at all.
  mutating func addDistricts() {
    heading("按辖区", "By district")
    addActions(
      report.districts.indices.map { index in
        (words.district(index), report.actions.filter { $0.district == index })
      }.filter { !$0.actions.isEmpty }, title: language.pick("辖区", "district"))
  }

  /// Items that are added in some month, then seats taken and what it all costs. Where they do not fit beside each other
  /// they stand in blocks.
  private mutating func addActions(_ rows: [(name: String, actions: [BuildingPlanReport.Action])], title: String) {
    let items = report.campaign.items.filter { item in
      report.actions.contains { !$0.isSession && $0.item == item.id }
    }
    // English words are longer than three characters of Chinese.
    let least = language == .zh ? 6 : 10
    var columns = [TextTable.Column(title)]
    columns += items.map { .init(language.label($0.label, $0.labelEn), .right, fit: .wrap, minimum: least) }
    columns += [
      .init(language.pick("培训人次", "seats"), .right), .init(language.pick("费用（元）", "cost (yuan)"), .right),
    ]
    var table = TextTable(columns, indent: 2)
    for (name, actions) in rows {
      let counts = items.map { item in
        words.count(actions.reduce(0) { !$1.isSession && $1.item == item.id ? $0 + $1.count : $0 })
      }
      let seats = actions.reduce(0) { $1.isSession ? $0 + $1.count : $0 }
      table.append([name] + counts + [words.count(seats), words.yuan(actions.reduce(0) { $0 + $1.cost })])
    }
    lines += table.blocks(total: width)
  }
}
