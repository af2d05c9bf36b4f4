package import Diagnostics

extension FunctionChecks {
  /// Two functions that begin on one line, so that a closure of the running Lua could not be told from the other.
  /// Reported at every function of a line but the first.
  package static func functionsOnOneLine(in chunk: Chunk) -> [Diagnostic] {
    var lines: Set<Int> = []
    return chunk.functions.compactMap { function in
      guard !lines.insert(function.line).inserted else { return nil }
      return diagnostic(.functionsOnOneLine, chunk, function.keywordRange, ["line": .integer(function.line)])
    }
  }
}
