/// A month of the calendar.
public struct CalendarMonth: Hashable, Sendable, Comparable {
  /// Months since year 0: year × 12 + month − 1.
  public let number: Int

  public init(number: Int) { self.number = number }

  /// The month that a day lies in.
  public init(of day: Day) {
    let civil = day.civil
    number = civil.year * 12 + civil.month - 1
  }

  /// Reads `2024-06`, and nothing else. Nil for month 13.
  public init?(_ text: some StringProtocol) {
    guard let day = Day("\(text)-01") else { return nil }
    self.init(of: day)
  }

  public var year: Int { number / 12 }
  /// From 1 through 12.
  public var month: Int { number % 12 + 1 }

  public var firstDay: Day { Day(year: year, month: month, day: 1) ?? Day(number: 0) }
  public var lastDay: Day { adding(months: 1).firstDay.adding(days: -1) }

  public func adding(months: Int) -> CalendarMonth { CalendarMonth(number: number + months) }

  public static func < (a: CalendarMonth, b: CalendarMonth) -> Bool { a.number < b.number }
  /// How many months lie between the two.
  public static func - (a: CalendarMonth, b: CalendarMonth) -> Int { a.number - b.number }
}

extension CalendarMonth: CustomStringConvertible {
  /// `2024-06`
  public var description: String { String(firstDay.description.prefix(7)) }
}
