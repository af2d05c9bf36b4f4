package import MediationModel
package import PolicyLanguage
package import PolicyModel

/// What differs from an evaluation that is kept.
package struct EvaluationChange: Sendable {
  /// Parameter → its other values. Ids are those of the policy.
  package var parameters: [String: Parameter] = [:]
  /// Readings closed beside those of the binding; keys are `policy id#reading id`.
  package var readings: [String: String] = [:]
  package var asOf: Day?
  /// The ledger with other records, and the entities that have them.
  package var ledger: Ledger?
  package var entities: Set<EntityName> = []

  package init() {}
}

/// How far long work has come: norms, or points of a sweep, worked out of so many.
public struct EvaluationProgress: Hashable, Sendable {
  public let done: Int
  public let total: Int

  public init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }
}

/// One policy's evaluation with what was worked out for it, so that under a change only those norms are evaluated again
/// that hang on what changed. A value: changing it makes another one and leaves it as it is.
package struct KeptEvaluation: Sendable {
  package let opened: OpenedPolicy
  package let ledger: Ledger
  package let binding: Binding
  let leftOut: [EntityName: Int64]
  let norms: [KeptNorm]
  let caches: DerivedCaches

  struct KeptNorm: Sendable {
    let result: NormResult
    let slices: [Slice]
    /// Worked out under a change; false in a baseline, and where a change did not touch it.
    let isFresh: Bool

    var asBaseline: KeptNorm { KeptNorm(result: result, slices: slices, isFresh: false) }
  }

  /// How much is made of each norm.
  package enum Extent: Sendable {
    /// Counts, and the findings that reports show.
    case whole
    /// Counts alone.
    case counts
  }

  package var evaluation: Evaluation {
    Evaluation(policy: opened.policy, binding: binding, norms: norms.map(\.result))
  }

  /// Local ids of the norms that a change made evaluate again.
  package var evaluatedAgain: [String] { norms.filter(\.isFresh).map(\.result.norm.localID) }

  /// Evaluates one policy of a workspace.
  package static func evaluate(
    _ opened: OpenedPolicy, in workspace: Workspace, _ binding: Binding, cancellation: Cancellation? = nil,
    progress: (EvaluationProgress) -> Void = { _ in }
  ) throws(EvaluationFailure) -> KeptEvaluation {
    let evaluator = Evaluator(
      opened, ledgers: [workspace.ledger], binding: binding, engine: binding.engine == .both ? .auto : binding.engine,
      cancellation: cancellation)
    evaluator.leftOut = workspace.leftOut
    let asked = opened.policy.norms.filter { binding.asks($0) }
    var norms: [KeptNorm] = []
    for norm in asked {
      norms.append(try evaluator.kept(norm, .whole).asBaseline)
      progress(EvaluationProgress(done: norms.count, total: asked.count))
    }
    return KeptEvaluation(
      opened: opened, ledger: workspace.ledger, binding: binding, leftOut: workspace.leftOut, norms: norms,
      caches: evaluator.caches)
  }

  /// The evaluation under a change; norms that it does not touch are taken over.
  /// - Parameters:
  ///   - only: local ids of the norms wanted; nil: all that are kept.
  ///   - workers: threads; nil: as before.
  package func changed(
    _ change: EvaluationChange, only: Set<String>? = nil, _ extent: Extent = .whole, workers: Int? = nil,
    cancellation: Cancellation? = nil, progress: (EvaluationProgress) -> Void = { _ in }
  ) throws(EvaluationFailure) -> KeptEvaluation {
    var binding = binding(under: change)
    if let workers { binding.workers = max(1, workers) }
    if extent == .counts { binding.worstLimit = 0 }
    let touch = Touch(opened, parameters: Set(change.parameters.keys), entities: change.entities)
    let closed = Set(change.readings.keys.map { String($0.split(separator: "#").last ?? "") })
    let isOtherDay = change.asOf.map { $0 != self.binding.asOf } ?? false
    let law = change.parameters.isEmpty ? opened : opened.under(opened.policy.replacing(change.parameters))
    let evaluator = Evaluator(
      law, ledgers: [change.ledger ?? ledger], binding: binding,
      engine: binding.engine == .both ? .auto : binding.engine, cancellation: cancellation)
    evaluator.leftOut = leftOut
    evaluator.caches = caches.without(touch)
    let wanted = norms.filter { only?.contains($0.result.norm.localID) ?? true }
    var made: [KeptNorm] = []
    for known in wanted {
      let norm = known.result.norm
      let isTouched = isOtherDay || touch.touches(norm) || !closed.isDisjoint(with: opened.readings(behind: norm))
      if isTouched {
        made.append(try evaluator.kept(norm, extent))
      } else {
        made.append(KeptNorm(result: known.result, slices: known.slices, isFresh: false))
      }
      progress(EvaluationProgress(done: made.count, total: wanted.count))
    }
    return KeptEvaluation(
      opened: law, ledger: change.ledger ?? ledger, binding: binding, leftOut: leftOut, norms: made,
      caches: evaluator.caches)
  }

  /// An evaluator that goes on from what is kept, for findings.
  func evaluator(_ cancellation: Cancellation? = nil) -> Evaluator {
    let evaluator = Evaluator(
      opened, ledgers: [ledger], binding: binding, engine: binding.engine == .both ? .auto : binding.engine,
      cancellation: cancellation)
    evaluator.leftOut = leftOut
    evaluator.caches = caches
    return evaluator
  }
}

extension Evaluator {
  func kept(_ norm: Norm, _ extent: KeptEvaluation.Extent) throws(EvaluationFailure) -> KeptEvaluation.KeptNorm {
    try checkCancelled()
    findsLateDays = extent == .whole
    defer { findsLateDays = true }
    var slices: [Slice] = []
    let result = try answered(norm) { () throws(EvaluationFailure) in
      slices = try self.slices(of: norm)
      var results: [SliceResult] = []
      for slice in slices {
        switch extent {
        case .whole: results.append(try self.result(norm, slice))
        case .counts: results.append(counts(norm, slice))
        }
      }
      return NormResult(norm: norm, slices: results)
    }
    if result.fault != nil { slices = [] }
    try checkCancelled()
    return KeptEvaluation.KeptNorm(result: result, slices: slices, isFresh: true)
  }
}

extension Policy {
  /// The policy with some parameters in the place of those of the same id.
  package func replacing(_ changed: [String: Parameter]) -> Policy {
    replacing(parameters: parameters.map { changed[$0.id] ?? $0 }, norms: norms)
  }

  /// The policy with other norms of the same ids.
  package func replacing(norms: [Norm]) -> Policy { replacing(parameters: parameters, norms: norms) }

  private func replacing(parameters: [Parameter], norms: [Norm]) -> Policy {
    Policy(
      id: id, title: title, titleEn: titleEn, source: source, sources: sources, jurisdiction: jurisdiction,
      effectiveFrom: effectiveFrom, parameters: parameters, readings: readings, facts: facts, norms: norms,
      topics: topics)
  }
}

extension KeptEvaluation {
  /// A fact of every record of an entity on the binding's day, with open readings at their first choice.
  /// - Parameter change: how the ledger differs so far.
  package func fact(_ id: String, of entity: EntityName, under change: EvaluationChange) throws(EvaluationFailure)
    -> (Int) -> Interval
  {
    let binding = binding(under: change)
    let law = change.parameters.isEmpty ? opened : opened.under(opened.policy.replacing(change.parameters))
    let evaluator = Evaluator(law, ledgers: [change.ledger ?? ledger], binding: binding)
    evaluator.leftOut = leftOut
    evaluator.caches = caches.without(
      Touch(opened, parameters: Set(change.parameters.keys), entities: change.entities))
    let names = opened.readings(behind: id, of: entity)
    let readings = opened.policy.readings.filter { names.contains($0.id) }
    let choices = ReadingChoices.combinations(of: readings) { binding.readings["\(opened.policy.id)#\($0.id)"] }
    let context = Evaluator.Context(moment: evaluator.asOf, choices: choices.first ?? ReadingChoices())
    let column = try evaluator.facts(id, of: entity, context)[0]
    return { column[$0] }
  }
}

extension KeptEvaluation {
  /// One norm under a change, worked out of the ledger alone: what is kept is not looked at.
  /// - Parameter norm: local id.
  package func anew(_ change: EvaluationChange, norm: String, cancellation: Cancellation? = nil)
    throws(EvaluationFailure) -> KeptEvaluation
  {
    let evaluator = Evaluator(
      change.parameters.isEmpty ? opened : opened.under(opened.policy.replacing(change.parameters)),
      ledgers: [change.ledger ?? ledger], binding: binding(under: change), cancellation: cancellation)
    evaluator.leftOut = leftOut
    var made: [KeptNorm] = []
    for known in norms where known.result.norm.localID == norm {
      made.append(try evaluator.kept(known.result.norm, .counts))
    }
    return KeptEvaluation(
      opened: evaluator.policy, ledger: evaluator.ledgers[0], binding: evaluator.binding, leftOut: leftOut, norms: made,
      caches: DerivedCaches())
  }

  fileprivate func binding(under change: EvaluationChange) -> Binding {
    var binding = binding
    if let asOf = change.asOf { binding.asOf = asOf }
    binding.readings.merge(change.readings) { _, new in new }
    return binding
  }
}
