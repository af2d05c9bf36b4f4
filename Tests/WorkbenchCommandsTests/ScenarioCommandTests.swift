import Foundation
import Testing

/// Scenarios from the command line: what they print and how they end.
@Suite struct ScenarioCommandTests {
  private static let example = "Examples/tianjin"

  @Test("A scenario file says what flips, and ends as an evaluation of it would") func simulate() throws {
    let run = try BuiltProgram.run("simulate", "Examples/tianjin/scenarios/all-townships.lua", Self.example)
    #expect(run.status == 2)
    #expect(run.remarks == "")
    #expect(run.output.contains("township_coverage@2025-12-31"))
    #expect(run.output.contains("静海区"))
    #expect(!run.output.contains("和平区"), "what did not change is not shown")
    #expect(run.output.contains("重新评估 1 条，结果有变的 1 条"))
  }

  @Test("Every scenario of the example opens", arguments: ["all-townships", "wuqing", "staffing", "jilin-law"])
  func examples(_ name: String) throws {
    let run = try BuiltProgram.run(
      "simulate", "Examples/tianjin/scenarios/\(name).lua", Self.example, "--language", "en")
    #expect(run.status == 2)
    #expect(run.remarks == "")
    #expect(run.output.contains("norms compared"))
  }

  @Test("The baseline compared with itself has nothing to show") func same() throws {
    let run = try BuiltProgram.run("compare", "baseline", "baseline", Self.example)
    #expect(run.output.contains("没有一个结果不同"))
  }

  @Test("A slip in a parameter's name is answered with the nearest one, and exit 3") func slip() throws {
    let run = try BuiltProgram.run("simulate", "--set", "enterprise_coverge@2025-12-31=85", Self.example)
    #expect(run.status == 3)
    #expect(run.output == "")
    #expect(run.remarks.contains("是不是“enterprise_coverage”"))
  }

  @Test("Seek ends with 0 when something meets the goal and with 2 when nothing does") func seek() throws {
    let found = try BuiltProgram.run(
      "seek", "enterprise_coverage@2025-12-31", "--norm", "enterprise_committees", "--nobody-fails", Self.example)
    #expect(found.status == 0)
    #expect(found.output.contains("0% … 67%"))
    let none = try BuiltProgram.run(
      "seek", "enterprise_coverage@2025-12-31=90..95", "--norm", "enterprise_committees", "--nobody-fails",
      Self.example)
    #expect(none.status == 2)
  }

  @Test(
    "A sweep is the same bytes with one thread and with four, in every form", arguments: ["text", "csv", "svg", "json"])
  func sweep(_ format: String) throws {
    let arguments = ["sweep", "enterprise_coverage@2025-12-31=78..82", Self.example, "--format", format, "--workers"]
    let one = try BuiltProgram.run(arguments + ["1"])
    let four = try BuiltProgram.run(arguments + ["4"])
    #expect(one.status == 0)
    #expect(one.output == four.output)
    #expect(one.output.count > 100)
  }

  @Test("Versions that do not differ end with 0, others with 2") func diff() throws {
    let same = try BuiltProgram.run("diff", "Policies/jilin", "Policies/jilin")
    #expect(same.status == 0)
    let run = try BuiltProgram.shell(
      """
      folder=$(mktemp -d); cp -r Policies "$folder/p"
      sed -i 's/by = "2025-12-31", is = 95/by = "2025-12-31", is = 100/' \
        "$folder/p/tianjin/organization-building-2024/parameters.lua"
      sed -i '1i -- a comment' "$folder/p/tianjin/organization-building-2024/rules.lua"
      "$POLICY" diff Policies/tianjin/organization-building-2024 "$folder/p/tianjin/organization-building-2024" \
        --ledger Examples/tianjin/ledger --as-of 2025-12-31
      status=$?; rm -rf "$folder"; exit $status
      """)
    #expect(run.status == 2)
    #expect(run.output.contains("95% → 100%"))
    #expect(run.output.contains("township_centres：变严"))
    #expect(run.output.contains("静海区"))
    #expect(!run.output.contains("rules.lua"), "a comment is no difference")
  }

  @Test("Faults of an older revision are told at the revision and the path that git knows") func revision() throws {
    let folder = try TemporaryFolder()
    let policy = "laws/small/trial"
    let small = try SmallWorkspace()
    try FileManager.default.createDirectory(atPath: folder.path("laws"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: small.folder.path("policies/small"), toPath: folder.path("laws/small"))
    let rules = try folder.text("\(policy)/rules.lua")
    try folder.write(rules + "\n}", to: "\(policy)/rules.lua")
    let git = "git -C '\(folder.path)' -c user.name=a -c user.email=a@example.org -c init.defaultBranch=main"
    #expect(try BuiltProgram.shell("\(git) init -q && \(git) add -A && \(git) commit -qm one").status == 0)
    try folder.write(rules, to: "\(policy)/rules.lua")
    let run = try BuiltProgram.run("diff", "--git", "HEAD", folder.path("laws"))
    #expect(run.status == 3)
    #expect(run.remarks.hasPrefix("HEAD:\(policy)/rules.lua:"), "\(run.remarks)")
  }

  @Test("The document gives the changes of records in full") func factsInFull() throws {
    let run = try BuiltProgram.run(
      "simulate", "Examples/tianjin/scenarios/wuqing.lua", Self.example, "--format", "json")
    #expect(run.output.contains("\"action\": \"add\""))
    #expect(run.output.contains("\"within\": \"武清区\""))
    #expect(run.output.contains("\"value\": \"enterprise_committee\""))
  }

  @Test("Nothing is shown of the progress where no terminal is") func noProgress() throws {
    let run = try BuiltProgram.run("sweep", "training_hours_min=0..150", "--norm", "training_hours", Self.example)
    #expect(run.status == 0)
    #expect(run.remarks == "")
  }
}
