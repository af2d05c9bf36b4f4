import Foundation
import Testing

@testable import WorkbenchCommands

/// `:pin`: what was asked becomes a fixture that `policy test` passes.
@Suite struct ReplPinTests {
  @Test(
    "A finding of any kind can be pinned",
    arguments: [
      ("practice_events CN-120106", "organizer = \"hrss\" },", "part = 3"),
      ("annual_registration Z-120101-0002", "certificate = {", "outcome = \"not_satisfied\""),
      ("city_candidates CN-120113", "city_candidate = true },", "excess = \"1\""),
      // What the ledger does not cover there is not given as none.
      ("township_centres CN-120117", "covers = {", "part = \"11..\""),
    ])
  func everyKind(question: String, given: String, expected: String) throws {
    let session = try TestSession.tianjin()
    _ = session(":why \(question)")
    let text = session(":pin")
    #expect(!text.contains("! "), "\(text)")
    #expect(text.contains(given), "\(text)")
    #expect(text.contains(expected), "\(text)")
  }

  @Test func `what was pinned passes as a fixture of its policy`() throws {
    let folder = try TemporaryFolder()
    let session = try TestSession.tianjin()
    var entries: [String] = []
    for question in ["city_candidates CN-120113", "practice_events CN-120106"] {
      _ = session(":why \(question)")
      entries.append(session(":pin"))
    }
    let policies = folder.path("Policies")
    try FileManager.default.copyItem(
      atPath: BuiltProgram.root.appendingPathComponent("Policies").path, toPath: policies)
    let fixtures = "Policies/tianjin/organization-building-2024/fixtures.lua"
    try folder.write("return {\n\(entries.joined(separator: "\n"))\n}\n", to: fixtures)
    let run = try BuiltProgram.run("test", "\(policies)/tianjin/organization-building-2024", "--format", "tap")
    #expect(run.output.contains("ok 1"))
    #expect(run.output.contains("ok 2"))
    #expect(!run.output.contains("not ok"))
  }

  @Test func `an answer that hangs on very many records is refused with their number`() throws {
    let session = try TestSession.tianjin()
    _ = session(":set facts { add = \"expert\", count = 4100, within = \"武清区\", values = { level = \"district\" } }")
    _ = session(":why district_experts 武清区")
    #expect(session(":pin") == "! repl.too-much-to-pin")
  }

  @Test func `pinning is stopped like any line`() throws {
    let session = try TestSession.tianjin()
    _ = session(":why district_experts CN-120116")
    let answer = session.cancelled(":pin", after: 1).answer
    #expect(answer.outcome == .interrupted)
  }
}
