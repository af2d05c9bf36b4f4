import CampaignPlanning
import MediationModel
import PolicyEngine
import PolicyModel
import Scenarios

extension BuildingPlanReport {
  init(
    _ model: BuildingModel, _ solution: PlanSolution, _ made: MadePlan, _ verification: PlanVerification,
    compared: Int, limits: [LimitUse], _ work: Work
  ) throws(EvaluationFailure) {
    let ground = model.ground
    let loads = model.problem.rates.enumerated().map { number, rate in
      Load(
        line: model.rateLines[number], district: rate.place, item: rate.item.map { ground.items[$0].item.id },
        perMonth: rate.perMonth, used: model.loads(rate, solution))
    }
    let sessions = ground.sessions.map { planned in
      SessionUse(
        session: planned.session.id, seats: planned.session.seats,
        taken: made.actions.filter { $0.isSession && $0.item == planned.session.id }.reduce(0) { $0 + $1.count })
    }
    let first = ground.campaign.from.year
    let years = (first...ground.campaign.through.year).map { year in
      YearCost(
        year: year, cost: made.actions.filter { $0.month.year == year }.reduce(0) { $0 + $1.cost },
        budget: ground.campaign.budgets.first { $0.year == year }?.amount)
    }
    let goals = solution.goals.map { goal in
      let unit = goal.name == .cost ? Double(model.moneyUnit) : 1
      // What is missing and what it costs come in whole units, so that a bound between two of them is the upper one.
      let bound = goal.name == .peak ? goal.bound : goal.bound.map { ($0 - 1e-6).rounded(.up) }
      return PlanSolution.Goal(
        name: goal.name, value: goal.value * unit, bound: bound.map { $0 * unit }, isProved: goal.isProved)
    }
    self.init(
      campaign: ground.campaign, policies: ground.policies, districts: model.places.map(\.name),
      actions: made.actions, loads: loads, sessions: sessions, years: years,
      developments: try Self.developments(model, solution, work),
      demands: model.demands.map { Self.result($0, model, verification) }, limits: limits, goals: goals,
      solver: solution.solver,
      verification: Verification(
        days: model.interim.map(\.day) + [ground.end], records: made.records.count, compared: compared,
        leftOut: model.leftOut.list))
  }

  private static func result(
    _ demand: ModelledDemand, _ model: BuildingModel, _ verification: PlanVerification
  ) -> DemandResult {
    let norm = model.before.norms[demand.question.norm]
    let planned = verification.planned(demand)
    var before: Int64 = 0
    var added: Int64 = 0
    var subjects = 1
    switch demand.kind {
    case .count(_, let known, let needed): before = max(0, needed - known)
    case .records(_, let asks, let lacking):
      before = lacking.reduce(0) { $0 + ($1.missing ?? 0) }
      added = asks.reduce(0) { $0 + $1.value * verification.times($1.key) }
      subjects = lacking.count
    case .sittings(let groups, let lacking):
      before = lacking.reduce(0) { $0 + ($1.missing ?? 0) }
      for group in groups.map({ model.groups[$0] }) {
        guard case .recruited(_, _, let missing) = group.people else { continue }
        added += missing * group.activities.reduce(0) { $0 + verification.times($1) }
      }
      subjects = lacking.count
    }
    return DemandResult(
      norm: demand.question.norm, force: model.before.force(demand.question),
      part: model.before.partNames[demand.question.atTheEnd],
      district: demand.place, due: demand.question.due(model.ground.end), cycle: demand.question.cycle,
      citations: norm?.citations ?? [], weight: model.ground.weight(demand.question.norm), missingBefore: before,
      added: added, missing: planned.missing, subjects: subjects)
  }

  // MARK: Developments

  private static func developments(_ model: BuildingModel, _ solution: PlanSolution, _ work: Work)
    throws(EvaluationFailure) -> [Development]
  {
    let targets = model.demands.filter { model.before.norms[$0.question.norm]?.kind == .target }
    if targets.isEmpty { return [] }
    let ground = model.ground
    let asked = Set(targets.compactMap { model.before.norms[$0.question.norm]?.localID })
    // Question of a norm → row → what is known at the end of each month.
    var known: [String: [Int: [Int64]]] = [:]
    for month in 0..<ground.campaign.months {
      let day = ground.day(inMonth: month)
      let outcome = try ground.baseline.evaluate(ground.ledger, changed: [], asOf: day, only: asked, work)
      let standings = try Standings(outcome, end: Day(number: .max))
      for (norm, rows) in standings.today(day) {
        for (row, count) in rows { known[norm, default: [:]][row, default: []].append(count) }
      }
    }
    struct Key: Hashable {
      let norm: String
      let place: Int
    }
    var order: [Key] = []
    var grouped: [Key: [ModelledDemand]] = [:]
    for demand in targets {
      let key = Key(norm: demand.question.norm, place: demand.place)
      if grouped[key] == nil { order.append(key) }
      grouped[key, default: []].append(demand)
    }
    return order.compactMap { key in
      let demands = (grouped[key] ?? []).sorted { $0.question.due(ground.end) < $1.question.due(ground.end) }
      guard let baseline = known[key.norm]?[model.places[key.place].row], baseline.count == ground.campaign.months,
        case .count(let weights, _, _)? = demands.last?.kind
      else { return nil }
      let planned = baseline.indices.map { month in
        weights.reduce(baseline[month]) { $0 + $1.value * solution.done($1.key, through: month) }
      }
      let milestones = demands.compactMap { demand -> Development.Milestone? in
        guard case .count(_, _, let needed) = demand.kind else { return nil }
        return .init(due: demand.question.due(ground.end), needed: needed)
      }
      return Development(
        norm: key.norm, district: key.place, baseline: baseline, planned: planned, milestones: milestones)
    }
  }
}

extension Standings {
  /// Of each norm of jurisdictions, what is known to be there on the day of the evaluation: what the next milestone stands
  /// on.
  fileprivate func today(_ day: Day) -> [String: [Int: Int64]] {
    var found: [String: [Int: Int64]] = [:]
    for question in questions {
      guard question.milestone.map({ $0 >= day }) ?? true else { continue }
      guard found[question.norm] == nil, let rows = places[question] else { continue }
      found[question.norm] = rows.mapValues(\.known)
    }
    return found
  }
}
