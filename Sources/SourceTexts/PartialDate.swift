import MediationModel

/// A date as far as it is printed, spelled in the normal form.
struct PartialDate: Hashable {
  enum Tail: Hashable {
    case none
    case day(Int)
    /// 底, 末: the last calendar day.
    case end
    /// 上旬, 中旬, 下旬.
    case third(String)
    /// H1, H2, Q1 through Q4.
    case part(String)
  }
  var year: Int?
  var month: Int?
  var tail: Tail = .none

  /// `2024-12-31`, `2024-12`, `2024年`, `12-31`, `12月`, `2024-H1`. The end of a February without a year is `02-末`.
  var spelled: String {
    let head = year.map { "\($0)-" } ?? ""
    guard let month else {
      switch tail {
      case .end: return head + "12-31"
      case .part(let name): return head + name
      case .none, .day, .third: return year.map { "\($0)年" } ?? ""
      }
    }
    let two = PartialDate.two(month)
    switch tail {
    case .none, .part: return year == nil ? "\(month)月" : head + two
    case .day(let day): return head + two + "-" + PartialDate.two(day)
    case .third(let name): return head + two + name
    case .end:
      if year == nil, month == 2 { return "02-末" }
      return head + two + "-" + PartialDate.two(Day.days(inMonth: month, of: year ?? 2000))
    }
  }

  /// Whether a calendar has it.
  var isPossible: Bool {
    guard let month else { return true }
    guard (1...12).contains(month) else { return false }
    if case .day(let day) = tail { return (1...Day.days(inMonth: month, of: year ?? 2000)).contains(day) }
    return true
  }

  /// The day, where year, month and day are known.
  var day: Day? {
    guard let year, let month, case .day(let day) = tail else { return nil }
    return Day(year: year, month: month, day: day)
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
