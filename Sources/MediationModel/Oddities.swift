import Diagnostics

/// Facts that are legal but odd: a value above the one that should bound it.
enum Oddities {
  /// Told in detail; the rest is counted.
  static let detailed = 1_000

  /// In order of oddities, then rows; after the detailed ones of a kind one flag counts the others.
  static func flags(of table: Table, workers: Workers) -> [Diagnostic] {
    var flags: [Diagnostic] = []
    for oddity in table.entity.oddities {
      guard let smaller = table.column(oddity.smaller), let larger = table.column(oddity.larger) else { continue }
      let rows = oddRows(smaller, larger, workers)
      for row in rows.prefix(detailed) {
        flags.append(
          Diagnostic(
            LedgerCode.oddOrder, severity: .warning, at: table.places.place(row: row, header: oddity.smaller),
            [
              "record": .text(table.identifier(at: row)),
              "smaller": .text(oddity.smaller), "larger": .text(oddity.larger),
              "found": .text(text(smaller, row)), "expected": .text(text(larger, row)),
            ]))
      }
      if rows.count > detailed {
        flags.append(
          Diagnostic(
            LedgerCode.moreOddities, severity: .warning, at: table.places.file,
            [
              "entity": .text(table.entity.name), "smaller": .text(oddity.smaller), "larger": .text(oddity.larger),
              "count": .integer(rows.count), "shown": .integer(detailed),
            ]))
      }
    }
    return flags
  }

  private static func oddRows(_ smaller: Column, _ larger: Column, _ workers: Workers) -> [Int] {
    let count = smaller.chunkCount
    nonisolated(unsafe) let found = UnsafeMutablePointer<[Int]>.allocate(capacity: max(1, count))
    found.initialize(repeating: [], count: max(1, count))
    defer {
      found.deinitialize(count: max(1, count))
      found.deallocate()
    }
    workers.forEach(count) { chunk in
      guard let low = smaller.chunkPointers[chunk], let high = larger.chunkPointers[chunk] else { return }
      let lowWords = smaller.validityPointers?[chunk]
      let highWords = larger.validityPointers?[chunk]
      let rows = ChunkLayout.rows(inChunk: chunk, of: smaller.rowCount)
      for word in 0..<(rows + 63) / 64 {
        var both = (lowWords?[word] ?? UInt64.max) & (highWords?[word] ?? UInt64.max)
        while both != 0 {
          let index = word * 64 + both.trailingZeroBitCount
          both &= both - 1
          if index >= rows { break }
          if loadElement(low, index, width: smaller.elementWidth) > loadElement(high, index, width: larger.elementWidth)
          {
            found[chunk].append(chunk << ChunkLayout.shift + index)
          }
        }
      }
    }
    return (0..<count).flatMap { found[$0] }
  }

  private static func text(_ column: Column, _ row: Int) -> String {
    let value = column.stored(at: row)
    return column.kind == .date ? Day(number: Int32(truncatingIfNeeded: value)).description : String(value)
  }
}

extension RecordPlaces {
  /// The file as a whole.
  var file: DiagnosticPlace {
    if case .lines(let file, _) = self { return .file(file) }
    return .none
  }
}
