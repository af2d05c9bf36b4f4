import Foundation
import Testing

@Suite("policy sources") struct SourcesCommandTests {
  private static let text = "小通知\n2024年1月10日\n一、各项\n都要公布。\n"

  /// Verifies the small document against a text.
  private func verify(_ text: String, _ options: String...) throws -> BuiltProgram.Run {
    let small = try SmallWorkspace()
    try small.folder.write(text, to: "text.txt")
    return try BuiltProgram.run(
      ["sources", "verify", small.policies, "--text", "small-1=\(small.folder.path("text.txt"))"] + options)
  }

  @Test("A text that agrees ends with 0, and says how much was compared") func agrees() throws {
    let run = try verify(Self.text)
    #expect(run.status == 0)
    #expect(run.remarks == "")
    #expect(run.output.contains("没有出入。"))
    #expect(run.output.contains("条款：原文 2，提纲 1；"))
    #expect(try verify(Self.text, "--language", "en").output.contains("Everything agrees."))
  }

  @Test("A text that does not agree ends with 2 and shows the place") func differs() throws {
    let run = try verify(Self.text + "每年公布2次。\n")
    #expect(run.status == 2)
    #expect(run.output.contains("text.txt:5:5: 错误：“一”写着 2，提纲的要点都没有说明它。 [sources.figure-not-in-outline]"))
    let json = try verify(Self.text + "每年公布2次。\n", "--format", "json")
    #expect(json.status == 2)
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(document["schema"] as? String == "policy-workbench.sources/1")
  }

  @Test("A text that cannot be read ends with 3") func unreadable() throws {
    let small = try SmallWorkspace()
    let run = try BuiltProgram.run("sources", "verify", small.policies, "--text", "small-1=nowhere.txt")
    #expect(run.status == 3)
    #expect(run.output == "")
    #expect(run.remarks.contains("nowhere.txt: 错误：读不了原文文件，请核对路径。 [sources.unreadable-file]"))
  }

  @Test(
    "Wrong usage ends with 64 and says what is wrong",
    arguments: [
      ([], "--text SOURCE=FILE"), (["--text", "small-1"], "“small-1”"), (["--text", "smal-1=a"], "“small-1”"),
      (["--text", "small-1=a", "--text", "small-1=b"], "two texts"),
    ])
  func usage(options: [String], words: String) throws {
    let small = try SmallWorkspace()
    let run = try BuiltProgram.run(["sources", "verify", small.policies] + options)
    #expect(run.status == 64)
    #expect(run.remarks.contains(words))
  }

  @Test("Documents are listed with their clauses and points") func list() throws {
    let small = try SmallWorkspace()
    let run = try BuiltProgram.run("sources", "list", small.policies)
    #expect(run.status == 0)
    #expect(run.lines.last?.split(separator: " ").map(String.init) == ["small-1", "-", "1", "1", "小通知"])
  }

  @Test("The documents hold to their schema", arguments: ["list", "verify"]) func schema(command: String) throws {
    let small = try SmallWorkspace()
    try small.folder.write(Self.text + "2次。\n", to: "text.txt")
    let text = command == "verify" ? "--text small-1=\(small.folder.path("text.txt"))" : ""
    let run = try BuiltProgram.shell(
      """
      "$POLICY" sources \(command) \(small.policies) \(text) --format json | python3 Tests/json_schemas.py - sources
      """)
    #expect(run.status == 0, "\(run.output)")
  }
}
