import Diagnostics
import LuaSyntax
import PolicyLanguage
import PolicyModel
import Testing

@testable import PolicyTesting

@Suite("Coverage of Lua")
struct CodeCoverageTests {
  private func chunk(_ text: String) throws -> Chunk {
    let parsed = Parser.parse(SourceText(path: "rules.lua", text: text))
    #expect(parsed.diagnostics == [])
    return try #require(parsed.chunk)
  }

  private func probed(_ text: String) throws -> ProbedSource { ProbedSource(try chunk(text), probe: "P", first: 0) }

  private func text(_ source: ProbedSource) -> String { String(decoding: source.bytes, as: UTF8.self) }

  private func conditions(_ text: String) throws -> [String] {
    try probed(text).arms.map { "\($0.arm.place.line):\($0.arm.place.column) \($0.arm.text) \($0.arm.outcome)" }
  }

  @Test func `what stands outside functions is left as it is`() throws {
    let text = "local x = a and b or not c\nif x then y = 1 end\nreturn { x }\n"
    #expect(self.text(try probed(text)) == text)
    #expect(try probed(text).markCount == 0)
  }

  @Test func `each part of a condition is one, and keeps its value`() throws {
    #expect(
      text(try probed("return function(o) return o.a == 1 and (o.b or not o.c) end"))
        == "return function(o)  P(0);return  P(1,(o.a == 1)) and ( P(3,(o.b)) or not  P(5,(o.c))) end")
    #expect(
      try conditions("return function(o) return o.a == 1 and (o.b or not o.c) end") == [
        "1:27 o.a == 1 true", "1:27 o.a == 1 false", "1:41 o.b true", "1:41 o.b false", "1:52 o.c true",
        "1:52 o.c false",
      ])
  }

  @Test func `the value behind the last and or or is no condition unless it is one by its form`() throws {
    #expect(
      try conditions("return function(o) return o.a and o.b or o.c end").map { $0.dropFirst(5) } == [
        "o.a true", "o.a false", "o.b true", "o.b false",
      ])
    #expect(
      try conditions("return function(o) local x = o.a or o.b == 2 return x end").map { $0.dropFirst(5) } == [
        "o.a true", "o.a false", "o.b == 2 true", "o.b == 2 false",
      ])
    #expect(try conditions("return function(o) return o.a + 1 end") == [])
    #expect(try conditions("return function(o) return true end") == [])
    #expect(try conditions("return function(o) return known(o, 'a') end").count == 2)
  }

  @Test func `if, elseif, while and until have two arms each, for has none`() throws {
    let text = """
      return function(o)
        if o.a then return 1 elseif o.b then return 2 end
        while o.c do break end
        repeat local d = o.d until d
        for i = 1, 3 do o.e(i) end
        return 3
      end
      """
    #expect(
      try conditions(text).map { String($0.prefix { $0 != " " }) } == [
        "2:6", "2:6", "2:31", "2:31", "3:9", "3:9", "4:30", "4:30",
      ])
    #expect(try probed(text).lines.keys.sorted() == [2, 3, 4, 5, 6])
  }

  @Test func `nothing moves to another line, and what was put in is Lua`() throws {
    let text = """
      local h = {}
      function h.f(a, ...)
        local n = select('#', ...)
        if a["k"]and(n)>0 then return{f=function() return a end} end
        ;(h.g or h.f)(a)
        goto done
        ::done::
        return (a) and h.f(a) or "x"
      end
      return h

      """
    let source = try probed(text)
    let changed = self.text(source)
    #expect(
      changed.split(separator: "\n", omittingEmptySubsequences: false).count
        == text.split(separator: "\n", omittingEmptySubsequences: false).count)
    let parsed = Parser.parse(SourceText(path: "x", text: changed))
    #expect(parsed.diagnostics == [])
    let lines = { (chunk: Chunk?) in chunk?.functions.map(\.line) }
    #expect(lines(parsed.chunk) == lines(try chunk(text)))
  }

  // MARK: Of fixtures

  private func coverage(_ fixtures: String) throws -> CodeCoverage {
    let suites = TestRunner.suites([try SamplePolicy.opened(fixtures: "return {\n\(fixtures)\n}\n")], workers: 1)
    return try TestRunner.coverage(of: suites, TestRunner.run(suites))
  }

  private func arms(_ coverage: CodeCoverage, _ name: String, taken: Bool) throws -> [String] {
    let file = try #require(coverage.files.first { $0.path.hasSuffix("/\(name)") })
    let arms = taken ? file.arms.filter { file.armsTaken.contains($0) } : file.armsNotTaken
    return arms.map { "\($0.text) \($0.outcome)" }
  }

  @Test func `without fixtures nothing was run, and nothing is missing of a policy without functions`() throws {
    let nothing = try coverage("")
    #expect(nothing.lines.part == 0)
    #expect(nothing.lines.whole > 5)
    #expect(nothing.arms.part == 0)
    #expect(!nothing.isAtLeast(percent: 1))
    #expect(nothing.isAtLeast(percent: 0))
  }

  @Test func `an arm is taken by the fixture that takes it, and by no other`() throws {
    func fixture(_ kind: String) -> String {
      """
      { norm = "staffing", as_of = "2024-06-30", columns = { "kind", "full_time", "expect" },
        rows = { { "\(kind)", 2, "\(kind == "other" ? "not_applicable" : "satisfied")" } } },
      """
    }
    let condition = #"o.kind == "township_centre""#
    let other = try coverage(fixture("other"))
    #expect(try arms(other, "rules.lua", taken: true) == ["\(condition) false"])
    let both = try coverage(fixture("other") + fixture("township_centre"))
    #expect(try arms(both, "rules.lua", taken: true) == ["\(condition) true", "\(condition) false"])
  }

  @Test func `what ends on a missing field took no arm there, what is killed did take some`() throws {
    let unknown = try coverage(
      """
      { norm = "certificate_state", as_of = "2024-06-30", columns = { "issued_on", "idle_since", "expect" },
        rows = { { "?", "?", "unknown:issued_on" } } },
      """)
    #expect(try arms(unknown, "rules.lua", taken: true) == [])
    let endless = try coverage(
      """
      { norm = "endless", as_of = "2024-06-30", columns = { "published", "expect" }, rows = { { false, "satisfied" } } },
      """)
    #expect(try arms(endless, "rules.lua", taken: true) == ["o.published false"])
  }

  @Test func `percents are whole and rounded down, thresholds are met exactly`() {
    let ratio = CodeCoverage.Ratio(part: 199, whole: 200)
    #expect(ratio.percent == 99)
    #expect(ratio.isAtLeast(percent: 99))
    #expect(!ratio.isAtLeast(percent: 100))
    #expect(CodeCoverage.Ratio(part: 9, whole: 10).isAtLeast(percent: 90))
    #expect(CodeCoverage.Ratio(part: 0, whole: 0).percent == 100)
  }

  @Test(arguments: ["Policies/jilin", "Policies/tianjin", "Policies/tibet"])
  func `counting changes no answer of the provinces' fixtures`(path: String) throws {
    let root = String(#filePath.dropLast("/Tests/PolicyTestingTests/CodeCoverageTests.swift".count))
    let suites = TestRunner.suites(PolicyOpener.open(["\(root)/\(path)"], coverage: false).policies, workers: 2)
    #expect(!suites.isEmpty)
    let report = TestRunner.run(suites, .init(workers: 2))
    // It throws where a status differs.
    let coverage = try TestRunner.coverage(of: suites, report, .init(workers: 2))
    #expect(coverage.lines.part > 0)
    let again = try TestRunner.coverage(of: suites, report, .init(workers: 1))
    #expect(again == coverage)
  }
}
