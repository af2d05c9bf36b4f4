import CampaignPlanning
import Foundation
import PolicyEngine
import PolicyModel
import Testing

@testable import Campaigns

/// The target on chambers, made one that should be met only. `TightPlanTests` says by hand what the plan then lacks.
@Suite(.enabled(if: PlanExample.solver != nil, "CBC (coinor-libcbc3) is not here"), .serialized)
struct ShouldPlanTests {
  /// The example with a copy of its policies in which the target has another force.
  private static let workspace: Result<Workspace, any Error> = Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("should-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: PlanExample.root).appendingPathComponent("Policies"), to: folder)
    let policy = folder.appendingPathComponent("tianjin/organization-building-2024")
    let targets = policy.appendingPathComponent("targets.lua")
    let text = try String(contentsOf: targets, encoding: .utf8)
    let changed = text.replacingOccurrences(
      of: "{ id = \"chamber_organizations\",", with: "{ id = \"chamber_organizations\", force = \"should\",")
    try #require(changed != text)
    try changed.write(to: targets, atomically: true, encoding: .utf8)
    return try Workspace.open(
      policies: [policy.path], ledger: "\(PlanExample.root)/Examples/tianjin/ledger", workers: 2)
  }

  private func report(includesShould: Bool) throws -> BuildingPlanReport {
    var campaign = try PlanExample.campaign("tight")
    campaign.includesShould = includesShould
    let planner = try BuildingPlanner(campaign, try Self.workspace.get(), PlanExample.binding)
    return try planner.plan(try #require(PlanExample.solver), SolverLimits(absoluteGap: 0.5), tried: 1)
  }

  @Test func `what should be met is not planned for unless it is asked for, and is named`() throws {
    let report = try report(includesShould: false)
    #expect(report.actions.isEmpty)
    #expect(report.demands.isEmpty)
    #expect(report.meetsEveryMust)
    let left = report.verification.leftOut.filter { $0.norm.hasSuffix("#chamber_organizations") }
    #expect(left.contains { $0.reason == .onlyShould && !$0.districts.isEmpty })
  }

  @Test func `asked for it is planned like a must, and what it lacks fails no must`() throws {
    let report = try report(includesShould: true)
    #expect(report.actions.reduce(0) { $0 + $1.count } == 18)
    #expect(report.demands.allSatisfy { $0.force == .should })
    #expect(report.shortfalls.reduce(0) { $0 + $1.missing } == 4)
    #expect(report.shortfalls.contains { report.districts[$0.district].name == "蓟州区" })
    #expect(report.meetsEveryMust)
    #expect(
      !report.verification.leftOut.contains { $0.reason == .onlyShould && $0.norm.hasSuffix("#chamber_organizations") })
    // The least that has to give: ten thousand yuan more would pay for two more.
    let budget = try #require(report.limits.first { $0.limit == .budget(year: 2024) }?.gain)
    #expect(budget.shortfall == 4)
    #expect(budget.shortfallMoved == 2)
  }
}
