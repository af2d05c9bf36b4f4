import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel

/// A policy and a ledger, evaluated by one engine or the other.
struct EngineRun {
  let policy: OpenedPolicy
  let ledger: Ledger

  init(_ policy: OpenedPolicy, _ ledger: Ledger) {
    self.policy = policy
    self.ledger = ledger
  }

  /// All norms, or one of them.
  func evaluate(_ engine: EvaluationEngine, workers: Int = 1, norm: String? = nil) throws(EvaluationFailure)
    -> [Evaluation]
  {
    var binding = Binding(asOf: Benchmark.asOf, workers: workers, worstLimit: 5, engine: engine)
    if let norm { binding.norms = [norm] }
    return try Workspace.evaluate([policy], [ledger], binding)
  }

  var ruleRecords: Int { rules.reduce(0) { $0 + $1.records } }

  /// The norms that are judged, with the records that each goes through.
  var rules: [BenchmarkResult.Rule] {
    policy.policy.norms.compactMap { norm in
      let entities = entities(of: norm)
      if entities.isEmpty { return nil }
      return BenchmarkResult.Rule(
        id: norm.localID, records: entities.reduce(0) { $0 + (ledger.table($1)?.rowCount ?? 0) })
    }
  }

  /// The entity that a norm is asked of and those that it counts, each once; not those that a reference leads to.
  private func entities(of norm: Norm) -> Set<EntityName> {
    var found: Set<EntityName> = []
    func add(fact name: String, of entity: EntityName) {
      guard let fact = policy.policy.fact(name, of: entity) else { return }
      switch fact.measure {
      case .count(let count), .sum(let count, _), .exists(let count), .latest(let count, _): found.insert(count.entity)
      case .figure: found.insert("figure")
      }
    }
    switch norm.body {
    case .requirement(let requirement): found.insert(requirement.of)
    case .classification(let classification): found.insert(classification.of)
    case .target(let target):
      found.insert("jurisdiction")
      for name in [target.count, target.outOf].compactMap({ $0 }) { add(fact: name, of: "jurisdiction") }
    case .quota(let quota): found.insert(quota.count.entity)
    case .stage, .duty, .measure, .guidance: return []
    }
    for fact in policy.facts(behind: norm) { add(fact: fact.name, of: fact.entity) }
    return found
  }

  /// One norm by itself, through the VM and through columns; the two must count the same.
  func measure(_ rule: inout BenchmarkResult.Rule, _ check: CountCheck) throws {
    var (expected, found): ([Evaluation], [Evaluation]) = ([], [])
    let id = rule.id
    rule.vm.append(try SpentTime.measuring { expected = try evaluate(.vm, norm: id) }.processor)
    rule.columns.append(try SpentTime.measuring { found = try evaluate(.columns, norm: id) }.processor)
    try check.compare(expected, found, id)
  }
}

/// All norms through the VM and through columns.
struct EngineWorks {
  private let runs: [(run: EngineRun, engine: EvaluationEngine)]
  private(set) var measures: [BenchmarkResult.Measure]

  init(_ run: EngineRun, named: EngineRun?) {
    let records = run.ruleRecords
    var runs: [(run: EngineRun, engine: EvaluationEngine)] = [(run, .vm), (run, .columns), (run, .columns)]
    measures = [
      .init(work: .vm, workers: 1, ruleRecords: records), .init(work: .columns, workers: 1, ruleRecords: records),
      .init(work: .columns, workers: 2, ruleRecords: records),
    ]
    if let named {
      runs.append((named, .columns))
      measures.append(.init(work: .named, workers: 1, ruleRecords: named.ruleRecords))
    }
    self.runs = runs
  }

  mutating func measureOnce() throws {
    for index in measures.indices {
      let (run, engine) = runs[index]
      let workers = measures[index].workers
      let hasReset = ProcessMemory.resetPeak()
      measures[index].append(try SpentTime.measuring { _ = try run.evaluate(engine, workers: workers) })
      if hasReset, let peak = ProcessMemory.peak() { measures[index].peak.append(peak) }
    }
  }
}
