import Diagnostics
import LuaRuntime
import LuaSyntax
import Synchronization

/// What parsing one file of a policy gave, and what the checks of plain Lua say of it.
struct FileReading: Sendable {
  /// Nil when the parser did not reach the end.
  let chunk: Chunk?
  /// The file without a byte order mark.
  let body: [UInt8]
  let diagnostics: [Diagnostic]

  /// Nil when the file cannot be read.
  /// - Parameter text: What is read instead of the file.
  init?(_ path: String, text: [UInt8]? = nil) {
    guard let bytes = text ?? PolicyTree.read(path) else { return nil }
    self.init(SourceText(path: path, bytes: bytes))
  }

  private init(_ source: SourceText) {
    let parsed = Parser.parse(source)
    chunk = parsed.chunk
    body = Array(source.bytes[source.bodyStart...])
    let checked = parsed.chunk.map { FunctionChecks.all(in: $0, globals: FileReading.globals) }
    diagnostics = parsed.diagnostics + (checked ?? [])
  }

  private static let globals = FunctionUses.hostHelpers.union(FunctionUses.hostTables).sorted()

  /// Those of the files that can be read, by path, on several threads; the longest first, since they take longest.
  static func readings(of paths: [String], workers: Int) -> [String: FileReading] {
    let sources = paths.filter(PolicyTree.exists).compactMap { path in
      PolicyTree.read(path).map { SourceText(path: path, bytes: $0) }
    }.sorted { $0.bytes.count > $1.bytes.count }
    let next = Atomic<Int>(0)
    let read = LuaThread.runWorkers(min(workers, sources.count)) { _ in
      var own: [String: FileReading] = [:]
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        if index >= sources.count { return own }
        own[sources[index].path] = FileReading(sources[index])
      }
    }
    return read.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }
}
