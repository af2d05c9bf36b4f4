import Campaigns
import MediationModel
import Testing

@testable import Reporting

@Suite struct `A comparison of plans` {
  @Test func `says nothing of a plan beside itself`() throws {
    let plan = try SamplePlan.report()
    let comparison = PlanComparison(plan, plan)
    #expect(comparison.counts.isEmpty && comparison.demands.isEmpty && comparison.years.isEmpty)
    #expect(!comparison.meetsEveryMust)
    #expect(PlanComparisonReport.text(comparison, .en, width: 80).contains("Nothing differs."))
  }

  @Test func `takes what would be missing for doing nothing`() throws {
    let plan = try SamplePlan.report()
    let comparison = PlanComparison(nil, plan)
    #expect(comparison.demands.map(\.before) == [6, 6])
    #expect(comparison.demands.map(\.after) == [2, 0])
    #expect(comparison.counts.map(\.after) == [4, 1, 31])
    #expect(comparison.years.map(\.before) == [0])
    let other = PlanComparison(plan, nil)
    #expect(other.demands.map(\.after) == [6, 6])
    #expect(!other.meetsEveryMust)
  }

  @Test func `is text that fits a terminal`() throws {
    let text = PlanComparisonReport.text(PlanComparison(nil, try SamplePlan.report()), .zh, width: 80)
    try Snapshot.expect(text, "plan-comparison.txt")
  }
}
