package import Diagnostics

extension FunctionChecks {
  /// A comparison directly inside the brackets of `table[…]`: Lua 5.4.0 to 5.4.7 read the wrong entry there, without a
  /// word, when the table belongs to a function further out. The keys of table constructors are not affected.
  package static func comparisonsInIndices(in chunk: Chunk) -> [Diagnostic] {
    var finder = ComparisonFinder(chunk: chunk)
    chunk.walk(&finder)
    return finder.found.sorted()
  }
}

struct ComparisonFinder: SyntaxVisitor {
  let chunk: Chunk
  var found: [Diagnostic] = []

  mutating func visit(_ expression: Expression, in function: FunctionID) {
    guard case .index(_, let key) = expression.kind, isTest(key) else { return }
    found.append(
      FunctionChecks.diagnostic(
        .comparisonInIndex, chunk, key.range, ["found": .text(chunk.source.excerpt(key.range))]))
  }

  private func isTest(_ expression: Expression) -> Bool {
    switch expression.unwrapped.kind {
    case .binary(let operation):
      switch operation.operator {
      case .and, .or: isTest(operation.left) || isTest(operation.right)
      default: operation.operator.isComparison
      }
    case .unary(let operation): operation.operator == .not && isTest(operation.operand)
    default: false
    }
  }
}
