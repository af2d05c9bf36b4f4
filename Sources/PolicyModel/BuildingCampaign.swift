public import Diagnostics
public import MediationModel

/// What a building plan may do and within which limits, as its file says it: nothing in it is worked out, and no number of
/// the law stands in it.
public struct BuildingCampaign: Hashable, Sendable {
  /// Something that can be done any number of times: it adds one record to the ledger.
  public struct Item: Hashable, Sendable {
    /// Its own word within the plan.
    public let id: String
    public let label: String
    public let labelEn: String?
    /// The entity of the record, as written: a name or a label. A record that lives in a jurisdiction is added there; one
    /// that belongs to another record (a mediator, a registration) is given to those that a norm says lack one.
    public let adds: String
    /// Fields of the new record.
    public let values: [FactChange.Value]
    /// Of one, in fen.
    public let cost: Int64
    /// The months in which it can be done; nil: those of the plan.
    public let from: CalendarMonth?
    public let through: CalendarMonth?
    public let place: DiagnosticPlace

    public init(
      id: String, label: String, labelEn: String?, adds: String, values: [FactChange.Value], cost: Int64,
      from: CalendarMonth?, through: CalendarMonth?, place: DiagnosticPlace
    ) {
      self.id = id
      self.label = label
      self.labelEn = labelEn
      self.adds = adds
      self.values = values
      self.cost = cost
      self.from = from
      self.through = through
      self.place = place
    }
  }

  /// A training session with its own day. Everybody sits it once at most; what it counts for is for the norms to say.
  public struct Session: Hashable, Sendable {
    public let id: String
    public let label: String
    public let date: Day
    public let seats: Int64
    /// Fields of the record of each person who sits it.
    public let values: [FactChange.Value]
    /// Of one seat that is taken, in fen.
    public let cost: Int64
    /// The districts whose people may sit it, as written; empty: all.
    public let districts: [String]
    public let place: DiagnosticPlace

    public init(
      id: String, label: String, date: Day, seats: Int64, values: [FactChange.Value], cost: Int64, districts: [String],
      place: DiagnosticPlace
    ) {
      self.id = id
      self.label = label
      self.date = date
      self.seats = seats
      self.values = values
      self.cost = cost
      self.districts = districts
      self.place = place
    }
  }

  /// How much a month can bear.
  public struct Capacity: Hashable, Sendable {
    /// As written; nil: every district, each for itself where an item is named, all together where none is.
    public let district: String?
    /// Nil: all items together.
    public let item: String?
    public let perMonth: Int64
    public let place: DiagnosticPlace

    public init(district: String?, item: String?, perMonth: Int64, place: DiagnosticPlace) {
      self.district = district
      self.item = item
      self.perMonth = perMonth
      self.place = place
    }
  }

  /// What a year's activities may cost together, in fen.
  public struct Budget: Hashable, Sendable {
    public let year: Int
    public let amount: Int64
    public let place: DiagnosticPlace

    public init(year: Int, amount: Int64, place: DiagnosticPlace) {
      self.year = year
      self.amount = amount
      self.place = place
    }
  }

  /// What one missing unit of a norm weighs; 1 for norms that are not named.
  public struct Priority: Hashable, Sendable {
    public let norm: String
    public let weight: Int64
    public let place: DiagnosticPlace

    public init(norm: String, weight: Int64, place: DiagnosticPlace) {
      self.norm = norm
      self.weight = weight
      self.place = place
    }
  }

  /// A figure that is expected: a denominator of a coming year.
  public struct Figure: Hashable, Sendable {
    public let district: String
    public let indicator: String
    public let date: Day
    public let value: Int64
    public let place: DiagnosticPlace

    public init(district: String, indicator: String, date: Day, value: Int64, place: DiagnosticPlace) {
      self.district = district
      self.indicator = indicator
      self.date = date
      self.value = value
      self.place = place
    }
  }

  /// What is sought, one after the other; each keeps what those before it reached.
  public enum Goal: String, CaseIterable, Sendable {
    /// As little as can be missing, weighed by the priorities.
    case shortfall
    case cost
    /// Each district's busiest month as quiet as can be.
    case evenness
  }

  public var title: String
  public var reason: String?
  /// First and last month in which something is done. The plan is judged at the end of the last.
  public var from: CalendarMonth
  public var through: CalendarMonth
  /// Level of the jurisdictions that act, as the data model names it: `district`.
  public var level: String
  /// Plan from the ledger as it stood at the end of this day; nil: as it is.
  public var asKnownOn: Day?
  public var items: [Item]
  public var sessions: [Session] = []
  public var capacities: [Capacity] = []
  public var budgets: [Budget] = []
  /// Months in which only sessions are held.
  public var pauses: Set<CalendarMonth> = []
  public var priorities: [Priority] = []
  public var goals: [Goal] = Goal.allCases
  /// Whether norms of force `should` are planned for, too.
  public var includesShould = false
  public var figures: [Figure] = []
  public var place: DiagnosticPlace

  public init(
    title: String, from: CalendarMonth, through: CalendarMonth, level: String, items: [Item], place: DiagnosticPlace
  ) {
    self.title = title
    self.from = from
    self.through = through
    self.level = level
    self.items = items
    self.place = place
  }

  /// How many months the plan has.
  public var months: Int { through - from + 1 }
}
