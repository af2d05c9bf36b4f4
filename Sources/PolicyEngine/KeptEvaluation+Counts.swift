public import MediationModel
public import PolicyModel

/// One norm's counts for one milestone or cycle: what a point of a sweep shows.
public struct SliceCount: Hashable, Sendable {
  /// Full id.
  public let norm: String
  public let milestone: Day?
  public let cycle: Day?
  public let isFloor: Bool
  public let force: Force
  public let tally: Tally
  /// What all its subjects together lack.
  public let missing: Int64
}

extension KeptEvaluation {
  /// The counts of every norm that is kept, in the order of the policy.
  package var counts: [SliceCount] {
    norms.flatMap { kept in
      zip(kept.result.slices, kept.slices).map { result, slice in
        SliceCount(
          norm: kept.result.norm.id, milestone: slice.milestone, cycle: slice.cycle, isFloor: slice.isFloor,
          force: slice.force, tally: result.total, missing: slice.missingInAll)
      }
    }
  }

  /// The outcome of one subject in each slice of a norm; nil for a slice that does not ask it.
  /// - Parameters:
  ///   - norm: local id.
  ///   - subject: identifier of a record, or the name of a jurisdiction.
  package func outcomes(of norm: String, subject: String) -> [(milestone: Day?, isFloor: Bool, outcome: Outcome?)] {
    guard let kept = norms.first(where: { $0.result.norm.localID == norm }) else { return [] }
    return kept.slices.map { slice in
      var outcome: Outcome?
      if let table = ledger.table(slice.entity), let row = table.row(ofIdentifier: subject) ?? table.row(named: subject)
      {
        let verdict = Verdict(bits: slice.verdicts[0][row])
        outcome = verdict.isNone ? nil : verdict.outcome
      }
      return (slice.milestone, slice.isFloor, outcome)
    }
  }

  /// Whether a subject of this identifier or name exists among those that a norm asks.
  package func hasSubject(_ subject: String, of norm: String) -> Bool {
    outcomes(of: norm, subject: subject).contains { $0.outcome != nil }
  }

  /// How many subjects have another outcome in `other`, norm by norm; those of no flip are left out. Both are of one
  /// ledger.
  package func flips(to other: KeptEvaluation) -> [(norm: String, count: Int)] {
    var found: [(norm: String, count: Int)] = []
    for new in other.norms where new.isFresh {
      guard let old = norms.first(where: { $0.result.norm.id == new.result.norm.id }) else { continue }
      var count = 0
      for (a, b) in zip(old.slices, new.slices) { count += a.flips(to: b) }
      if count > 0 { found.append((new.result.norm.id, count)) }
    }
    return found
  }
}

extension Slice {
  fileprivate var missingInAll: Int64 {
    var sum: Int64 = 0
    for column in missing { for amount in column { sum = sum.addingSaturated(amount) } }
    if missesOne, missing.allSatisfy(\.isEmpty) {
      for plane in verdicts {
        sum += Int64(plane.count { $0 != Verdict.none.bits && Verdict(bits: $0).outcome == .notSatisfied })
      }
    }
    return sum
  }

  fileprivate func flips(to other: Slice) -> Int {
    var count = 0
    for (a, b) in zip(verdicts, other.verdicts) {
      for (x, y) in zip(a, b) where x & 7 != y & 7 || (x == 0xff) != (y == 0xff) { count += 1 }
    }
    return count
  }
}

extension Table {
  /// The record of an identifier or name; nil for none, and for several.
  func row(named name: String) -> Int? {
    if case .row(let row) = named(name) { row } else { nil }
  }
}
