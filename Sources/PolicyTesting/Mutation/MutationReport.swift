package import Diagnostics
package import PolicyLanguage
package import PolicyModel

/// What came of small changes to policies: which of them their fixtures notice.
package struct MutationReport: Sendable {
  package enum Fate: Sendable {
    /// The policy cannot be opened with it: `policy check` tells.
    case refused
    /// A fixture answers otherwise.
    case killed(by: Fixture)
    /// Listed in `equivalents.lua` with its reason.
    case equivalent(EquivalentChange)
    /// No norm with a verdict hangs on it, so no fixture could tell.
    case unjudged
    case survived(Survivor)
  }

  package struct Survivor: Sendable {
    /// The norms that it could change, in the order of the policies.
    package let norms: [Norm]
    /// A fixture that would notice, made by trial; nil where none was found.
    package let killer: GeneratedFixture?
  }

  package struct Outcome: Sendable {
    package let mutant: Mutant
    /// The policy whose text it is; of a helper module, the first that uses it.
    package let policy: Policy
    package let fate: Fate
  }

  package struct Counts: Hashable, Sendable {
    package var mutants = 0
    package var killed = 0
    package var refused = 0
    package var equivalent = 0
    package var unjudged = 0
    package var survived = 0

    /// - Returns: the counts of what `isIncluded` picks.
    init(_ outcomes: [Outcome]) {
      mutants = outcomes.count
      for outcome in outcomes {
        switch outcome.fate {
        case .refused: refused += 1
        case .killed: killed += 1
        case .equivalent: equivalent += 1
        case .unjudged: unjudged += 1
        case .survived: survived += 1
        }
      }
    }
  }

  /// The fixtures as they are, run first: only where all of them pass is anything changed.
  package let baseline: TestReport
  package let policies: [Policy]
  /// By policy, then file, then place; helper modules after the policies. Empty where the baseline is not green.
  package let outcomes: [Outcome]
  /// Entries of `equivalents.lua` that fit no change which survives, and nothing else: errors.
  package let diagnostics: [Diagnostic]

  package var counts: Counts { Counts(outcomes) }

  package func counts(of policy: Policy) -> Counts { Counts(outcomes.filter { $0.policy.id == policy.id }) }

  package var survivors: [(outcome: Outcome, survivor: Survivor)] {
    outcomes.compactMap { outcome in
      if case .survived(let survivor) = outcome.fate { (outcome, survivor) } else { nil }
    }
  }

  /// Every change is noticed or explained.
  package var isGreen: Bool { baseline.counts.isGreen && survivors.isEmpty && diagnostics.isEmpty }
}
