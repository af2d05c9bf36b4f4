import CampaignPlanning
import Campaigns
import Diagnostics
import Glibc
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting
import Scenarios
import Solvers

extension PlanCommand {
  /// Whom to put forward, and what each still lacks.
  func plan(_ selection: SelectionPlan, _ session: Session) throws -> Answer {
    let other = try scenario.map { try ScenarioFile.read($0) }
    let opened = try inputs.open(workspace: workspace)
    let solver = try foundSolver()
    var (ground, binding) = (opened.workspace, opened.binding)
    if let other {
      let baseline = try Baseline(ground, binding)
      (ground, binding) = baseline.view(of: try baseline.evaluate(other))
    }
    binding.asOf = selection.asOf ?? binding.asOf
    let made: SelectionPlanReport
    do {
      made = try SelectionPlanner(selection, ground, binding, solver, limits: SolverLimits(seconds: timeLimit)).report()
    } catch let failure as SelectionPlanner.Failure {
      session.report(diagnostics(failure))
      return .failure
    }
    switch answer.format {
    case .text:
      session.print(
        SelectionPlanText(made, ground.opened, session.language).text(width: session.width ?? 80),
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

  /// HiGHS where a library is found, else CBC in a child process.
  private func foundSolver() throws -> any LinearSolver {
    let path = getenv("POLICY_HIGHS").map { String(cString: $0) }
    if let highs = try? HiGHSSolver(path: path) { return highs }
    do throws(SolverFailure) {
      return try CBCSolver(program: "/proc/self/exe", arguments: ["solve-model"])
    } catch {
      throw Refusal(
        diagnostics: [Diagnostic(PlanCode.noSolver, at: .none, ["reason": .text(error.reason)])], answer: .failure)
    }
  }
}
