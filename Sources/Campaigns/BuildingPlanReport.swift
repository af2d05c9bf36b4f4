public import CampaignPlanning
public import MediationModel
public import PolicyModel

/// A building plan: what to do, what it reaches, what it lacks and why, and what the same norms say of its outcome. Money is
/// in fen. Lists are in the order of the plan file, the ledger's jurisdictions and the calendar, so that the same inputs
/// give the same report.
public struct BuildingPlanReport: Sendable {
  /// As it was asked; items and sessions are named by their ids in it.
  public let campaign: BuildingCampaign
  /// Whose norms were read and asked.
  public let policies: [Policy]
  /// Who acts.
  public let districts: [PlannedDistrict]
  /// What is done, one entry a month (or session), district and item; nothing is done 0 times.
  public let actions: [Action]
  /// One entry a line of `capacity` and district that it bounds, with every month of the plan.
  public let loads: [Load]
  /// One entry a session.
  public let sessions: [SessionUse]
  /// One entry a calendar year that the plan touches.
  public let years: [YearCost]
  /// How the counts that targets ask for develop, one entry a target and district.
  public let developments: [Development]
  /// Everything that the plan was made to meet, met or not.
  public let demands: [DemandResult]
  /// What binds: limits that are used up, those of which one more would help most first.
  public let limits: [LimitUse]
  /// In the order in which they were sought.
  public let goals: [PlanSolution.Goal]
  /// Name and version.
  public let solver: String
  public let verification: Verification

  /// The demands that are not met: the smallest relaxations that make the plan possible.
  public var shortfalls: [DemandResult] { demands.filter { $0.missing > 0 } }
  /// Whether every demand of a `must` norm is met.
  public var meetsEveryMust: Bool { !demands.contains { $0.force == .must && $0.missing > 0 } }
  public var cost: Int64 { years.reduce(0) { $0 + $1.cost } }
  /// First to last month of the plan.
  public var months: [CalendarMonth] { (0..<campaign.months).map { campaign.from.adding(months: $0) } }

  package init(
    campaign: BuildingCampaign, policies: [Policy], districts: [PlannedDistrict], actions: [Action], loads: [Load],
    sessions: [SessionUse], years: [YearCost], developments: [Development], demands: [DemandResult],
    limits: [LimitUse], goals: [PlanSolution.Goal], solver: String, verification: Verification
  ) {
    self.campaign = campaign
    self.policies = policies
    self.districts = districts
    self.actions = actions
    self.loads = loads
    self.sessions = sessions
    self.years = years
    self.developments = developments
    self.demands = demands
    self.limits = limits
    self.goals = goals
    self.solver = solver
    self.verification = verification
  }
}

/// A jurisdiction that takes part.
public struct PlannedDistrict: Hashable, Sendable {
  public let code: String
  public let name: String

  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}

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

  /// One thing that the plan was to meet in one district.
  public struct DemandResult: Hashable, Sendable {
    /// Full id.
    public let norm: String
    public let force: Force
    /// What is compared, for a norm of several parts: a fact's name. Nil: the norm has one part.
    public let part: String?
    public let district: Int
    /// The day by which it is due, or on which it is judged.
    public let due: Day
    /// First day of the cycle of a duty.
    public let cycle: Day?
    public let citations: [Citation]
    /// What one missing unit weighs.
    public let weight: Int64
    /// What would be missing if nothing were done, in the unit of the comparison.
    public let missingBefore: Int64
    /// What the plan's own organisations and people ask for beside that.
    public let added: Int64
    /// What is missing with the plan; 0: met.
    public let missing: Int64
    /// The subjects behind it: 1 for a jurisdiction, else how many records fail without the plan.
    public let subjects: Int

    package init(
      norm: String, force: Force, part: String?, district: Int, due: Day, cycle: Day?, citations: [Citation],
      weight: Int64, missingBefore: Int64, added: Int64, missing: Int64, subjects: Int
    ) {
      self.norm = norm
      self.force = force
      self.part = part
      self.district = district
      self.due = due
      self.cycle = cycle
      self.citations = citations
      self.weight = weight
      self.missingBefore = missingBefore
      self.added = added
      self.missing = missing
      self.subjects = subjects
    }
  }

  /// A limit of the plan file that is used up.
  public struct LimitUse: Hashable, Sendable {
    public enum Limit: Hashable, Sendable {
      /// A capacity line, by its place in `campaign.capacities`, for one of the districts that it bounds (nil: all
      /// together), in these months.
      case capacity(line: Int, district: Int?, months: [CalendarMonth])
      case budget(year: Int)
      case seats(session: String)
    }

    /// What one step more would buy: found by solving again.
    public struct Gain: Hashable, Sendable {
      /// How far the limit was moved: 1, or for budgets an amount in fen.
      public let step: Int64
      /// Weighted shortfall and cost of the plan, and of the one with the limit moved.
      public let shortfall: Int64
      public let shortfallMoved: Int64
      public let cost: Int64
      public let costMoved: Int64
      /// Whether both were proved the least.
      public let isProved: Bool

      package init(
        step: Int64, shortfall: Int64, shortfallMoved: Int64, cost: Int64, costMoved: Int64, isProved: Bool
      ) {
        self.step = step
        self.shortfall = shortfall
        self.shortfallMoved = shortfallMoved
        self.cost = cost
        self.costMoved = costMoved
        self.isProved = isProved
      }
    }

    public let limit: Limit
    public let bound: Int64
    public let used: Int64
    /// Nil: was not tried.
    public let gain: Gain?

    package init(limit: Limit, bound: Int64, used: Int64, gain: Gain?) {
      self.limit = limit
      self.bound = bound
      self.used = used
      self.gain = gain
    }
  }

  /// What the norms say of the planned ledger, beside what the plan says.
  public struct Verification: Hashable, Sendable {
    /// What was read from a norm, in one district, that the plan does not model.
    public struct LeftOut: Hashable, Sendable {
      public enum Reason: String, Sendable, CaseIterable {
        /// The ledger does not tell, so that a plan would be for something that may be there already.
        case cannotBeTold = "cannot_be_told"
        /// No item or session of the plan mends it.
        case nothingHelps = "nothing_helps"
        /// It was due before the plan begins.
        case overdue
        /// What the plan adds would itself not be told: a field is missing in the plan file.
        case addedUnknown = "added_unknown"
        /// What the plan adds would itself fail, and no item mends that.
        case addedFails = "added_fails"
        /// An item moves it otherwise than by a fixed number a record.
        case notLinear = "not_linear"
        /// A norm of force `should`, which the plan file does not ask for.
        case onlyShould = "only_should"
      }

      /// Full id.
      public let norm: String
      public let reason: Reason
      /// The milestones and cycles meant, ascending; empty: the norm has none.
      public let dues: [Day]
      /// Places in `districts`, ascending; empty: none of them in particular.
      public let districts: [Int]
      /// How many subjects, each counted for each of the days.
      public let subjects: Int
      /// Fields, facts or item ids that say more.
      public let names: [String]

      package init(
        norm: String, reason: Reason, dues: [Day], districts: [Int], subjects: Int, names: [String]
      ) {
        self.norm = norm
        self.reason = reason
        self.dues = dues
        self.districts = districts
        self.subjects = subjects
        self.names = names
      }
    }

    /// The days for which the planned ledger was evaluated.
    public let days: [Day]
    /// How many records the plan adds.
    public let records: Int
    /// How many numbers of the plan were compared with findings. All agreed; else there is no report.
    public let compared: Int
    public let leftOut: [LeftOut]

    package init(days: [Day], records: Int, compared: Int, leftOut: [LeftOut]) {
      self.days = days
      self.records = records
      self.compared = compared
      self.leftOut = leftOut
    }
  }
}
