import Campaigns
import MediationModel
import PolicyModel
import Reporting

extension PlanCommand {
  func plan(_ campaign: BuildingCampaign, _ session: Session) throws -> Answer {
    var inputs = inputs
    if inputs.asOf == nil { inputs.asOf = campaign.through.lastDay.description }
    let made = try setting(inputs, session) { try making.building(campaign, $0) }
    let (report, language) = (made.report, session.language)
    let text =
      switch answer.format {
      case .text: PlanText.text(report, language, width: session.width)
      case .json: JSONWriter.indented(PlanJSON.document(report, made.run))
      case .csv: BuildingPlanTable.csv(report, language)
      case .ics: BuildingPlanCalendar.text(report, made.policies, language)
      case .svg: BuildingPlanCharts.file(report, language)
      case .html: BuildingPlanPage(report, made.policies, made.run, language).html
      }
    session.print(text, terminator: "")
    return report.meetsEveryMust ? .success : .no
  }
}
