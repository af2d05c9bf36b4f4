import ColumnEvaluation
import MediationModel
import Testing

@Suite struct GroupedSumTests {
  @Test("Known, uncertain and homeless amounts, with any number of workers", arguments: [1, 2, 7])
  func sums(workers: Int) throws {
    let rows = ChunkLayout.rows * 2 + 3
    let parents = 5
    let parent = Column.computed(rows: rows, kind: .reference("x"), width: 4) { row in
      row % 9 == 0 ? nil : Int64(row % parents)
    }
    let amount = Column.computed(rows: rows, kind: .number, width: 2) { row in row % 31 == 30 ? nil : Int64(row % 300) }
    let truths = (0..<rows).map { UInt8($0 % 3) }
    let days = Column.computed(rows: rows, kind: .date, width: 4) { row in row % 13 == 0 ? nil : Int64(row % 40) }
    let made = GroupedSum(
      rows: rows, parentRows: parents, parents: .column(parent), amount: .column(amount),
      period: GroupedSum.Period(dates: days, isTimestamp: false, days: 10...20), filter: .truths(truths)
    ).sums(Workers(workers))
    let found = try #require(made)
    var known = [Int64](repeating: 0, count: parents)
    var uncertain = known
    var homeless: Int64 = 0
    for row in 0..<rows where truths[row] != 0 {
      var isSure = truths[row] == 1
      if let day = days.value(at: row) {
        if !(10...20).contains(day) { continue }
      } else {
        isSure = false
      }
      let value = amount.value(at: row)
      guard let home = parent.value(at: row) else {
        homeless = homeless.addingReportingOverflow(value ?? .max).overflow ? .max : homeless + (value ?? .max)
        continue
      }
      if let value {
        if isSure {
          known[Int(home)] += value
        } else if uncertain[Int(home)] != .max {
          uncertain[Int(home)] += value
        }
      } else {
        uncertain[Int(home)] = .max
      }
    }
    #expect(found.known == known)
    #expect((0..<uncertain.count).map { found.uncertain[$0] } == uncertain)
    #expect(found.homeless == homeless)
  }

  @Test("Who no longer wants the sums gets none", arguments: [1, 4])
  func cancelled(workers: Int) {
    let rows = ChunkLayout.rows * 3
    let sums = GroupedSum(
      rows: rows, parentRows: 1,
      parents: .column(Column.computed(rows: rows, kind: .reference("x"), width: 4) { _ in 0 }),
      amount: .one, period: nil, filter: .all)
    let cancellation = Cancellation()
    #expect(sums.sums(Workers(workers, cancellation: cancellation))?.known == [Int64(rows)])
    cancellation.cancel()
    #expect(sums.sums(Workers(workers, cancellation: cancellation)) == nil)
  }
}
