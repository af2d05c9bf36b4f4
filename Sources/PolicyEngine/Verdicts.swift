public import PolicyModel

/// One subject's verdict in a byte: the outcome, its timing, whether open readings disagree, and whether what cannot be
/// told is surely no breach.
struct Verdict: Hashable, Sendable {
  var bits: UInt8

  /// Not asked of this record.
  static let none = Verdict(bits: 0xff)

  init(bits: UInt8) { self.bits = bits }

  init(_ outcome: Outcome, _ timing: Timing? = nil, isHarmless: Bool = false) {
    bits = outcome.rawValue | (Verdict.code(timing) << 3)
    self.isHarmless = isHarmless && outcome == .indeterminate
  }

  var isNone: Bool { bits == 0xff }
  var outcome: Outcome { Outcome(rawValue: bits & 7) ?? .notApplicable }

  var timing: Timing? {
    switch (bits >> 3) & 7 {
    case 1: .pending
    case 2: .onTime
    case 3: .late
    case 4: .overdue
    case 5: .asRecorded
    default: nil
    }
  }

  /// The outcome hangs on a reading that is open.
  var dividesReadings: Bool {
    get { !isNone && bits & 0x40 != 0 }
    set { if newValue { bits |= 0x40 } else { bits &= ~0x40 } }
  }

  /// It cannot be told, and a breach is not among the outcomes that are possible.
  var isHarmless: Bool {
    get { !isNone && bits & Verdict.harmless != 0 }
    set { if newValue { bits |= Verdict.harmless } else { bits &= ~Verdict.harmless } }
  }

  static let harmless: UInt8 = 0x80

  private static func code(_ timing: Timing?) -> UInt8 {
    switch timing {
    case nil: 0
    case .pending: 1
    case .onTime: 2
    case .late: 3
    case .overdue: 4
    case .asRecorded: 5
    }
  }
}

/// How many subjects had each outcome. Adding two tallies is exact and order does not matter: merging is the only way
/// in which chunks, threads and partitions are joined.
public struct Tally: Hashable, Sendable {
  /// By `Outcome.rawValue`.
  public private(set) var counts = [Int64](repeating: 0, count: Outcome.allCases.count)
  /// Of the indeterminate those of which no breach is possible.
  public private(set) var harmless: Int64 = 0

  public init() {}

  /// - Parameter counts: by `Outcome.rawValue`.
  init(counts: [Int64], harmless: Int64 = 0) {
    self.counts = counts
    self.harmless = harmless
  }

  static let oneFault = Tally(counts: Outcome.allCases.map { $0 == .fault ? 1 : 0 })

  public subscript(_ outcome: Outcome) -> Int64 { counts[Int(outcome.rawValue)] }

  public var total: Int64 { counts.reduce(0, +) }

  mutating func add(_ verdict: Verdict) {
    counts[Int(verdict.outcome.rawValue)] += 1
    if verdict.isHarmless { harmless += 1 }
  }

  public mutating func merge(_ other: Tally) {
    harmless += other.harmless
    for index in counts.indices { counts[index] += other.counts[index] }
  }
}

/// A subject by where it stands in the ledger.
struct SubjectRow: Hashable, Sendable {
  let partition: Int
  let row: Int
}

/// A finding's place in the list of the worst: faults, what fails, what cannot be told and may fail, what cannot be told;
/// of those the most missing first, then by identifier.
struct Ranked: Sendable {
  /// From 0, the worst.
  let rank: UInt8
  let missing: Int64
  let id: String
  let subject: SubjectRow

  static func isWorse(_ a: Ranked, _ b: Ranked) -> Bool {
    if a.rank != b.rank { return a.rank < b.rank }
    if a.missing != b.missing { return a.missing > b.missing }
    return a.id < b.id
  }

  /// The rank of a verdict; nil for one that is not among the worst.
  @inline(__always)
  static func rank(_ bits: UInt8) -> UInt8? {
    switch bits & 7 {
    case Outcome.fault.rawValue: 0
    case Outcome.notSatisfied.rawValue: 1
    case Outcome.indeterminate.rawValue: bits & Verdict.harmless == 0 ? 2 : 3
    default: nil
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
