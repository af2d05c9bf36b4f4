public import MediationModel
import PolicyModel

extension BuildingPlanReport {
  /// So many times an item in a month, or so many seats of a session.
  public struct Action: Hashable, Sendable {
    public let month: CalendarMonth
    /// The day that its records bear: the last of the month, or the session's.
    public let day: Day
    /// Its place in `districts`.
    public let district: Int
    /// Id of the item or session.
    public let item: String
    public let isSession: Bool
    public let count: Int64
    public let cost: Int64

    package init(
      month: CalendarMonth, day: Day, district: Int, item: String, isSession: Bool, count: Int64, cost: Int64
    ) {
      self.month = month
      self.day = day
      self.district = district
      self.item = item
      self.isSession = isSession
      self.count = count
      self.cost = cost
    }
  }

  /// What a capacity line bears, month by month.
  public struct Load: Hashable, Sendable {
    /// The line: its place in `campaign.capacities`.
    public let line: Int
    /// Its place in `districts`; nil: all together.
    public let district: Int?
    public let item: String?
    public let perMonth: Int64
    /// One number a month of the plan.
    public let used: [Int64]

    package init(line: Int, district: Int?, item: String?, perMonth: Int64, used: [Int64]) {
      self.line = line
      self.district = district
      self.item = item
      self.perMonth = perMonth
      self.used = used
    }
  }

  public struct SessionUse: Hashable, Sendable {
    public let session: String
    public let seats: Int64
    public let taken: Int64

    package init(session: String, seats: Int64, taken: Int64) {
      self.session = session
      self.seats = seats
      self.taken = taken
    }
  }

  public struct YearCost: Hashable, Sendable {
    public let year: Int
    public let cost: Int64
    /// Nil: the plan file gives none.
    public let budget: Int64?

    package init(year: Int, cost: Int64, budget: Int64?) {
      self.year = year
      self.cost = cost
      self.budget = budget
    }
  }

  /// The count that a target asks of a district, at the end of each month.
  public struct Development: Hashable, Sendable {
    public struct Milestone: Hashable, Sendable {
      public let due: Day
      /// The whole number of records that the milestone asks for on its day.
      public let needed: Int64

      package init(due: Day, needed: Int64) {
        self.due = due
        self.needed = needed
      }
    }

    /// Full id.
    public let norm: String
    public let district: Int
    /// What is known to be there without the plan, one number a month.
    public let baseline: [Int64]
    /// The same with the plan.
    public let planned: [Int64]
    public let milestones: [Milestone]

    package init(norm: String, district: Int, baseline: [Int64], planned: [Int64], milestones: [Milestone]) {
      self.norm = norm
      self.district = district
      self.baseline = baseline
      self.planned = planned
      self.milestones = milestones
    }
  }
}
