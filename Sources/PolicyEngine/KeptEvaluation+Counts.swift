public import MediationModel
public import PolicyModel

/// One norm's counts for one milestone or cycle: what a point of a sweep shows.
public struct SliceCount: Hashable, Sendable {
  /// Full id.
  public let norm: String
  public let milestone: Day?
  public let cycle: Day?
  public let force: Force
  public let tally: Tally
  /// What all its subjects together lack.
  public let missing: Interval
  /// What they have too much.
  public let excess: Interval
}

extension KeptEvaluation {
  /// The counts of every norm that is kept, in the order of the policy.
  package var counts: [SliceCount] {
    norms.flatMap { kept in
      zip(kept.result.slices, kept.slices).map { result, slice in
        SliceCount(
          norm: kept.result.norm.id, milestone: slice.milestone, cycle: slice.cycle, force: slice.force,
          tally: result.total, missing: slice.inAll { $0.missing($1) }, excess: slice.inAll { $0.excess[$1] })
      }
    }
  }

  /// The outcome of one subject in each slice of a norm; nil for a slice that does not ask it.
  /// - Parameters:
  ///   - norm: local id.
  ///   - subject: identifier of a record, or the name of a jurisdiction.
  package func outcomes(of norm: String, subject: String) -> [(milestone: Day?, outcome: Outcome?)] {
    guard let kept = norms.first(where: { $0.result.norm.localID == norm }) else { return [] }
    return kept.slices.map { slice in
      var outcome: Outcome?
      if let table = ledger.table(slice.entity), let row = table.row(ofIdentifier: subject) ?? table.row(named: subject)
      {
        let verdict = Verdict(bits: slice.verdicts[0][row])
        outcome = verdict.isNone ? nil : verdict.outcome
      }
      return (slice.milestone, outcome)
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
  /// The amounts of all subjects of which something is or may be missing.
  fileprivate func inAll(_ amount: (Slice, SubjectRow) -> Amount) -> Interval {
    var sum = Amount.none
    for partition in verdicts.indices {
      for row in verdicts[partition].indices {
        switch Verdict(bits: verdicts[partition][row]).outcome {
        case .notSatisfied, .indeterminate, .pending:
          if verdicts[partition][row] == Verdict.none.bits { continue }
          sum = sum + amount(self, SubjectRow(partition: partition, row: row))
        default: continue
        }
      }
    }
    return sum.interval
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
