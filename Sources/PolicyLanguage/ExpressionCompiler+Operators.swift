import LuaSyntax
import MediationModel

extension ExpressionCompiler {
  mutating func meaning(_ operation: BinaryOperation, at range: ByteRange) throws(CompilationObstacle) -> LuaMeaning {
    let left = try meaning(operation.left)
    if operation.operator == .and || operation.operator == .or {
      return try joined(operation, left)
    }
    let right = try meaning(operation.right)
    switch operation.operator {
    case .equal: return .truth(try equality(left, right, at: range))
    case .notEqual:
      let same = try equality(left, right, at: range)
      return .truth(graph.not(same))
    case .less, .greater, .lessEqual, .greaterEqual:
      // Texts have an order too, by their bytes; the columns know only their codes.
      if kinds(of: left).text, kinds(of: right).text { throw obstacle(.textOrder, range) }
      let a = number(left)
      let b = number(right)
      return switch operation.operator {
      case .less: .truth(graph.less(a, b))
      case .greater: .truth(graph.less(b, a))
      case .lessEqual: .truth(graph.lessOrEqual(a, b))
      default: .truth(graph.lessOrEqual(b, a))
      }
    case .add, .subtract, .multiply, .floorDivide, .modulo:
      let a = number(left)
      let b = number(right)
      return .number(arithmetic(operation.operator, a, b))
    case .divide, .power: throw obstacle(.float, range)
    case .concatenate: throw obstacle(.stringOperation, range)
    case .bitwiseOr, .bitwiseXor, .bitwiseAnd, .shiftLeft, .shiftRight: throw obstacle(.bitOperation, range)
    case .and, .or: preconditionFailure("and, or are joined above")
    }
  }

  private mutating func arithmetic(_ operation: BinaryOperator, _ a: ExpressionID, _ b: ExpressionID) -> ExpressionID {
    switch operation {
    case .add: return graph.sum(a, b)
    case .subtract: return graph.difference(a, b)
    case .multiply: return graph.product(a, b)
    default:
      stops(where: graph.equal(b, graph.number(0)))
      return operation == .modulo ? graph.remainder(a, b) : graph.floorQuotient(a, b)
    }
  }

  /// The right side of `and` is only come to where the left is true, that of `or` where it is not; the value is the one
  /// that settled it.
  private mutating func joined(_ operation: BinaryOperation, _ left: LuaMeaning) throws(CompilationObstacle)
    -> LuaMeaning
  {
    let isAnd = operation.operator == .and
    let holds = truthiness(left)
    if graph.constant(holds) == !isAnd { return left }
    let wanted = isAnd ? holds : graph.not(holds)
    let right = try under(wanted) { this throws(CompilationObstacle) in try this.meaning(operation.right) }
    if case .truth(let a) = left, case .truth(let b) = right {
      return .truth(isAnd ? graph.and(a, b) : graph.or(a, b))
    }
    return chosen(wanted, right, left)
  }

  /// Lua's `==`: values of different kinds are never equal.
  mutating func equality(_ a: LuaMeaning, _ b: LuaMeaning, at range: ByteRange) throws(CompilationObstacle)
    -> ExpressionID
  {
    switch (a, b) {
    case (.choice(let condition, let x, let y), let other), (let other, .choice(let condition, let x, let y)):
      let left = try equality(x, other, at: range)
      let right = try equality(y, other, at: range)
      return graph.choose(condition, left, right)
    case (.truth(let x), .truth(let y)):
      return graph.choose(x, y, graph.not(y))
    case (.number(let x), .number(let y)): return graph.equal(x, y)
    case (.nothing, .nothing): return graph.truth(true)
    case (.text(let x), .text(let y)): return sameText(x, y)
    case (.names(let slot), .text(.literal(let text))), (.text(.literal(let text)), .names(let slot)):
      return graph.add(.slotIsText(slot, .literal(text)))
    case (.names(let slot), .text(.field(let use))), (.text(.field(let use)), .names(let slot)):
      return graph.add(.isText(use, .slot(slot)))
    case (.names(let x), .names(let y)):
      return x == y ? graph.truth(true) : graph.add(.slotIsText(x, .slot(y)))
    case (.record(let x, let first), .record(let y, let second)):
      if first != second { return graph.truth(false) }
      if x == y { return graph.truth(true) }
      throw obstacle(.recordValue, range)
    case (.set, .set), (.table, .table), (.function, .function), (.helper, .helper), (.library, .library),
      (.parameters, .parameters):
      throw obstacle(.recordValue, range)
    default: return graph.truth(false)
    }
  }

  private mutating func sameText(_ a: TextMeaning, _ b: TextMeaning) -> ExpressionID {
    switch (a, b) {
    case (.literal(let x), .literal(let y)): graph.truth(x.utf8.elementsEqual(y.utf8))
    case (.field(let use), .literal(let text)), (.literal(let text), .field(let use)):
      graph.add(.isText(use, .literal(text)))
    case (.field(let x), .field(let y)): x == y ? graph.truth(true) : graph.add(.sameText(x, y))
    }
  }
}
