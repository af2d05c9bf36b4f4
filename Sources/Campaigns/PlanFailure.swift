import CampaignPlanning
public import Diagnostics
import PolicyModel

/// Why there is no plan.
public struct PlanFailure: Error, Sendable {
  /// What each fault is, and where.
  public let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// Whether the user ended it before a plan was found.
  public var isInterrupted: Bool { diagnostics.contains { $0.code == PlanCode.interrupted.rawValue } }
}

extension PlanCode {
  /// A solver that failed.
  static func failed(_ failure: SolverFailure) -> Diagnostic {
    Diagnostic(
      PlanCode.solverFailed, at: .none, ["solver": .text(failure.solver), "reason": .text(failure.reason)])
  }
}

extension SolverFailure {
  /// A solver that finds no plan where there is one.
  static func infeasible(_ solver: String) -> SolverFailure {
    SolverFailure(.failed, solver: solver, reason: "infeasible")
  }
}
