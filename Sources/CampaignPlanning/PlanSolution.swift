/// What a plan does when, and how good it is known to be.
public struct PlanSolution: Sendable, Equatable {
  /// How one of the goals ended. Goals are sought one after the other; each keeps what those before it reached.
  public struct Goal: Sendable, Equatable {
    public enum Name: String, Sendable, CaseIterable {
      /// The weighted sum of what is missing.
      case shortfall
      case cost
      /// The sum over places of the load of the busiest month.
      case peak
    }

    public let name: Name
    public let value: Double
    /// No plan that is as good in the goals before it is better than this; `nil` where the solver does not say.
    public let bound: Double?
    public let isProved: Bool

    public init(name: Name, value: Double, bound: Double?, isProved: Bool) {
      self.name = name
      self.value = value
      self.bound = bound
      self.isProved = isProved
    }

    /// The part of the value that may be missing; 0 where it is the best.
    public var gap: Double? { relativeGap(value, bound) }
  }

  /// How often each activity is done in each month: `times[activity][month]`.
  public let times: [[Int64]]
  /// What each demand lacks at the end of its month; 0 where it is met.
  public let shortfalls: [Int64]
  public let cost: Int64
  public let goals: [Goal]
  /// Name and version of what solved it.
  public let solver: String

  /// How often an activity is done through the end of a month.
  public func done(_ activity: Int, through month: Int) -> Int64 {
    times[activity].prefix(month + 1).reduce(0, +)
  }
}
