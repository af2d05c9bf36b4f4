public import Diagnostics
public import MediationModel

/// A function of a policy file. The VM that ran the file finds it by `handle`; its text begins at `line` of `chunk`.
public struct FunctionHandle: Hashable, Sendable {
  public let handle: Int32
  public let chunk: Int
  public let line: Int

  public init(handle: Int32, chunk: Int, line: Int) {
    self.handle = handle
    self.chunk = chunk
    self.line = line
  }
}

/// A value of a record: a field, fact or classification by name, or a function of the record.
public enum ValueSource: Hashable, Sendable {
  case name(String)
  /// Its label; empty where the policy gives none.
  case function(FunctionHandle, label: String)
}

/// What a record is asked for. Parts join by Kleene's tables.
public indirect enum Condition: Hashable, Sendable {
  case all([Condition])
  case any([Condition])
  case compare(ValueSource, Comparison, parameter: String)
  /// A share of nothing is not applicable.
  case share(part: ValueSource, whole: ValueSource, Comparison, parameter: String)
  case has(field: String)
  case includes(field: String, every: String)
  case test(FunctionHandle, label: String)
  /// Asked only under these choices of readings; not applicable under others.
  case under([String: String], Condition)
}

/// Until when a norm of records can be fulfilled, the day included.
public enum Deadline: Hashable, Sendable {
  /// A parameter, or a reading of value kind, that holds a date.
  case parameter(String)
  /// A date field of the record.
  case field(String)

  public var name: String {
    switch self {
    case .parameter(let name), .field(let name): name
    }
  }
}

/// Records that must be there for a requirement to be asked of: one a year for each record of another entity.
public struct ExpectedRecords: Hashable, Sendable {
  /// The entity that each owes the records, with the reference that leads to it.
  public let per: EntityName
  public let via: String
  /// Which of them owe records; nil: all.
  public let when: FunctionHandle?
  /// The field of the record that holds the year.
  public let year: String
  /// Parameters, readings or names of `p` that hold the first and the last year.
  public let from: String
  public let through: String

  public init(per: EntityName, via: String, when: FunctionHandle?, year: String, from: String, through: String) {
    self.per = per
    self.via = via
    self.when = when
    self.year = year
    self.from = from
    self.through = through
  }
}

public struct Requirement: Hashable, Sendable {
  public let of: EntityName
  public let when: FunctionHandle?
  public let condition: Condition
  /// Nil: asked as things stand on the day of the evaluation.
  public let by: Deadline?
  public let expected: ExpectedRecords?

  public init(
    of: EntityName, when: FunctionHandle?, condition: Condition, by: Deadline? = nil, expected: ExpectedRecords? = nil
  ) {
    self.of = of
    self.when = when
    self.condition = condition
    self.by = by
    self.expected = expected
  }
}

public struct Classification: Hashable, Sendable {
  public enum Hit: String, Sendable, CaseIterable { case unique, first }
  public struct State: Hashable, Sendable {
    public let id: String
    public let label: String
    public let labelEn: String?
    public let force: Force?
    public let citations: [Citation]
    public let when: FunctionHandle
    public let expect: FunctionHandle?
    public let consequence: Consequence?
    /// Fields of the record that the state settles → the parameter that gives the value.
    public let gives: [String: String]

    public init(
      id: String, label: String, labelEn: String?, force: Force?, citations: [Citation], when: FunctionHandle,
      expect: FunctionHandle?, consequence: Consequence?, gives: [String: String]
    ) {
      self.id = id
      self.label = label
      self.labelEn = labelEn
      self.force = force
      self.citations = citations
      self.when = when
      self.expect = expect
      self.consequence = consequence
      self.gives = gives
    }
  }
  public struct Consequence: Hashable, Sendable {
    public let action: String
    public let bearer: String?
    public let also: String?

    public init(action: String, bearer: String?, also: String?) {
      self.action = action
      self.bearer = bearer
      self.also = also
    }
  }
  public struct Otherwise: Hashable, Sendable {
    public let id: String
    public let label: String
    public let labelEn: String?
    public let outcome: Outcome

    public init(id: String, label: String, labelEn: String?, outcome: Outcome) {
      self.id = id
      self.label = label
      self.labelEn = labelEn
      self.outcome = outcome
    }
  }

  public let of: EntityName
  public let when: FunctionHandle?
  public let hit: Hit
  public let hitBecause: String?
  public let states: [State]
  public let otherwise: Otherwise
  /// Nil: asked as things stand on the day of the evaluation.
  public let by: Deadline?

  public init(
    of: EntityName, when: FunctionHandle?, hit: Hit, hitBecause: String?, states: [State], otherwise: Otherwise,
    by: Deadline? = nil
  ) {
    self.by = by
    self.of = of
    self.when = when
    self.hit = hit
    self.hitBecause = hitBecause
    self.states = states
    self.otherwise = otherwise
  }

  /// State ids in order, `otherwise` last: the members of the field that the classification becomes.
  public var memberNames: [String] { states.map(\.id) + [otherwise.id] }
}

/// A share or count per jurisdiction of one level, with milestones from its parameter.
public struct Target: Hashable, Sendable {
  public let level: String
  public let count: String
  /// Nil: an absolute count.
  public let outOf: String?
  public let comparison: Comparison
  public let parameter: String
  /// Totals of higher jurisdictions are shown without a verdict.
  public let reportsTotals: Bool

  public init(
    level: String, count: String, outOf: String?, comparison: Comparison, parameter: String, reportsTotals: Bool
  ) {
    self.level = level
    self.count = count
    self.outOf = outOf
    self.comparison = comparison
    self.parameter = parameter
    self.reportsTotals = reportsTotals
  }
}

/// What groups a quota or a duty is asked of.
public enum Subjects: Hashable, Sendable {
  /// Every jurisdiction of a level, so that one without a record is seen too.
  case level(String)
  /// Every record of an entity.
  case entity(EntityName)
}

/// Which records count, and for whom.
public struct Count: Hashable, Sendable {
  public let entity: EntityName
  public let filter: FunctionHandle?
  /// The reference that leads to the group; nil picks the only one, or the home jurisdiction.
  public let via: String?
  /// The date field that must fall in the period; nil: no period.
  public let date: String?
  /// The date field that says through which day a record covers. One that covers nothing of the period does not count;
  /// one that does not say counts surely only where the period before was met without it. Nil: it is not looked at.
  public let covers: String?

  public init(entity: EntityName, filter: FunctionHandle?, via: String?, date: String?, covers: String? = nil) {
    self.entity = entity
    self.filter = filter
    self.via = via
    self.date = date
    self.covers = covers
  }
}

/// Bounds on choosing, over groups.
public struct Quota: Hashable, Sendable {
  public let count: Count
  public let over: Subjects
  public let atLeast: String?
  public let atMost: String?

  public init(count: Count, over: Subjects, atLeast: String?, atMost: String?) {
    self.count = count
    self.over = over
    self.atLeast = atLeast
    self.atMost = atMost
  }
}

/// When something is due.
public enum Due: Hashable, Sendable {
  /// Through the end of that day.
  case by(Day)
  /// Before that minute (minutes since 1970-01-01T00:00 +08:00).
  case before(Int64)
  case period(from: Day, through: Day)
  /// Days after another stage.
  case within(days: Int, of: String)
  case openEnded

  /// The last day, where the text fixes one.
  public var lastDay: Day? {
    switch self {
    case .by(let day): day
    // 00:00 of a day is not that day: the last one is the day before.
    case .before(let minute): Day(number: Int32((minute - 1) / 1440))
    case .period(_, let through): through
    case .within, .openEnded: nil
    }
  }
}

public struct Material: Hashable, Sendable {
  public let id: String
  public let forms: [String]
  public let atLeast: String?

  public init(id: String, forms: [String], atLeast: String?) {
    self.id = id
    self.forms = forms
    self.atLeast = atLeast
  }
}

/// A dated step, once.
public struct Stage: Hashable, Sendable {
  public let due: Due
  public let recipient: String?
  public let materials: [Material]
  /// What in the ledger shows that it was done; nil: the ledger does not record it.
  public let evidence: Evidence?

  public init(due: Due, recipient: String?, materials: [Material], evidence: Evidence?) {
    self.due = due
    self.recipient = recipient
    self.materials = materials
    self.evidence = evidence
  }
}

/// Records that must be there, per subject.
public struct Evidence: Hashable, Sendable {
  public enum Measure: Hashable, Sendable {
    case records(Count)
    /// A fact of the subject.
    case fact(String)
  }
  public let measure: Measure
  public let per: Subjects
  public let when: FunctionHandle?
  public let comparison: Comparison
  /// Nil: at least one.
  public let parameter: String?

  public init(measure: Measure, per: Subjects, when: FunctionHandle?, comparison: Comparison, parameter: String?) {
    self.measure = measure
    self.per = per
    self.when = when
    self.comparison = comparison
    self.parameter = parameter
  }
}

/// Something recurring: counted or summed per cycle.
public struct Duty: Hashable, Sendable {
  public enum Cycle: String, Sendable, CaseIterable { case year, halfYear = "half_year", quarter, month }
  /// A day of the cycle year or of the year after.
  public struct DueDay: Hashable, Sendable {
    public let month: Int
    public let day: Int
    public let nextYear: Bool

    public init(month: Int, day: Int, nextYear: Bool) {
      self.month = month
      self.day = day
      self.nextYear = nextYear
    }
  }
  /// Nil where the text says only 定期.
  public let cycle: Cycle?
  /// Empty: the end of the cycle.
  public let due: [DueDay]
  public let recipient: String?
  public let evidence: Evidence?

  public init(cycle: Cycle?, due: [DueDay], recipient: String?, evidence: Evidence?) {
    self.cycle = cycle
    self.due = due
    self.recipient = recipient
    self.evidence = evidence
  }
}

public struct Guidance: Hashable, Sendable {
  public let reason: GuidanceReason
  public let gist: String

  public init(reason: GuidanceReason, gist: String) {
    self.reason = reason
    self.gist = gist
  }
}

/// Anything a clause asks for.
public struct Norm: Hashable, Sendable {
  public enum Body: Hashable, Sendable {
    case requirement(Requirement)
    case classification(Classification)
    case target(Target)
    case quota(Quota)
    case stage(Stage)
    case duty(Duty)
    case measure(Measure)
    case guidance(Guidance)
  }

  /// `tianjin/organization-building-2024#township_staffing`
  public let id: String
  public let localID: String
  public let label: String
  public let labelEn: String?
  public let force: Force
  public let citations: [Citation]
  public let bearers: [String]
  /// Structural readings: the norm asks only under these choices.
  public let under: [String: String]
  /// The id of the matter on which it is compared with norms of other provinces; nil for none.
  public let topic: String?
  public let body: Body
  public let span: SourceSpan

  public init(
    id: String, localID: String, label: String, labelEn: String?, force: Force, citations: [Citation],
    bearers: [String], under: [String: String], topic: String? = nil, body: Body, span: SourceSpan
  ) {
    self.id = id
    self.localID = localID
    self.label = label
    self.labelEn = labelEn
    self.force = force
    self.citations = citations
    self.bearers = bearers
    self.under = under
    self.topic = topic
    self.body = body
    self.span = span
  }

  public var kind: NormKind {
    switch body {
    case .requirement: .requirement
    case .classification: .classification
    case .target: .target
    case .quota: .quota
    case .stage: .stage
    case .duty: .duty
    case .measure: .measure
    case .guidance: .guidance
    }
  }
}

/// A named count, sum, latest or figure of a record, like a COUNTIFS column.
public struct Fact: Hashable, Sendable {
  public enum Measure: Hashable, Sendable {
    case count(Count)
    case sum(Count, field: String)
    case latest(Count, field: String)
    case exists(Count)
    /// The latest figure of the jurisdiction on or before the day.
    case figure(String)
  }
  /// Only children whose date lies in this part of the calendar around the day.
  public enum During: String, Sendable, CaseIterable { case year, month }

  public let id: String
  public let label: String
  public let labelEn: String?
  public let of: EntityName
  public let measure: Measure
  /// Counts what is at home in the jurisdiction or below it.
  public let within: Bool
  public let during: During?
  public let span: SourceSpan

  public init(
    id: String, label: String, labelEn: String?, of: EntityName, measure: Measure, within: Bool, during: During?,
    span: SourceSpan
  ) {
    self.id = id
    self.label = label
    self.labelEn = labelEn
    self.of = of
    self.measure = measure
    self.within = within
    self.during = during
    self.span = span
  }
}

extension Norm {
  /// Until when a norm of records can be fulfilled; nil where it is asked as things stand, and for every other kind.
  public var deadline: Deadline? {
    switch body {
    case .requirement(let requirement): requirement.by
    case .classification(let classification): classification.by
    case .target, .quota, .stage, .duty, .measure, .guidance: nil
    }
  }
}
