public import MediationModel
public import PolicyModel

/// What one norm says otherwise than before. Nothing in it is the same on both sides.
public struct NormDifference: Sendable {
  /// Under the change.
  public let norm: Norm
  /// The norm that it was compared with; another one only where another province's law was put in the place of this one's.
  public let before: Norm
  /// Those that differ, by milestone or cycle.
  public let slices: [SliceDifference]
}

/// What one norm says otherwise for one milestone or cycle.
public struct SliceDifference: Sendable {
  public let milestone: Day?
  public let cycle: Day?
  public let force: Force
  /// Entity of the subjects.
  public let entity: EntityName
  /// All subjects.
  public let before: Tally
  public let after: Tally
  /// How many went from which outcome to which, in the order of outcomes; nil: was not, or is no longer, asked.
  public let flips: [OutcomeFlip]
  /// Home jurisdictions whose counts or missing numbers differ, in the order of the ledger.
  public let places: [PlaceDifference]
  /// Subjects that differ: all of them where jurisdictions are asked, else those that are closest to the other side, the
  /// closest first.
  public let subjects: [SubjectDifference]
  /// How many more subjects differ.
  public let more: Int
}

public struct OutcomeFlip: Hashable, Sendable {
  public let from: Outcome?
  public let to: Outcome?
  public let count: Int
}

/// The counts of one jurisdiction's subjects.
public struct PlaceDifference: Sendable {
  /// Code; empty for subjects whose home is not known.
  public let jurisdiction: String
  public let label: String?
  public let before: Tally
  public let after: Tally
  /// What all its subjects together lack.
  public let missingBefore: Interval
  public let missingAfter: Interval
  /// What they have too much.
  public let excessBefore: Interval
  public let excessAfter: Interval
}

/// One subject before and after; nil where the norm does not ask it.
public struct SubjectDifference: Sendable {
  public let before: Finding?
  public let after: Finding?
}

extension KeptEvaluation {
  /// What differs in `other`, norm by norm. Both are made of one baseline, or one of them is the baseline.
  /// - Parameters:
  ///   - base: the baseline's ledger, whose records stand in both at the same rows.
  ///   - pairs: for each norm of `other` the one it is compared with; nil: the one of the same id.
  ///   - limit: how many subjects are shown of norms that ask records.
  package func differences(
    to other: KeptEvaluation, base: Ledger, pairs: [String: String]? = nil, limit: Int
  ) throws(EvaluationFailure) -> [NormDifference] {
    let comparer = Comparer(before: self, after: other, base: base, limit: limit)
    var differences: [NormDifference] = []
    for after in other.norms {
      let id = after.result.norm.localID
      let wanted = pairs.map { $0[id] } ?? id
      guard let wanted, let before = norms.first(where: { $0.result.norm.localID == wanted }) else { continue }
      // What was taken over from one baseline is the same.
      if pairs == nil, !after.isFresh, !before.isFresh { continue }
      if let difference = try comparer.difference(before, after) { differences.append(difference) }
    }
    return differences
  }
}

/// Compares the planes of two evaluations.
private final class Comparer {
  private let before: Evaluator
  private let after: Evaluator
  private let base: Ledger
  private let limit: Int

  init(before: KeptEvaluation, after: KeptEvaluation, base: Ledger, limit: Int) {
    self.base = base
    self.before = before.evaluator()
    self.after = after.evaluator()
    self.limit = limit
  }

  func difference(_ old: KeptEvaluation.KeptNorm, _ new: KeptEvaluation.KeptNorm) throws(EvaluationFailure)
    -> NormDifference?
  {
    var slices: [SliceDifference] = []
    for slice in new.slices {
      let twin = old.slices.first { SliceKey($0) == SliceKey(slice) }
      if let found = try difference(old.result.norm, twin, new.result.norm, slice) { slices.append(found) }
    }
    for slice in old.slices where !new.slices.contains(where: { SliceKey($0) == SliceKey(slice) }) {
      if let found = try difference(old.result.norm, slice, new.result.norm, nil) { slices.append(found) }
    }
    return slices.isEmpty ? nil : NormDifference(norm: new.result.norm, before: old.result.norm, slices: slices)
  }

  private func difference(_ oldNorm: Norm, _ old: Slice?, _ newNorm: Norm, _ new: Slice?) throws(EvaluationFailure)
    -> SliceDifference?
  {
    guard let shown = new ?? old else { return nil }
    var planes = PlaneComparison(
      old: old, new: new, common: base.table(shown.entity)?.rowCount ?? 0,
      places: after.table("jurisdiction", 0).rowCount, keeps: after.asksJurisdictions(newNorm) ? .max : limit)
    planes.compare(
      homes: (before.homes(of: shown.entity, 0), after.homes(of: shown.entity, 0)),
      identifier: { side($0).table(shown.entity, 0).identifier(at: $1) })
    if planes.isSame { return nil }
    var subjects: [SubjectDifference] = []
    for kept in planes.rows {
      let subject = SubjectRow(partition: 0, row: kept.row)
      subjects.append(
        SubjectDifference(
          before: kept.isBefore ? try finding(before, oldNorm, old, subject) : nil,
          after: kept.isAfter ? try finding(after, newNorm, new, subject) : nil))
    }
    return SliceDifference(
      milestone: shown.milestone, cycle: shown.cycle, force: shown.force,
      entity: shown.entity, before: planes.total(.before), after: planes.total(.after), flips: planes.flips,
      places: places(planes), subjects: subjects, more: planes.differing - subjects.count)
  }

  private func side(_ side: PlaneComparison.Side) -> Evaluator { side == .before ? before : after }

  private func finding(_ evaluator: Evaluator, _ norm: Norm, _ slice: Slice?, _ subject: SubjectRow)
    throws(EvaluationFailure) -> Finding?
  {
    guard let slice, !Verdict(bits: slice.verdicts[0][subject.row]).isNone else { return nil }
    return try evaluator.finding(norm, slice, subject)
  }

  private func places(_ planes: PlaneComparison) -> [PlaceDifference] {
    let table = after.table("jurisdiction", 0)
    let names = table.column("name")
    return planes.changedPlaces.map { place in
      PlaceDifference(
        jurisdiction: place == 0 ? "" : table.identifier(at: place - 1),
        label: place == 0 ? nil : names?.text(at: place - 1), before: planes.tally(.before, place),
        after: planes.tally(.after, place), missingBefore: planes.missing(.before, place),
        missingAfter: planes.missing(.after, place), excessBefore: planes.excess(.before, place),
        excessAfter: planes.excess(.after, place))
    }
  }
}
