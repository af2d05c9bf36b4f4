import ArgumentParser
import CampaignPlanning
import Campaigns
import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
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
struct MadePlan<Report> {
  let report: Report
  let policies: [OpenedPolicy]
  let run: RunDescription
}

/// What a plan is made beside, and by what it can be stopped.
struct PlanSetting {
  let workspace: Workspace
  let binding: Binding
  /// What else differs.
  let scenario: Scenario?
  let cancellation: Cancellation
  let language: Language

  /// The same as things stand in the scenario.
  fileprivate func settled() throws -> (workspace: Workspace, binding: Binding) {
    guard let scenario else { return (workspace, binding) }
    let work = Work(cancellation: cancellation)
    let baseline = try Baseline(workspace, binding, work)
    return baseline.view(of: try baseline.evaluate(scenario, work))
  }
}

extension PlanMaking {
  /// Makes a building plan. A cancelled search ends with the best plan so far.
  /// - Throws: `Refusal` where there is no solver, nothing is found, or the norms disagree with the plan; `InvalidInput`.
  func building(_ campaign: BuildingCampaign, _ setting: PlanSetting) throws -> MadePlan<BuildingPlanReport> {
    try refusing {
      let solver = try PlanSolver.open(self.solver)
      let progress = PlanProgress(setting.cancellation)
      defer { progress.finish() }
      let limits = SolverLimits(relativeGap: gap / 100, absoluteGap: 0.5, seconds: timeLimit)
      let planner = try BuildingPlanner(
        campaign, setting.workspace, setting.binding, scenario: setting.scenario,
        Work(cancellation: setting.cancellation))
      let report = try planner.plan(solver, limits, tried: tryLimits) { goal, state in
        progress.show { PlanText.progress(goal, state, seconds: $0, setting.language) }
      }
      // The plan says its own day.
      var judged = setting.binding
      judged.asOf = campaign.through.lastDay
      return MadePlan(
        report: report, policies: setting.workspace.opened, run: setting.workspace.run(judged))
    }
  }

  /// Makes a selection plan.
  /// - Throws: as for a building plan.
  func selection(_ selection: SelectionPlan, _ setting: PlanSetting) throws -> MadePlan<SelectionPlanReport> {
    try refusing {
      let solver = try PlanSolver.open(self.solver)
      var (ground, binding) = try setting.settled()
      binding.asOf = selection.asOf ?? binding.asOf
      let planner = try SelectionPlanner(
        selection, ground, binding, solver, limits: SolverLimits(seconds: timeLimit),
        Work(cancellation: setting.cancellation))
      let progress = PlanProgress(setting.cancellation)
      defer { progress.finish() }
      let report = try planner.report { aim, state, cases in
        progress.show { SelectionPlanText.progress(aim, state, cases, seconds: $0, setting.language) }
      }
      return MadePlan(report: report, policies: ground.opened, run: ground.run(binding))
    }
  }

  private func refusing<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let failure as PlanFailure {
      throw Refusal(diagnostics: failure.diagnostics, answer: failure.isInterrupted ? .interrupted : .failure)
    } catch let failure as SelectionPlanner.Failure {
      throw Refusal(
        diagnostics: failure.diagnostics, answer: failure == .interrupted ? .interrupted : .failure)
    } catch let failure as EvaluationFailure where failure.isCancelled {
      throw Refusal(diagnostics: [failure.diagnostic], answer: .interrupted)
    }
  }
}

extension SelectionPlanner.Failure {
  fileprivate var diagnostics: [Diagnostic] {
    switch self {
    case .nothingFound: [Diagnostic(PlanCode.nothingFound, at: .none)]
    case .interrupted: [Diagnostic(PlanCode.interrupted, at: .none)]
    case .solver(let failure):
      [
        Diagnostic(
          PlanCode.solverFailed, at: .none, ["solver": .text(failure.solver), "reason": .text(failure.reason)])
      ]
    case .disagrees(let faults): faults
    }
  }
}
