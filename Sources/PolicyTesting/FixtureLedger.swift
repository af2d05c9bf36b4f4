import Diagnostics
import MediationModel
import PolicyEngine
import PolicyModel

/// The ledger of one fixture, or of several that may stand in one.
struct FixtureLedger {
  let ledger: Ledger
  let facts: [FactOverride]

  /// - Parameter fixtures: at least one; all of one policy, day, readings and coverage.
  /// - Throws: what is wrong with the records, at their places.
  init(_ fixtures: [Fixture], _ forms: LedgerForms, root: String) throws(InvalidInput) {
    var builder = LedgerBuilder(forms)
    var seen: Set<RecordName> = []
    for fixture in fixtures {
      for record in fixture.records {
        // Rows of a table share the province.
        if fixtures.count > 1, !seen.insert(RecordName(entity: record.entity, id: record.id)).inserted { continue }
        builder.add(
          entity: record.entity,
          cells: [(field: "id", text: record.id)] + record.cells.map { (field: $0.field, text: $0.text) },
          place: .source(record.place))
      }
    }
    for entity in fixtures.first?.covers ?? forms.schema.entities.map(\.name) {
      builder.cover(entity: entity, jurisdiction: root)
    }
    ledger = try builder.finish()
    facts = fixtures.flatMap { fixture in
      fixture.facts.map { fact in
        FactOverride(
          entity: fact.entity, fact: fact.fact, subject: fact.id,
          value: fact.value.map { Interval($0) } ?? Interval(known: 0, possible: nil))
      }
    }
  }

  private struct RecordName: Hashable {
    let entity: EntityName
    let id: String
  }
}
