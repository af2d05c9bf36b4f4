public import Diagnostics

/// The codes of what can be wrong with a plan: in its file, beside policies and ledger, and with what solves it.
public enum PlanCode: String, CaseIterable, DiagnosticCode {
  case outOfRange = "plan.out-of-range"
  case monthsReversed = "plan.months-reversed"
  case outsideMonths = "plan.outside-months"
  case twoValues = "plan.two-values"
  case unknownItem = "plan.unknown-item"
  case unknownNorm = "plan.unknown-norm"
  case unknownLevel = "plan.unknown-level"
  case notOfLevel = "plan.not-of-level"
  case unknownPlace = "plan.unknown-place"
  case unknownEntity = "plan.unknown-entity"
  case unknownField = "plan.unknown-field"
  case fixedField = "plan.fixed-field"
  case badCell = "plan.bad-cell"
  case missingField = "plan.missing-field"
  case noSolver = "plan.no-solver"
  case solverFailed = "plan.solver-failed"
  case nothingFound = "plan.nothing-found"
  case interrupted = "plan.interrupted"
  case disagrees = "plan.disagrees"
}
