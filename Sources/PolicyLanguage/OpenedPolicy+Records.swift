package import MediationModel
package import PolicyModel

/// Which records the answers hang on: what a scenario looks at when facts change.
extension OpenedPolicy {
  /// The entities whose records a norm's answers hang on, through everything it reads.
  package func entities(behind norm: Norm) -> Set<EntityName> { entities(behind: .norm(norm.localID)) }

  /// The entities whose records a fact hangs on, its own included.
  package func entities(behind fact: String, of entity: EntityName) -> Set<EntityName> {
    entities(behind: .fact(entity, fact))
  }

  /// The entities whose records a function may read, through the facts and classifications it reads as well.
  package func entities(behind function: FunctionHandle) -> Set<EntityName> {
    var found = entities(read: reads.reads(of: function))
    for node in nodes(read: reads.reads(of: function)) { found.formUnion(entities(behind: node)) }
    return found
  }

  /// Parameters that a function may read, through the facts and classifications it reads as well.
  package func parameters(behind function: FunctionHandle) -> Set<String> {
    var found = parameters(in: function)
    for node in nodes(read: reads.reads(of: function)) {
      found.formUnion(dependencies.parameters(behind: node))
    }
    return found
  }

  /// Parameters that a fact hangs on, through everything it reads.
  package func parameters(behind fact: String, of entity: EntityName) -> Set<String> {
    dependencies.parameters(behind: .fact(entity, fact))
  }

  /// Whether some function reads a parameter by name, so that it must have one value and not one for each deadline.
  package func isReadByFunction(_ parameter: String) -> Bool {
    policy.functions.contains { parameters(in: $0.0).contains(parameter) }
  }

  private func nodes(read names: FunctionReads) -> [DependencyMap.Node] {
    let facts = policy.facts.filter { names.reads($0.id, of: $0.of) }
    let classified = policy.norms.filter { norm in
      if case .classification(let classification) = norm.body {
        return names.reads(norm.localID, of: classification.of)
      }
      return false
    }
    return facts.map { .fact($0.of, $0.id) } + classified.map { .norm($0.localID) }
  }

  private func entities(behind node: DependencyMap.Node) -> Set<EntityName> {
    dependencies.nodes(behind: node).reduce(into: []) { $0.formUnion(ownEntities($1)) }
  }

  private func ownEntities(_ node: DependencyMap.Node) -> Set<EntityName> {
    switch node {
    case .fact(let entity, let id):
      guard let fact = policy.fact(id, of: entity) else { return [entity] }
      let counted = fact.measure.count.map(\.entity) ?? "figure"
      return entities(read: DirectReads(fact, reads).names).union([entity, counted])
    case .norm(let id):
      guard let norm = policy.norm(id) else { return [] }
      return entities(read: DirectReads(norm, reads).names).union(norm.ownEntities)
    }
  }

  /// A name of a record that nobody could tell the kind of may be any entity's that has such a field.
  private func entities(read names: FunctionReads) -> Set<EntityName> {
    var found = Set(names.fields.map(\.entity))
    for name in names.anyFields {
      for entity in schema.entities where entity.field(name) != nil { found.insert(entity.name) }
    }
    return found
  }
}

extension Norm {
  /// The entities that it asks or counts itself.
  fileprivate var ownEntities: Set<EntityName> {
    func entity(_ subjects: Subjects) -> EntityName {
      if case .entity(let name) = subjects { name } else { Schema.jurisdiction }
    }
    func entities(_ evidence: Evidence?) -> Set<EntityName> {
      guard let evidence else { return [] }
      if case .records(let count) = evidence.measure { return [entity(evidence.per), count.entity] }
      return [entity(evidence.per)]
    }
    return switch body {
    case .requirement(let requirement): [requirement.of]
    case .classification(let classification): [classification.of]
    case .target: [Schema.jurisdiction]
    case .quota(let quota): [entity(quota.over), quota.count.entity]
    case .stage(let stage): entities(stage.evidence)
    case .duty(let duty): entities(duty.evidence)
    case .measure: [Schema.jurisdiction, "measure_progress"]
    case .guidance: []
    }
  }
}
