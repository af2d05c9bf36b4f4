import ColumnEvaluation
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

  init(exact numbers: [Int64]) {
    low = numbers
    high = nil
  }

  init(low: [Int64], high: [Int64]) {
    self.low = low
    self.high = low == high ? nil : high
  }
}

extension FactColumn {
  /// As functions read it: an interval that is not exact is missing.
  func column(isTruth: Bool) -> Column {
    low.withUnsafeBufferPointer { low in
      let (kind, width): (ElementKind, Int) = isTruth ? (.boolean, 1) : (.number, 8)
      guard let high else { return .computed(rows: low.count, kind: kind, width: width) { low[$0] } }
      return high.withUnsafeBufferPointer { high in
        // Without a bound it is not exact either, whatever is known.
        .computed(rows: low.count, kind: kind, width: width) { row in
          low[row] == high[row] && high[row] != .max ? low[row] : nil
        }
      }
    }
  }
}

extension Column {
  /// The states of a classification, as functions read them.
  static func computedStates(_ plane: [UInt8]) -> Column {
    .computed(rows: plane.count, kind: .enumeration(""), width: 1) { row in
      plane[row] >= Evaluator.faultState ? nil : Int64(plane[row])
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
  /// What may count besides.
  var uncertain: Doubts
  /// What may count for any parent, because its own is not known.
  var homeless: Int64 = 0

  init(rows: Int) {
    known = [Int64](repeating: 0, count: rows)
    uncertain = Doubts(rows: rows)
  }

  mutating func merge(_ other: FactSums) {
    for row in known.indices {
      known[row] = known[row].addingSaturated(other.known[row])
    }
    uncertain.merge(other.uncertain)
    homeless = homeless.addingSaturated(other.homeless)
  }
}
