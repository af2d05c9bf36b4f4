package import Diagnostics

/// Builds a ledger out of records given one by one, by the same reading and checking as files. For fixtures: small
/// inputs.
package struct LedgerBuilder {
  private let forms: LedgerForms
  private var records: [Int: [Record]] = [:]
  private var manifest: [ManifestRecord] = []
  private var faults: [Diagnostic] = []

  private struct Record {
    let texts: [String?]
    let place: DiagnosticPlace
  }

  package init(schema: Schema) { self.init(LedgerForms(schema)) }

  /// For one of many ledgers of a schema.
  package init(_ forms: LedgerForms) { self.forms = forms }

  /// Adds a record: `field` is a field's name or label, `text` the cell as a file would have it; fields not given are
  /// unknown. `place` is where faults of the record are told.
  package mutating func add(
    entity: EntityName, cells: [(field: String, text: String)], place: DiagnosticPlace = .none
  ) {
    let schema = forms.schema
    guard let index = schema.entity(named: entity) else {
      var arguments: [String: DiagnosticArgument] = ["found": .text(entity)]
      let names = schema.entities.flatMap { [$0.name, $0.zh] }
      if let nearest = nearestName(to: entity, in: names) { arguments["nearest"] = .text(nearest) }
      return faults.append(Diagnostic(LedgerCode.unknownEntity, at: place, arguments))
    }
    let matcher = forms.matchers[index]
    var texts = [String?](repeating: nil, count: schema.entities[index].fields.count)
    for (field, text) in cells {
      switch matcher.match(field) {
      case .field(let number):
        if texts[number] != nil {
          faults.append(Diagnostic(LedgerCode.duplicateHeader, at: place, ["found": .text(field)]))
        }
        texts[number] = text
      case .derived:
        faults.append(Diagnostic(LedgerCode.derivedHeader, at: place, ["found": .text(field)]))
      case .unknown(let nearest):
        var arguments: [String: DiagnosticArgument] = [
          "found": .text(field), "entity": .text(schema.entities[index].name),
          "label": .text(schema.entities[index].zh),
        ]
        if let nearest { arguments["nearest"] = .text(nearest) }
        faults.append(Diagnostic(LedgerCode.unknownHeader, at: place, arguments))
      }
    }
    records[index, default: []].append(Record(texts: texts, place: place))
  }

  /// Adds a row of the manifest: the records of `entity` in `jurisdiction` and below are complete from the one day
  /// through the other.
  package mutating func cover(
    entity: EntityName, jurisdiction: String, from: Day? = nil, through: Day? = nil, note: String = "",
    place: DiagnosticPlace = .none
  ) {
    manifest.append(
      ManifestRecord(
        entity: entity, jurisdiction: jurisdiction, from: from, through: through, note: note, place: place))
  }

  /// Checks all and makes the ledger. Every entity counts as given: one without records is an empty table.
  package func finish() throws(InvalidInput) -> Ledger {
    let assembly = LedgerAssembly(
      schema: forms.schema, workers: Workers(1), given: Set(forms.schema.entities.indices),
      emptyTables: forms.emptyTables)
    // What nobody gave and nobody can refer to is the empty table that is at hand.
    var wanted = Set(records.keys)
    for entity in records.keys { wanted.formUnion(forms.targets[entity]) }
    for entity in forms.order where wanted.contains(entity) { load(entity, into: assembly) }
    let ledger = assembly.finish(manifest: manifest, refused: !faults.isEmpty)
    if let ledger { return ledger }
    throw InvalidInput(faults + assembly.otherFaults + assembly.faults.map(\.diagnostic))
  }

  private func load(_ entity: Int, into assembly: LedgerAssembly) {
    let rows = records[entity] ?? []
    let stride = forms.schema.entities[entity].fields.count
    let texts = rows.map(\.texts)
    assembly.load(forms.plans[entity], rowCount: rows.count, places: { .given(rows.map(\.place)) }) { chunk, builder in
      let first = chunk << ChunkLayout.shift
      var next = 0
      while next < builder.rows {
        let count = min(ChunkBuilder.batchRows, builder.rows - next)
        CellArena.withCells(of: texts[(first + next)..<(first + next + count)], stride: stride) { cells in
          builder.append(cells, stride: stride, count: count)
        }
        next += count
      }
    }
  }
}

/// Strings laid out as cells.
enum CellArena {
  static func withCells(
    of rows: ArraySlice<[String?]>, stride: Int, _ body: (UnsafePointer<Cell>) -> Void
  ) {
    var bytes: [UInt8] = []
    var lengths: [Int] = []
    for row in rows {
      for text in row {
        let before = bytes.count
        if let text { bytes.append(contentsOf: text.utf8) }
        lengths.append(bytes.count - before)
      }
    }
    bytes.append(contentsOf: [UInt8](repeating: 0, count: 8))
    bytes.withUnsafeBufferPointer { buffer in
      guard var start = buffer.baseAddress else { return }
      let cells = lengths.map { length in
        let cell = Cell(start: start, count: Int32(clamping: length))
        start += length
        return cell
      }
      cells.withUnsafeBufferPointer { pointer in
        if let first = pointer.baseAddress { body(first) }
      }
    }
  }
}
