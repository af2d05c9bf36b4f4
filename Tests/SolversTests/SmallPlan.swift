@testable import CampaignPlanning

/// Plans so small that every one of them can be tried.
enum SmallPlan {
  /// Two activities in three months, each at most twice a month.
  static func random(_ seed: UInt64) -> PlanProblem {
    var numbers = SmallModel.Numbers(state: seed)
    let isOnePlace = Bool.random(using: &numbers)
    let activities = (0..<2).map { number in
      let first = Int.random(in: 0...1, using: &numbers)
      let isFixed = number == 1 && Int.random(in: 0..<4, using: &numbers) == 0
      return PlanProblem.Activity(
        id: "a\(number)", place: isOnePlace ? 0 : number, item: number,
        cost: Int64.random(in: 0...5, using: &numbers),
        months: isFixed ? first...first : first...Int.random(in: first...2, using: &numbers), isFixed: isFixed)
    }
    var problem = PlanProblem(months: 3, activities: activities)
    for activity in activities {
      problem.rates.append(.init(place: activity.place, item: activity.item, perMonth: 2, group: "\(activity.id)"))
    }
    if Bool.random(using: &numbers) {
      problem.rates.append(
        .init(place: nil, item: nil, perMonth: Int64.random(in: 1...3, using: &numbers), group: "everybody"))
    }
    if Bool.random(using: &numbers) { problem.pauses = [Int.random(in: 0...2, using: &numbers)] }
    for number in 0..<Int.random(in: 1...2, using: &numbers) {
      problem.totals.append(
        .init(
          weights: [0: Int64.random(in: 0...2, using: &numbers), 1: Int64.random(in: 1...2, using: &numbers)],
          months: Int.random(in: 0...1, using: &numbers)...2, atMost: Int64.random(in: 2...7, using: &numbers),
          group: "total \(number)"))
    }
    for number in 0..<Int.random(in: 1...3, using: &numbers) {
      problem.demands.append(
        .init(
          weights: [0: Int64.random(in: 0...2, using: &numbers), 1: Int64.random(in: -1...2, using: &numbers)],
          through: Int.random(in: 0...2, using: &numbers), need: Int64.random(in: 0...6, using: &numbers),
          weight: Int.random(in: 0..<5, using: &numbers) == 0 ? nil : Int64.random(in: 1...3, using: &numbers),
          group: "demand \(number)"))
    }
    // What has its own date has no rate, so a total bounds it.
    problem.totals.append(.init(weights: [1: 1], months: 0...2, atMost: 6, group: "bound"))
    return problem
  }

  /// Three places with one activity each in two months, at most twice a month, that share what they may spend.
  static func spread(_ seed: UInt64) -> PlanProblem {
    var numbers = SmallModel.Numbers(state: seed)
    var problem = PlanProblem(months: 2, activities: [])
    for place in 0..<3 {
      problem.activities.append(
        .init(
          id: "a\(place)", place: place, item: 0, cost: Int64.random(in: 1...3, using: &numbers), months: 0...1))
      problem.rates.append(.init(place: place, item: 0, perMonth: 2, group: "rate"))
      problem.demands.append(
        .init(
          weights: [place: 1], through: Int.random(in: 0...1, using: &numbers),
          need: Int64.random(in: 0...4, using: &numbers), weight: Int64.random(in: 1...3, using: &numbers),
          group: "of one"))
    }
    problem.demands.append(
      .init(
        weights: [0: 1, 1: 1, 2: 1], through: 0, need: Int64.random(in: 0...3, using: &numbers),
        weight: Bool.random(using: &numbers) ? nil : 1, group: "of all"))
    for month in 0...1 {
      problem.totals.append(
        .init(
          weights: [0: 1, 1: Int64.random(in: 1...3, using: &numbers), 2: Int64.random(in: 1...3, using: &numbers)],
          months: month...month, atMost: Int64.random(in: 2...8, using: &numbers), group: "budget"))
    }
    return problem
  }

  /// The sum over places of the busiest month's load, the months of a period sharing theirs alike.
  private static func peak(_ problem: PlanProblem, _ times: [[Int64]]) -> Double {
    let periods = PlanPeriods(problem).ranges
    let places = Set(problem.activities.filter { !$0.isFixed }.map(\.place))
    return places.reduce(0) { sum, place in
      let own = problem.activities.indices.filter {
        problem.activities[$0].place == place && !problem.activities[$0].isFixed
      }
      let loads = periods.map { period in
        let open = period.count { !problem.pauses.contains($0) }
        let load = own.reduce(Int64(0)) { $0 + times[$1][period].reduce(0, +) }
        return open == 0 ? 0 : Double(load) / Double(open)
      }
      return sum + (loads.max() ?? 0)
    }
  }

  /// The least weighted shortfall, the least cost among the plans that have it, and among those that have both the least
  /// sum of busiest months; `nil` where no plan keeps what must be.
  static func least(_ problem: PlanProblem) -> (shortfall: Int64, cost: Int64, peak: Double)? {
    let slots = problem.activities.indices.flatMap { activity in
      problem.activities[activity].months.map { (activity, $0) }
    }
    let most = problem.activities.map { $0.isFixed ? 6 : 2 } as [Int64]
    var counts = [Int64](repeating: 0, count: slots.count)
    var best: (shortfall: Int64, cost: Int64, peak: Double)?
    while true {
      var times = problem.activities.map { _ in [Int64](repeating: 0, count: problem.months) }
      for (slot, count) in zip(slots, counts) { times[slot.0][slot.1] = count }
      if problem.violation(of: times) == nil {
        let shortfall = problem.demands.reduce(Int64(0)) { sum, demand in
          let done = demand.weights.reduce(0) { $0 + $1.value * times[$1.key].prefix(demand.through + 1).reduce(0, +) }
          return sum + (demand.weight ?? 0) * max(0, demand.need - done)
        }
        let cost = problem.activities.indices.reduce(Int64(0)) {
          $0 + problem.activities[$1].cost * times[$1].reduce(0, +)
        }
        let found = (shortfall: shortfall, cost: cost, peak: peak(problem, times))
        if best.map({ found < $0 }) ?? true { best = found }
      }
      var index = 0
      while index < counts.count, counts[index] == most[slots[index].0] {
        counts[index] = 0
        index += 1
      }
      if index == counts.count { return best }
      counts[index] += 1
    }
  }
}
