package import Diagnostics

/// Checks of plain Lua that need no policy word. Each takes a tree and gives its findings by position.
package enum FunctionChecks {
  /// Every check.
  /// - Parameter globals: The names that the host offers, such as `add_years`.
  package static func all(in chunk: Chunk, globals: [String]) -> [Diagnostic] {
    var found = duplicateKeys(in: chunk)
    found += comparisonsInIndices(in: chunk)
    found += floatArithmetic(in: chunk)
    found += functionsOnOneLine(in: chunk)
    found += outerAssignments(in: chunk)
    found += unknownNames(in: chunk, globals: globals)
    found += manyConstantsWithBits(in: chunk)
    found += chunk.requiredModules().diagnostics
    return found.sorted()
  }

  static func diagnostic(
    _ code: LuaSyntaxCode, _ chunk: Chunk, _ range: ByteRange, severity: Diagnostic.Severity = .error,
    _ arguments: [String: DiagnosticArgument] = [:]
  ) -> Diagnostic {
    Diagnostic(code, severity: severity, at: chunk.source.place(range), arguments)
  }
}
