import Campaigns
import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Testing

@Suite struct SelectionPlanFileTests {
  /// Code, line and nearest name of every fault.
  private func faults(_ body: String) -> [String] {
    do {
      let text = "return {\nlanguage = 1, kind = \"selection\", title = \"x\",\n\(body)\n}"
      guard case .selection(let plan) = try PlanFile.read(text, as: "p.lua") else { return ["another kind"] }
      _ = try Gold.report(plan, on: try Gold.example())
      return []
    } catch let invalid as InvalidInput {
      return invalid.diagnostics.map { diagnostic in
        var line = ""
        if case .source(let span) = diagnostic.place { line = " \(span.start.line)" }
        if case .text(let near)? = diagnostic.arguments["nearest"] { return "\(diagnostic.code)\(line) \(near)" }
        return diagnostic.code + line
      }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `a file says everything that the planner decides`() throws {
    let plan = try Gold.plan()
    #expect(plan.title == "西藏三批金牌调解组织的推荐")
    #expect(plan.asOf == Day("2021-03-01"))
    #expect(plan.goals == [.ready, .preferred])
    #expect(plan.weights.map(\.organization) == ["O-LS-02", "O-CD-01"])
    #expect(plan.weights.map(\.value) == [5, 3])
    #expect(plan.included.map(\.organization) == ["O-AL-01"])
    #expect(plan.excluded.map(\.organization) == ["O-NQ-03"])
    #expect(plan.leadDays == 14)
  }

  @Test(
    .enabled(if: !FoundSolvers.all.isEmpty),
    arguments: [
      (#"order = { "redy" }"#, ["policy.unknown-word 3 ready"]),
      (#"order = { "ready", "ready" }"#, ["plan.two-values 3"]),
      (#"wieghts = {}"#, ["policy.unknown-key 3 weights"]),
      (#"weights = { ["O-LS-02"] = 1001 }"#, ["plan.out-of-range 3"]),
      (#"lead_days = -1"#, ["plan.out-of-range 3"]),
      (#"include = { { organization = "O-LS-02" } }"#, ["policy.missing-key 3"]),
      (
        #"include = { { organization = "O-LS-02", reason = "a" } }, exclude = { { organization = "O-LS-02", reason = "b" } }"#,
        ["plan.two-values 3"]
      ),
      (#"weights = { ["O-LS-2"] = 3 }"#, ["selection.unknown-organization 3 O-LS-02"]),
      (
        #"exclude = { { organization = "O-LS-03", nomination = "N-LS-03-1x", reason = "a" } }"#,
        ["selection.other-nomination 3 N-LS-03-1"]
      ),
      (#"include = { { organization = "O-LS-31", reason = "closed" } }"#, ["selection.cannot-include 3"]),
      (#"norms = { "first_batch_quota_regoin" }"#, ["plan.unknown-norm 3 first_batch_quota_region"]),
      (#"norms = { "regimes_kept" }"#, ["selection.no-bound 3"]),
      (#"readings = { batch_scop = "region" }"#, ["scenario.unknown-reading 3 batch_scope"]),
      (#"readings = { batch_scope = "regio" }"#, ["scenario.unknown-choice 3 region"]),
      (#"through = "2021-02-28""#, ["selection.through-too-early"]),
    ])
  func `every fault is told with its line, and the name that was meant`(body: String, expected: [String]) {
    #expect(faults(body) == expected)
  }

  @Test(.enabled(if: !FoundSolvers.all.isEmpty))
  func `policies that bound no choice are told so`() throws {
    let plan = try Gold.plan()
    let opened = PolicyOpener.open([Gold.root + "/Policies/tianjin/key-tasks"], coverage: false).policies
    let workspace = Workspace(opened: opened, ledger: try #require(Gold.tibetLedger))
    #expect {
      try Gold.report(plan, on: workspace)
    } throws: { error in
      (error as? InvalidInput)?.diagnostics.map(\.code) == ["selection.no-bounds"]
    }
  }
}
