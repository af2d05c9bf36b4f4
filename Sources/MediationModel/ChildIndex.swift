/// For each row of a parent table the rows of a child table that refer to it, in ascending order.
///
/// `@unchecked Sendable`: written before `init` ends, never again, freed in `deinit` alone.
package final class ChildIndex: @unchecked Sendable {
  package let parentCount: Int
  private let starts: UnsafeMutablePointer<UInt32>
  private let children: UnsafeMutablePointer<Int32>

  /// `parentCount + 1` numbers: the children of row r are `rows[offsets[r]..<offsets[r + 1]]`.
  package var offsets: UnsafePointer<UInt32> { UnsafePointer(starts) }
  package var rows: UnsafePointer<Int32> { UnsafePointer(children) }

  package subscript(parent: Int) -> UnsafeBufferPointer<Int32> {
    precondition(parent >= 0 && parent < parentCount, "the row is one of the parent table's")
    let start = Int(starts[parent])
    return UnsafeBufferPointer(start: children + start, count: Int(starts[parent + 1]) - start)
  }

  package func count(of parent: Int) -> Int { self[parent].count }

  /// Linear in parents and children.
  init(column: Column, parentCount: Int) {
    self.parentCount = parentCount
    let starts = UnsafeMutablePointer<UInt32>.allocate(capacity: parentCount + 2)
    starts.initialize(repeating: 0, count: parentCount + 2)
    let children = UnsafeMutablePointer<Int32>.allocate(
      capacity: max(1, column.rowCount - column.unknownCount))
    // Counts are kept two places on, so that placing the children leaves starts in their own places.
    column.forEachReference { _, parent in starts[parent + 2] += 1 }
    if parentCount > 0 { for parent in 2...(parentCount + 1) { starts[parent] += starts[parent - 1] } }
    column.forEachReference { row, parent in
      children[Int(starts[parent + 1])] = Int32(truncatingIfNeeded: row)
      starts[parent + 1] += 1
    }
    self.starts = starts
    self.children = children
  }

  deinit {
    starts.deallocate()
    children.deallocate()
  }
}

extension Column {
  /// Calls `body` with each row whose reference is known and the row it refers to.
  @inline(__always)
  func forEachReference(_ body: (Int, Int) -> Void) {
    for chunk in 0..<chunkCount {
      guard let data = chunkPointers[chunk] else { continue }
      let values = data.assumingMemoryBound(to: Int32.self)
      let words = validityPointers?[chunk]
      let base = chunk << ChunkLayout.shift
      for index in 0..<ChunkLayout.rows(inChunk: chunk, of: rowCount) {
        if let words, words[index >> 6] >> UInt64(index & 63) & 1 == 0 { continue }
        body(base + index, Int(values[index]))
      }
    }
  }
}
