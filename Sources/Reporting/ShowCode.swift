import Diagnostics

/// What can be wrong with a question to `policy show`.
package enum ShowCode: String, CaseIterable, DiagnosticCode {
  case unknownParty = "show.unknown-party"
  case badPeriod = "show.bad-period"
  case longPeriod = "show.long-period"
}
