import Diagnostics

/// What can be wrong with `fixtures.lua`, or missing in it, beyond what every policy file can have wrong.
package enum TestingCode: String, CaseIterable, DiagnosticCode {
  /// A fixture for a norm that gives no verdict: guidance, or a step whose evidence no ledger has.
  case normWithoutVerdict = "testing.norm-without-verdict"
  case rowLength = "testing.row-length"
  case unknownExpectation = "testing.unknown-expectation"
  /// A value that no cell of a ledger can hold.
  case badCell = "testing.bad-cell"
  /// A number, or an interval of numbers, that is written as neither.
  case badInterval = "testing.bad-interval"
  /// A value that a fact of this type cannot have.
  case badFactValue = "testing.bad-fact-value"
  /// Nothing that was given is what the norm is asked of.
  case noSubject = "testing.no-subject"
  /// More than one record could be meant.
  case whichSubject = "testing.which-subject"
  case unknownMilestone = "testing.unknown-milestone"
  // What came of a fixture.
  case fixtureFailed = "testing.fixture-failed"
  case fixtureSkipped = "testing.fixture-skipped"
  // Coverage.
  case coverageBelow = "testing.coverage-below"
  /// With calls in its files that count what is run, a policy answered otherwise.
  case coverageDisagrees = "testing.coverage-disagrees"
  /// An entry of `equivalents.lua` that fits no change which survives.
  case staleEquivalent = "testing.stale-equivalent"
  // What a norm's fixtures do not show.
  case noFixture = "testing.no-fixture"
  case thresholdNotShown = "testing.threshold-not-shown"
  case dayNotShown = "testing.day-not-shown"
  case stateNotShown = "testing.state-not-shown"
}
