import CampaignPlanning
import Solvers
import Testing

@Suite(.enabled(if: !Here.all.isEmpty, "neither CBC (coinor-libcbc3) nor HiGHS is here"))
struct PlanSolvingTests {
  @Test func `a plan lacks, costs and crowds as little as the best of all plans, and its months keep every limit`()
    throws
  {
    for solver in Here.all {
      var (possible, impossible, lacking) = (0, 0, 0)
      for seed in 0..<40 as Range<UInt64> {
        let problem = SmallPlan.random(seed)
        let solving = PlanSolving(solver, limits: SolverLimits())
        guard let least = SmallPlan.least(problem) else {
          #expect(throws: PlanSolving.Failure.impossible, "seed \(seed)") {
            try solving.solve(problem) { _, _ in true }
          }
          impossible += 1
          continue
        }
        let plan = try solving.solve(problem) { _, _ in true }
        #expect(problem.violation(of: plan.times) == nil, "\(solver.name), seed \(seed)")
        let shortfall = zip(problem.demands, plan.shortfalls).reduce(0) { $0 + ($1.0.weight ?? 0) * $1.1 }
        #expect(shortfall == least.shortfall, "\(solver.name), seed \(seed)")
        #expect(plan.cost == least.cost, "\(solver.name), seed \(seed)")
        let peak = try #require(plan.goals.last)
        #expect(abs(peak.value - least.peak) < 1e-6, "\(solver.name), seed \(seed)")
        #expect(try #require(peak.bound) <= least.peak + 1e-6, "\(solver.name), seed \(seed)")
        #expect(plan.goals.map(\.name) == [.shortfall, .cost, .peak])
        #expect(plan.goals.allSatisfy { $0.isProved })
        possible += 1
        lacking += least.shortfall > 0 ? 1 : 0
      }
      // The seeds must show all three.
      #expect(possible > 20)
      #expect(impossible > 2)
      #expect(lacking > 5)
    }
  }
}

@Suite struct MonthSpreadTests {
  @Test func `every stretch of activities gives a month at most its share, rounded up`() {
    var numbers = SmallModel.Numbers(state: 3)
    for _ in 0..<200 {
      let months = Int.random(in: 1...7, using: &numbers)
      let counts = (0..<6).map { _ in Int64.random(in: 0...9, using: &numbers) }
      let dealt = MonthSpread.deal(counts, over: months)
      #expect(dealt.map { $0.reduce(0, +) } == counts)
      for first in counts.indices {
        for last in first..<counts.count {
          let most = (counts[first...last].reduce(0, +) + Int64(months) - 1) / Int64(months)
          for month in 0..<months {
            #expect(dealt[first...last].reduce(0) { $0 + $1[month] } <= most)
          }
        }
      }
    }
  }
}
