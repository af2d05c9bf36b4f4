import Diagnostics
import MediationModel
import PolicyModel

/// Fills in what a record needs and a fixture does not say: harmless values for required fields, records that required
/// references lead to, a district below the policy's own province.
struct RecordFiller {
  let schema: Schema
  let asOf: Day
  /// The policy's own jurisdiction: its code, name and level.
  let root: Root
  let place: SourceSpan
  /// Ends the identifiers of records made here, so that rows of one ledger do not meet.
  let suffix: String
  /// Records that the fixture gives, by entity: a reference left out leads to the only one.
  private var given: [EntityName: [String]]
  private var made: [EntityName: String] = [:]
  private(set) var records: [GivenRecord] = []

  struct Root {
    let code: String
    let name: String
    let level: String

    init(_ profile: JurisdictionProfile) {
      code = profile.code
      name = profile.name
      level = profile.levels.first ?? "province"
    }
  }

  init(
    schema: Schema, asOf: Day, root: Root, place: SourceSpan, suffix: String, given: [EntityName: [String]] = [:]
  ) {
    self.schema = schema
    self.asOf = asOf
    self.root = root
    self.place = place
    self.suffix = suffix
    self.given = given
    self.given[Schema.jurisdiction]?.removeAll { $0 == root.code }
  }

  /// Adds the policy's own jurisdiction, where the fixture does not give it.
  mutating func addRoot(isGiven: Bool) {
    guard !isGiven else { return }
    records.append(
      GivenRecord(
        entity: Schema.jurisdiction, id: root.code,
        cells: [cell("name", root.name), cell("level", root.level)], place: place))
  }

  /// Adds a record with all that it needs.
  mutating func add(_ entity: EntityName, id: String, cells: [GivenRecord.Cell], at place: SourceSpan) {
    var complete = cells
    for field in schema.entity(entity)?.fields ?? [] where field.required && field.type != .identifier {
      if complete.contains(where: { $0.field == field.name }) { continue }
      if let text = standard(field, of: entity, id: id) { complete.append(cell(field.name, text)) }
    }
    if entity == Schema.jurisdiction, id != root.code, !complete.contains(where: { $0.field == "parent" }),
      !isTop(complete)
    {
      complete.append(cell("parent", root.code))
    }
    records.append(GivenRecord(entity: entity, id: id, cells: complete, place: place))
  }

  /// The district that stands for any, made when first needed.
  mutating func district() -> String? { reference(to: Schema.jurisdiction) }

  /// The record that a reference which must be there leads to; nil when several are given and none is meant.
  private mutating func reference(to entity: EntityName) -> String? {
    let known = given[entity] ?? []
    if known.count == 1 { return known[0] }
    if known.count > 1 { return nil }
    if let id = made[entity] { return id }
    let id = (entity == Schema.jurisdiction ? "D" : "\(entity)-") + suffix
    made[entity] = id
    add(entity, id: id, cells: [], at: place)
    return id
  }

  /// Makes the record that a reference names, where nothing else gives it.
  mutating func addTarget(_ id: String, of entity: EntityName) {
    if records.contains(where: { $0.entity == entity && $0.id == id }) { return }
    if given[entity]?.contains(id) == true || entity == Schema.jurisdiction && id == root.code { return }
    made[entity] = made[entity] ?? id
    add(entity, id: id, cells: [], at: place)
  }

  private mutating func standard(_ field: Field, of entity: EntityName, id: String) -> String? {
    switch field.type {
    case .identifier: return nil
    case .text: return id
    case .integer(let unit):
      let least = field.range?.lowerBound ?? 0
      return String(unit == .year ? Int64(asOf.civil.year) : max(0, least))
    case .decimal, .percent: return "0"
    case .boolean: return "false"
    case .date: return asOf.description
    case .month: return String(asOf.description.prefix(7))
    case .timestamp: return "\(asOf) 00:00"
    case .enumeration(let name):
      if entity == Schema.jurisdiction, field.name == "level" { return id == root.code ? root.level : "district" }
      return schema.enumeration(name)?.members.first?.name
    case .set: return "none"
    case .reference(let target): return reference(to: target)
    }
  }

  private func isTop(_ cells: [GivenRecord.Cell]) -> Bool {
    let level = cells.first { $0.field == "level" }?.text
    return level == root.level || level == "country"
  }

  private func cell(_ field: String, _ text: String) -> GivenRecord.Cell {
    GivenRecord.Cell(field: field, text: text, isDefault: true)
  }
}
