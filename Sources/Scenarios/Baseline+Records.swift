package import MediationModel
package import PolicyEngine
import PolicyLanguage
package import PolicyModel

extension Baseline {
  /// Law as it is, with other records.
  /// - Parameters:
  ///   - ledger: the baseline's with edited records.
  ///   - entities: those that have them.
  ///   - day: another day of evaluation.
  ///   - norms: local ids of the norms wanted; nil: all.
  package func evaluate(
    _ ledger: Ledger, changed entities: Set<EntityName>, asOf day: Day? = nil, only norms: Set<String>? = nil,
    _ work: Work = Work()
  ) throws(EvaluationFailure) -> ScenarioOutcome {
    var change = EvaluationChange()
    change.asOf = day
    if !entities.isEmpty {
      change.ledger = ledger
      change.entities = entities
    }
    var made: [KeptEvaluation] = []
    for kept in kept {
      made.append(try kept.changed(change, only: norms, cancellation: work.cancellation, progress: { work.report($0) }))
    }
    return ScenarioOutcome(scenario: nil, kept: made, pairs: nil)
  }
}

extension ScenarioOutcome {
  /// The findings of a norm with some outcomes, in the order of slices and rows.
  /// - Parameters:
  ///   - norm: full id.
  ///   - rows: of which subjects; nil: of all.
  package func findings(of norm: Norm, outcomes: Set<Outcome>, rows: Set<Int>? = nil) throws(EvaluationFailure)
    -> [Finding]
  {
    for kept in kept where norm.id == "\(kept.opened.policy.id)#\(norm.localID)" {
      return try kept.findings(of: norm.localID, outcomes: outcomes, rows: rows)
    }
    return []
  }

  /// The ledger that was asked.
  package var ledger: Ledger? { kept.first?.ledger }
}
