package import Diagnostics
package import MediationModel
import PolicyLanguage
import PolicyModel

/// Finds what the names of entities, fields and records mean that a person typed, and what is wrong with a value.
package enum RecordNames {
  /// The entity of a name or a label.
  package static func entity(
    _ name: String, in schema: Schema, unknown: some DiagnosticCode = ScenarioCode.unknownEntity,
    at place: DiagnosticPlace
  ) throws(InvalidInput) -> Entity {
    if let index = schema.entity(named: name) { return schema.entities[index] }
    let known = schema.entities
    var arguments = Collector.unknown(name, among: known.flatMap { [$0.name, $0.zh] })
    arguments["known"] = .list(known.map(\.name))
    throw InvalidInput([Diagnostic(unknown, at: place, arguments)])
  }

  /// The field that a name or a label means.
  /// - Parameter facts: names that may stand in the place of a field as well.
  package static func field(
    _ name: String, of entity: Entity, besides facts: [String] = [],
    unknown: some DiagnosticCode = ScenarioCode.unknownField, at place: DiagnosticPlace
  ) throws(InvalidInput) -> Field {
    switch HeaderMatcher(entity).match(name, suggesting: false) {
    case .field(let index), .derived(let index): return entity.fields[index]
    case .unknown: break
    }
    var arguments = Collector.unknown(name, among: entity.fields.flatMap { [$0.name, $0.zh] } + facts)
    arguments["known"] = .list(entity.fields.map(\.name) + facts)
    arguments["entity"] = .text(entity.name)
    throw InvalidInput([Diagnostic(unknown, at: place, arguments)])
  }

  /// The row of a record by its identifier or name; a jurisdiction also by its six digits.
  package static func row(_ text: String, in table: Table, at place: DiagnosticPlace) throws(InvalidInput) -> Int {
    switch table.named(text) {
    case .row(let row): return row
    case .several(let rows):
      throw InvalidInput([
        Diagnostic(
          ScenarioCode.ambiguousRecord, at: place,
          ["found": .text(text), "known": .list(rows.prefix(20).map { table.identifier(at: $0) })])
      ])
    case .none:
      var arguments = Collector.unknown(text, among: table.suggestions)
      arguments["known"] = nil
      if table.entity.name == Schema.jurisdiction {
        throw InvalidInput([Diagnostic(ScenarioCode.unknownPlace, at: place, arguments)])
      }
      arguments["entity"] = .text(table.entity.name)
      throw InvalidInput([Diagnostic(ScenarioCode.unknownRecord, at: place, arguments)])
    }
  }

  /// What is said of a value that a field cannot hold.
  package static func arguments(of cell: CellFault, in field: String, _ schema: Schema) -> [String: DiagnosticArgument]
  {
    var arguments = cell.arguments
    arguments["field"] = .text(field)
    if arguments["found"] == nil { arguments["found"] = .text("") }
    if case .text(let name)? = arguments["enumeration"], let list = schema.enumeration(name) {
      arguments["known"] = .list(list.members.map(\.name))
    }
    if case .text(let lowest)? = arguments["lowest"], case .text(let highest)? = arguments["highest"] {
      arguments["range"] = .text("\(lowest)…\(highest)")
    }
    return arguments
  }
}
