import LuaSyntax
import PolicyLanguage

/// A policy whose files mark where they are run: what its functions are in, and the helpers that they require.
struct ProbedPolicy: Sendable {
  /// Each with the number of its first mark.
  let files: [(path: String, first: Int, source: ProbedSource)]
  let sources: ProbedSources

  init(_ opened: OpenedPolicy) {
    let files = opened.files + opened.dataFiles + ProbedPolicy.modules(of: opened)
    // Nothing in a file may stand for the probe.
    var probe = "probe__"
    while files.contains(where: { $0.bytes.contains(run: Array(probe.utf8)) }) { probe += "_" }
    var probed: [(path: String, first: Int, source: ProbedSource)] = []
    var bytes: [Int: [UInt8]] = [:]
    var first = 0
    for file in files {
      let source = ProbedSource(file.chunk, probe: probe, first: first)
      probed.append((file.path, first, source))
      bytes[file.id] = source.bytes
      first += source.markCount
    }
    self.files = probed
    sources = ProbedSources(probe: probe, markCount: first, bytes: bytes)
  }

  /// The helpers that anything but the fixtures requires, in the order in which they are registered.
  private static func modules(of opened: OpenedPolicy) -> [PolicyFile] {
    var names: Set<String> = []
    var open = opened.files + opened.dataFiles
    while let file = open.popLast() {
      for required in file.chunk.requiredModules().modules where names.insert(required.name).inserted {
        open += opened.modules.filter { $0.name == required.name }
      }
    }
    return opened.modules.filter { names.contains($0.name) }
  }
}
