package import MediationModel

/// Records that are not yet a ledger, so that some of them can be left out.
package struct RecordList: Sendable {
  package struct Record: Hashable, Sendable {
    package let entity: EntityName
    package let id: String
    package var cells: [Cell]
  }
  package struct Cell: Hashable, Sendable {
    package let field: String
    /// As a file would have it.
    package var text: String
  }
  package struct Cover: Hashable, Sendable {
    package let entity: EntityName
    package let jurisdiction: String
    package let through: Day?
  }

  package var records: [Record]
  package var covers: [Cover]

  package init(records: [Record] = [], covers: [Cover] = []) {
    self.records = records
    self.covers = covers
  }

  /// - Throws: `InvalidInput`, all that keeps the records from being a ledger.
  package func ledger(_ forms: LedgerForms) throws -> Ledger {
    var builder = LedgerBuilder(forms)
    for record in records {
      builder.add(
        entity: record.entity, cells: [("id", record.id)] + record.cells.map { (field: $0.field, text: $0.text) })
    }
    for cover in covers {
      builder.cover(entity: cover.entity, jurisdiction: cover.jurisdiction, through: cover.through)
    }
    return try builder.finish()
  }

  /// The records that stay when only some are wanted: without what refers to one that is gone and has to, without
  /// references that lead nowhere, and without what the manifest says of places that are gone.
  package func keeping(_ schema: Schema, _ isWanted: (Record) -> Bool) -> RecordList {
    var kept = records.filter(isWanted)
    while true {
      var ids: [EntityName: Set<String>] = [:]
      for record in kept { ids[record.entity, default: []].insert(record.id) }
      var lost = false
      kept = kept.compactMap { record in
        var copy = record
        for field in schema.entity(record.entity)?.fields ?? [] {
          guard case .reference(let target) = field.type, let cell = record.cell(field.name),
            ids[target]?.contains(cell) != true
          else { continue }
          if field.required {
            lost = true
            return nil
          }
          copy.cells.removeAll { $0.field == field.name }
        }
        return copy
      }
      if !lost { break }
    }
    let places = Set(kept.filter { $0.entity == "jurisdiction" }.map(\.id))
    return RecordList(records: kept, covers: covers.filter { places.contains($0.jurisdiction) })
  }
}

extension RecordList.Record {
  package func cell(_ field: String) -> String? { cells.first { $0.field == field }?.text }
}
