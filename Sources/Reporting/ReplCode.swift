import Diagnostics

/// What can come of a line that was typed into the REPL.
package enum ReplCode: String, CaseIterable, DiagnosticCode {
  case unknownCommand = "repl.unknown-command"
  case ambiguousCommand = "repl.ambiguous-command"
  case usage = "repl.usage"
  case lineFailed = "repl.line-failed"
  case budgetSpent = "repl.budget-spent"
  case unknownValue = "repl.unknown-value"
  case notCounted = "repl.not-counted"
  case interrupted = "repl.interrupted"
  case lostLocal = "repl.lost-local"
  case replayFailed = "repl.replay-failed"
  case keptLast = "repl.kept-last"
  case unknownName = "repl.unknown-name"
  case badDay = "repl.bad-day"
  case badFile = "repl.bad-file"
  case fileExists = "repl.file-exists"
  case nothingToPin = "repl.nothing-to-pin"
  case notPinned = "repl.not-pinned"
  case tooMuchToPin = "repl.too-much-to-pin"
  case notOpened = "repl.not-opened"
  case notSet = "repl.not-set"
  case settledOption = "repl.settled-option"
}
