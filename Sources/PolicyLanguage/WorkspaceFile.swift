package import Diagnostics
import LuaRuntime
import LuaSyntax
package import MediationModel

/// What `workspace.lua` says: which policies and ledger belong together, and the day they are evaluated for.
package struct WorkspaceFile: Sendable {
  /// Paths that the program can open from where it was started.
  package let policies: [String]
  package let ledger: String?
  package let asOf: Day?

  /// Reads the file of a workspace folder; paths in it are relative to the folder.
  package static func read(folder: String) throws(InvalidInput) -> WorkspaceFile {
    let collector = Collector()
    let path = folder.hasSuffix("/") ? folder + "workspace.lua" : folder + "/workspace.lua"
    guard let bytes = PolicyTree.read(path) else {
      collector.report(.missingFile, file: path)
      throw InvalidInput(collector.diagnostics)
    }
    let parsed = Parser.parse(SourceText(path: path, bytes: bytes))
    collector.add(parsed.diagnostics)
    if let chunk = parsed.chunk {
      let globals = FunctionUses.hostHelpers.union(FunctionUses.hostTables)
      collector.add(FunctionChecks.all(in: chunk, globals: globals.sorted()))
    }
    guard let chunk = parsed.chunk, !collector.hasErrors else { throw InvalidInput(collector.diagnostics) }
    let start = SourcePosition(line: 1, column: 1)
    let span = SourceSpan(file: path, start: start, end: start)
    var value = LuaValue.nil
    do throws(LuaFailure) {
      value = try LuaThread.run { () throws(LuaFailure) in
        try LuaState(limits: .standard).run(chunk: 0, source: Array(bytes[chunk.source.bodyStart...]))
      }
    } catch {
      let place = SourcePosition(line: error.line ?? 1, column: 1)
      collector.report(
        error.isBudget ? .budgetSpent : .loadFailed, at: SourceSpan(file: path, start: place, end: place),
        ["message": .text(error.message)])
    }
    let node = PolicyNode(value: value, chunk: chunk, expression: chunk.returnedExpression, fallback: span)
    var file: WorkspaceFile?
    if !collector.hasErrors, var reader = TableReader(node, collector, what: "workspace.lua") {
      if let language = reader.integer("language"), language != 1 {
        collector.report(
          .unsupportedLanguage, at: node.child("language")?.span ?? span, ["found": .integer(Int(language))])
      }
      let policies = reader.strings("policies", required: true)
      let ledger = reader.string("ledger")
      let asOf = reader.day("as_of")
      _ = reader.string("title")
      reader.finish()
      file = WorkspaceFile(
        policies: policies.map { joined(folder, $0) }, ledger: ledger.map { joined(folder, $0) }, asOf: asOf)
    }
    guard let file, !collector.hasErrors else { throw InvalidInput(collector.diagnostics) }
    return file
  }

  /// `Examples/tianjin` and `../../Policies/tianjin` make `Policies/tianjin`.
  private static func joined(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") { return path }
    var parts = folder.split(separator: "/").map(String.init).filter { $0 != "." }
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(String(part)) }
    }
    let result = parts.joined(separator: "/")
    return (folder.hasPrefix("/") ? "/" : "") + (result.isEmpty ? "." : result)
  }
}

extension WorkspaceFile {
  /// Whether a folder is a workspace.
  package static func exists(in folder: String) -> Bool { PolicyTree.exists(folder + "/workspace.lua") }

  /// Whether a folder that is no workspace is, or holds, policies: what `--policies` takes.
  package static func isPolicies(_ folder: String) -> Bool {
    !exists(in: folder) && !PolicyTree([folder], Collector()).folders.isEmpty
  }
}
