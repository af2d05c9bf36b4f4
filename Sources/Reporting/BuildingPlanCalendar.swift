package import Campaigns
import MediationModel
package import PolicyLanguage
import PolicyModel

/// A building plan as a calendar: what is done in a month stands on its last day, sessions and due days on their own, and
/// beside them what the policies ask of everybody in these months.
package enum BuildingPlanCalendar {
  /// - Parameter policies: those that the plan was made under.
  package static func text(_ report: BuildingPlanReport, _ policies: [OpenedPolicy], _ language: Language) -> String {
    let (first, last) = (report.campaign.from.firstDay, report.campaign.through.lastDay)
    var calendar = ICalendar(name: report.campaign.title, stamp: first)
    for event in actions(report, language) { calendar.append(event) }
    for event in DueReport(policies, from: first, through: last).events(language) { calendar.append(event) }
    return calendar.text
  }

  /// An event for each day and item, with the districts in its note.
  private static func actions(_ report: BuildingPlanReport, _ language: Language) -> [ICalendar.Event] {
    let words = PlanWords(report, language)
    var order: [Key] = []
    var groups: [Key: [BuildingPlanReport.Action]] = [:]
    for action in report.actions {
      let key = Key(day: action.day, item: action.item)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(action)
    }
    return order.map { key in
      let actions = groups[key] ?? []
      let total = actions.reduce(0) { $0 + $1.count }
      let isSession = actions.contains(where: \.isSession)
      let title =
        isSession
        ? language.pick("\(words.item(key.item))：\(total) 人", "\(words.item(key.item)): \(total) people")
        : language.pick(
          "\(words.item(key.item))：\(total) 个，月底前", "\(words.item(key.item)): \(total) by the end of the month")
      return ICalendar.Event(
        id: "plan/\(ICalendar.mark(of: report.campaign.title))/\(key.item)/\(key.day)", first: key.day, title: title,
        note: actions.map { "\(words.district($0.district)) \($0.count)" }.joined(separator: "\n"),
        categories: [isSession ? language.pick("培训", "training") : language.pick("计划", "plan")],
        reminds: isSession ? 14 : 7)
    }
  }

  private struct Key: Hashable {
    let day: Day
    let item: String
  }
}
