import LuaSyntax

/// Finds what can be marked in the functions of a file; what stands outside all functions runs whenever it is loaded.
///
/// A condition is what `if`, `elseif`, `while`, `until` and `not` look at, and what stands left of `and` or `or`; where one of
/// these is made of others, its parts are the conditions. What stands right of the last `and` or `or`, and what a function
/// returns, is a condition as well if its form says that it is true or false: a comparison, `not`, `known(…)`, `includes(…)`,
/// or what is joined to such. Literals are no conditions: they turn out one way.
struct ProbePlaces: SyntaxVisitor {
  struct Value {
    let range: ByteRange
    /// Else only its line is of interest.
    let isCondition: Bool
  }
  private(set) var statements: [ByteRange] = []
  private(set) var values: [Value] = []
  /// Joined expressions that were taken apart from above. Seen before the expressions themselves.
  private var handled: Set<ByteRange> = []

  mutating func visit(_ statement: Statement, in function: FunctionID) {
    if function == 0 { return }
    switch statement.kind {
    case .empty, .label: return
    case .whileLoop(let condition, _), .repeatLoop(_, let condition): note(condition: condition)
    case .conditional(let branches, _): for branch in branches { note(condition: branch.condition) }
    case .returnValues(let values):
      if values.count == 1, Truthfulness.isTruth(values[0]) { note(condition: values[0]) }
    default: break
    }
    statements.append(statement.range)
  }

  mutating func visit(_ expression: Expression, in function: FunctionID) {
    if function == 0 || handled.contains(expression.range) { return }
    switch expression.kind {
    case .binary(let operation) where operation.operator.joinsConditions: note(value: expression)
    case .unary(let operation) where operation.operator == .not: note(condition: operation.operand)
    default: break
    }
  }

  /// Takes an expression apart of which only true or false is wanted.
  private mutating func note(condition expression: Expression) {
    let inner = expression.unwrapped
    switch inner.kind {
    case .binary(let operation) where operation.operator.joinsConditions:
      handled.insert(inner.range)
      note(condition: operation.left)
      note(condition: operation.right)
    case .unary(let operation) where operation.operator == .not:
      handled.insert(inner.range)
      note(condition: operation.operand)
    case .nil, .true, .false, .integer, .float, .string, .function, .table: break
    default: values.append(Value(range: inner.range, isCondition: true))
    }
  }

  /// Takes an expression apart whose value is wanted.
  private mutating func note(value expression: Expression) {
    let inner = expression.unwrapped
    switch inner.kind {
    case .binary(let operation) where operation.operator.joinsConditions:
      handled.insert(inner.range)
      note(condition: operation.left)
      note(value: operation.right)
    case .nil, .true, .false, .integer, .float, .string, .function, .table: break
    default:
      if Truthfulness.isTruth(inner) {
        note(condition: inner)
      } else {
        values.append(Value(range: inner.range, isCondition: false))
      }
    }
  }
}

/// What the form of an expression says about its being true or false.
private enum Truthfulness {
  /// Whether it can be told that a function which returns this answers true or false, given that it never answers with
  /// values of two types.
  static func isTruth(_ expression: Expression) -> Bool {
    let inner = expression.unwrapped
    guard case .binary(let operation) = inner.kind else { return isPlainTruth(inner) }
    switch operation.operator {
    case .and: return isTruth(operation.right) || isTruthWhenFalse(operation.left)
    case .or: return isTruth(operation.right) || isTruthWhenTrue(operation.left)
    default: return isPlainTruth(inner)
    }
  }

  private static func isPlainTruth(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .true, .false: return true
    case .binary(let operation): return operation.operator.isComparison
    case .unary(let operation): return operation.operator == .not
    case .call(let call):
      guard case .name(let name) = call.callee.unwrapped.kind, name.binding == .global else { return false }
      return name.text == "known" || name.text == "includes"
    default: return false
    }
  }

  /// Of what is handed on by `and`.
  private static func isTruthWhenFalse(_ expression: Expression) -> Bool {
    let inner = expression.unwrapped
    guard case .binary(let operation) = inner.kind else { return isPlainTruth(inner) }
    switch operation.operator {
    case .and: return isTruthWhenFalse(operation.left) || isTruthWhenFalse(operation.right)
    case .or: return isTruthWhenFalse(operation.right)
    default: return isPlainTruth(inner)
    }
  }

  /// Of what is handed on by `or`.
  private static func isTruthWhenTrue(_ expression: Expression) -> Bool {
    let inner = expression.unwrapped
    guard case .binary(let operation) = inner.kind else { return isPlainTruth(inner) }
    switch operation.operator {
    case .and: return isTruthWhenTrue(operation.right)
    case .or: return isTruthWhenTrue(operation.left) || isTruthWhenTrue(operation.right)
    default: return isPlainTruth(inner)
    }
  }
}

extension BinaryOperator {
  fileprivate var joinsConditions: Bool { self == .and || self == .or }
}
