package import Diagnostics
package import MediationModel
package import PolicyModel

/// One aspect of an answer: what a fixture expects of it and what the norm says.
package struct Mismatch: Hashable, Sendable {
  package enum Aspect: String, Sendable, CaseIterable {
    case outcome, state
    case openReading = "open"
    case unknown, possible, part, whole, actual, missing, excess, unmet, timing, milestone
  }

  package enum Value: Hashable, Sendable {
    case outcome(Outcome)
    case state(String)
    case timing(Timing)
    case day(Day)
    case quantity(Quantity)
    /// In the unit of what is required.
    case number(Int64, scale: Int)
    /// Names of readings or fields.
    case names([String])
    /// As the fixture spells it.
    case spelled(String)
    /// The answer has no such thing; for an outcome: the norm does not ask this record.
    case nothing
  }

  package let aspect: Aspect
  package let expected: Value
  package let actual: Value

  package init(aspect: Aspect, expected: Value, actual: Value) {
    self.aspect = aspect
    self.expected = expected
    self.actual = actual
  }
}

/// What came of one fixture.
package struct FixtureResult: Sendable {
  package enum Status: String, Sendable, CaseIterable { case passed, failed, skipped, error }
  package enum SkipReason: Hashable, Sendable {
    /// The fixture says so, with its reason.
    case marked(String)
    /// Another one had failed, and that was to end the run.
    case stopped
  }

  /// Its own name, or the norm's id.
  package let name: String
  /// In a table, from 1.
  package let row: Int?
  /// Nil where not even that can be told.
  package let norm: Norm?
  package let place: SourceSpan
  package let status: Status
  /// Nil where the entry is no fixture.
  package let fixture: Fixture?
  /// Nil for an error, a skipped one, and where the norm does not ask the record.
  package let finding: Finding?
  /// Every aspect that the fixture names, in their order; empty unless passed or failed.
  package var compared: [ComparedAspect] = []
  /// Why it is an error.
  package var diagnostics: [Diagnostic] = []
  package var skipReason: SkipReason?

  /// Where the answer is not what is expected, in the order of the aspects.
  package var mismatches: [Mismatch] { compared.compactMap(\.mismatch) }
  /// Failed, or an error.
  package var isBad: Bool { status == .failed || status == .error }
  /// Passed, and written or approved by a person.
  package var countsAsShown: Bool { status == .passed && fixture?.isGenerated == false }

  init(_ fixture: Fixture, _ status: Status, finding: Finding? = nil) {
    name = fixture.name
    row = fixture.row
    norm = fixture.norm
    place = fixture.place
    self.status = status
    self.fixture = fixture
    self.finding = finding
  }

  init(_ fixture: Fixture, error diagnostics: [Diagnostic]) {
    self.init(fixture, .error)
    self.diagnostics = diagnostics
  }

  init(_ fixture: Fixture, skipped reason: SkipReason) {
    self.init(fixture, .skipped)
    skipReason = reason
  }

  init(faulty name: String, row: Int?, norm: Norm?, place: SourceSpan, _ diagnostics: [Diagnostic]) {
    self.name = name
    self.row = row
    self.norm = norm
    self.place = place
    status = .error
    fixture = nil
    finding = nil
    self.diagnostics = diagnostics
  }
}
