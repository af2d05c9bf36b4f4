package import MediationModel

/// Sums of child records for every parent: one pass over the children, each adding to its own parent.
///
/// Amounts are never negative, so that sums that stop at the end of 64 bits are the same in any order.
package struct GroupedSum: Sendable {
  package enum Parents: Sendable {
    /// The records are their own parents.
    case same
    /// References, unknown where there is none; a negative one is unknown too.
    case column(Column)
  }
  package enum Amount: Sendable {
    case one
    case column(Column)
    /// No record has the field.
    case unknown
  }
  package struct Period: Sendable {
    /// Nil: no record has the date.
    package let dates: Column?
    /// Dates count minutes, of which the days are taken.
    package let isTimestamp: Bool
    package let days: ClosedRange<Int64>

    package init(dates: Column?, isTimestamp: Bool, days: ClosedRange<Int64>) {
      self.dates = dates
      self.isTimestamp = isTimestamp
      self.days = days
    }
  }

  package let rows: Int
  package let parentRows: Int
  package let parents: Parents
  package let amount: Amount
  package let period: Period?
  package let filter: Filter

  /// Which records count.
  package enum Filter: Sendable {
    case all
    /// For each record 0: it does not count, 1: it does, else it may.
    case truths([UInt8])
    /// A function: where it ends as missing, the record may count.
    case kernel(Kernel)
  }

  package init(
    rows: Int, parentRows: Int, parents: Parents, amount: Amount, period: Period?, filter: Filter
  ) {
    self.rows = rows
    self.parentRows = parentRows
    self.parents = parents
    self.amount = amount
    self.period = period
    self.filter = filter
  }

  package struct Sums: Sendable {
    /// What certainly counts, by parent.
    package var known: [Int64]
    /// What may count besides, by parent.
    package var uncertain: Doubts
    /// What may count for any parent.
    package var homeless: Int64 = 0

    mutating func merge(_ other: Sums) {
      addSaturated(other.known, to: &known)
      uncertain.merge(other.uncertain)
      homeless = addSaturated(homeless, other.homeless)
    }
  }
}
