import MediationModel

extension PlanBlock {
  /// Judges `part` of `whole` at both ends of what is known, by cross-multiplication. Of a whole that may be 0 there may be
  /// nothing to judge.
  func share(_ order: NumberOrder, _ percent: Int64, _ level: Int) {
    let (safe, lost, empty) = (scratch.safe(level), scratch.lost(level), scratch.empty(level))
    for i in 0..<count {
      let part = End(low: scratch.low(0)[i], high: scratch.high(0)[i], isOpen: scratch.open(0)[i] != 0)
      let whole = End(low: scratch.low(1)[i], high: scratch.high(1)[i], isOpen: scratch.open(1)[i] != 0)
      let isNothing = !whole.isOpen && whole.high == 0
      let (mayHold, mayFail) = isNothing ? (false, false) : judge(part, whole, order, percent)
      empty[i] = whole.low == 0 ? 1 : 0
      safe[i] = mayFail ? 0 : 1
      lost[i] = mayHold ? 0 : 1
      let isShort = mayFail && order != .atMost && isBelow(part, whole, percent)
      let isOver = mayFail && order != .atLeast && isAbove(part, whole, percent)
      if directions.contains(.missing) {
        scratch.least(.missing, level)[i] = isShort ? leastMissing(part, whole, percent) : 0
        scratch.most(.missing, level)[i] = isShort ? mostMissing(part, whole, percent) : 0
      }
      if directions.contains(.excess) {
        scratch.least(.excess, level)[i] = isOver ? leastExcess(part, whole, percent) : 0
        scratch.most(.excess, level)[i] = isOver ? mostExcess(part, whole, percent) : 0
      }
    }
  }

  private struct End {
    let low: Int64
    let high: Int64
    let isOpen: Bool
    var isExact: Bool { !isOpen && low == high }
  }

  private func judge(_ part: End, _ whole: End, _ order: NumberOrder, _ percent: Int64) -> (holds: Bool, fails: Bool) {
    let (low, high) = (lowest(part, whole, percent), highest(part, whole, percent))
    switch order {
    case .atLeast: return (high != .below, low == .below || low == nil && percent > 0)
    case .atMost: return (low != .above, high == .above || high == nil)
    case .equals:
      let isExact = part.isExact && whole.isExact
      if isExact { return (low == .equal, low != .equal) }
      return (low != .above && high != .below, true)
    }
  }

  /// Where the smallest share that is possible stands; nil where it has no bound.
  private func lowest(_ part: End, _ whole: End, _ percent: Int64) -> Share.Comparison? {
    whole.isOpen ? nil : Share(part: part.low, whole: whole.high).compared(toPercent: percent)
  }

  /// Where the largest share that is possible stands; nil where it has no bound.
  private func highest(_ part: End, _ whole: End, _ percent: Int64) -> Share.Comparison? {
    part.isOpen ? nil : Share(part: part.high, whole: max(1, whole.low)).compared(toPercent: percent)
  }

  private func isBelow(_ part: End, _ whole: End, _ percent: Int64) -> Bool {
    switch lowest(part, whole, percent) {
    case .above: false
    case .equal: !whole.isExact
    case .below, nil: true
    }
  }

  private func isAbove(_ part: End, _ whole: End, _ percent: Int64) -> Bool {
    switch highest(part, whole, percent) {
    case .below: false
    case .equal: !part.isExact
    case .above, nil: true
    }
  }

  private func leastMissing(_ part: End, _ whole: End, _ percent: Int64) -> Int64 {
    if part.isOpen { return 1 }
    return max(1, MediationModel.missing(toReach: percent, part: part.high, whole: max(1, whole.low)) ?? 0)
  }

  private func mostMissing(_ part: End, _ whole: End, _ percent: Int64) -> Int64 {
    if whole.isOpen { return .max }
    return MediationModel.missing(toReach: percent, part: part.low, whole: whole.high) ?? .max
  }

  private func leastExcess(_ part: End, _ whole: End, _ percent: Int64) -> Int64 {
    whole.isOpen ? 1 : max(1, above(part.low, whole.high, percent))
  }

  private func mostExcess(_ part: End, _ whole: End, _ percent: Int64) -> Int64 {
    part.isOpen ? .max : above(part.high, max(1, whole.low), percent)
  }

  private func above(_ part: Int64, _ whole: Int64, _ percent: Int64) -> Int64 {
    Int64(clamping: max(0, Int128(part) - Int128(percent) * Int128(whole) / 10_000))
  }
}
