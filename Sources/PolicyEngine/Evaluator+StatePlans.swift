import ColumnEvaluation
import MediationModel
import PolicyLanguage
import PolicyModel
import Synchronization

extension Evaluator {
  /// The states of a classification worked out block by block over columns; nil where the VM is needed for any of it,
  /// and where anything is wrong, so that of several faults the same one is told.
  func plannedStates(_ classification: Classification, _ context: Context) -> [[UInt8]]? {
    if engine == .vm || classification.states.count >= Int(Evaluator.faultState) { return nil }
    do throws(EvaluationFailure) {
      var whens: [Kernel]?
      if let when = classification.when {
        whens = try kernels(when, on: classification.of, context, wantsNumber: false)
        if whens == nil { return nil }
      }
      var states: [[Kernel]] = []
      for state in classification.states {
        guard let kernels = try kernels(state.when, on: classification.of, context, wantsNumber: false) else {
          return nil
        }
        states.append(kernels)
      }
      let own = ownRows(of: classification.of)
      var planes: [[UInt8]] = []
      for partition in ledgers.indices {
        let plan = StatePlan(
          rows: own[partition].count, asked: own[partition], when: whens?[partition],
          states: states.map { $0[partition] }, takesFirst: classification.hit == .first,
          codes: .init(
            unknown: Evaluator.unknownState, unclassified: Evaluator.unclassified,
            otherwise: UInt8(classification.states.count)))
        guard let plane = plane(rows: plan.rows, { chunk, out in plan.run(chunk: chunk, into: out) }) else {
          return nil
        }
        planes.append(plane)
      }
      return planes
    } catch { return nil }
  }

  /// The verdicts of a classification's slice, with the states already known. A record that does not come up to what is
  /// expected misses 1.
  func plannedVerdicts(
    _ norm: Norm, _ classification: Classification, _ states: [[UInt8]], _ context: Context
  ) -> [[UInt8]]? {
    if engine == .vm { return nil }
    do throws(EvaluationFailure) {
      func bits(_ outcome: Outcome, _ force: Force) -> UInt8 { Verdict(force.applied(to: outcome)).bits }
      let own = ownRows(of: classification.of)
      var planes: [[UInt8]] = []
      for partition in ledgers.indices {
        var consequences: [StateVerdictPlan.Consequence] = []
        for state in classification.states {
          let force = state.force ?? norm.force
          guard let expect = state.expect else {
            consequences.append(.settled(bits(.reported, force)))
            continue
          }
          guard let kernels = try kernels(expect, on: classification.of, context, wantsNumber: false) else {
            return nil
          }
          consequences.append(
            .expected(
              kernels[partition], yes: bits(.satisfied, force), no: bits(.notSatisfied, force),
              unknown: bits(.indeterminate, force)))
        }
        let plan = StateVerdictPlan(
          rows: own[partition].count, asked: own[partition], states: states[partition], consequences: consequences,
          others: [
            Evaluator.faultState: bits(.fault, norm.force), Evaluator.unclassified: bits(.notApplicable, norm.force),
            Evaluator.unknownState: bits(.indeterminate, norm.force),
            UInt8(classification.states.count): bits(classification.otherwise.outcome, norm.force),
          ], none: Verdict.none.bits)
        guard let plane = plane(rows: plan.rows, { chunk, out in plan.run(chunk: chunk, into: out) }) else {
          return nil
        }
        planes.append(plane)
      }
      return planes
    } catch { return nil }
  }

  /// A byte for every row, written chunk by chunk; nil when a chunk cannot be.
  private func plane(
    rows: Int, _ body: @escaping @Sendable (Int, UnsafeMutablePointer<UInt8>) -> Bool
  ) -> [UInt8]? {
    let stopped = Mutex(false)
    let workers = workers
    let plane = [UInt8](unsafeUninitializedCapacity: rows) { buffer, count in
      let place = BytePlace(start: buffer.baseAddress)
      workers.forEach(ChunkLayout.chunkCount(rows: rows)) { chunk in
        guard let start = place.start else { return }
        if !body(chunk, start) { stopped.withLock { $0 = true } }
      }
      // A plane that is not whole must not be read; the other way finds out why.
      if cancellation?.isCancelled == true { stopped.withLock { $0 = true } }
      count = stopped.withLock { $0 } ? 0 : rows
    }
    return stopped.withLock { $0 } ? nil : plane
  }
}

/// Where a plane is written.
///
/// `@unchecked Sendable`: every chunk writes its own rows, and all are done before the plane is read.
private struct BytePlace: @unchecked Sendable {
  let start: UnsafeMutablePointer<UInt8>?
}
