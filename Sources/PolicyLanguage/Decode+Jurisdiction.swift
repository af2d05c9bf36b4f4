import Diagnostics
import LuaRuntime
import MediationModel
import PolicyModel

/// Reads `jurisdiction.lua`: who the province is, its parties, and the fields it adds to the schema.
func decodeJurisdiction(
  _ node: PolicyNode, schema: inout Schema, _ collector: Collector
) -> JurisdictionProfile? {
  guard var reader = TableReader(node, collector, what: "jurisdiction.lua") else { return nil }
  let code = reader.string("code", required: true)
  let name = reader.string("name", required: true)
  let nameEn = reader.string("name_en")
  let levels = reader.strings("levels", required: true)
  let knownLevels = schema.enumeration("jurisdiction_level")?.members.map(\.name) ?? []
  for level in levels where !knownLevels.contains(level) {
    collector.report(
      .unknownWord, at: node.child("levels")?.span ?? node.span, Collector.unknown(level, among: knownLevels))
  }
  var parties: [Party] = []
  for element in reader.array("authorities") {
    guard var party = TableReader(element, collector, what: "authorities") else { continue }
    let id = party.identifier()
    let label = party.string("label", required: true)
    let labelEn = party.string("label_en")
    party.finish()
    guard let id, let label else { continue }
    if parties.contains(where: { $0.id == id }) {
      collector.report(.duplicateIdentifier, at: element.span, ["found": .text(id)])
    }
    parties.append(Party(id: id, label: label, labelEn: labelEn))
  }
  for element in reader.array("enumerations") {
    guard var enumeration = TableReader(element, collector, what: "enumerations") else { continue }
    let id = enumeration.identifier()
    let members: [Enumeration.Member] = enumeration.array("members", required: true).compactMap { member in
      guard var reader = TableReader(member, collector, what: "members") else { return nil }
      let id = reader.identifier()
      let label = reader.string("label", required: true)
      let labelEn = reader.string("label_en")
      reader.finish()
      guard let id, let label else { return nil }
      return Enumeration.Member(id, label, labelEn ?? id)
    }
    enumeration.finish()
    guard let id else { continue }
    if let extended = schema.adding(Enumeration(id, members)) {
      schema = extended
    } else {
      collector.report(.duplicateIdentifier, at: element.span, ["found": .text(id)])
    }
  }
  for element in reader.array("fields") {
    let before = collector.diagnostics.count
    decodeExtraField(element, schema: &schema, collector)
    if collector.diagnostics.count > before, case .string(let name)? = element.child("name")?.value {
      collector.ruin(name)
    }
  }
  reader.finish()
  guard let code, let name else { return nil }
  return JurisdictionProfile(code: code, name: name, nameEn: nameEn, levels: levels, parties: parties)
}

private func decodeExtraField(_ node: PolicyNode, schema: inout Schema, _ collector: Collector) {
  guard var reader = TableReader(node, collector, what: "fields") else { return }
  let entity = reader.string("entity", required: true)
  let name = reader.identifier("name")
  let label = reader.string("label", required: true)
  let labelEn = reader.string("label_en")
  let type = reader.string("type", required: true)
  let unit = reader.word("unit", as: Unit.self) ?? .number
  let of = reader.string("of")
  reader.finish()
  guard let entity, let name, let label, let type else { return }
  let span = node.child("type")?.span ?? node.span
  let fieldType: FieldType
  switch type {
  case "boolean": fieldType = .boolean
  case "integer": fieldType = .integer(unit)
  case "percent": fieldType = .percent
  case "date": fieldType = .date
  case "month": fieldType = .month
  case "timestamp": fieldType = .timestamp
  case "text": fieldType = .text
  case "enumeration", "set":
    guard let of, schema.enumeration(of) != nil else {
      collector.report(
        .unknownWord, at: node.child("of")?.span ?? span,
        Collector.unknown(of ?? "", among: schema.enumerations.map(\.name)))
      return
    }
    fieldType = type == "set" ? .set(of) : .enumeration(of)
  default:
    collector.report(
      .unknownWord, at: span,
      Collector.unknown(
        type, among: ["boolean", "integer", "percent", "date", "month", "timestamp", "text", "enumeration", "set"]))
    return
  }
  guard schema.entity(entity) != nil else {
    collector.report(
      .unknownEntity, at: node.child("entity")?.span ?? node.span,
      Collector.unknown(entity, among: schema.entities.map(\.name)))
    return
  }
  guard
    let extended = schema.adding(
      Field(name, label, labelEn ?? name, fieldType, isUndated: isUndated(fieldType, of: entity)), to: entity)
  else {
    collector.report(.duplicateIdentifier, at: node.span, ["found": .text(name)])
    return
  }
  schema = extended
}

/// Whether an extra field says how a lasting thing stands, and not what an event was: truths, sets and choices do.
private func isUndated(_ type: FieldType, of entity: EntityName) -> Bool {
  let lasting: Set<EntityName> = [
    "jurisdiction", "authority", "institution", "organization", "mediator", "certificate", "expert",
  ]
  switch type {
  case .boolean, .set, .enumeration: return lasting.contains(entity)
  default: return false
  }
}
