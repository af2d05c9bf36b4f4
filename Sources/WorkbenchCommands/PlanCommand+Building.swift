import Campaigns
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting

extension PlanCommand {
  func plan(_ campaign: BuildingCampaign, _ session: Session) throws -> Answer {
    let scenario = try scenario.map { try ScenarioFile.read($0) }
    let made = try making.make(campaign, scenario, inputs, workspace: workspace, session.language)
    let (report, policies, language) = (made.report, made.policies.workspace.opened, session.language)
    let text =
      switch answer.format {
      case .text: PlanText.text(report, language, width: session.width)
      case .json: JSONWriter.indented(PlanJSON.document(report, made.run))
      case .csv: BuildingPlanTable.csv(report, language)
      case .ics: BuildingPlanCalendar.text(report, policies, language)
      case .svg: BuildingPlanCharts.file(report, language)
      case .html: BuildingPlanPage(report, policies, made.run, language).html
      }
    session.print(text, terminator: "")
    return report.meetsEveryMust ? .success : .no
  }
}
