import Diagnostics
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
  /// The smallest whole number still missing (or too many); nil where it cannot be told.
  public let missing: Int64?

  public init(label: String, outcome: Outcome, actual: Quantity, required: Required?, missing: Int64?) {
    self.label = label
    self.outcome = outcome
    self.actual = actual
    self.required = required
    self.missing = missing
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
  public var timing: Timing?
  /// Days from the as-of date to the due day; negative once past.
  public var daysLeft: Int?
  public var actual: Quantity?
  public var required: Required?
  public var missing: Int64?
  /// Of a classification.
  public var state: String?
  public var parts: [PartFinding] = []
  public var citations: [Citation] = []
  public var reads: [Read] = []
  /// Readings used, with the choice, or those that it hangs on, with every open choice.
  public var readings: [String: [String]] = [:]
  /// What would settle it: field, fact or parameter names.
  public var unknown: [String] = []

  public init(norm: String, subject: Subject, outcome: Outcome) {
    self.norm = norm
    self.subject = subject
    self.outcome = outcome
  }
}
