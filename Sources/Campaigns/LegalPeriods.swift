import MediationModel

/// The months of a plan between the days that the law tells them apart by: within a period nothing depends on the month.
struct LegalPeriods: Sendable, Equatable {
  /// Months from 0, without a gap.
  let ranges: [ClosedRange<Int>]

  /// - Parameters:
  ///   - first: the first month of the plan.
  ///   - months: how many it has.
  ///   - questions: what is asked; a day within a month ends the month before, since records bear the month's last day.
  init(first: CalendarMonth, months: Int, _ questions: some Sequence<Question>, more starts: Set<Int> = []) {
    var starts = starts
    for question in questions {
      if let due = question.milestone { starts.insert(CalendarMonth(of: due.adding(days: 1)) - first) }
      if let cycle = question.cycle { starts.insert(CalendarMonth(of: cycle) - first) }
    }
    // A year field is filled in with the year of the record.
    for month in 1..<max(2, months) where first.adding(months: month).month == 1 { starts.insert(month) }
    let sorted = ([0] + starts.filter { (1..<max(1, months)).contains($0) }).sorted()
    ranges = sorted.indices.map { sorted[$0]...(($0 + 1 < sorted.count ? sorted[$0 + 1] : months) - 1) }
  }

  private init(_ ranges: [ClosedRange<Int>]) { self.ranges = ranges }

  /// The same, cut before more months.
  func cut(before months: some Sequence<Int>) -> LegalPeriods {
    let cuts = Set(months)
    return LegalPeriods(
      ranges.flatMap { range in
        let starts = [range.lowerBound] + cuts.filter { $0 > range.lowerBound && $0 <= range.upperBound }.sorted()
        return starts.indices.map { index in
          starts[index]...((index + 1 < starts.count ? starts[index + 1] : range.upperBound + 1) - 1)
        }
      })
  }

  /// The number of the period that a month lies in.
  func period(of month: Int) -> Int { ranges.firstIndex { $0.contains(month) } ?? 0 }
}
