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

  init(
    entityIndex: Int, entity: Entity, rowCount: Int, columns: [Column?], identifiers: ByteStringIndex,
    places: RecordPlaces
  ) {
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

  package func identifier(at row: Int) -> String { identifiers.strings.string(row) }

  /// The UTF-8 bytes of an identifier; they live as long as the table.
  package func identifierBytes(at row: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(row >= 0 && row < rowCount, "the row is one of the table's")
    return identifiers.strings.bytes(row)
  }

  /// The identifiers of a chunk's rows, end to end: row i of the chunk has `bytes[offsets[i]..<offsets[i + 1]]`, and
  /// eight bytes behind the last are readable. They live as long as the table.
  package func identifierArena(chunk: Int) -> (bytes: UnsafePointer<UInt8>, offsets: UnsafePointer<UInt32>) {
    let arena = identifiers.strings.arenas[chunk]
    return (UnsafePointer(arena.bytes), UnsafePointer(arena.offsets))
  }

  package func row(ofIdentifier identifier: String) -> Int? {
    var copy = identifier
    return copy.withUTF8 { bytes in bytes.baseAddress.flatMap { identifiers.find($0, bytes.count) } }
  }

  /// Where the record was written.
  package func place(ofRow row: Int) -> DiagnosticPlace { places.place(row: row, header: nil) }
}
