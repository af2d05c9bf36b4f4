public import PolicyModel

/// One subject's verdict in a byte: the outcome, its timing, and whether open readings disagree.
struct Verdict: Hashable, Sendable {
  var bits: UInt8

  /// Not asked of this record.
  static let none = Verdict(bits: 0xff)

  init(bits: UInt8) { self.bits = bits }

  init(_ outcome: Outcome, _ timing: Timing? = nil) {
    bits = outcome.rawValue | (Verdict.code(timing) << 3)
  }

  var isNone: Bool { bits == 0xff }
  var outcome: Outcome { Outcome(rawValue: bits & 7) ?? .notApplicable }

  var timing: Timing? {
    switch (bits >> 3) & 7 {
    case 1: .pending
    case 2: .onTime
    case 3: .late
    case 4: .overdue
    case 5: .floor
    default: nil
    }
  }

  /// The outcome hangs on a reading that is open.
  var dividesReadings: Bool {
    get { !isNone && bits & 0x40 != 0 }
    set { if newValue { bits |= 0x40 } else { bits &= ~0x40 } }
  }

  private static func code(_ timing: Timing?) -> UInt8 {
    switch timing {
    case nil: 0
    case .pending: 1
    case .onTime: 2
    case .late: 3
    case .overdue: 4
    case .floor: 5
    }
  }
}

/// How many subjects had each outcome. Adding two tallies is exact and order does not matter: merging is the only way
/// in which chunks, threads and partitions are joined.
public struct Tally: Hashable, Sendable {
  /// By `Outcome.rawValue`.
  public private(set) var counts = [Int64](repeating: 0, count: Outcome.allCases.count)

  public init() {}

  /// - Parameter counts: by `Outcome.rawValue`.
  init(counts: [Int64]) { self.counts = counts }

  public subscript(_ outcome: Outcome) -> Int64 { counts[Int(outcome.rawValue)] }

  public var total: Int64 { counts.reduce(0, +) }

  mutating func add(_ outcome: Outcome) { counts[Int(outcome.rawValue)] += 1 }

  public mutating func merge(_ other: Tally) {
    for index in counts.indices { counts[index] += other.counts[index] }
  }
}

/// A subject by where it stands in the ledger.
struct SubjectRow: Hashable, Sendable {
  let partition: Int
  let row: Int
}

/// A finding's place in the list of the worst: the most missing first, then by identifier.
struct Ranked: Sendable {
  let outcome: Outcome
  let missing: Int64
  let id: String
  let subject: SubjectRow

  static func isWorse(_ a: Ranked, _ b: Ranked) -> Bool {
    if a.outcome != b.outcome { return order(a.outcome) < order(b.outcome) }
    if a.missing != b.missing { return a.missing > b.missing }
    return a.id < b.id
  }

  private static func order(_ outcome: Outcome) -> Int {
    switch outcome {
    case .notSatisfied: 0
    case .indeterminate: 1
    case .pending: 2
    default: 3
    }
  }
}

/// The `limit` worst of what was offered. Merging keeps the worst of both, whatever the order.
struct Worst: Sendable {
  let limit: Int
  private(set) var kept: [Ranked] = []
  /// How many were offered.
  private(set) var offered = 0

  init(limit: Int) { self.limit = limit }

  /// True when one so far missing would be kept, so that its identifier need not be made in vain.
  func wants(_ outcome: Outcome, missing: Int64) -> Bool {
    guard limit > 0 else { return false }
    guard kept.count == limit, let last = kept.last else { return true }
    return !Ranked.isWorse(
      last, Ranked(outcome: outcome, missing: missing, id: "", subject: SubjectRow(partition: 0, row: 0)))
  }

  mutating func count(_ more: Int = 1) { offered += more }

  mutating func keep(_ candidate: Ranked) {
    let index = kept.firstIndex { Ranked.isWorse(candidate, $0) } ?? kept.count
    guard index < limit else { return }
    kept.insert(candidate, at: index)
    if kept.count > limit { kept.removeLast() }
  }

  mutating func merge(_ other: Worst) {
    offered += other.offered
    for candidate in other.kept { keep(candidate) }
  }
}
