import Diagnostics
import LuaSyntax
import Testing

@Suite("Expressions")
struct ExpressionTests {
  @Test(
    arguments: [
      ("1 + 2 * 3", "<1 + <2 * 3>>"), ("1 - 2 - 3", "<<1 - 2> - 3>"), ("2 ^ 3 ^ 2", "<2 ^ <3 ^ 2>>"),
      ("-2 ^ 2", "<- <2 ^ 2>>"), ("2 ^ -1", "<2 ^ <- 1>>"), ("'a' .. 'b' .. 'c'", "<'a' .. <'b' .. 'c'>>"),
      ("not a == b", "<<not _a> == _b>"), ("a or b and c", "<_a or <_b and _c>>"),
      ("1 | 2 ~ 3 & 4 << 5 .. 6", "<1 | <2 ~ <3 & <4 << <5 .. 6>>>>>"), ("a < b == c", "<<_a < _b> == _c>"),
      ("7 // 2 % 3 / 4", "<<<7 // 2> % 3> / 4>"), ("#a + ~b", "<<# _a> + <~ _b>>"), ("- - 1", "<- <- 1>>"),
      ("(1 + 2) * 3", "<(<1 + 2>) * 3>"), ("a ~= b", "<_a ~= _b>"), ("1 >> 2 << 3", "<<1 >> 2> << 3>"),
    ])
  func `operators hold as in Lua`(text: String, expected: String) throws {
    #expect(shape(try returned(text)) == expected)
  }

  @Test(
    arguments: [
      ("a.b.c", "_a.b.c"), ("a[1][b]", "_a[1][_b]"), ("f()", "_f()"), ("f(1, 2)", "_f(1,2)"), ("f 'x'", "_f('x')"),
      ("f [[x]]", "_f('x')"), ("f { 1 }", "_f({1})"), ("a:m(1)", "_a:m(1)"), ("a:m 'x' { }", "_a:m('x')({})"),
      ("('x'):m()", "('x'):m()"), ("f(...)", "_f(...)"), ("nil", "nil"), ("true", "true"), ("false", "false"),
      ("function(a, b) end", "function/2"), ("function(...) end", "function/0+"),
      ("function(a, ...) end", "function/1+"),
    ])
  func `simple expressions and what hangs on them`(text: String, expected: String) throws {
    #expect(shape(try returned(text)) == expected)
  }

  @Test(
    arguments: [
      ("{}", "{}"), ("{ 1, 2; 3, }", "{1,2,3}"), ("{ a = 1, b = { c = 2 } }", "{a=1,b={c=2}}"),
      ("{ ['a b'] = 1, [2] = 3 }", "{['a b']=1,[2]=3}"), ("{ f(), a = 1, x }", "{_f(),a=1,_x}"),
      ("{ a == b, a:m(), }", "{<_a == _b>,_a:m()}"), ("{ [[x]] }", "{'x'}"),
    ])
  func `table constructors keep their entries in order`(text: String, expected: String) throws {
    #expect(shape(try returned(text)) == expected)
  }

  @Test func `entries know the ranges of key and value`() throws {
    let chunk = try tree("return { -- 注\n  label = nil,\n}")
    let table = try #require(chunk.returnedTable)
    let entry = try #require(table.entries.first)
    #expect(chunk.source.text(entry.keyRange) == "label")
    #expect(chunk.source.text(entry.value.range) == "nil")
    #expect(chunk.source.text(entry.range) == "label = nil")
    #expect(chunk.span(entry.keyRange).start.line == 2)

    let computed = try tree("return { [ 'a' ] = f(1) }")
    let other = try #require(computed.returnedTable?.entries.first)
    #expect(computed.source.text(other.keyRange) == "[ 'a' ]")
    #expect(computed.source.text(other.value.range) == "f(1)")
  }

  @Test func `every expression knows its text`() throws {
    let texts = ["a.b[1]:c(2)", "-x ^ 2", "(a)", "{ 1 }", "function(a) return a end", "a + b * c", "f 'x'"]
    for text in texts {
      let chunk = try tree("return  \(text)  ;")
      let expression = try #require(chunk.returnedExpression)
      #expect(chunk.source.text(expression.range) == text)
    }
  }
}

@Suite("Statements")
struct StatementTests {
  @Test(
    arguments: [
      "", ";;;", "x = 1", "a, b.c, d[1] = 1, 2", "f()", "a.b:c 'x'", "(f)()", "local a", "local a, b = 1, 2",
      "local a <const> = 1", "local a <close>, b <const> = nil, 2", "do local x end", "while a do f() end",
      "repeat local x = f() until x", "if a then elseif b then else end", "for i = 1, 2 do end",
      "for i = 1, 10, 2 do break end", "for k, v in pairs(t) do end", "function f() end", "function a.b.c() end",
      "function a.b:c() return self end", "local function f() return f() end", "return", "return;", "return 1, 2",
      "goto done ::done::", "::top:: goto top", "do goto out; local x; ::out:: ; end", "f() (g)()",
      "while true do if a then break end end", "for i = 1, 2 do for j = 1, 2 do goto next end ::next:: end",
      "return function(...) return ... end", "local t <const> = {} t.x = 1", "repeat goto c; ::c:: until true",
    ])
  func `the whole grammar is read`(text: String) {
    #expect(problems(text) == [])
  }

  @Test func `statements keep their parts`() throws {
    let chunk = try tree("for i = 1, n do end repeat until x if a then f() elseif b then else g() end")
    guard case .numericFor(let variable, _, let limit, nil, _) = chunk.block.statements[0].kind,
      case .repeatLoop(_, let condition) = chunk.block.statements[1].kind,
      case .conditional(let branches, let otherwise?) = chunk.block.statements[2].kind
    else {
      Issue.record("unexpected statements")
      return
    }
    #expect(chunk.locals[variable].name == "i")
    #expect(shape(limit) == "_n")
    #expect(shape(condition) == "_x")
    #expect(branches.count == 2)
    #expect(otherwise.statements.count == 1)
  }

  @Test func `the line of a function is the line Lua notes`() throws {
    let text =
      "local f = function\n\n(a) end\nlocal function\ng\n(b) end\nfunction\nh()\nend\nlocal t = { a = function() end }"
    #expect(try tree(text).functions.map(\.line) == [3, 6, 7, 10])
  }

  @Test func `functions are listed in the order in which they begin`() throws {
    let chunk = try tree("local a = function()\n return function() end\nend\nlocal b = function(x, y) end")
    #expect(chunk.functions.map(\.line) == [1, 2, 4])
    #expect(chunk.functions.map(\.id) == [1, 2, 3])
    #expect(chunk.functions.map(\.parent) == [0, 1, 0])
    #expect(chunk.functions(onLine: 4).first?.parameters.count == 2)
  }
}
