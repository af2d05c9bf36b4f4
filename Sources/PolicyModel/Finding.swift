public import Diagnostics
public import MediationModel

/// What is known of a number: at least `known`, at most `possible` (nil: no bound is known).
public struct Interval: Hashable, Sendable {
  public var known: Int64
  public var possible: Int64?

  public init(known: Int64, possible: Int64?) {
    self.known = known
    self.possible = possible
  }

  public init(_ value: Int64) { self.init(known: value, possible: value) }

  public var isExact: Bool { possible == known }
}

/// A number of the ledger as a norm saw it.
public enum Quantity: Hashable, Sendable {
  case number(Interval)
  case share(part: Interval, whole: Interval)
  case day(Day)
  case text(String)
  case truth(Bool)
  case unknown
}

/// A number of the law as a norm asked it.
public struct Required: Hashable, Sendable {
  public let comparison: Comparison
  public let parameter: String
  public let value: ParameterValue
  public let unit: ParameterUnit

  public init(comparison: Comparison, parameter: String, value: ParameterValue, unit: ParameterUnit) {
    self.comparison = comparison
    self.parameter = parameter
    self.value = value
    self.unit = unit
  }
}

/// One comparison or test inside a finding.
public struct PartFinding: Hashable, Sendable {
  /// The name or label of what was looked at.
  public let label: String
  public let outcome: Outcome
  public let actual: Quantity
  public let required: Required?
  /// The smallest whole number that is missing: surely `known`, at most `possible`. Nil where nothing can be.
  public let missing: Interval?
  /// The same of what is above an upper bound.
  public let excess: Interval?

  public init(
    label: String, outcome: Outcome, actual: Quantity, required: Required?, missing: Interval? = nil,
    excess: Interval? = nil
  ) {
    self.label = label
    self.outcome = outcome
    self.actual = actual
    self.required = required
    self.missing = missing
    self.excess = excess
  }
}

/// The thing a norm was asked of.
public struct Subject: Hashable, Sendable {
  public let entity: EntityName
  public let id: String
  public let label: String?

  public init(entity: EntityName, id: String, label: String?) {
    self.entity = entity
    self.id = id
    self.label = label
  }
}

/// One outcome of one norm for one subject, with what it rests on.
public struct Finding: Hashable, Sendable {
  public struct Read: Hashable, Sendable {
    public let entity: EntityName
    public let id: String
    public let field: String
    /// As a file would write it; nil when missing.
    public let value: String?

    public init(entity: EntityName, id: String, field: String, value: String?) {
      self.entity = entity
      self.id = id
      self.field = field
      self.value = value
    }
  }

  public var norm: String
  public var subject: Subject
  /// Code of the jurisdiction that the subject is at home in; nil when the ledger does not say.
  public var jurisdiction: String?
  public var milestone: Day?
  /// First day of the cycle of a duty.
  public var cycle: Day?
  public var outcome: Outcome
  /// Of an indeterminate finding: the outcomes that it may turn out to have, in their order. Empty for every other.
  public var possible: [Outcome] = []
  public var timing: Timing?
  /// Of a late finding: the first day after the due day on which it held.
  public var reachedOn: Day?
  /// Days from the as-of date to the due day; negative once past.
  public var daysLeft: Int?
  public var actual: Quantity?
  public var required: Required?
  /// The smallest whole number that is missing: surely `known`, at most `possible`. Nil where nothing can be.
  public var missing: Interval?
  /// The same of what is above an upper bound.
  public var excess: Interval?
  /// Of a classification.
  public var state: String?
  public var parts: [PartFinding] = []
  public var citations: [Citation] = []
  public var reads: [Read] = []
  /// Readings used, with the choice, or those that it hangs on, with every open choice.
  public var readings: [String: [String]] = [:]
  /// What would settle it: field, fact or parameter names.
  public var unknown: [String] = []
  /// What its numbers were counted from; only of an explanation.
  public var counted: [CountedRecords] = []
  /// Of a record that is not there although its norm asks for one: what kind of record, and of which year.
  public var absent: AbsentRecord?
  /// Of a fault: what is wrong, and where.
  public var fault: Diagnostic?

  public init(norm: String, subject: Subject, outcome: Outcome) {
    self.norm = norm
    self.subject = subject
    self.outcome = outcome
  }
}

/// The records behind one number of a finding: those that count, those of which it is not known, and those that do not.
public struct CountedRecords: Hashable, Sendable {
  public enum Standing: String, Sendable, CaseIterable {
    case counted
    /// It may count or not.
    case uncertain
    case notCounted = "not_counted"
  }

  public struct Record: Hashable, Sendable {
    public let subject: Subject
    public let standing: Standing
    /// What decided it: the last field that the filter read, the date that lies outside, or the field that is missing. Nil
    /// where nothing was asked of the record.
    public let deciding: Finding.Read?
    /// The date that a count looks at, that of a figure, or the one on which what shut the record out begins or ended.
    public let date: Day?
    /// What is added up, or the value that is taken.
    public let value: Int64?

    public init(subject: Subject, standing: Standing, deciding: Finding.Read?, date: Day?, value: Int64?) {
      self.subject = subject
      self.standing = standing
      self.deciding = deciding
      self.date = date
      self.value = value
    }
  }

  /// The fact, or the entity that a duty, stage, step or quota counts.
  public let name: String
  public let entity: EntityName
  /// How many records of the subject have each standing.
  public let totals: [Standing: Int]
  /// Reading → choice that the records were asked under, where several are open.
  public let readings: [String: String]
  /// As many of each standing as were asked for: what is uncertain first, then what came closest to counting, then what
  /// counts; each by identifier.
  public let records: [Record]

  public init(
    name: String, entity: EntityName, totals: [Standing: Int], readings: [String: String], records: [Record]
  ) {
    self.name = name
    self.entity = entity
    self.totals = totals
    self.readings = readings
    self.records = records
  }
}

/// A record that a norm asks for and the ledger does not have.
public struct AbsentRecord: Hashable, Sendable {
  public let entity: EntityName
  public let year: Int
  /// Whether the manifest covers the year whole, so that the record is missing; else it may exist elsewhere.
  public let isCovered: Bool

  public init(entity: EntityName, year: Int, isCovered: Bool) {
    self.entity = entity
    self.year = year
    self.isCovered = isCovered
  }
}

extension Finding {
  /// Whether it cannot be told, and no breach is among the outcomes that are possible.
  public var isHarmless: Bool { outcome == .indeterminate && !possible.isEmpty && !possible.contains(.notSatisfied) }
}

extension Finding {
  /// What is surely missing or too much, in one number; nil where neither can be.
  package var distance: Int64? { Interval.distance(missing, excess) }
}

extension PartFinding {
  /// What is surely missing or too much, in one number; nil where neither can be.
  package var distance: Int64? { Interval.distance(missing, excess) }
}

extension Interval {
  fileprivate static func distance(_ missing: Interval?, _ excess: Interval?) -> Int64? {
    if missing == nil, excess == nil { return nil }
    let (sum, overflow) = (missing?.known ?? 0).addingReportingOverflow(excess?.known ?? 0)
    return overflow ? .max : sum
  }
}
