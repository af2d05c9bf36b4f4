import Diagnostics
package import MediationModel
package import PolicyLanguage
package import PolicyModel

/// A fixture made of one finding: what the norm read, as given, and its answer, as expected. It keeps what a planner has seen;
/// whether that is what the clause means, a person still has to say, so it carries the mark `generated = true`.
package struct PinnedFixture: Sendable {
  /// As an entry of `fixtures.lua`.
  package let text: String

  /// - Parameters:
  ///   - finding: of the norm, with what it read.
  ///   - ledger: what it was found in.
  ///   - readings: closed for it, by the reading's own id.
  /// - Returns: nil where the fixture, read back and run, does not pass: what the answer hangs on is not all in the finding.
  package init?(
    _ finding: Finding, of norm: Norm, in opened: OpenedPolicy, ledger: Ledger, asOf: Day, readings: [String: String]
  ) {
    // What only another reading or branch would have read is not in the finding: then the records are given whole.
    for isWhole in [false, true] {
      let fixture = PinnedFixture.fixture(
        finding, of: norm, in: opened, ledger: ledger, asOf: asOf, readings: readings, isWhole: isWhole)
      guard
        let made = GeneratedFixture(
          fixture, schema: opened.schema, root: opened.policy.jurisdiction.code, finding: finding, changed: nil)
      else { return nil }
      guard case .success(let again) = opened.written.opened(withFixtures: "return {\n\(made.text)}\n") else {
        continue
      }
      let results = TestRunner.run([again]).results
      if results.count == 1, results[0].status == .passed {
        text = made.text
        return
      }
    }
    return nil
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
    return Fixture(
      name: norm.localID, row: nil, norm: norm, asOf: asOf, place: norm.span, skip: nil, isGenerated: true,
      milestone: finding.milestone.map { finding.timing == .floor ? .floor : .due($0) } ?? .automatic,
      readings: readings, covers: nil, records: given.records, facts: given.givenFacts, subject: finding.subject.id,
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

/// Cells of a ledger as a file would have them.
private struct LedgerCells {
  private let ledger: Ledger

  init(_ ledger: Ledger) { self.ledger = ledger }

  func text(_ entity: EntityName, id: String, _ field: Field) -> String? {
    guard let table = ledger.table(entity), let row = table.row(ofIdentifier: id),
      let column = table.column(field.name), let stored = column.value(at: row)
    else { return nil }
    func members(_ name: String) -> [String] { ledger.schema.enumeration(name)?.members.map(\.name) ?? [] }
    switch field.type {
    case .identifier: return id
    case .text: return column.text(at: row)
    case .integer: return String(stored)
    case .decimal(_, let scale): return ExactDecimal(units: stored, scale: scale).description
    case .percent: return ExactDecimal(units: stored, scale: 2).description
    case .boolean: return stored == 0 ? "false" : "true"
    case .date: return Day(number: Int32(truncatingIfNeeded: stored)).description
    case .month:
      let month = stored % 12 + 1
      return "\(stored / 12)-\(month < 10 ? "0" : "")\(month)"
    case .timestamp: return nil
    case .enumeration(let name): return members(name).indices.contains(Int(stored)) ? members(name)[Int(stored)] : nil
    case .set(let name):
      let chosen = members(name).enumerated().filter { stored >> Int64($0.offset) & 1 == 1 }.map(\.element)
      return chosen.isEmpty ? "none" : chosen.joined(separator: ";")
    case .reference(let target): return ledger.table(target)?.identifier(at: Int(stored))
    }
  }
}
