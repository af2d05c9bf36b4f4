package import MediationModel
import PolicyModel

/// A record that a plan adds.
package struct PlannedRecord: Sendable {
  package enum Owner: Hashable, Sendable {
    /// A row of the ledger as it is.
    case row(Int)
    /// Another record of the plan, by its place in the list.
    case planned(Int)
  }

  /// Its item, or session behind the items.
  let doing: Int
  package let entity: EntityName
  let owner: Owner
  package var day: Day
  /// Without owner and dates.
  package var values: [String: EditedValue]
}

extension Ledger {
  /// The ledger with records that a plan adds, the row of each, and the entities that have them.
  func adding(_ records: [PlannedRecord], _ patterns: [RecordPattern]) -> (
    ledger: Ledger, rows: [Int], entities: Set<EntityName>
  ) {
    var rows = [Int](repeating: 0, count: records.count)
    var counts: [EntityName: Int] = [:]
    for (index, record) in records.enumerated() {
      let read = table(record.entity)?.rowCount ?? 0
      rows[index] = read + counts[record.entity, default: 0]
      counts[record.entity, default: 0] += 1
    }
    var edits: [EntityName: RecordEdits] = [:]
    for (index, record) in records.enumerated() {
      let owner =
        switch record.owner {
        case .row(let row): row
        case .planned(let other): rows[other]
        }
      var values = patterns[record.doing].values(on: record.day, owner: owner)
      values.merge(record.values) { _, own in own }
      edits[record.entity, default: RecordEdits()].added.append(
        (id: "+\(record.entity)-\(rows[index] + 1)", values: values))
    }
    var ledger = self
    // What is referred to comes first: a table's homes are worked out from those of what it belongs to.
    for index in LedgerAssembly.order(schema) {
      let entity = schema.entities[index].name
      if let edits = edits[entity] { ledger = ledger.edited(entity, edits) }
    }
    return (ledger, rows, Set(edits.keys))
  }
}
