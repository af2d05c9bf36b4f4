/// Rows are kept in chunks of this many: the unit of parallel work.
package enum ChunkLayout {
  package static let shift = 16
  package static let rows = 1 << shift
  package static let mask = rows - 1

  package static func chunkCount(rows: Int) -> Int { (rows + mask) >> shift }

  /// Rows of one chunk of a table of `total` rows.
  package static func rows(inChunk chunk: Int, of total: Int) -> Int { min(rows, total - chunk << shift) }

  /// Rows that room is made for: kernels may read whole validity words.
  package static func capacity(forRows rows: Int) -> Int { (max(rows, 1) + 63) & ~63 }
}
