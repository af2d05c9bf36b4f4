import Foundation
import LuaRuntime
import Testing

/// The scripts in Hostile/: each ends as its first line says, soon, both when it is loaded and when it judges a record,
/// and a kill stays a kill. `Tests/valgrind.sh` runs the same scripts against the C host alone.
@Suite struct `A hostile script` {
  static let scripts: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Hostile")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".lua") }.sorted()
  }()

  static let limits = LuaLimits(
    gasPerLoad: 2_000_000, gasPerRecord: 2_000_000, memoryBytes: 4 << 20, blockBytes: 1 << 20,
    stringBytes: 32 << 10)

  @Test func `has a file`() { #expect(Self.scripts.count >= 80) }

  @Test(arguments: scripts) func `ends as foreseen and stays dead`(name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Hostile/\(name)")
    let source = try String(contentsOf: file, encoding: .utf8)
    let foreseen = source.prefix { $0 != "\n" }.dropFirst("-- ends: ".count).split(separator: " ").map(String.init)
    try LuaThread.run {
      let loading = try LuaState(limits: Self.limits)
      let loaded = ending(loading) { _ = try loading.run(source) }
      #expect(foreseen.contains(loaded))

      let judging = try Town().state(limits: Self.limits)
      let judged = ending(judging) {
        let function = try judging.function("return function(record, p)\n\(source)\nend")
        _ = try judging.call(function, recordType: 0, row: 0)
      }
      #expect(foreseen.contains(judged))
    }
  }

  private func ending(_ state: LuaState, _ body: () throws -> Void) -> String {
    do {
      try body()
      return "true"
    } catch let failure as LuaFailure {
      #expect(state.isSpent == failure.isBudget)
      if failure.isBudget {
        let again = #expect(throws: LuaFailure.self) { try state.run("return 1") }
        #expect(again?.kind == failure.kind)
      }
      return failure.kind.rawValue
    } catch {
      return "\(error)"
    }
  }

  @Test func `has its place named when it is killed`() {
    let found = failure(of: "local n = 0\nwhile true do\n  n = n + 1\nend", limits: Self.limits)
    #expect(found?.kind == .gas)
    #expect((2...4).contains(found?.line ?? 0))
    #expect(found?.message == "used up its budget of steps")
  }

  @Test func `cannot be compiled Lua, or larger than allowed`() throws {
    let state = try LuaState(limits: LuaLimits(sourceBytes: 100))
    #expect(throws: LuaFailure.self) { try state.run(chunk: 1, source: [0x1b, 0x4c, 0x75, 0x61]) }
    let large = #expect(throws: LuaFailure.self) {
      try state.run(chunk: 1, source: [UInt8](repeating: 0x20, count: 101))
    }
    #expect(large?.kind == .sourceTooLarge)
    #expect(try state.run("return 1") == .integer(1))
  }
}

@Suite struct `Any limit of memory` {
  let town = Town()

  /// Memory runs out at every place between opening a state and calling its functions; only an error may come of it.
  @Test func `gives an answer or a memory error`() {
    LuaThread.run {
      var answered = 0
      for bytes in stride(from: 200, to: 90 << 10, by: 97) {
        do {
          let state = try town.state(
            limits: LuaLimits(memoryBytes: bytes), parameters: [("l", .strings(["a", "b"])), ("limit", .integer(40))])
          let function = try state.function(
            """
            local t = {} for i = 1, 30 do t[i] = { id = 'entry ' .. i } end
            return function(r, p)
              local w = {} for i = 1, 10 do w[i] = r.name .. string.rep('w', 60) end
              return r.age < p.limit and includes(p.l, 'a') and includes(r.languages, 'zh') and #w == 10
            end
            """)
          _ = try state.batch(function, rows: 0..<4)
          answered += 1
        } catch let failure as LuaFailure {
          #expect(failure.kind == .memory)
        } catch {
          Issue.record("\(error)")
        }
      }
      #expect(answered > 100)
    }
  }
}
