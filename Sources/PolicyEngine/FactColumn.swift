import MediationModel
import PolicyModel

/// A fact's intervals for every row of its entity in one partition.
struct FactColumn: Sendable {
  /// At least so much is known.
  var low: [Int64]
  /// At most so much is possible, `Int64.max` for no bound; nil when every interval is exact.
  var high: [Int64]?

  subscript(row: Int) -> Interval {
    guard let high else { return Interval(low[row]) }
    return Interval(known: low[row], possible: high[row] == .max ? nil : high[row])
  }

  init(low: [Int64], high: [Int64]) {
    self.low = low
    self.high = low == high ? nil : high
  }
}

extension FactColumn {
  /// As functions read it: an interval that is not exact is missing.
  func column(isTruth: Bool) -> Column {
    .computed(rows: low.count, kind: isTruth ? .boolean : .number, width: isTruth ? 1 : 8) { row in
      let interval = self[row]
      return interval.isExact ? interval.known : nil
    }
  }
}

extension Column {
  /// The states of a classification, as functions read them.
  static func computedStates(_ plane: [UInt8]) -> Column {
    .computed(rows: plane.count, kind: .enumeration(""), width: 1) { row in
      plane[row] >= Evaluator.unclassified ? nil : Int64(plane[row])
    }
  }
}

extension Fact {
  /// Whether it answers yes or no.
  var isTruth: Bool { if case .exists = measure { true } else { false } }
}

/// The sums that a count, sum or existence fact is made of, before what is not covered is taken into account. Adding
/// two of them joins partitions.
struct FactSums: Sendable {
  /// What certainly counts.
  var known: [Int64]
  /// What may count besides; `Int64.max` for no bound.
  var uncertain: [Int64]
  /// What may count for any parent, because its own is not known.
  var homeless: Int64 = 0

  init(rows: Int) {
    known = [Int64](repeating: 0, count: rows)
    uncertain = known
  }

  mutating func merge(_ other: FactSums) {
    for row in known.indices {
      known[row] = known[row].addingSaturated(other.known[row])
      uncertain[row] = uncertain[row].addingSaturated(other.uncertain[row])
    }
    homeless = homeless.addingSaturated(other.homeless)
  }
}

/// The latest dated value per parent. Merging keeps the later one, of two on one day the one with the greater id.
struct LatestValues: Sendable {
  struct Entry: Sendable {
    let date: Int64
    let id: String
    /// Nil: the latest record does not say.
    let value: Int64?
  }
  var entries: [Entry?]
  /// A record that may count but whose filter or date is unknown: the latest cannot be told.
  var uncertain: [Bool]

  init(rows: Int) {
    entries = [Entry?](repeating: nil, count: rows)
    uncertain = [Bool](repeating: false, count: rows)
  }

  mutating func offer(_ entry: Entry, at row: Int) {
    if let current = entries[row], (current.date, current.id) >= (entry.date, entry.id) { return }
    entries[row] = entry
  }

  /// The same for numbers that must agree: of two different ones of one day none is known.
  mutating func offerAgreeing(_ entry: Entry, at row: Int) {
    if let current = entries[row], current.date == entry.date, current.value != entry.value {
      entries[row] = Entry(date: entry.date, id: max(current.id, entry.id), value: nil)
    } else {
      offer(entry, at: row)
    }
  }

  mutating func merge(_ other: LatestValues) {
    for row in entries.indices {
      if let entry = other.entries[row] { offer(entry, at: row) }
      uncertain[row] = uncertain[row] || other.uncertain[row]
    }
  }
}
