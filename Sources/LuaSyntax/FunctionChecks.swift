package import Diagnostics

/// Checks of plain Lua that need no policy word. Each takes a tree and gives its findings by position.
package enum FunctionChecks {
  /// Every check.
  /// - Parameter globals: The names that the host offers, such as `add_years`.
  package static func all(in chunk: Chunk, globals: [String]) -> [Diagnostic] {
    var finders = Finders(chunk: chunk, globals: globals)
    chunk.walk(&finders)
    return (finders.diagnostics() + functionsOnOneLine(in: chunk)).sorted()
  }

  /// All that look at single nodes, in one walk: a tree is long to walk beside what they do with most of its nodes.
  private struct Finders: SyntaxVisitor {
    let chunk: Chunk
    var duplicateKeys: DuplicateKeyFinder
    var comparisons: ComparisonFinder
    var floats: FloatFinder
    var assignments: AssignmentFinder
    var names: UnknownNameFinder
    var bits = BitwiseFinder()
    var modules: RequireCollector

    init(chunk: Chunk, globals: [String]) {
      self.chunk = chunk
      duplicateKeys = DuplicateKeyFinder(chunk: chunk)
      comparisons = ComparisonFinder(chunk: chunk)
      floats = FloatFinder(chunk: chunk)
      assignments = AssignmentFinder(chunk: chunk)
      names = UnknownNameFinder(chunk: chunk, offered: globals, known: Set(globals))
      modules = RequireCollector(source: chunk.source)
    }

    mutating func visit(_ expression: Expression, in function: FunctionID) {
      duplicateKeys.visit(expression, in: function)
      comparisons.visit(expression, in: function)
      floats.visit(expression, in: function)
      names.visit(expression, in: function)
      bits.visit(expression, in: function)
      modules.visit(expression, in: function)
    }

    mutating func visit(_ statement: Statement, in function: FunctionID) {
      assignments.visit(statement, in: function)
      names.visit(statement, in: function)
    }

    func diagnostics() -> [Diagnostic] {
      var found = duplicateKeys.found + comparisons.found + floats.found + assignments.found
      found += names.diagnostics()
      if bits.isFound { found += manyConstantsWithBits(in: chunk) }
      return found + modules.diagnostics
    }
  }

  static func diagnostic(
    _ code: LuaSyntaxCode, _ chunk: Chunk, _ range: ByteRange, severity: Diagnostic.Severity = .error,
    _ arguments: [String: DiagnosticArgument] = [:]
  ) -> Diagnostic {
    Diagnostic(code, severity: severity, at: chunk.source.place(range), arguments)
  }
}
