import MediationModel
import PolicyModel

extension Evaluator {
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
    var covered = [Bool](repeating: true, count: count)
    for day in coverageDays(of: entity, from: from, through: through) {
      let then = ledger.manifest.covered(entity, at: day)
      for row in covered.indices { covered[row] = covered[row] && then[row] }
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
      .map { ledger.manifest.covered(entity, at: $0) }
    let result = covered.enumerated().map { row, isCovered -> Coverage in
      if isCovered { return .covered }
      return ends.contains { $0[row] } ? .ended : .never
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
}
