import LuaRuntime
import Synchronization
import Testing

@Suite struct `A batch` {
  let town = Town()

  @Test func `gives a status and a value for each row`() throws {
    let state = try town.state()
    let adult = try state.function("return function(r) return r.age < 60 end")
    let (status, values) = try state.batch(adult, rows: 0..<4)
    #expect(status == [LuaStatus.yes, LuaStatus.no, LuaStatus.missing, LuaStatus.yes])
    #expect(LuaSource(encoded: values[2]) == .field(recordType: 0, column: 0))
    let since = try state.function("return function(r) return add_years(r.since, 1) end")
    #expect(try state.batch(since, rows: 0..<2).values == [19904 + 365, 365])
    let other = try state.function("return function(r) if r.active then return 'x' end end")
    #expect(try state.batch(other, rows: 0..<2).status == [LuaStatus.other, LuaStatus.nothing])
  }

  @Test func `answers the same where its steps are not counted`() throws {
    let state = try town.state()
    for source in [
      "return function(r) return r.age < 60 end", "return function(r) return add_years(r.since, 1) end",
      "return function(r) if r.active then return 'x' end end",
    ] {
      let function = try state.function(source)
      let counted = try state.batch(function, rows: 0..<2)
      let uncounted = try state.batch(function, rows: 0..<2, isBounded: true)
      #expect(uncounted.status == counted.status && uncounted.values == counted.values)
    }
  }

  @Test func `without counted steps still charges for texts`() throws {
    let state = try town.state(limits: LuaLimits(gasPerRecord: 4000))
    let function = try state.function("return function(r) return ('x'):rep(5000) == 'x' end")
    let failure = #expect(throws: LuaFailure.self) { try state.batch(function, rows: 0..<1, isBounded: true) }
    #expect(failure?.kind == .gas)
  }

  @Test func `without counted steps ends when it is asked to`() throws {
    let asked = Atomic<Int>(0)
    let columns = Columns()
    let type = LuaRecordType(
      name: "r", columns: [columns.column("n", .integer(width: 4), [Int32](0..<5000))], rowCount: 5000)
    let state = try LuaState()
    try state.bind(recordTypes: [type])
    state.watch { asked.wrappingAdd(1, ordering: .relaxed).newValue > 2 }
    let function = try state.function("return function(r) return r.n > 0 end")
    let failure = #expect(throws: LuaFailure.self) { try state.batch(function, rows: 0..<5000, isBounded: true) }
    #expect(failure?.kind == .cancelled)
    #expect(failure?.row == 2048)
  }

  @Test func `takes rows in any order`() throws {
    let state = try town.state()
    let since = try state.function("return function(r) return r.since end")
    var status = [UInt8](repeating: 0, count: 3), values = [Int64](repeating: 0, count: 3)
    let rows: [UInt32] = [3, 0, 3]
    try rows.withUnsafeBufferPointer { rows throws(LuaFailure) in
      try state.callBatch(since, recordType: 0, rows: rows, status: &status, values: &values)
    }
    #expect(values == [2, 19904, 2])
  }

  @Test func `stops at the first error and names its row`() throws {
    let state = try town.state()
    let function = try state.function("return function(r)\n if r.since == 1 then error('no') end return true end")
    let failure = #expect(throws: LuaFailure.self) { try state.batch(function, rows: 0..<4) }
    #expect(failure?.row == 2)
    #expect(failure?.line == 2)
    #expect(failure?.message == "no")
    #expect(try state.batch(function, rows: 0..<2).status == [1, 1])
    #expect(throws: LuaFailure.self) { try state.batch(function, rows: 3..<5) }
    #expect(throws: LuaFailure.self) { try state.batch(function, type: 5, rows: 0..<1) }
  }

  @Test func `has one verdict however it is split`() throws {
    // Uses most of its budget on each record: it passes only where the budget is armed anew.
    let source = "return function(r) local n = 0 for i = 1, 1800 do n = n + i end return n == 1621 * 1000 - 100 end"
    let limits = LuaLimits(gasPerRecord: 4000)
    let columns = Columns()
    let type = LuaRecordType(
      name: "r", columns: [columns.column("n", .integer(width: 4), [Int32](0..<3000), missing: [7, 900])],
      rowCount: 3000)
    for size in [1, 7, 3000] {
      let state = try LuaState(limits: limits)
      try state.bind(recordTypes: [type])
      let function = try state.function(source)
      var used: Set<Int64> = []
      for start in stride(from: 0, to: 300, by: size) {
        _ = try state.batch(function, rows: start..<min(3000, start + size))
        used.insert(state.gasUsed)
      }
      #expect(used.count == 1)
    }
  }

  @Test func `kills alike wherever the split falls`() throws {
    let source = """
      return function(r) local t = {} for i = 1, r.n do t[#t + 1] = 'word ' .. i end return #table.concat(t) > 0 end
      """
    let columns = Columns()
    let type = LuaRecordType(
      name: "r", columns: [columns.column("n", .integer(width: 4), [Int32](0..<400))], rowCount: 400)
    var rows: Set<Int?> = []
    for size in [1, 7, 64, 400] {
      let state = try LuaState(limits: LuaLimits(gasPerRecord: 5000))
      try state.bind(recordTypes: [type])
      let function = try state.function(source)
      do {
        for start in stride(from: 0, to: 400, by: size) {
          _ = try state.batch(function, rows: start..<min(400, start + size))
        }
        Issue.record("no row used up the budget")
      } catch {
        #expect(error.kind == .gas)
        rows.insert(error.row)
      }
    }
    #expect(rows.count == 1)
  }

  @Test func `can be bound anew many times without growing`() throws {
    let state = try town.state()
    let function = try state.function("return function(r, p) return r.age + p.n end")
    var largest = 0
    for round in 0..<2000 {
      try state.bind(recordTypes: town.types)
      try state.bind(parameters: [("n", .integer(Int64(round))), ("l", .strings(["a", "b"]))])
      #expect(try state.call(function, recordType: 0, row: 0).outcome == .integer(Int64(30 + round)))
      if round == 500 { largest = state.memoryInUse }
    }
    #expect(state.memoryInUse < largest + 200_000)
  }
}
