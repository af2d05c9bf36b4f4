import Foundation
import Testing

/// Ledgers with faults, and files that the program writes.
@Suite struct LedgerCommandTests {
  private static let badRows = """
    id,jurisdiction,kind,established_on,published
    一会,CN-XX-1,other,2024-01-01,true
    二会,CN-XX-1,other,2024-02-30,true
    三会,CN-XX-1,othr,2024-01-01,maybe

    """

  @Test("A ledger with bad rows is refused with every bad cell, and nothing is answered")
  func refused() throws {
    let small = try SmallWorkspace(organizations: Self.badRows)
    let run = try BuiltProgram.run("evaluate", small.path, "--language", "en")
    #expect(run.status == 3)
    #expect(run.output == "")
    let parts = [
      "organization.csv row 3 “established_on”", "2024-02-30", "row 4 “kind”", "othr", "row 4 “published”", "maybe",
      "3 errors.",
    ]
    for part in parts { #expect(run.remarks.contains(part), "\(part)") }
  }

  @Test("Bad records can be set aside: the rest is evaluated, and the report says how many are missing")
  func setAside() throws {
    let small = try SmallWorkspace(organizations: Self.badRows)
    let file = small.folder.path("refused.csv")
    let run = try BuiltProgram.run("evaluate", small.path, "--set-aside-bad-records", file, "--format", "json")
    #expect(run.status == 0)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let ledger = try #require((document["run"] as? [String: Any])?["ledger"] as? [String: Any])
    #expect(ledger["set_aside"] as? Int == 2)
    #expect(run.remarks.contains("2"))
    #expect(run.remarks.contains("refused.csv"))
    let lines = try small.folder.text("refused.csv").split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(lines.dropFirst().first?.contains("二会") == true)
    #expect(lines.last?.contains("三会") == true)
    let text = try BuiltProgram.run(
      "evaluate", small.path, "--set-aside-bad-records", file, "--language", "en")
    #expect(text.output.contains("2"))
  }

  @Test("A ledger in order leaves nothing to set aside")
  func nothingSetAside() throws {
    let small = try SmallWorkspace()
    let run = try BuiltProgram.run(
      "evaluate", small.path, "--set-aside-bad-records", small.folder.path("refused.csv"), "--language", "en")
    #expect(run.status == 0)
    #expect(try small.folder.text("refused.csv").split(separator: "\r\n").count == 1)
  }

  @Test("An answer written to a file is the same as on standard output, which then is silent")
  func output() throws {
    let small = try SmallWorkspace()
    let plain = try BuiltProgram.run("evaluate", small.path, "--format", "json")
    let run = try BuiltProgram.run(
      "evaluate", small.path, "--format", "json", "--output", small.folder.path("answer.json"))
    #expect(run.status == plain.status)
    #expect(run.output == "")
    #expect(try small.folder.text("answer.json") == plain.output)
    let names = try small.folder.names()
    #expect(names == ["answer.json", "ledger", "policies", "workspace.lua"])
  }

  @Test("A run that gives no answer leaves the file as it was")
  func noHalfOutput() throws {
    let small = try SmallWorkspace(organizations: Self.badRows)
    try small.folder.write("before", to: "answer.json")
    let run = try BuiltProgram.run("evaluate", small.path, "--output", small.folder.path("answer.json"))
    #expect(run.status == 3)
    #expect(try small.folder.text("answer.json") == "before")
    #expect(try small.folder.names() == ["answer.json", "ledger", "policies", "workspace.lua"])
  }

  @Test("A file that cannot be written is a failure of the tool, and says which")
  func unwritable() throws {
    let small = try SmallWorkspace()
    let path = small.folder.path("nowhere/answer.json")
    let run = try BuiltProgram.run("evaluate", small.path, "--output", path, "--language", "en")
    #expect(run.status == 1)
    #expect(run.remarks.contains(path))
    #expect(run.output == "")
  }

  @Test("A function that never ends is stopped, with file, line and record, and its norm is a fault beside the others")
  func endless() throws {
    let small = try SmallWorkspace(
      rules: """
        return {
          requirements = {
            { id = "open_book", label = "公布", of = "organization", cite = "一/公布", all = { { label = "自定",
              test = function(o)
                while o.published do end
                return true
              end } } },
            { id = "other", label = "另一条", of = "organization", cite = "一/公布", all = { { has = "published" } } },
          },
        }

        """)
    let run = try BuiltProgram.run("evaluate", small.path, "--language", "en", "--limit", "1")
    #expect(run.status == 3)
    #expect(run.output.contains("rules.lua:5:"))
    #expect(run.output.contains("一会"))
    #expect(run.output.contains("other\n  satisfied 2"), "\(run.output)")
    #expect(run.output.contains("must: satisfied 2, fault 1"), "\(run.output)")
  }
}
