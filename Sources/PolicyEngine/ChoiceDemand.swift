package import PolicyModel

/// A number of one group that a choice of records decides: how many of them, or whether any, count there.
package struct ChoiceCount: Hashable, Sendable {
  /// The fact, or the entity that a quota counts.
  package let name: String
  /// Whether any counts (1) or none (0), instead of how many.
  package let isExistence: Bool
  /// What counts whatever is chosen.
  package let fixed: Interval
  /// Rows of the records that count here once they are chosen, ascending.
  package let rows: [Int]

  package init(name: String, isExistence: Bool, fixed: Interval, rows: [Int]) {
    self.name = name
    self.isExistence = isExistence
    self.fixed = fixed
    self.rows = rows
  }

  /// The number under a choice.
  package func value(of chosen: Set<Int>) -> Interval {
    let more = Int64(rows.count { chosen.contains($0) })
    let count = Interval(known: fixed.known + more, possible: fixed.possible.map { $0.addingSaturated(more) })
    return isExistence
      ? Interval(known: min(1, count.known), possible: min(1, count.possible ?? 1)) : count
  }
}

/// A constant and multiples of a group's counts, which are named by their place in it.
package struct ChoiceSum: Hashable, Sendable {
  package var constant: Int64 = 0
  /// Count → coefficient, none of them 0.
  package private(set) var terms: [Int: Int64] = [:]

  package init(_ constant: Int64 = 0) { self.constant = constant }

  package init(count: Int) { terms = [count: 1] }

  package var isConstant: Bool { terms.isEmpty }

  /// - Returns: nil where a number is too large.
  package func adding(_ other: ChoiceSum, times factor: Int64) -> ChoiceSum? {
    var result = self
    guard result.constant.addExactly(other.constant, times: factor) else { return nil }
    for (count, coefficient) in other.terms {
      var sum = result.terms[count] ?? 0
      guard sum.addExactly(coefficient, times: factor) else { return nil }
      result.terms[count] = sum == 0 ? nil : sum
    }
    return result
  }

  /// The least that it certainly is, nil for no lower bound.
  package func least(_ values: [Interval]) -> Int64? {
    var sum = constant
    for (count, coefficient) in terms {
      guard let value = coefficient > 0 ? values[count].known : values[count].possible,
        sum.addExactly(value, times: coefficient)
      else { return nil }
    }
    return sum
  }
}

extension Int64 {
  /// - Returns: whether the result fits.
  fileprivate mutating func addExactly(_ other: Int64, times factor: Int64) -> Bool {
    let (product, isTooLarge) = other.multipliedReportingOverflow(by: factor)
    let (sum, overflow) = addingReportingOverflow(product)
    guard !isTooLarge, !overflow else { return false }
    self = sum
    return true
  }
}

/// When a norm is certainly satisfied for a group, as a condition on the group's counts. What no choice can make certain,
/// such as a comparison with a number that the text does not give, is settled as false.
package indirect enum ChoiceDemand: Hashable, Sendable {
  case settled(Bool)
  case atLeast(ChoiceSum, Int64)
  case all([ChoiceDemand])
  case any([ChoiceDemand])

  package func holds(_ values: [Interval]) -> Bool {
    switch self {
    case .settled(let truth): truth
    case .atLeast(let sum, let bound): sum.least(values).map { $0 >= bound } ?? false
    case .all(let parts): parts.allSatisfy { $0.holds(values) }
    case .any(let parts): parts.contains { $0.holds(values) }
    }
  }

  static func joined(_ parts: [ChoiceDemand], isAll: Bool) -> ChoiceDemand {
    if parts.contains(.settled(!isAll)) { return .settled(!isAll) }
    let open = parts.filter { $0 != .settled(isAll) }
    if open.isEmpty { return .settled(isAll) }
    return open.count == 1 ? open[0] : isAll ? .all(open) : .any(open)
  }

  static func bound(_ sum: ChoiceSum, atLeast bound: Int64) -> ChoiceDemand {
    sum.isConstant ? .settled(sum.constant >= bound) : .atLeast(sum, bound)
  }
}

/// What a norm asks of one group that records are chosen for.
package struct ChoiceGroup: Sendable {
  package let subject: Subject
  package let counts: [ChoiceCount]
  package let demand: ChoiceDemand

  package init(subject: Subject, counts: [ChoiceCount], demand: ChoiceDemand) {
    self.subject = subject
    self.counts = counts
    self.demand = demand
  }

  package func values(_ chosen: Set<Int>) -> [Interval] { counts.map { $0.value(of: chosen) } }

  package func holds(_ chosen: Set<Int>) -> Bool { demand.holds(values(chosen)) }
}

/// A norm on the choice of records, group by group.
package struct ChoiceNorm: Sendable {
  package let norm: Norm
  package let groups: [ChoiceGroup]
}

/// A norm on the choice of records that cannot be read as sums of what is chosen: it can only be evaluated.
package struct UnreadChoice: Hashable, Sendable, Error {
  package enum Reason: String, Sendable, CaseIterable {
    /// The records that it is asked of depend on the choice.
    case subjects
    /// A function or comparison that is no sum.
    case condition
    /// Records count by more than the choice of themselves.
    case counting
    /// It falls due after the day that it is asked for.
    case notDue
  }
  package let norm: Norm
  package let reason: Reason
}
