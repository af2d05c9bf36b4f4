/// What a plan decides and under which limits, in whole numbers: activities that are done some number of times a month,
/// rates and totals that bound them, and demands that they are to meet by the end of a month. Months count from 0, the
/// first month of the plan.
public struct PlanProblem: Sendable, Equatable {
  /// Something that is done once or many times: one kind of organisation set up in one district, seats of one training
  /// session taken by one district.
  public struct Activity: Sendable, Equatable {
    public let id: String
    /// The district that does it, by its number: rates and evenness go by district.
    public let place: Int
    /// What is done, by its number: activities of one place and item share a rate.
    public let item: Int
    /// What one costs, in the money's smallest unit; 0 or more.
    public let cost: Int64
    /// The months in which it can be done.
    public let months: ClosedRange<Int>
    /// Whether it has its own date, as a session has: rates and pauses do not ask it then.
    public let isFixed: Bool

    /// - Parameter isFixed: with one month only.
    public init(
      id: String, place: Int, item: Int, cost: Int64, months: ClosedRange<Int>, isFixed: Bool = false
    ) {
      precondition(!isFixed || months.count == 1, "what has its own date has one month")
      self.id = id
      self.place = place
      self.item = item
      self.cost = cost
      self.months = months
      self.isFixed = isFixed
    }
  }

  /// How many activities a month can bear. Rates nest (everybody's, a place's, an item's of a place), which is why
  /// months between two dates need not be told apart.
  public struct Rate: Sendable, Equatable {
    /// `nil`: of every place.
    public let place: Int?
    /// `nil`: of every item of the place; given only with a place.
    public let item: Int?
    /// At most so many in each month that is no pause.
    public let perMonth: Int64
    /// The clause or line of the plan that it comes from, for explanations.
    public let group: String

    public init(place: Int?, item: Int?, perMonth: Int64, group: String) {
      precondition(item == nil || place != nil, "a rate of an item names its place")
      self.place = place
      self.item = item
      self.perMonth = perMonth
      self.group = group
    }
  }

  /// A sum over months that must not be passed: a year's budget, a session's seats, how many there is room for.
  public struct Total: Sendable, Equatable {
    /// What each activity adds when it is done once, by the activity's number.
    public let weights: [Int: Int64]
    public let months: ClosedRange<Int>
    public let atMost: Int64
    public let group: String

    public init(weights: [Int: Int64], months: ClosedRange<Int>, atMost: Int64, group: String) {
      self.weights = weights
      self.months = months
      self.atMost = atMost
      self.group = group
    }
  }

  /// Σ weight × times done through the end of a month ≥ need. Weights below 0 couple activities: a new centre asks for a
  /// mediator. Where it cannot be met, what is missing is the shortfall.
  public struct Demand: Sendable, Equatable {
    public let weights: [Int: Int64]
    /// The last month that counts.
    public let through: Int
    public let need: Int64
    /// What one missing unit weighs against others; `nil`: it must be met.
    public let weight: Int64?
    public let group: String

    public init(weights: [Int: Int64], through: Int, need: Int64, weight: Int64?, group: String) {
      self.weights = weights
      self.through = through
      self.need = need
      self.weight = weight
      self.group = group
    }
  }

  /// How many months there are.
  public var months: Int
  public var activities: [Activity]
  public var rates: [Rate]
  public var totals: [Total]
  public var demands: [Demand]
  /// Months in which nothing that has a rate is done.
  public var pauses: Set<Int>

  public init(
    months: Int, activities: [Activity], rates: [Rate] = [], totals: [Total] = [], demands: [Demand] = [],
    pauses: Set<Int> = []
  ) {
    self.months = months
    self.activities = activities
    self.rates = rates
    self.totals = totals
    self.demands = demands
    self.pauses = pauses
  }
}
