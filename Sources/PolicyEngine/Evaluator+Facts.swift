import MediationModel
import PolicyLanguage
import PolicyModel

extension Evaluator {
  /// A fact's intervals in every partition.
  func facts(_ id: String, of entity: EntityName, _ context: Context) throws(EvaluationFailure) -> [FactColumn] {
    let key = DerivedKey(
      entity: entity, name: id, moment: EvaluationMoment(day: context.moment.day),
      choices: context.choices.restricted(to: policy.readings(behind: id, of: entity)))
    if let known = factCache[key] { return known }
    guard let fact = law.fact(id, of: entity) else { preconditionFailure("names are checked when a policy is opened") }
    let own = Context(moment: key.moment, choices: key.choices)
    var columns: [FactColumn]
    switch fact.measure {
    case .count(let count): columns = try sums(count, field: nil, fact, own)
    case .sum(let count, let field): columns = try sums(count, field: field, fact, own)
    case .exists(let count):
      columns = try sums(count, field: nil, fact, own).map { counted in
        FactColumn(low: counted.low.map { min(1, $0) }, high: (counted.high ?? counted.low).map { min(1, $0) })
      }
    case .latest(let count, let field): columns = try latest(count, field: field, fact, own)
    case .figure(let indicator): columns = figures(indicator, own.moment.day)
    }
    if !factOverrides.isEmpty { columns = overridden(columns, id, of: entity) }
    factCache[key] = columns
    return columns
  }

  private func period(of fact: Fact, _ moment: EvaluationMoment) -> ClosedRange<Day>? {
    let civil = moment.day.civil
    switch fact.during {
    case nil: return nil
    case .year: return Day(year: civil.year, month: 1, day: 1).map { $0...moment.day }
    case .month: return Day(year: civil.year, month: civil.month, day: 1).map { $0...moment.day }
    }
  }

  private func sums(_ count: Count, field: String?, _ fact: Fact, _ context: Context) throws(EvaluationFailure)
    -> [FactColumn]
  {
    try counted(
      count, field: field, parent: fact.of, within: fact.within, period: period(of: fact, context.moment), context)
  }

  /// Counts (or sums `field` of) the records of `count.entity` for every row of `parent`.
  /// - Parameter period: only records whose `count.date` lies in it.
  func counted(
    _ count: Count, field: String?, parent: EntityName, within: Bool, period: ClosedRange<Day>?, _ context: Context
  ) throws(EvaluationFailure) -> [FactColumn] {
    let key = CountKey(
      count: count, field: field, parent: parent, within: within, period: period, context: context)
    if let known = countCache[key] { return known }
    let truths = try count.filter.map { filter throws(EvaluationFailure) in
      try self.truths(filter, on: count.entity, context)
    }
    let parts = ledgers.indices.map { partition in
      partitionSums(
        count, field: field, parent: parent, within: within, period: period, truths: truths?[partition], partition,
        context)
    }
    try checkCancelled()
    let joined = Evaluator.isShared(parent) ? mergedEverywhere(parts) : parts
    let coverageEnd = context.moment.day
    let coverage = coverage(of: count.entity, from: period?.lowerBound ?? coverageEnd, through: coverageEnd)
    let columns = joined.enumerated().map { partition, sums in
      finished(
        sums, parent: parent, coverage: coverage, leftOut: leftOut[count.entity] ?? 0,
        // What happened in a period stays; a state may have ended.
        endingLowers: period == nil, partition)
    }
    countCache[key] = columns
    return columns
  }

  private func mergedEverywhere(_ parts: [FactSums]) -> [FactSums] {
    var total = parts[0]
    for part in parts.dropFirst() { total.merge(part) }
    return parts.map { _ in total }
  }

  /// Turns sums into intervals: what the manifest does not cover has no upper bound, and after it ends no lower one
  /// either, since records may have ended too; a record that was set aside may count anywhere.
  private func finished(
    _ sums: FactSums, parent: EntityName, coverage: [Coverage], leftOut: Int64, endingLowers: Bool, _ partition: Int
  ) -> FactColumn {
    let homes = homes(of: parent, partition)
    var low = sums.known
    var high = sums.known
    for row in high.indices {
      let home = homes(row)
      if home < 0 || coverage[home] != .covered {
        high[row] = .max
        if endingLowers, home >= 0, coverage[home] == .ended { low[row] = 0 }
      } else {
        high[row] = high[row].addingSaturated(sums.uncertain[row]).addingSaturated(sums.homeless)
          .addingSaturated(leftOut)
      }
    }
    return FactColumn(low: low, high: high)
  }

  private func partitionSums(
    _ count: Count, field: String?, parent: EntityName, within: Bool, period: ClosedRange<Day>?, truths: [UInt8]?,
    _ partition: Int, _ context: Context
  ) -> FactSums {
    // A record of a shared entity stands in every partition and counts in the first alone.
    let isCounted = !Evaluator.isShared(count.entity) || partition == 0 || !Evaluator.isShared(parent)
    if engine != .vm, isCounted,
      let sums = groupedSums(
        count, field: field, parent: parent, within: within, period: period, truths: truths, partition)
    {
      return sums
    }
    let child = table(count.entity, partition)
    var sums = FactSums(rows: table(parent, partition).rowCount)
    if !isCounted { return sums }
    let parents = parents(from: count.entity, to: parent, via: count.via, partition)
    let climbs = within && parent == "jurisdiction"
    let ledger = ledgers[partition]
    let values = field.map { child.column($0) }
    let dates = period == nil ? nil : count.date.map { child.column($0) }
    let isTimestamp = count.date.flatMap { schema.entity(count.entity)?.field($0) }?.type == .timestamp
    for row in 0..<child.rowCount {
      var truth = truths.map { Truth(rawValue: $0[row]) ?? .unknown } ?? .yes
      if truth == .no { continue }
      if let period, let dates { truth = truth && inPeriod(dates?.value(at: row), isTimestamp, period) }
      if truth == .no { continue }
      let amount: Int64? = values.map { $0?.value(at: row) } ?? 1
      let home = parents(row)
      guard home >= 0 else {
        sums.homeless = sums.homeless.addingSaturated(amount ?? .max)
        continue
      }
      var target = home
      while target >= 0 {
        if let amount {
          if truth == .yes {
            sums.known[target] = sums.known[target].addingSaturated(amount)
          } else {
            sums.uncertain[target] = sums.uncertain[target].addingSaturated(amount)
          }
        } else {
          sums.uncertain[target] = .max
        }
        target = climbs ? ledger.parent(ofJurisdiction: target) ?? -1 : -1
      }
    }
    return sums
  }

  private func inPeriod(_ date: Int64?, _ isTimestamp: Bool, _ period: ClosedRange<Day>) -> Truth {
    guard let date else { return .unknown }
    // A timestamp counts minutes; its day is what lies in the period.
    let number = isTimestamp ? date / 1440 : date
    return Truth(period.contains(Day(number: Int32(truncatingIfNeeded: number))))
  }

  /// For each row of `child` the row of `parent` it belongs to, negative where unknown.
  func parents(from child: EntityName, to parent: EntityName, via: String?, _ partition: Int) -> (Int) -> Int {
    let entity = schema.entity(child)
    let fields = entity?.fields.filter { $0.type == .reference(parent) }.map(\.name) ?? []
    let chosen = via ?? (fields.count == 1 ? fields[0] : fields.first { $0 == entity?.homeField })
    if child == parent { return { $0 } }
    if let chosen, let column = table(child, partition).column(chosen) {
      return { row in column.value(at: row).map { Int($0) } ?? -1 }
    }
    return homes(of: child, partition)
  }

  /// For each row of an entity its home jurisdiction, negative where unknown.
  func homes(of entity: EntityName, _ partition: Int) -> (Int) -> Int {
    if entity == "jurisdiction" { return { $0 } }
    let key = HomeKey(entity: entity, partition: partition)
    if let known = homeCache[key] { return { Int(known[$0]) } }
    let column = ledgers[partition].homeJurisdiction(entity)
    let homes = (0..<table(entity, partition).rowCount).map { row in
      column?.value(at: row).map { Int32(truncatingIfNeeded: $0) } ?? -1
    }
    homeCache[key] = homes
    return { Int(homes[$0]) }
  }

  /// What the manifest says of one kind of record in one jurisdiction.
  enum Coverage: Sendable {
    case covered
    /// It was covered on an earlier day and is no more.
    case ended
    case never
  }

  /// For each jurisdiction whether the manifest covers `entity` there from the one day through the other: by a row of its
  /// own, by one of a jurisdiction above it, or because everything directly below it is covered.
  func coverage(of entity: EntityName, from: Day, through: Day) -> [Coverage] {
    let key = CoverageKey(entity: entity, from: from, through: through)
    if let known = coverageCache[key] { return known }
    let ledger = ledgers[0]
    let count = table("jurisdiction", 0).rowCount
    let days = coverageDays(of: entity, from: from, through: through)
    var covered = (0..<count).map { row in
      days.allSatisfy { ledger.manifest.covers(entity, jurisdictionRow: row, at: $0) }
    }
    var children = [[Int]](repeating: [], count: count)
    for row in 0..<count {
      if let parent = ledger.parent(ofJurisdiction: row) { children[parent].append(row) }
    }
    func settle(_ row: Int) -> Bool {
      let below = children[row].map { settle($0) }
      if !covered[row], !below.isEmpty, below.allSatisfy({ $0 }) { covered[row] = true }
      return covered[row]
    }
    for row in 0..<count where ledger.parent(ofJurisdiction: row) == nil { _ = settle(row) }
    let ends = Set(ledger.manifest.entries.filter { $0.entity == entity }.compactMap(\.through)).filter { $0 < through }
    let result = covered.enumerated().map { row, isCovered -> Coverage in
      if isCovered { return .covered }
      return ends.contains { ledger.manifest.covers(entity, jurisdictionRow: row, at: $0) } ? .ended : .never
    }
    coverageCache[key] = result
    return result
  }

  /// The days that tell whether a window is covered whole: its ends, and the day after any entry that ends inside it,
  /// since a gap begins there or not at all.
  private func coverageDays(of entity: EntityName, from: Day, through: Day) -> Set<Day> {
    var days: Set<Day> = [from, through]
    for entry in ledgers[0].manifest.entries where entry.entity == entity {
      if let next = entry.through?.adding(days: 1), next > from, next < through { days.insert(next) }
    }
    return days
  }

  private func latest(_ count: Count, field: String, _ fact: Fact, _ context: Context) throws(EvaluationFailure)
    -> [FactColumn]
  {
    let truths = try count.filter.map { filter throws(EvaluationFailure) in
      try self.truths(filter, on: count.entity, context)
    }
    var parts: [LatestValues] = []
    for partition in ledgers.indices {
      let child = table(count.entity, partition)
      var part = LatestValues(rows: table(fact.of, partition).rowCount)
      let parents = parents(from: count.entity, to: fact.of, via: count.via, partition)
      let dates = count.date.flatMap { child.column($0) }
      let values = child.column(field)
      for row in 0..<child.rowCount {
        let truth = truths.map { Truth(rawValue: $0[partition][row]) ?? .unknown } ?? .yes
        let parent = parents(row)
        if truth == .no || parent < 0 { continue }
        let date = count.date == nil ? 0 : dates?.value(at: row)
        guard truth == .yes, let date else {
          part.uncertain[parent] = true
          continue
        }
        if isDay(count, in: count.entity), date > Int64(context.moment.day.number) { continue }
        part.offer(.init(date: date, id: child.identifier(at: row), value: values?.value(at: row)), at: parent)
      }
      parts.append(part)
    }
    if Evaluator.isShared(fact.of) {
      var total = parts[0]
      for part in parts.dropFirst() { total.merge(part) }
      parts = parts.map { _ in total }
    }
    return parts.map { part in
      let values = part.entries.enumerated().map { row, entry in part.uncertain[row] ? nil : entry?.value }
      return FactColumn(low: values.map { $0 ?? 0 }, high: values.map { $0 ?? .max })
    }
  }

  private func isDay(_ count: Count, in entity: EntityName) -> Bool {
    count.date.flatMap { schema.entity(entity)?.field($0) }?.type == .date
  }

  /// The latest figure on or before the day for every jurisdiction; unknown where the ledger states none.
  private func figures(_ indicator: String, _ day: Day) -> [FactColumn] {
    let rows = table("jurisdiction", 0).rowCount
    let member = schema.enumeration("indicator")?.members.firstIndex { $0.name == indicator }
    var latest = LatestValues(rows: rows)
    for partition in ledgers.indices {
      let table = table("figure", partition)
      guard let member, let kinds = table.column("indicator"), let dates = table.column("date"),
        let values = table.column("value"), let places = table.column("jurisdiction")
      else { continue }
      for row in 0..<table.rowCount where kinds.value(at: row) == Int64(member) {
        guard let date = dates.value(at: row), date <= Int64(day.number), let place = places.value(at: row) else {
          continue
        }
        latest.offerAgreeing(
          .init(date: date, id: table.identifier(at: row), value: values.value(at: row)), at: Int(place))
      }
    }
    let column = FactColumn(
      low: latest.entries.map { $0?.value ?? 0 }, high: latest.entries.map { $0?.value ?? .max })
    return ledgers.map { _ in column }
  }
}
