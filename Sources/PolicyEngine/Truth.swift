import MediationModel
import PolicyModel

/// Kleene's three values.
enum Truth: UInt8, Sendable {
  case no, yes, unknown

  init(_ value: Bool) { self = value ? .yes : .no }

  static func && (a: Truth, b: Truth) -> Truth {
    if a == .no || b == .no { return .no }
    return a == .yes && b == .yes ? .yes : .unknown
  }

  static func || (a: Truth, b: Truth) -> Truth {
    if a == .yes || b == .yes { return .yes }
    return a == .no && b == .no ? .no : .unknown
  }
}

extension Interval {
  static let unbounded = Interval(known: 0, possible: nil)

  /// Whether the number stands so towards `bound`; unknown only where the interval straddles it.
  func compared(_ comparison: Comparison, to bound: Int64) -> Truth {
    switch comparison {
    case .atLeast, .onOrAfter:
      if known >= bound { return .yes }
      guard let possible else { return .unknown }
      return possible < bound ? .no : .unknown
    case .atMost, .onOrBefore:
      if known > bound { return .no }
      guard let possible else { return .unknown }
      return possible <= bound ? .yes : .unknown
    case .equals:
      if known > bound { return .no }
      guard let possible else { return .unknown }
      if possible < bound { return .no }
      return known == possible ? .yes : .unknown
    }
  }

  /// The smallest number that is certainly missing (or too many) for the comparison to hold; 0 when it holds.
  func missing(_ comparison: Comparison, to bound: Int64) -> Int64 {
    switch comparison {
    case .atLeast, .onOrAfter: max(0, bound.subtractingSaturated(known))
    case .atMost, .onOrBefore: max(0, known.subtractingSaturated(bound))
    case .equals: known < bound ? bound.subtractingSaturated(known) : known.subtractingSaturated(bound)
    }
  }
}

/// What a share of two intervals says towards a percent.
enum ShareJudgement: Hashable {
  /// The whole is 0: there is nothing to take a share of.
  case empty
  case truth(Truth)

  /// Compares by cross-multiplication at both ends of what is known. `percent` is in hundredths of a percent.
  static func judge(part: Interval, whole: Interval, _ comparison: Comparison, percent: Int64) -> ShareJudgement {
    if whole.possible == 0 { return .empty }
    // A whole that may be 0 may be nothing to judge at all.
    if whole.known == 0 { return .truth(.unknown) }
    let low = whole.possible.map { holds(part.known, $0, comparison, percent) }
    let high = part.possible.map { holds($0, whole.known, comparison, percent) }
    switch comparison {
    case .atLeast, .onOrAfter:
      if low == true { return .truth(.yes) }
      return .truth(high == false ? .no : .unknown)
    case .atMost, .onOrBefore:
      if high == true { return .truth(.yes) }
      return .truth(low == false ? .no : .unknown)
    case .equals:
      if part.isExact, whole.isExact { return .truth(Truth(high == true)) }
      return .truth(.unknown)
    }
  }

  private static func holds(_ part: Int64, _ whole: Int64, _ comparison: Comparison, _ percent: Int64) -> Bool {
    let order = Share(part: part, whole: whole).compared(toPercent: percent)
    return switch comparison {
    case .atLeast, .onOrAfter: order != .below
    case .atMost, .onOrBefore: order != .above
    case .equals: order == .equal
    }
  }

  /// How many more of the part (or fewer, for a ceiling) the known numbers still need; nil for an empty whole.
  static func missing(part: Interval, whole: Interval, _ comparison: Comparison, percent: Int64) -> Int64? {
    guard whole.known > 0 else { return nil }
    switch comparison {
    case .atLeast, .onOrAfter, .equals:
      return MediationModel.missing(toReach: percent, part: part.known, whole: whole.known)
    case .atMost, .onOrBefore:
      let allowed = Int128(percent) * Int128(whole.known) / 10_000
      return Int64(exactly: max(0, Int128(part.known) - allowed))
    }
  }
}

extension Int64 {
  /// Subtraction that stops at the ends instead of wrapping: distances only rank, they are never added up again.
  func subtractingSaturated(_ other: Int64) -> Int64 {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? (self < 0 ? .min : .max) : difference
  }

  func addingSaturated(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (self < 0 ? .min : .max) : sum
  }
}
