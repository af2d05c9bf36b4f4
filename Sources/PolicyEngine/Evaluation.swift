public import MediationModel
public import PolicyModel

/// What one policy says of a ledger on a day.
public struct Evaluation: Sendable {
  public let policy: Policy
  public let binding: Binding
  /// In the order of the policy; guidance has none.
  public let norms: [NormResult]
}

/// One norm's verdicts.
public struct NormResult: Sendable {
  public let norm: Norm
  /// By milestone or cycle.
  public let slices: [SliceResult]
}

/// One norm's verdicts for one milestone or cycle.
public struct SliceResult: Sendable {
  /// The day a level falls due, or the last day of a duty's period.
  public let milestone: Day?
  /// First day of a duty's cycle.
  public let cycle: Day?
  /// The last level that fell due, judged as things stand today.
  public let isFloor: Bool
  public let force: Force
  /// Entity of the subjects.
  public let entity: EntityName
  /// All subjects.
  public let total: Tally
  /// Subjects by their home jurisdiction's code, in the order of the ledger; an empty code where it is not known.
  public let tallies: [(jurisdiction: String, tally: Tally)]
  /// Of every jurisdiction, for norms that are asked of jurisdictions; empty for norms of records.
  public let results: [Finding]
  /// The worst not satisfied or indeterminate, worst first.
  public let worst: [Finding]
  /// How many more were not satisfied or indeterminate.
  public let more: Int
  /// Sums over all subjects of a target that reports totals, without a verdict.
  public let sum: Finding?
  /// Subjects by state, for a classification: state id and count, in the order of the policy.
  public let states: [(state: String, count: Int)]
  /// Subjects under `must`: all or none of them, but for a classification whose states have forces of their own.
  public let binding: Tally
}

extension Evaluation {
  /// Whether a `must` norm has each outcome, without those named.
  public func answers(allowingIndeterminate allowed: Set<String> = []) -> (fails: Bool, cannotTell: Bool) {
    var fails = false
    var cannotTell = false
    for result in norms {
      for slice in result.slices {
        if slice.binding[.notSatisfied] > 0 { fails = true }
        if slice.binding[.indeterminate] > 0, !allowed.contains(result.norm.id), !allowed.contains(result.norm.localID)
        {
          cannotTell = true
        }
      }
    }
    return (fails, cannotTell)
  }
}
