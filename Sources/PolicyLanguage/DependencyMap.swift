import Diagnostics
import MediationModel
import PolicyModel

/// What hangs on what inside one policy: facts, classifications and norms on facts, classifications, parameters and
/// readings. Static, from the names that occur.
struct DependencyMap: Sendable {
  enum Node: Hashable, Sendable {
    case fact(EntityName, String)
    case norm(String)
  }
  private struct Direct: Sendable {
    var nodes: Set<Node> = []
    var parameters: Set<String> = []
    var readings: Set<String> = []
  }
  private var direct: [Node: Direct] = [:]

  init(_ policy: Policy, uses: FunctionUses) {
    let builder = Builder(policy, uses)
    for fact in policy.facts { direct[.fact(fact.of, fact.id)] = builder.direct(fact) }
    for norm in policy.norms { direct[.norm(norm.localID)] = builder.direct(norm) }
  }

  func readings(behind node: Node) -> Set<String> {
    reachable(from: node).reduce(into: []) { $0.formUnion(direct[$1]?.readings ?? []) }
  }

  func parameters(behind node: Node) -> Set<String> {
    reachable(from: node).reduce(into: []) { $0.formUnion(direct[$1]?.parameters ?? []) }
  }

  /// Whether `node` is, or needs, one that is wanted.
  func needs(_ node: Node, _ isWanted: (Node) -> Bool) -> Bool { reachable(from: node).contains(where: isWanted) }

  private func reachable(from start: Node) -> Set<Node> {
    var seen: Set<Node> = [start]
    var open = [start]
    while let node = open.popLast() {
      for next in direct[node]?.nodes ?? [] where seen.insert(next).inserted { open.append(next) }
    }
    return seen
  }

  /// Facts or classifications that need themselves to be worked out.
  func cycles() -> [Node] {
    direct.keys.filter { node in
      var seen: Set<Node> = []
      var open = Array(direct[node]?.nodes ?? [])
      while let next = open.popLast() {
        if next == node { return true }
        if seen.insert(next).inserted { open += direct[next]?.nodes ?? [] }
      }
      return false
    }
  }

  /// Finds the direct dependencies of one fact or norm.
  private struct Builder {
    let policy: Policy
    let uses: FunctionUses
    let classifications: Set<String>
    let readings: Set<String>

    init(_ policy: Policy, _ uses: FunctionUses) {
      self.policy = policy
      self.uses = uses
      classifications = Set(policy.norms.filter { $0.kind == .classification }.map(\.localID))
      readings = Set(policy.readings.map(\.id))
    }

    func direct(_ fact: Fact) -> Direct {
      var result = Direct()
      switch fact.measure {
      case .count(let count), .exists(let count): add(count, to: &result)
      case .sum(let count, let field), .latest(let count, let field):
        add(count, to: &result)
        add(name: field, of: count.entity, to: &result)
      case .figure: break
      }
      return result
    }

    func direct(_ norm: Norm) -> Direct {
      var result = Direct()
      result.readings.formUnion(norm.under.keys)
      switch norm.body {
      case .requirement(let requirement):
        add(requirement.when, to: &result)
        add(requirement.condition, of: requirement.of, to: &result)
      case .classification(let classification):
        add(classification.when, to: &result)
        for state in classification.states {
          add(state.when, to: &result)
          add(state.expect, to: &result)
          for parameter in state.gives.values { add(parameter: parameter, to: &result) }
        }
      case .target(let target):
        add(name: target.count, of: "jurisdiction", to: &result)
        if let outOf = target.outOf { add(name: outOf, of: "jurisdiction", to: &result) }
        add(parameter: target.parameter, to: &result)
      case .quota(let quota):
        add(quota.count, to: &result)
        for parameter in [quota.atLeast, quota.atMost] { parameter.map { add(parameter: $0, to: &result) } }
      case .stage(let stage):
        add(stage.evidence, to: &result)
        for material in stage.materials { material.atLeast.map { add(parameter: $0, to: &result) } }
      case .duty(let duty): add(duty.evidence, to: &result)
      case .measure, .guidance: break
      }
      return result
    }

    private func add(_ evidence: Evidence?, to result: inout Direct) {
      guard let evidence else { return }
      add(evidence.when, to: &result)
      switch evidence.measure {
      case .records(let count): add(count, to: &result)
      case .fact(let name):
        switch evidence.per {
        case .level: add(name: name, of: "jurisdiction", to: &result)
        case .entity(let entity): add(name: name, of: entity, to: &result)
        }
      }
      evidence.parameter.map { add(parameter: $0, to: &result) }
    }

    private func add(_ condition: Condition, of entity: EntityName, to result: inout Direct) {
      switch condition {
      case .all(let parts), .any(let parts): for part in parts { add(part, of: entity, to: &result) }
      case .compare(let value, _, let parameter):
        switch value {
        case .name(let name): add(name: name, of: entity, to: &result)
        case .function(let function): add(function, to: &result)
        }
        add(parameter: parameter, to: &result)
      case .share(let part, let whole, _, let parameter):
        add(name: part, of: entity, to: &result)
        add(name: whole, of: entity, to: &result)
        add(parameter: parameter, to: &result)
      case .has(let field): add(name: field, of: entity, to: &result)
      case .includes(let field, let every):
        add(name: field, of: entity, to: &result)
        add(parameter: every, to: &result)
      case .test(let function, _): add(function, to: &result)
      }
    }

    private func add(_ count: Count, to result: inout Direct) { add(count.filter, to: &result) }

    private func add(_ function: FunctionHandle?, to result: inout Direct) {
      guard let function else { return }
      let names = uses.names(of: function)
      for fact in policy.facts where names.contains(fact.id) { result.nodes.insert(.fact(fact.of, fact.id)) }
      for name in names.intersection(classifications) { result.nodes.insert(.norm(name)) }
      for name in uses.parameters(of: function) { add(parameter: name, to: &result) }
    }

    private func add(name: String, of entity: EntityName, to result: inout Direct) {
      if policy.fact(name, of: entity) != nil { result.nodes.insert(.fact(entity, name)) }
      if classifications.contains(name) { result.nodes.insert(.norm(name)) }
    }

    private func add(parameter: String, to result: inout Direct) {
      if readings.contains(parameter) { result.readings.insert(parameter) }
      if policy.parameter(parameter) != nil { result.parameters.insert(parameter) }
    }
  }
}
