import ArgumentParser
import CampaignPlanning
import Campaigns
import Diagnostics
import MediationModel
import PolicyEngine
import PolicyModel
import Reporting
import Scenarios

/// How long a plan may be sought, and by which solver: what every command that makes plans asks for.
struct PlanMaking: ParsableArguments {
  @Option(help: "Seconds a solve may take; without it a proof is waited for. 每次求解的秒数上限。")
  var timeLimit: Double?

  @Option(help: "The gap in percent at which a solve may stop. 允许的差距（%）。")
  var gap = 0.0

  @Option(help: "highs or cbc; else whichever is found. 求解器。")
  var solver: PlanSolver?

  @Option(help: "How many of the limits that bind are moved and solved again. 试放宽几条限制。")
  var tryLimits = 6

  mutating func validate() throws {
    if let timeLimit, !(timeLimit > 0 && timeLimit.isFinite) {
      throw ValidationError("--time-limit takes seconds above 0. --time-limit 要写大于 0 的秒数。")
    }
    if !(gap >= 0 && gap < 100) { throw ValidationError("--gap takes a percent from 0 to below 100.") }
    if tryLimits < 0 { throw ValidationError("--try-limits takes a whole number from 0 on.") }
  }
}

/// A plan that was made and verified, with what it was made from.
struct MadeBuildingPlan {
  let report: BuildingPlanReport
  let policies: InputOptions.Opened
  let run: RunDescription
}

extension PlanMaking {
  /// Makes a plan. Ctrl-C ends the search with the best plan so far.
  /// - Throws: `Refusal` where there is no solver, nothing is found, or the norms disagree with the plan; `InvalidInput`.
  func make(
    _ campaign: BuildingCampaign, _ scenario: Scenario?, _ inputs: InputOptions, workspace: String?,
    _ language: Language
  ) throws -> MadeBuildingPlan {
    var inputs = inputs
    // The plan says its own day.
    if inputs.asOf == nil { inputs.asOf = campaign.through.lastDay.description }
    let opened = try inputs.open(workspace: workspace)
    let report = try report(campaign, scenario, opened.workspace, opened.binding, language)
    var judged = opened.binding
    judged.asOf = campaign.through.lastDay
    return MadeBuildingPlan(report: report, policies: opened, run: opened.workspace.run(judged))
  }

  /// The same beside policies and a ledger that are open.
  func report(
    _ campaign: BuildingCampaign, _ scenario: Scenario?, _ workspace: Workspace, _ binding: Binding,
    _ language: Language
  ) throws -> BuildingPlanReport {
    let solver = try PlanSolver.open(self.solver)
    let cancellation = Cancellation()
    let progress = PlanProgress(language, cancellation)
    let limits = SolverLimits(relativeGap: gap / 100, absoluteGap: 0.5, seconds: timeLimit)
    do {
      return try Interrupts.cancelling(cancellation) {
        defer { progress.finish() }
        let planner = try BuildingPlanner(campaign, workspace, binding, scenario: scenario)
        return try planner.plan(solver, limits, tried: tryLimits) { progress.show($0, $1) }
      }
    } catch let failure as PlanFailure {
      throw Refusal(diagnostics: failure.diagnostics, answer: .failure)
    }
  }
}
