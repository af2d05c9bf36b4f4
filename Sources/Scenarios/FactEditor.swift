import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel

/// Makes the changes of facts of one scenario, one after the other, each on what the earlier ones left.
struct FactEditor {
  let kept: [KeptEvaluation]
  /// The scenario's changes of the law, for facts that records are chosen by.
  let law: [EvaluationChange]
  let asOf: Day
  private(set) var ledger: Ledger
  private(set) var entities: Set<EntityName> = []
  private(set) var faults: [Diagnostic] = []

  init(kept: [KeptEvaluation], law: [EvaluationChange], ledger: Ledger, asOf: Day) {
    self.kept = kept
    self.law = law
    self.ledger = ledger
    self.asOf = asOf
  }

  mutating func fault(
    _ code: ScenarioCode, _ place: DiagnosticPlace, _ arguments: [String: DiagnosticArgument]
  ) {
    faults.append(Diagnostic(code, at: place, arguments))
  }

  mutating func make(_ change: FactChange) throws(EvaluationFailure) {
    guard let entity = entity(change.entity, change.place) else { return }
    switch change.action {
    case .add(let count):
      if entity.name == Schema.jurisdiction {
        return fault(.fixedField, change.place, ["found": .text(entity.name)])
      }
      guard let values = newValues(change, entity) else { return }
      add(Array(repeating: values, count: count), to: entity)
    case .gain(let gained, let count):
      guard let child = self.entity(gained, change.place), let rows = try chosen(change, entity, needsChoice: false),
        let field = reference(from: child, to: entity, change.place),
        let values = newValues(change, child, settled: field.name)
      else { return }
      add(
        rows.flatMap { row in
          let own = values.merging([field.name: .stored(Int64(row))]) { _, new in new }
          return Array(repeating: own, count: count)
        }, to: child)
    case .close:
      guard case .holds(_, let until)? = entity.fields.lazy.compactMap(\.derivation).first else {
        return fault(.noEnd, change.place, ["entity": .text(entity.name)])
      }
      guard let rows = try chosen(change, entity) else { return }
      let day = EditedValue.stored(Int64((change.day ?? asOf).number))
      edit(entity, [until: Dictionary(uniqueKeysWithValues: rows.map { ($0, day) })])
    case .set:
      guard let values = settableValues(change, entity), let rows = try chosen(change, entity) else { return }
      edit(
        entity, values.mapValues { value in Dictionary(uniqueKeysWithValues: rows.map { ($0, value) }) })
    case .increase(let field, let by): try increase(change, entity, field, by)
    }
  }

  private mutating func increase(_ change: FactChange, _ entity: Entity, _ name: String, _ by: WrittenValue)
    throws(EvaluationFailure)
  {
    guard let field = settable(name, entity, change.place) else { return }
    guard field.type.isNumber, case .number(let spelling) = by,
      let amount = try? ExactDecimal(spelling, scale: field.type.scale)
    else {
      return fault(.badCell, change.place, ["found": .text(by.description), "field": .text(field.name)])
    }
    guard let rows = try chosen(change, entity) else { return }
    let column = ledger.table(entity.name)?.column(field.name)
    var values: [Int: EditedValue] = [:]
    for row in rows {
      // What is not known does not grow.
      guard let old = column?.value(at: row) else { continue }
      let (sum, overflow) = old.addingReportingOverflow(amount.units)
      if overflow || field.range.map({ !$0.contains(sum) }) ?? false {
        let id = ledger.table(entity.name)?.identifier(at: row) ?? ""
        let shown = ExactDecimal(units: overflow ? old : sum, scale: field.type.scale).description
        return fault(.badCell, change.place, ["found": .text("\(id): \(shown)"), "field": .text(field.name)])
      }
      values[row] = .stored(sum)
    }
    edit(entity, [field.name: values])
  }

  // MARK: Edits

  private mutating func add(_ records: [[String: EditedValue]], to entity: Entity) {
    guard let table = ledger.table(entity.name), !records.isEmpty else { return }
    var edits = RecordEdits()
    var number = table.rowCount
    for values in records {
      var id: String
      repeat {
        number += 1
        id = "+\(entity.name)-\(number)"
      } while table.row(ofIdentifier: id) != nil
      edits.added.append((id: id, values: values))
    }
    ledger = ledger.edited(entity.name, edits)
    entities.insert(entity.name)
  }

  private mutating func edit(_ entity: Entity, _ changed: [String: [Int: EditedValue]]) {
    var edits = RecordEdits()
    edits.changed = changed
    ledger = ledger.edited(entity.name, edits)
    entities.insert(entity.name)
  }

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

  private mutating func settable(_ name: String, _ entity: Entity, _ place: DiagnosticPlace) -> Field? {
    guard let field = field(name, entity, place) else { return nil }
    let isFixed = field.derivation != nil || field.type == .identifier || field.type.isReference
    if isFixed || entity.name == Schema.jurisdiction && field.name == "level" {
      fault(.fixedField, place, ["found": .text(field.name)])
      return nil
    }
    return field
  }

  private mutating func reference(from child: Entity, to parent: Entity, _ place: DiagnosticPlace) -> Field? {
    let fields = child.fields.filter { $0.type == .reference(parent.name) }
    let chosen = fields.count == 1 ? fields[0] : fields.first { $0.name == child.homeField }
    if chosen == nil {
      fault(.noReference, place, ["found": .text(child.name), "entity": .text(parent.name)])
    }
    return chosen
  }

  // MARK: Values

  private mutating func settableValues(_ change: FactChange, _ entity: Entity) -> [String: EditedValue]? {
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
  private mutating func newValues(_ change: FactChange, _ entity: Entity, settled: String? = nil)
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
    if let start = entity.startField, cells[start] == nil { cells[start] = (change.day ?? asOf).description }
    let read = ledger.decoded(entity.name, cells)
    for fault in read.faults { add(fault, change) }
    values.merge(read.values) { given, _ in given }
    for field in entity.fields where field.required && field.type != .identifier && field.name != settled {
      if values[field.name] == nil, cells[field.name] == nil {
        fault(.badCell, change.place, ["found": .text(""), "field": .text(field.name)])
      }
    }
    return faults.count == before ? values : nil
  }

  private mutating func add(_ cell: CellFault, _ change: FactChange) {
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
  fileprivate var startField: String? {
    for field in fields { if case .holds(let from, _)? = field.derivation { return from } }
    return field("date")?.type == .date ? "date" : nil
  }
}

extension FieldType {
  var isReference: Bool { if case .reference = self { true } else { false } }

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
  var cell: String {
    switch self {
    case .number(let spelling): spelling
    case .text(let text): text
    case .truth(let truth): truth ? "是" : "否"
    case .texts(let texts): texts.joined(separator: ";")
    }
  }
}
