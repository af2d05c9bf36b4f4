extension Entity {
  /// The field that tells since when a record is there: where it begins to hold, else its first date, else its year.
  package var startField: Field? {
    for field in fields {
      if case .holds(let from, _)? = field.derivation { return self.field(from) }
    }
    return fields.first { $0.type == .date || $0.type == .timestamp } ?? yearField
  }

  /// The calendar year that a record is about.
  package var yearField: Field? { fields.first { $0.type == .integer(.year) } }

  /// The dates of what happens to a record later, but for those that are known beforehand.
  fileprivate var laterFields: [Field] {
    fields.filter { field in
      (field.type == .date || field.type == .timestamp) && field.name != startField?.name && !field.liesAhead
    }
  }
}

extension FieldType {
  /// The day of a stored date, point in time or year: of a year its last. Nil for other types.
  fileprivate func day(of value: Int64) -> Int64? {
    switch self {
    case .date: value
    case .timestamp: Int64((Double(value) / 1440).rounded(.down))
    case .integer(.year): Day(year: Int(clamping: value), month: 12, day: 31).map { Int64($0.number) }
    default: nil
    }
  }
}

extension Ledger {
  /// The ledger as it stood at the end of a day: without the records that begin later and those that belong to them, and
  /// with every later date of the others unknown again. Fields without a date are as they are, and so is the manifest.
  ///
  /// A record whose beginning is not known stays. No record may be a scenario's.
  package func known(on day: Day) -> Ledger {
    let limit = Int64(day.number)
    var kept = [[Int]](repeating: [], count: tables.count)
    var isKept = tables.map { [Bool](repeating: true, count: $0.rowCount) }
    for index in LedgerAssembly.order(schema) {
      let table = tables[index]
      let entity = table.entity
      let start = entity.startField.flatMap { field in table.column(field.name).map { (field.type, $0) } }
      let owners = entity.fields.compactMap { field -> (Column, Int)? in
        guard field.required, case .reference(let name) = field.type, let column = table.column(field.name),
          let target = entityIndex(name), target != index
        else { return nil }
        return (column, target)
      }
      for row in 0..<table.rowCount {
        let begins = start.flatMap { type, column in column.value(at: row).flatMap { type.day(of: $0) } }
        let belongs = owners.allSatisfy { column, target in
          column.value(at: row).map { isKept[target][Int($0)] } ?? true
        }
        isKept[index][row] = belongs && begins.map { $0 <= limit } ?? true
        if isKept[index][row] { kept[index].append(row) }
      }
    }
    return taking(kept).withoutDates(after: limit)
  }

  private func withoutDates(after limit: Int64) -> Ledger {
    let tables = tables.map { table -> Table in
      let later = Set(table.entity.laterFields.map(\.name))
      guard !later.isEmpty else { return table }
      let columns = zip(table.entity.fields, table.columns).map { field, column -> Column? in
        guard let column, later.contains(field.name) else { return column }
        return column.taking(Array(0..<table.rowCount)) { value in
          field.type.day(of: value).map { $0 <= limit } ?? true ? value : nil
        }
      }
      return Table(
        entityIndex: table.entityIndex, entity: table.entity, rowCount: table.rowCount, columns: columns,
        identifiers: table.identifiers, places: table.places, added: table.added)
    }
    return Ledger(schema: schema, tables: tables, manifest: manifest, flags: flags, workers: workers)
  }

  /// The ledger, taken to be whole until a later day: what its manifest covers on `known` it covers through `day`.
  package func continued(from known: Day, through day: Day) -> Ledger {
    Ledger(
      schema: schema, tables: tables, manifest: manifest.continued(from: known, through: day), flags: flags,
      workers: workers, base: self)
  }
}
