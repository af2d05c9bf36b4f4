public import PolicyEngine
public import PolicyModel

/// What one outcome says otherwise than another. What is the same is not in it.
public struct ScenarioComparison: Sendable {
  /// Nil: the baseline.
  public let before: Scenario?
  public let after: Scenario?
  /// In the order of the policies.
  public let norms: [NormDifference]
  /// Ids of the norms that had to be evaluated again, on either side.
  public let evaluatedAgain: [String]
  /// How many norms were compared.
  public let compared: Int
  public let evaluationsBefore: [Evaluation]
  public let evaluationsAfter: [Evaluation]
}

extension Baseline {
  /// Scenario − baseline.
  /// - Parameter limit: how many subjects are shown of norms that ask records.
  public func compare(_ scenario: Scenario, limit: Int = 5, _ work: Work = Work()) throws -> ScenarioComparison {
    try compare(outcome, evaluate(scenario, work), limit: limit)
  }

  /// `second` − `scenario`.
  public func compare(_ scenario: Scenario, with second: Scenario, limit: Int = 5, _ work: Work = Work()) throws
    -> ScenarioComparison
  {
    try compare(evaluate(scenario, work), evaluate(second, work), limit: limit)
  }

  /// What was evaluated before, compared.
  public func compare(_ before: ScenarioOutcome, _ after: ScenarioOutcome, limit: Int = 5) throws(EvaluationFailure)
    -> ScenarioComparison
  {
    var norms: [NormDifference] = []
    if before.pairs == nil, after.pairs == nil {
      for (old, new) in zip(before.kept, after.kept) {
        norms += try old.differences(to: new, base: workspace.ledger, limit: limit)
      }
    } else {
      // Under another law a norm's counterpart is the one on the same topic; both sides may stand under it.
      for new in after.kept {
        for old in before.kept {
          let local = counterparts(old, before.pairs, new, after.pairs)
          norms += try old.differences(to: new, base: workspace.ledger, pairs: local, limit: limit)
        }
      }
    }
    let again = Set(before.evaluatedAgain + after.evaluatedAgain)
    return ScenarioComparison(
      before: before.scenario, after: after.scenario, norms: norms,
      evaluatedAgain: after.evaluations.flatMap { $0.norms.map(\.norm.id) }.filter { again.contains($0) },
      compared: after.pairs?.count ?? after.evaluations.reduce(0) { $0 + $1.norms.count },
      evaluationsBefore: before.evaluations,
      evaluationsAfter: after.evaluations)
  }

  /// Local id of each norm of the one evaluation → local id of the norm of the other that it is compared with.
  private func counterparts(
    _ old: KeptEvaluation, _ oldPairs: [String: String]?, _ new: KeptEvaluation, _ newPairs: [String: String]?
  ) -> [String: String] {
    var found: [String: String] = [:]
    for norm in new.evaluation.norms.map(\.norm) {
      guard let mine = newPairs.map({ $0[norm.id] }) ?? norm.id else { continue }
      let twin = old.evaluation.norms.map(\.norm).first { other in
        guard let oldPairs else { return other.id == mine }
        return oldPairs[other.id] == mine
      }
      if let twin { found[norm.localID] = twin.localID }
    }
    return found
  }
}
