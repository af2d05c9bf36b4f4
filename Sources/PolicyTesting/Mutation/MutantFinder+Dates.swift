import LuaSyntax
import MediationModel

extension MutantFinder {
  /// A date one day earlier and later; of a month, a month. Any text that is no date is left alone.
  mutating func dates(_ text: String, _ literal: Expression, _ place: Place) {
    for step in [-1, 1] {
      if let other = MutantFinder.date(text, movedBy: step) { add(.date, literal.range, quoted(other), at: place) }
    }
  }

  /// `2024-12-31`, `2023-08-04T17:00`, `2023-08`, `07-31`, `next 01-31`.
  static func date(_ text: String, movedBy step: Int) -> String? {
    if text.hasPrefix("next ") { return date(String(text.dropFirst(5)), movedBy: step).map { "next " + $0 } }
    switch text.utf8.count {
    case 10: return Day(text)?.adding(days: step).description
    case 16 where text.dropFirst(10).first == "T":
      return Day(text.prefix(10)).map { $0.adding(days: step).description + text.dropFirst(10) }
    case 7: return Day(text + "-01")?.adding(months: step).map { String($0.description.prefix(7)) }
    // A day of every year: one that is no leap year, or 29 February would do for 28.
    case 5: return Day("2023-" + text).map { String($0.adding(days: step).description.dropFirst(5)) }
    default: return nil
    }
  }
}
