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
  /// Whom to put forward, and what each still lacks.
  func plan(_ selection: SelectionPlan, _ session: Session) throws -> Answer {
    let other = try scenario.map { try ScenarioFile.read($0) }
    let opened = try inputs.open(workspace: workspace)
    let solver = try PlanSolver.open(self.solver)
    let cancellation = Cancellation()
    var (ground, binding) = (opened.workspace, opened.binding)
    if let other {
      let baseline = try Baseline(ground, binding)
      (ground, binding) = baseline.view(of: try baseline.evaluate(other))
    }
    binding.asOf = selection.asOf ?? binding.asOf
    let made: SelectionPlanReport
    do {
      made = try Interrupts.cancelling(cancellation) {
        try SelectionPlanner(
          selection, ground, binding, solver, limits: SolverLimits(seconds: timeLimit), Work(cancellation: cancellation)
        ).report()
      }
    } catch let failure as SelectionPlanner.Failure {
      throw Refusal(diagnostics: diagnostics(failure), answer: .failure)
    } catch let failure as EvaluationFailure where failure.isCancelled {
      throw Refusal(diagnostics: [failure.diagnostic], answer: .interrupted)
    }
    switch answer.format {
    case .text:
      session.print(
        SelectionPlanText(made, ground.opened, session.language).text(width: session.width),
        terminator: "")
    case .json:
      session.print(
        JSONWriter.indented(SelectionPlanDocument.json(made, ground.run(binding))), terminator: "")
    }
    return made.keepsEveryBound ? .success : .no
  }

  private func diagnostics(_ failure: SelectionPlanner.Failure) -> [Diagnostic] {
    switch failure {
    case .nothingFound: [Diagnostic(PlanCode.nothingFound, at: .none)]
    case .solver(let failure):
      [
        Diagnostic(
          PlanCode.solverFailed, at: .none,
          ["solver": .text(failure.solver), "reason": .text(failure.reason)])
      ]
    case .disagrees(let faults): faults
    }
  }
}
