import CampaignPlanning
import MediationModel
import PolicyModel

/// A solved plan with its records, each for somebody.
struct MadePlan: Sendable {
  private(set) var actions: [BuildingPlanReport.Action] = []
  private(set) var records: [PlannedRecord] = []
  /// Question and place → how many subjects still fail, and how much they lack together.
  private(set) var failing: [Question: [Int: (subjects: Int, missing: Int64)]] = [:]
  /// New records of an item in a district: their places in `records`.
  private var added: [Int: [Int: [Int]]] = [:]

  private let model: BuildingModel
  private let solution: PlanSolution

  init(_ model: BuildingModel, _ solution: PlanSolution) {
    self.model = model
    self.solution = solution
    for month in 0..<model.problem.months { addPlaced(month) }
    for demand in model.demands {
      guard case .records(let gives, let asks, let lacking) = demand.kind, demand.question.interim == nil else {
        continue
      }
      give(demand, gives, asks, lacking)
    }
    for demand in model.demands {
      if case .sittings(let groups, let lacking) = demand.kind { seat(demand, groups, lacking) }
    }
    gatherActions()
  }

  private var ground: PlanGround { model.ground }

  /// Items that live in a district.
  private mutating func addPlaced(_ month: Int) {
    for (activity, doing) in model.doings.enumerated() {
      guard case .item(let item, let district, _) = doing, case .district = ground.items[item].pattern.owner else {
        continue
      }
      for _ in 0..<solution.times[activity][month] {
        add(item, district, owner: .row(ground.districts[district].row), on: ground.day(inMonth: month))
      }
    }
  }

  private mutating func add(_ item: Int, _ district: Int, owner: PlannedRecord.Owner, on day: Day) {
    added[item, default: [:]][district, default: []].append(records.count)
    records.append(
      PlannedRecord(doing: item, entity: ground.items[item].pattern.entity, owner: owner, day: day, values: [:]))
  }

  // MARK: What is given to records

  /// Deals out what a demand's records get: those that are there first, nearest to enough first; then the new ones in the
  /// order in which they come.
  private mutating func give(
    _ demand: ModelledDemand, _ gives: [Int: Int64], _ asks: [Int: Int64], _ lacking: [RecordStanding]
  ) {
    var slots: [(owner: PlannedRecord.Owner, subject: Int, from: Day)] = []
    var subjects = 0
    let always = Day(number: .min)
    for record in lacking.sorted(by: { ($0.missing ?? 0, $0.row) < ($1.missing ?? 0, $1.row) }) {
      slots += (0..<(record.missing ?? 0)).map { _ in (.row(record.row), subjects, always) }
      subjects += 1
    }
    let asking = asks.keys.sorted().compactMap { activity -> (item: Int, period: Int, asks: Int64)? in
      guard case .item(let item, _, let period) = model.doings[activity] else { return nil }
      return (item, period, asks[activity] ?? 0)
    }
    var new: [(record: Int, asks: Int64)] = []
    for item in Set(asking.map(\.item)).sorted() {
      for record in added[item]?[demand.place] ?? [] {
        let month = CalendarMonth(of: records[record].day) - ground.campaign.from
        let period = model.periods.period(of: month)
        if let needs = asking.first(where: { $0.item == item && $0.period == period })?.asks {
          new.append((record, needs))
        }
      }
    }
    for (record, asks) in new.sorted(by: { (records[$0.record].day, $0.record) < (records[$1.record].day, $1.record) })
    {
      let day = records[record].day
      slots += (0..<asks).map { _ in (.planned(record), subjects, day) }
      subjects += 1
    }
    /// The day on which each slot is filled.
    var filled: [Day] = []
    for month in 0..<model.problem.months {
      for activity in gives.keys.sorted() {
        guard case .item(let item, let district, _) = model.doings[activity] else { continue }
        for _ in 0..<solution.times[activity][month] where filled.count < slots.count {
          // Who is found before the place is there joins when it is.
          let slot = slots[filled.count]
          filled.append(max(ground.day(inMonth: month), slot.from))
          add(item, district, owner: slot.owner, on: filled[filled.count - 1])
        }
      }
    }
    func keepFailing(_ question: Question, on day: Day) {
      let open = slots.indices.filter { index in
        slots[index].from <= day && (index >= filled.count || filled[index] > day)
      }
      failing[question, default: [:]][demand.place] = (
        Set(open.map { slots[$0].subject }).count, Int64(open.count)
      )
    }
    keepFailing(demand.question, on: ground.end)
    for (day, _) in model.interim { keepFailing(demand.question.asked(on: day), on: day) }
  }

  // MARK: Sessions

  private mutating func seat(_ demand: ModelledDemand, _ groups: [Int], _ lacking: [RecordStanding]) {
    var left = (subjects: lacking.count, missing: lacking.reduce(Int64(0)) { $0 + ($1.missing ?? 0) })
    for number in groups {
      let group = model.groups[number]
      var people: [(owner: PlannedRecord.Owner, missing: Int64)]
      switch group.people {
      case .there(let rows):
        people = rows.map { (.row($0.row), $0.missing) }
      case .recruited(let item, let periods, let missing):
        let mine = (added[item]?[group.district] ?? []).filter { record in
          let month = CalendarMonth(of: records[record].day) - ground.campaign.from
          return periods.contains(model.periods.period(of: month))
        }
        people = mine.sorted { (records[$0].day, $0) < (records[$1].day, $1) }.map { (.planned($0), missing) }
        left.subjects += people.count
        left.missing += missing * Int64(people.count)
      }
      // Whoever joined first sits what begins first.
      let sets = group.activities.sorted { (model.firstMonth($0), $0) < (model.firstMonth($1), $1) }
      var next = 0
      for activity in sets {
        guard case .sitting(_, let sessions) = model.doings[activity] else { continue }
        for _ in 0..<solution.times[activity].reduce(0, +) where next < people.count {
          for session in sessions {
            records.append(
              PlannedRecord(
                doing: ground.items.count + session, entity: ground.sessions[session].pattern.entity,
                owner: people[next].owner, day: ground.sessions[session].session.date, values: [:]))
          }
          left.subjects -= 1
          left.missing -= people[next].missing
          next += 1
        }
      }
    }
    failing[demand.question, default: [:]][demand.place] = left
  }

  // MARK: Actions

  private mutating func gatherActions() {
    for month in 0..<model.problem.months {
      var counts: [Int: [Int: Int64]] = [:]
      for (activity, doing) in model.doings.enumerated() {
        guard case .item(let item, let district, _) = doing else { continue }
        counts[district, default: [:]][item, default: 0] += solution.times[activity][month]
      }
      for district in counts.keys.sorted() {
        for (item, count) in (counts[district] ?? [:]).sorted(by: { $0.key < $1.key }) where count > 0 {
          actions.append(
            .init(
              month: ground.month(month), day: ground.day(inMonth: month), district: district,
              item: ground.items[item].item.id, isSession: false, count: count,
              cost: count * ground.items[item].item.cost))
        }
      }
      for (session, planned) in ground.sessions.enumerated() where planned.month == month {
        for (district, seats) in seats(session).sorted(by: { $0.key < $1.key }) where seats > 0 {
          actions.append(
            .init(
              month: ground.month(month), day: planned.session.date, district: district, item: planned.session.id,
              isSession: true, count: seats, cost: seats * planned.session.cost))
        }
      }
    }
  }

  /// Seats of a session that each district takes.
  private func seats(_ session: Int) -> [Int: Int64] {
    var seats: [Int: Int64] = [:]
    for (activity, doing) in model.doings.enumerated() {
      guard case .sitting(let group, let sessions) = doing, sessions.contains(session) else { continue }
      seats[model.groups[group].district, default: 0] += solution.times[activity].reduce(0, +)
    }
    return seats
  }
}
