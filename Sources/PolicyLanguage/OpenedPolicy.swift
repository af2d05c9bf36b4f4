package import Diagnostics
package import LuaRuntime
package import MediationModel
package import PolicyModel

/// A policy folder that was opened: the law as data, and all that a worker needs to make a state of its own in which
/// every function has the same handle.
package struct OpenedPolicy: Sendable {
  package private(set) var policy: Policy
  /// The schema with the jurisdiction's extra fields.
  package let schema: Schema
  /// In the order in which they are run.
  package let files: [PolicyFile]
  /// Files without functions that are called on records: the policy's head, its guidance, the jurisdiction's.
  package let dataFiles: [PolicyFile]
  /// Helper modules that files may require.
  package let modules: [PolicyFile]
  /// The folder as the user would type it.
  package let folder: String
  /// Content of every file, for the digest of a run.
  package let digest: String
  /// Warnings and notes that opening gave.
  package let warnings: [Diagnostic]
  /// The table that `fixtures.lua` returned, nil where the folder has none.
  package let fixtures: FixtureSource?
  /// Changes of the policy's text that change no answer, as `equivalents.lua` lists them.
  package let equivalents: [EquivalentChange]
  /// The files as they are written, to be opened again with another text.
  package let written: WrittenLaw
  let reads: PolicyReads
  let analysis: FunctionAnalysis
  let dependencies: DependencyMap
  /// Shared by copies: what a scenario changes are values, which compiled functions take in when they are bound.
  let compilation = PolicyCompilation()

  /// The same functions under another law: other values of parameters, other levels of jurisdictions. Names, functions and
  /// what hangs on what stay as they were opened.
  package func under(_ law: Policy) -> OpenedPolicy {
    var copy = self
    copy.policy = law
    return copy
  }

  /// A fresh state that has run every file, in the order that gives functions their handles.
  package func makeState(limits: LuaLimits = .standard) throws(LuaFailure) -> LuaState {
    let state = try LuaState(limits: limits)
    for module in modules { state.register(module: module.name, chunk: module.id, source: module.bytes) }
    for file in files { _ = try state.run(chunk: file.id, source: file.bytes) }
    return state
  }

  package func file(_ id: Int) -> PolicyFile? {
    files.first { $0.id == id } ?? modules.first { $0.id == id }
  }

  /// Names that a function may read from its record, the helpers it calls included.
  package func names(in function: FunctionHandle) -> Set<String> { reads.reads(of: function).names }

  /// What a function reads, the helpers it calls included.
  package func reads(of function: FunctionHandle) -> FunctionReads { reads.reads(of: function) }

  /// Names that a function may read from `p`.
  package func parameters(in function: FunctionHandle) -> Set<String> { reads.reads(of: function).parameters }

  /// Every name that a function may read, from a record or from `p`, the helpers it calls included; nil: no telling.
  package func readableNames(in function: FunctionHandle) -> Set<String>? {
    guard reads.isKnown(function) else { return nil }
    let found = reads.reads(of: function)
    return found.names.union(found.parameters)
  }

  /// Readings that a fact hangs on, through everything it reads.
  package func readings(behind fact: String, of entity: EntityName) -> Set<String> {
    dependencies.readings(behind: .fact(entity, fact))
  }

  /// Readings that a norm hangs on, through everything it reads.
  package func readings(behind norm: Norm) -> Set<String> { dependencies.readings(behind: .norm(norm.localID)) }

  /// Parameters that a norm hangs on, through everything it reads.
  package func parameters(behind norm: Norm) -> Set<String> { dependencies.parameters(behind: .norm(norm.localID)) }

  /// Facts that a norm needs, through everything it reads, in no order.
  package func facts(behind norm: Norm) -> [(name: String, entity: EntityName)] {
    dependencies.nodes(behind: .norm(norm.localID)).compactMap { node in
      if case .fact(let entity, let name) = node { (name, entity) } else { nil }
    }
  }

  /// The norms whose answers may change with a fact, a parameter, a reading, or another norm that they read.
  package func norms(behind part: LawPart) -> [Norm] {
    policy.norms.filter { norm in
      let node = DependencyMap.Node.norm(norm.localID)
      return switch part {
      case .parameter(let id): dependencies.parameters(behind: node).contains(id)
      case .reading(let id): dependencies.readings(behind: node).contains(id)
      case .fact(let id): dependencies.needs(node) { if case .fact(_, id) = $0 { true } else { false } }
      case .norm(let id): dependencies.needs(node) { $0 == .norm(id) }
      }
    }
  }
}

/// An entry of a policy's files, by its id.
package enum LawPart: Hashable, Sendable {
  case parameter(String)
  case reading(String)
  case fact(String)
  case norm(String)
}
