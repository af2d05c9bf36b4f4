import MediationModel

extension PlanBlock {
  /// Judges `part` of `whole` at both ends of what is known, by cross-multiplication. A share of nothing cannot fall
  /// short; a whole that may be 0 may be nothing to judge.
  func share(_ order: NumberOrder, _ percent: Int64, _ level: Int) {
    let (yes, no, missing) = (scratch.yes(level), scratch.no(level), scratch.missing(level))
    for i in 0..<count {
      let part = End(low: scratch.low(0)[i], high: scratch.high(0)[i], isOpen: scratch.open(0)[i] != 0)
      let whole = End(low: scratch.low(1)[i], high: scratch.high(1)[i], isOpen: scratch.open(1)[i] != 0)
      let truth = judge(part, whole, order, percent)
      yes[i] = truth == .yes ? 1 : 0
      no[i] = truth == .no ? 1 : 0
      missing[i] = truth == .yes ? 0 : lacking(part, whole, order, percent)
    }
  }

  private struct End {
    let low: Int64
    let high: Int64
    let isOpen: Bool
    var isExact: Bool { !isOpen && low == high }
  }
  private enum Judgement { case yes, no, unknown }

  private func judge(_ part: End, _ whole: End, _ order: NumberOrder, _ percent: Int64) -> Judgement {
    if !whole.isOpen, whole.high == 0 { return .yes }
    if whole.low == 0 { return .unknown }
    let low = whole.isOpen ? nil : holds(part.low, whole.high, order, percent)
    let high = part.isOpen ? nil : holds(part.high, whole.low, order, percent)
    switch order {
    case .atLeast: return low == true ? .yes : high == false ? .no : .unknown
    case .atMost: return high == true ? .yes : low == false ? .no : .unknown
    case .equals: return part.isExact && whole.isExact ? (high == true ? .yes : .no) : .unknown
    }
  }

  private func holds(_ part: Int64, _ whole: Int64, _ order: NumberOrder, _ percent: Int64) -> Bool {
    let share = Share(part: part, whole: whole).compared(toPercent: percent)
    return switch order {
    case .atLeast: share != .below
    case .atMost: share != .above
    case .equals: share == .equal
    }
  }

  private func lacking(_ part: End, _ whole: End, _ order: NumberOrder, _ percent: Int64) -> Int64 {
    guard whole.low > 0 else { return 0 }
    switch order {
    case .atLeast, .equals: return MediationModel.missing(toReach: percent, part: part.low, whole: whole.low) ?? 0
    case .atMost:
      let allowed = Int128(percent) * Int128(whole.low) / 10_000
      return Int64(exactly: max(0, Int128(part.low) - allowed)) ?? 0
    }
  }
}
