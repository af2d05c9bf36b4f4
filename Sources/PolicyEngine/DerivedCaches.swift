import ColumnEvaluation
import MediationModel
import PolicyLanguage
import PolicyModel

/// What an evaluator worked out of a ledger and kept: facts, states, functions bound to columns. Handed from one evaluator
/// to another of the same policy, without what a change touches.
struct DerivedCaches: Sendable {
  var facts: [Evaluator.DerivedKey: [FactColumn]] = [:]
  var states: [Evaluator.DerivedKey: [[UInt8]]] = [:]
  var coverage: [Evaluator.CoverageKey: [Evaluator.Coverage]] = [:]
  var columns: [Evaluator.ColumnKey: Column] = [:]
  var counts: [Evaluator.CountKey: [FactColumn]] = [:]
  var bindings: [Evaluator.BindingKey: [PreparedBinding]] = [:]
  var subjects: [Subjects: [SubjectRow]] = [:]
  var ownRows: [EntityName: [[UInt8]]] = [:]
  var kernels: [Evaluator.KernelKey: [Kernel]?] = [:]
  var factColumns: [Evaluator.DerivedKey: [Column]] = [:]
  var longestTexts: [ObjectIdentifier: (dictionary: TextDictionary, length: Int)] = [:]
}

extension Evaluator {
  var caches: DerivedCaches {
    get {
      DerivedCaches(
        facts: factCache, states: stateCache, coverage: coverageCache, columns: columnCache, counts: countCache,
        bindings: bindingCache, subjects: subjectCache, ownRows: ownRowCache, kernels: kernelCache,
        factColumns: factColumnCache, longestTexts: longestTexts)
    }
    set {
      factCache = newValue.facts
      stateCache = newValue.states
      coverageCache = newValue.coverage
      columnCache = newValue.columns
      countCache = newValue.counts
      bindingCache = newValue.bindings
      subjectCache = newValue.subjects
      ownRowCache = newValue.ownRows
      kernelCache = newValue.kernels
      factColumnCache = newValue.factColumns
      longestTexts = newValue.longestTexts
    }
  }
}

/// What a change of parameters and records touches in one policy, by what hangs on what. Days and readings are part of the
/// keys under which things are kept, so that changing them touches nothing that is kept.
struct Touch {
  let policy: OpenedPolicy
  let parameters: Set<String>
  let entities: Set<EntityName>
  private var functions: [FunctionHandle: Bool] = [:]

  init(_ policy: OpenedPolicy, parameters: Set<String>, entities: Set<EntityName>) {
    self.policy = policy
    self.parameters = parameters
    self.entities = entities
  }

  func touches(_ norm: Norm) -> Bool {
    !parameters.isDisjoint(with: policy.parameters(behind: norm))
      || !entities.isEmpty && !entities.isDisjoint(with: policy.entities(behind: norm))
  }

  func touches(fact: String, of entity: EntityName) -> Bool {
    !parameters.isDisjoint(with: policy.parameters(behind: fact, of: entity))
      || !entities.isEmpty && !entities.isDisjoint(with: policy.entities(behind: fact, of: entity))
  }

  mutating func touches(_ function: FunctionHandle) -> Bool {
    if let known = functions[function] { return known }
    let found =
      !parameters.isDisjoint(with: policy.parameters(behind: function))
      || !entities.isEmpty && !entities.isDisjoint(with: policy.entities(behind: function))
    functions[function] = found
    return found
  }
}

extension DerivedCaches {
  /// What holds under the change as well.
  func without(_ change: Touch) -> DerivedCaches {
    var touch = change
    var kept = self
    kept.facts = facts.filter { !touch.touches(fact: $0.key.name, of: $0.key.entity) }
    kept.factColumns = factColumns.filter { !touch.touches(fact: $0.key.name, of: $0.key.entity) }
    kept.states = states.filter { entry in touch.policy.policy.norm(entry.key.name).map { !touch.touches($0) } ?? false
    }
    kept.counts = counts.filter { entry in
      let key = entry.key
      if touch.entities.contains(key.count.entity) || touch.entities.contains(key.parent) { return false }
      return key.count.filter.map { !touch.touches($0) } ?? true
    }
    kept.kernels = kernels.filter { entry in
      !touch.entities.contains(entry.key.entity) && !touch.touches(entry.key.function)
    }
    // A binding knows how many records of each kind there are.
    let handles = Set(touch.policy.policy.functions.map(\.0).filter { touch.touches($0) }.map(\.handle))
    kept.bindings = touch.entities.isEmpty ? bindings.filter { !handles.contains($0.key.function) } : [:]
    if touch.entities.isEmpty { return kept }
    kept.columns = columns.filter { !touch.entities.contains($0.key.derived.entity) }
    kept.ownRows = ownRows.filter { !touch.entities.contains($0.key) }
    kept.subjects = subjects.filter { entry in
      if case .entity(let name) = entry.key { !touch.entities.contains(name) } else { true }
    }
    return kept
  }
}
