import MediationModel
import PolicyModel

/// What one fact or norm reads itself, in its tables and in its functions.
struct DirectReads: Sendable {
  private(set) var names = FunctionReads()
  /// The structural readings that switch it.
  private(set) var structural: Set<String> = []
  private let reads: PolicyReads

  init(_ fact: Fact, _ reads: PolicyReads) {
    self.reads = reads
    if let count = fact.measure.count { add(count) }
    switch fact.measure {
    case .sum(let count, let field), .latest(let count, let field): add(field, count.entity)
    case .figure: add("value", "figure")
    case .count, .exists: break
    }
  }

  init(_ norm: Norm, _ reads: PolicyReads) {
    self.reads = reads
    structural = Set(norm.under.keys)
    switch norm.body {
    case .requirement(let requirement):
      add(requirement.when)
      add(requirement.condition, requirement.of)
      add(requirement.by, requirement.of)
      if let expected = requirement.expected {
        add(expected.when)
        add(expected.via, requirement.of)
        add(expected.year, requirement.of)
        names.parameters.formUnion([expected.from, expected.through])
      }
    case .classification(let classification):
      add(classification.when)
      add(classification.by, classification.of)
      for state in classification.states {
        add(state.when)
        add(state.expect)
        names.parameters.formUnion(state.gives.values)
      }
    case .target(let target):
      add(target.count, "jurisdiction")
      if let outOf = target.outOf { add(outOf, "jurisdiction") }
      names.parameters.insert(target.parameter)
    case .quota(let quota):
      add(quota.count)
      names.parameters.formUnion([quota.atLeast, quota.atMost].compactMap { $0 })
    case .stage(let stage):
      add(stage.evidence)
      names.parameters.formUnion(stage.materials.compactMap(\.atLeast))
    case .duty(let duty): add(duty.evidence)
    case .measure, .guidance: break
    }
  }

  private mutating func add(_ name: String, _ entity: EntityName) {
    names.fields.insert(.init(entity: entity, name: name))
  }

  private mutating func add(_ function: FunctionHandle?) {
    if let function { names.formUnion(reads.reads(of: function)) }
  }

  private mutating func add(_ count: Count) {
    add(count.filter)
    if let via = count.via { add(via, count.entity) }
    if let date = count.date { add(date, count.entity) }
    if let covers = count.covers { add(covers, count.entity) }
  }

  private mutating func add(_ deadline: Deadline?, _ entity: EntityName) {
    switch deadline {
    case .parameter(let name)?: names.parameters.insert(name)
    case .field(let name)?: add(name, entity)
    case nil: break
    }
  }

  private mutating func add(_ value: ValueSource, _ entity: EntityName) {
    switch value {
    case .name(let name): add(name, entity)
    case .function(let function, _): add(function)
    }
  }

  private mutating func add(_ evidence: Evidence?) {
    guard let evidence else { return }
    add(evidence.when)
    switch (evidence.measure, evidence.per) {
    case (.records(let count), _): add(count)
    case (.fact(let name), .level): add(name, "jurisdiction")
    case (.fact(let name), .entity(let entity)): add(name, entity)
    }
    if let parameter = evidence.parameter { names.parameters.insert(parameter) }
  }

  private mutating func add(_ condition: Condition, _ entity: EntityName) {
    switch condition {
    case .all(let parts), .any(let parts): for part in parts { add(part, entity) }
    case .compare(let value, _, let parameter):
      add(value, entity)
      names.parameters.insert(parameter)
    case .share(let part, let whole, _, let parameter):
      add(part, entity)
      add(whole, entity)
      names.parameters.insert(parameter)
    case .has(let field): add(field, entity)
    case .includes(let field, let every):
      add(field, entity)
      names.parameters.insert(every)
    case .test(let function, _): add(function)
    case .under(let choices, let part):
      structural.formUnion(choices.keys)
      add(part, entity)
    }
  }
}
