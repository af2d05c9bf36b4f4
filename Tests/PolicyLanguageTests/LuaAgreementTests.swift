import Diagnostics
import Foundation
import LuaRuntime
import LuaSyntax
import Testing

/// The parser accepts and refuses what the linked Lua does: on the sources of this repository, on a folder of others
/// (`LUA_CORPUS`, see Tests/lua_corpus.sh), and on mutations of both.
@Suite("The parser beside the linked Lua") struct LuaAgreementTests {
  private static let environment = ProcessInfo.processInfo.environment

  /// Every Lua file of the repository and of the corpus.
  private static let sources: [(path: String, bytes: [UInt8])] = {
    var folders = ["Policies", "Tests", "Examples"].map { CheckExamples.root.appending(path: $0).path }
    if let corpus = environment["LUA_CORPUS"] { folders.append(corpus) }
    var found: [(String, [UInt8])] = []
    for folder in folders {
      let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
      for name in names.sorted() where name.hasSuffix(".lua") {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
        found.append(("\(folder)/\(name)", Array(data)))
      }
    }
    return found
  }()

  @Test("agrees on every source as it is") func sources() throws {
    try #require(Self.sources.count > 40)
    for (path, bytes) in Self.sources {
      let difference = try LuaThread.run { () throws(LuaFailure) in try LuaJudges().difference(bytes) }
      #expect(difference == nil, "\(path)")
    }
  }

  @Test("agrees on small sources of every construct", arguments: LuaFragments.all) func fragments(_ text: String) throws
  {
    let bytes = Array(text.utf8)
    let difference = try LuaThread.run { () throws(LuaFailure) in try LuaJudges().difference(bytes) }
    #expect(difference == nil)
  }

  /// `LUA_FUZZ_MINUTES` makes it go on for so long; otherwise the same 3,000 mutations are tried every time.
  @Test("agrees on mutations") func mutations() throws {
    let minutes = Self.environment["LUA_FUZZ_MINUTES"].flatMap { Double($0) }
    let end = minutes.map { Date().addingTimeInterval($0 * 60) }
    let seed = minutes == nil ? 1 : UInt64(Date().timeIntervalSince1970)
    let seeds = Self.sources.map(\.bytes).filter { $0.count < 4000 } + LuaFragments.all.map { Array($0.utf8) }
    let (count, difference) = try LuaThread.run { () throws(LuaFailure) -> (Int, String?) in
      var mutator = LuaMutator(seed: seed)
      let judges = LuaJudges()
      var count = 0
      while end.map({ Date() < $0 }) ?? (count < 3000) {
        let mutation = mutator.mutation(of: seeds)
        if let difference = try judges.difference(mutation) {
          return (count, "\(difference)\n\(String(decoding: mutation, as: UTF8.self))")
        }
        count += 1
      }
      return (count, nil)
    }
    #expect(difference == nil, "seed \(seed), after \(count)")
    if minutes != nil { print("\(count) mutations, seed \(seed)") }
  }

  @Test(
    "reads hostile sources in linear time, without a crash",
    arguments: [
      "(", "{", "[", "[[", "a.", "a(", "not ", "-", "a..", "a^", "{a=", "function(", "if x then ", "do ", "repeat ",
      "while x do ", "local x <const> = ", "goto a ", "::a:: ", "--[[", "\"\\", "x = {", "return ", "a,", "a=a ", ";",
      "local function f() ", "for i = 1, 2 do ", "\u{201C}", "0x", "elseif ", "end ", "}", ")", "1 ..", "a and ",
    ])
  func hostile(_ piece: String) {
    /// Of the thread's own processor time: other tests and programs take their share of the clock's.
    func seconds(_ bytes: Int) -> Double {
      let count = bytes / piece.utf8.count
      let text = Array(String(repeating: piece, count: count).utf8)
      return LuaThread.run {
        let start = threadSeconds()
        _ = Parser.parse(SourceText(path: "hostile.lua", bytes: text)).diagnostics.count
        return threadSeconds() - start
      }
    }
    let small = seconds(40_000)
    let large = seconds(320_000)
    // Eight times the bytes; sixty-four times the time would be quadratic. Short runs say nothing.
    #expect(large < max(0.5, small * 30), "\(piece): \(small) s, then \(large) s")
  }
}

private func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Both judges of whether a text is Lua.
private struct LuaJudges {
  /// What the parser refuses and Lua does not: by rule, a file must be UTF-8 without marks that mislead the eye.
  private static let stricter: Set<String> = [
    "syntax.invalid-utf8", "syntax.byte-order-mark", "syntax.direction-control",
  ]
  /// Limits of Lua's code generator, which the parser does not know.
  private static let limits = [
    "too many", "limit", "overflow", "too long", "too large", "too complex", "needs too many",
  ]

  /// How the two differ about a text; nil where they agree.
  func difference(_ bytes: [UInt8]) throws(LuaFailure) -> String? {
    let parsed = Parser.parse(SourceText(path: "source.lua", bytes: bytes))
    let codes = parsed.diagnostics.filter { $0.severity == .error }.map(\.code)
    let refusal = try refusal(bytes)
    switch (codes.isEmpty && parsed.chunk != nil, refusal) {
    case (true, nil): return nil
    case (true, let message?):
      if Self.limits.contains(where: { message.contains($0) }) { return nil }
      return "the parser accepts what Lua refuses: \(message)"
    case (false, nil):
      // The parser stops a little before Lua's own limit.
      if codes.allSatisfy({ Self.stricter.contains($0) || $0 == "syntax.too-deep" }) { return nil }
      return "the parser refuses what Lua accepts: \(codes)"
    case (false, _?): return nil
    }
  }

  /// Why Lua refuses a text, without running it: the whole is read before the first word returns.
  private func refusal(_ bytes: [UInt8]) throws(LuaFailure) -> String? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    let state = try LuaState()
    do throws(LuaFailure) {
      _ = try state.run(chunk: 1, source: Array("do return end ".utf8) + body)
      return nil
    } catch  where error.kind == .syntax {
      return error.message
    } catch {
      // A budget or a limit of the sandbox: no judgement.
      return error.kind == .sourceBinary ? error.message : "limit"
    }
  }
}
