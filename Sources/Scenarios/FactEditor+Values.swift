import Diagnostics
package import MediationModel
import PolicyLanguage
package import PolicyModel

extension FactEditor {
  // MARK: Names

  mutating func entity(_ name: String, _ place: DiagnosticPlace) -> Entity? {
    if let index = ledger.schema.entity(named: name) { return ledger.schema.entities[index] }
    let known = ledger.schema.entities
    var arguments = Collector.unknown(name, among: known.flatMap { [$0.name, $0.zh] })
    arguments["known"] = .list(known.map(\.name))
    fault(.unknownEntity, place, arguments)
    return nil
  }

  /// The field that a name or a label means; nil, and told, for none.
  mutating func field(_ name: String, _ entity: Entity, _ place: DiagnosticPlace) -> Field? {
    switch HeaderMatcher(entity).match(name) {
    case .field(let index), .derived(let index): return entity.fields[index]
    case .unknown:
      var arguments = Collector.unknown(name, among: entity.fields.flatMap { [$0.name, $0.zh] })
      arguments["known"] = .list(entity.fields.map(\.name))
      arguments["entity"] = .text(entity.name)
      fault(.unknownField, place, arguments)
      return nil
    }
  }

  mutating func settable(_ name: String, _ entity: Entity, _ place: DiagnosticPlace) -> Field? {
    guard let field = field(name, entity, place) else { return nil }
    let isFixed = field.derivation != nil || field.type == .identifier || field.type.isReference
    if isFixed || entity.name == Schema.jurisdiction && field.name == "level" {
      fault(.fixedField, place, ["found": .text(field.name)])
      return nil
    }
    return field
  }

  mutating func reference(from child: Entity, to parent: Entity, _ place: DiagnosticPlace) -> Field? {
    let fields = child.fields.filter { $0.type == .reference(parent.name) }
    let chosen = fields.count == 1 ? fields[0] : fields.first { $0.name == child.homeField }
    if chosen == nil {
      fault(.noReference, place, ["found": .text(child.name), "entity": .text(parent.name)])
    }
    return chosen
  }

  // MARK: Values

  mutating func settableValues(_ change: FactChange, _ entity: Entity) -> [String: EditedValue]? {
    let before = faults.count
    var cells: [String: String] = [:]
    for given in change.values {
      if let field = settable(given.field, entity, given.place) { cells[field.name] = given.value.cell }
    }
    let read = ledger.decoded(entity.name, cells)
    for fault in read.faults { add(fault, change) }
    return faults.count == before ? read.values : nil
  }

  /// The values of new records: those given, where the entity lives, and the day from which it counts.
  mutating func newValues(_ change: FactChange, _ entity: Entity, settled: String? = nil)
    -> [String: EditedValue]?
  {
    let before = faults.count
    var cells: [String: String] = [:]
    var values: [String: EditedValue] = [:]
    for given in change.values {
      guard let field = field(given.field, entity, given.place) else { continue }
      if case .reference(let target) = field.type {
        if let row = row(given.value.cell, of: target, given.place) { values[field.name] = .stored(Int64(row)) }
      } else if field.derivation != nil || field.type == .identifier {
        fault(.fixedField, given.place, ["found": .text(field.name)])
      } else {
        cells[field.name] = given.value.cell
      }
    }
    if settled == nil, let place = change.within, let home = entity.homeField,
      let row = row(place, of: Schema.jurisdiction, change.place),
      entity.field(home)?.type == .reference(Schema.jurisdiction)
    {
      values[home] = values[home] ?? .stored(Int64(row))
    }
    if let start = entity.countsFrom, cells[start] == nil { cells[start] = (change.day ?? asOf).description }
    let read = ledger.decoded(entity.name, cells)
    for fault in read.faults { add(fault, change) }
    values.merge(read.values) { given, _ in given }
    // What lacks because something else is wrong with it has been told.
    if faults.count > before { return nil }
    for field in entity.fields where field.required && field.type != .identifier && field.name != settled {
      if values[field.name] == nil, cells[field.name] == nil {
        fault(.badCell, change.place, ["found": .text(""), "field": .text(field.name)])
      }
    }
    return faults.count == before ? values : nil
  }

  mutating func add(_ cell: CellFault, _ change: FactChange) {
    let name = cell.header ?? ""
    let given = change.values.first { $0.field == name } ?? change.values.first { _ in true }
    var arguments = cell.arguments
    arguments["field"] = .text(name)
    if arguments["found"] == nil { arguments["found"] = .text("") }
    fault(.badCell, given?.place ?? change.place, arguments)
  }

  /// The row of a record by its identifier; a jurisdiction also by its name.
  mutating func row(_ text: String, of entity: EntityName, _ place: DiagnosticPlace) -> Int? {
    guard let table = ledger.table(entity) else { return nil }
    if let row = table.row(ofIdentifier: text) { return row }
    let isPlace = entity == Schema.jurisdiction
    if isPlace, let names = table.column("name") {
      if let row = (0..<table.rowCount).first(where: { names.text(at: $0) == text }) { return row }
      // 武清 for 武清区, where it can mean one.
      let near = (0..<table.rowCount).filter { names.text(at: $0)?.hasPrefix(text) ?? false }
      if near.count == 1 { return near[0] }
      let known = (0..<min(table.rowCount, 5_000)).flatMap { [table.identifier(at: $0), names.text(at: $0) ?? ""] }
      var arguments = Collector.unknown(text, among: known)
      arguments["known"] = nil
      fault(.unknownPlace, place, arguments)
      return nil
    }
    let known = (0..<min(table.rowCount, 5_000)).map { table.identifier(at: $0) }
    var arguments = Collector.unknown(text, among: known)
    arguments["known"] = nil
    arguments["entity"] = .text(entity)
    fault(.unknownRecord, place, arguments)
    return nil
  }
}

extension Entity {
  /// From which day a record counts: where it begins to hold, else its date.
  fileprivate var countsFrom: String? {
    for field in fields { if case .holds(let from, _)? = field.derivation { return from } }
    return field("date")?.type == .date ? "date" : nil
  }
}

extension FieldType {
  package var isReference: Bool { if case .reference = self { true } else { false } }

  /// Decimal places of the stored number.
  var scale: Int {
    switch self {
    case .decimal(_, let scale): scale
    case .percent: 2
    default: 0
    }
  }
}

extension WrittenValue {
  /// As a cell of a file would have it.
  package var cell: String {
    switch self {
    case .number(let spelling): spelling
    case .text(let text): text
    case .truth(let truth): truth ? "是" : "否"
    case .texts(let texts): texts.joined(separator: ";")
    }
  }
}
