import Diagnostics
import LuaSyntax
import Testing

@Suite("From a value to its place in the file")
struct TableShapeTests {
  private let text = """
    local shared = { label = "共用", list = { 1, 2 } }
    local limit <const> = (85.5)
    local changed = {}
    changed = { a = 1 }
    return ({
      first = { id = "a", [2] = "二", "一" },
      common = shared,
      inner = shared.list,
      limit = limit,
      changed = changed,
      made = make { a = 1 },
      ["key"] = true,
    })
    """

  private func place(_ path: [TableStep]) throws -> (text: String, steps: Int, line: Int) {
    let chunk = try tree(text)
    let located = try #require(chunk.locate(path))
    return (chunk.source.text(located.value.range), located.stepsFound, chunk.span(located.value).start.line)
  }

  @Test func `a path leads to the value as written`() throws {
    #expect(try place(["first", "id"]) == ("\"a\"", 2, 6))
    #expect(try place(["first", 1]) == ("\"一\"", 2, 6))
    #expect(try place(["first", 2]) == ("\"二\"", 2, 6))
    #expect(try place(["key"]) == ("true", 1, 12))
  }

  @Test func `a path leads through locals that are bound once`() throws {
    #expect(try place(["common", "label"]) == ("\"共用\"", 2, 1))
    #expect(try place(["inner", 2]) == ("2", 2, 1))
    #expect(try place(["common"]) == ("shared", 1, 7))
  }

  @Test func `a path stops where the file does not spell the table out`() throws {
    #expect(try place(["changed", "a"]) == ("changed", 1, 10))
    #expect(try place(["made", "a"]) == ("make { a = 1 }", 1, 11))
    #expect(try place(["first", "missing"]).steps == 1)
    #expect(try place(["nowhere"]).steps == 0)
  }

  @Test func `the key of a located value is known`() throws {
    let chunk = try tree(text)
    let located = try #require(chunk.locate(["key"]))
    #expect(chunk.source.text(try #require(located.keyRange)) == "[\"key\"]")
    #expect(chunk.source.text(try #require(located.entryRange)) == "[\"key\"] = true")
    #expect(try #require(chunk.locate([])).keyRange == nil)
  }

  @Test func `of equal keys the one that Lua keeps is found`() throws {
    let chunk = try tree("return { a = 1, a = 2, [1] = 3, 4, [1] = 5 }")
    let table = try #require(chunk.returnedTable)
    #expect(table.entry(named: "a").map { shape($0.value) } == "2")
    #expect(table.positionals(2).map { $0.map { shape($0.value) } } == ["4", nil])
    let byKey = table.entriesByKey()
    #expect(byKey[.text(LuaString("a"))].map { shape($0.value) } == "2")
    #expect(byKey[.integer(1)].map { shape($0.value) } == "4")
  }

  @Test func `a file that returns nothing has no place`() throws {
    #expect(try tree("local x = 1").locate(["a"]).map(\.stepsFound) == nil)
    #expect(try tree("return").returnedExpression == nil)
  }

  @Test func `a long chain of locals is given up and not followed for ever`() throws {
    let chain = (1...5000).map { "local a\($0) = a\($0 - 1)\n" }.joined()
    let chunk = try tree("local a0 = { x = 1 }\n" + chain + "return { a1 = a1, last = a5000 }")
    #expect(try #require(chunk.locate(["a1", "x"])).stepsFound == 2)
    #expect(try #require(chunk.locate(["last", "x"])).stepsFound == 1)
  }

  @Test(
    arguments: [
      ("85.5", "85.5"), ("-0.10", "-0.10"), ("(1e3)", "1e3"), ("- 5", "-5"), ("0x10", "0x10"), ("'1'", nil),
      ("1 + 1", nil),
      ("- - 1", nil), ("not 1", nil),
    ] as [(String, String?)])
  func `a numeral keeps its spelling`(text: String, spelling: String?) throws {
    let chunk = try tree("return " + text)
    #expect(chunk.numeralSpelling(try #require(chunk.returnedExpression)) == spelling)
  }
}
