import Diagnostics

extension Parser {
  /// Stands at the opening brace.
  mutating func readTable() throws(SyntaxFailure) -> Expression {
    let opener = current
    advance()
    var entries: [TableEntry] = []
    var positions = 0
    var height = 0
    while !at(.closeBrace) {
      let entry = try readEntry(position: positions + 1)
      if case .position = entry.key { positions += 1 }
      if case .computed(let key) = entry.key { height = max(height, key.height) }
      height = max(height, entry.value.height)
      entries.append(entry)
      if accept(.comma) || accept(.semicolon) || at(.closeBrace) { continue }
      guard startsEntry else { break }
      reportMissingComma(after: entry, opener)
    }
    try expect(.closeBrace, closing: opener)
    let range = opener.range.lowerBound..<previousEnd
    return try make(.table(TableConstructor(entries: entries, range: range)), range, over: height)
  }

  private mutating func readEntry(position: Int) throws(SyntaxFailure) -> TableEntry {
    let token = current
    switch token.kind {
    case .name(let text):
      if case .symbol(.assign) = peek(1) { return try readNamedEntry(Name(text: text, range: token.range)) }
      if case .symbol(.colon) = peek(1), !isMethodCall {
        report(.colonForEquals, tokens[index + 1].range, ["name": .text(text)])
        return try readNamedEntry(Name(text: text, range: token.range))
      }
    case .symbol(.openBracket):
      return try readComputedEntry()
    case .symbol(let symbol):
      if case .symbol(.assign) = peek(1), Symbol.reservedWords[symbol.rawValue] != nil {
        report(.reservedWord, token.range, ["found": .text(symbol.rawValue)])
        return try readNamedEntry(Name(text: symbol.rawValue, range: token.range))
      }
    case .string, .integer, .float:
      if isFollowedByAssignment { return try readUnbracketedEntry() }
    case .endOfFile: break
    }
    let value = try readExpression()
    return TableEntry(key: .position(position), value: value, range: value.range, keyRange: value.range)
  }

  /// Whether the name here, a colon behind it, calls a method: `a:b(…)`.
  private var isMethodCall: Bool {
    guard case .name = peek(2) else { return false }
    switch peek(3) {
    case .symbol(.openParenthesis), .symbol(.openBrace), .string: return true
    default: return false
    }
  }

  private var isFollowedByAssignment: Bool {
    switch peek(1) {
    case .symbol(.assign), .symbol(.colon): true
    default: false
    }
  }

  /// Stands at the name; the word behind it is `=`, or was meant to be.
  private mutating func readNamedEntry(_ name: Name) throws(SyntaxFailure) -> TableEntry {
    advance()
    advance()
    let value = try readExpression()
    return TableEntry(
      key: .name(name), value: value, range: name.range.lowerBound..<value.range.upperBound, keyRange: name.range)
  }

  private mutating func readComputedEntry() throws(SyntaxFailure) -> TableEntry {
    let opener = current
    advance()
    let key = try readExpression()
    try expect(.closeBracket, closing: opener)
    let keyRange = opener.range.lowerBound..<previousEnd
    try expect(.assign)
    let value = try readExpression()
    return TableEntry(
      key: .computed(key), value: value, range: keyRange.lowerBound..<value.range.upperBound, keyRange: keyRange)
  }

  /// `"key" = value`, which lacks its brackets.
  private mutating func readUnbracketedEntry() throws(SyntaxFailure) -> TableEntry {
    let token = current
    report(.keyNeedsBrackets, token.range, ["found": .text(source.excerpt(token.range))])
    let kind: Expression.Kind
    switch token.kind {
    case .string(let value): kind = .string(value)
    case .integer(let value): kind = .integer(value)
    case .float(let value): kind = .float(value)
    default: kind = .nil
    }
    let key = try make(kind, token.range)
    advance()
    advance()
    let value = try readExpression()
    return TableEntry(
      key: .computed(key), value: value, range: token.range.lowerBound..<value.range.upperBound, keyRange: token.range)
  }

  /// Whether the word here can begin an entry, so that a comma is all that is missing before it.
  private var startsEntry: Bool {
    switch current.kind {
    case .name, .string, .integer, .float: true
    case .symbol(let symbol):
      switch symbol {
      case .openBrace, .openBracket, .nil, .true, .false, .not, .hash: true
      case .function:
        if case .symbol(.openParenthesis) = peek(1) { true } else { false }
      default:
        if case .symbol(.assign) = peek(1) { Symbol.reservedWords[symbol.rawValue] != nil } else { false }
      }
    case .endOfFile: false
    }
  }

  private mutating func reportMissingComma(after entry: TableEntry, _ opener: Token) {
    guard diagnostics.count < Lexer.mostDiagnostics else { return }
    let end = entry.range.upperBound
    report(
      .missingComma, end..<end,
      [
        "found": .text(source.excerpt(current.range)), "after": .text(source.excerpt(entry.range)),
        "opened_line": .integer(source.line(at: opener.range.lowerBound)),
      ])
  }
}
