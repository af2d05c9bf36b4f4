import ColumnEvaluation
import MediationModel
import PolicyLanguage
import PolicyModel

extension Evaluator {
  /// A fact's intervals in every partition.
  func facts(_ id: String, of entity: EntityName, _ context: Context) throws(EvaluationFailure) -> [FactColumn] {
    let key = DerivedKey(
      entity: entity, name: id, moment: EvaluationMoment(day: context.moment.day),
      choices: context.choices.restricted(to: readings(behind: id, of: entity)))
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
    if let alter = planted?.fact {
      for (partition, column) in columns.enumerated() {
        var (low, high) = (column.low, column.high ?? column.low)
        alter(fact, ledgers[partition], &low, &high)
        columns[partition] = FactColumn(low: low, high: high)
      }
    }
    if !factOverrides.isEmpty { columns = overridden(columns, id, of: entity) }
    factCache[key] = columns
    return columns
  }

  func period(of fact: Fact, _ moment: EvaluationMoment) -> ClosedRange<Day>? {
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
  /// - Parameters:
  ///   - period: only records whose `count.date` lies in it.
  ///   - covering: only records that cover these days by `count.covers`; nil: that is not looked at.
  func counted(
    _ count: Count, field: String?, parent: EntityName, within: Bool, period: ClosedRange<Day>?, _ context: Context,
    covering: CoverRule? = nil
  ) throws(EvaluationFailure) -> [FactColumn] {
    let key = CountKey(
      count: count, field: field, parent: parent, within: within, period: period, context: context, covering: covering)
    if let known = countCache[key] { return known }
    let parts: [FactSums]
    if covering == nil,
      let made = filteredSums(count, field: field, parent: parent, within: within, period: period, context)
    {
      parts = made
    } else {
      parts = try truthSums(
        count, field: field, parent: parent, within: within, period: period, context, covering)
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

  /// The sums of every partition, with the filter asked of every record first.
  private func truthSums(
    _ count: Count, field: String?, parent: EntityName, within: Bool, period: ClosedRange<Day>?, _ context: Context,
    _ covering: CoverRule?
  ) throws(EvaluationFailure) -> [FactSums] {
    let truths = try count.filter.map { filter throws(EvaluationFailure) in
      try self.truths(filter, on: count.entity, context)
    }
    return ledgers.indices.map { partition in
      partitionSums(
        count, field: field, parent: parent, within: within, period: period, truths: truths?[partition], covering,
        partition)
    }
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
    if coverage.allSatisfy({ $0 == .covered }), allAreHome(parent, partition) {
      return covered(sums, leftOut: leftOut)
    }
    let homes = homes(of: parent, partition)
    let hasDoubts = !sums.uncertain.isZero
    var low = sums.known
    var high = sums.known
    for row in high.indices {
      let home = homes(row)
      if home < 0 || coverage[home] != .covered {
        high[row] = .max
        if endingLowers, home >= 0, coverage[home] == .ended { low[row] = 0 }
      } else {
        if hasDoubts { high[row] = high[row].addingSaturated(sums.uncertain[row]) }
        high[row] = high[row].addingSaturated(sums.homeless).addingSaturated(leftOut)
      }
    }
    return FactColumn(low: low, high: high)
  }

  /// Everything is covered and has a home: what may count besides is all that is uncertain.
  private func covered(_ sums: FactSums, leftOut: Int64) -> FactColumn {
    let anywhere = sums.homeless.addingSaturated(leftOut)
    if anywhere == 0, sums.uncertain.isZero { return FactColumn(exact: sums.known) }
    var high = sums.known
    for row in high.indices { high[row] = high[row].addingSaturated(sums.uncertain[row]).addingSaturated(anywhere) }
    return FactColumn(low: sums.known, high: high)
  }

  /// Whether every record of an entity has a home that is known.
  private func allAreHome(_ entity: EntityName, _ partition: Int) -> Bool {
    entity == "jurisdiction" || ledgers[partition].homeJurisdiction(entity)?.unknownCount == 0
  }

  private func partitionSums(
    _ count: Count, field: String?, parent: EntityName, within: Bool, period: ClosedRange<Day>?, truths: [UInt8]?,
    _ covering: CoverRule?, _ partition: Int
  ) -> FactSums {
    let isCounted = isCounted(count, parent: parent, partition)
    if engine != .vm, isCounted, covering == nil,
      let sums = groupedSums(
        count, field: field, parent: parent, within: within, period: period,
        filter: truths.map { .truths($0) } ?? .all, partition)
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
    let covers = covering == nil ? nil : count.covers.flatMap { child.column($0) }
    let isTimestamp = count.date.flatMap { schema.entity(count.entity)?.field($0) }?.type == .timestamp
    for row in 0..<child.rowCount {
      var truth = truths.map { Truth(rawValue: $0[row]) ?? .unknown } ?? .yes
      if truth == .no { continue }
      if let period, let dates { truth = truth && inPeriod(dates?.value(at: row), isTimestamp, period) }
      if truth == .no { continue }
      if let covering, !covering.admits(covers?.value(at: row)) { continue }
      let amount: Int64? = values.map { $0?.value(at: row) } ?? 1
      let home = parents(row)
      guard home >= 0 else {
        sums.homeless = sums.homeless.addingSaturated(amount ?? .max)
        continue
      }
      var target = home
      while target >= 0 {
        if let amount, truth == .yes {
          sums.known[target] = sums.known[target].addingSaturated(amount)
        } else {
          sums.uncertain.add(amount ?? .max, at: target)
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
    guard let column = ledgers[partition].homeJurisdiction(entity) else { return { _ in -1 } }
    return { row in column.value(at: row).map { Int($0) } ?? -1 }
  }
}
