import Diagnostics

extension Parser {
  mutating func readExpression() throws(SyntaxFailure) -> Expression {
    try readOperation(above: 0)
  }

  mutating func readExpressionList() throws(SyntaxFailure) -> [Expression] {
    var list = [try readExpression()]
    while accept(.comma) { list.append(try readExpression()) }
    return list
  }

  /// Operators that hold more strongly than `limit`, and their operands.
  private mutating func readOperation(above limit: Int) throws(SyntaxFailure) -> Expression {
    try enterLevel()
    var left: Expression
    let first = current
    if let symbol = currentSymbol, let prefix = UnaryOperator(symbol) {
      advance()
      let operand = try readOperation(above: UnaryOperator.priority)
      let operation = UnaryOperation(operator: prefix, operatorRange: first.range, operand: operand)
      left = try make(
        .unary(operation), first.range.lowerBound..<operand.range.upperBound, over: operand.height)
    } else {
      left = try readSimpleExpression()
    }
    while let symbol = currentSymbol, let infix = BinaryOperator(symbol), infix.priority.left > limit {
      let operatorRange = current.range
      advance()
      let right = try readOperation(above: infix.priority.right)
      let operation = BinaryOperation(operator: infix, operatorRange: operatorRange, left: left, right: right)
      left = try make(
        .binary(operation), first.range.lowerBound..<right.range.upperBound, over: max(left.height, right.height))
    }
    leaveLevel()
    return left
  }

  private mutating func readSimpleExpression() throws(SyntaxFailure) -> Expression {
    let token = current
    let kind: Expression.Kind
    switch token.kind {
    case .integer(let value): kind = .integer(value)
    case .float(let value): kind = .float(value)
    case .string(let value): kind = .string(value)
    case .symbol(.nil): kind = .nil
    case .symbol(.true): kind = .true
    case .symbol(.false): kind = .false
    case .symbol(.ellipsis):
      guard isVararg else { throw fail(.varargOutsideFunction, token.range) }
      kind = .vararg
    case .symbol(.openBrace): return try readTable()
    case .symbol(.function):
      advance()
      let (function, height) = try readFunctionBody(keyword: token, line: nil, method: nil)
      return try make(.function(function), function.range, over: height)
    default: return try readSuffixedExpression()
    }
    advance()
    return try make(kind, token.range)
  }

  /// A name or a parenthesised expression with fields, indices and calls behind it.
  mutating func readSuffixedExpression() throws(SyntaxFailure) -> Expression {
    var base = try readPrimaryExpression()
    let start = base.range.lowerBound
    while true {
      switch current.kind {
      case .symbol(.dot):
        advance()
        let name = try expectName()
        base = try make(.field(base, name), start..<name.range.upperBound, over: base.height)
      case .symbol(.openBracket):
        let opener = current
        advance()
        let key = try readExpression()
        try expect(.closeBracket, closing: opener)
        base = try make(.index(base, key: key), start..<previousEnd, over: max(base.height, key.height))
      case .symbol(.colon):
        advance()
        let method = try expectName()
        guard startsArguments else { throw expected(.openParenthesis) }
        base = try readCall(of: base, method: method, from: start)
      case .symbol(.openParenthesis), .symbol(.openBrace), .string:
        base = try readCall(of: base, method: nil, from: start)
      default: return base
      }
    }
  }

  private var startsArguments: Bool {
    switch current.kind {
    case .symbol(.openParenthesis), .symbol(.openBrace), .string: true
    default: false
    }
  }

  private mutating func readCall(
    of callee: Expression, method: Name?, from start: Int
  ) throws(SyntaxFailure) -> Expression {
    let opener = current
    var arguments: [Expression] = []
    switch opener.kind {
    case .string(let value):
      advance()
      arguments = [try make(.string(value), opener.range)]
    case .symbol(.openBrace):
      arguments = [try readTable()]
    default:
      advance()
      if !at(.closeParenthesis) { arguments = try readExpressionList() }
      try expect(.closeParenthesis, closing: opener)
    }
    let height = arguments.reduce(callee.height) { max($0, $1.height) }
    return try make(
      .call(Call(callee: callee, method: method, arguments: arguments)), start..<previousEnd, over: height)
  }

  private mutating func readPrimaryExpression() throws(SyntaxFailure) -> Expression {
    let token = current
    switch token.kind {
    case .name:
      return try readVariable()
    case .symbol(.openParenthesis):
      advance()
      let inner = try readExpression()
      try expect(.closeParenthesis, closing: token)
      return try make(.parenthesized(inner), token.range.lowerBound..<previousEnd, over: inner.height)
    case .endOfFile:
      throw fail(.expectedExpressionAtEnd, token.range, begun([:]))
    default:
      throw fail(.expectedExpression, token.range, begun(["found": .text(source.excerpt(token.range))]))
    }
  }

  mutating func readVariable() throws(SyntaxFailure) -> Expression {
    let name = try expectName()
    let use = NameUse(text: name.text, range: name.range, binding: scopes.resolve(name.text))
    return try make(.name(use), name.range)
  }
}
