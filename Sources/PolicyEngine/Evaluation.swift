public import Diagnostics
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
  /// By milestone or cycle; empty where `fault` says that the norm could not be worked out.
  public let slices: [SliceResult]
  /// What ended the norm for every record, such as a budget that was spent.
  public var fault: Diagnostic?

  /// Whether a record or the norm itself is at fault.
  public var hasFault: Bool { fault != nil || slices.contains { $0.total[.fault] > 0 } }

  /// All subjects of all slices; one fault where the norm could not be worked out.
  public var total: Tally {
    var total = fault == nil ? Tally() : Tally.oneFault
    for slice in slices { total.merge(slice.total) }
    return total
  }
}

/// One norm's verdicts for one milestone or cycle.
public struct SliceResult: Sendable {
  /// The day a level falls due, or the last day of a duty's period. Nil where the norm has no day, where each subject has
  /// its own, and for what holds today of a target whose days are past.
  public let milestone: Day?
  /// First day of a duty's cycle, or of the year of records that are not there.
  public let cycle: Day?
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
  /// What a `must` norm says no of, what of it cannot be told and may be a breach, without those named, and what is at
  /// fault under any force.
  public func answers(allowingIndeterminate allowed: Set<String> = []) -> Answers {
    var answers = Answers()
    for result in norms {
      if result.hasFault { answers.hasFault = true }
      for slice in result.slices {
        if slice.binding[.notSatisfied] > 0 { answers.fails = true }
        if slice.binding[.indeterminate] > slice.binding.harmless, !allowed.contains(result.norm.id),
          !allowed.contains(result.norm.localID)
        {
          answers.cannotTell = true
        }
      }
    }
    return answers
  }

  public struct Answers: Hashable, Sendable {
    public var fails = false
    public var cannotTell = false
    public var hasFault = false

    public init(fails: Bool = false, cannotTell: Bool = false, hasFault: Bool = false) {
      self.fails = fails
      self.cannotTell = cannotTell
      self.hasFault = hasFault
    }

    public mutating func formUnion(_ other: Answers) {
      fails = fails || other.fails
      cannotTell = cannotTell || other.cannotTell
      hasFault = hasFault || other.hasFault
    }
  }
}
