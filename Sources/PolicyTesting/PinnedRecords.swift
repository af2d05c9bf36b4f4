import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel

/// The records of a ledger that an answer hangs on, as a fixture would give them: those that belong to the subject and what
/// they refer to, then only so many of them that the answer stays the same to the last number.
struct PinnedRecords {
  /// More are not tried, and more are no fixture that a person would read.
  static let mostTried = 4_000
  static let mostGiven = 200

  private let opened: OpenedPolicy
  private let norm: Norm
  private let finding: Finding
  private let ledger: Ledger
  private let place: SourceSpan

  init(_ finding: Finding, of norm: Norm, in opened: OpenedPolicy, ledger: Ledger) {
    self.opened = opened
    self.norm = norm
    self.finding = finding
    self.ledger = ledger
    place = norm.span
  }

  private struct Row: Hashable {
    let entity: Int
    let row: Int
  }

  private var entities: Set<EntityName> { opened.entities(behind: norm).union([finding.subject.entity]) }

  // MARK: Gathering

  /// The subject first, then what belongs to it, then what these refer to.
  /// - Throws: where there are too many.
  func gathered() throws(PinnedFixture.Fault) -> [GivenRecord] {
    guard let entity = ledger.entityIndex(finding.subject.entity),
      let row = ledger.tables[entity].row(ofIdentifier: finding.subject.id)
    else { throw .otherAnswer }
    var rows = [Row(entity: entity, row: row)]
    if finding.subject.entity == Schema.jurisdiction {
      rows += below(jurisdiction: row, Row(entity: entity, row: row))
    } else {
      var next = 0
      while next < rows.count {
        for child in children(of: rows[next]) where !rows.contains(child) { rows.append(child) }
        next += 1
        if rows.count > PinnedRecords.mostTried { throw .tooMany(PinnedRecords.mostTried) }
      }
    }
    if rows.count > PinnedRecords.mostTried { throw .tooMany(PinnedRecords.mostTried) }
    var seen = Set(rows)
    var next = 0
    while next < rows.count {
      for target in targets(of: rows[next]) where seen.insert(target).inserted { rows.append(target) }
      next += 1
    }
    return rows.map { record($0, seen) }
  }

  /// Records at home in a jurisdiction or below it, and those of which no home is known.
  private func below(jurisdiction: Int, _ subject: Row) -> [Row] {
    guard let places = ledger.table(Schema.jurisdiction) else { return [] }
    let inside = Set((0..<places.rowCount).filter { ledger.ancestors(ofJurisdiction: $0).contains(jurisdiction) })
    var rows = inside.sorted().filter { $0 != jurisdiction }.map { Row(entity: subject.entity, row: $0) }
    for (index, entity) in ledger.schema.entities.enumerated()
    where entities.contains(entity.name) && index != subject.entity {
      let homes = ledger.homeJurisdiction(entity.name)
      for row in 0..<ledger.tables[index].rowCount {
        if let home = homes?.value(at: row), !inside.contains(Int(home)) { continue }
        rows.append(Row(entity: index, row: row))
        if rows.count > PinnedRecords.mostTried { return rows }
      }
    }
    return rows
  }

  private func children(of parent: Row) -> [Row] {
    let name = ledger.schema.entities[parent.entity].name
    var found: [Row] = []
    for (index, entity) in ledger.schema.entities.enumerated() where entities.contains(entity.name) {
      for field in entity.fields where field.type == .reference(name) && index != parent.entity {
        guard let children = ledger.children(of: name, via: entity.name, field: field.name) else { continue }
        found += children[parent.row].map { Row(entity: index, row: Int($0)) }
      }
    }
    return found
  }

  /// What a record must refer to, or what the norm looks at there.
  private func targets(of row: Row) -> [Row] {
    let table = ledger.tables[row.entity]
    return ledger.schema.entities[row.entity].fields.compactMap { field in
      guard case .reference(let name) = field.type, field.required || isLookedAt(name),
        let target = ledger.entityIndex(name), let found = table.column(field.name)?.value(at: row.row)
      else { return nil }
      return Row(entity: target, row: Int(found))
    }
  }

  private func isLookedAt(_ entity: EntityName) -> Bool { entity == Schema.jurisdiction || entities.contains(entity) }

  private func record(_ row: Row, _ known: Set<Row>) -> GivenRecord {
    let table = ledger.tables[row.entity]
    let entity = ledger.schema.entities[row.entity]
    let id = table.identifier(at: row.row)
    let cells = LedgerCells(ledger)
    var record = GivenRecord(entity: entity.name, id: id, cells: [], place: place)
    for field in entity.fields where field.type != .identifier && field.derivation == nil {
      if case .reference(let name) = field.type, let target = ledger.entityIndex(name),
        let found = table.column(field.name)?.value(at: row.row), !known.contains(Row(entity: target, row: Int(found)))
      {
        continue
      }
      guard let text = cells.text(entity.name, id: id, field) else { continue }
      record.cells.append(.init(field: field.name, text: text, isDefault: false))
    }
    return record
  }

  // MARK: Coverage

  /// The entities that the ledger covers where the subject is at home, of all there are; nil: whatever the norm looks at.
  func covers(at day: Day) -> [EntityName]? {
    let uncovered = entities.filter { !isCovered($0, at: day) }
    if uncovered.isEmpty { return nil }
    return opened.schema.entities.map(\.name).filter { !uncovered.contains($0) }
  }

  private func isCovered(_ entity: EntityName, at day: Day) -> Bool {
    guard let places = ledger.table(Schema.jurisdiction),
      let home = finding.jurisdiction.flatMap({ places.row(ofIdentifier: $0) })
        ?? places.row(ofIdentifier: finding.subject.id)
    else { return true }
    // A place is covered as well where everything directly below it is.
    func covers(_ row: Int) -> Bool {
      if ledger.manifest.covers(entity, jurisdictionRow: row, at: day) { return true }
      let below = (0..<places.rowCount).filter { ledger.parent(ofJurisdiction: $0) == row }
      return !below.isEmpty && below.allSatisfy { covers($0) }
    }
    return covers(home)
  }

  // MARK: Leaving out

  /// Those records and fields without which the answer would be another one. What the finding read stays.
  /// - Parameters:
  ///   - fixture: with all that was gathered.
  ///   - cancellation: looked at between tries.
  /// - Throws: where even all of them give another answer, or too many are needed.
  func reduced(_ fixture: Fixture, _ cancellation: Cancellation?) throws(PinnedFixture.Fault) -> Fixture {
    let forms = LedgerForms(opened.schema)
    let result = FixtureEngine.with(opened) { engine -> Result<Fixture, PinnedFixture.Fault> in
      func holds(_ records: [GivenRecord]) -> Bool { answers(fixture.with(records), forms, engine) }
      if !holds(fixture.records) { return .failure(.otherAnswer) }
      var kept = fixture.records
      var size = max(1, kept.count / 2)
      while true {
        var start = 0
        var removed = false
        while start < kept.count {
          if cancellation?.isCancelled == true { return .failure(.cancelled) }
          let end = min(start + size, kept.count)
          let fewer = Array(kept[..<start]) + kept[start..<end].filter(isNeeded) + Array(kept[end...])
          if fewer.count < kept.count, holds(fewer) {
            removed = true
            start += fewer.count - (kept.count - (end - start))
            kept = fewer
          } else {
            start = end
          }
        }
        // What others referred to can go once these are gone.
        if size == 1, !removed { break }
        size = max(1, size / 2)
      }
      if kept.count > PinnedRecords.mostGiven { return .failure(.tooMany(kept.count)) }
      for entity in opened.schema.entities {
        for field in entity.fields where !field.required && !isRead(entity.name, field.name) {
          let fewer = kept.map { $0.entity == entity.name ? $0.without(field.name) : $0 }
          if fewer != kept, holds(fewer) { kept = fewer }
        }
      }
      return .success(fixture.with(kept))
    }
    return try result.get()
  }

  private func isNeeded(_ record: GivenRecord) -> Bool {
    record.id == finding.subject.id && record.entity == finding.subject.entity
      || record.entity == Schema.jurisdiction && record.id == opened.policy.jurisdiction.code
      || finding.reads.contains { $0.entity == record.entity && $0.id == record.id }
  }

  private func isRead(_ entity: EntityName, _ field: String) -> Bool {
    // A name helps who reads it, and the level says which districts are asked.
    if entity == Schema.jurisdiction, ["name", "level", "parent"].contains(field) { return true }
    return finding.reads.contains { $0.entity == entity && $0.field == field }
  }

  private func answers(_ fixture: Fixture, _ forms: LedgerForms, _ engine: FixtureEngine) -> Bool {
    guard let ledger = try? FixtureLedger([fixture], forms, root: opened.policy.jurisdiction.code) else { return false }
    var readings: [String: String] = [:]
    for (reading, choice) in fixture.readings { readings["\(opened.policy.id)#\(reading)"] = choice }
    let found = try? engine.findings(
      of: norm, subjects: [fixture.subject], ledger: ledger.ledger,
      binding: Binding(asOf: fixture.asOf, readings: readings, worstLimit: 0, engine: .vm), facts: []
    ) { fixture.milestone.index(among: $0, asOf: fixture.asOf) }
    guard let answer = found?.first ?? nil else { return false }
    return answer.outcome == finding.outcome && answer.state == finding.state && answer.actual == finding.actual
      && answer.missing == finding.missing && answer.excess == finding.excess && answer.timing == finding.timing
      && answer.milestone == finding.milestone
      && answer.parts.map(\.outcome) == finding.parts.map(\.outcome) && Set(answer.unknown) == Set(finding.unknown)
  }
}

extension Fixture {
  fileprivate func with(_ records: [GivenRecord]) -> Fixture {
    Fixture(
      name: name, row: row, norm: norm, asOf: asOf, place: place, skip: skip, isGenerated: isGenerated,
      milestone: milestone, readings: readings, covers: covers, records: records, facts: facts, subject: subject,
      expectation: expectation, sharedLedger: sharedLedger)
  }
}

extension GivenRecord {
  fileprivate func without(_ field: String) -> GivenRecord {
    var copy = self
    copy.cells.removeAll { $0.field == field }
    return copy
  }
}
