import Diagnostics

extension Parser {
  /// Reads statements up to a word that ends a block, and leaves that word.
  /// - Parameter beforeLeaving: Reads what still sees the block's locals: the condition of `repeat`.
  mutating func readBlock(
    beforeLeaving: ((inout Parser) throws(SyntaxFailure) -> Void)? = nil
  ) throws(SyntaxFailure) -> Block {
    scopes.enterBlock()
    jumps.enterBlock()
    let start = current.range.lowerBound
    var statements: [Statement] = []
    while !endsBlock {
      if at(.return) {
        statements.append(try readReturn())
        break
      }
      if at(.doubleColon) {
        try readLabels(into: &statements)
      } else {
        statements.append(try readStatement())
      }
    }
    let range = start..<max(start, statements.last?.range.upperBound ?? start)
    try beforeLeaving?(&self)
    if let problem = jumps.leaveBlock(blockStart: scopes.blockStart) { throw jumpFailure(problem) }
    scopes.leaveBlock(at: current.range.lowerBound)
    return Block(statements: statements, range: range)
  }

  private var endsBlock: Bool {
    switch current.kind {
    case .endOfFile, .symbol(.end), .symbol(.else), .symbol(.elseif), .symbol(.until): true
    default: false
    }
  }

  private mutating func readStatement() throws(SyntaxFailure) -> Statement {
    try enterLevel()
    let start = current.range.lowerBound
    let outer = statementStart
    statementStart = start
    defer { statementStart = outer }
    let kind = try readStatementKind()
    leaveLevel()
    return Statement(kind: kind, range: start..<previousEnd)
  }

  private mutating func readStatementKind() throws(SyntaxFailure) -> Statement.Kind {
    let word = current
    guard let symbol = currentSymbol else { return try readExpressionStatement() }
    switch symbol {
    case .semicolon:
      advance()
      return .empty
    case .if: return try readConditional()
    case .while: return try readWhile()
    case .do:
      advance()
      let block = try readBlock()
      try expect(.end, closing: word)
      return .block(block)
    case .for: return try readFor()
    case .repeat: return try readRepeat()
    case .function: return try readFunctionStatement()
    case .local: return try readLocal()
    case .break:
      guard loopDepth > 0 else { throw fail(.breakOutsideLoop, word.range) }
      advance()
      return .breakLoop
    case .goto:
      advance()
      let name = try expectName()
      jumps.jump(to: name, activeCount: scopes.active.count)
      return .goto(name)
    default: return try readExpressionStatement()
    }
  }

  /// Reads a run of labels, for labels that nothing but `;` follows in their block stand behind its locals.
  private mutating func readLabels(into statements: inout [Statement]) throws(SyntaxFailure) {
    var labels: [Name] = []
    while true {
      let start = current.range.lowerBound
      if accept(.semicolon) {
        statements.append(Statement(kind: .empty, range: start..<previousEnd))
      } else if accept(.doubleColon) {
        let name = try expectName()
        try expect(.doubleColon)
        labels.append(name)
        statements.append(Statement(kind: .label(name), range: start..<previousEnd))
      } else {
        break
      }
    }
    var isLast = endsBlock
    if at(.until) { isLast = false }
    for name in labels {
      let count = isLast ? scopes.blockStart : scopes.active.count
      if let problem = jumps.label(name, activeCount: count) { throw jumpFailure(problem) }
    }
  }

  private func jumpFailure(_ problem: JumpTracker.Problem) -> SyntaxFailure {
    switch problem {
    case .duplicateLabel(let name, let first):
      fail(
        .duplicateLabel, name.range,
        ["name": .text(name.text), "first_line": .integer(source.line(at: first.lowerBound))])
    case .unknownLabel(let name):
      fail(.unknownLabel, name.range, ["name": .text(name.text)])
    case .jumpsIntoScope(let name, let local):
      fail(
        .jumpsIntoScope, name.range,
        ["name": .text(name.text), "local": .text(scopes.locals[scopes.active[local]].name)])
    }
  }

  private mutating func readReturn() throws(SyntaxFailure) -> Statement {
    let word = current
    let outer = statementStart
    statementStart = word.range.lowerBound
    defer { statementStart = outer }
    advance()
    var values: [Expression] = []
    if !endsBlock, !at(.semicolon) { values = try readExpressionList() }
    _ = accept(.semicolon)
    let statement = Statement(kind: .returnValues(values), range: word.range.lowerBound..<previousEnd)
    guard endsBlock else {
      if case .symbol(let symbol) = current.kind, isCloser(symbol) {
        throw fail(.extraCloser, current.range, ["found": .text(symbol.rawValue)])
      }
      throw fail(
        .afterReturn, current.range,
        [
          "found": .text(source.excerpt(current.range)),
          "opened_line": .integer(source.line(at: word.range.lowerBound)),
        ])
    }
    return statement
  }

  private func isCloser(_ symbol: Symbol) -> Bool {
    symbol == .closeBrace || symbol == .closeParenthesis || symbol == .closeBracket
  }

  /// An assignment or a call: the statements that begin with an expression.
  private mutating func readExpressionStatement() throws(SyntaxFailure) -> Statement.Kind {
    switch current.kind {
    case .name, .symbol(.openParenthesis): break
    case .symbol(.openBrace): throw fail(.missingReturn, current.range)
    case .symbol(let symbol) where isCloser(symbol):
      throw fail(.extraCloser, current.range, ["found": .text(symbol.rawValue)])
    default: throw fail(.unexpectedToken, current.range, ["found": .text(source.excerpt(current.range))])
    }
    let first = try readSuffixedExpression()
    guard at(.assign) || at(.comma) else {
      if case .call = first.kind { return .call(first) }
      throw fail(.notAStatement, first.range, ["found": .text(source.excerpt(first.range))])
    }
    var targets = [first]
    while accept(.comma) { targets.append(try readSuffixedExpression()) }
    for target in targets { try noteAssignment(to: target) }
    try expect(.assign)
    return .assignment(targets: targets, values: try readExpressionList())
  }

  /// Checks that an expression can be assigned to, and counts the assignment.
  func checkAssignable(_ target: Expression) throws(SyntaxFailure) {
    switch target.kind {
    case .name(let use):
      guard let id = use.binding.localID, scopes.locals[id].attribute != nil else { return }
      throw fail(
        .assignsConstant, target.range,
        [
          "name": .text(use.text),
          "declared_line": .integer(source.line(at: scopes.locals[id].range.lowerBound)),
        ])
    case .field, .index: return
    default: throw fail(.cannotAssign, target.range, ["found": .text(source.excerpt(target.range))])
    }
  }

  mutating func noteAssignment(to target: Expression) throws(SyntaxFailure) {
    try checkAssignable(target)
    if case .name(let use) = target.kind, let id = use.binding.localID { scopes.noteAssignment(to: id) }
  }
}
