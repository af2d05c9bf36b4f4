package import MediationModel
package import PolicyModel

extension Policy {
  /// Every function of a fact or norm with the entity of the records that it is asked about.
  package var functions: [(FunctionHandle, EntityName)] {
    facts.flatMap(\.functions) + norms.flatMap(\.functions)
  }
}

extension Fact {
  /// The function that says which records count, with their entity.
  package var functions: [(FunctionHandle, EntityName)] {
    switch measure {
    case .count(let count), .exists(let count), .sum(let count, _), .latest(let count, _): count.functions
    case .figure: []
    }
  }
}

extension Norm {
  /// Every function of the norm itself with the entity of the records that it is asked about.
  package var functions: [(FunctionHandle, EntityName)] {
    switch body {
    case .requirement(let requirement):
      let expected = requirement.expected.flatMap { expected in expected.when.map { ($0, expected.per) } }
      return (requirement.when.map { [($0, requirement.of)] } ?? [])
        + requirement.condition.functions.map { ($0, requirement.of) } + (expected.map { [$0] } ?? [])
    case .classification(let classification):
      let own = [classification.when] + classification.states.flatMap { [$0.when, $0.expect] }
      return own.compactMap { $0 }.map { ($0, classification.of) }
    case .quota(let quota): return quota.count.functions
    case .duty(let duty): return duty.evidence?.functions ?? []
    case .stage(let stage): return stage.evidence?.functions ?? []
    default: return []
    }
  }
}

extension Count {
  package var functions: [(FunctionHandle, EntityName)] { filter.map { [($0, entity)] } ?? [] }
}

extension Evidence {
  package var functions: [(FunctionHandle, EntityName)] {
    var found: [(FunctionHandle, EntityName)] = []
    switch (when, per) {
    case (let when?, .level): found.append((when, "jurisdiction"))
    case (let when?, .entity(let entity)): found.append((when, entity))
    case (nil, _): break
    }
    if case .records(let count) = measure { found += count.functions }
    return found
  }
}

extension Condition {
  package var functions: [FunctionHandle] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.functions)
    case .compare(let value, _, _): value.functions
    case .share(let part, let whole, _, _): part.functions + whole.functions
    case .test(let function, _): [function]
    case .under(_, let part): part.functions
    case .has, .includes: []
    }
  }
}

extension ValueSource {
  package var functions: [FunctionHandle] { if case .function(let function, _) = self { [function] } else { [] } }
}
