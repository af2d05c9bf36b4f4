import CampaignPlanning
import PolicyModel
import Testing

@testable import Campaigns

/// `Examples/tianjin/plans/tight.lua`, by hand. On 2024-05-31 the districts that are covered have, of what 75 % of their
/// chambers (figures of 2023-12-31, rounded up) ask for on 2024-12-31:
///
///     和平 5 of 8   河西 12 of 14   南开 9 of 12   东丽 8 of 9   西青 11 of 13   津南 5 of 8
///     武清 12 of 14   宝坻 5 of 6   滨海新区 19 of 20   蓟州 4 of 8; the others have enough
///
/// so 3 + 2 + 3 + 1 + 2 + 3 + 2 + 1 + 1 + 4 = 22 are missing. Three months at one a month give 蓟州 three of its four, and
/// 90,000 yuan at 5,000 each pay for 18: whatever is chosen, 22 − 18 = 4 stay missing, one of them in 蓟州.
@Suite(.enabled(if: PlanExample.solver != nil, "CBC (coinor-libcbc3) is not here"))
struct TightPlanTests {
  private func report() throws -> BuildingPlanReport {
    let solver = try #require(PlanExample.solver)
    let planner = try BuildingPlanner(
      try PlanExample.campaign("tight"), PlanExample.workspace, PlanExample.binding)
    return try planner.plan(solver, SolverLimits(absoluteGap: 0.5))
  }

  @Test func `what is missing is what arithmetic by hand leaves missing`() throws {
    let report = try report()
    #expect(!report.meetsEveryMust)
    let missing = report.demands.filter { $0.missingBefore > 0 }
    let needs = Dictionary(uniqueKeysWithValues: missing.map { (report.districts[$0.district].name, $0.missingBefore) })
    #expect(
      needs == [
        "和平区": 3, "河西区": 2, "南开区": 3, "东丽区": 1, "西青区": 2, "津南区": 3, "武清区": 2, "宝坻区": 1,
        "滨海新区": 1, "蓟州区": 4,
      ])
    #expect(report.shortfalls.reduce(0) { $0 + $1.missing } == 4)
    let jizhou = try #require(report.shortfalls.first { report.districts[$0.district].name == "蓟州区" })
    #expect(jizhou.missing >= 1)
    #expect(report.shortfalls.allSatisfy { $0.citations.map(\.place).contains("三（一）1/商协会") })
    #expect(report.actions.reduce(0) { $0 + $1.count } == 18)
    #expect(report.cost == 18 * 5000_00)
    #expect(report.goals.map(\.value).prefix(2) == [4, 90_000_00])
    #expect(report.goals.prefix(2).allSatisfy { $0.isProved })
  }

  @Test func `ten thousand yuan more pay for two more, and a busier month for none`() throws {
    let report = try report()
    let budget = try #require(report.limits.first { $0.limit == .budget(year: 2024) })
    #expect(budget.used == 90_000_00)
    #expect(budget.bound == 90_000_00)
    let gain = try #require(budget.gain)
    #expect(gain.step == 10_000_00)
    #expect(gain.shortfall == 4)
    #expect(gain.shortfallMoved == 2)
    #expect(gain.costMoved == 100_000_00)
    #expect(report.limits.first?.limit == budget.limit)
    for use in report.limits {
      guard case .capacity = use.limit, let gain = use.gain else { continue }
      #expect(gain.shortfallMoved == 4)
    }
  }

  @Test func `a district that the ledger does not cover is named and not planned for`() throws {
    let report = try report()
    let ninghe = try #require(report.districts.firstIndex { $0.name == "宁河区" })
    #expect(!report.actions.contains { $0.district == ninghe })
    let left = report.verification.leftOut.filter { $0.norm.hasSuffix("#chamber_organizations") }
    #expect(left.map(\.reason) == [.cannotBeTold])
    #expect(left.map(\.districts) == [[ninghe]])
  }
}
