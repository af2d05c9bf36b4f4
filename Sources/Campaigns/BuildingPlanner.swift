public import CampaignPlanning
import Diagnostics
import MediationModel
public import PolicyEngine
public import PolicyModel
public import Scenarios

/// Makes building plans: reads what is asked from the norms, has it solved, and has the norms judge what comes out.
public struct BuildingPlanner: Sendable {
  let model: BuildingModel

  /// Reads the problem of a plan file beside policies and a ledger.
  /// - Parameters:
  ///   - scenario: what else differs; its own day is not looked at.
  ///   - binding: readings and workers; its day is not looked at.
  ///   - work: may be cancelled while the problem is read; a search is ended by its `watch`.
  /// - Throws: `InvalidInput` with everything that is wrong with plan file or scenario; `EvaluationFailure`.
  public init(
    _ campaign: BuildingCampaign, _ workspace: Workspace, _ binding: Binding, scenario: Scenario? = nil,
    _ work: Work = Work()
  ) throws {
    let ground = try PlanGround(campaign, workspace, binding, scenario, work)
    let before = try Standings(ground.baseline.outcome, end: ground.end)
    let bounds = ground.items.flatMap { [$0.months.lowerBound, $0.months.upperBound + 1] }
    let legal = LegalPeriods(
      first: campaign.from, months: campaign.months, before.questions.filter { before.isAsked($0, in: campaign) },
      more: Set(bounds))
    let probe = try ItemProbe(ground, legal, before: before, work)
    let sessionEffects = try ground.sessions.indices.map { try probe.effect(ofSession: $0) }
    var effects = try ground.items.indices.map { try probe.effects(of: $0) }
    // Who joins before a session can sit it, and who joins after cannot.
    let isTraining = effects.contains { $0.values.contains { $0.asksSessions(sessionEffects) } }
    let periods = isTraining ? legal.cut(before: ground.sessions.map(\.month)) : legal
    effects = effects.map { known in
      Dictionary(
        uniqueKeysWithValues: periods.ranges.enumerated().compactMap { number, range in
          known[legal.period(of: range.lowerBound)].map { (number, $0) }
        })
    }
    let days = Set(
      before.questions.filter { before.isAsked($0, in: campaign) }.compactMap { question in
        before.norms[question.norm]?.kind == .target ? question.milestone : nil
      })
    var interim: [(day: Day, standings: Standings)] = []
    for day in days.sorted() where day < ground.end {
      let outcome = try ground.baseline.evaluate(ground.ledger, changed: [], asOf: day, work)
      interim.append((day, try Standings(outcome, end: day)))
    }
    model = BuildingModel(
      ground, before: before, interim: interim, periods: periods, effects: effects, sessionEffects: sessionEffects)
  }

  /// What is asked to be solved.
  public var problem: PlanProblem { model.problem }

  /// Solves the problem and verifies the plan.
  /// - Parameters:
  ///   - limits: for each goal, and for each limit that is moved.
  ///   - tried: how many of the limits that bind are moved by one and solved again.
  ///   - watch: called now and then with the goal and how far it is, costs in fen; `false` ends the search with the best
  ///     plan so far.
  /// - Throws: `PlanFailure` where nothing could be solved or the norms disagree with the plan; `EvaluationFailure`.
  public func plan(
    _ solver: any LinearSolver, _ limits: SolverLimits, tried: Int = 6,
    watch: (PlanSolution.Goal.Name, SolverProgress) -> Bool = { _, _ in true }
  ) throws -> BuildingPlanReport {
    let watch = { (goal: PlanSolution.Goal.Name, progress: SolverProgress) in
      watch(goal, goal == .cost ? progress.times(Double(model.moneyUnit)) : progress)
    }
    let solution = try solution(solver, limits, watch)
    let made = MadePlan(model, solution)
    let verification = PlanVerification(model: model, solution: solution, failing: made.failing)
    let compared = try verification.verify(made.records, Work())
    let gains = LimitGains(model, solution, solver, limits)
    return try BuildingPlanReport(
      model, solution, made, verification, compared: compared, limits: gains.uses(tried: tried, watch), Work())
  }

  func solution(
    _ solver: any LinearSolver, _ limits: SolverLimits,
    _ watch: (PlanSolution.Goal.Name, SolverProgress) -> Bool
  ) throws(PlanFailure) -> PlanSolution {
    let goals = model.ground.campaign.goals.map { goal -> PlanSolution.Goal.Name in
      switch goal {
      case .shortfall: .shortfall
      case .cost: .cost
      case .evenness: .peak
      }
    }
    do {
      // Even months are for people's comfort: a part of one in twenty is near enough, and so is what some nodes find.
      var evenness = limits
      evenness.relativeGap = max(limits.relativeGap, 0.05)
      evenness.nodes = 2000
      return try PlanSolving(solver, limits: limits, evenness: evenness, goals: goals)
        .solve(model.problem, watch: watch)
    } catch {
      switch error {
      case .nothingFound: throw PlanFailure([Diagnostic(PlanCode.nothingFound, at: .none)])
      case .interrupted: throw PlanFailure([Diagnostic(PlanCode.interrupted, at: .none)])
      case .solver(let failure): throw PlanFailure([PlanCode.failed(failure)])
      // Doing nothing lacks everything and breaks nothing.
      case .impossible: throw PlanFailure([PlanCode.failed(.infeasible(solver.name))])
      }
    }
  }
}

extension Standings {
  /// Whether a question may become a demand of the plan.
  fileprivate func isAsked(_ question: Question, in campaign: BuildingCampaign) -> Bool {
    let force = force(question)
    guard force == .must || force == .should && campaign.includesShould else { return false }
    return question.milestone.map { $0 >= campaign.from.firstDay } ?? true
  }
}

extension ItemEffect {
  fileprivate func asksSessions(_ sessions: [ItemEffect]) -> Bool {
    asks.keys.contains { question in sessions.contains { ($0.helps[question] ?? 0) > 0 } }
  }
}
