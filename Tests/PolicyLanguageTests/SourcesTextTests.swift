import LuaSyntax
import PolicyLanguage
import Testing

@Suite("A document added to sources.lua") struct SourcesTextTests {
  private static let entry = "  { id = \"b\" },\n"

  private func added(_ text: String) -> String? {
    SourcesText.adding(Self.entry, to: Array(text.utf8), path: "sources.lua").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(
    "stands after the last one, and nothing else changes",
    arguments: [
      ("return {\n  { id = \"a\" },\n}\n", "return {\n  { id = \"a\" },\n  { id = \"b\" },\n}\n"),
      (
        "-- 说明\nreturn {\n  { id = \"a\" };  -- 末\n}\n-- 完\n",
        "-- 说明\nreturn {\n  { id = \"a\" };  -- 末\n  { id = \"b\" },\n}\n-- 完\n"
      ),
      ("return {\n}\n", "return {\n  { id = \"b\" },\n}\n"),
      ("return {}\n", "return {\n  { id = \"b\" },\n}\n"),
      ("return { { id = \"a\" } }", "return { { id = \"a\" }, \n  { id = \"b\" },\n}"),
    ])
  func atTheEnd(text: String, result: String) { #expect(added(text) == result) }

  @Test("brings the comma that was missing, whatever a comment holds")
  func comma() {
    #expect(
      added("return {\n  { id = \"a\" }  -- 甲, 乙\n}\n")
        == "return {\n  { id = \"a\" },  -- 甲, 乙\n  { id = \"b\" },\n}\n")
  }

  @Test("goes into the list itself where the file returns it by name")
  func byName() {
    #expect(
      added("local list = {\n  { id = \"a\" },\n}\nreturn list\n")
        == "local list = {\n  { id = \"a\" },\n  { id = \"b\" },\n}\nreturn list\n")
  }

  @Test("leaves line ends as they are")
  func lineEnds() {
    #expect(
      added("return {\r\n  { id = \"a\" },\r\n}\r\n") == "return {\r\n  { id = \"a\" },\r\n  { id = \"b\" },\n}\r\n")
  }

  @Test(
    "is refused where there is no list to add to",
    arguments: ["return {", "return documents()", "", "return 1", "\u{FEFF}return {}"])
  func refused(text: String) { #expect(added(text) == nil) }

  @Test("can be read again") func readable() throws {
    let text = try #require(added("return {\n  { id = \"a\" }\n}\n"))
    let parsed = Parser.parse(SourceText(path: "sources.lua", text: text))
    #expect(parsed.isValid)
    #expect(parsed.chunk?.returnedTable?.entries.count == 2)
  }
}
