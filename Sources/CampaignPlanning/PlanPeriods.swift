/// The months of a plan between the dates that tell them apart. Months within a period are alike, so that a model needs
/// one variable a period and not one a month, whose order it would search for in vain.
struct PlanPeriods: Sendable, Equatable {
  /// Without a gap, in order; a period has at least one month.
  let ranges: [ClosedRange<Int>]

  /// Cuts where a demand falls due, where a total or an activity begins or ends. Activities with their own date (seats of a session)
  /// cut nothing: they stand in their month whatever the periods are.
  init(_ problem: PlanProblem) {
    var starts: Set<Int> = [0]
    for demand in problem.demands { starts.insert(demand.through + 1) }
    for total in problem.totals where !total.isOfFixedActivities(problem) {
      starts.insert(total.months.lowerBound)
      starts.insert(total.months.upperBound + 1)
    }
    for activity in problem.activities where !activity.isFixed {
      starts.insert(activity.months.lowerBound)
      starts.insert(activity.months.upperBound + 1)
    }
    let sorted = starts.filter { (0..<problem.months).contains($0) }.sorted()
    ranges = sorted.indices.map { sorted[$0]...(($0 + 1 < sorted.count ? sorted[$0 + 1] : problem.months) - 1) }
  }

  /// The periods of an activity: those inside its months, or its own month.
  func ranges(of activity: PlanProblem.Activity) -> [ClosedRange<Int>] {
    activity.isFixed
      ? [activity.months] : ranges.filter { activity.months.contains($0.lowerBound) }
  }
}

extension PlanProblem.Total {
  fileprivate func isOfFixedActivities(_ problem: PlanProblem) -> Bool {
    weights.keys.allSatisfy { problem.activities[$0].isFixed }
  }
}
