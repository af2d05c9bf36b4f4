import CampaignPlanning
import MediationModel
import PolicyModel

/// A building plan's problem in whole numbers, with what each of its parts stands for.
struct BuildingModel: Sendable {
  let ground: PlanGround
  /// What the norms say if nothing is done.
  let before: Standings
  /// The same on the days of milestones within the plan, for what has no day of its own.
  let interim: [(day: Day, standings: Standings)]
  let periods: LegalPeriods
  /// Item → period → effect.
  let effects: [[Int: ItemEffect]]
  let sessionEffects: [ItemEffect]
  /// The districts, then the jurisdictions above them of which something is asked.
  var places: [PlanPlace]
  var problem: PlanProblem
  var doings: [Doing] = []
  var groups: [SittingGroup] = []
  var demands: [ModelledDemand] = []
  var leftOut = LeftOut()
  /// Fen in one unit of the problem's money.
  let moneyUnit: Int64
  /// What each of the problem's rates and totals stands for.
  var rateLines: [Int] = []
  var totalLimits: [BuildingPlanReport.LimitUse.Limit] = []
  /// Activities of items, by district.
  private(set) var itemActivities: [[Int]] = []
  /// Activities of an item in a district, by period.
  private(set) var activityOf: [Doing: Int] = [:]

  init(
    _ ground: PlanGround, before: Standings, interim: [(day: Day, standings: Standings)], periods: LegalPeriods,
    effects: [[Int: ItemEffect]],
    sessionEffects: [ItemEffect]
  ) {
    self.ground = ground
    self.before = before
    self.interim = interim
    self.periods = periods
    self.effects = effects
    self.sessionEffects = sessionEffects
    places = ground.districts
    problem = PlanProblem(months: ground.campaign.months, activities: [])
    problem.pauses = Set(
      ground.campaign.pauses.map { $0 - ground.campaign.from }.filter { (0..<ground.campaign.months).contains($0) })
    let costs = ground.items.map(\.item.cost) + ground.sessions.map(\.session.cost)
    moneyUnit = max(1, costs.reduce(0, BuildingModel.commonDivisor))
    addItems()
    addDemands()
    addRates()
    addTotals()
  }

  private static func commonDivisor(_ a: Int64, _ b: Int64) -> Int64 { b == 0 ? a : commonDivisor(b, a % b) }

  mutating func addActivity(
    _ doing: Doing, place: Int, item: Int, cost: Int64, months: ClosedRange<Int>, isFixed: Bool
  ) -> Int {
    let number = problem.activities.count
    problem.activities.append(
      .init(
        id: "\(number)", place: place, item: item, cost: cost / moneyUnit, months: months, isFixed: isFixed))
    doings.append(doing)
    activityOf[doing] = number
    return number
  }

  /// The activities of an item in a district, with their periods.
  func activities(of item: Int, in district: Int) -> [(activity: Int, period: Int)] {
    periods.ranges.indices.compactMap { period in
      activityOf[.item(item, district: district, period: period)].map { ($0, period) }
    }
  }

  /// One activity for each item, district and period in which it does any good.
  private mutating func addItems() {
    itemActivities = ground.districts.map { _ in [] }
    for (item, planned) in ground.items.enumerated() {
      for (period, range) in periods.ranges.enumerated() {
        guard let effect = effects[item][period], effect.isUseful, range.overlaps(planned.months) else { continue }
        let months = range.clamped(to: planned.months)
        for district in ground.districts.indices {
          let activity = addActivity(
            .item(item, district: district, period: period), place: district, item: item, cost: planned.item.cost,
            months: months, isFixed: false)
          itemActivities[district].append(activity)
        }
      }
    }
  }

  // MARK: Limits

  /// A line for an item is every district's own, but for those that have one of theirs.
  private mutating func addRates() {
    let lines = ground.campaign.capacities
    for (line, capacity) in lines.enumerated() {
      let item = capacity.item.flatMap { id in ground.items.firstIndex { $0.item.id == id } }
      let districts: [Int?]
      if let own = ground.capacityDistricts[line] {
        districts = [own]
      } else if item == nil {
        districts = [nil]
      } else {
        let exceptions = Set(
          lines.indices.filter { lines[$0].item == capacity.item }.compactMap { ground.capacityDistricts[$0] })
        districts = ground.districts.indices.filter { !exceptions.contains($0) }
      }
      for district in districts {
        problem.rates.append(
          .init(place: district, item: item, perMonth: capacity.perMonth, group: "capacity \(line)"))
        rateLines.append(line)
      }
    }
  }

  private mutating func addTotals() {
    let whole = 0...(ground.campaign.months - 1)
    for budget in ground.campaign.budgets {
      var weights: [Int: Int64] = [:]
      for activity in doings.indices {
        let cost = cost(of: activity, in: budget.year)
        if cost > 0 { weights[activity] = cost / moneyUnit }
      }
      problem.totals.append(
        .init(weights: weights, months: whole, atMost: budget.amount / moneyUnit, group: "budget \(budget.year)"))
      totalLimits.append(.budget(year: budget.year))
    }
    for (session, planned) in ground.sessions.enumerated() {
      var weights: [Int: Int64] = [:]
      for (activity, doing) in doings.enumerated() {
        if case .sitting(_, let sessions) = doing, sessions.contains(session) { weights[activity] = 1 }
      }
      problem.totals.append(
        .init(
          weights: weights, months: whole, atMost: planned.session.seats, group: "session \(planned.session.id)"))
      totalLimits.append(.seats(session: planned.session.id))
    }
  }

  /// What doing it once costs in a calendar year, in fen.
  func cost(of activity: Int, in year: Int) -> Int64 {
    switch doings[activity] {
    case .item(let item, _, let period):
      ground.month(periods.ranges[period].lowerBound).year == year ? ground.items[item].item.cost : 0
    case .sitting(_, let sessions):
      sessions.reduce(0) {
        let session = ground.sessions[$1].session
        return $0 + (session.date.civil.year == year ? session.cost : 0)
      }
    }
  }
}
