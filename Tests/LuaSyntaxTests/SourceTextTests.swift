import Diagnostics
import LuaSyntax
import Testing

@Suite("Positions in a source text")
struct SourceTextTests {
  @Test func `a Chinese character is one column`() {
    let source = SourceText(path: "a.lua", text: "x = \"天津\", y\nz")
    let comma = 4 + 1 + 6 + 1
    #expect(source.position(at: comma) == SourcePosition(line: 1, column: 9))
    #expect(source.offset(of: SourcePosition(line: 1, column: 9)) == comma)
    #expect(source.position(at: comma + 4) == SourcePosition(line: 2, column: 1))
  }

  @Test func `an offset inside a character is that character's column`() {
    let source = SourceText(path: "a.lua", text: "天津")
    #expect([0, 1, 2, 3, 4, 5, 6].map { source.position(at: $0).column } == [1, 1, 1, 2, 2, 2, 3])
  }

  @Test func `lines end as Lua ends them`() {
    let source = SourceText(path: "a.lua", text: "a\r\nb\n\rc\rd\n\ne")
    #expect(source.lineCount == 6)
    #expect([0, 3, 6, 8, 10, 11].map { source.line(at: $0) } == [1, 2, 3, 4, 5, 6])
  }

  @Test func `a byte order mark has no column`() {
    let source = SourceText(path: "a.lua", text: "\u{FEFF}x")
    #expect(source.position(at: 3) == SourcePosition(line: 1, column: 1))
    #expect(source.position(at: 0) == SourcePosition(line: 1, column: 1))
  }

  @Test func `columns far into a long line are right`() {
    let source = SourceText(path: "a.lua", text: String(repeating: "调解", count: 1000) + "x")
    #expect(source.position(at: 6000) == SourcePosition(line: 1, column: 2001))
    #expect(source.position(at: 3 * 700) == SourcePosition(line: 1, column: 701))
  }

  @Test func `a place that the file does not have has no offset`() {
    let source = SourceText(path: "a.lua", text: "ab\nc")
    #expect(source.offset(of: SourcePosition(line: 1, column: 5)) == nil)
    #expect(source.offset(of: SourcePosition(line: 3, column: 1)) == nil)
    #expect(source.offset(of: SourcePosition(line: 0, column: 1)) == nil)
    #expect(source.offset(of: SourcePosition(line: 2, column: 2)) == 4)
  }

  @Test func `an empty file has one line`() {
    let source = SourceText(path: "a.lua", text: "")
    #expect(source.lineCount == 1)
    #expect(source.span(0..<0).start == SourcePosition(line: 1, column: 1))
  }

  @Test func `an excerpt is one line and short`() {
    let source = SourceText(path: "a.lua", text: "ab\ncd" + String(repeating: "x", count: 60))
    #expect(source.excerpt(0..<5) == "ab…")
    #expect(source.excerpt(3..<5) == "cd")
    #expect(source.excerpt(3..<65).count == 41)
  }
}

@Suite("Characters that no policy file may hold")
struct EncodingTests {
  @Test func `the first byte that is not UTF-8 is shown and nothing else`() {
    let bytes = Array("x = 1\n-- ".utf8) + [0xCC, 0xEC, 0xBD, 0xF2] + Array("\nreturn {".utf8)
    let file = Parser.parse(SourceText(path: "policy.lua", bytes: bytes))
    #expect(file.diagnostics.map(brief) == ["2:4 syntax.invalid-utf8 byte=0xCC"])
    #expect(file.chunk == nil)
  }

  @Test(arguments: [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE5, 0xA4], [0x80]] as [[UInt8]])
  func `ill-formed UTF-8 is refused`(bytes: [UInt8]) {
    let source = SourceText(path: "a.lua", bytes: Array("--".utf8) + bytes)
    #expect(source.encodingProblems().map(\.code) == ["syntax.invalid-utf8"])
  }

  @Test func `a byte order mark is reported and the file is read`() {
    let file = parse("\u{FEFF}return {}")
    #expect(file.diagnostics.map(brief) == ["1:1 syntax.byte-order-mark"])
    #expect(file.chunk != nil)
  }

  @Test(arguments: ["\u{202E}", "\u{2066}", "\u{200F}", "\u{061C}"])
  func `a direction control is refused even in a string or a comment`(control: String) {
    #expect(parse("return \"a\(control)b\"").diagnostics.map(\.code) == ["syntax.direction-control"])
    #expect(parse("-- a\(control)b").diagnostics.map(\.code) == ["syntax.direction-control"])
    #expect(parse("return \(control)1").diagnostics.map(\.code) == ["syntax.direction-control"])
  }

  @Test func `Chinese text in strings and comments is no fault`() {
    #expect(problems("return { label = \"企业（调解），“率”　x\" } -- 注释，“好”") == [])
  }

  @Test func `a no-break space and an ideographic space are shown with their place`() {
    #expect(problems("return\u{A0}{ }") == ["1:7 syntax.unusual-blank found=U+00A0"])
    #expect(problems("return {\n　a = 1 }") == ["2:1 syntax.unusual-blank found=U+3000"])
  }

  @Test func `full-width punctuation names the ASCII character to write, and reading goes on`() {
    #expect(
      problems("return { a = 1， b ＝ 2；c = f（1） ｝") == [
        "1:15 syntax.full-width expected=, found=，", "1:19 syntax.full-width expected== found=＝",
        "1:22 syntax.full-width expected=; found=；", "1:28 syntax.full-width expected=( found=（",
        "1:30 syntax.full-width expected=) found=）", "1:32 syntax.full-width expected=} found=｝",
      ])
    #expect(problems("return {1、2}") == ["1:10 syntax.full-width expected=, found=、"])
  }

  @Test func `full-width digits and letters are reported once a word`() throws {
    let file = parse("return ８５")
    #expect(file.diagnostics.map(brief) == ["1:8 syntax.full-width expected=85 found=８５"])
    #expect(shape(try #require(file.chunk?.returnedExpression)) == "85")
  }

  @Test func `signs of mathematics name the operator of Lua`() {
    #expect(problems("return a ≥ b") == ["1:10 syntax.full-width expected=>= found=≥"])
    #expect(problems("return a ≠ b") == ["1:10 syntax.full-width expected=~= found=≠"])
  }

  @Test func `smart quotes are read as the string that was meant`() throws {
    let file = parse("return { label = “调解”, x = ‘y’ }")
    #expect(
      file.diagnostics.map(brief) == [
        "1:18 syntax.smart-quote expected=\" found=“", "1:21 syntax.smart-quote expected=\" found=”",
        "1:28 syntax.smart-quote expected=' found=‘", "1:30 syntax.smart-quote expected=' found=’",
      ])
    #expect(shape(try #require(file.chunk?.returnedExpression)) == "{label='调解',x='y'}")
  }

  @Test func `a string closed by a smart quote says so`() {
    #expect(problems("return { a = \"调解”,\n b = 1 }") == ["1:17 syntax.smart-quote-closes expected=\" found=”"])
  }

  @Test func `a Chinese name is shown whole`() {
    #expect(problems("return { 名称 = 1 }") == ["1:10 syntax.non-ascii-name found=名称"])
    #expect(problems("return { a率b = 1 }") == ["1:10 syntax.non-ascii-name found=a率b"])
  }
}
