import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel

extension FactEditor {
  /// The rows that a change means, ascending; nil, and told, where it cannot be said or there are none.
  mutating func chosen(_ change: FactChange, _ entity: Entity, needsChoice: Bool = true) throws(EvaluationFailure)
    -> [Int]?
  {
    let before = faults.count
    guard let table = ledger.table(entity.name) else { return nil }
    if needsChoice, change.ids.isEmpty, change.within == nil, change.filters.isEmpty {
      fault(.wholeEntity, change.place, ["entity": .text(entity.name)])
      return nil
    }
    var rows: [Int]
    if change.ids.isEmpty {
      rows = Array(0..<table.rowCount)
    } else {
      rows = []
      for id in change.ids { if let row = row(id, of: entity.name, change.place) { rows.append(row) } }
      rows = Set(rows).sorted()
    }
    if let place = change.within, let root = row(place, of: Schema.jurisdiction, change.place) {
      let home = entity.name == Schema.jurisdiction ? nil : ledger.homeJurisdiction(entity.name)
      let places = ledger.table(Schema.jurisdiction)?.rowCount ?? 0
      let isInside = (0..<places).map { ledger.ancestors(ofJurisdiction: $0).contains(root) }
      rows = rows.filter { row in
        guard let home else { return isInside[row] }
        return home.value(at: row).map { isInside[Int($0)] } ?? false
      }
    }
    for filter in change.filters {
      guard let matches = try matcher(filter, entity) else { continue }
      rows = rows.filter(matches)
    }
    if faults.count > before { return nil }
    if rows.isEmpty {
      fault(.noRecords, change.place, ["entity": .text(entity.name)])
      return nil
    }
    return rows
  }

  private mutating func matcher(_ filter: FactChange.Filter, _ entity: Entity) throws(EvaluationFailure)
    -> ((Int) -> Bool)?
  {
    for (index, kept) in kept.enumerated() {
      guard let fact = kept.opened.policy.fact(filter.field, of: entity.name) else { continue }
      var change = law[index]
      change.ledger = ledger
      change.entities = entities
      let intervals = try kept.fact(fact.id, of: entity.name, under: change)
      return matcher(filter, scale: scale(of: fact)) { row in
        let interval = intervals(row)
        return interval.isExact ? interval.known : nil
      }
    }
    let facts = kept.flatMap { $0.opened.policy.facts.filter { $0.of == entity.name }.map(\.id) }
    guard let field = field(filter.field, entity, filter.place, besides: facts), let table = ledger.table(entity.name)
    else {
      return nil
    }
    if field.type == .identifier {
      fault(.fixedField, filter.place, ["found": .text(field.name)])
      return nil
    }
    let column =
      field.derivation == nil ? table.column(field.name) : ledger.derivedColumn(entity.name, field.name, at: asOf)
    guard let column else { return nil }
    if case .isKnown(let known) = filter.test { return { column.isKnown($0) == known } }
    if case .equals(let value) = filter.test { return equals(value, field, column, entity, filter.place) }
    switch field.type {
    case .date, .month, .timestamp:
      let ledger = ledger
      return matcher(
        filter, parse: { ledger.stored($0.cell(field.type), in: field, of: entity) }, { column.value(at: $0) })
    default: break
    }
    guard field.type.isNumber else {
      fault(.badCell, filter.place, ["found": .text("<, >"), "field": .text(field.name)])
      return nil
    }
    return matcher(filter, scale: field.type.scale, isPercent: field.type == .percent) { column.value(at: $0) }
  }

  private func scale(of fact: Fact) -> Int {
    switch fact.measure {
    case .sum(let count, let field), .latest(let count, let field):
      ledger.schema.entity(count.entity)?.field(field)?.type.scale ?? 0
    case .count, .exists, .figure: 0
    }
  }

  private mutating func matcher(
    _ filter: FactChange.Filter, scale: Int, isPercent: Bool = false, _ value: @escaping (Int) -> Int64?
  ) -> ((Int) -> Bool)? {
    let unit = isPercent ? FieldType.percent : .decimal(.number, scale: scale)
    return matcher(filter, parse: { $0.amount(unit) }, value)
  }

  private mutating func matcher(
    _ filter: FactChange.Filter, parse: (WrittenValue) -> Int64?, _ value: @escaping (Int) -> Int64?
  ) -> ((Int) -> Bool)? {
    let written: WrittenValue
    switch filter.test {
    case .isKnown(let known): return { (value($0) != nil) == known }
    case .equals(let bound), .atLeast(let bound), .atMost(let bound), .below(let bound), .above(let bound):
      written = bound
    }
    guard let bound = parse(written) else {
      fault(.badCell, filter.place, ["found": .text(written.description), "field": .text(filter.field)])
      return nil
    }
    return { row in
      guard let number = value(row) else { return false }
      return switch filter.test {
      case .atLeast: number >= bound
      case .atMost: number <= bound
      case .below: number < bound
      case .above: number > bound
      case .equals, .isKnown: number == bound
      }
    }
  }

  private mutating func equals(
    _ value: WrittenValue, _ field: Field, _ column: Column, _ entity: Entity, _ place: DiagnosticPlace
  ) -> ((Int) -> Bool)? {
    if case .reference(let target) = field.type {
      guard let row = row(value.description, of: target, place) else { return nil }
      return { column.value(at: $0) == Int64(row) }
    }
    if field.derivation != nil {
      guard let truth = value.truth else {
        fault(.badCell, place, ["found": .text(value.description), "field": .text(field.name)])
        return nil
      }
      return { column.value(at: $0) == (truth ? 1 : 0) }
    }
    // Several words for a field of one are a choice among them.
    if value.names.count > 1, case .enumeration = field.type {
      let texts = value.names
      let tests = texts.compactMap { equals(.text($0), field, column, entity, place) }
      return tests.count == texts.count ? { row in tests.contains { $0(row) } } : nil
    }
    let read = ledger.decoded(entity.name, [field.name: value.cell(field.type)])
    for cell in read.faults {
      fault(.badCell, place, RecordNames.arguments(of: cell, in: field.name, ledger.schema))
    }
    switch read.values[field.name] {
    case .stored(let number)?: return { column.value(at: $0) == number }
    case .text(let text)?:
      let code = column.dictionary?.code(of: text).map { Int64($0) }
      return { row in code != nil && column.value(at: row) == code }
    case nil: return nil
    }
  }
}

extension Ledger {
  /// A value of a field as columns keep it; nil for what the field cannot hold.
  fileprivate func stored(_ cell: String, in field: Field, of entity: Entity) -> Int64? {
    if case .stored(let number)? = decoded(entity.name, [field.name: cell]).values[field.name] { number } else { nil }
  }
}
