package import Campaigns
import MediationModel

/// A building plan as rows: what is done, one row a month (or session), district and item.
package enum BuildingPlanTable {
  /// A header, then a row an action; `cost` is in yuan. Names stand beside ids, so that a spreadsheet can be read and joined.
  package static func csv(_ report: BuildingPlanReport, _ language: Language) -> String {
    let words = PlanWords(report, language)
    var rows = [
      language == .zh
        ? ["月份", "日期", "辖区代码", "辖区", "事项编号", "事项", "培训班", "数量", "费用（元）"]
        : ["month", "day", "district", "district_name", "item", "item_name", "session", "count", "cost"]
    ]
    for action in report.actions {
      let district = report.districts[action.district]
      rows.append([
        action.month.description, action.day.description, district.code, district.name, action.item,
        words.item(action.item), String(action.isSession), String(action.count),
        ExactDecimal(units: action.cost, scale: 2).description,
      ])
    }
    return CSVText.text(rows)
  }
}
