package import MediationModel

/// How numbers must stand towards a bound.
package enum NumberOrder: Hashable, Sendable { case atLeast, atMost, equals }

/// A number of every row, as far as it is known.
package enum PlannedNumber: Sendable {
  /// A field; where it is unknown nothing but `lowest` is.
  case column(Column, lowest: Int64)
  /// From `low` to `high`, where `Int64.max` is no bound; without `high` every number is exact.
  case interval(low: [Int64], high: [Int64]?)
  /// What a function answers; where it ends nothing is known.
  case kernel(Kernel)
}

/// What a record is asked for, bound to the columns of one partition.
package indirect enum PlannedPart: Sendable {
  case all([PlannedPart])
  case any([PlannedPart])
  /// A number of the law that is not there.
  case unknown
  /// Nothing to judge: a part that the reading does not ask.
  case empty
  case test(Kernel)
  case compare(PlannedNumber, NumberOrder, Int64)
  /// `part` of `whole`, in hundredths of a percent.
  case share(PlannedNumber, PlannedNumber, NumberOrder, percent: Int64)
  case has(PlannedNumber)
  /// Every one of these members.
  case includes(Column, UInt64)
}

/// The bytes that stand for outcomes.
package struct VerdictCodes: Sendable {
  package var none: UInt8
  package var notApplicable: UInt8
  package var satisfied: UInt8
  package var notSatisfied: UInt8
  package var indeterminate: UInt8
  /// It cannot be told, and surely does not fail.
  package var harmless: UInt8

  package init(
    none: UInt8, notApplicable: UInt8, satisfied: UInt8, notSatisfied: UInt8, indeterminate: UInt8, harmless: UInt8
  ) {
    self.harmless = harmless
    self.none = none
    self.notApplicable = notApplicable
    self.satisfied = satisfied
    self.notSatisfied = notSatisfied
    self.indeterminate = indeterminate
  }
}

/// A norm of records, ready to be worked out chunk by chunk.
package struct RecordPlan: Sendable {
  package let rows: Int
  /// 1 for the rows that the norm is asked of.
  package let asked: [UInt8]
  package let when: Kernel?
  package let part: PlannedPart
  package let codes: VerdictCodes

  package init(rows: Int, asked: [UInt8], when: Kernel?, part: PlannedPart, codes: VerdictCodes) {
    precondition(asked.count == rows, "every row is asked or not")
    self.rows = rows
    self.asked = asked
    self.when = when
    self.part = part
    self.codes = codes
  }
}

extension PlannedPart {
  /// What is missing is 1 where it fails: no amounts need be kept.
  package var isFlag: Bool {
    switch self {
    case .test, .has, .empty: true
    case .all(let parts), .any(let parts): parts.isEmpty || parts.count == 1 && parts[0].isFlag
    case .compare, .share, .includes, .unknown: false
    }
  }

  /// Whether a row may have nothing to judge in it.
  var mayBeEmpty: Bool {
    switch self {
    case .share, .empty: true
    case .all(let parts), .any(let parts): !parts.isEmpty && parts.allSatisfy(\.mayBeEmpty)
    case .test, .has, .unknown, .includes, .compare: false
    }
  }

  /// In which directions it can be missed.
  package var directions: Directions {
    switch self {
    case .empty: []
    case .test, .has, .unknown, .includes: .missing
    case .compare(_, let order, _), .share(_, _, let order, _):
      switch order {
      case .atLeast: .missing
      case .atMost: .excess
      case .equals: [.missing, .excess]
      }
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.directions) }
    }
  }

  /// Too little or too much.
  package struct Directions: OptionSet, Sendable {
    package let rawValue: Int
    package static let missing = Directions(rawValue: 1)
    package static let excess = Directions(rawValue: 2)

    package init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// A comparison with a column of so small numbers that their difference cannot leave 64 bits.
  var isSmall: Bool {
    guard case .compare(.column(let column, let lowest), _, let bound) = self else { return false }
    return column.elementWidth <= 4 && PlannedPart.small.contains(lowest) && PlannedPart.small.contains(bound)
  }

  static let small: ClosedRange<Int64> = -(1 << 48)...(1 << 48)
}
