import MediationModel
import PolicyEngine
import PolicyModel
import Scenarios

/// Finds what items and sessions change by adding some and asking the norms again: one evaluation for each item and
/// period, in every district at once.
struct ItemProbe {
  let ground: PlanGround
  let periods: LegalPeriods
  private let before: Standings
  private let patterns: [RecordPattern]
  /// The ledger with one record of every item in every district, from the first month on, and what is said of it: people
  /// and sessions are tried on what an item has added as well as on what is there.
  private let sample: (ledger: Ledger, standings: Standings, added: [Int: [Int: Int]])
  /// How many failing records of each question are tried.
  private static let tried = 32
  private let work: Work

  init(_ ground: PlanGround, _ periods: LegalPeriods, before: Standings, _ work: Work) throws(EvaluationFailure) {
    self.ground = ground
    self.periods = periods
    self.before = before
    self.work = work
    patterns = ground.items.map(\.pattern) + ground.sessions.map(\.pattern)
    sample = try ItemProbe.sample(ground, patterns, work)
  }

  private static func sample(_ ground: PlanGround, _ patterns: [RecordPattern], _ work: Work)
    throws(EvaluationFailure) -> (Ledger, Standings, [Int: [Int: Int]])
  {
    var records: [PlannedRecord] = []
    var places: [(item: Int, district: Int)] = []
    var first: [EntityName: [Int64: Int]] = [:]
    /// Entity → district → a record of the sample.
    var newest: [EntityName: [Int: Int]] = [:]
    for (item, planned) in ground.items.enumerated() {
      for (district, place) in ground.districts.enumerated() {
        let owner: PlannedRecord.Owner?
        switch planned.pattern.owner {
        case .district: owner = .row(place.row)
        case .record(let parent, _):
          if let other = newest[parent]?[district] {
            owner = .planned(other)
          } else {
            if first[parent] == nil { first[parent] = ground.firstRecords(of: parent) }
            owner = first[parent]?[Int64(place.row)].map { .row($0) }
          }
        }
        guard let owner else { continue }
        newest[planned.pattern.entity, default: [:]][district] = records.count
        records.append(
          PlannedRecord(
            doing: item, entity: planned.pattern.entity, owner: owner,
            day: ground.day(inMonth: planned.months.lowerBound), values: [:]))
        places.append((item, district))
      }
    }
    let (ledger, rows, entities) = ground.ledger.adding(records, patterns)
    let outcome = try ground.baseline.evaluate(ledger, changed: entities, work)
    var added: [Int: [Int: Int]] = [:]
    for (row, place) in zip(rows, places) { added[place.item, default: [:]][place.district] = row }
    return (ledger, try Standings(outcome, end: ground.end), added)
  }

  // MARK: Items

  /// The effect of an item in each period that it can be done in.
  func effects(of item: Int) throws(EvaluationFailure) -> [Int: ItemEffect] {
    let planned = ground.items[item]
    var found: [Int: ItemEffect] = [:]
    for (period, range) in periods.ranges.enumerated() where range.overlaps(planned.months) {
      let month = min(range.upperBound, planned.months.upperBound)
      found[period] = try effect(of: item, planned.pattern, on: ground.day(inMonth: month))
    }
    return found
  }

  /// The effect of a seat in a session.
  func effect(ofSession session: Int) throws(EvaluationFailure) -> ItemEffect {
    let planned = ground.sessions[session]
    return try effect(of: ground.items.count + session, planned.pattern, on: planned.session.date)
  }

  private func effect(of doing: Int, _ pattern: RecordPattern, on day: Day) throws(EvaluationFailure) -> ItemEffect {
    switch pattern.owner {
    case .district: try effectOfPlaced(doing, pattern, day)
    case .record(let parent, _): try effectOfGiven(doing, pattern, parent, day)
    }
  }

  /// One more in every district.
  private func effectOfPlaced(_ doing: Int, _ pattern: RecordPattern, _ day: Day) throws(EvaluationFailure)
    -> ItemEffect
  {
    let records = ground.districts.map {
      PlannedRecord(doing: doing, entity: pattern.entity, owner: .row($0.row), day: day, values: [:])
    }
    let (ledger, rows, entities) = ground.ledger.adding(records, patterns)
    let outcome = try ground.baseline.evaluate(ledger, changed: entities, work)
    let after = try Standings(outcome, end: ground.end, rows: [pattern.entity: Set(rows)])
    var effect = ItemEffect()
    readCounts(before, after, given: ground.districts.map { _ in 1 }, into: &effect)
    readNew(after, Set(rows), pattern.entity, into: &effect)
    return effect
  }

  /// One more for each of some records that lack something.
  private func effectOfGiven(_ doing: Int, _ pattern: RecordPattern, _ parent: EntityName, _ day: Day)
    throws(EvaluationFailure) -> ItemEffect
  {
    let owners = triedOwners(parent)
    let districtOf = Dictionary(
      uniqueKeysWithValues: ground.districts.enumerated().map { ($0.element.row, $0.offset) })
    let homes = sample.ledger.homeJurisdiction(parent)
    var given = ground.districts.map { _ in Int64(0) }
    for owner in owners {
      if let home = homes?.value(at: owner), let district = districtOf[Int(home)] { given[district] += 1 }
    }
    let records = owners.map {
      PlannedRecord(doing: doing, entity: pattern.entity, owner: .row($0), day: day, values: [:])
    }
    let (ledger, rows, entities) = sample.ledger.adding(records, patterns)
    // What differs from the baseline is the sample's records, too.
    let changed = entities.union(ground.items.map(\.pattern.entity))
    let outcome = try ground.baseline.evaluate(ledger, changed: changed, work)
    let after = try Standings(
      outcome, end: ground.end, rows: [parent: Set(owners), pattern.entity: Set(rows)])
    var effect = ItemEffect()
    readCounts(sample.standings, after, given: given, into: &effect)
    readHelp(after, Set(owners), parent, into: &effect)
    readNew(after, Set(rows), pattern.entity, into: &effect)
    return effect
  }

  /// Records of the parent's entity that lack a number, in what is there and in the sample.
  private func triedOwners(_ parent: EntityName) -> [Int] {
    var owners: Set<Int> = []
    for question in sample.standings.questions where sample.standings.norms[question.norm]?.subjectEntity == parent {
      let lacking = (sample.standings.records[question] ?? []).filter { ($0.missing ?? 0) > 0 && $0.home >= 0 }
      owners.formUnion(lacking.prefix(Self.tried).map(\.row))
      // New ones stand at the end.
      owners.formUnion(lacking.suffix(Self.tried).map(\.row))
    }
    for (item, planned) in ground.items.enumerated() where planned.pattern.entity == parent {
      owners.formUnion((sample.added[item] ?? [:]).values)
    }
    return owners.sorted()
  }

  // MARK: Reading

  /// - Parameter given: how many records each district got.
  private func readCounts(_ before: Standings, _ after: Standings, given: [Int64], into effect: inout ItemEffect) {
    let all = given.reduce(0, +)
    for question in after.questions {
      guard let new = after.places[question], let old = before.places[question] else { continue }
      let districts = Set(ground.districts.map(\.row))
      for (district, place) in ground.districts.enumerated() {
        guard let a = old[place.row], let b = new[place.row], given[district] > 0 else { continue }
        if a.needed != b.needed { effect.uneven.insert(question) }
        let change = b.known - a.known
        if change == 0 { continue }
        if change % given[district] != 0 { effect.uneven.insert(question) }
        effect.counts[question, default: [:]][district] = change / given[district]
      }
      for (row, b) in new where !districts.contains(row) {
        guard let a = old[row], all > 0, b.known != a.known else { continue }
        if (b.known - a.known) % all != 0 { effect.uneven.insert(question) }
        effect.countsAbove[question, default: [:]][row] = (b.known - a.known) / all
      }
    }
  }

  /// What records that were given one lack less than in the sample.
  private func readHelp(
    _ after: Standings, _ owners: Set<Int>, _ parent: EntityName, into effect: inout ItemEffect
  ) {
    for question in sample.standings.questions where sample.standings.norms[question.norm]?.subjectEntity == parent {
      let now = Dictionary(
        (after.records[question] ?? []).map { ($0.row, $0.missing ?? 0) }, uniquingKeysWith: { first, _ in first })
      let untold = after.untold(question)
      var most: Int64 = 0
      for record in sample.standings.records[question] ?? [] where owners.contains(record.row) {
        guard let lacked = record.missing, !untold.contains(record.row) else { continue }
        most = max(most, lacked - (now[record.row] ?? 0))
      }
      if most > 0 { effect.helps[question] = most }
    }
  }

  /// What the new records themselves lack.
  private func readNew(_ after: Standings, _ rows: Set<Int>, _ entity: EntityName, into effect: inout ItemEffect) {
    for question in after.questions where after.norms[question.norm]?.subjectEntity == entity {
      var lacking: Set<Int64> = []
      let untold = after.untold(question).intersection(rows)
      for record in after.records[question] ?? [] where rows.contains(record.row) {
        if record.outcome == .indeterminate {
          // Where one district's ledger does not tell, the others do.
          if untold.count == rows.count { effect.untold[question] = record.unknown }
        } else if let missing = record.missing, missing > 0 {
          lacking.insert(missing)
        } else {
          effect.fails.insert(question)
        }
      }
      if let most = lacking.max() { effect.asks[question] = most }
      if lacking.count > 1 { effect.uneven.insert(question) }
    }
  }
}

extension PlanGround {
  /// The first record of an entity at home in each jurisdiction, by rows.
  fileprivate func firstRecords(of entity: EntityName) -> [Int64: Int] {
    guard let table = ledger.table(entity), let homes = ledger.homeJurisdiction(entity) else { return [:] }
    var first: [Int64: Int] = [:]
    for row in 0..<table.rowCount {
      if let home = homes.value(at: row), first[home] == nil { first[home] = row }
    }
    return first
  }
}
