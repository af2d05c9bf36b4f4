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

  mutating func add(_ more: [Diagnostic]) { faults += more }

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
    guard field.type.isNumber, case .number = by, let amount = by.amount(field.type) else {
      return fault(.badCell, change.place, ["found": .text(by.description), "field": .text(field.name)])
    }
    guard let rows = try chosen(change, entity) else { return }
    let column = ledger.table(entity.name)?.column(field.name)
    var values: [Int: EditedValue] = [:]
    for row in rows {
      // What is not known does not grow.
      guard let old = column?.value(at: row) else { continue }
      let (sum, overflow) = old.addingReportingOverflow(amount)
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
}
