import LuaRuntime
import Testing

@Suite struct `Loading` {
  @Test func `returns a value`() throws {
    let value = try run("return { 1, 'two', { x = true, a = 2.5 }, n = -1 }")
    let inner = LuaTable(fields: [.init(key: "a", value: .float(2.5)), .init(key: "x", value: .boolean(true))])
    #expect(
      value
        == .table(
          LuaTable(
            array: [.integer(1), .string("two"), .table(inner)], fields: [.init(key: "n", value: .integer(-1))])))
    #expect(try run("") == .nil)
  }

  @Test func `gives functions the same handles in every state`() throws {
    let source = "return { b = function() end, a = function() end,\n [1] = function() end, c = 5 }"
    let first = try run(source)
    #expect(first == (try run(source)))
    guard case .table(let table) = first else { return #expect(Bool(false)) }
    #expect(table.array == [.function(LuaFunction(handle: 0, chunk: 7, line: 2))])
    #expect(table["a"] == .function(LuaFunction(handle: 1, chunk: 7, line: 1)))
    #expect(table["b"] == .function(LuaFunction(handle: 2, chunk: 7, line: 1)))
  }

  @Test func `says where a syntax error is`() {
    let found = failure(of: "local x = 1\nreturn x +")
    #expect(found == LuaFailure(kind: .syntax, chunk: 7, line: 2, message: "unexpected symbol near <eof>"))
  }

  @Test(arguments: [
    ("return { values = { { is = 1 }, { is = print } } }", "the name 'print' is not known"),
    ("return { values = { { is = 1 }, { is = 0/0 } } }", "values[2].is: the number is not finite"),
    ("return { values = { { is = 1/0 } } }", "values[1].is: the number is not finite"),
    ("return { a = { [2.5] = 1 } }", "a.…: a key is a fraction; only texts and 1, 2, 3 … can be keys"),
    ("return { a = { [true] = 1 } }", "a.…: a key is a boolean; only texts and 1, 2, 3 … can be keys"),
    ("return { a = { 1, nil, 3 } }", "a[2]: the list has a hole here; its numbers must be 1, 2, 3 …"),
    ("return { a = { [0] = 1 } }", "a[1]: the list has a hole here; its numbers must be 1, 2, 3 …"),
    ("local t = {} t.x = { t } return t", "x[1]: this table contains itself"),
    ("return { f = date }", "f: a function of the library cannot be a value here"),
    ("return string", "the returned value: a part of the library cannot be a value here"),
    ("return _ENV", "the returned value: a part of the library cannot be a value here"),
    ("local t = {} local top = t for i = 1, 100 do t.n = {} t = t.n end return top", nil),
  ])
  func `refuses to return what is no value`(source: String, message: String?) {
    let found = failure(of: source)
    if let message { #expect(found?.message == message) }
    #expect(found?.kind == .badResult || message?.hasPrefix("the name") == true)
  }

  @Test func `runs a required file once`() throws {
    let state = try LuaState()
    state.register(module: "shared", chunk: 3, source: Array("local n = { 1 } return n".utf8))
    #expect(try state.run("return require 'shared' == require 'shared'") == .boolean(true))
    let missing = #expect(throws: LuaFailure.self) { try state.run("return require 'other'") }
    #expect(missing?.kind == .moduleMissing)
    #expect(missing?.message == "require: there is no file 'other' in this policy")
  }

  @Test func `names a circle of required files`() throws {
    let state = try LuaState()
    state.register(module: "a", chunk: 1, source: Array("return require 'b'".utf8))
    state.register(module: "b", chunk: 2, source: Array("\nreturn require 'c'".utf8))
    state.register(module: "c", chunk: 3, source: Array("\n\nreturn require 'b'".utf8))
    for _ in 0..<2 {
      let failure = #expect(throws: LuaFailure.self) { try state.run("return require 'a'") }
      #expect(
        failure
          == LuaFailure(
            kind: .moduleCycle, chunk: 3, line: 3, message: "files require each other in a circle: b → c → b"))
    }
  }

  @Test func `places an error of a required file in that file`() throws {
    let state = try LuaState()
    state.register(module: "broken", chunk: 12, source: Array("\nreturn +".utf8))
    let failure = #expect(throws: LuaFailure.self) { try state.run("require 'broken'") }
    #expect(failure?.kind == .syntax)
    #expect(failure?.chunk == 12)
    #expect(failure?.line == 2)
    let late = try state.function("return function() require 'broken' end")
    try state.bind(recordTypes: Town().types)
    let atRunTime = #expect(throws: LuaFailure.self) { try state.call(late, recordType: 0, row: 0) }
    #expect(atRunTime?.message == "require: only while a file is loaded, not while records are judged")
  }

  @Test func `keeps globals for a session that wants them, and only there`() throws {
    #expect(failure(of: "x = 1")?.message == "'x' is not declared: write `local x`")
    #expect(failure(of: "local f = function() y = 1 end f()")?.message == "'y' is not declared: write `local y`")
    let session = try LuaState(allowsGlobals: true)
    #expect(try session.run("x = 41") == .nil)
    #expect(try session.run("return x + 1") == .integer(42))
    #expect(throws: LuaFailure.self) { try session.run("string.len = 1") }
  }

  @Test func `caps and repairs messages`() {
    let long = failure(of: "error(string.rep('界', 1000))")
    #expect(long?.message == String(repeating: "界", count: 333))
    #expect(failure(of: "error('a\\xffb')")?.message == "a\u{FFFD}b")
  }

  @Test func `knows the faults of the linked Lua`() throws {
    let test = try LuaSelfTest.run()
    #expect(test.version.hasPrefix("Lua 5.4"))
    if test.version == "Lua 5.4.4" { #expect(test.misreadsComparisonIndex) }
  }
}
