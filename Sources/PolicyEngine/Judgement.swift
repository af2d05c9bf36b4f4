import MediationModel
import PolicyModel

/// How much is missing, or too much, where a condition fails: at least `least`, at most `most`. Nothing where it cannot
/// fail.
struct Amount: Hashable, Sendable {
  var least: Int64
  /// `Int64.max`: no bound is known.
  var most: Int64

  static let none = Amount(least: 0, most: 0)
  static let one = Amount(least: 1, most: 1)

  static func + (a: Amount, b: Amount) -> Amount {
    Amount(least: a.least.addingSaturated(b.least), most: a.most.addingSaturated(b.most))
  }

  var interval: Interval { Interval(known: least, possible: most == .max ? nil : most) }
}

/// What a condition may come to for one record, as far as the ledger says.
///
/// A condition holds, fails, or has nothing to judge (a share of nothing, a part that the reading does not ask). What is
/// not known leaves more than one of these possible. Nothing possible at all is a fault of the record.
struct Judgement: Hashable, Sendable {
  struct Possible: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let holds = Possible(rawValue: 1)
    static let fails = Possible(rawValue: 2)
    static let isEmpty = Possible(rawValue: 4)
  }

  var may: Possible
  /// Given that it fails.
  var missing = Amount.none
  var excess = Amount.none

  static let holds = Judgement(may: .holds)
  static let fails = Judgement(may: .fails)
  static let empty = Judgement(may: .isEmpty)
  static let unknown = Judgement(may: [.holds, .fails], missing: Amount(least: 1, most: .max))
  /// A function ended in an error, or the record contradicts the rule.
  static let fault = Judgement(may: [])

  var isFault: Bool { may.isEmpty }
  private var surelyFails: Bool { may == .fails }

  /// The truth of a test, of which one thing is missing where it fails.
  init(_ truth: Truth) {
    switch truth {
    case .yes: self = .holds
    case .no: self = Judgement(may: .fails, missing: .one)
    case .unknown: self = Judgement(may: [.holds, .fails], missing: .one)
    }
  }

  init(may: Possible, missing: Amount = .none, excess: Amount = .none) {
    self.may = may
    self.missing = missing
    self.excess = excess
  }

  /// Both parts: what has nothing to judge is left out, and of the rest every one must hold.
  static func all(_ a: Judgement, _ b: Judgement) -> Judgement {
    if a.isFault || b.isFault { return .fault }
    var may: Possible = []
    if a.may.contains(.fails) || b.may.contains(.fails) { may.insert(.fails) }
    if a.may.contains(.isEmpty), b.may.contains(.isEmpty) { may.insert(.isEmpty) }
    if a.canHold(beside: b) || b.canHold(beside: a) { may.insert(.holds) }
    guard may.contains(.fails) else { return Judgement(may: may) }
    func joined(_ first: Amount, _ second: Amount) -> Amount {
      // What surely fails is surely missing; the rest may be missing besides.
      let least: Int64
      switch (a.surelyFails, b.surelyFails) {
      case (true, true): least = first.least.addingSaturated(second.least)
      case (true, false): least = first.least
      case (false, true): least = second.least
      case (false, false):
        least =
          !b.may.contains(.fails)
          ? first.least
          : !a.may.contains(.fails)
            ? second.least
            : min(first.least, second.least)
      }
      return Amount(least: least, most: first.most.addingSaturated(second.most))
    }
    return Judgement(may: may, missing: joined(a.missing, b.missing), excess: joined(a.excess, b.excess))
  }

  /// One of the parts: what has nothing to judge is left out, and of the rest one that holds is enough. What is missing is
  /// the nearest way out.
  static func any(_ a: Judgement, _ b: Judgement) -> Judgement {
    if a.isFault || b.isFault { return .fault }
    var may: Possible = []
    if a.may.contains(.holds) || b.may.contains(.holds) { may.insert(.holds) }
    if a.may.contains(.isEmpty), b.may.contains(.isEmpty) { may.insert(.isEmpty) }
    if a.canFail(beside: b) || b.canFail(beside: a) { may.insert(.fails) }
    guard may.contains(.fails) else { return Judgement(may: may) }
    // Only one that fails can be mended; beside one that may have nothing to judge the other has to be.
    guard a.may.contains(.fails) else { return Judgement(may: may, missing: b.missing, excess: b.excess) }
    guard b.may.contains(.fails) else { return Judgement(may: may, missing: a.missing, excess: a.excess) }
    let nearest = a.distance.least <= b.distance.least ? a : b
    var result = Judgement(may: may, missing: nearest.missing, excess: nearest.excess)
    let (mine, theirs) = (a.may.contains(.isEmpty), b.may.contains(.isEmpty))
    let farthest: Judgement? =
      mine && theirs ? (a.distance.most >= b.distance.most ? a : b) : mine ? b : theirs ? a : nil
    if let farthest {
      result.missing.most = max(result.missing.least, farthest.missing.most)
      result.excess.most = max(result.excess.least, farthest.excess.most)
    } else if nearest.distance.most > min(a.distance.most, b.distance.most) {
      // The other way out is surely no longer.
      let other = a.distance.most <= b.distance.most ? a : b
      result.missing.most = max(result.missing.least, other.missing.most)
      result.excess.most = max(result.excess.least, other.excess.most)
    }
    return result
  }

  /// Both directions together, to rank by.
  var distance: Amount { missing + excess }

  private func canHold(beside other: Judgement) -> Bool {
    may.contains(.holds) && !other.may.isDisjoint(with: [.holds, .isEmpty])
  }

  private func canFail(beside other: Judgement) -> Bool {
    may.contains(.fails) && !other.may.isDisjoint(with: [.fails, .isEmpty])
  }

  /// An amount as it is kept: what may as well hold is not surely missing.
  func settled(_ amount: Amount) -> Amount {
    surelyFails ? amount : may.contains(.fails) ? Amount(least: 0, most: amount.most) : .none
  }

  /// The outcomes that are possible under a force that judges, in their order.
  var outcomes: [Outcome] {
    [(Possible.holds, Outcome.satisfied), (.fails, .notSatisfied), (.isEmpty, .notApplicable)]
      .filter { may.contains($0.0) }.map(\.1)
  }

  var outcome: Outcome {
    switch may {
    case []: .fault
    case .holds: .satisfied
    case .fails: .notSatisfied
    case .isEmpty: .notApplicable
    default: .indeterminate
    }
  }
}

extension Interval {
  static let unbounded = Interval(known: 0, possible: nil)

  /// Whether the number stands so towards `bound`, and how far it is from it where it does not.
  func judged(_ comparison: Comparison, to bound: Int64) -> Judgement {
    let top = possible ?? .max
    var result = Judgement(may: [])
    switch comparison {
    case .atLeast, .onOrAfter:
      if top >= bound { result.may.insert(.holds) }
      guard known < bound else { return result }
      result.may.insert(.fails)
      result.missing = Amount(
        least: top < bound ? bound.subtractingSaturated(top) : 1, most: bound.distance(above: known))
    case .atMost, .onOrBefore:
      if known <= bound { result.may.insert(.holds) }
      guard possible.map({ $0 > bound }) ?? true else { return result }
      result.may.insert(.fails)
      result.excess = Amount(
        least: known > bound ? known.subtractingSaturated(bound) : 1,
        most: possible.map { $0.subtractingSaturated(bound) } ?? .max)
    case .equals:
      if known <= bound, top >= bound { result.may.insert(.holds) }
      if known == bound, possible == bound { return result }
      result.may.insert(.fails)
      if known < bound {
        result.missing = Amount(
          least: top < bound ? bound.subtractingSaturated(top) : 0, most: bound.distance(above: known))
      }
      if possible.map({ $0 > bound }) ?? true {
        result.excess = Amount(
          least: known > bound ? known.subtractingSaturated(bound) : 0,
          most: possible.map { $0.subtractingSaturated(bound) } ?? .max)
      }
    }
    return result
  }
}

extension Judgement {
  /// What a share of two intervals says towards a percent, by cross-multiplication at both ends of what is known.
  /// - Parameter percent: in hundredths of a percent.
  static func share(part: Interval, whole: Interval, _ comparison: Comparison, percent: Int64) -> Judgement {
    var result = Judgement(may: whole.known == 0 ? .isEmpty : [])
    if whole.possible == 0 { return result }
    let least = max(1, whole.known)
    // The smallest and the largest share that are possible; nil where it has no bound.
    let low = whole.possible.flatMap { Share(part: part.known, whole: $0).compared(toPercent: percent) }
    let high = part.possible.flatMap { Share(part: $0, whole: least).compared(toPercent: percent) }
    switch comparison {
    case .atLeast, .onOrAfter:
      if high != .below { result.may.insert(.holds) }
      // Of a whole without a bound the share may be as small as one likes.
      if low == .below || low == nil && percent > 0 {
        result.may.insert(.fails)
        result.missing = missing(part, whole, percent)
      }
    case .atMost, .onOrBefore:
      if low != .above { result.may.insert(.holds) }
      if high == .above || high == nil {
        result.may.insert(.fails)
        result.excess = excess(part, whole, percent)
      }
    case .equals:
      if low == .equal, high == .equal, part.isExact, whole.isExact {
        result.may.insert(.holds)
        break
      }
      if low != .above, high != .below, !(part.isExact && whole.isExact) { result.may.insert(.holds) }
      result.may.insert(.fails)
      if low != .above, low != .equal || !whole.isExact { result.missing = missing(part, whole, percent) }
      if high != .below, high != .equal || !part.isExact { result.excess = excess(part, whole, percent) }
    }
    return result
  }

  /// How many more of the part a percent needs.
  private static func missing(_ part: Interval, _ whole: Interval, _ percent: Int64) -> Amount {
    let best = part.possible.flatMap {
      MediationModel.missing(toReach: percent, part: $0, whole: max(1, whole.known))
    }
    let worst = whole.possible.flatMap { MediationModel.missing(toReach: percent, part: part.known, whole: $0) }
    return Amount(least: max(1, best ?? 0), most: worst ?? .max)
  }

  /// How many too many of the part are above a percent.
  private static func excess(_ part: Interval, _ whole: Interval, _ percent: Int64) -> Amount {
    func above(_ part: Int64, _ whole: Int64) -> Int64 {
      Int64(clamping: max(0, Int128(part) - Int128(percent) * Int128(whole) / 10_000))
    }
    return Amount(
      least: max(1, whole.possible.map { above(part.known, $0) } ?? 0),
      most: part.possible.map { above($0, max(1, whole.known)) } ?? .max)
  }
}

extension Int64 {
  /// How far this lies above a number of which `Int64.min` says that nothing is known.
  fileprivate func distance(above number: Int64) -> Int64 { number == .min ? .max : subtractingSaturated(number) }
}
