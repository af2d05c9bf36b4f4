import Diagnostics
import LuaSyntax
import Testing

@Suite("Words of Lua")
struct LexerTests {
  private func kinds(_ text: String) -> [Token.Kind] {
    Lexer.lex(SourceText(path: "a.lua", text: text)).tokens.dropLast().map(\.kind)
  }

  @Test func `every reserved word and every sign is read`() {
    let text = Symbol.allCases.map(\.rawValue).joined(separator: " ")
    #expect(kinds(text) == Symbol.allCases.map { .symbol($0) })
    #expect(Symbol.reservedWords.count == 22)
  }

  @Test func `the longest sign wins`() {
    #expect(kinds("a...b..c") == [.name("a"), .symbol(.ellipsis), .name("b"), .symbol(.concatenate), .name("c")])
    #expect(kinds("<<=") == [.symbol(.shiftLeft), .symbol(.assign)])
    #expect(kinds("::=") == [.symbol(.doubleColon), .symbol(.assign)])
  }

  @Test(
    arguments: [
      ("0", 0), ("007", 7), ("9223372036854775807", Int64.max), ("0xff", 255), ("0XA", 10),
      ("0xffffffffffffffff", -1), ("0x1ffffffffffffffff", -1), ("0x", nil),
    ] as [(String, Int64?)])
  func `integers are read as Lua reads them`(text: String, value: Int64?) {
    #expect(kinds(text) == [.integer(value ?? 0)])
    #expect(problems("return " + text).isEmpty == (value != nil))
  }

  @Test(
    arguments: [
      ("3.0", 3), (".5", 0.5), ("5.", 5), ("1e3", 1000), ("1E+2", 100), ("25e-2", 0.25), ("0x.8p1", 1), ("0xAp-1", 5),
      ("0x1.8", 1.5), ("9223372036854775808", 9223372036854775808), ("1e999", .infinity),
    ] as [(String, Double)])
  func `floats are read as Lua reads them`(text: String, value: Double) {
    #expect(kinds(text) == [.float(value)])
  }

  @Test(arguments: ["3x", "1e", "1e+", "0xg", "1..2", "1.2.3", "0x1p", "12_000", "3px"])
  func `a bad numeral is one word and is shown whole`(text: String) {
    #expect(problems("return " + text) == ["1:8 syntax.malformed-number found=\(text)"])
  }

  @Test func `escapes are worked out`() {
    #expect(kinds(#""\x41\065\z  B""#) == [.string(LuaString("AAB"))])
    #expect(kinds(#""\u{8C03}\u{48}""#) == [.string(LuaString("调H"))])
    #expect(kinds("\"a\\\r\nb\"") == [.string(LuaString("a\nb"))])
    #expect(kinds(#""\a\b\f\n\r\t\v\\\"\'""#) == [.string(LuaString("\u{7}\u{8}\u{C}\n\r\t\u{B}\\\"'"))])
  }

  @Test func `bytes that are no text are kept`() {
    guard case .string(let value) = kinds(#""\xff\0\u{7FFFFFFF}""#).first else {
      Issue.record("no string")
      return
    }
    #expect(value.text == nil)
    #expect(value.bytes == [0xFF, 0, 0xFD, 0xBF, 0xBF, 0xBF, 0xBF, 0xBF])
  }

  @Test func `strings are equal when their bytes are`() {
    #expect(LuaString("\u{E9}") != LuaString("e\u{301}"))
  }

  @Test(arguments: [#"\q"#, #"\xG"#, #"\300"#, #"\u{}"#, #"\u{80000000}"#, #"\u41"#])
  func `a bad escape is shown where it stands`(escape: String) {
    let found = problems("return \"ab\(escape)\"")
    #expect(found.first?.hasPrefix("1:11 syntax.invalid-escape found=\\") == true)
  }

  @Test func `long strings drop the first line break and keep the rest`() {
    #expect(kinds("[[\na\r\nb]]") == [.string(LuaString("a\nb"))])
    #expect(kinds("[[\n\na]]") == [.string(LuaString("\na"))])
    #expect(kinds("[==[a]]b]=]c]==]") == [.string(LuaString("a]]b]=]c"))])
    #expect(kinds("[[]]") == [.string(LuaString(""))])
  }

  @Test func `what is never closed names the closing mark`() {
    #expect(problems("return 'ab\nx") == ["1:8 syntax.unclosed-string expected=' found='ab"])
    #expect(problems("return [==[ab]]") == ["1:8 syntax.unclosed-long-string expected=]==]"])
    #expect(problems("x = 1 --[[ab") == ["1:7 syntax.unclosed-comment expected=]]"])
  }

  @Test func `comments are kept with their text`() {
    let source = SourceText(path: "a.lua", text: "-- 一\nx = 1 --[=[ 二 ]=] --三")
    let comments = Lexer.lex(source).comments
    #expect(comments.map { source.text($0.textRange) } == [" 一", " 二 ", "三"])
    #expect(comments.map(\.isLong) == [false, true, false])
    #expect(source.text(comments[1].range) == "--[=[ 二 ]=]")
  }

  @Test func `operators of other languages are named and read on`() {
    #expect(problems("return a != b") == ["1:10 syntax.foreign-operator expected=~= found=!="])
    #expect(
      problems("return !a && b || c") == [
        "1:8 syntax.foreign-operator expected=not found=!", "1:11 syntax.foreign-operator expected=and found=&&",
        "1:16 syntax.foreign-operator expected=or found=||",
      ])
  }

  @Test func `a character without a meaning is shown`() {
    #expect(problems("return @1") == ["1:8 syntax.unexpected-character found=@"])
    #expect(problems("return 1\u{1}") == ["1:9 syntax.unexpected-character found=U+0001"])
    #expect(problems("return 1 ☃") == ["1:10 syntax.unexpected-character found=☃"])
  }

  @Test func `no more than fifty words are reported`() {
    #expect(parse(String(repeating: "，", count: 500)).diagnostics.count <= Lexer.mostDiagnostics + 1)
  }
}
