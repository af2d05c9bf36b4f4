/// A calendar day as the count of days since 1970-01-01 (proleptic Gregorian), 0001-01-01 through 9999-12-31.
/// The law's dates are days; only where it names an hour is there a `Timestamp`.
public struct Day: Hashable, Sendable, Comparable {
  public let number: Int32

  public init(number: Int32) { self.number = number }

  /// Nil for a day that no calendar has, such as month 13 or 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.days(inMonth: month, of: year)
    else { return nil }
    // Days from civil: years start in March, so that the leap day is the last of the year.
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `2024-06-30`, and nothing else.
  public init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 else { return nil }
    var values = [0, 0, 0]
    for (index, part) in parts.enumerated() {
      for byte in part {
        guard (48...57).contains(byte) else { return nil }
        values[index] = values[index] * 10 + Int(byte - 48)
      }
    }
    self.init(year: values[0], month: values[1], day: values[2])
  }

  public var civil: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The same day of another month; a day that the month lacks becomes its last (31 January + 1 month = 28 or 29
  /// February). Nil outside years 1–9999.
  public func adding(months: Int) -> Day? {
    let (year, month, day) = civil
    let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, total >= 12, total < 120_000 else { return nil }
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    return Day(year: newYear, month: newMonth, day: min(day, Day.days(inMonth: newMonth, of: newYear)))
  }

  public func adding(days: Int) -> Day { Day(number: number + Int32(days)) }

  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  public static func - (a: Day, b: Day) -> Int { Int(a.number) - Int(b.number) }
}

extension Day: CustomStringConvertible {
  /// `2024-06-30`
  public var description: String {
    let (year, month, day) = civil
    func padded(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
