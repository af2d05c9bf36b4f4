import Foundation
import Testing

/// Plans of whom to put forward, from the command line. CBC or HiGHS must be there.
@Suite struct SelectionPlanCommandTests {
  private static let plan = "Examples/tibet/plans/selection.lua"
  private static let example = "Examples/tibet"

  /// The example under one reading, so that it takes no time.
  private static let closed = [
    "--reading", "batch_scope=region", "--reading", "arbitration_centre_kind=counted", "--reading",
    "chamber_kind=counted",
  ]

  @Test func `a plan that keeps every bound ends with 0 and names steps, lacks and the check`() throws {
    let run = try BuiltProgram.run(["plan", Self.plan, Self.example] + Self.closed)
    #expect(run.status == 0, "\(run.remarks)")
    #expect(run.output.contains("■ 推荐谁（18 家）"))
    #expect(run.output.contains("■ 名额（9 条都守住）"))
    #expect(run.output.contains("2021-09-30（自定 2021-09-16）  第一批推荐够家数（全区）"))
    #expect(run.output.contains("六种调解制度齐全  工作制度缺 争议排查  差 1  四（三）/制度"))
    #expect(run.output.contains("9 条结果与求解的都一致"))
    #expect(run.output.contains("城关区企业调解委员会31  N-LS-31-1  组织已经撤销"))
  }

  @Test func `where a reading cannot be kept the plan ends with 2 and says by how much`() throws {
    let run = try BuiltProgram.run(
      ["plan", Self.plan, Self.example, "--language", "en", "--reading", "batch_scope=prefecture"]
        + Self.closed.dropFirst(2))
    #expect(run.status == 2, "\(run.remarks)")
    #expect(run.output.contains("■ bounds (63, 34 cannot be kept)"))
    #expect(run.output.contains("(off by 5)"))
    #expect(run.output.contains("To mend by 2021-09-30"))
  }

  @Test(arguments: ["csv", "ics", "html"])
  func `has forms that the readers of such files take`(format: String) throws {
    let run = try BuiltProgram.shell(
      "\"$POLICY\" plan \(Self.plan) \(Self.example) \(Self.closed.joined(separator: " ")) --format \(format) "
        + "| python3 Tests/report_formats.py \(format) -")
    #expect(run.status == 0, "\(run.output)\(run.remarks)")
    let read = ["csv": "csv: 50 rows of 16 cells", "ics": ": 19 events", "html": "html: 12 tables"]
    #expect(run.output.contains(try #require(read[format])))
  }

  @Test(arguments: ["csv", "ics", "html"])
  func `takes names of a ledger for names in every form`(format: String) throws {
    let folder = try TemporaryFolder()
    let names = "s/城关区企业调解委员会02/=cmd|calc!A1/; s/城关区街道调解中心04/<script src=x>alert(1)<\\/script>/"
    let run = try BuiltProgram.shell(
      """
      set -e -o pipefail
      cp -r Examples/tibet/ledger '\(folder.path("ledger"))'
      sed -i '\(names)' '\(folder.path("ledger"))/organization.csv'
      "$POLICY" plan \(Self.plan) --policies Policies/tibet/gold-organizations-2020 --ledger '\(folder.path("ledger"))' \
        \(Self.closed.joined(separator: " ")) --language en --format \(format) >'\(folder.path("out"))'
      python3 Tests/report_formats.py \(format) '\(folder.path("out"))'
      grep cmd '\(folder.path("out"))'
      """)
    #expect(run.status == 0, "\(run.output)\(run.remarks)")
    let named = ["csv": ",'=cmd|calc!A1,", "ics": "=cmd|calc!A1", "html": "<td>=cmd|calc!A1</td>"]
    #expect(run.output.contains(try #require(named[format])))
  }

  @Test func `a chart is refused before anything is read, and the other forms are named`() throws {
    let run = try BuiltProgram.run(["plan", Self.plan, "no such workspace", "--format", "svg"])
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.remarks.contains("text, json, csv, ics or html"))
    #expect(run.remarks.contains("text、json、csv、ics、html"))
  }

  @Test func `in the example of Tianjin each unit puts forward one or two, and what they lack has an hour`() throws {
    let run = try BuiltProgram.run(["plan", "Examples/tianjin-gold/plans/selection.lua", "Examples/tianjin-gold"])
    #expect(run.status == 0, "\(run.remarks)")
    let forward = run.lines.filter { $0.hasSuffix("●") }
    let units = Dictionary(grouping: forward) { $0.split(separator: " ")[2] }
    // All but the one that received nothing.
    #expect(units.count == 17 && units.values.allSatisfy { (1...2).contains($0.count) })
    // Of three that lack nothing the two that the planner prefers.
    let nominations = forward.compactMap { $0.split(separator: " ").first { $0.hasPrefix("N-120116") } }
    #expect(nominations == ["N-120116-01", "N-120116-04"])
    #expect(run.output.contains("2023-08-18 17:00前补齐（统一报送），自定 2023-08-17："))
    #expect(run.output.contains("典型案例个数 1 / ≥2  差 1"))
    #expect(run.output.contains("2023-08-04 17:00前（自定 2023-08-03）  自评自荐"))
    #expect(run.output.contains("上报成功率 62% / ≥65%"))
    #expect(run.output.contains("■ 名额（36 条都守住）\n\n"))
  }

  @Test func `a slip in a plan is told with its place and the nearest name`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      return {
        language = 1, kind = "selection", title = "x",
        weights = { ["O-LS-2"] = 3 },
      }
      """, to: "p.lua")
    let run = try BuiltProgram.run("plan", folder.path("p.lua"), Self.example)
    #expect(run.status == 3)
    #expect(run.output == "")
    #expect(run.remarks.contains("p.lua:3:"))
    #expect(run.remarks.contains("台账里没有调解组织“O-LS-2”（按编号找）。是不是“O-LS-"))
  }
}
