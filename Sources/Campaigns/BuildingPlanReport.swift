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
  /// Who acts; behind them the jurisdictions above them of which something is asked.
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
