import Diagnostics
package import MediationModel
import PolicyLanguage
import PolicyModel

extension FactEditor {
  // MARK: Names

  /// What a search gives; nil, and reported, for what it throws.
  mutating func found<Result>(_ search: () throws(InvalidInput) -> Result) -> Result? {
    do throws(InvalidInput) {
      return try search()
    } catch {
      add(error.diagnostics)
      return nil
    }
  }

  mutating func entity(_ name: String, _ place: DiagnosticPlace) -> Entity? {
    let schema = ledger.schema
    return found { () throws(InvalidInput) in try RecordNames.entity(name, in: schema, at: place) }
  }

  /// The field that a name or a label means; nil, and reported, for none.
  mutating func field(_ name: String, _ entity: Entity, _ place: DiagnosticPlace, besides facts: [String] = [])
    -> Field?
  {
    found { () throws(InvalidInput) in try RecordNames.field(name, of: entity, besides: facts, at: place) }
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
    var cells = GivenCells()
    for given in change.values {
      if let field = settable(given.field, entity, given.place) { add(given, field, to: &cells) }
    }
    let read = ledger.decoded(entity.name, cells.texts)
    for fault in read.faults { add(fault, change, cells) }
    return faults.count == before ? read.values : nil
  }

  /// The values of new records: those given, where the entity lives, and the day from which it counts.
  mutating func newValues(_ change: FactChange, _ entity: Entity, settled: String? = nil)
    -> [String: EditedValue]?
  {
    let before = faults.count
    var cells = GivenCells()
    var values: [String: EditedValue] = [:]
    for given in change.values {
      guard let field = field(given.field, entity, given.place) else { continue }
      if case .reference(let target) = field.type {
        if values[field.name] != nil { fault(.twoValues, given.place, ["found": .text(given.field)]) }
        if let row = row(given.value.description, of: target, given.place) { values[field.name] = .stored(Int64(row)) }
      } else if field.derivation != nil || field.type == .identifier {
        fault(.fixedField, given.place, ["found": .text(field.name)])
      } else {
        add(given, field, to: &cells)
      }
    }
    if settled == nil, let place = change.within, let home = entity.homeField,
      let row = row(place, of: Schema.jurisdiction, change.place),
      entity.field(home)?.type == .reference(Schema.jurisdiction)
    {
      values[home] = values[home] ?? .stored(Int64(row))
    }
    if let start = entity.countsFrom, cells.texts[start] == nil {
      cells.texts[start] = (change.day ?? asOf).description
    }
    let read = ledger.decoded(entity.name, cells.texts)
    for fault in read.faults { add(fault, change, cells) }
    values.merge(read.values) { given, _ in given }
    // What lacks because something else is wrong with it has been told.
    if faults.count > before { return nil }
    for field in entity.fields where field.required && field.type != .identifier && field.name != settled {
      if values[field.name] == nil, cells.texts[field.name] == nil {
        fault(.badCell, change.place, ["found": .text(""), "field": .text(field.name)])
      }
    }
    return faults.count == before ? values : nil
  }

  private mutating func add(_ given: FactChange.Value, _ field: Field, to cells: inout GivenCells) {
    cells.places[field.name] = given.place
    if cells.texts.updateValue(given.value.cell(field.type), forKey: field.name) != nil {
      fault(.twoValues, given.place, ["found": .text(given.field)])
    }
  }

  private mutating func add(_ cell: CellFault, _ change: FactChange, _ cells: GivenCells) {
    let name = cell.header ?? ""
    fault(.badCell, cells.places[name] ?? change.place, RecordNames.arguments(of: cell, in: name, ledger.schema))
  }

  /// The row of a record by its identifier or name; a jurisdiction also by its six digits.
  mutating func row(_ text: String, of entity: EntityName, _ place: DiagnosticPlace) -> Int? {
    guard let table = ledger.table(entity) else { return nil }
    return found { () throws(InvalidInput) in try RecordNames.row(text, in: table, at: place) }
  }
}

/// Values given for fields, as cells, each with its place.
private struct GivenCells {
  var texts: [String: String] = [:]
  var places: [String: DiagnosticPlace] = [:]
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
}
