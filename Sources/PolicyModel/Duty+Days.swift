public import MediationModel

extension Duty.Cycle {
  /// The length of one cycle, in months.
  public var months: Int {
    switch self {
    case .year: 12
    case .halfYear: 6
    case .quarter: 3
    case .month: 1
    }
  }

  /// The first days of the cycles from January of a year until `end`, ascending.
  public func starts(fromYear year: Int, through end: Day) -> [Day] {
    var starts: [Day] = []
    var day = Day(year: year, month: 1, day: 1)
    while let current = day, current <= end {
      starts.append(current)
      day = current.adding(months: months)
    }
    return starts
  }
}

extension Duty.DueDay {
  /// The day of the cycle that begins at `first`; 29 February becomes the 28th in a common year.
  public func day(in first: Day) -> Day? {
    let year = first.civil.year + (nextYear ? 1 : 0)
    return Day(year: year, month: month, day: min(day, Day.days(inMonth: month, of: year)))
  }
}

extension Duty {
  /// The due days of the cycle that begins at `first`, ascending: those written, or the last day of the cycle.
  /// Empty for a duty without a cycle.
  public func dueDays(in first: Day) -> [Day] {
    guard let cycle, let next = first.adding(months: cycle.months) else { return [] }
    return due.isEmpty ? [next.adding(days: -1)] : due.compactMap { $0.day(in: first) }.sorted()
  }
}
