import MediationModel

/// The usual parts, a boolean field or a narrow number and a bound, without going through 64 bits.
extension PlanBlock {
  func hasTruth(_ column: Column, _ level: Int) {
    let (safe, lost) = (scratch.safe(level), scratch.lost(level))
    let (chunk, offset) = (first >> ChunkLayout.shift, first & ChunkLayout.mask)
    guard let base = column.chunkPointers[chunk] else { preconditionFailure("a chunk of the block's rows is there") }
    let values = base.assumingMemoryBound(to: UInt8.self) + offset
    if let words = column.validityPointers?[chunk] {
      let known = scratch.open(0)
      expand(words + (offset >> 6), known, count)
      for i in 0..<count { safe[i] = values[i] & known[i] }
      for i in 0..<count { lost[i] = (values[i] ^ 1) & known[i] }
    } else {
      safe.update(from: values, count: count)
      for i in 0..<count { lost[i] = values[i] ^ 1 }
    }
    flagMissing(level)
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
    let (safe, lost) = (scratch.safe(level), scratch.lost(level))
    let isFloor = order == .atLeast
    compareNarrow(values, isFloor ? .greaterOrEqual : .lessOrEqual, bound, safe, count)
    for i in 0..<count { lost[i] = safe[i] ^ 1 }
    let direction: PlannedPart.Directions = isFloor ? .missing : .excess
    clear(level, isFloor ? .excess : .missing)
    let isKept = directions.contains(direction)
    let (least, most) = (scratch.least(direction, level), scratch.most(direction, level))
    if isKept {
      if !lackingNarrow(values, order, bound, least) {
        if isFloor {
          for i in 0..<count { least[i] = max(0, bound &- Int64(truncatingIfNeeded: values[i])) }
        } else {
          for i in 0..<count { least[i] = max(0, Int64(truncatingIfNeeded: values[i]) &- bound) }
        }
      }
      most.update(from: least, count: count)
    }
    guard let words else { return }
    // Of an unknown number only the lowest is known.
    let isSafe: UInt8 = isFloor && lowest >= bound ? 1 : 0
    let isLost: UInt8 = !isFloor && lowest > bound ? 1 : 0
    let surely: Int64 = isSafe != 0 ? 0 : isLost != 0 ? lowest &- bound : 1
    let perhaps: Int64 = isSafe != 0 ? 0 : isFloor ? (lowest == .min ? .max : bound &- lowest) : .max
    eachUnknown(words) { i in
      safe[i] = isSafe
      lost[i] = isLost
      if isKept {
        least[i] = surely
        most[i] = perhaps
      }
    }
  }

  /// Calls `body` with the place of every row of the block whose bit is not set.
  @inline(__always)
  private func eachUnknown(_ words: UnsafePointer<UInt64>, _ body: (Int) -> Void) {
    for index in 0..<(count + 63) / 64 {
      var unknown = ~words[index]
      let rest = count - index * 64
      if rest < 64 { unknown &= (1 << UInt64(rest)) - 1 }
      while unknown != 0 {
        body(index * 64 + unknown.trailingZeroBitCount)
        unknown &= unknown &- 1
      }
    }
  }

  /// What is missing, in 32 bits; false where a number is too large for that.
  @inline(__always)
  private func lackingNarrow<T: FixedWidthInteger>(
    _ values: UnsafePointer<T>, _ order: NumberOrder, _ bound: Int64, _ out: Numbers
  ) -> Bool {
    guard Self.narrow.contains(bound) else { return false }
    if MemoryLayout<T>.size == 4 {
      var spread: UInt32 = 0
      for i in 0..<count { spread |= UInt32(truncatingIfNeeded: values[i]) &+ 0x4000_0000 }
      if spread >> 31 != 0 { return false }
    }
    let edge = Int32(truncatingIfNeeded: bound)
    if order == .atLeast {
      for i in 0..<count { out[i] = Int64(max(0, edge &- Int32(truncatingIfNeeded: values[i]))) }
    } else {
      for i in 0..<count { out[i] = Int64(max(0, Int32(truncatingIfNeeded: values[i]) &- edge)) }
    }
    return true
  }

  /// Numbers whose differences fit 32 bits.
  private static let narrow: ClosedRange<Int64> = -(1 << 30)...(1 << 30 - 1)

  /// Intervals at least or at most a bound, in 32 bits.
  /// - Returns: false where that does not hold them, or one has no upper end.
  func compareInterval(_ lows: [Int64], _ highs: [Int64]?, _ order: NumberOrder, _ bound: Int64, _ level: Int) -> Bool {
    let (safe, lost) = (scratch.safe(level), scratch.lost(level))
    let (low, high) = (scratch.narrow(0), scratch.narrow(1))
    guard Self.narrow.contains(bound), narrowed(lows, into: low) else { return false }
    if let highs, !narrowed(highs, into: high) { return false }
    let edge = Int32(truncatingIfNeeded: bound)
    let isFloor = order == .atLeast
    if isFloor {
      for i in 0..<count { safe[i] = low[i] >= edge ? 1 : 0 }
      if highs == nil {
        for i in 0..<count { lost[i] = safe[i] ^ 1 }
      } else {
        for i in 0..<count { lost[i] = high[i] < edge ? 1 : 0 }
        for i in 0..<count { lost[i] &= safe[i] ^ 1 }
      }
    } else {
      for i in 0..<count { lost[i] = low[i] > edge ? 1 : 0 }
      if highs == nil {
        for i in 0..<count { safe[i] = lost[i] ^ 1 }
      } else {
        for i in 0..<count { safe[i] = high[i] <= edge ? 1 : 0 }
        for i in 0..<count { safe[i] &= lost[i] ^ 1 }
      }
    }
    let direction: PlannedPart.Directions = isFloor ? .missing : .excess
    clear(level, isFloor ? .excess : .missing)
    guard directions.contains(direction) else { return true }
    let (least, most) = (scratch.least(direction, level), scratch.most(direction, level))
    // What may fall short does so by 1 at least; the far end says by how much at most.
    let (near, far) = isFloor ? (highs == nil ? low : high, low) : (low, highs == nil ? low : high)
    if isFloor {
      for i in 0..<count { most[i] = Int64(max(0, edge &- far[i])) }
      for i in 0..<count { least[i] = safe[i] != 0 ? 0 : Int64(max(1, edge &- near[i])) }
    } else {
      for i in 0..<count { most[i] = Int64(max(0, far[i] &- edge)) }
      for i in 0..<count { least[i] = safe[i] != 0 ? 0 : Int64(max(1, near[i] &- edge)) }
    }
    return true
  }

  private func narrowed(_ numbers: [Int64], into out: UnsafeMutablePointer<Int32>) -> Bool {
    numbers.withUnsafeBufferPointer { numbers in
      guard let values = numbers.baseAddress.map({ $0 + first }) else { return false }
      var spread: UInt64 = 0
      for i in 0..<count { spread |= UInt64(bitPattern: values[i] &+ 0x4000_0000) }
      if spread >> 31 != 0 { return false }
      for i in 0..<count { out[i] = Int32(truncatingIfNeeded: values[i]) }
      return true
    }
  }

  /// Every one of these members, of a set of one or two bytes.
  func includesNarrow(_ column: Column, _ need: UInt64, _ level: Int) {
    let (chunk, offset) = (first >> ChunkLayout.shift, first & ChunkLayout.mask)
    guard let base = column.chunkPointers[chunk] else { preconditionFailure("a chunk of the block's rows is there") }
    if column.elementWidth == 1 {
      includes(base.assumingMemoryBound(to: UInt8.self) + offset, need, level)
    } else {
      includes(base.assumingMemoryBound(to: UInt16.self) + offset, need, level)
    }
    clear(level, .excess)
    guard let words = column.validityPointers?[chunk].map({ $0 + (offset >> 6) }) else { return }
    let (safe, lost) = (scratch.safe(level), scratch.lost(level))
    let (least, most) = (scratch.least(.missing, level), scratch.most(.missing, level))
    let all = Int64(need.nonzeroBitCount)
    let isKept = directions.contains(.missing)
    eachUnknown(words) { i in
      safe[i] = all == 0 ? 1 : 0
      lost[i] = 0
      if isKept {
        least[i] = min(1, all)
        most[i] = all
      }
    }
  }

  @inline(__always)
  private func includes<T: FixedWidthInteger>(_ values: UnsafePointer<T>, _ need: UInt64, _ level: Int) {
    let (safe, lost) = (scratch.safe(level), scratch.lost(level))
    let wanted = T(truncatingIfNeeded: need)
    // A member past the last bit is in none of the sets.
    let never = (need & ~UInt64(truncatingIfNeeded: T.max)).nonzeroBitCount
    if never == 0 {
      for i in 0..<count { safe[i] = wanted & ~values[i] == 0 ? 1 : 0 }
    } else {
      fill(safe, 0, count)
    }
    for i in 0..<count { lost[i] = safe[i] ^ 1 }
    guard directions.contains(.missing) else { return }
    let (least, most) = (scratch.least(.missing, level), scratch.most(.missing, level))
    for i in 0..<count { least[i] = Int64((wanted & ~values[i]).nonzeroBitCount &+ never) }
    most.update(from: least, count: count)
  }
}
