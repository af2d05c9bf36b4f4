import MediationModel
import PolicyModel

extension Quantity {
  /// On which side of a number of the law this one lies; nil where that cannot be told.
  ///
  /// A share lies *at* a percentage when it is the last one that keeps it: one record less (or, for a ceiling, one more)
  /// would not.
  func side(of bound: Int64, _ comparison: Comparison) -> FixtureGap.Side? {
    switch self {
    case .number(let interval):
      guard interval.isExact else { return nil }
      return interval.known < bound ? .below : interval.known == bound ? .at : .above
    case .share(let part, let whole):
      guard part.isExact, whole.isExact else { return nil }
      let share = Share(part: part.known, whole: whole.known)
      switch share.compared(toPercent: bound) {
      case nil: return nil
      case .equal: return .at
      case .below:
        let next = Share(part: part.known.addingReportingOverflow(1).partialValue, whole: whole.known)
        return !comparison.wantsMore && next.compared(toPercent: bound) == .above ? .at : .below
      case .above:
        let last = Share(part: part.known.subtractingReportingOverflow(1).partialValue, whole: whole.known)
        return comparison.wantsMore && last.compared(toPercent: bound) == .below ? .at : .above
      }
    case .day, .text, .truth, .unknown: return nil
    }
  }

  /// Whether this is a date next to a date of the law.
  func daySide(of day: Day) -> FixtureGap.DaySide? {
    if case .day(let own) = self { FixtureGap.DaySide(own, around: day) } else { nil }
  }
}

extension FixtureGap.DaySide {
  /// Nil for a day that is not next to `day`.
  init?(_ own: Day, around day: Day) {
    switch own - day {
    case -1: self = .dayBefore
    case 0: self = .theDay
    case 1: self = .dayAfter
    default: return nil
    }
  }
}
