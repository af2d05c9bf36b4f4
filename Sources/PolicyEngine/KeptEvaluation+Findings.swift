package import PolicyModel

extension KeptEvaluation {
  /// The findings of a norm with some outcomes, in the order of slices and rows.
  /// - Parameters:
  ///   - norm: local id.
  ///   - rows: of which subjects; nil: of all.
  package func findings(of norm: String, outcomes: Set<Outcome>, rows: Set<Int>? = nil) throws(EvaluationFailure)
    -> [Finding]
  {
    guard let kept = norms.first(where: { $0.result.norm.localID == norm }) else { return [] }
    let evaluator = evaluator()
    var found: [Finding] = []
    for slice in kept.slices {
      let asked = rows.map { $0.filter { $0 < slice.verdicts[0].count }.sorted() } ?? Array(slice.verdicts[0].indices)
      for row in asked {
        let verdict = Verdict(bits: slice.verdicts[0][row])
        guard !verdict.isNone, outcomes.contains(verdict.outcome) else { continue }
        found.append(try evaluator.finding(kept.result.norm, slice, SubjectRow(partition: 0, row: row)))
      }
    }
    return found
  }
}
