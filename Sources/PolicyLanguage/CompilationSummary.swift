package import PolicyModel

/// Which functions of a policy are worked out by columns and which by the VM, norm by norm and fact by fact.
package struct CompilationSummary: Sendable {
  package struct Entry: Sendable {
    /// A norm's full id, or a fact's.
    package let id: String
    package let label: String
    package let labelEn: String?
    /// Nil for a fact.
    package let kind: NormKind?
    /// Functions of its own.
    package let functions: Int
    /// Why some of them run in the VM; empty: all by columns.
    package let obstacles: [CompilationObstacle]
    /// Facts and classifications behind it that need the VM.
    package let needs: [String]

    /// Nothing of it needs the VM.
    package var isWhole: Bool { obstacles.isEmpty && needs.isEmpty }
  }

  package let policy: String
  /// Facts, then norms, in the order of the files; guidance has nothing to work out.
  package let entries: [Entry]

  package init(_ opened: OpenedPolicy) {
    policy = opened.policy.id
    var blocked: Set<DependencyMap.Node> = []
    var drafts: [(entry: Entry, node: DependencyMap.Node)] = []
    func add(
      _ node: DependencyMap.Node, _ id: String, _ label: String, _ labelEn: String?, _ kind: NormKind?,
      _ functions: [(FunctionHandle, String)]
    ) {
      let obstacles = functions.compactMap { function, entity -> CompilationObstacle? in
        guard case .failure(let obstacle) = opened.compiled(function, of: entity) else { return nil }
        return obstacle
      }
      if !obstacles.isEmpty { blocked.insert(node) }
      let entry = Entry(
        id: id, label: label, labelEn: labelEn, kind: kind, functions: functions.count, obstacles: obstacles, needs: [])
      drafts.append((entry, node))
    }
    for fact in opened.policy.facts {
      add(.fact(fact.of, fact.id), fact.id, fact.label, fact.labelEn, nil, fact.functions)
    }
    for norm in opened.policy.norms where norm.kind != .guidance {
      add(.norm(norm.localID), norm.id, norm.label, norm.labelEn, norm.kind, norm.functions)
    }
    entries = drafts.map { entry, node in
      let needs = opened.dependencies.nodes(behind: node).intersection(blocked).subtracting([node]).map(\.name).sorted()
      return Entry(
        id: entry.id, label: entry.label, labelEn: entry.labelEn, kind: entry.kind, functions: entry.functions,
        obstacles: entry.obstacles, needs: needs)
    }
  }
}

extension DependencyMap.Node {
  var name: String {
    switch self {
    case .fact(_, let id), .norm(let id): id
    }
  }
}
