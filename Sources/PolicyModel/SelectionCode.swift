public import Diagnostics

/// The codes of what can be wrong with a selection plan beside the policies and ledger that it is about. Faults of the
/// file and of what solves it have the codes of every plan (`PlanCode`).
public enum SelectionCode: String, CaseIterable, DiagnosticCode {
  case unknownOrganization = "selection.unknown-organization"
  case notNominated = "selection.not-nominated"
  case otherNomination = "selection.other-nomination"
  case cannotInclude = "selection.cannot-include"
  case noBound = "selection.no-bound"
  case noBounds = "selection.no-bounds"
  case throughTooEarly = "selection.through-too-early"
  case tooManyReadings = "selection.too-many-readings"
  case disagrees = "selection.disagrees"
}
