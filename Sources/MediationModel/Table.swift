package import Diagnostics

/// All records of one entity. Rows keep the order of the source.
package final class Table: Sendable {
  package let entityIndex: Int
  package let entity: Entity
  package let rowCount: Int
  /// By the index of the field in the entity; nil for the identifier and for derived fields.
  package let columns: [Column?]
  package let places: RecordPlaces

  let identifiers: ByteStringIndex
  /// Identifiers of the records that a scenario added, after the others.
  let added: AddedStrings

  init(
    entityIndex: Int, entity: Entity, rowCount: Int, columns: [Column?], identifiers: ByteStringIndex,
    places: RecordPlaces, added: AddedStrings = AddedStrings([])
  ) {
    self.added = added
    self.entityIndex = entityIndex
    self.entity = entity
    self.rowCount = rowCount
    self.columns = columns
    self.identifiers = identifiers
    self.places = places
  }

  /// Nil for an unknown field, for the identifier and for derived fields.
  package func column(_ field: String) -> Column? {
    entity.fields.firstIndex { $0.name == field }.flatMap { columns[$0] }
  }

  /// Rows that were read; those of a scenario come after them.
  private var readRows: Int { rowCount - added.count }

  package func identifier(at row: Int) -> String {
    row < readRows ? identifiers.strings.string(row) : added.string(row - readRows)
  }

  /// The UTF-8 bytes of an identifier, with eight readable bytes behind them; they live as long as the table.
  package func identifierBytes(at row: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(row >= 0 && row < rowCount, "the row is one of the table's")
    return row < readRows ? identifiers.strings.bytes(row) : added.bytes(row - readRows)
  }

  /// The identifiers of a chunk's rows that were read, end to end: row i of the chunk has
  /// `bytes[offsets[i]..<offsets[i + 1]]`. Nil for a chunk of rows that a scenario added; theirs come one by one. Eight
  /// bytes behind each are readable. They live as long as the table.
  package func identifierArena(chunk: Int) -> (
    rows: Int, bytes: UnsafePointer<UInt8>, offsets: UnsafePointer<UInt32>
  )? {
    guard chunk < identifiers.strings.arenas.count else { return nil }
    let arena = identifiers.strings.arenas[chunk]
    return (arena.count, UnsafePointer(arena.bytes), UnsafePointer(arena.offsets))
  }

  /// Whether the identifiers of a chunk are plain ASCII and each comes after that of the row before. Looked at once.
  package func identifiersAscend(chunk: Int) -> Bool {
    chunk < identifiers.strings.arenas.count && identifiers.strings.ascends(arena: chunk)
  }

  package func row(ofIdentifier identifier: String) -> Int? {
    var copy = identifier
    let known = copy.withUTF8 { bytes in bytes.baseAddress.flatMap { identifiers.find($0, bytes.count) } }
    return known ?? added.number(of: identifier).map { readRows + $0 }
  }

  /// Where the record was written; nowhere for one that a scenario added.
  package func place(ofRow row: Int) -> DiagnosticPlace {
    row < readRows ? places.place(row: row, header: nil) : .none
  }
}
