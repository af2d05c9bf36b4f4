import CampaignPlanning
import Campaigns
import PolicyEngine
import PolicyModel
import Testing

@Suite(.enabled(if: !FoundSolvers.all.isEmpty, "neither CBC (coinor-libcbc3) nor HiGHS is here"))
struct SelectionSolvingTests {
  @Test func `every solver chooses what trying every choice finds, ties included`() throws {
    for solver in FoundSolvers.all {
      var (brokenSome, keptAll) = (0, 0)
      for seed in 1...20 as ClosedRange<UInt64> {
        let problem = SmallSelection.random(seed)
        let best = try #require(SmallSelection.best(problem))
        let found = try SelectionSolving(solver).solve(problem)
        #expect(found.chosen == best, "\(solver.name), seed \(seed): \(problem)")
        #expect(found.isProved)
        if problem.value(.broken, of: best) == 0 { keptAll += 1 } else { brokenSome += 1 }
      }
      // The seeds must show both.
      #expect(brokenSome > 3)
      #expect(keptAll > 3)
    }
  }

  @Test func `whoever must be included and has no room for two is told apart from a search that ended`() throws {
    let solver = try #require(FoundSolvers.all.first)
    var problem = SelectionProblem(candidates: [], bounds: [], goals: [.ready, .preferred])
    #expect(try SelectionSolving(solver).solve(problem).chosen == [])
    problem.candidates = [.init(id: "a", row: 4, organization: 0), .init(id: "b", row: 2, organization: 0)]
    problem.candidates[1].isIncluded = true
    #expect(try SelectionSolving(solver).solve(problem).chosen == [2])
    // The first to be put forward of two alike.
    problem.candidates[1].isIncluded = false
    #expect(try SelectionSolving(solver).solve(problem).chosen == [4])
  }

  @Test func `the planner's order decides between one who lacks something and one who weighs more`() throws {
    let solver = try #require(FoundSolvers.all.first)
    var problem = SelectionProblem(candidates: [], bounds: [], goals: [.ready, .preferred])
    problem.candidates = [.init(id: "a", row: 0, organization: 0), .init(id: "b", row: 1, organization: 1)]
    problem.candidates[0].distance = 3
    problem.candidates[0].weight = 10
    let sum = ChoiceCount(name: "n", isExistence: false, fixed: Interval(0), rows: [0, 1])
    problem.bounds = [SmallSelection.group([sum], .atLeast(ChoiceSum(count: 0), 1), atMost: 1)]
    #expect(try SelectionSolving(solver).solve(problem).chosen == [1])
    problem.goals = [.preferred, .ready]
    #expect(try SelectionSolving(solver).solve(problem).chosen == [0])
  }
}
