import Diagnostics

/// Moving through the words, and saying what was expected instead of what was found.
extension Parser {
  var current: Token { tokens[index] }

  /// The word `distance` after the current one; the end of the file stands for everything behind it.
  func peek(_ distance: Int) -> Token.Kind { tokens[min(index + distance, tokens.count - 1)].kind }

  /// The end of the word before the current one.
  var previousEnd: Int { index > 0 ? tokens[index - 1].range.upperBound : source.bodyStart }

  func at(_ symbol: Symbol) -> Bool {
    if case .symbol(let found) = tokens[index].kind { found == symbol } else { false }
  }

  var currentSymbol: Symbol? {
    if case .symbol(let found) = tokens[index].kind { found } else { nil }
  }

  var isAtEnd: Bool {
    if case .endOfFile = tokens[index].kind { true } else { false }
  }

  mutating func advance() {
    if index < tokens.count - 1 { index += 1 }
  }

  mutating func accept(_ symbol: Symbol) -> Bool {
    guard at(symbol) else { return false }
    advance()
    return true
  }

  mutating func expect(_ symbol: Symbol) throws(SyntaxFailure) {
    guard accept(symbol) else { throw expected(symbol) }
  }

  /// Takes the word that closes `opener`.
  mutating func expect(_ closer: Symbol, closing opener: Token) throws(SyntaxFailure) {
    guard at(closer) else { throw unclosed(opener, closer) }
    if suspectLine == nil, let indentation = source.indentation(before: current.range.lowerBound),
      indentation != source.lineIndentation(at: opener.range.lowerBound)
    {
      suspectLine = source.line(at: opener.range.lowerBound)
    }
    advance()
  }

  mutating func expectName() throws(SyntaxFailure) -> Name {
    let token = current
    switch token.kind {
    case .name(let text):
      advance()
      return Name(text: text, range: token.range)
    case .endOfFile:
      throw fail(.expectedNameAtEnd, token.range, begun([:]))
    case .symbol(let symbol) where Symbol.reservedWords[symbol.rawValue] != nil:
      throw fail(.reservedWord, token.range, ["found": .text(symbol.rawValue)])
    default:
      throw fail(.expectedName, token.range, begun(["found": .text(source.excerpt(token.range))]))
    }
  }

  func fail(
    _ code: LuaSyntaxCode, _ range: ByteRange, _ arguments: [String: DiagnosticArgument] = [:]
  ) -> SyntaxFailure {
    SyntaxFailure(diagnostic: Diagnostic(code, at: source.place(range), arguments))
  }

  /// Notes a fault that can be read past.
  mutating func report(
    _ code: LuaSyntaxCode, _ range: ByteRange, _ arguments: [String: DiagnosticArgument] = [:]
  ) {
    guard diagnostics.count < Lexer.mostDiagnostics else { return }
    diagnostics.append(Diagnostic(code, at: source.place(range), arguments))
  }

  func expected(_ symbol: Symbol) -> SyntaxFailure {
    if isAtEnd { return fail(.expectedTokenAtEnd, current.range, begun(["expected": .text(symbol.rawValue)])) }
    return fail(
      .expectedToken, current.range,
      begun(["found": .text(source.excerpt(current.range)), "expected": .text(symbol.rawValue)]))
  }

  /// Adds the line on which the statement begins, where that is not the line that the fault is on.
  func begun(_ arguments: [String: DiagnosticArgument]) -> [String: DiagnosticArgument] {
    let line = source.line(at: statementStart)
    if line >= source.line(at: current.range.lowerBound) { return arguments }
    return arguments.merging(["opened_line": .integer(line)]) { own, _ in own }
  }

  private func unclosed(_ opener: Token, _ closer: Symbol) -> SyntaxFailure {
    let line = source.line(at: opener.range.lowerBound)
    var arguments: [String: DiagnosticArgument] = [
      "opener": .text(source.excerpt(opener.range)), "closer": .text(closer.rawValue), "opened_line": .integer(line),
    ]
    guard isAtEnd else {
      arguments["found"] = .text(source.excerpt(current.range))
      return fail(.unclosed, current.range, arguments)
    }
    if let suspectLine, suspectLine > line {
      arguments["suspect_line"] = .integer(suspectLine)
      return fail(.unclosedProbably, opener.range, arguments)
    }
    return fail(.unclosedAtEnd, opener.range, arguments)
  }

  mutating func enterLevel() throws(SyntaxFailure) {
    depth += 1
    if depth > Self.deepestNesting {
      throw fail(.tooDeep, current.range, ["limit": .integer(Self.deepestNesting)])
    }
  }

  mutating func leaveLevel() { depth -= 1 }

  /// Builds an expression over parts of the given height.
  mutating func make(
    _ kind: Expression.Kind, _ range: ByteRange, over height: Int = 0
  ) throws(SyntaxFailure) -> Expression {
    guard height < Self.highestTree else {
      throw fail(.tooDeep, range.upperBound..<range.upperBound, ["limit": .integer(Self.highestTree)])
    }
    tallest = max(tallest, height + 1)
    return Expression(kind: kind, range: range, height: height + 1)
  }
}
