import MediationModel
import PolicyModel

/// What hangs on what inside one policy: facts, classifications and norms on facts, classifications, parameters and
/// readings. Static, from the names that occur.
struct DependencyMap: Sendable {
  enum Node: Hashable, Sendable {
    case fact(EntityName, String)
    case norm(String)
  }
  struct Direct: Sendable {
    var nodes: Set<Node> = []
    var parameters: Set<String> = []
    var readings: Set<String> = []
    /// What `p` holds besides parameters and readings.
    var moments: Set<MomentName> = []
    /// Names read of records.
    var names = FunctionReads()
  }
  private var direct: [Node: Direct] = [:]
  /// In the order of the policy, facts first.
  private let order: [Node]

  init(_ policy: Policy, reads: PolicyReads) {
    order = policy.facts.map { .fact($0.of, $0.id) } + policy.norms.map { .norm($0.localID) }
    let builder = Builder(policy)
    for fact in policy.facts { direct[.fact(fact.of, fact.id)] = builder.direct(DirectReads(fact, reads)) }
    for norm in policy.norms { direct[.norm(norm.localID)] = builder.direct(DirectReads(norm, reads)) }
  }

  /// What a fact or norm reads itself.
  func direct(of node: Node) -> Direct { direct[node] ?? Direct() }

  /// Every fact, classification and norm that some norm needs, the norms included.
  func needed(by policy: Policy) -> Set<Node> {
    policy.norms.reduce(into: []) { $0.formUnion(reachable(from: .norm($1.localID))) }
  }

  func readings(behind node: Node) -> Set<String> {
    reachable(from: node).reduce(into: []) { $0.formUnion(direct[$1]?.readings ?? []) }
  }

  func parameters(behind node: Node) -> Set<String> {
    reachable(from: node).reduce(into: []) { $0.formUnion(direct[$1]?.parameters ?? []) }
  }

  /// Facts and classifications that are needed, with the node itself.
  func nodes(behind node: Node) -> Set<Node> { reachable(from: node) }
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
    order.filter { node in
      var seen: Set<Node> = []
      var open = Array(direct[node]?.nodes ?? [])
      while let next = open.popLast() {
        if next == node { return true }
        if seen.insert(next).inserted { open += direct[next]?.nodes ?? [] }
      }
      return false
    }
  }

  /// Finds which of the names read are facts, classifications, parameters and readings.
  private struct Builder {
    let facts: [String: [EntityName]]
    let classifications: [String: EntityName]
    let parameters: Set<String>
    let readings: Set<String>

    init(_ policy: Policy) {
      facts = Dictionary(grouping: policy.facts, by: \.id).mapValues { $0.map(\.of) }
      var classifications: [String: EntityName] = [:]
      for norm in policy.norms {
        if case .classification(let classification) = norm.body { classifications[norm.localID] = classification.of }
      }
      self.classifications = classifications
      parameters = Set(policy.parameters.map(\.id))
      readings = Set(policy.readings.map(\.id))
    }

    func direct(_ reads: DirectReads) -> Direct {
      var result = Direct(
        parameters: parameters.intersection(reads.names.parameters),
        readings: readings.intersection(reads.names.parameters).union(reads.structural),
        moments: Set(reads.names.parameters.compactMap { MomentName(rawValue: $0) }), names: reads.names)
      for name in reads.names.names {
        for entity in facts[name] ?? [] where reads.names.reads(name, of: entity) {
          result.nodes.insert(.fact(entity, name))
        }
        if let entity = classifications[name], reads.names.reads(name, of: entity) { result.nodes.insert(.norm(name)) }
      }
      return result
    }
  }
}
