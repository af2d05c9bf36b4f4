import Diagnostics
package import MediationModel
package import PolicyLanguage
package import PolicyModel

/// A fixture made of one finding: what the norm read, as given, and its answer, as expected. It keeps what a planner has seen;
/// whether that is what the clause means, a person still has to say, so it carries the mark `generated = true`.
package struct PinnedFixture: Sendable {
  /// As an entry of `fixtures.lua`.
  package let text: String

  /// Why an answer is no fixture.
  package enum Fault: Error, Hashable, Sendable {
    /// Evaluated again on the records that could be given, the answer was another one.
    case otherAnswer
    /// It hangs on more records than a fixture holds.
    case tooMany(Int)
    /// Nobody wants it any more.
    case cancelled
  }

  /// - Parameters:
  ///   - finding: of the norm, with what it read.
  ///   - ledger: what it was found in.
  ///   - readings: closed for it, by the reading's own id.
  ///   - cancellation: looked at while records are left out.
  /// - Throws: where the fixture, read back and run, does not pass, or is too large.
  package init(
    _ finding: Finding, of norm: Norm, in opened: OpenedPolicy, ledger: Ledger, asOf: Day, readings: [String: String],
    cancellation: Cancellation? = nil
  ) throws(Fault) {
    // What only another reading or branch would have read is not in the finding: then the records are given whole.
    for isWhole in [false, true] {
      let fixture = PinnedFixture.fixture(
        finding, of: norm, in: opened, ledger: ledger, asOf: asOf, readings: readings, isWhole: isWhole)
      if let text = PinnedFixture.passing(fixture, finding, in: opened) {
        self.text = text
        return
      }
    }
    // What is counted is not read one by one: then the records that belong to the subject are given.
    let records = PinnedRecords(finding, of: norm, in: opened, ledger: ledger)
    var fixture = PinnedFixture.fixture(
      finding, of: norm, in: opened, asOf: asOf, readings: readings, records: try records.gathered(), facts: [],
      covers: records.covers(at: min(asOf, finding.milestone ?? asOf)))
    fixture = try records.reduced(fixture, cancellation)
    guard let text = PinnedFixture.passing(fixture, finding, in: opened) else { throw .otherAnswer }
    self.text = text
  }

  /// The fixture's text, where it passes once it was read back.
  private static func passing(_ fixture: Fixture, _ finding: Finding, in opened: OpenedPolicy) -> String? {
    guard
      let made = GeneratedFixture(
        fixture, schema: opened.schema, root: opened.policy.jurisdiction.code, finding: finding, changed: nil),
      case .success(let again) = opened.written.opened(withFixtures: "return {\n\(made.text)}\n")
    else { return nil }
    let results = TestRunner.run([again]).results
    return results.count == 1 && results[0].status == .passed ? made.text : nil
  }

  private static func fixture(
    _ finding: Finding, of norm: Norm, in opened: OpenedPolicy, ledger: Ledger, asOf: Day, readings: [String: String],
    isWhole: Bool
  ) -> Fixture {
    var given = GivenParts(
      schema: opened.schema, facts: opened.policy.facts, cells: LedgerCells(ledger), place: norm.span)
    if case .target(let target) = norm.body {
      given.addPlace(finding.subject, level: target.level)
      if case .share(let part, let whole)? = finding.actual {
        given.add(fact: target.count, part, of: finding.subject)
        if let name = target.outOf { given.add(fact: name, whole, of: finding.subject) }
      } else if case .number(let number)? = finding.actual {
        given.add(fact: target.count, number, of: finding.subject)
      }
    }
    for read in finding.reads where read.entity != "p" { given.add(read) }
    if isWhole { given.fillRecords() }
    return fixture(
      finding, of: norm, in: opened, asOf: asOf, readings: readings, records: given.records, facts: given.givenFacts,
      covers: nil)
  }

  private static func fixture(
    _ finding: Finding, of norm: Norm, in opened: OpenedPolicy, asOf: Day, readings: [String: String],
    records: [GivenRecord], facts: [GivenFact], covers: [EntityName]?
  ) -> Fixture {
    Fixture(
      name: norm.localID, row: nil, norm: norm, asOf: asOf, place: norm.span, skip: nil, isGenerated: true,
      milestone: finding.milestone.map { .due($0) } ?? .automatic,
      readings: readings, covers: covers, records: records, facts: facts, subject: finding.subject.id,
      expectation: Expectation(), sharedLedger: nil)
  }
}

/// Records and facts of a fixture, gathered from what was read.
private struct GivenParts {
  let schema: Schema
  let facts: [Fact]
  let cells: LedgerCells
  let place: SourceSpan
  fileprivate(set) var records: [GivenRecord] = []
  private(set) var givenFacts: [GivenFact] = []

  init(schema: Schema, facts: [Fact], cells: LedgerCells, place: SourceSpan) {
    self.schema = schema
    self.facts = facts
    self.cells = cells
    self.place = place
  }

  mutating func addPlace(_ subject: Subject, level: String) {
    var record = GivenRecord(entity: subject.entity, id: subject.id, cells: [], place: place)
    if let name = subject.label { record.cells.append(.init(field: "name", text: name, isDefault: false)) }
    record.cells.append(.init(field: "level", text: level, isDefault: false))
    records.append(record)
  }

  mutating func add(fact: String, _ value: Interval, of subject: Subject) {
    let exact = value.isExact ? value.known : nil
    givenFacts.append(
      GivenFact(
        entity: subject.entity, id: subject.id, fact: fact, text: exact.map { String($0) } ?? "", value: exact))
  }

  mutating func add(_ read: Finding.Read) {
    let index =
      records.firstIndex { $0.entity == read.entity && $0.id == read.id }
      ?? {
        records.append(GivenRecord(entity: read.entity, id: read.id, cells: [], place: place))
        return records.count - 1
      }()
    if facts.contains(where: { $0.id == read.field && $0.of == read.entity }) {
      let value = read.value.flatMap { Int64($0) } ?? ["true": 1, "false": 0][read.value ?? ""]
      if givenFacts.contains(where: { $0.entity == read.entity && $0.id == read.id && $0.fact == read.field }) {
        return
      }
      givenFacts.append(
        GivenFact(entity: read.entity, id: read.id, fact: read.field, text: read.value ?? "", value: value))
      return
    }
    guard let field = schema.entity(read.entity)?.field(read.field) else { return }
    var names = [field.name]
    if case .holds(let from, let until)? = field.derivation { names = [from, until] }
    for name in names where records[index].cell(name) == nil {
      guard let own = schema.entity(read.entity)?.field(name) else { continue }
      let text = cells.text(read.entity, id: read.id, own)
      // An end that is not written means that it goes on.
      if text == nil, field.derivation != nil { continue }
      records[index].cells.append(.init(field: name, text: text ?? "", isDefault: false))
    }
  }
}

extension GivenParts {
  /// Adds every field that is known of the records that are there; what they refer to is left out.
  mutating func fillRecords() {
    for index in records.indices {
      let record = records[index]
      for field in schema.entity(record.entity)?.fields ?? [] {
        if case .reference = field.type { continue }
        if field.type == .identifier || field.derivation != nil || record.cell(field.name) != nil { continue }
        guard let text = cells.text(record.entity, id: record.id, field) else { continue }
        records[index].cells.append(.init(field: field.name, text: text, isDefault: false))
      }
    }
  }
}
