/// A part of a whole, kept as two counts and never divided.
public struct Share: Hashable, Sendable {
  public let part: Int64
  public let whole: Int64

  public init(part: Int64, whole: Int64) {
    self.part = part
    self.whole = whole
  }

  public enum Comparison: Int, Sendable {
    case below = -1
    case equal = 0
    case above = 1
  }

  /// Where the share stands against `percent`, in hundredths of a percent (6500 is 65 %). Nil when the whole is not
  /// positive: there is nothing to take a share of.
  public func compared(toPercent percent: Int64) -> Comparison? {
    compared(to: Share(part: percent, whole: 10_000))
  }

  /// Where the share stands against another one, by cross-multiplication in 128 bits, which cannot overflow. Nil when
  /// either whole is not positive.
  public func compared(to other: Share) -> Comparison? {
    guard whole > 0, other.whole > 0 else { return nil }
    let left = Int128(part) * Int128(other.whole)
    let right = Int128(other.part) * Int128(whole)
    return left < right ? .below : left == right ? .equal : .above
  }

  /// Whether the share is at least `percent` (hundredths of a percent). Nil when the whole is not positive.
  public func reaches(percent: Int64) -> Bool? {
    compared(toPercent: percent).map { $0 != .below }
  }
}

/// The smallest number to add to `part` so that part ÷ `whole` is at least `percent` (hundredths of a percent): 0 when it
/// is reached already. Of 6 townships 95 % are 6; 129 of 200 lack 1 for 65 %. Nil when `whole` is not positive, or when
/// the answer does not fit 64 bits.
public func missing(toReach percent: Int64, part: Int64, whole: Int64) -> Int64? {
  guard whole > 0 else { return nil }
  let product = Int128(percent) * Int128(whole)
  // Division truncates towards zero, which is already upward below zero.
  let needed = product / 10_000 + (product % 10_000 > 0 ? 1 : 0)
  return Int64(exactly: max(0, needed - Int128(part)))
}
