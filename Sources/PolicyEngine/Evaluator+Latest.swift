import MediationModel
import PolicyModel

extension Evaluator {
  func latest(_ count: Count, field: String, _ fact: Fact, _ context: Context) throws(EvaluationFailure)
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
      let isDay = isDay(count, in: count.entity)
      for row in 0..<child.rowCount {
        let truth = truths.map { Truth(rawValue: $0[partition][row]) ?? .unknown } ?? .yes
        let parent = parents(row)
        if truth == .no || parent < 0 { continue }
        let date = count.date == nil ? 0 : dates?.value(at: row)
        guard truth == .yes, let date else {
          part.uncertain[parent] = true
          continue
        }
        if isDay, date > Int64(context.moment.day.number) { continue }
        part.offer(.init(date: date, child, row: row, value: values?.value(at: row)), at: parent)
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
  func figures(_ indicator: String, _ day: Day) -> [FactColumn] {
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
          .init(date: date, table, row: row, value: values.value(at: row)), at: Int(place))
      }
    }
    let column = FactColumn(
      low: latest.entries.map { $0?.value ?? 0 }, high: latest.entries.map { $0?.value ?? .max })
    return ledgers.map { _ in column }
  }
}
