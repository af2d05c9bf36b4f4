import LuaRuntime
import Testing

@testable import WorkbenchCommands

/// Lines of Lua: values, names, and what a line that fails leaves behind.
@Suite struct ReplLineTests {
  @Test func `an expression gives its value, which is the last result`() throws {
    let session = try TestSession.small()
    #expect(session("1 + 2") == "3")
    #expect(session("_ * 2") == "6")
    #expect(session("'甲' == '甲'") == "true")
    #expect(session("nil") == "")
    #expect(session("_") == "true")
  }

  @Test func `a name lives on; a local one does not, and is told`() throws {
    let session = try TestSession.small()
    #expect(session("n = 5") == "")
    #expect(session("n + 1") == "6")
    #expect(session("local m = 5") == "! repl.lost-local")
    #expect(session("m") == "! lua.unknown-name-nearest")
    #expect(session("function double(x) return x * 2 end") == "")
    #expect(session("double(n)") == "10")
  }

  @Test func `a line that fails changes nothing, however far it came`() throws {
    let session = try TestSession.small()
    _ = session("t = { 1, 2 }")
    _ = session("n = 1")
    #expect(session("n = 2 t[3] = 3 table.insert(t, 4) error('halt')") == "! repl.line-failed")
    #expect(session("n") == "1")
    #expect(session("#t") == "2")
    #expect(session("fresh_name = 9 other_name = nothing_here") == "! lua.unknown-name")
    #expect(session("fresh_name").hasPrefix("! lua.unknown-name"))
  }

  @Test func `a table that another function changes on the way is put back`() throws {
    let session = try TestSession.small()
    _ = session("t = {}")
    _ = session("function note(o) table.insert(t, 1) return o.nosuch end")
    #expect(session("count('organization', note)") == "! repl.line-failed")
    #expect(session("#t") == "0")
  }

  @Test func `after a line used up its budget, earlier names and the last result are still there`() throws {
    let session = try TestSession.small(limits: LuaLimits(gasPerLoad: 3_000_000))
    _ = session("t = { 7 }")
    _ = session("t[2] = 8")
    _ = session("20 + 1")
    #expect(session("while true do end") == "! repl.budget-spent")
    #expect(session("#t") == "2")
    #expect(session("t[2]") == "8")
    #expect(session("while true do end") == "! repl.budget-spent")
    #expect(session("_") == "8")
  }

  @Test func `a line that is stopped answers within a tenth of a second and changes nothing`() throws {
    let session = try TestSession.small()
    _ = session("n = 1")
    let (answer, delay) = session.cancelled("n = 2 while true do end", after: 100)
    #expect(answer.outcome == .interrupted)
    #expect(delay < .milliseconds(100))
    #expect(session("n") == "1")
  }

  @Test func `a statement is whole when the parser can read it`() throws {
    let session = try TestSession.small().session
    for text in ["1 + 1", "f(1)", "x = 5", ":set", "", "for i = 1, 2 do end", "x = = 2", ")"] {
      #expect(session.isComplete(text), "\(text)")
    }
    for text in ["1 +", "f(", "x =", "if true then", "function f(o)", "{ 1,", "[[ text", "for i = 1, 2 do"] {
      #expect(!session.isComplete(text), "\(text)")
    }
    // An empty line gives up; a script's may hold one.
    #expect(session.isComplete("f(\n"))
    #expect(!session.isComplete("f(\n", endsAtEmptyLine: false))
  }

  @Test func `a comparison in brackets, which the linked Lua may misread, is refused`() throws {
    let session = try TestSession.small()
    _ = session("t = { [true] = 1 }")
    #expect(session("t[1 == 1]") == "! lua.comparison-in-index")
  }

  @Test func `what the library offers is all there is`() throws {
    let session = try TestSession.small()
    for line in ["os.exit()", "io.write('x')", "load('return 1')", "setmetatable({}, {})", "_G.x = 1", "require('x')"] {
      #expect(session(line).hasPrefix("! "), "\(line)")
    }
    #expect(session("ledger.organization[1].kind = 'x'") == "! repl.line-failed")
    #expect(session("ledger.organization = 1") == "! repl.line-failed")
    #expect(session("evaluate()[1] = 1") == "! repl.line-failed")
  }
}
