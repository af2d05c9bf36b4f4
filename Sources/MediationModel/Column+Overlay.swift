import Glibc

extension Column {
  /// The column with other values in some rows and more rows at the end. Only the chunks that these lie in are copied; the
  /// others are shared. A number wider than the column's elements makes a whole copy.
  /// - Parameters:
  ///   - changed: row → value; nil is unknown.
  ///   - appended: values of the new rows.
  ///   - texts: of a text column, the texts that codes from the dictionary's count on stand for.
  func overlaid(changed: [Int: Int64?], appended: [Int64?], texts: [String] = []) -> Column {
    if changed.isEmpty, appended.isEmpty { return self }
    let rows = rowCount + appended.count
    let dictionary = dictionary?.adding(texts)
    let values = changed.values.compactMap { $0 } + appended.compactMap { $0 }
    let width = max(elementWidth, narrowestWidth(values.min() ?? 0, values.max() ?? 0))
    if width > elementWidth {
      return Column.computed(rows: rows, kind: kind, width: width) { row in
        if let value = changed[row] { return value }
        return row < rowCount ? value(at: row) : appended[row - rowCount]
      }
    }
    var touched = Set(changed.keys.map { $0 >> ChunkLayout.shift })
    if !appended.isEmpty { touched.formUnion((rowCount >> ChunkLayout.shift)...((rows - 1) >> ChunkLayout.shift)) }
    var own: [Int: Chunk] = [:]
    var byChunk: [Int: [(Int, Int64?)]] = [:]
    for (row, value) in changed {
      byChunk[row >> ChunkLayout.shift, default: []].append((row & ChunkLayout.mask, value))
    }
    for chunk in touched {
      let count = ChunkLayout.rows(inChunk: chunk, of: rows)
      let memory = ChunkMemory(rows: count, width: elementWidth)
      let before = chunk < chunkCount ? ChunkLayout.rows(inChunk: chunk, of: rowCount) : 0
      copy(chunk, rows: before, to: memory)
      for (index, value) in byChunk[chunk] ?? [] { memory.replace(index, value) }
      for index in before..<count {
        if let value = appended[chunk << ChunkLayout.shift + index - rowCount] { memory.set(index, value) }
      }
      own[chunk] = memory.finished(rows: count)
    }
    return Column(lender: self, rowCount: rows, own: own, dictionary: dictionary)
  }

  private func copy(_ chunk: Int, rows: Int, to memory: ChunkMemory) {
    guard rows > 0, let data = chunkPointers[chunk] else { return }
    memcpy(memory.data, data, rows * elementWidth)
    if let words = validityPointers?[chunk] {
      memcpy(memory.validity, words, (rows + 63) / 64 * 8)
    } else {
      for index in 0..<rows { memory.validity[index >> 6] |= 1 << UInt64(index & 63) }
    }
  }
}

extension ChunkMemory {
  /// Makes the element known, or unknown with nil.
  fileprivate func replace(_ index: Int, _ value: Int64?) {
    storeElement(value ?? 0, data, index, width: width)
    let bit: UInt64 = 1 << UInt64(index & 63)
    if value == nil { validity[index >> 6] &= ~bit } else { validity[index >> 6] |= bit }
  }
}
