/// A value of one field as a scenario gives it.
package enum EditedValue: Hashable, Sendable {
  /// In the stored unit; of a reference the row.
  case stored(Int64)
  case text(String)
}

/// Changes of the records of one entity.
package struct RecordEdits: Sendable {
  /// Identifier and values by field; a field without one is unknown.
  package var added: [(id: String, values: [String: EditedValue])] = []
  /// Field → row → value.
  package var changed: [String: [Int: EditedValue]] = [:]

  package init() {}
}

extension Ledger {
  /// The ledger with edited records of one entity. Rows keep their numbers; new ones come last. Copies the chunks that the
  /// edits lie in and shares all others; references and identifiers cannot be edited.
  package func edited(_ entity: EntityName, _ edits: RecordEdits) -> Ledger {
    guard let index = entityIndex(entity) else { return self }
    let table = tables[index]
    let columns = zip(table.entity.fields, table.columns).map { field, column -> Column? in
      guard let column else { return nil }
      return column.edited(edits.changed[field.name] ?? [:], added: edits.added.map { $0.values[field.name] })
    }
    var copies = tables
    copies[index] = Table(
      entityIndex: index, entity: table.entity, rowCount: table.rowCount + edits.added.count, columns: columns,
      identifiers: table.identifiers, places: table.places, added: table.added.adding(edits.added.map(\.id)))
    return Ledger(schema: schema, tables: copies, manifest: manifest, flags: flags, workers: workers, base: self)
  }

  /// The ledger under a schema with more fields, of which it knows nothing.
  package func widened(to wider: Schema) -> Ledger {
    if wider == schema { return self }
    let widened = zip(wider.entities, tables).map { entity, table -> Table in
      let more = entity.fields.dropFirst(table.entity.fields.count).map { field -> Column? in
        guard field.derivation == nil, let kind = ElementKind(field.type), let decoding = Decoding(field, schema: wider)
        else { return nil }
        return .unknown(rows: table.rowCount, kind: kind, width: decoding.width)
      }
      return Table(
        entityIndex: table.entityIndex, entity: entity, rowCount: table.rowCount, columns: table.columns + more,
        identifiers: table.identifiers, places: table.places, added: table.added)
    }
    return Ledger(schema: wider, tables: widened, manifest: manifest, flags: flags, workers: workers, base: self)
  }

  /// Reads values of one record's fields as a file's cells are read.
  /// - Parameter cells: field (not a reference, nor the identifier) → text; an empty text is unknown.
  /// - Returns: what could be read by field, and what is wrong with the others.
  package func decoded(_ entity: EntityName, _ cells: [String: String]) -> (
    values: [String: EditedValue], faults: [CellFault]
  ) {
    guard let index = entityIndex(entity) else { return ([:], []) }
    let fields = schema.entities[index].fields
    let given = fields.indices.filter { cells[fields[$0].name] != nil }
    guard
      let plan = TablePlan(
        schema: schema, entityIndex: index, columns: given.map { (field: $0, header: fields[$0].name) })
    else { return ([:], []) }
    let builder = ChunkBuilder(plan: plan, rows: 1, targets: given.map { _ in .none })
    let row = given.map { cells[fields[$0].name] }
    CellArena.withCells(of: [row], stride: max(1, row.count)) {
      builder.append($0, stride: max(1, row.count), count: 1)
    }
    var values: [String: EditedValue] = [:]
    for (position, field) in given.enumerated() {
      let buffer = builder.buffers[position]
      guard let memory = buffer.memory, memory.validity[0] & 1 == 1 else { continue }
      values[fields[field].name] =
        fields[field].type == .text
        ? .text((row[position] ?? "").trimmingBlanks())
        : .stored(loadElement(memory.data, 0, width: memory.width))
    }
    return (values, builder.faults)
  }
}

extension Column {
  fileprivate func edited(_ changed: [Int: EditedValue], added: [EditedValue?]) -> Column {
    var texts: [String] = []
    var codes: [String: Int64] = [:]
    func stored(_ value: EditedValue) -> Int64 {
      switch value {
      case .stored(let number): return number
      case .text(let text):
        if let known = dictionary?.code(of: text) { return Int64(known) }
        if let known = codes[text] { return known }
        let code = Int64((dictionary?.count ?? 0) + texts.count)
        codes[text] = code
        texts.append(text)
        return code
      }
    }
    let rows = changed.mapValues { Optional(stored($0)) }
    let values = added.map { $0.map { stored($0) } }
    return overlaid(changed: rows, appended: values, texts: texts)
  }
}
