import MediationModel
import PolicyLanguage
import PolicyModel

extension Evaluator {
  /// A slice for each year in which records are owed that the ledger does not have. Whoever lacks one cannot be told; the
  /// others are not asked there.
  ///
  /// Years before the first one of which the ledger has any such record are left out.
  func absentRecords(
    _ norm: Norm, _ requirement: Requirement, _ expected: ExpectedRecords, _ choices: ReadingChoices
  ) throws(EvaluationFailure) -> [Slice] {
    let today = Context(moment: asOf, choices: choices)
    let years = ledgers.indices.map { table(requirement.of, $0).column(expected.year) }
    let known = years.flatMap { column in
      column.map { column in (0..<column.rowCount).compactMap { column.value(at: $0) } } ?? []
    }
    guard let from = bound(expected.from, today), let through = bound(expected.through, today),
      let earliest = known.min(),
      max(from, earliest) <= through
    else { return [] }
    var slices: [Slice] = []
    for year in max(from, earliest)...through {
      guard let first = Day(year: Int(year), month: 1, day: 1), let last = Day(year: Int(year), month: 12, day: 31)
      else {
        continue
      }
      let period = EvaluationMoment.Period(cycle: first, from: first, through: last, due: last)
      let context = Context(moment: EvaluationMoment(day: binding.asOf, period: period), choices: choices)
      let asked = try self.asked(expected.when, of: expected.per, context)
      let coverage = coverage(of: requirement.of, from: first, through: last)
      var slice = emptySlice(expected.per, context.moment, norm.force)
      slice.cycle = first
      slice.missesOne = true
      var isCovered: [[Bool]] = []
      for partition in ledgers.indices {
        let homes = homes(of: expected.per, partition)
        let there = owners(requirement.of, expected, year: year, partition)
        isCovered.append(asked[partition].indices.map { homes($0) >= 0 && coverage[homes($0)] == .covered })
        for row in asked[partition].indices where !there.contains(row) {
          let subject = SubjectRow(partition: partition, row: row)
          switch asked[partition][row] {
          case Truth.yes.rawValue, Truth.unknown.rawValue:
            slice.set(Verdict(norm.force.applied(to: .indeterminate)), at: subject)
          case Evaluator.faultTruth: slice.set(Verdict(.fault), at: subject)
          default: break
          }
        }
      }
      slice.absent = .init(entity: requirement.of, year: Int(year), isCovered: isCovered)
      // A year in which nobody lacks one is no answer.
      if slice.verdicts.contains(where: { $0.contains { !Verdict(bits: $0).isNone } }) { slices.append(slice) }
    }
    return slices
  }

  /// The rows that have a record of the year.
  private func owners(_ entity: EntityName, _ expected: ExpectedRecords, year: Int64, _ partition: Int) -> Set<Int> {
    let table = table(entity, partition)
    guard let years = table.column(expected.year), let owners = table.column(expected.via) else { return [] }
    var found: Set<Int> = []
    for row in 0..<table.rowCount where years.value(at: row) == year {
      if let owner = owners.value(at: row) { found.insert(Int(owner)) }
    }
    return found
  }
}
