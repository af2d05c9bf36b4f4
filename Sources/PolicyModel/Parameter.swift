public import Diagnostics
public import MediationModel

/// The unit of a parameter: a measured unit, a date, or names.
public enum ParameterUnit: Hashable, Sendable {
  case measure(Unit)
  case date
  /// One name or a list of names, such as enumeration members.
  case names

  public var name: String {
    switch self {
    case .measure(let unit): unit.rawValue
    case .date: "date"
    case .names: "names"
    }
  }

  /// Decimal places of the stored integer: percents are kept in hundredths, yuan in fen.
  public var scale: Int {
    switch self {
    case .measure(.percent), .measure(.yuan): 2
    default: 0
    }
  }
}

public enum ParameterValue: Hashable, Sendable {
  /// In 10^-scale of the unit.
  case number(Int64)
  case day(Day)
  case names([String])
}

/// One value of a parameter on its two axes: `by` (due, the day included) and `from` (in force).
public struct DatedValue: Hashable, Sendable {
  public let by: Day?
  public let from: Day?
  public let value: ParameterValue
  public let force: Force?
  public let citation: Citation?
  public let span: SourceSpan

  public init(by: Day?, from: Day?, value: ParameterValue, force: Force?, citation: Citation?, span: SourceSpan) {
    self.by = by
    self.from = from
    self.value = value
    self.force = force
    self.citation = citation
    self.span = span
  }
}

/// A dated, united, cited number or date of the law; what a scenario changes.
public struct Parameter: Hashable, Sendable {
  public let id: String
  public let label: String
  public let labelEn: String?
  public let unit: ParameterUnit
  public let citation: Citation
  /// Sorted by (`by`, `from`); empty when absent.
  public let values: [DatedValue]
  /// Why the document gives no value.
  public let absent: String?
  /// Inclusive, in the stored unit: the span in which a scenario makes sense.
  public let range: ClosedRange<Int64>?
  /// One step of a sweep, in the stored unit.
  public let step: Int64?
  /// What the text does not print and a reader supplied, such as `year`.
  public let inferred: String?
  public let span: SourceSpan

  /// The day from which it has a value, where that lies after `day` and it has none before.
  public func begins(after day: Day) -> Day? {
    let starts = values.map(\.from)
    guard !starts.isEmpty, starts.allSatisfy({ $0.map { $0 > day } ?? false }) else { return nil }
    return starts.compactMap { $0 }.min()
  }

  public init(
    id: String, label: String, labelEn: String?, unit: ParameterUnit, citation: Citation, values: [DatedValue],
    absent: String?, range: ClosedRange<Int64>?, step: Int64?, inferred: String?, span: SourceSpan
  ) {
    self.id = id
    self.label = label
    self.labelEn = labelEn
    self.unit = unit
    self.citation = citation
    self.values = values
    self.absent = absent
    self.range = range
    self.step = step
    self.inferred = inferred
    self.span = span
  }

  /// True for a series of milestones, which no function may read (which milestone?).
  public var isMilestoneSeries: Bool { values.contains { $0.by != nil } }

  /// The days on which a level falls due, ascending.
  public var milestones: [Day] {
    var days: [Day] = []
    for value in values { if let by = value.by, days.last != by { days.append(by) } }
    return days
  }

  /// The value in force at `day` for milestone `by` (nil: the undated series): the one with the latest `from` not
  /// after `day`.
  public func value(at day: Day, by milestone: Day? = nil) -> DatedValue? {
    var best: DatedValue?
    for candidate in values where candidate.by == milestone {
      if let from = candidate.from, from > day { continue }
      if let current = best, let a = current.from, let b = candidate.from, b < a { continue }
      if best?.from != nil, candidate.from == nil { continue }
      best = candidate
    }
    return best
  }
}
