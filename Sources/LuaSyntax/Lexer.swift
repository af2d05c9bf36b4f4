package import Diagnostics

/// A Lua file cut into words.
package struct LexedFile: Sendable {
  /// In order; the last is `endOfFile`.
  package let tokens: [Token]
  package let comments: [Comment]
  /// What is wrong with single words, in order of position; at most `Lexer.mostDiagnostics`.
  package let diagnostics: [Diagnostic]
  /// Where a string or comment begins that is never closed: what follows it is not to be believed.
  package let unclosedStart: Int?
}

/// Cuts a Lua 5.4 file into words in one pass. A word that can be understood in spite of a fault, such as a full-width
/// comma, is reported and read as it was meant, so that the parser can go on.
package struct Lexer {
  /// More reports than this help nobody.
  package static let mostDiagnostics = 50

  let source: SourceText
  let bytes: [UInt8]
  var offset: Int
  var tokens: [Token] = []
  var comments: [Comment] = []
  var diagnostics: [Diagnostic] = []
  var unclosedStart: Int?

  private init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
    offset = source.bodyStart
    tokens.reserveCapacity(bytes.count / 4 + 1)
  }

  /// Linear in the size of the file.
  package static func lex(_ source: SourceText) -> LexedFile {
    var lexer = Lexer(source)
    while lexer.offset < lexer.bytes.count { lexer.readWord() }
    lexer.tokens.append(Token(kind: .endOfFile, range: lexer.offset..<lexer.offset))
    return LexedFile(
      tokens: lexer.tokens, comments: lexer.comments, diagnostics: lexer.diagnostics, unclosedStart: lexer.unclosedStart
    )
  }

  /// The byte `distance` after the current one; 0 after the end.
  func byte(_ distance: Int = 0) -> UInt8 {
    offset + distance < bytes.count ? bytes[offset + distance] : 0
  }

  mutating func report(
    _ code: LuaSyntaxCode, _ range: ByteRange, _ arguments: [String: DiagnosticArgument] = [:]
  ) {
    guard diagnostics.count < Self.mostDiagnostics else { return }
    diagnostics.append(Diagnostic(code, at: source.place(range), arguments))
  }

  mutating func add(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind: kind, range: start..<offset))
  }

  /// Takes `length` bytes as a symbol.
  mutating func take(_ symbol: Symbol, _ length: Int) {
    tokens.append(Token(kind: .symbol(symbol), range: offset..<offset + length))
    offset += length
  }

  private mutating func readWord() {
    switch bytes[offset] {
    case 0x09...0x0D, 0x20: offset += 1
    case 0x41...0x5A, 0x61...0x7A, 0x5F: readName()
    case 0x30...0x39: readNumeral()
    case 0x22, 0x27: readString(closedBy: bytes[offset])
    case 0x80...: readForeign()
    default: readPunctuation()
    }
  }

  private mutating func readName() {
    let start = offset
    while offset < bytes.count, isNameByte(bytes[offset]) { offset += 1 }
    if byte() >= 0x80, foreignLetterLength(at: offset) > 0 {
      readForeignName(from: start)
      return
    }
    let name = String(decoding: bytes[start..<offset], as: UTF8.self)
    if offset - start <= 8, let word = Symbol.reservedWords[name] {
      add(.symbol(word), from: start)
    } else {
      add(.name(name), from: start)
    }
  }

  private mutating func readPunctuation() {
    switch (bytes[offset], byte(1)) {
    case (0x2B, _): take(.plus, 1)
    case (0x2D, 0x2D): readComment()
    case (0x2D, _): take(.minus, 1)
    case (0x2A, _): take(.star, 1)
    case (0x2F, 0x2F): take(.doubleSlash, 2)
    case (0x2F, _): take(.slash, 1)
    case (0x25, _): take(.percent, 1)
    case (0x5E, _): take(.caret, 1)
    case (0x23, _): take(.hash, 1)
    case (0x26, 0x26): takeForeign(as: .and, 2)
    case (0x26, _): take(.ampersand, 1)
    case (0x7C, 0x7C): takeForeign(as: .or, 2)
    case (0x7C, _): take(.pipe, 1)
    case (0x21, 0x3D): takeForeign(as: .notEqual, 2)
    case (0x21, _): takeForeign(as: .not, 1)
    case (0x7E, 0x3D): take(.notEqual, 2)
    case (0x7E, _): take(.tilde, 1)
    case (0x3C, 0x3C): take(.shiftLeft, 2)
    case (0x3C, 0x3D): take(.lessEqual, 2)
    case (0x3C, 0x3E): takeForeign(as: .notEqual, 2)
    case (0x3C, _): take(.less, 1)
    case (0x3E, 0x3E): take(.shiftRight, 2)
    case (0x3E, 0x3D): take(.greaterEqual, 2)
    case (0x3E, _): take(.greater, 1)
    case (0x3D, 0x3D): take(.equal, 2)
    case (0x3D, _): take(.assign, 1)
    case (0x28, _): take(.openParenthesis, 1)
    case (0x29, _): take(.closeParenthesis, 1)
    case (0x7B, _): take(.openBrace, 1)
    case (0x7D, _): take(.closeBrace, 1)
    case (0x5B, _): readOpenBracket()
    case (0x5D, _): take(.closeBracket, 1)
    case (0x3A, 0x3A): take(.doubleColon, 2)
    case (0x3A, _): take(.colon, 1)
    case (0x3B, _): take(.semicolon, 1)
    case (0x2C, _): take(.comma, 1)
    case (0x2E, 0x30...0x39): readNumeral()
    case (0x2E, 0x2E) where byte(2) == 0x2E: take(.ellipsis, 3)
    case (0x2E, 0x2E): take(.concatenate, 2)
    case (0x2E, _): take(.dot, 1)
    default: readUnexpected(length: 1)
    }
  }

  mutating func readUnexpected(length: Int) {
    let range = offset..<offset + length
    let value = decodeScalar(bytes, at: offset)?.scalar.value ?? UInt32(bytes[offset])
    let shown = value < 0x20 || value == 0x7F ? "" : source.text(range)
    report(
      .unexpectedCharacter, range,
      ["found": .text(shown.isEmpty ? "U+" + hexadecimal(value, width: 4) : shown)])
    offset += length
  }

  /// An operator of another language, read as Lua's.
  private mutating func takeForeign(as symbol: Symbol, _ length: Int) {
    let range = offset..<offset + length
    report(.foreignOperator, range, ["found": .text(source.text(range)), "expected": .text(symbol.rawValue)])
    take(symbol, length)
  }
}

/// Whether a byte can stand in a Lua name, first or later.
func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
  default: false
  }
}
