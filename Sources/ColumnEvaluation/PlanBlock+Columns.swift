import MediationModel

/// The usual parts, a boolean field or a narrow number and a bound, without going through 64 bits.
extension PlanBlock {
  func hasTruth(_ column: Column, _ level: Int) {
    let (yes, no) = (scratch.yes(level), scratch.no(level))
    let (chunk, offset) = (first >> ChunkLayout.shift, first & ChunkLayout.mask)
    guard let base = column.chunkPointers[chunk] else { preconditionFailure("a chunk of the block's rows is there") }
    let values = base.assumingMemoryBound(to: UInt8.self) + offset
    if let words = column.validityPointers?[chunk] {
      let known = scratch.open(0)
      expand(words + (offset >> 6), known, count)
      for i in 0..<count { yes[i] = values[i] & known[i] }
      for i in 0..<count { no[i] = (values[i] ^ 1) & known[i] }
    } else {
      yes.update(from: values, count: count)
      for i in 0..<count { no[i] = values[i] ^ 1 }
    }
    guard keepsMissing else { return }
    let missing = scratch.missing(level)
    for i in 0..<count { missing[i] = Int64(no[i]) }
  }

  /// At least or at most; element, `lowest` and bound are so small that their difference cannot leave 64 bits.
  func compareColumn(_ column: Column, _ lowest: Int64, _ order: NumberOrder, _ bound: Int64, _ level: Int) {
    let (chunk, offset) = (first >> ChunkLayout.shift, first & ChunkLayout.mask)
    guard let base = column.chunkPointers[chunk] else { preconditionFailure("a chunk of the block's rows is there") }
    let words = column.validityPointers?[chunk].map { $0 + (offset >> 6) }
    switch column.elementWidth {
    case 1: compare(base.assumingMemoryBound(to: UInt8.self) + offset, words, lowest, order, bound, level)
    case 2: compare(base.assumingMemoryBound(to: UInt16.self) + offset, words, lowest, order, bound, level)
    default: compare(base.assumingMemoryBound(to: Int32.self) + offset, words, lowest, order, bound, level)
    }
  }

  @inline(__always)
  private func compare<T: FixedWidthInteger>(
    _ values: UnsafePointer<T>, _ words: UnsafePointer<UInt64>?, _ lowest: Int64, _ order: NumberOrder, _ bound: Int64,
    _ level: Int
  ) {
    let (yes, no, missing) = (scratch.yes(level), scratch.no(level), scratch.missing(level))
    let isFloor = order == .atLeast
    compareNarrow(values, isFloor ? .greaterOrEqual : .lessOrEqual, bound, yes, count)
    for i in 0..<count { no[i] = yes[i] ^ 1 }
    if keepsMissing {
      if isFloor {
        for i in 0..<count { missing[i] = max(0, bound &- Int64(truncatingIfNeeded: values[i])) }
      } else {
        for i in 0..<count { missing[i] = max(0, Int64(truncatingIfNeeded: values[i]) &- bound) }
      }
    }
    guard let words else { return }
    // Of an unknown number only the lowest is known.
    let isYes: UInt8 = isFloor && lowest >= bound ? 1 : 0
    let isNo: UInt8 = !isFloor && lowest > bound ? 1 : 0
    let lacking = isYes != 0 ? 0 : isFloor ? bound &- lowest : max(0, lowest &- bound)
    let known = scratch.open(0)
    expand(words, known, count)
    for i in 0..<count { yes[i] = known[i] != 0 ? yes[i] : isYes }
    for i in 0..<count { no[i] = known[i] != 0 ? no[i] : isNo }
    guard keepsMissing else { return }
    for i in 0..<count { missing[i] = known[i] != 0 ? missing[i] : lacking }
  }
}
