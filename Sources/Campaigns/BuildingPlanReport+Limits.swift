public import MediationModel

extension BuildingPlanReport {
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
}
