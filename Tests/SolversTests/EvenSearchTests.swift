import Solvers
import Testing

@testable import CampaignPlanning

@Suite(.enabled(if: !Here.all.isEmpty, "neither CBC (coinor-libcbc3) nor HiGHS is here"))
struct EvenSearchTests {
  @Test func `months are as even as those of the best of all plans, and no bound is above them`() throws {
    for solver in Here.all {
      var possible = 0
      for seed in 0..<25 as Range<UInt64> {
        let problem = SmallPlan.spread(seed)
        guard let best = SmallPlan.least(problem) else { continue }
        possible += 1
        // Exactly, and as near as a tenth: one place at a time, then the whole where that is not enough.
        for gap in [0, 0.1] {
          var evenness = SolverLimits()
          evenness.relativeGap = gap
          let plan = try PlanSolving(solver, limits: SolverLimits(), evenness: evenness, places: 1)
            .solve(problem) { _, _ in true }
          #expect(problem.violation(of: plan.times) == nil, "\(solver.name), seed \(seed)")
          let goal = try #require(plan.goals.last)
          let bound = try #require(goal.bound)
          #expect(goal.name == .peak)
          #expect(goal.isProved)
          #expect(plan.cost == best.cost)
          #expect(bound <= best.peak + 1e-6, "\(solver.name), seed \(seed)")
          #expect(goal.value >= best.peak - 1e-6, "\(solver.name), seed \(seed)")
          #expect(goal.value <= best.peak / (1 - gap) + 1e-6, "\(solver.name), seed \(seed)")
        }
      }
      #expect(possible > 12)
    }
  }

  /// Forty places that share a budget for three quarters of what they need.
  private static let forty: PlanProblem = {
    var numbers = SmallModel.Numbers(state: 5)
    var problem = PlanProblem(months: 12, activities: [], pauses: [3])
    var costs: [Int: Int64] = [:]
    var everything: Int64 = 0
    for place in 0..<40 {
      for item in 0..<2 {
        let activity = problem.activities.count
        let cost = Int64.random(in: 20...60, using: &numbers) * (item == 0 ? 1 : 9)
        problem.activities.append(
          .init(id: "\(place)/\(item)", place: place, item: item, cost: cost, months: 0...11))
        costs[activity] = cost
        let need = Int64.random(in: item == 0 ? 5...40 : 2...9, using: &numbers)
        everything += need * cost
        for (due, part) in [(5, need / 2), (11, need)] {
          problem.demands.append(
            .init(
              weights: [activity: 1], through: due, need: part, weight: item == 0 ? 1 : 5, group: "demand"))
        }
        problem.rates.append(.init(place: place, item: item, perMonth: 6, group: "rate"))
      }
    }
    for first in [0, 6] {
      problem.totals.append(
        .init(weights: costs, months: first...(first + 5), atMost: everything * 3 / 8, group: "budget"))
    }
    return problem
  }()

  @Test func `many places with one budget are even within three percent, and both ways of seeking bear each other out`()
    throws
  {
    let limits = SolverLimits(relativeGap: 1e-4, absoluteGap: 0.5, nodes: 1000)
    for solver in Here.all {
      let goals = try [8, 1000].map { places in
        let plan = try PlanSolving(solver, limits: limits, places: places).solve(Self.forty) { _, _ in true }
        #expect(Self.forty.violation(of: plan.times) == nil)
        return plan.goals
      }
      // What comes before evenness is the same, so that evenness can be compared.
      #expect(goals[0].prefix(2) == goals[1].prefix(2))
      let (parts, whole) = (try #require(goals[0].last), try #require(goals[1].last))
      #expect(try #require(parts.gap) <= 0.03, "\(solver.name)")
      #expect(try #require(parts.bound) <= whole.value + 1e-6)
      #expect(try #require(whole.bound) <= parts.value + 1e-6)
    }
  }

  @Test func `a search that is ended keeps the plan that it began with, or a better one`() throws {
    let solver = try #require(Here.all.first)
    let limits = SolverLimits(relativeGap: 1e-4, absoluteGap: 0.5, nodes: 1000)
    var shown = 0
    let plan = try PlanSolving(solver, limits: limits, places: 8).solve(Self.forty) { goal, _ in
      shown += goal == .peak ? 1 : 0
      return shown < 2
    }
    #expect(Self.forty.violation(of: plan.times) == nil)
    #expect(plan.goals.map(\.name) == [.shortfall, .cost, .peak])
    #expect(plan.goals.last?.isProved == false)
  }

  @Test func `the rest of a model is the whole where the others keep their values`() throws {
    var compared = 0
    for seed in 0..<60 as Range<UInt64> {
      let model = SmallModel.random(seed)
      guard let best = SmallModel.point(model) else { continue }
      let free = (0..<model.variableCount).filter { $0 % 2 == 0 }
      let part = try #require(model.part(free, at: best))
      let left = model.value(of: best) - part.value(of: free.map { best[$0] })
      var least = Double.infinity
      SmallModel.forEachPoint(model) { point in
        let keeps = (0..<model.variableCount).allSatisfy { free.contains($0) || point[$0] == best[$0] }
        if keeps { least = min(least, model.value(of: point)) }
      }
      #expect(SmallModel.least(part).map { $0 + left } == least, "seed \(seed)")
      compared += 1
    }
    #expect(compared > 20)
  }

  @Test func `no point is below the relaxation`() throws {
    for solver in Here.all {
      var compared = 0
      for seed in 0..<60 as Range<UInt64> {
        let model = SmallModel.random(seed)
        guard let least = SmallModel.least(model) else { continue }
        guard
          case .point(let point) = try solver.solve(
            model.relaxed, limits: SolverLimits(), start: nil, watch: { _ in true })
        else {
          Issue.record("\(solver.name), seed \(seed): no point of the relaxation")
          continue
        }
        #expect(point.isProved)
        #expect(point.objective <= least + 1e-6, "\(solver.name), seed \(seed)")
        compared += point.objective < least - 0.01 ? 1 : 0
      }
      // The seeds must show some where it is.
      #expect(compared > 5)
    }
  }
}
