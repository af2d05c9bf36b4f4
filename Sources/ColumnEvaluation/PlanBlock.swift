import MediationModel

/// One block of rows of a plan, worked out part by part.
struct PlanBlock {
  let first: Int
  let count: Int
  let scratch: PlanScratch
  /// Whether it matters how much is missing.
  let keepsMissing: Bool

  /// Puts what a part says into the places of `level`.
  /// - Returns: false when a row that it is asked of is in error.
  func evaluate(_ part: PlannedPart, level: Int) -> Bool {
    switch part {
    case .all(let parts), .any(let parts):
      let isAll = if case .all = part { true } else { false }
      guard let head = parts.first else {
        settle(level, yes: 1, no: 0)
        return true
      }
      guard level + 1 < PlanScratch.levels, evaluate(head, level: level) else { return false }
      for other in parts.dropFirst() {
        guard evaluate(other, level: level + 1) else { return false }
        if isAll { joinAll(level) } else { joinAny(level) }
      }
    case .unknown: settle(level, yes: 0, no: 0)
    case .test(let kernel): return test(kernel, level)
    case .compare(.column(let column, let lowest), let order, let bound) where part.isSmall && order != .equals:
      compareColumn(column, lowest, order, bound, level)
    case .compare(.interval(let low, let high), let order, let bound)
    where order != .equals && compareInterval(low, high, order, bound, level):
      break
    case .compare(let number, let order, let bound):
      guard load(number, 0) else { return false }
      compare(order, bound, level)
    case .share(let part, let whole, let order, let percent):
      guard load(part, 0), load(whole, 1) else { return false }
      share(order, percent, level)
    case .has(.column(let column, _)) where column.kind == .boolean: hasTruth(column, level)
    case .has(let number):
      guard load(number, 0) else { return false }
      has(level)
    case .includes(let column, let need) where column.elementWidth <= 2: includesNarrow(column, need, level)
    case .includes(let column, let need): includes(column, need, level)
    }
    return true
  }

  private func settle(_ level: Int, yes: UInt8, no: UInt8) {
    fill(scratch.yes(level), yes, count)
    fill(scratch.no(level), no, count)
    if keepsMissing { fill(scratch.missing(level), 0, count) }
  }

  /// What fails misses 1.
  private func flagMissing(_ level: Int) {
    guard keepsMissing else { return }
    let (no, missing) = (scratch.no(level), scratch.missing(level))
    for i in 0..<count { missing[i] = Int64(no[i]) }
  }

  // MARK: Joining by Kleene's tables

  /// All: what is missing adds up. What holds misses nothing.
  private func joinAll(_ level: Int) {
    let (yes, no, missing) = (scratch.yes(level), scratch.no(level), scratch.missing(level))
    let (otherYes, otherNo, other) = (scratch.yes(level + 1), scratch.no(level + 1), scratch.missing(level + 1))
    for i in 0..<count { yes[i] &= otherYes[i] }
    for i in 0..<count { no[i] |= otherNo[i] }
    guard keepsMissing else { return }
    var spread: Int64 = 0
    for i in 0..<count { spread |= missing[i] | other[i] }
    if spread >> 61 == 0 {
      for i in 0..<count { missing[i] &+= other[i] }
    } else {
      for i in 0..<count { missing[i] = addSaturated(missing[i], other[i]) }
    }
  }

  /// Any: the nearest way out.
  private func joinAny(_ level: Int) {
    let (yes, no, missing) = (scratch.yes(level), scratch.no(level), scratch.missing(level))
    let (otherYes, otherNo, other) = (scratch.yes(level + 1), scratch.no(level + 1), scratch.missing(level + 1))
    for i in 0..<count { yes[i] |= otherYes[i] }
    for i in 0..<count { no[i] &= otherNo[i] }
    guard keepsMissing else { return }
    for i in 0..<count {
      let smaller = min(missing[i], other[i])
      missing[i] = yes[i] != 0 ? 0 : smaller
    }
  }

  // MARK: Functions

  private func test(_ kernel: Kernel, _ level: Int) -> Bool {
    guard case .truth(let register) = kernel.value else { return false }
    kernel.run(first: first, count: count, scratch.kernel)
    if let stopped = kernel.stopped, anyTruth(scratch.kernel.truth(stopped), asked: scratch.wanted, count) {
      return false
    }
    let value = scratch.kernel.truth(register)
    let (yes, no) = (scratch.yes(level), scratch.no(level))
    if let ended = kernel.ended.map({ scratch.kernel.truth($0) }) {
      for i in 0..<count { yes[i] = value[i] & (ended[i] ^ 1) }
      for i in 0..<count { no[i] = (value[i] ^ 1) & (ended[i] ^ 1) }
    } else {
      yes.update(from: value, count: count)
      for i in 0..<count { no[i] = value[i] ^ 1 }
    }
    flagMissing(level)
    return true
  }

  // MARK: Numbers

  /// Puts a number of each row into one of the two places for numbers.
  private func load(_ number: PlannedNumber, _ place: Int) -> Bool {
    let (low, high, open) = (scratch.low(place), scratch.high(place), scratch.open(place))
    switch number {
    case .column(let column, let lowest):
      let chunk = first >> ChunkLayout.shift
      let offset = first & ChunkLayout.mask
      guard let base = column.chunkPointers[chunk] else { return false }
      switch column.elementWidth {
      case 1: widen(base.assumingMemoryBound(to: UInt8.self) + offset, low, count)
      case 2: widen(base.assumingMemoryBound(to: UInt16.self) + offset, low, count)
      case 4: widen(base.assumingMemoryBound(to: Int32.self) + offset, low, count)
      default: low.update(from: base.assumingMemoryBound(to: Int64.self) + offset, count: count)
      }
      if let words = column.validityPointers?[chunk] {
        expand(words + (offset >> 6), open, count)
        for i in 0..<count {
          low[i] = open[i] != 0 ? low[i] : lowest
          open[i] ^= 1
        }
      } else {
        fill(open, 0, count)
      }
      high.update(from: low, count: count)
    case .interval(let lows, let highs):
      lows.withUnsafeBufferPointer { lows in
        if let base = lows.baseAddress { low.update(from: base + first, count: count) }
      }
      guard let highs else {
        high.update(from: low, count: count)
        fill(open, 0, count)
        return true
      }
      highs.withUnsafeBufferPointer { highs in
        if let base = highs.baseAddress { high.update(from: base + first, count: count) }
      }
      for i in 0..<count { open[i] = high[i] == .max ? 1 : 0 }
    case .kernel(let kernel):
      guard case .number(let register) = kernel.value else { return false }
      kernel.run(first: first, count: count, scratch.kernel)
      if let stopped = kernel.stopped, anyTruth(scratch.kernel.truth(stopped), asked: scratch.wanted, count) {
        return false
      }
      let value = scratch.kernel.number(register)
      if let ended = kernel.ended.map({ scratch.kernel.truth($0) }) {
        for i in 0..<count { low[i] = ended[i] != 0 ? .min : value[i] }
        open.update(from: ended, count: count)
      } else {
        low.update(from: value, count: count)
        fill(open, 0, count)
      }
      high.update(from: low, count: count)
    }
    return true
  }

  private func compare(_ order: NumberOrder, _ bound: Int64, _ level: Int) {
    let (yes, no, missing) = (scratch.yes(level), scratch.no(level), scratch.missing(level))
    let (low, high, open) = (scratch.low(0), scratch.high(0), scratch.open(0))
    switch order {
    case .atLeast:
      for i in 0..<count { yes[i] = low[i] >= bound ? 1 : 0 }
      for i in 0..<count { no[i] = high[i] < bound ? open[i] ^ 1 : 0 }
      for i in 0..<count { no[i] &= yes[i] ^ 1 }
      for i in 0..<count { missing[i] = yes[i] != 0 ? 0 : max(0, subtractSaturated(bound, low[i])) }
    case .atMost:
      for i in 0..<count { no[i] = low[i] > bound ? 1 : 0 }
      for i in 0..<count { yes[i] = high[i] <= bound ? open[i] ^ 1 : 0 }
      for i in 0..<count { yes[i] &= no[i] ^ 1 }
      for i in 0..<count { missing[i] = yes[i] != 0 ? 0 : max(0, subtractSaturated(low[i], bound)) }
    case .equals:
      for i in 0..<count {
        let isClosed = open[i] ^ 1
        let isOff = low[i] > bound || isClosed != 0 && high[i] < bound
        no[i] = isOff ? 1 : 0
        yes[i] = !isOff && isClosed != 0 && low[i] == high[i] ? 1 : 0
        let distance = low[i] < bound ? subtractSaturated(bound, low[i]) : subtractSaturated(low[i], bound)
        missing[i] = yes[i] != 0 ? 0 : distance
      }
    }
  }

  private func has(_ level: Int) {
    let (yes, no) = (scratch.yes(level), scratch.no(level))
    let (low, high, open) = (scratch.low(0), scratch.high(0), scratch.open(0))
    for i in 0..<count {
      let isExact = open[i] == 0 && low[i] == high[i]
      yes[i] = isExact && low[i] != 0 ? 1 : 0
      no[i] = isExact && low[i] == 0 ? 1 : 0
    }
    flagMissing(level)
  }

  private func includes(_ column: Column, _ need: UInt64, _ level: Int) {
    let (yes, no, missing) = (scratch.yes(level), scratch.no(level), scratch.missing(level))
    guard load(.column(column, lowest: 0), 0) else { return settle(level, yes: 0, no: 0) }
    let (low, open) = (scratch.low(0), scratch.open(0))
    for i in 0..<count {
      let lacking = need & ~UInt64(bitPattern: low[i])
      let isKnown = open[i] ^ 1
      yes[i] = lacking == 0 ? isKnown : 0
      no[i] = lacking == 0 ? 0 : isKnown
      missing[i] = isKnown != 0 ? Int64(lacking.nonzeroBitCount) : 0
    }
  }
}

@inline(__always)
func addSaturated(_ a: Int64, _ b: Int64) -> Int64 {
  let (sum, overflow) = a.addingReportingOverflow(b)
  return overflow ? (a < 0 ? .min : .max) : sum
}

@inline(__always)
func subtractSaturated(_ a: Int64, _ b: Int64) -> Int64 {
  let (difference, overflow) = a.subtractingReportingOverflow(b)
  return overflow ? (a < 0 ? .min : .max) : difference
}
