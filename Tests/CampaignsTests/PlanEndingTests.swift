import CampaignPlanning
import Diagnostics
import Synchronization
import Testing

@testable import Campaigns

/// How the making of a building plan ends and what it tells on its way, by solvers that need no library.
@Suite struct PlanEndingTests {
  /// Finds nothing, however long it is let.
  private struct Fruitless: LinearSolver {
    let name = "fruitless"

    func solve(
      _ model: LinearModel, limits: SolverLimits, start: [Double]?, watch: (SolverProgress) -> Bool
    ) throws(SolverFailure) -> SolverAnswer {
      _ = watch(SolverProgress(incumbent: nil, bound: nil, nodes: 0))
      return .nothingFound(bound: nil)
    }
  }

  /// Says that no point meets the rows.
  private struct Wrong: LinearSolver {
    let name = "wrong"

    func solve(
      _ model: LinearModel, limits: SolverLimits, start: [Double]?, watch: (SolverProgress) -> Bool
    ) throws(SolverFailure) -> SolverAnswer { .infeasible }
  }

  /// Tells what it found before it answers.
  private struct Telling: LinearSolver {
    let inner: any LinearSolver
    var name: String { inner.name }

    func solve(
      _ model: LinearModel, limits: SolverLimits, start: [Double]?, watch: (SolverProgress) -> Bool
    ) throws(SolverFailure) -> SolverAnswer {
      let answer = try inner.solve(model, limits: limits, start: start, watch: watch)
      if case .point(let point) = answer {
        _ = watch(SolverProgress(incumbent: point.objective, bound: point.bound, nodes: point.nodes))
      }
      return answer
    }
  }

  private func planner() throws -> BuildingPlanner {
    try BuildingPlanner(try PlanExample.campaign("tight"), PlanExample.workspace, PlanExample.binding)
  }

  private func failure(_ solver: any LinearSolver, goesOn: Bool) throws -> PlanFailure {
    let planner = try planner()
    do {
      _ = try planner.plan(solver, SolverLimits()) { _, _ in goesOn }
    } catch let failure as PlanFailure {
      return failure
    }
    throw CancellationError()
  }

  @Test func `without a plan it says what ended the search`() throws {
    let interrupted = try failure(Fruitless(), goesOn: false)
    #expect(interrupted.diagnostics.map(\.code) == ["plan.interrupted"])
    #expect(interrupted.isInterrupted)
    let late = try failure(Fruitless(), goesOn: true)
    #expect(late.diagnostics.map(\.code) == ["plan.nothing-found"])
    #expect(!late.isInterrupted)
    let wrong = try failure(Wrong(), goesOn: true)
    #expect(wrong.diagnostics.map(\.code) == ["plan.solver-failed"])
    #expect(!wrong.isInterrupted)
  }

  @Test(.enabled(if: PlanExample.solver != nil, "CBC (coinor-libcbc3) is not here"))
  func `costs are told in fen while they are sought`() throws {
    let planner = try planner()
    // Five thousand yuan each: the model counts in a greater unit.
    #expect(planner.model.moneyUnit > 1)
    var costs: [Double] = []
    var shortfalls: [Double] = []
    let report = try planner.plan(Telling(inner: try #require(PlanExample.solver)), SolverLimits(), tried: 0) {
      if $0 == .cost, let cost = $1.incumbent { costs.append(cost) }
      if $0 == .shortfall, let shortfall = $1.incumbent { shortfalls.append(shortfall) }
      return true
    }
    #expect(costs.last == Double(report.cost))
    #expect(shortfalls.last == 4)
  }
}
