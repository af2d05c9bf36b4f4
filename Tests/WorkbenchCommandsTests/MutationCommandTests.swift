import Foundation
import Testing

/// `policy test --mutate`, run as people run it, on a policy of one function with three changes to try.
@Suite struct MutationCommandTests {
  private static let rules = """
    return {
      requirements = {
        { id = "open_book", label = "公布", of = "organization", cite = "一/公布",
          when = function(o) return o.kind ~= "other" end, all = { { has = "published" } } },
      },
    }

    """
  private static let other = "    { \"other\", false, \"not_applicable\" },\n"
  private static let equivalents = """
    return { { at = "rules.lua/requirements/open_book/when", from = "o.kind ~= \\"other\\"", reason = "已经不对" } }

    """

  private func workspace(fixtures: String = Self.fixtures()) throws -> SmallWorkspace {
    let small = try SmallWorkspace(rules: Self.rules)
    try small.folder.write(fixtures, to: "policies/small/trial/fixtures.lua")
    return small
  }

  private static func fixtures(_ rows: String = Self.other) -> String {
    """
    return {
      { norm = "open_book", as_of = "2024-12-31", columns = { "kind", "published", "expect" }, rows = {
        { "township_centre", true, "satisfied" },
        { "township_centre", false, "not_satisfied" },
    \(rows)  } },
    }

    """
  }

  private func mutate(_ small: SmallWorkspace, _ arguments: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.run(["test", small.policies, "--mutate", "--language", "en"] + arguments)
  }

  @Test("Where fixtures notice every change the answer is yes, with the counts of what was tried")
  func noticed() throws {
    let small = try workspace()
    let run = try mutate(small)
    #expect(run.status == 0, "\(run.output)")
    #expect(run.remarks == "")
    #expect(
      run.output
        == "small/trial: 3 changes: 3 noticed, 0 refused by the checker, 0 without effect, 0 without a verdict, 0 survived\n"
    )
  }

  @Test("A change that survives is a no: where it is, what is changed, and a fixture that would notice")
  func survivor() throws {
    let small = try workspace(fixtures: Self.fixtures(""))
    let run = try mutate(small)
    #expect(run.status == 2)
    #expect(run.output.contains("SURVIVED  \(small.policies)/trial/rules.lua:4:7  [element left out]\n"))
    #expect(run.output.contains("    rules.lua/requirements/open_book/when\n"))
    #expect(run.output.contains("      { generated = true, norm = \"open_book\""))
    let json = try mutate(small, "--format", "json")
    #expect(json.status == 2)
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let counts = try #require(document["counts"] as? [String: Int])
    #expect(counts["survived"] == (document["survivors"] as? [Any])?.count)
    #expect(counts["survived"] ?? 0 > 0)
    // Without tries there is no fixture to show, and the answer stays.
    let untried = try mutate(small, "--tries", "0")
    #expect(untried.status == 2)
    #expect(untried.output.contains("No fixture was found that would notice"))
  }

  @Test("What would notice goes to a new file that runs as it is; a file that exists is left alone")
  func written() throws {
    let small = try workspace(fixtures: Self.fixtures(""))
    let path = small.folder.path("made.lua")
    #expect(try mutate(small, "--write-generated", path).status == 2)
    let made = try small.folder.text("made.lua")
    #expect(made.contains("generated = true"))
    #expect(made.contains("-- rules.lua/requirements/open_book/when: "))

    let again = try mutate(small, "--write-generated", path)
    #expect(again.status == 1)
    #expect(again.output == "")
    #expect(again.remarks.contains("it exists and is not overwritten"))
    #expect(try small.folder.text("made.lua") == made)

    // Marked they are run and notice nothing; without the mark nothing survives.
    let entries = try #require(made.split(separator: "return {\n", maxSplits: 1).last)
    let own = Self.fixtures("").replacing("  } },\n}", with: "  } },\n")
    try small.folder.write(own + entries, to: "policies/small/trial/fixtures.lua")
    #expect(try mutate(small, "--tries", "0").status == 2)
    let approved = (own + entries).replacing("generated = true, ", with: "")
    try small.folder.write(approved, to: "policies/small/trial/fixtures.lua")
    let last = try mutate(small, "--tries", "0")
    #expect(last.status == 0, "\(last.output)")
  }

  @Test("A change listed as one without effect is counted apart; an entry that fits no survivor is a no")
  func equivalents() throws {
    let small = try workspace()
    try small.folder.write(Self.equivalents, to: "policies/small/trial/equivalents.lua")
    let run = try mutate(small)
    #expect(run.status == 2)
    #expect(run.output.contains("equivalents.lua:1:10"))
    #expect(run.output.contains("[testing.stale-equivalent]"))
    #expect(run.output.contains("3 noticed, 0 refused by the checker, 0 without effect"))
    // Picking some of the changes does not tell whether an entry fits none.
    #expect(try mutate(small, "--filter", "open_book").status == 0)
  }

  @Test("Nothing is changed while a fixture fails, and nothing to change is no success")
  func nothingTried() throws {
    let small = try workspace(fixtures: Self.fixtures("    { \"other\", false, \"satisfied\" },\n"))
    let run = try mutate(small)
    #expect(run.status == 2)
    #expect(run.output.hasSuffix("The fixtures must pass before changes are tried on them.\n"))
    let none = try mutate(try workspace(), "--filter", "no such place")
    #expect(none.status == 2)
    #expect(none.remarks.contains("There was nothing to change."))
  }

  @Test("Options that cannot be meant are faults of usage")
  func usage() throws {
    for arguments in [["--mutate", "--every", "0"], ["--mutate", "--tries", "-1"], ["--every", "2"]] {
      #expect(try BuiltProgram.run(["test", "Policies"] + arguments).status == 64, "\(arguments)")
    }
  }
}
