import Diagnostics

/// Conditions and loops.
extension Parser {
  /// A condition and the word behind it. One `=` is read as a comparison, for that is what was meant.
  private mutating func readCondition(before word: Symbol) throws(SyntaxFailure) -> Expression {
    let condition = try readExpression()
    if at(.assign) {
      report(.singleEquals, current.range)
      advance()
      _ = try readExpression()
    }
    try expect(word)
    return condition
  }

  mutating func readConditional() throws(SyntaxFailure) -> Statement.Kind {
    let opener = current
    var branches: [ConditionalBranch] = []
    repeat {
      advance()
      let condition = try readCondition(before: .then)
      branches.append(ConditionalBranch(condition: condition, block: try readBlock()))
    } while at(.elseif)
    var otherwise: Block?
    if accept(.else) { otherwise = try readBlock() }
    try expect(.end, closing: opener)
    return .conditional(branches, otherwise: otherwise)
  }

  mutating func readWhile() throws(SyntaxFailure) -> Statement.Kind {
    let opener = current
    advance()
    let condition = try readCondition(before: .do)
    loopDepth += 1
    let block = try readBlock()
    loopDepth -= 1
    try expect(.end, closing: opener)
    return .whileLoop(condition: condition, block)
  }

  mutating func readRepeat() throws(SyntaxFailure) -> Statement.Kind {
    let opener = current
    advance()
    var condition: Expression?
    loopDepth += 1
    let block = try readBlock { parser throws(SyntaxFailure) in
      try parser.expect(.until, closing: opener)
      condition = try parser.readExpression()
    }
    loopDepth -= 1
    if at(.assign) {
      report(.singleEquals, current.range)
      advance()
      _ = try readExpression()
    }
    guard let condition else { throw expected(.until) }
    return .repeatLoop(block, condition: condition)
  }

  mutating func readFor() throws(SyntaxFailure) -> Statement.Kind {
    let opener = current
    advance()
    var names = [try expectName()]
    if accept(.assign) {
      let start = try readExpression()
      try expect(.comma)
      let limit = try readExpression()
      let step = accept(.comma) ? try readExpression() : nil
      let (variables, block) = try readLoopBody(names, opener)
      return .numericFor(variables[0], start: start, limit: limit, step: step, block)
    }
    while accept(.comma) { names.append(try expectName()) }
    try expect(.in)
    let values = try readExpressionList()
    let (variables, block) = try readLoopBody(names, opener)
    return .genericFor(variables, values, block)
  }

  private mutating func readLoopBody(
    _ names: [Name], _ opener: Token
  ) throws(SyntaxFailure) -> (variables: [LocalID], block: Block) {
    try expect(.do)
    scopes.enterBlock()
    jumps.enterBlock()
    var variables: [LocalID] = []
    for name in names {
      let id = scopes.declare(name.text, range: name.range, role: .loopVariable)
      scopes.activate(id, at: previousEnd)
      variables.append(id)
    }
    loopDepth += 1
    let block = try readBlock()
    loopDepth -= 1
    // Nothing stands between the two blocks, so leaving the outer one finds no fault of its own.
    _ = jumps.leaveBlock(blockStart: scopes.blockStart)
    scopes.leaveBlock(at: current.range.lowerBound)
    try expect(.end, closing: opener)
    return (variables, block)
  }
}
