package import MediationModel
package import PolicyLanguage
package import PolicyModel

extension Workspace {
  /// Findings of some norms of one policy for chosen records, each with the row of its subject, norm by norm.
  /// - Parameter isWanted: asked with the entity and row of a subject.
  package func findings(
    of norms: [Norm], in policy: OpenedPolicy, _ binding: Binding, outcomes: Set<Outcome>,
    where isWanted: (EntityName, Int) -> Bool
  ) throws(EvaluationFailure) -> [(row: Int, finding: Finding)] {
    let evaluator = Evaluator(
      policy, ledgers: [ledger], binding: binding, engine: binding.engine == .both ? .auto : nil)
    evaluator.leftOut = leftOut
    var found: [(row: Int, finding: Finding)] = []
    for norm in norms {
      for slice in try evaluator.slices(of: norm) {
        for (row, bits) in slice.verdicts[0].enumerated() where bits != Verdict.none.bits {
          guard outcomes.contains(Verdict(bits: bits).outcome), isWanted(slice.entity, row) else { continue }
          found.append((row, try evaluator.finding(norm, slice, SubjectRow(partition: 0, row: row))))
        }
      }
    }
    return found
  }
}
