public import MediationModel
import PolicyEngine
import PolicyModel

/// What has to come true.
public struct SeekGoal: Hashable, Sendable {
  public enum Measure: Hashable, Sendable {
    /// Nobody that the norm asks fails; who cannot be told may stay so.
    case nobodyFails
    /// Everybody satisfies it, or it does not apply.
    case all
    /// So many satisfy it.
    case atLeast(Int)
    /// One subject, by identifier or name, satisfies it.
    case subject(String)
  }

  /// Id or local id.
  public var norm: String
  public var measure: Measure
  /// The deadline that is asked about; nil: that of the parameter, else every one.
  public var milestone: Day?

  public init(_ norm: String, _ measure: Measure, milestone: Day? = nil) {
    self.norm = norm
    self.measure = measure
    self.milestone = milestone
  }
}

/// A goal whose norm is known, asked of evaluations.
struct ResolvedGoal: Sendable {
  let norm: Norm
  let measure: SeekGoal.Measure
  let milestone: Day?

  /// Whether the goal is met, and how many satisfy the norm.
  func isMet(_ kept: [KeptEvaluation]) -> (met: Bool, satisfied: Int64) {
    let counts = kept.flatMap(\.counts).filter { isAsked($0.milestone, $0.cycle) && $0.norm == norm.id }
    let satisfied = counts.map { $0.tally[.satisfied] }.min() ?? 0
    if counts.isEmpty { return (false, 0) }
    switch measure {
    case .nobodyFails: return (counts.allSatisfy { $0.tally[.notSatisfied] == 0 && $0.missingPending == 0 }, satisfied)
    case .all:
      let others: [Outcome] = [.notSatisfied, .indeterminate, .pending]
      return (counts.allSatisfy { count in others.allSatisfy { count.tally[$0] == 0 } }, satisfied)
    case .atLeast(let number): return (satisfied >= Int64(number), satisfied)
    case .subject(let subject):
      let outcomes = kept.flatMap { $0.outcomes(of: norm.localID, subject: subject) }
        .filter { isAsked($0.milestone, nil) }.compactMap(\.outcome).filter { $0 != .reported }
      let isMet = !outcomes.isEmpty && outcomes.allSatisfy { $0 == .satisfied || $0 == .notApplicable }
      return (isMet, satisfied)
    }
  }

  private func isAsked(_ day: Day?, _ cycle: Day?) -> Bool { milestone.map { $0 == day } ?? true }
}

extension SliceCount {
  /// Before its day nobody fails yet: what is pending and lacks something would.
  fileprivate var missingPending: Int64 { tally[.pending] > 0 ? missing.known : 0 }
}
