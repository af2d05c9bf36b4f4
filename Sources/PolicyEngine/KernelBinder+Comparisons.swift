import MediationModel
import PolicyLanguage

/// Comparisons with constants are moved onto the column itself where that is the same for every value that it can have:
/// `add_years(issued_on, 5) <= 2024-06-30` becomes `issued_on <= 2019-06-30`.
extension KernelBinder {
  private static let days: ClosedRange<Int64> = -719_162...2_932_896
  /// Numbers so small that shifting one by another cannot leave 64 bits.
  private static let small: ClosedRange<Int64> = -(1 << 60)...(1 << 60)

  mutating func less(_ a: ExpressionID, _ b: ExpressionID) -> ExpressionID {
    if let bound = graph.constantNumber(b) { return below(a, bound) }
    if let bound = graph.constantNumber(a) {
      // bound < b is not (b < bound + 1).
      return bound == .max ? graph.truth(false) : graph.not(below(b, bound + 1))
    }
    return graph.less(a, b)
  }

  mutating func equal(_ a: ExpressionID, _ b: ExpressionID) -> ExpressionID {
    guard let (value, bound) = constantSide(a, b) else { return graph.equal(a, b) }
    let (base, offset) = shifted(value)
    if offset != 0 { return equal(base, graph.number(bound - offset)) }
    if case .addMonths(_, let months) = graph[base], graph.constantNumber(months) != nil, Self.small.contains(bound) {
      let upToBound = below(base, bound + 1)
      let before = below(base, bound)
      return graph.and(upToBound, graph.not(before))
    }
    return graph.equal(a, b)
  }

  private func constantSide(_ a: ExpressionID, _ b: ExpressionID) -> (ExpressionID, Int64)? {
    if let bound = graph.constantNumber(b), Self.small.contains(bound) { return (a, bound) }
    if let bound = graph.constantNumber(a), Self.small.contains(bound) { return (b, bound) }
    return nil
  }

  /// `value < bound`
  private mutating func below(_ value: ExpressionID, _ bound: Int64) -> ExpressionID {
    if let number = graph.constantNumber(value) { return graph.truth(number < bound) }
    if let range = range(of: value) {
      if range.upperBound < bound { return graph.truth(true) }
      if range.lowerBound >= bound { return graph.truth(false) }
    }
    guard Self.small.contains(bound) else { return graph.less(value, graph.number(bound)) }
    let (base, offset) = shifted(value)
    if offset != 0 { return below(base, bound - offset) }
    if case .addMonths(let day, let months) = graph[base], let count = graph.constantNumber(months),
      let valid = Self.startDays(months: count)
    {
      return below(day, Self.firstDay(in: valid, months: count) { $0 >= bound })
    }
    return graph.less(value, graph.number(bound))
  }

  mutating func canAddMonths(_ day: ExpressionID, _ months: ExpressionID) -> ExpressionID {
    guard graph.constantNumber(day) == nil, let count = graph.constantNumber(months) else {
      return graph.hasMonthsLater(day, months)
    }
    guard let valid = Self.startDays(months: count) else { return graph.truth(false) }
    let early = below(day, valid.lowerBound)
    return graph.and(graph.not(early), below(day, valid.upperBound + 1))
  }

  /// A number as another with a constant added, where the sum cannot leave 64 bits.
  private func shifted(_ id: ExpressionID) -> (base: ExpressionID, offset: Int64) {
    let (base, offset): (ExpressionID, Int64)
    switch graph[id] {
    case .add(let a, let b):
      if let constant = graph.constantNumber(b) {
        (base, offset) = (a, constant)
      } else if let constant = graph.constantNumber(a) {
        (base, offset) = (b, constant)
      } else {
        return (id, 0)
      }
    case .subtract(let a, let b):
      guard let constant = graph.constantNumber(b), constant != .min else { return (id, 0) }
      (base, offset) = (a, -constant)
    default: return (id, 0)
    }
    guard let range = range(of: base), Self.small.contains(range.lowerBound), Self.small.contains(range.upperBound),
      Self.small.contains(offset)
    else { return (id, 0) }
    return (base, offset)
  }

  /// What a number can be for certain; nil when that is not known.
  private func range(of id: ExpressionID) -> ClosedRange<Int64>? {
    switch graph[id] {
    case .number(let value): return value...value
    case .numberOf(let use):
      guard let column = fields.column(use) else { return nil }
      if column.kind == .date { return Self.days }
      switch column.elementWidth {
      case 1: return 0...0xff
      case 2: return 0...0xffff
      case 4: return Int64(Int32.min)...Int64(Int32.max)
      default: return nil
      }
    case .addMonths: return Self.days
    default: return nil
    }
  }

  /// The days that `months` can be added to; nil when there is none.
  private static func startDays(months: Int64) -> ClosedRange<Int64>? {
    guard (-120_000...120_000).contains(months) else { return nil }
    // Months are counted from year 0.
    let first = max(12, 12 - Int(months))
    let last = min(119_999, 119_999 - Int(months))
    guard first <= last, let start = Day(year: first / 12, month: first % 12 + 1, day: 1),
      let month = Day(year: last / 12, month: last % 12 + 1, day: 1)
    else { return nil }
    let end = month.adding(days: Day.days(inMonth: last % 12 + 1, of: last / 12) - 1)
    return Int64(start.number)...Int64(end.number)
  }

  /// The first day whose later day fulfils a condition that, once fulfilled, stays so; the day after the last when none
  /// does. Adding months never turns an earlier day into a later one than a later day's.
  private static func firstDay(in valid: ClosedRange<Int64>, months: Int64, _ holds: (Int64) -> Bool) -> Int64 {
    var (low, high) = (valid.lowerBound, valid.upperBound + 1)
    while low < high {
      let middle = low + (high - low) / 2
      let later = Day(number: Int32(middle)).adding(months: Int(months))
      if let later, holds(Int64(later.number)) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
