import CampaignPlanning
import Campaigns
import MediationModel
import PolicyModel

extension PlanWords {
  /// What an item or a session is called.
  func item(_ id: String) -> String {
    if let item = report.campaign.items.first(where: { $0.id == id }) {
      return language.label(item.label, item.labelEn)
    }
    return report.campaign.sessions.first { $0.id == id }?.label ?? id
  }

  /// Yuan with groups of three: `1,234,567.80`.
  func money(_ fen: Int64) -> String {
    let spelled = yuan(fen).split(separator: ".", maxSplits: 1)
    let digits = spelled[0].drop { $0 == "-" }
    var grouped = fen < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += "," }
      grouped.append(digit)
    }
    return grouped + (spelled.count > 1 ? ".\(spelled[1])" : "")
  }

  /// A goal's value or bound in its own unit.
  func number(_ value: Double, of goal: PlanSolution.Goal.Name) -> String {
    guard abs(value) < 9e15 else { return "" }
    return goal == .cost ? money(Int64(value.rounded())) : Self.rounded(value)
  }

  /// What one step more would buy.
  func moved(_ use: BuildingPlanReport.LimitUse) -> String {
    guard let gain = use.gain else { return language.pick("没有试算", "not tried") }
    return language.pick("\(step(use, gain))：\(self.gain(gain))", "\(step(use, gain)): \(self.gain(gain))")
  }
}
