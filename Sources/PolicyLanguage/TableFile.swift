import Diagnostics
import LuaRuntime
import LuaSyntax

/// A Lua file beside the policies that returns one table of data: a workspace, a scenario.
enum TableFile {
  /// Parses, checks and runs a file in the sandbox. Faults go to the collector.
  /// - Returns: nil when the file cannot be read, parsed or run.
  static func node(_ path: String, _ collector: Collector) -> PolicyNode? {
    guard let bytes = PolicyTree.read(path) else {
      collector.report(.missingFile, file: path)
      return nil
    }
    return node(path, bytes, collector)
  }

  /// The same of a text that stands in no file yet; `path` is what its faults are told under.
  static func node(_ path: String, _ bytes: [UInt8], _ collector: Collector) -> PolicyNode? {
    let parsed = Parser.parse(SourceText(path: path, bytes: bytes))
    collector.add(parsed.diagnostics)
    if let chunk = parsed.chunk {
      let globals = FunctionUses.hostHelpers.union(FunctionUses.hostTables)
      collector.add(FunctionChecks.all(in: chunk, globals: globals.sorted()))
    }
    guard let chunk = parsed.chunk, !collector.hasErrors else { return nil }
    let start = SourcePosition(line: 1, column: 1)
    do throws(LuaFailure) {
      let value = try LuaThread.run { () throws(LuaFailure) in
        try LuaState(limits: .standard).run(chunk: 0, source: Array(bytes[chunk.source.bodyStart...]))
      }
      return PolicyNode(
        value: value, chunk: chunk, expression: chunk.returnedExpression,
        fallback: SourceSpan(file: path, start: start, end: start))
    } catch {
      let place = SourcePosition(line: error.line ?? 1, column: 1)
      collector.report(
        error.isBudget ? .budgetSpent : .loadFailed, at: SourceSpan(file: path, start: place, end: place),
        ["message": .text(error.message)])
      return nil
    }
  }

  /// `Examples/tianjin` and `../../Policies/tianjin` make `Policies/tianjin`.
  static func joined(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") { return path }
    var parts = folder.split(separator: "/").map(String.init).filter { $0 != "." }
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(String(part)) }
    }
    let result = parts.joined(separator: "/")
    return (folder.hasPrefix("/") ? "/" : "") + (result.isEmpty ? "." : result)
  }
}
