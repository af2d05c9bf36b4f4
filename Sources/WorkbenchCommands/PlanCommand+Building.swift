import CampaignPlanning
import Campaigns
import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting
import Scenarios

extension PlanCommand {
  func plan(_ campaign: BuildingCampaign, _ session: Session) throws -> Answer {
    let scenario = try scenario.map { try ScenarioFile.read($0) }
    var inputs = inputs
    // The plan says its own day.
    if inputs.asOf == nil { inputs.asOf = campaign.through.lastDay.description }
    let opened = try inputs.open(workspace: workspace)
    let solver = try PlanSolver.open(self.solver)
    let cancellation = Cancellation()
    let progress = PlanProgress(session.language, cancellation)
    let limits = SolverLimits(relativeGap: gap / 100, absoluteGap: 0.5, seconds: timeLimit)
    let report: BuildingPlanReport
    do {
      report = try Interrupts.cancelling(cancellation) {
        defer { progress.finish() }
        let planner = try BuildingPlanner(
          campaign, opened.workspace, opened.binding, scenario: scenario, Work(cancellation: cancellation))
        return try planner.plan(solver, limits, tried: tryLimits) { progress.show($0, $1) }
      }
    } catch let failure as EvaluationFailure where failure.isCancelled {
      throw Refusal(diagnostics: [], answer: .interrupted)
    } catch let failure as PlanFailure {
      throw Refusal(diagnostics: failure.diagnostics, answer: .failure)
    }
    var judged = opened.binding
    judged.asOf = campaign.through.lastDay
    switch answer.format {
    case .text: session.print(PlanText.text(report, session.language, width: session.width), terminator: "")
    case .json:
      session.print(
        JSONWriter.indented(PlanJSON.document(report, opened.workspace.run(judged))), terminator: "")
    }
    return report.meetsEveryMust ? .success : .no
  }
}
