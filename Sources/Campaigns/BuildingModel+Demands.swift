import CampaignPlanning
import MediationModel
import PolicyModel

extension BuildingModel {
  /// Reads every question that binds: what can be moved becomes a demand, the rest is named as left out.
  mutating func addDemands() {
    let all = before.questions + askedAnew
    for question in all {
      guard let norm = before.norms[question.norm] else { continue }
      let force = before.force(question)
      guard force == .must || force == .should else { continue }
      let isOverdue = question.milestone.map { $0 < ground.campaign.from.firstDay } ?? false
      let reason: LeftOut.Reason? =
        isOverdue ? .overdue : force == .should && !ground.campaign.includesShould ? .onlyShould : nil
      if let reason {
        leaveOut(question, reason)
      } else if norm.asksJurisdictions {
        addCounts(question)
      } else if !sessions(helping: question).isEmpty {
        // A seat is taken for one question: where another counts it too, that one is verified only.
        if all.prefix(while: { $0 != question }).allSatisfy({
          sessions(helping: $0).isDisjoint(with: sessions(helping: question))
        }) {
          addSittings(question)
        } else {
          leaveOut(question, .notLinear)
        }
      } else {
        addRecords(question)
      }
    }
    leaveOutNew()
  }

  private func sessions(helping question: Question) -> Set<Int> {
    Set(sessionEffects.indices.filter { (sessionEffects[$0].helps[question] ?? 0) > 0 })
  }

  /// Questions that only what the plan adds gives rise to.
  private var askedAnew: [Question] {
    var found: [Question] = []
    for effect in effects.flatMap({ $0.sorted { $0.key < $1.key }.map(\.value) }) {
      for question in effect.asks.keys where before.records[question] == nil && !found.contains(question) {
        found.append(question)
      }
    }
    return found.sorted(by: Question.before)
  }

  /// Whom a question is not met by, under one reason.
  private mutating func leaveOut(_ question: Question, _ reason: LeftOut.Reason) {
    for (place, standing) in standings(question) where standing.outcome == .notSatisfied {
      leftOut.add(question, reason, place: place, subjects: 1)
    }
    for record in before.records[question] ?? [] {
      leftOut.add(question, reason, place: district(record.home), subjects: 1)
    }
  }

  /// What the new records themselves would fail in or leave open, and nothing in the plan mends.
  private mutating func leaveOutNew() {
    for (item, planned) in ground.items.enumerated() {
      for effect in effects[item].sorted(by: { $0.key < $1.key }).map(\.value) where effect.isUseful {
        for question in effect.untold.keys.sorted(by: Question.before) where binds(question) {
          leftOut.add(question, .addedUnknown, names: [planned.item.id] + (effect.untold[question] ?? []))
        }
        for question in effect.fails.sorted(by: Question.before) where binds(question) {
          leftOut.add(question, .addedFails, names: [planned.item.id])
        }
      }
    }
  }

  private func binds(_ question: Question) -> Bool {
    let force = before.force(question)
    return force == .must || force == .should && ground.campaign.includesShould
  }

  func district(_ row: Int) -> Int? { ground.districts.firstIndex { $0.row == row } }

  /// The standings of a question by place; jurisdictions above the districts become places.
  private func standings(_ question: Question) -> [(place: Int?, standing: PlaceStanding)] {
    (before.places[question] ?? [:]).sorted { $0.key < $1.key }.map { row, standing in
      (places.firstIndex { $0.row == row }, standing)
    }
  }

  // MARK: Counts of jurisdictions

  private mutating func addCounts(_ question: Question) {
    for (row, standing) in (before.places[question] ?? [:]).sorted(by: { $0.key < $1.key }) {
      let own = district(row)
      let place = own ?? places.firstIndex { $0.row == row } ?? places.count
      if place == places.count { places.append(PlanPlace(ground.ledger, row: row)) }
      if standing.outcome == .indeterminate {
        leftOut.add(question, .cannotBeTold, place: place, subjects: 1, names: standing.unknown)
        continue
      }
      guard standing.outcome == .satisfied || standing.outcome == .notSatisfied else { continue }
      var weights: [Int: Int64] = [:]
      var isUneven = false
      for activity in own.map({ itemActivities[$0] }) ?? itemActivities.flatMap({ $0 }) {
        guard case .item(let item, let at, let period) = doings[activity], let effect = effects[item][period] else {
          continue
        }
        let change =
          own == nil
          ? isBelow(at, row) ? effect.countsAbove[question]?[row] : nil
          : at == own ? effect.counts[question]?[at] : nil
        guard let change, change != 0 else { continue }
        weights[activity] = change
        isUneven = isUneven || effect.uneven.contains(question) || change < 0
      }
      guard let needed = standing.needed, !isUneven else {
        if standing.outcome == .notSatisfied {
          leftOut.add(question, weights.isEmpty ? .nothingHelps : .notLinear, place: place, subjects: 1)
        }
        continue
      }
      if weights.isEmpty {
        if standing.outcome == .notSatisfied { leftOut.add(question, .nothingHelps, place: place, subjects: 1) }
        continue
      }
      var demand = ModelledDemand(
        question: question, place: place, kind: .count(weights, known: standing.known, needed: needed))
      if needed > standing.known {
        demand.demands = [require(weights, need: needed - standing.known, question)]
      }
      demands.append(demand)
    }
  }

  private func isBelow(_ district: Int, _ row: Int) -> Bool {
    ground.ledger.ancestors(ofJurisdiction: ground.districts[district].row).contains(row)
  }

  /// A demand with a shortfall, judged at the end: activities carry their own periods.
  mutating func require(_ weights: [Int: Int64], need: Int64, _ question: Question) -> Int {
    problem.demands.append(
      .init(
        weights: weights, through: problem.months - 1, need: need, weight: ground.weight(question.norm),
        group: question.norm))
    return problem.demands.count - 1
  }

  /// A demand that every plan keeps.
  mutating func insist(_ weights: [Int: Int64], need: Int64, _ group: String) {
    problem.demands.append(
      .init(weights: weights, through: problem.months - 1, need: need, weight: nil, group: group))
  }

  // MARK: Numbers that records lack

  private mutating func addRecords(_ question: Question) {
    let records = before.records[question] ?? []
    let isHelped = effects.contains { periods in periods.values.contains { gives(question, $0) } }
    let isUneven = effects.contains { periods in
      periods.values.contains {
        ($0.helps[question] ?? 0) > 1 || ($0.helps[question] != nil && $0.uneven.contains(question))
      }
    }
    for record in records where record.outcome == .indeterminate {
      leftOut.add(question, .cannotBeTold, place: district(record.home), subjects: 1, names: record.unknown)
    }
    if !isHelped || isUneven {
      for record in records where record.outcome == .notSatisfied {
        leftOut.add(question, isUneven ? .notLinear : .nothingHelps, place: district(record.home), subjects: 1)
      }
      for (item, planned) in ground.items.enumerated() {
        guard effects[item].values.contains(where: { $0.isUseful && ($0.asks[question] ?? 0) > 0 }) else { continue }
        leftOut.add(question, .addedFails, names: [planned.item.id])
      }
      return
    }
    let lackingAt = before.lacking(question)
    let interim = question.isDated ? [] : interim.map { ($0.day, $0.standings.lacking(question)) }
    for district in ground.districts.indices {
      let lacking = lackingAt[ground.districts[district].row] ?? []
      var given: [Int: Int64] = [:]
      var asked: [Int: Int64] = [:]
      for activity in itemActivities[district] {
        guard case .item(let item, _, let period) = doings[activity], let effect = effects[item][period] else {
          continue
        }
        if gives(question, effect) { given[activity] = 1 }
        if let asks = effect.asks[question] { asked[activity] = asks }
      }
      let need = lacking.reduce(0) { $0 + ($1.missing ?? 0) }
      if need == 0, asked.isEmpty, given.isEmpty { continue }
      var demand = ModelledDemand(
        question: question, place: district, kind: .records(gives: given, asks: asked, lacking: lacking))
      let asking = asked.mapValues { -$0 }
      demand.demands = [require(given.merging(asking) { $0 + $1 }, need: need, question)]
      // Nobody is recruited for whom there is no place, in any period.
      for period in periods.ranges.indices where given.keys.contains(where: { self.period(of: $0) == period }) {
        let places = asked.filter { self.period(of: $0.key) <= period }
        let taken = given.filter { self.period(of: $0.key) <= period }.mapValues { -$0 }
        insist(places.merging(taken) { $0 + $1 }, need: -need, question.norm)
      }
      demands.append(demand)
      for (day, lackingThen) in interim {
        let then = lackingThen[ground.districts[district].row] ?? []
        addInterim(question, district, day, then, given: given, asked: asked, lacking: lacking)
      }
    }
  }

  /// What has no day of its own is to hold on the days of milestones, too: no centre counts for a target and stands
  /// without staff.
  private mutating func addInterim(
    _ question: Question, _ district: Int, _ day: Day, _ then: [RecordStanding], given: [Int: Int64],
    asked: [Int: Int64], lacking: [RecordStanding]
  ) {
    // Who is given what is decided once: where other records lack something on that day, it is not modelled.
    guard then.map(\.row) == lacking.map(\.row), then.map(\.missing) == lacking.map(\.missing) else {
      leftOut.add(question.asked(on: day), .notLinear, place: district, subjects: then.count)
      return
    }
    func isBy(_ activity: Int) -> Bool {
      ground.day(inMonth: problem.activities[activity].months.upperBound) <= day
    }
    let given = given.filter { isBy($0.key) }
    let asked = asked.filter { isBy($0.key) }
    let need = lacking.reduce(0) { $0 + ($1.missing ?? 0) }
    if given.isEmpty, asked.isEmpty { return }
    var demand = ModelledDemand(
      question: question.asked(on: day), place: district,
      kind: .records(gives: given, asks: asked, lacking: lacking))
    demand.demands = [require(given.merging(asked.mapValues { -$0 }) { $0 + $1 }, need: need, question)]
    demands.append(demand)
  }

  private func period(of activity: Int) -> Int {
    if case .item(_, _, let period) = doings[activity] { period } else { 0 }
  }

  /// Whether an item is given to records for this question: of several that it helps, the first.
  func gives(_ question: Question, _ effect: ItemEffect) -> Bool {
    guard effect.helps[question] == 1, !effect.uneven.contains(question) else { return false }
    let helped = (before.questions + askedAnew).first { effect.helps[$0] == 1 }
    return helped == question
  }
}
