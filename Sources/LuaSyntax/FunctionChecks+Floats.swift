package import Diagnostics

extension FunctionChecks {
  /// What makes floating-point numbers inside functions: `/`, `^`, and numerals such as `2.0` and `1e3`. Outside
  /// functions a float literal is read from its spelling, so it is not reported there.
  package static func floatArithmetic(in chunk: Chunk) -> [Diagnostic] {
    var finder = FloatFinder(chunk: chunk)
    chunk.walk(&finder)
    return finder.found.sorted()
  }
}

struct FloatFinder: SyntaxVisitor {
  let chunk: Chunk
  var found: [Diagnostic] = []

  mutating func visit(_ expression: Expression, in function: FunctionID) {
    guard function != 0 else { return }
    switch expression.kind {
    case .float:
      found.append(
        FunctionChecks.diagnostic(
          .floatLiteral, chunk, expression.range, ["found": .text(chunk.source.excerpt(expression.range))]))
    case .binary(let operation) where operation.operator == .divide:
      found.append(
        FunctionChecks.diagnostic(
          .floatDivision, chunk, operation.operatorRange, ["found": .text("/"), "expected": .text("//")]))
    case .binary(let operation) where operation.operator == .power:
      found.append(
        FunctionChecks.diagnostic(.floatPower, chunk, operation.operatorRange, ["found": .text("^")]))
    default: return
    }
  }
}
