import Diagnostics
import Glibc

/// A table whose cells are read and whose references may still wait for another table. Used by one thread at a time.
final class TableDraft {
  let plan: TablePlan
  let rowCount: Int
  let places: RecordPlaces
  private(set) var identifiers: ByteStringIndex?

  private var chunks: [ChunkBuilder]
  private var faults: [CellFault] = []

  init(plan: TablePlan, rowCount: Int, chunks: [ChunkBuilder], places: RecordPlaces, workers: Workers) {
    self.plan = plan
    self.rowCount = rowCount
    self.chunks = chunks
    self.places = places
    for (number, chunk) in chunks.enumerated() { add(chunk.faults, chunk: number) }
    guard let identifier = plan.identifier else { return }
    let buffers = chunks.map { $0.buffers[identifier] }
    let arenas = buffers.compactMap { buffer in
      let arena = buffer.arena?.finished()
      buffer.arena = nil
      return arena
    }
    let index = ByteStringIndex(ByteStrings(arenas: arenas), hashes: buffers.compactMap(\.hashes), workers: workers)
    for buffer in buffers {
      buffer.hashes?.deallocate()
      buffer.hashes = nil
    }
    identifiers = index
    for duplicate in index.duplicates {
      var arguments: [String: DiagnosticArgument] = ["found": .text(index.strings.string(duplicate.index))]
      if case .cell(_, let line, _) = places.place(row: duplicate.first, header: nil) {
        arguments["first"] = .integer(line)
      }
      let header = plan.fields[identifier].header
      arguments["field"] = .text(header)
      faults.append(CellFault(row: duplicate.index, header: header, code: .duplicateID, arguments))
    }
  }

  /// A table that the source has no file for.
  static func empty(schema: Schema, entityIndex: Int) -> TableDraft {
    TableDraft(
      plan: .whole(schema: schema, entityIndex: entityIndex), rowCount: 0, chunks: [], places: .given([]),
      workers: Workers(1))
  }

  private func add(_ more: [CellFault], chunk: Int) {
    for var fault in more {
      fault.row += chunk << ChunkLayout.shift
      faults.append(fault)
    }
  }

  func add(_ more: [CellFault]) { faults += more }

  /// The faults since the last call, by row.
  func takeFaults() -> [CellFault] {
    let taken = faults.sorted {
      ($0.row, $0.header ?? "", $0.code.rawValue) < ($1.row, $1.header ?? "", $1.code.rawValue)
    }
    faults = []
    return taken
  }

  func header(_ field: String) -> String? { plan.fields.first { $0.field.name == field }?.header }

  func resolveDeferred(_ target: (FieldPlan) -> ReferenceTarget) {
    for (position, field) in plan.fields.enumerated() {
      for (number, chunk) in chunks.enumerated() where !chunk.buffers[position].deferred.isEmpty {
        let buffer = chunk.buffers[position]
        buffer.faults = []
        buffer.resolveDeferred(target(field))
        add(buffer.faults, chunk: number)
      }
    }
  }

  /// The rows that a field refers to, −1 where unknown or absent.
  func references(_ field: String) -> [Int32] {
    guard let position = plan.fields.firstIndex(where: { $0.field.name == field }) else {
      return [Int32](repeating: -1, count: rowCount)
    }
    var found: [Int32] = []
    found.reserveCapacity(rowCount)
    for chunk in chunks {
      guard let memory = chunk.buffers[position].memory else { continue }
      for row in 0..<chunk.rows {
        let known = memory.validity[row >> 6] >> UInt64(row & 63) & 1 == 1
        found.append(known ? Int32(truncatingIfNeeded: loadElement(memory.data, row, width: 4)) : -1)
      }
    }
    return found
  }

  /// Gives the memory of the chunks to a table.
  func finished(schema: Schema, workers: Workers) -> Table {
    var columns = [Column?](repeating: nil, count: plan.entity.fields.count)
    for (position, field) in plan.fields.enumerated() {
      columns[field.fieldIndex] = column(position, field, workers: workers)
    }
    for (index, field) in plan.entity.fields.enumerated() where columns[index] == nil && field.derivation == nil {
      guard let kind = ElementKind(field.type), let decoding = Decoding(field, schema: schema) else { continue }
      let isNarrowed = decoding.width == 8 && kind != .set(field.enumerationName)
      columns[index] = .unknown(rows: rowCount, kind: kind, width: isNarrowed ? 1 : decoding.width)
    }
    let index = identifiers ?? ByteStringIndex(ByteStrings(arenas: []), hashes: [], workers: workers)
    return Table(
      entityIndex: plan.entityIndex, entity: plan.entity, rowCount: rowCount, columns: columns, identifiers: index,
      places: places)
  }

  private func column(_ position: Int, _ field: FieldPlan, workers: Workers) -> Column? {
    guard let kind = ElementKind(field.field.type) else { return nil }
    nonisolated(unsafe) let buffers = chunks.map { $0.buffers[position] }
    var width = field.decoding.width
    var dictionary: TextDictionary?
    switch field.decoding {
    case .text: dictionary = .merged(buffers, workers: workers)
    case .number, .timestamp:
      let lowest = buffers.reduce(0) { min($0, $1.lowest) }
      let highest = buffers.reduce(0) { max($0, $1.highest) }
      width = narrowestWidth(lowest, highest)
      let narrow = width
      workers.forEach(buffers.count) { number in
        let buffer = buffers[number]
        buffer.memory = buffer.memory?.narrowed(to: narrow, rows: buffer.rows)
      }
    default: break
    }
    let finished = buffers.compactMap { buffer in
      let chunk = buffer.memory?.finished(rows: buffer.rows)
      buffer.memory = nil
      return chunk
    }
    return Column(kind: kind, rowCount: rowCount, elementWidth: width, chunks: finished, dictionary: dictionary)
  }
}

extension Field {
  /// Empty for a field that is not one of members.
  fileprivate var enumerationName: String {
    switch type {
    case .enumeration(let name), .set(let name): name
    default: ""
    }
  }
}
