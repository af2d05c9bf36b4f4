import ColumnEvaluation
import MediationModel
import PolicyEngine
import PolicyModel

extension PlantedFaults {
  /// Of counts, sums, latest values and states.
  static let facts: [PlantedFault] = [
    grouping("a record that may count does") { sum in
      switch sum.filter {
      case .all: return sum
      case .truths(let truths): return sum.with(filter: .truths(truths.map { $0 == 0 ? 0 : 1 }))
      case .kernel(let kernel): return sum.with(filter: .kernel(kernel.yesWhereEnded))
      }
    },
    grouping("a period ends a day early") { sum in
      guard let period = sum.period, period.days.lowerBound < period.days.upperBound else { return sum }
      return sum.with(
        period: .init(
          dates: period.dates, isTimestamp: period.isTimestamp,
          days: period.days.lowerBound...(period.days.upperBound - 1)))
    },
    grouping("a record without its date is left out") { sum in
      guard let period = sum.period, let dates = period.dates else { return sum }
      return sum.with(
        period: .init(
          dates: dates.mapped(width: 8) { $0 ?? -1_000_000_000 }, isTimestamp: period.isTimestamp, days: period.days))
    },
    grouping("an unknown amount is zero") { sum in
      if case .column(let column) = sum.amount { sum.with(amount: .column(column.mapped { $0 ?? 0 })) } else { sum }
    },
    {
      var fault = PlantedFault("records without a parent are forgotten")
      fault.sums = { _, sums in sums.homeless = 0 }
      return fault
    }(),
    {
      var fault = PlantedFault("a state that cannot be told is passed over")
      fault.states = { classification, states in
        for row in states.indices where states[row] == 0xff { states[row] = UInt8(classification.states.count) }
      }
      return fault
    }(),
    {
      var fault = PlantedFault("of two records of one day the first is the latest")
      fault.fact = { fact, ledger, low, high in Ties.settle(fact, ledger, &low, &high) }
      return fault
    }(),
  ]

  private static func grouping(
    _ name: String, _ change: @escaping @Sendable (GroupedSum) -> GroupedSum
  ) -> PlantedFault {
    var fault = PlantedFault(name)
    fault.grouping = change
    return fault
  }
}

extension GroupedSum {
  fileprivate func with(amount: Amount? = nil, period: Period?? = nil, filter: Filter? = nil) -> GroupedSum {
    GroupedSum(
      rows: rows, parentRows: parentRows, parents: parents, amount: amount ?? self.amount,
      period: period ?? self.period,
      filter: filter ?? self.filter)
  }
}

/// The latest value of each place where the lesser of two identifiers wins; only of facts that count every record.
private enum Ties {
  static func settle(_ fact: Fact, _ ledger: Ledger, _ low: inout [Int64], _ high: inout [Int64]) {
    guard case .latest(let count, let field) = fact.measure, count.filter == nil, fact.of == "jurisdiction",
      let child = ledger.table(count.entity), let dates = count.date.flatMap({ child.column($0) }),
      let homes = ledger.homeJurisdiction(count.entity), dates.kind == .date
    else { return }
    let asOf = Int64(19_723 + 366 - 1)
    var best: [Int: (date: Int64, id: String, row: Int)] = [:]
    for row in 0..<child.rowCount {
      guard let home = homes.value(at: row).map({ Int($0) }), let date = dates.value(at: row), date <= asOf else {
        continue
      }
      let id = child.identifier(at: row)
      if let known = best[home], (known.date, id) > (date, known.id) { continue }
      best[home] = (date, id, row)
    }
    for (home, entry) in best where low[home] == high[home] {
      guard let value = child.column(field)?.value(at: entry.row) else { continue }
      (low[home], high[home]) = (value, value)
    }
  }
}
