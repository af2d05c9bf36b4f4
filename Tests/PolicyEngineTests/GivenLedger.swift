import Diagnostics
import MediationModel
import PolicyLanguage
import PolicyModel

/// A small ledger, record by record. Everything is covered, always, unless `covers` says otherwise.
struct GivenLedger {
  private var builder: LedgerBuilder
  private let schema: Schema
  private let root: String
  private var number = 0
  private var coversAll = true

  init(_ opened: OpenedPolicy) {
    schema = opened.schema
    root = opened.policy.jurisdiction.code
    builder = LedgerBuilder(schema: opened.schema)
    builder.add(
      entity: "jurisdiction",
      cells: [("id", root), ("name", opened.policy.jurisdiction.name), ("level", "province")])
  }

  /// A ledger of Tianjin with these districts.
  init(_ opened: OpenedPolicy, districts: [String]) {
    self.init(opened)
    for place in districts { add("jurisdiction", place, ["name": place, "level": "district", "parent": root]) }
  }

  mutating func add(_ entity: EntityName, _ id: String, _ cells: [String: String]) {
    builder.add(
      entity: entity,
      cells: [(field: "id", text: id)] + cells.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  /// So many records that differ in their identifiers alone.
  mutating func add(_ count: Int, _ entity: EntityName, _ cells: [String: String]) {
    for _ in 0..<count {
      number += 1
      add(entity, "\(entity)-\(number)", cells)
    }
  }

  mutating func figure(_ indicator: String, _ value: Int, in place: String, on date: String = "2023-12-31") {
    add(1, "figure", ["jurisdiction": place, "indicator": indicator, "date": date, "value": String(value)])
  }

  /// Organisations that were there before the notice.
  mutating func organizations(_ count: Int, _ kind: String, in place: String, since: String = "2020-01-01") {
    add(count, "organization", ["jurisdiction": place, "kind": kind, "established_on": since, "entity_based": "true"])
  }

  /// From the first call on only what is named is covered.
  mutating func covers(_ entities: [EntityName], in place: String, from: String? = nil, through: String? = nil) {
    coversAll = false
    for entity in entities {
      builder.cover(
        entity: entity, jurisdiction: place, from: from.flatMap { Day($0) }, through: through.flatMap { Day($0) })
    }
  }

  func ledger() throws -> Ledger {
    var complete = builder
    if coversAll { for entity in schema.entities { complete.cover(entity: entity.name, jurisdiction: root) } }
    return try complete.finish()
  }
}
