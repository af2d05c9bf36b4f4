import Foundation
import Testing

/// What `policy test` prints in its formats, and what it says of coverage.
@Suite struct TestCommandTests {
  private static let failing = """
    return {
      { name = "公布：A<B & C#1", norm = "open_book", as_of = "2024-12-31", columns = { "published", "expect" }, rows = {
        { true, "not_satisfied" },
        { false, "not_satisfied" },
      } },
      { name = "待核", norm = "open_book", as_of = "2024-12-31", skip = "等 50% 的答复", columns = { "published", "expect" },
        rows = { { true, "satisfied" } } },
    }

    """

  private func failing() throws -> SmallWorkspace {
    let small = try SmallWorkspace()
    try small.folder.write(Self.failing, to: "policies/small/trial/fixtures.lua")
    return small
  }

  @Test("Every format ends with the same answer", arguments: ["text", "tap", "junit", "sarif", "json", "github"])
  func status(format: String) throws {
    let small = try failing()
    #expect(try BuiltProgram.run("test", small.policies, "--format", format).status == 2)
    let good = try SmallWorkspace()
    let run = try BuiltProgram.run("test", good.policies, "--format", format)
    #expect(run.status == 0)
    #expect(run.remarks == "")
    #expect(run.output.hasSuffix("\n"))
  }

  @Test("The formats for other tools are read by readers of those formats", arguments: ["tap", "junit", "sarif"])
  func readers(format: String) throws {
    let small = try failing()
    let run = try BuiltProgram.shell(
      "\"$POLICY\" test '\(small.policies)' --format \(format) --coverage | python3 Tests/report_formats.py \(format) -"
    )
    #expect(run.status == 0, "\(run.output)\(run.remarks)")
    let wanted = ["tap": "3 points", "junit": "1 suites, 3 cases", "sarif": "2 results of 2 rules"]
    #expect(run.output.contains(wanted[format] ?? ""), "\(run.output)")
  }

  @Test("A failure tells what was given, expected and found, where the norm is, and how they differ")
  func failure() throws {
    let small = try failing()
    let run = try BuiltProgram.run("test", small.policies, "--language", "en")
    let text = run.output
    #expect(text.contains("FAILED  公布：A<B & C#1, row 1  "))
    #expect(text.contains("rules.lua:3\n"))
    #expect(text.contains("    given     as of 2024-12-31\n"))
    #expect(text.contains("    expected  outcome: not_satisfied\n"))
    #expect(text.contains("    actual    outcome: satisfied\n"))
    #expect(text.contains("    diff      − outcome  not_satisfied\n              + outcome  satisfied\n"))
    #expect(text.hasSuffix("1 passed, 1 failed, 1 skipped\n"))
  }

  @Test("Workflow commands name the place, and escape what they must")
  func github() throws {
    let small = try failing()
    let run = try BuiltProgram.run("test", small.policies, "--format", "github")
    let error = try #require(run.lines.first { $0.hasPrefix("::error ") })
    #expect(error.contains(",line=3,endLine=3,col=5,"))
    #expect(error.contains("%0A"))
    let notice = try #require(run.lines.first { $0.hasPrefix("::notice ") })
    #expect(notice.hasSuffix("等 50%25 的答复。"))
  }

  @Test("Checking also annotates, with the same words as text", arguments: ["sarif", "github"])
  func check(format: String) throws {
    let small = try SmallWorkspace(rules: "return { requirements = { { id = \"x\" } } }\n")
    let run = try BuiltProgram.run("check", small.policies, "--format", format, "--language", "en")
    #expect(run.status == 3)
    let text = try BuiltProgram.run("check", small.policies, "--language", "en")
    let message = try #require(text.remarks.split(separator: "\n").first?.split(separator: ": ").last)
    #expect(run.output.contains(message.prefix(20)))
    if format == "sarif" {
      let read = try BuiltProgram.shell(
        "\"$POLICY\" check '\(small.policies)' --format sarif | python3 Tests/report_formats.py sarif -")
      #expect(read.status == 0, "\(read.output)\(read.remarks)")
    } else {
      #expect(run.output.hasPrefix("::error file="))
    }
  }

  // MARK: Coverage

  private func withFunction() throws -> SmallWorkspace {
    let small = try SmallWorkspace(
      rules: """
        return {
          requirements = {
            { id = "open_book", label = "公布", of = "organization", cite = "一/公布",
              when = function(o) return o.kind ~= "other" end, all = { { has = "published" } } },
          },
        }

        """)
    return small
  }

  @Test("Coverage below the threshold is a no, with a line that says so; without a threshold it is only told")
  func threshold() throws {
    let small = try withFunction()
    let told = try BuiltProgram.run("test", small.policies, "--coverage", "--language", "en")
    #expect(told.status == 0)
    #expect(told.output.contains("Lua that the fixtures ran: lines 1/1 (100%), arms 1/2 (50%)\n"))
    #expect(told.output.contains(": never false  o.kind ~= \"other\"\n"))
    let low = try BuiltProgram.run("test", small.policies, "--coverage", "--threshold", "51", "--language", "en")
    #expect(low.status == 2)
    #expect(low.output.contains("Coverage is below the 51% of --threshold.\n"))
    #expect(try BuiltProgram.run("test", small.policies, "--coverage", "--threshold", "50").status == 0)
  }

  @Test("Coverage is told file by file, with every place that no fixture came by")
  func coverage() throws {
    let run = try BuiltProgram.run(
      "test", "Tests/ReportingTests/Policies/tested", "--coverage", "--threshold", "90", "--language", "en")
    #expect(run.status == 2)
    let folder = "Tests/ReportingTests/Policies/tested/staff-2030"
    let text = """
      file                                                       lines    %  arms   %
      ---------------------------------------------------------  -----  ---  ----  --
      \(folder)/facts.lua    1/1  100   2/4  50
      \(folder)/rules.lua    4/5   80   2/6  33
      \(folder)/facts.lua:3:32: never false  m.engagement == "full_time"
      \(folder)/facts.lua:3:64: never false  m.on_roster
      \(folder)/rules.lua:5:12: never true  o.kind == "other"
      \(folder)/rules.lua:12:19: never true  o.published
      \(folder)/rules.lua:13: not run
      \(folder)/rules.lua:13:16: never true  n == 0
      \(folder)/rules.lua:13:16: never false  n == 0
      Lua that the fixtures ran: lines 5/6 (83%), arms 4/10 (40%)
      Coverage is below the 90% of --threshold.

      """
    #expect(run.output.contains(text), "\(run.output)")
  }

  @Test("Options that do not fit are a fault of usage")
  func usage() throws {
    let small = try SmallWorkspace()
    for options in [
      ["--threshold", "90"], ["--coverage", "--threshold", "101"], ["--coverage", "--threshold", "-1"],
      ["--watch", "--format", "json"], ["--watch", "--output", "x"], ["--format", "xml"],
    ] {
      let run = try BuiltProgram.run(["test", small.policies] + options)
      #expect(run.status == 64, "\(options)")
      #expect(run.output == "", "\(options)")
    }
  }
}
