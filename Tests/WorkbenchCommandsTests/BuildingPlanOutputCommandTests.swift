import Foundation
import Testing

/// Building plans in every form, beside each other and in the REPL. CBC or HiGHS must be there.
@Suite struct BuildingPlanOutputCommandTests {
  private static let tight = "Examples/tianjin/plans/tight.lua"
  private static let example = "Examples/tianjin"

  @Test(arguments: ["csv", "ics", "html"])
  func `has forms that the readers of such files take`(format: String) throws {
    let run = try BuiltProgram.shell(
      "\"$POLICY\" plan \(Self.tight) \(Self.example) --try-limits 0 --format \(format) "
        + "| python3 Tests/report_formats.py \(format) -; exit \"${PIPESTATUS[0]}${PIPESTATUS[1]}\"")
    // The plan's answer is no, and the reader finds nothing wrong.
    #expect(run.status == 20, "\(run.output)\(run.remarks)")
  }

  @Test func `is compared with doing nothing`() throws {
    let run = try BuiltProgram.run(
      ["compare", "baseline", Self.tight, Self.example, "--try-limits", "0", "--language", "en"])
    #expect(run.status == 2, "\(run.remarks)")
    #expect(run.output.hasPrefix("doing nothing  →  "))
    #expect(run.output.contains("  cost, yuan: 0 → 90,000\n"))
  }

  @Test func `is not compared with a scenario`() throws {
    let run = try BuiltProgram.run(["compare", Self.tight, "Examples/tianjin/scenarios/wuqing.lua", Self.example])
    #expect(run.status == 64)
    #expect(run.remarks.contains("计划只能和计划比"))
  }

  @Test func `is made in the scenario of a session`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      :plan Examples/tianjin/plans/tight.lua --try-limits 0
      :set chamber_coverage@2024-12-31 = 50
      :plan Examples/tianjin/plans/tight.lua --try-limits 0
      :plan Examples/tianjin/plans/tight.lua --ledger x
      """, to: "script.txt")
    let run = try BuiltProgram.run(["repl", Self.example, "--file", folder.path("script.txt"), "--language", "en"])
    #expect(run.status != 0)
    #expect(run.output.contains("2 demands that must be met cannot be"))
    #expect(run.output.contains("Everything that must be met is met in time."))
    #expect(run.remarks.contains("--ledger"))
  }
}
