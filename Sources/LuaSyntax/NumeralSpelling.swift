extension Chunk {
  /// The spelling of a numeral, with a minus sign where one is written before it: `85.5`, `-0.10`. Parentheses around
  /// it do not count. Nil when the expression is no numeral.
  package func numeralSpelling(_ expression: Expression) -> String? {
    let inner = expression.unwrapped
    switch inner.kind {
    case .integer, .float:
      return source.text(inner.range)
    case .unary(let operation) where operation.operator == .negate:
      let operand = operation.operand.unwrapped
      switch operand.kind {
      case .integer, .float: return "-" + source.text(operand.range)
      default: return nil
      }
    default: return nil
    }
  }
}
