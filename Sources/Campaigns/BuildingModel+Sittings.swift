import CampaignPlanning
import MediationModel
import PolicyModel

extension BuildingModel {
  /// People who lack a number that sessions give: each group of alike people shares out over the sets of sessions that
  /// give one of them enough.
  mutating func addSittings(_ question: Question) {
    let records = before.records[question] ?? []
    for record in records where record.outcome == .indeterminate {
      leftOut.add(question, .cannotBeTold, place: district(record.home), subjects: 1, names: record.unknown)
    }
    let lackingAt = before.lacking(question)
    for district in ground.districts.indices {
      let lacking = lackingAt[ground.districts[district].row] ?? []
      var demand = ModelledDemand(
        question: question, place: district, kind: .sittings(groups: [], lacking: lacking))
      let first = groups.count
      addGroups(lacking, question, district, &demand)
      addRecruits(question, district)
      let mine = Array(first..<groups.count)
      if mine.isEmpty { continue }
      let demands = demand.demands
      demand = ModelledDemand(
        question: question, place: district, kind: .sittings(groups: mine, lacking: lacking), demands: demands)
      self.demands.append(demand)
    }
  }

  /// Session → what it gives, of those that people of a district may sit.
  private func hours(_ question: Question, _ district: Int) -> [Int: Int64] {
    var hours: [Int: Int64] = [:]
    for (session, planned) in ground.sessions.enumerated() where planned.districts.contains(district) {
      if let gives = sessionEffects[session].helps[question], gives > 0 { hours[session] = gives }
    }
    return hours
  }

  private mutating func addGroups(
    _ lacking: [RecordStanding], _ question: Question, _ district: Int, _ demand: inout ModelledDemand
  ) {
    let hours = hours(question, district)
    var classes: [[[Int]]: [(row: Int, missing: Int64)]] = [:]
    var covers: [Int64: [[Int]]] = [:]
    for record in lacking {
      let missing = record.missing ?? 0
      let sets = covers[missing] ?? SessionCovers.minimal(hours, need: missing)
      covers[missing] = sets
      classes[sets, default: []].append((record.row, missing))
    }
    for (sets, people) in classes.sorted(by: { ($0.value.first?.row ?? 0) < ($1.value.first?.row ?? 0) }) {
      let group = groups.count
      groups.append(SittingGroup(question: question, district: district, people: .there(people)))
      addSets(sets, to: group, district)
      let weights = Dictionary(uniqueKeysWithValues: groups[group].activities.map { ($0, Int64(1)) })
      demand.demands.append(require(weights, need: Int64(people.count), question))
      insist(weights.mapValues { -$0 }, need: -Int64(people.count), question.norm)
    }
  }

  /// Whoever an item adds sits what is held after that; nobody is added who could not be given enough.
  private mutating func addRecruits(_ question: Question, _ district: Int) {
    let hours = hours(question, district)
    for item in ground.items.indices {
      let activities = activities(of: item, in: district).filter { (effects[item][$0.period]?.asks[question] ?? 0) > 0 }
      guard let missing = activities.compactMap({ effects[item][$0.period]?.asks[question] }).max() else { continue }
      let group = groups.count
      groups.append(
        SittingGroup(
          question: question, district: district,
          people: .recruited(item: item, periods: activities.map(\.period), missing: missing)))
      addSets(SessionCovers.minimal(hours, need: missing), to: group, district)
      let added = Dictionary(uniqueKeysWithValues: activities.map { ($0.activity, Int64(1)) })
      let sitting = groups[group].activities
      // All of them …
      insist(
        added.mapValues { -$0 }.merging(sitting.map { ($0, 1) }) { $0 + $1 }, need: 0, question.norm)
      // … and for each month in which one of the sets begins, no more than have joined before it.
      for first in Set(sitting.map { firstMonth($0) }).sorted() {
        let joined = activities.filter { periods.ranges[$0.period].upperBound < first }.map { ($0.activity, Int64(1)) }
        let begun = sitting.filter { firstMonth($0) <= first }.map { ($0, Int64(-1)) }
        insist(Dictionary(uniqueKeysWithValues: joined + begun), need: 0, question.norm)
      }
    }
  }

  private mutating func addSets(_ sets: [[Int]], to group: Int, _ district: Int) {
    for set in sets {
      let months = set.map { ground.sessions[$0].month }
      guard let last = months.max() else { continue }
      let cost = set.reduce(0) { $0 + ground.sessions[$1].session.cost }
      let activity = addActivity(
        .sitting(group: group, sessions: set), place: district, item: ground.items.count + group, cost: cost,
        months: last...last, isFixed: true)
      groups[group].activities.append(activity)
    }
  }

  /// The month of the first session of a set.
  func firstMonth(_ activity: Int) -> Int {
    guard case .sitting(_, let sessions) = doings[activity] else { return 0 }
    return sessions.map { ground.sessions[$0].month }.min() ?? 0
  }
}
