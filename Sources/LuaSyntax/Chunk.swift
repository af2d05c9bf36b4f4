package import Diagnostics

/// A Lua file as a tree, with its names resolved.
package struct Chunk: Sendable {
  package let source: SourceText
  package let block: Block
  /// Every local of the file, by id.
  package let locals: [LocalDeclaration]
  /// Every function of the file in the order in which they begin.
  package let functions: [FunctionExpression]
  package let comments: [Comment]

  /// The functions that begin on a line; more than one is a fault that `FunctionChecks` reports. O(functions).
  package func functions(onLine line: Int) -> [FunctionExpression] {
    functions.filter { $0.line == line }
  }

  package func span(_ range: ByteRange) -> SourceSpan { source.span(range) }

  package func span(_ expression: Expression) -> SourceSpan { source.span(expression.range) }
}

/// What reading one file gave.
package struct ParsedFile: Sendable {
  package let source: SourceText
  /// The tree; present whenever the parser reached the end of the file, even over faults that it could read past.
  /// Only a file whose `diagnostics` are empty is Lua.
  package let chunk: Chunk?
  /// What is wrong with the file, by position.
  package let diagnostics: [Diagnostic]
  package let comments: [Comment]

  package var isValid: Bool { diagnostics.isEmpty && chunk != nil }
}
