import MediationModel

/// One block of rows of a plan, worked out part by part.
struct PlanBlock {
  let first: Int
  let count: Int
  let scratch: PlanScratch
  /// The directions in which it matters how far off a row is.
  let directions: PlannedPart.Directions

  /// Puts what a part says into the places of `level`.
  /// - Returns: false when a row that it is asked of is in error.
  func evaluate(_ part: PlannedPart, level: Int) -> Bool {
    switch part {
    case .all(let parts), .any(let parts):
      let isAll = if case .all = part { true } else { false }
      guard let head = parts.first else {
        settle(level, safe: 1, lost: 0)
        return true
      }
      guard level + 1 < PlanScratch.levels, evaluate(head, level: level) else { return false }
      var mayBeEmpty = head.mayBeEmpty
      for other in parts.dropFirst() {
        guard evaluate(other, level: level + 1) else { return false }
        join(level, isAll: isAll, mine: mayBeEmpty, other: other.mayBeEmpty)
        mayBeEmpty = mayBeEmpty && other.mayBeEmpty
      }
    case .unknown:
      settle(level, safe: 0, lost: 0)
      setAmounts(level, .missing, least: 1, most: .max)
    case .empty:
      settle(level, safe: 1, lost: 1)
      fill(scratch.empty(level), 1, count)
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

  private func settle(_ level: Int, safe: UInt8, lost: UInt8) {
    fill(scratch.safe(level), safe, count)
    fill(scratch.lost(level), lost, count)
    for direction in [PlannedPart.Directions.missing, .excess] { setAmounts(level, direction, least: 0, most: 0) }
  }

  /// The same amount for every row.
  func setAmounts(_ level: Int, _ direction: PlannedPart.Directions, least: Int64, most: Int64) {
    guard directions.contains(direction) else { return }
    fill(scratch.least(direction, level), least, count)
    fill(scratch.most(direction, level), most, count)
  }

  /// What fails misses 1 and has nothing too much.
  func flagMissing(_ level: Int) {
    clear(level, .excess)
    guard directions.contains(.missing) else { return }
    let (safe, least, most) = (
      scratch.safe(level), scratch.least(.missing, level), scratch.most(.missing, level)
    )
    for i in 0..<count { least[i] = Int64(safe[i] ^ 1) }
    most.update(from: least, count: count)
  }

  func clear(_ level: Int, _ direction: PlannedPart.Directions) { setAmounts(level, direction, least: 0, most: 0) }

  // MARK: Joining

  /// Joins the part of the next level to that of `level`.
  /// - Parameters:
  ///   - mine: whether a row may have nothing to judge in what is there.
  ///   - other: the same of what joins it.
  private func join(_ level: Int, isAll: Bool, mine: Bool, other: Bool) {
    // Places that no part wrote are read below.
    if !mine { fill(scratch.empty(level), 0, count) }
    if !other { fill(scratch.empty(level + 1), 0, count) }
    if !directions.isEmpty { if isAll { addAmounts(level) } else { takeNearest(level) } }
    let (safe, lost, empty) = (scratch.safe(level), scratch.lost(level), scratch.empty(level))
    let (otherSafe, otherLost, otherEmpty) = (
      scratch.safe(level + 1), scratch.lost(level + 1), scratch.empty(level + 1)
    )
    if !mine && !other {
      if isAll {
        for i in 0..<count { safe[i] &= otherSafe[i] }
        for i in 0..<count { lost[i] |= otherLost[i] }
      } else {
        for i in 0..<count { safe[i] |= otherSafe[i] }
        for i in 0..<count { lost[i] &= otherLost[i] }
      }
      return
    }
    for i in 0..<count {
      let (mayHold, mayFail) = (lost[i] ^ 1, safe[i] ^ 1)
      let (otherHolds, otherFails) = (otherLost[i] ^ 1, otherSafe[i] ^ 1)
      // What has nothing to judge is left out: beside it the other part decides.
      let holds =
        isAll
        ? mayHold & (otherHolds | otherEmpty[i]) | empty[i] & otherHolds : mayHold | otherHolds
      let fails =
        isAll ? mayFail | otherFails : mayFail & (otherFails | otherEmpty[i]) | empty[i] & otherFails
      lost[i] = holds ^ 1
      safe[i] = fails ^ 1
      empty[i] &= otherEmpty[i]
    }
  }

  /// All: what surely fails is surely missing, the rest may be missing besides.
  private func addAmounts(_ level: Int) {
    let (safe, lost, empty) = (scratch.safe(level), scratch.lost(level), scratch.empty(level))
    let (otherSafe, otherLost, otherEmpty) = (
      scratch.safe(level + 1), scratch.lost(level + 1), scratch.empty(level + 1)
    )
    for direction in [PlannedPart.Directions.missing, .excess] where directions.contains(direction) {
      let (least, most) = (scratch.least(direction, level), scratch.most(direction, level))
      let (otherLeast, otherMost) = (scratch.least(direction, level + 1), scratch.most(direction, level + 1))
      for i in 0..<count {
        let (mayFail, otherMayFail) = (safe[i] == 0, otherSafe[i] == 0)
        let fails = mayFail && lost[i] != 0 && empty[i] == 0
        let otherFails = otherMayFail && otherLost[i] != 0 && otherEmpty[i] == 0
        let (mine, theirs) = (least[i], otherLeast[i])
        if fails && otherFails {
          least[i] = addSaturated(mine, theirs)
        } else if fails {
          least[i] = mine
        } else if otherFails {
          least[i] = theirs
        } else {
          least[i] = !otherMayFail ? mine : !mayFail ? theirs : min(mine, theirs)
        }
        // What cannot fail has nothing missing, whatever one of its own parts lacks.
        most[i] = addSaturated(mayFail ? most[i] : 0, otherMayFail ? otherMost[i] : 0)
      }
    }
  }

  /// Any: the nearest way out. Beside a part that may have nothing to judge the other one has to be mended.
  private func takeNearest(_ level: Int) {
    let (safe, empty) = (scratch.safe(level), scratch.empty(level))
    let (otherSafe, otherEmpty) = (scratch.safe(level + 1), scratch.empty(level + 1))
    func amount(_ level: Int, _ direction: PlannedPart.Directions, _ i: Int) -> (least: Int64, most: Int64) {
      if !directions.contains(direction) { return (0, 0) }
      return (scratch.least(direction, level)[i], scratch.most(direction, level)[i])
    }
    for i in 0..<count where otherSafe[i] == 0 {
      let (missing, excess) = (amount(level, .missing, i), amount(level, .excess, i))
      let (otherMissing, otherExcess) = (amount(level + 1, .missing, i), amount(level + 1, .excess, i))
      var (least, most) = ((missing.least, excess.least), (missing.most, excess.most))
      if safe[i] != 0 {
        least = (otherMissing.least, otherExcess.least)
        most = (otherMissing.most, otherExcess.most)
      } else {
        let farthest = addSaturated(missing.most, excess.most)
        let otherFarthest = addSaturated(otherMissing.most, otherExcess.most)
        var isOther = addSaturated(otherMissing.least, otherExcess.least) < addSaturated(missing.least, excess.least)
        if isOther {
          least = (otherMissing.least, otherExcess.least)
          most = (otherMissing.most, otherExcess.most)
        }
        // Which of the two says how far it is at most; nil: the nearest one itself.
        var isOthers: Bool?
        switch (empty[i] != 0, otherEmpty[i] != 0) {
        case (true, true): isOthers = otherFarthest > farthest
        case (true, false): isOthers = true
        case (false, true): isOthers = false
        case (false, false):
          if (isOther ? otherFarthest : farthest) > min(farthest, otherFarthest) { isOthers = otherFarthest < farthest }
        }
        if let isOthers {
          isOther = isOthers
          most.0 = max(least.0, isOther ? otherMissing.most : missing.most)
          most.1 = max(least.1, isOther ? otherExcess.most : excess.most)
        }
      }
      if directions.contains(.missing) {
        scratch.least(.missing, level)[i] = least.0
        scratch.most(.missing, level)[i] = most.0
      }
      if directions.contains(.excess) {
        scratch.least(.excess, level)[i] = least.1
        scratch.most(.excess, level)[i] = most.1
      }
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
    let (yes, no) = (scratch.safe(level), scratch.lost(level))
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
    let (safe, lost) = (scratch.safe(level), scratch.lost(level))
    let (low, high, open) = (scratch.low(0), scratch.high(0), scratch.open(0))
    switch order {
    case .atLeast:
      for i in 0..<count { safe[i] = low[i] >= bound ? 1 : 0 }
      for i in 0..<count { lost[i] = high[i] < bound ? open[i] ^ 1 : 0 }
      for i in 0..<count { lost[i] &= safe[i] ^ 1 }
      below(bound, level, closes: true)
      clear(level, .excess)
    case .atMost:
      for i in 0..<count { lost[i] = low[i] > bound ? 1 : 0 }
      for i in 0..<count { safe[i] = high[i] <= bound ? open[i] ^ 1 : 0 }
      for i in 0..<count { safe[i] &= lost[i] ^ 1 }
      above(bound, level, closes: true)
      clear(level, .missing)
    case .equals:
      for i in 0..<count {
        let isClosed = open[i] ^ 1
        let isOff = low[i] > bound || isClosed != 0 && high[i] < bound
        lost[i] = isOff ? 1 : 0
        safe[i] = isClosed != 0 && low[i] == bound && high[i] == bound ? 1 : 0
      }
      below(bound, level, closes: false)
      above(bound, level, closes: false)
    }
  }

  /// How far numbers are below a bound.
  /// - Parameter closes: what may be below it is so by 1 at least; else it may be above it instead.
  private func below(_ bound: Int64, _ level: Int, closes: Bool) {
    guard directions.contains(.missing) else { return }
    let safe = scratch.safe(level)
    let (low, high, open) = (scratch.low(0), scratch.high(0), scratch.open(0))
    let (least, most) = (scratch.least(.missing, level), scratch.most(.missing, level))
    for i in 0..<count {
      let mayBe = safe[i] == 0 && low[i] < bound
      let surely = open[i] == 0 && high[i] < bound ? subtractSaturated(bound, high[i]) : closes ? 1 : 0
      least[i] = mayBe ? surely : 0
      most[i] = mayBe ? (low[i] == .min ? .max : subtractSaturated(bound, low[i])) : 0
    }
  }

  /// How far numbers are above a bound.
  private func above(_ bound: Int64, _ level: Int, closes: Bool) {
    guard directions.contains(.excess) else { return }
    let safe = scratch.safe(level)
    let (low, high, open) = (scratch.low(0), scratch.high(0), scratch.open(0))
    let (least, most) = (scratch.least(.excess, level), scratch.most(.excess, level))
    for i in 0..<count {
      let mayBe = safe[i] == 0 && (open[i] != 0 || high[i] > bound)
      let surely = low[i] > bound ? subtractSaturated(low[i], bound) : closes ? 1 : 0
      least[i] = mayBe ? surely : 0
      most[i] = mayBe ? (open[i] != 0 ? .max : subtractSaturated(high[i], bound)) : 0
    }
  }

  private func has(_ level: Int) {
    let (safe, lost) = (scratch.safe(level), scratch.lost(level))
    let (low, high, open) = (scratch.low(0), scratch.high(0), scratch.open(0))
    for i in 0..<count {
      let isExact = open[i] == 0 && low[i] == high[i]
      safe[i] = isExact && low[i] != 0 ? 1 : 0
      lost[i] = isExact && low[i] == 0 ? 1 : 0
    }
    flagMissing(level)
  }

  private func includes(_ column: Column, _ need: UInt64, _ level: Int) {
    let (safe, lost) = (scratch.safe(level), scratch.lost(level))
    clear(level, .excess)
    let all = Int64(need.nonzeroBitCount)
    guard load(.column(column, lowest: 0), 0) else {
      settle(level, safe: 0, lost: 0)
      return setAmounts(level, .missing, least: 1, most: all)
    }
    let (low, open) = (scratch.low(0), scratch.open(0))
    for i in 0..<count {
      let lacking = need & ~UInt64(bitPattern: low[i])
      let isKnown = open[i] ^ 1
      safe[i] = lacking == 0 ? (all == 0 ? 1 : isKnown) : 0
      lost[i] = lacking == 0 ? 0 : isKnown
    }
    guard directions.contains(.missing) else { return }
    let (least, most) = (scratch.least(.missing, level), scratch.most(.missing, level))
    for i in 0..<count {
      let lacking = Int64((need & ~UInt64(bitPattern: low[i])).nonzeroBitCount)
      least[i] = open[i] != 0 ? min(1, all) : lacking
      most[i] = open[i] != 0 ? all : lacking
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
