import Diagnostics
import LuaSyntax
import Testing

@Suite("Faults of grammar")
struct SyntaxErrorTests {
  @Test(
    arguments: [
      ("return { a = 1\n  b = 2 }", "1:15 syntax.missing-comma after=a = 1 found=b opened_line=1"),
      ("return { { 1 } { 2 } }", "1:15 syntax.missing-comma after={ 1 } found={ opened_line=1"),
      ("return { a: 1 }", "1:11 syntax.colon-for-equals name=a"),
      ("return { \"a\" = 1 }", "1:10 syntax.key-needs-brackets found=\"a\""),
      ("return { 1 = 'x' }", "1:10 syntax.key-needs-brackets found=1"),
      ("return { until = 1 }", "1:10 syntax.reserved-word found=until"),
      ("return { a = 1, { b = 2 }", "1:8 syntax.unclosed-at-end closer=} opened_line=1 opener={"),
      (
        "return {\n  a = {\n    x = 1,\n  b = {\n    y = 2,\n  },\n}\n",
        "1:8 syntax.unclosed-probably closer=} opened_line=1 opener={ suspect_line=2"
      ),
      ("return { 1, 2 )", "1:15 syntax.unclosed closer=} found=) opened_line=1 opener={"),
      ("local t = {\n a = 1\nreturn t", "3:1 syntax.unclosed closer=} found=return opened_line=1 opener={"),
      ("return f(1, 2", "1:9 syntax.unclosed-at-end closer=) opened_line=1 opener=("),
      ("if a then\nf()", "1:1 syntax.unclosed-at-end closer=end opened_line=1 opener=if"),
      ("return { f = function(o) return o, }", "1:36 syntax.expected-expression found=}"),
      ("while a do f() until b", "1:16 syntax.unclosed closer=end found=until opened_line=1 opener=while"),
      ("if a = b then end", "1:6 syntax.single-equals"), ("while a = b do end", "1:9 syntax.single-equals"),
      ("repeat until a = b", "1:16 syntax.single-equals"),
      ("if a f() end", "1:6 syntax.expected-token expected=then found=f"),
      ("if a", "1:5 syntax.expected-token-at-end expected=then"), ("x = ", "1:5 syntax.expected-expression-at-end"),
      ("x = )", "1:5 syntax.expected-expression found=)"), ("local", "1:6 syntax.expected-name-at-end"),
      ("local 1", "1:7 syntax.expected-name found=1"), ("local end = 1", "1:7 syntax.reserved-word found=end"),
      ("{ a = 1 }", "1:1 syntax.missing-return"), ("x", "1:1 syntax.not-a-statement found=x"),
      ("a.b.c", "1:1 syntax.not-a-statement found=a.b.c"), ("1", "1:1 syntax.unexpected-token found=1"),
      ("f() end", "1:5 syntax.extra-closer found=end"), ("return {} }", "1:11 syntax.extra-closer found=}"),
      ("return 1\nx = 2", "2:1 syntax.after-return found=x opened_line=1"),
      ("return { ['a'] 1 }", "1:16 syntax.expected-token expected== found=1"),
      ("for i = 1 do end", "1:11 syntax.expected-token expected=, found=do"),
      ("x = f(1,\n  2) +\n", "3:1 syntax.expected-expression-at-end opened_line=1"),
      (
        "local t = {\n  a = function()\n    f()\n  end, b = = }",
        "4:12 syntax.expected-expression found== opened_line=1"
      ),
      ("if a ==\n  b f() end", "2:5 syntax.expected-token expected=then found=f opened_line=1"),
      ("for i = 1,\n 2 f() end", "2:4 syntax.expected-token expected=do found=f opened_line=1"),
      ("return {\n  a = 1,\n  b = )", "3:7 syntax.expected-expression found=) opened_line=1"),
      ("local x,\n  1", "2:3 syntax.expected-name found=1 opened_line=1"),
      ("a:b", "1:4 syntax.expected-token-at-end expected=("),
    ])
  func `a fault says what was found, what was expected and where the construct began`(text: String, expected: String) {
    #expect(problems(text).first == expected)
  }

  @Test func `faults in a table that can be read past are all reported`() throws {
    let file = parse("return {\n  a： 1,\n  b = 2\n  until = 3，\n}")
    #expect(
      file.diagnostics.map(\.code) == [
        "syntax.colon-for-equals", "syntax.full-width", "syntax.missing-comma", "syntax.reserved-word",
        "syntax.full-width",
      ])
    #expect(shape(try #require(file.chunk?.returnedExpression)) == "{a=1,b=2,until=3}")
    #expect(!file.isValid)
  }

  @Test func `nothing behind an unclosed string is reported`() {
    #expect(problems("return { a = \"x,\n b = ) }").count == 1)
    #expect(problems("return { a = 1, --[[ x\n}") == ["1:17 syntax.unclosed-comment expected=]]"])
    #expect(
      problems("return ( } \"x") == [
        "1:10 syntax.expected-expression found=}", "1:12 syntax.unclosed-string expected=\" found=\"x",
      ])
  }

  @Test(arguments: [
    "(", "{", "[", "f(", "a.", "not ", "- ", "function() ", "if a then ", "x = function() ", "{ a = ", "1 .. ",
  ])
  func `hostile nesting is a fault and no crash`(unit: String) {
    let file = parse("return " + String(repeating: unit, count: 200_000 / unit.utf8.count))
    #expect(!file.isValid)
  }

  @Test func `nesting is refused above the limit only`() {
    func nested(_ depth: Int) -> String {
      "return " + String(repeating: "{", count: depth) + String(repeating: "}", count: depth)
    }
    #expect(problems(nested(Parser.deepestNesting)) == [])
    #expect(problems(nested(Parser.deepestNesting + 1)).map { $0.contains("syntax.too-deep limit=190") } == [true])
  }

  @Test func `chains are refused above the limit only`() {
    #expect(problems("return 1" + String(repeating: " + 1", count: Parser.highestTree - 1)) == [])
    #expect(
      parse("return 1" + String(repeating: " + 1", count: 200_000)).diagnostics.map(\.code) == ["syntax.too-deep"])
    #expect(parse("return a" + String(repeating: ".b", count: 200_000)).diagnostics.map(\.code) == ["syntax.too-deep"])
    #expect(parse("return f" + String(repeating: "()", count: 200_000)).diagnostics.map(\.code) == ["syntax.too-deep"])
  }
}
