import Diagnostics
import LuaSyntax
import Testing

@Suite("Lua that a policy may not use")
struct FunctionCheckTests {
  private let globals = ["add_years", "known", "pairs", "require", "math"]

  private func found(_ text: String) throws -> [String] {
    FunctionChecks.all(in: try tree(text), globals: globals).map(brief)
  }

  @Test(
    arguments: [
      ("return {\n a = 1,\n a = 2 }", "3:2 lua.duplicate-key first_line=2 key=a"),
      ("return { a = 1, ['a'] = 2 }", "1:17 lua.duplicate-key first_line=1 key=a"),
      ("return { [1] = 1, [0x1] = 2 }", "1:19 lua.duplicate-key first_line=1 key=1"),
      ("return { [1] = 1, [1.0] = 2 }", "1:19 lua.duplicate-key first_line=1 key=1"),
      ("return { [-1] = 1, [-1] = 2 }", "1:20 lua.duplicate-key first_line=1 key=-1"),
      ("return { [true] = 1, [true] = 2 }", "1:22 lua.duplicate-key first_line=1 key=true"),
      ("return { 'x', [1] = 2 }", "1:15 lua.duplicate-position first_line=1 key=1"),
      ("return { [2] = 0,\n'x', 'y' }", "2:6 lua.duplicate-position first_line=1 key=2"),
    ])
  func `two equal keys are reported at the second`(text: String, expected: String) throws {
    #expect(try found(text) == [expected])
  }

  @Test(arguments: [
    "{ a = 1, b = 2 }", "{ 1, 1 }", "{ [1] = 1, ['1'] = 2 }", "{ a = { x = 1 }, b = { x = 1 } }",
    "{ [known] = 1, [known] = 2 }",
  ])
  func `different keys are fine`(table: String) throws {
    #expect(try found("return " + table) == [])
  }

  @Test(
    arguments: [
      ("p >= 60", "p >= 60"), ("p == q", "p == q"), ("not (p < q)", "not (p < q)"), ("(p ~= q)", "(p ~= q)"),
      ("p < q and 1 or 2", "p < q and 1 or 2"), ("q or p > 1", "q or p > 1"),
    ])
  func `a comparison inside brackets is refused`(key: String, shown: String) throws {
    let expected = "3:14 lua.comparison-in-index found=\(shown)"
    #expect(try found("local FEE = {}\nreturn function(p, q)\n  return FEE[\(key)] end") == [expected])
  }

  @Test func `a local first, and a comparison in a table's own key, are fine`() throws {
    #expect(
      try found(
        "local F = {}\nreturn function(p)\n local old = p >= 60\n return F[old], F[p + 1], F[not p], { [p > 1] = 2 } end"
      ) == [])
  }

  @Test(
    arguments: [
      ("a / 2", "2:11 lua.float-division expected=// found=/"), ("a ^ 2", "2:11 lua.float-power found=^"),
      ("a * 0.5", "2:13 lua.float-literal found=0.5"), ("a * 1e3", "2:13 lua.float-literal found=1e3"),
    ])
  func `floating point in a function is refused`(expression: String, expected: String) throws {
    #expect(try found("return function(a)\n return \(expression) end") == [expected])
  }

  @Test func `whole numbers in a function and decimals outside are fine`() throws {
    #expect(try found("return { limit = 85.5, f = function(a) return a // 2 * 3 % 7 end }") == [])
  }

  @Test func `two functions on one line are reported at the second`() throws {
    #expect(
      try found("return { f = function() end, g = function() end }") == ["1:34 lua.functions-on-one-line line=1"])
    #expect(try found("return { f = function() end,\n g = function() end }") == [])
  }

  @Test func `changing a local of an outer function is refused`() throws {
    #expect(
      try found("local n = 0\nreturn function() n = n + 1 return n end")
        == ["2:19 lua.assigns-outer-local declared_line=1 name=n"])
    #expect(
      try found("local t = {}\nreturn function() t.x = 1 t.y[1] = 2 end")
        == ["2:19 lua.changes-outer-table name=t", "2:27 lua.changes-outer-table name=t"])
    #expect(
      try found("local n = 0\nn = 1\nreturn function() local n = 1 n = 2 local t = {} t.x = n return t end") == [])
  }

  @Test func `helpers in a local table are fine`() throws {
    #expect(try found("local M = {}\nfunction M.f() return 1 end\nfunction M:g() return self end\nreturn M") == [])
  }

  @Test func `globals are never given a value`() throws {
    #expect(try found("x = 1\nreturn x") == ["1:1 lua.assigns-global name=x"])
    #expect(try found("return function() y = 1 end") == ["1:19 lua.assigns-global name=y"])
    #expect(try found("function g() end\nreturn g") == ["1:10 lua.global-function name=g"])
    #expect(try found("local function g() end\nreturn g") == [])
    #expect(try found("function math.half() end") == ["1:10 lua.changes-outer-table name=math"])
  }

  @Test func `an unknown name is reported with the nearest known one`() throws {
    #expect(
      try found("return function(record) return recrod.x end")
        == ["1:32 lua.unknown-name-nearest name=recrod nearest=record"])
    #expect(try found("return add_year(1)") == ["1:8 lua.unknown-name-nearest name=add_year nearest=add_years"])
    #expect(try found("return zzzzzzzz") == ["1:8 lua.unknown-name name=zzzzzzzz"])
    #expect(try found("return known(add_years, math)") == [])
  }

  @Test func `a name out of scope is not offered`() throws {
    #expect(try found("do local record end return recrod") == ["1:28 lua.unknown-name name=recrod"])
  }

  @Test func `the environment is out of reach`() throws {
    #expect(try found("return _ENV") == ["1:8 lua.environment name=_ENV"])
    #expect(try found("local _ENV = {}") == ["1:7 lua.environment name=_ENV"])
    #expect(try found("return function(_ENV) return x end").contains("1:17 lua.environment name=_ENV"))
  }

  @Test func `only both, many constants and a bitwise operator, give a warning`() throws {
    let many = (1...260).map { "x = \($0)" }.joined(separator: " ")
    let both = FunctionChecks.manyConstantsWithBits(in: try tree("return function(x) \(many) return x & 1 end"))
    #expect(
      both.map(brief) == ["1:\(19 + many.utf8.count + 11) lua.many-constants-with-bits count=260 found=& limit=250"])
    #expect(both.map(\.severity) == [.warning])
    #expect(FunctionChecks.manyConstantsWithBits(in: try tree("return function(x) \(many) return x + 1 end")) == [])
    #expect(FunctionChecks.manyConstantsWithBits(in: try tree("return function(x) x = 1 return x & 1 end")) == [])
    #expect(
      FunctionChecks.manyConstantsWithBits(in: try tree("local x \(many)\nreturn function(y) return y & 1 end")) == [])
  }
}

@Suite("Modules that a file asks for")
struct RequiredModuleTests {
  @Test func `literal names are listed with their places`() throws {
    let required = try tree("local a = require(\"common/事实\")\nlocal b = require 'b'").requiredModules()
    #expect(required.modules.map(\.name) == ["common/事实", "b"])
    #expect(
      required.modules.map(\.span.start) == [SourcePosition(line: 1, column: 19), SourcePosition(line: 2, column: 19)])
    #expect(required.diagnostics == [])
  }

  @Test(
    arguments: [
      ("return require(name)", "1:8 lua.require-not-literal found=require(name)"),
      ("return require('a' .. 'b')", "1:8 lua.require-not-literal found=require('a' .. 'b')"),
      ("return require()", "1:8 lua.require-not-literal found=require()"),
      ("local r = require", "1:11 lua.require-not-literal found=require"),
      ("return require.x", "1:8 lua.require-not-literal found=require"),
    ])
  func `any other use of require is refused`(text: String, expected: String) throws {
    #expect(try tree(text).requiredModules().diagnostics.map(brief) == [expected])
  }

  @Test func `a local of that name is something else`() throws {
    #expect(try tree("local require = f\nreturn require(x)").requiredModules().diagnostics == [])
  }
}
