extension Column {
  /// A column made in memory from whole numbers, 8 bytes wide. `isKnown` is asked once a row; nil: all are known. The
  /// values of unknown rows are not kept.
  package static func computed(
    rows: Int, kind: ElementKind = .number, values: UnsafeBufferPointer<Int64>, isKnown: ((Int) -> Bool)? = nil
  ) -> Column {
    precondition(values.count >= rows, "there is a value for every row")
    return computed(rows: rows, kind: kind, width: 8) { row in
      isKnown?(row) == false ? nil : values[row]
    }
  }

  /// A column made in memory from whole numbers, 8 bytes wide; nil is unknown.
  package static func computed(rows: Int, kind: ElementKind = .number, values: [Int64?]) -> Column {
    precondition(values.count == rows, "there is a value for every row")
    return computed(rows: rows, kind: kind, width: 8) { values[$0] }
  }

  /// A column of members of an enumeration (or of booleans, 0 and 1), one byte wide; `unknown` is the code that stands
  /// for an unknown row.
  package static func computed(
    rows: Int, kind: ElementKind, codes: UnsafeBufferPointer<UInt8>, unknown: UInt8 = 0xFF
  ) -> Column {
    precondition(codes.count >= rows, "there is a code for every row")
    return computed(rows: rows, kind: kind, width: 1) { row in
      codes[row] == unknown ? nil : Int64(codes[row])
    }
  }

  /// A column whose elements are asked for one by one, in order of rows; nil is unknown. `width` is 1, 2, 4 or 8.
  package static func computed(
    rows: Int, kind: ElementKind, width: Int, _ value: (Int) -> Int64?
  ) -> Column {
    let chunks = (0..<ChunkLayout.chunkCount(rows: rows)).map { chunk in
      let count = ChunkLayout.rows(inChunk: chunk, of: rows)
      let buffer = ChunkMemory(rows: count, width: width)
      for index in 0..<count {
        guard let number = value(chunk << ChunkLayout.shift + index) else { continue }
        buffer.set(index, number)
      }
      return buffer.finished(rows: count)
    }
    return Column(kind: kind, rowCount: rows, elementWidth: width, chunks: chunks)
  }

  /// A column that knows nothing of any row.
  static func unknown(rows: Int, kind: ElementKind, width: Int) -> Column {
    let chunks = (0..<ChunkLayout.chunkCount(rows: rows)).map { chunk in
      let count = ChunkLayout.rows(inChunk: chunk, of: rows)
      return ChunkMemory(rows: count, width: width).finished(rows: count)
    }
    return Column(
      kind: kind, rowCount: rows, elementWidth: width, chunks: chunks,
      dictionary: kind == .text ? TextDictionary.empty : nil)
  }
}
