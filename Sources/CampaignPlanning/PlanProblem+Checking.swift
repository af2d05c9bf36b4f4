extension PlanProblem {
  /// Something that a plan breaks, month by month.
  public enum Violation: Error, Sendable, Equatable {
    /// More than a rate allows in a month, by the rate's number.
    case rate(Int, month: Int)
    /// More than a total allows, by its number.
    case total(Int)
    /// A demand that must be met and is not, by its number.
    case demand(Int)
    /// An activity outside its months, less often than never, or of another plan.
    case activity(Int)
  }

  /// The first thing that a plan breaks, counted anew from its months; `nil` where it keeps everything.
  public func violation(of times: [[Int64]]) -> Violation? {
    guard times.count == activities.count else { return .activity(min(times.count, activities.count)) }
    for (number, activity) in activities.enumerated() {
      let isKept =
        times[number].count == months
        && times[number].enumerated().allSatisfy { month, count in
          count == 0 || (count > 0 && activity.months.contains(month))
        }
      if !isKept { return .activity(number) }
    }
    let members = RateMembers(self)
    for (number, rate) in rates.enumerated() {
      let bound = members.activities(of: rate)
      for month in 0..<months {
        let load = bound.reduce(0) { $0 + times[$1][month] }
        if load > (pauses.contains(month) ? 0 : rate.perMonth) { return .rate(number, month: month) }
      }
    }
    for (number, total) in totals.enumerated() {
      let sum = total.weights.reduce(0) { $0 + $1.value * times[$1.key][total.months].reduce(0, +) }
      if sum > total.atMost { return .total(number) }
    }
    for (number, demand) in demands.enumerated() where demand.weight == nil {
      let done = demand.weights.reduce(0) { $0 + $1.value * times[$1.key].prefix(demand.through + 1).reduce(0, +) }
      if done < demand.need { return .demand(number) }
    }
    return nil
  }
}
