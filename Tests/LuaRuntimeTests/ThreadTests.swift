import LuaRuntime
import Testing

private final class Witness: Sendable {}

@Suite struct `A thread for Lua` {
  @Test func `hands back results, errors and what it was lent`() throws {
    weak var seen: Witness?
    do {
      let witness = Witness()
      seen = witness
      #expect(LuaThread.run { ObjectIdentifier(witness) } == ObjectIdentifier(witness))
      #expect(throws: LuaFailure.self) {
        try LuaThread.run { () throws(LuaFailure) -> Int in
          _ = witness
          throw LuaFailure(kind: .misuse, message: "thrown")
        }
      }
    }
    #expect(seen == nil)
  }

  @Test(arguments: [0, 1, 2, 7]) func `gives the results of workers in their order`(count: Int) {
    #expect(LuaThread.runWorkers(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }

  @Test func `has room for calls as deep as the limits allow`() throws {
    // Each level goes through C twice; a default stack of 512 KiB would be used up.
    let source = """
      local function f(n) if n == 0 then return 0 end local ok, v = pcall(f, n - 1) return v end
      return f(39)
      """
    #expect(try run(source) == .integer(0))
    #expect(failure(of: source.replacing("39", with: "60"))?.kind == .depth)
  }
}

@Suite struct `A state` {
  let town = Town()

  @Test(arguments: [
    "while true do end", "local s = 'x' while true do s = s .. s end", "error('no')",
    "local function f() f() f() end f()",
  ])
  func `is released after whatever ended it`(source: String) throws {
    weak var seen: LuaState?
    do {
      let state = try LuaState(limits: LuaLimits(gasPerLoad: 100_000, gasPerRecord: 100_000, memoryBytes: 1 << 20))
      seen = state
      #expect(throws: LuaFailure.self) { try state.run(source) }
    }
    #expect(seen == nil)
  }

  @Test func `gives workers the same verdicts that one gives`() throws {
    let source = "return function(r, p) return r.age + (r.engagement == 'full_time' and p.n or 0) end"
    let rows = 200_000
    let columns = Columns()
    let ages = columns.column("age", .integer(width: 4), (0..<Int32(rows)).map { $0 % 90 }, missing: [5, 70_000])
    let kinds = columns.column(
      "engagement", .enumeration(members: ["full_time", "part_time"], width: 1), (0..<rows).map { UInt8($0 % 2) })
    nonisolated(unsafe) let type = LuaRecordType(name: "m", columns: [ages, kinds], rowCount: rows)

    @Sendable func judge(_ range: Range<Int>) throws -> [Int64] {
      let state = try LuaState()
      try state.bind(recordTypes: [type])
      try state.bind(parameters: [("n", .integer(1000))])
      return try state.batch(state.function(source), rows: range).values
    }
    let one = try judge(0..<rows)
    for workers in [2, 7] {
      let parts = LuaThread.runWorkers(workers) { number in
        Result { try judge(rows * number / workers..<rows * (number + 1) / workers) }
      }
      let joined = try parts.flatMap { try $0.get() }
      #expect(joined == one)
    }
    #expect(one[65_536] == Int64(65_536 % 90 + 1000))
  }

  @Test func `does not mix up the handles of different chunks`() throws {
    let state = try town.state()
    let first = try state.function("return function(r) return 1 end", chunk: 1)
    let second = try state.function("\nreturn function(r) return 2 end", chunk: 2)
    #expect(first == LuaFunction(handle: 0, chunk: 1, line: 1))
    #expect(second == LuaFunction(handle: 1, chunk: 2, line: 2))
    #expect(try state.call(first, recordType: 0, row: 0).outcome == .integer(1))
    #expect(try state.call(second, recordType: 0, row: 0).outcome == .integer(2))
    let stray = LuaFunction(handle: 9, chunk: 1, line: 1)
    let failure = #expect(throws: LuaFailure.self) { try state.call(stray, recordType: 0, row: 0) }
    #expect(failure?.kind == .misuse)
  }
}
