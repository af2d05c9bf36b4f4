package import Diagnostics
import LuaRuntime
package import MediationModel
import PolicyModel
import Synchronization

/// Opens policy folders: parses and checks every file, runs them in a sandbox, and turns what they return into data.
package struct PolicyOpener {
  package struct Result: Sendable {
    package let policies: [OpenedPolicy]
    /// Everything found, warnings included, sorted. A policy with an error is not in `policies`.
    package let diagnostics: [Diagnostic]

    package var isValid: Bool { !diagnostics.contains { $0.severity == .error } }
  }

  /// Opens every policy folder at or below the paths.
  /// - Parameters:
  ///   - coverage: also report points of a document that nothing cites.
  ///   - workers: threads to use, at least 1; never changes the result.
  ///   - checksFunctions: also check what functions make of their values; without it, functions that make no sense can
  ///     be evaluated in tests.
  package static func open(
    _ paths: [String], schema: Schema = .mediation, coverage: Bool = true, workers: Int = 1,
    checksFunctions: Bool = true
  ) -> Result {
    let collector = Collector()
    let tree = PolicyTree(paths, collector)
    var opened: [OpenedPolicy] = []
    let folders = tree.folders
    let next = Atomic<Int>(0)
    // A folder is wholly one thread's; what was found is put together in the order of the folders.
    let loaded = LuaThread.runWorkers(min(max(1, workers), folders.count)) { _ in
      var own: [(folder: Int, policy: OpenedPolicy?, diagnostics: [Diagnostic])] = []
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        if index >= folders.count { return own }
        let collector = Collector()
        let policy = FolderLoader(
          folders[index], schema: schema, collector, checksFunctions: checksFunctions,
          workers: max(1, workers / folders.count)
        ).open()
        own.append((index, policy, collector.diagnostics))
      }
    }
    for (_, policy, diagnostics) in loaded.joined().sorted(by: { $0.folder < $1.folder }) {
      if let policy { opened.append(policy) }
      collector.add(diagnostics)
    }
    if coverage, !collector.hasErrors {
      var seen: Set<String> = []
      for policy in opened where seen.insert(policy.policy.source.id).inserted {
        uncoveredPoints(of: policy.policy.source, citedBy: opened.map(\.policy), collector)
      }
    }
    // Policies of one province share files, and so their faults. Sorting keeps the order of what stands at one place.
    var seen: Set<Diagnostic> = []
    let unique = collector.diagnostics.filter { seen.insert($0).inserted }
    return Result(policies: opened, diagnostics: unique.sorted())
  }
}
