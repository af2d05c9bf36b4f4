import MediationModel
import PolicyModel

extension Evaluator {
  /// Counts the subjects of a slice that stand under `must`. A state of a classification may have a force of its own;
  /// a record without a state is under the norm's.
  func bindingTally(_ norm: Norm, _ slice: Slice, total: Tally) -> Tally {
    guard case .classification(let classification) = norm.body,
      classification.states.contains(where: { ($0.force ?? norm.force) != norm.force })
    else { return slice.force == .must ? total : Tally() }
    let forces = classification.states.map { $0.force ?? norm.force }
    var tally = Tally()
    for (verdicts, states) in zip(slice.verdicts, slice.states) {
      for (bits, code) in zip(verdicts, states) where bits != Verdict.none.bits {
        let force = Int(code) < forces.count ? forces[Int(code)] : norm.force
        if force == .must { tally.add(Verdict(bits: bits)) }
      }
    }
    return tally
  }
}
