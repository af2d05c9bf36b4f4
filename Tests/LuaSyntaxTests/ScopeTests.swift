import LuaSyntax
import Testing

@Suite("What names stand for")
struct ScopeTests {
  /// All uses of names, with `^` before those of an outer function and `_` before globals.
  private func uses(_ text: String) throws -> [String] {
    var collector = UseCollector()
    try tree(text).walk(&collector)
    return collector.uses
  }

  private struct UseCollector: SyntaxVisitor {
    var uses: [String] = []
    mutating func visit(_ expression: Expression, in function: FunctionID) {
      if case .name = expression.kind { uses.append(shape(expression)) }
    }
  }

  @Test(
    arguments: [
      ("local x = x return x", ["_x", "x"]), ("local x do local x = x end return x", ["x", "x"]),
      ("local x return function() return x end", ["^x"]), ("do local x end return x", ["_x"]),
      ("local function f() return f end", ["^f"]), ("local f = function() return f end", ["_f"]),
      ("repeat local x until x return x", ["x", "_x"]), ("for i = i, 2 do f(i) end return i", ["_i", "_f", "i", "_i"]),
      ("for k, v in p(k) do f(k, v) end", ["_p", "_k", "_f", "k", "v"]),
      ("return function(a) return function(b) return a + b end end", ["^a", "b"]),
      ("local t function t.f(x) return x, t end", ["t", "x", "^t"]),
      ("local a function a:m() return self end", ["a", "self"]),
      ("return function(self) return self.x, self end", ["self", "self"]),
      ("local x = 1 local x = x return function(x) return x end", ["x", "x"]),
    ])
  func `a name is resolved where it is written`(text: String, expected: [String]) throws {
    #expect(try uses(text) == expected)
  }

  @Test func `declarations note assignments, capture, value and scope`() throws {
    let chunk = try tree("local a, b = 1\na = 2\nlocal f = function() return b end\nreturn f")
    #expect(chunk.locals.map(\.name) == ["a", "b", "f"])
    #expect(chunk.locals.map(\.assignments) == [1, 0, 0])
    #expect(chunk.locals.map(\.isCaptured) == [false, true, false])
    #expect(chunk.locals[0].initializer.map(shape) == "1")
    #expect(chunk.locals[1].initializer == nil)
    #expect(chunk.source.text(chunk.locals[0].range) == "a")
    #expect(chunk.locals[2].scope.upperBound == chunk.source.bytes.count)
  }

  @Test(
    arguments: [
      ("local a <const> = 1; a = 2", "1:22 syntax.assigns-constant declared_line=1 name=a"),
      ("local a <close> = nil; function f() a = 1 end", "1:37 syntax.assigns-constant declared_line=1 name=a"),
      ("local a <fixed> = 1", "1:10 syntax.unknown-attribute expected=const|close found=fixed"),
      ("local a <close>, b <close> = 1, 2", "1:18 syntax.second-close name=b"),
      ("break", "1:1 syntax.break-outside-loop"),
      ("while x do f(function() break end) end", "1:25 syntax.break-outside-loop"),
      ("goto a", "1:6 syntax.unknown-label name=a"), ("do ::a:: end goto a", "1:19 syntax.unknown-label name=a"),
      ("goto a; local x; ::a:: f()", "1:6 syntax.jumps-into-scope local=x name=a"),
      ("for i = 1, 2 do goto a end local x ::a:: f()", "1:22 syntax.jumps-into-scope local=x name=a"),
      ("repeat goto a; local x; ::a:: until x", "1:13 syntax.jumps-into-scope local=x name=a"),
      ("::a::\n::a::", "2:3 syntax.duplicate-label first_line=1 name=a"),
      ("function f() return ... end", "1:21 syntax.vararg-outside-function"),
      ("f() = 1", "1:1 syntax.cannot-assign found=f()"), ("a, (b) = 1", "1:4 syntax.cannot-assign found=(b)"),
    ])
  func `rules about names and jumps are checked`(text: String, expected: String) {
    #expect(problems(text) == [expected])
  }
}
