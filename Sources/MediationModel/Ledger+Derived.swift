extension Ledger {
  /// The column of a derived boolean field on `day`. Nil when there is no such field or it is not derived.
  ///
  /// A missing start is unknown; a start after the day is false; else a missing end is true, and an end on the day or
  /// before it is false.
  package func derivedColumn(_ entity: EntityName, _ field: String, at day: Day) -> Column? {
    guard let table = table(entity), case .holds(let from, let until)? = table.entity.field(field)?.derivation,
      let starts = table.column(from), let ends = table.column(until)
    else { return nil }
    return .holding(from: starts, until: ends, on: day)
  }
}

extension Column {
  /// Whether a day lies between two dates, the first included and the last not.
  fileprivate static func holding(from starts: Column, until ends: Column, on day: Day) -> Column {
    precondition(starts.elementWidth == 4 && ends.elementWidth == 4, "dates are 4 bytes wide")
    let rows = starts.rowCount
    let number = day.number
    let chunks = (0..<ChunkLayout.chunkCount(rows: rows)).map { chunk in
      let count = ChunkLayout.rows(inChunk: chunk, of: rows)
      let memory = ChunkMemory(rows: count, width: 1)
      guard let start = starts.chunkPointers[chunk]?.assumingMemoryBound(to: Int32.self),
        let end = ends.chunkPointers[chunk]?.assumingMemoryBound(to: Int32.self)
      else { preconditionFailure("every chunk of a column is there") }
      let out = memory.data.assumingMemoryBound(to: UInt8.self)
      let (begun, ended) = (starts.validityPointers?[chunk], ends.validityPointers?[chunk])
      for word in 0..<(count + 63) / 64 {
        let isBegun = begun?[word] ?? .max
        let isEnded = ended?[word] ?? .max
        let first = word * 64
        let rest = min(64, count - first)
        for bit in 0..<rest {
          let index = first + bit
          let hasEnd = UInt8(truncatingIfNeeded: isEnded >> UInt64(bit)) & 1
          let hasStart = UInt8(truncatingIfNeeded: isBegun >> UInt64(bit)) & 1
          let isOver = hasEnd & (end[index] <= number ? 1 : 0)
          // Where nothing is known, nothing is kept.
          out[index] = (start[index] <= number ? 1 : 0) & (isOver ^ 1) & hasStart
        }
        memory.validity[word] = isBegun & (rest == 64 ? .max : (1 << UInt64(rest)) - 1)
      }
      return memory.finished(rows: count)
    }
    return Column(kind: .boolean, rowCount: rows, elementWidth: 1, chunks: chunks)
  }
}
