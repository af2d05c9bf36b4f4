import LuaRuntime
import Testing

@Suite struct `A function on records` {
  let town = Town()

  private func outcome(
    _ source: String, row: Int, parameters: [(name: String, value: LuaParameter)] = []
  ) throws -> LuaOutcome {
    let state = try town.state(parameters: parameters)
    return try state.call(state.function(source), recordType: 0, row: row).outcome
  }

  private func message(
    _ source: String, row: Int = 0, parameters: [(name: String, value: LuaParameter)] = []
  ) throws -> LuaFailure? {
    let state = try town.state(parameters: parameters)
    let function = try state.function(source)
    return #expect(throws: LuaFailure.self) { try state.call(function, recordType: 0, row: row) }
  }

  @Test func `reads every kind of field`() throws {
    #expect(try outcome("return function(r) return r.age end", row: 1) == .integer(61))
    #expect(try outcome("return function(r) return r.active end", row: 1) == .boolean(false))
    #expect(try outcome("return function(r) return r.engagement end", row: 1) == .string("part_time"))
    #expect(try outcome("return function(r) return r.name end", row: 0) == .string("王"))
    #expect(try outcome("return function(r) return r.centre.places end", row: 0) == .integer(-3))
    #expect(try outcome("return function(r) return includes(r.languages, 'de') end", row: 1) == .boolean(true))
    #expect(try outcome("return function(r) return includes(r.languages, 'zh') end", row: 1) == .boolean(false))
    #expect(
      try outcome("return function(r) return r.a_name_so_long_that_lua_does_not_share_its_strings end", row: 0)
        == .integer(1 << 40))
  }

  @Test func `compares references by what they refer to`() throws {
    #expect(try outcome("return function(r) return r.centre == r.centre end", row: 1) == .boolean(true))
    #expect(try outcome("return function(r) return r.languages == r.languages end", row: 1) == .boolean(true))
    #expect(try outcome("return function(r) return r.centre == r end", row: 1) == .boolean(false))
  }

  @Test func `ends at a missing field, also inside pcall`() throws {
    let age = LuaOutcome.missing(.field(recordType: 0, column: 0))
    #expect(try outcome("return function(r) return r.age > 1 end", row: 2) == age)
    #expect(try outcome("return function(r) pcall(function() return r.age end) return true end", row: 2) == age)
    #expect(
      try outcome(
        "return function(r) local t = {1, 2} table.sort(t, function() return r.age end) return true end", row: 2)
        == age)
    #expect(
      try outcome("return function(r) return r.centre.places end", row: 1)
        == .missing(.field(recordType: 1, column: 0)))
    #expect(
      try outcome("return function(r) return r.centre end", row: 2) == .missing(.field(recordType: 0, column: 5)))
  }

  @Test func `asks first with known`() throws {
    let source = "return function(r) return known(r, 'age') end"
    #expect(try outcome(source, row: 1) == .boolean(true))
    #expect(try outcome(source, row: 2) == .boolean(false))
    #expect(try outcome("return function(r) return known(r, 'centre') end", row: 2) == .boolean(false))
  }

  @Test func `is told what is wrong with its use of a record`() throws {
    #expect(
      try message("return function(r) return r.agee end")?.message == "a record of 'mediator' has no field 'agee'")
    #expect(try message("return function(r) r.age = 1 end")?.message == "a record cannot be changed")
    #expect(
      try message("return function(r) return known(r, 'x') end")?.message == "a record of 'mediator' has no field 'x'")
    #expect(
      try message("return function(r) return known(nil, 'x') end")?.message == "known: argument 1 (record) is missing")
    #expect(
      try message("return function(r) return includes(r.languages, 'fr') end")?.message
        == "includes: 'fr' is not a member that field 'languages' can have")
    #expect(
      try message("return function(r) return r.languages.zh end")?.message
        == "a set is asked with includes(set, \"member\")")
    #expect(
      try message("return function(r) return includes(r.languages) end")?.message
        == "includes: argument 2 (member) is missing")
  }

  @Test func `names the place, the row and the field that was read last`() throws {
    let failure = try message("return function(r)\n  local t = {}\n  return r.age < t.limit\nend", row: 3)
    #expect(
      failure
        == LuaFailure(
          kind: .runtime, chunk: 7, line: 3, message: "attempt to compare number with nil",
          lastRead: .field(recordType: 0, column: 0), lastReadName: "age", row: 3))
  }

  @Test func `reads its parameters`() throws {
    let p: [(name: String, value: LuaParameter)] = [
      ("n", .integer(5)), ("b", .boolean(true)), ("s", .string("x")), ("l", .strings(["a", "b"])),
      ("i", .integers([3, 4])), ("gone", .absent), ("series", .refused("which milestone?")),
    ]
    #expect(
      try outcome(
        "return function(r, p) return p.n == 5 and p.b and p.s == 'x' and #p.l == 2 and p.l[2] == 'b' and p.i[1] == 3 end",
        row: 0, parameters: p) == .boolean(true))
    #expect(
      try outcome("return function(r, p) return includes(p.l, 'b') and not includes(p.i, 5) end", row: 0, parameters: p)
        == .boolean(true))
    #expect(
      try outcome(
        "return function(r, p) local n = 0 for _, v in ipairs(p.i) do n = n + v end return n end", row: 0, parameters: p
      )
        == .integer(7))
    #expect(try outcome("return function(r, p) return p.gone end", row: 0, parameters: p) == .missing(.parameter(5)))
    #expect(
      try message("return function(r, p)\n return p.series end", parameters: p)?.message == "which milestone?")
    #expect(
      try message("return function(r, p) return p.nn end", parameters: p)?.message == "there is no parameter 'nn'")
    #expect(
      try message("return function(r, p) p.n = 1 end", parameters: p)?.message == "a parameter cannot be changed")
    for write in [
      "p.l[1] = 'z'", "table.insert(p.l, 'z')", "local f, t = ipairs(p.l) t[1] = 2", "local f, t = pairs(p.l) t[1] = 2",
    ] {
      _ = try message("return function(r, p) \(write) end", parameters: p)
    }
  }

  @Test func `is traced in the order of its first reads`() throws {
    let state = try town.state(parameters: [("limit", .integer(60))])
    let function = try state.function(
      "return function(r, p) return r.centre.places < p.limit and r.age < p.limit and r.age > 0 end")
    let call = try state.call(function, recordType: 0, row: 0, trace: true)
    #expect(call.outcome == .boolean(true))
    #expect(
      call.reads == [
        LuaRead(source: .field(recordType: 0, column: 5), row: 0),
        LuaRead(source: .field(recordType: 1, column: 0), row: 0), LuaRead(source: .parameter(0), row: 0),
        LuaRead(source: .field(recordType: 0, column: 0), row: 0),
      ])
    let missing = try state.call(function, recordType: 0, row: 1, trace: true)
    #expect(missing.reads.last == LuaRead(source: .field(recordType: 1, column: 0), row: 1))
    #expect(try state.call(function, recordType: 0, row: 0).reads.isEmpty)
  }

  @Test func `cannot follow a record that was kept from before a new binding`() throws {
    let state = try town.state()
    let function = try state.function(
      "local kept return function(r) if not kept then kept = r.centre return true end return kept.places > 0 end")
    #expect(try state.call(function, recordType: 0, row: 0).outcome == .boolean(true))
    try state.bind(recordTypes: [town.types[0], town.types[1]])
    #expect(throws: LuaFailure.self) { try state.call(function, recordType: 0, row: 0) }
  }
}
