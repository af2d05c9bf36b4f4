/// One word of a Lua file.
package struct Token: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case name(String)
    case string(LuaString)
    case integer(Int64)
    case float(Double)
    case symbol(Symbol)
    /// Stands once, after the last word.
    case endOfFile
  }

  package let kind: Kind
  package let range: ByteRange
}

/// A comment, kept beside the tokens.
package struct Comment: Sendable, Hashable {
  /// From the first hyphen to the end of the line (without its break) or to the closing bracket.
  package let range: ByteRange
  /// What stands between the marks.
  package let textRange: ByteRange
  /// `--[[ … ]]` rather than `-- …`.
  package let isLong: Bool
}

/// The reserved words and the punctuation of Lua 5.4; the raw value is the spelling.
package enum Symbol: String, CaseIterable, Sendable {
  case and, `break`, `do`, `else`, `elseif`, end, `false`, `for`, function, goto, `if`, `in`, local, `nil`, not, or
  case `repeat`, `return`, then, `true`, until, `while`
  case plus = "+"
  case minus = "-"
  case star = "*"
  case slash = "/"
  case doubleSlash = "//"
  case percent = "%"
  case caret = "^"
  case hash = "#"
  case ampersand = "&"
  case tilde = "~"
  case pipe = "|"
  case shiftLeft = "<<"
  case shiftRight = ">>"
  case equal = "=="
  case notEqual = "~="
  case lessEqual = "<="
  case greaterEqual = ">="
  case less = "<"
  case greater = ">"
  case assign = "="
  case openParenthesis = "("
  case closeParenthesis = ")"
  case openBrace = "{"
  case closeBrace = "}"
  case openBracket = "["
  case closeBracket = "]"
  case doubleColon = "::"
  case semicolon = ";"
  case colon = ":"
  case comma = ","
  case dot = "."
  case concatenate = ".."
  case ellipsis = "..."

  /// The reserved words by spelling.
  package static let reservedWords: [String: Symbol] = Dictionary(
    uniqueKeysWithValues: allCases.filter { $0.rawValue.utf8.allSatisfy { 0x61...0x7A ~= $0 } }.map {
      ($0.rawValue, $0)
    })
}
