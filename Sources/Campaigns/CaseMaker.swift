import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Scenarios

/// What was worked out under one combination of readings.
struct MadeCase {
  let report: SelectionPlanReport.Case
  /// Rows of those put forward.
  let chosen: Set<Int>
  /// Steps that look at single nominations, policy by policy.
  let steps: [(policy: String, step: ChoiceStep)]
  /// Rows whose forwarding step is over.
  let late: Set<Int>
  /// Rows of which it cannot be told where they would count.
  let unclear: Set<Int>
  let unread: [UnreadChoice]
  /// Norm → outcome → subjects.
  let unreadOutcomes: [String: [Outcome: Int]]
}

/// Plans under one combination of readings.
struct CaseMaker {
  let planner: SelectionPlanner
  let laws: [SelectionPlanner.Law]
  let nominees: [Nominee]
  let standings: [Int: SelectionPlanReport.Candidate.Standing]
  let choices: [ReadingChange]
  /// The ledger as far as the day on which the norms are asked.
  let future: Workspace
  let through: Day

  /// With the readings closed.
  func binding(at day: Day) -> Binding {
    var binding = planner.binding
    binding.asOf = day
    for choice in choices { binding.readings[choice.name] = choice.choice }
    return binding
  }

  func make(_ lacks: inout CandidateLacks, _ judge: Baseline, _ watch: SelectionSolving.Watch) throws -> MadeCase {
    let players = nominees.filter { nominee in
      switch standings[nominee.row] {
      case .open?, .included?: true
      default: false
      }
    }
    let none = edited([])
    let start = Int64(planner.binding.asOf.number) * 1440
    // Where a nomination would count must be known before anything else is asked of it.
    var unclear: Set<Int> = []
    for (law, reader) in zip(laws, readers(players, none, SendingPlan([], start: start))) {
      unclear.formUnion(try reader.unclear(law.bounds))
    }
    let clear = players.filter { !unclear.contains($0.row) }
    let early = try steps(clear, none)
    let plan = SendingPlan(early.map(\.step), start: start)
    // Where the law has a step in which nominations are sent on, one that cannot be taken any more ends the matter.
    let late = plan.hasForwarding ? Set(clear.map(\.row)).subtracting(plan.forwarding.keys) : []
    let inPlay = clear.filter { !late.contains($0.row) }
    let readers = readers(inPlay, none, plan)
    try requireIncluded(inPlay)

    var bounds: [(norm: Norm, group: ChoiceGroup)] = []
    var unread: [UnreadChoice] = []
    for (law, reader) in zip(laws, readers) {
      for norm in law.bounds {
        do {
          bounds += try reader.read(norm).groups.map { (norm, $0) }
        } catch let reason as UnreadChoice {
          unread.append(reason)
        }
      }
    }
    try lacks.find(
      in: edited(players.map { ($0, plan) }, on: planner.workspace.ledger), choices,
      binding(at: planner.binding.asOf))
    let problem = SelectionProblem(
      candidates: inPlay.map { candidate($0, lacks) }, bounds: bounds.map(\.group), goals: planner.plan.goals)
    let solution = try solve(problem, watch)
    let sent = inPlay.filter { solution.chosen.contains($0.row) }
    let laid = planner.planted.map { $0(solution.chosen) } ?? solution.chosen
    let checked = try SelectionCheck(bounds: bounds, unread: unread, choices: choices, through: through)
      .check(claimed: solution.chosen, laid: scenario(inPlay.filter { laid.contains($0.row) }, plan), judge)
    let report = SelectionPlanReport.Case(
      choices: choices, chosen: sent.map(\.id).sorted(), bounds: checked.bounds,
      aims: problem.aims.map { .init(name: .init($0), value: problem.value($0, of: solution.chosen)) },
      isProved: solution.isProved)
    return MadeCase(
      report: report, chosen: solution.chosen, steps: early, late: late, unclear: unclear, unread: unread,
      unreadOutcomes: checked.unread)
  }

  private func candidate(_ nominee: Nominee, _ lacks: CandidateLacks) -> SelectionProblem.Candidate {
    var candidate = SelectionProblem.Candidate(
      id: nominee.id, row: nominee.row, organization: nominee.organizationRow)
    candidate.weight = planner.weight(of: nominee)
    (candidate.distance, candidate.unclear) = lacks.distance(of: nominee, under: choices)
    if case .included? = standings[nominee.row] { candidate.isIncluded = true }
    return candidate
  }

  private func solve(
    _ problem: SelectionProblem, _ watch: SelectionSolving.Watch
  ) throws -> SelectionSolving.Solution {
    do throws(SelectionSolving.Failure) {
      return try planner.solving.solve(problem) {
        watch($0, $1) && planner.work.cancellation?.isCancelled != true
      }
    } catch {
      switch error {
      case .nothingFound: throw SelectionPlanner.Failure.nothingFound
      case .interrupted: throw SelectionPlanner.Failure.interrupted
      // Whoever has to be included is in play: somebody can always be chosen.
      case .impossible: throw SelectionPlanner.Failure.solver(.infeasible(planner.solving.name))
      case .solver(let failure): throw SelectionPlanner.Failure.solver(failure)
      case .wrongModel(let aim):
        throw SelectionPlanner.Failure.disagrees([
          Diagnostic(
            SelectionCode.disagrees, at: .none,
            [
              "norm": .text(aim.rawValue), "place": .text(planner.solving.name), "expected": .text(""),
              "found": .text(""),
            ])
        ])
      }
    }
  }

  /// Whoever the planner includes must be in play.
  private func requireIncluded(_ inPlay: [Nominee]) throws {
    let bodies = Set(inPlay.map(\.organization.id))
    let faults = planner.plan.included.filter { !bodies.contains($0.organization) }.map {
      Diagnostic(SelectionCode.cannotInclude, at: $0.place, ["found": .text($0.organization)])
    }
    if !faults.isEmpty { throw InvalidInput(faults) }
  }

  // MARK: Ledgers

  private func readers(_ inPlay: [Nominee], _ none: Workspace, _ plan: SendingPlan) -> [ChoiceReader] {
    let all = edited(inPlay.map { ($0, plan) })
    return laws.map {
      ChoiceReader(
        $0.opened, SelectionPlanner.decision, candidates: inPlay.map(\.row), none: none, all: all, binding(at: through))
    }
  }

  /// The steps that look at nominations, with all of them sent on on the first day of the plan.
  private func steps(_ players: [Nominee], _ none: Workspace) throws -> [(policy: String, step: ChoiceStep)] {
    let start = SendingPlan([], start: Int64(planner.binding.asOf.number) * 1440)
    let all = edited(players.map { ($0, start) })
    return try laws.flatMap { law in
      try ChoiceReader(
        law.opened, SelectionPlanner.decision, candidates: players.map(\.row), none: none, all: all,
        binding(at: through)
      ).steps().map { (law.opened.policy.id, $0) }
    }
  }

  /// The future with these nominations recommended and sent on as planned, and no other that is not so already.
  /// - Parameter ledger: another one of the same rows; nil: the future's.
  private func edited(_ sent: [(Nominee, SendingPlan)], on ledger: Ledger? = nil) -> Workspace {
    var edits = RecordEdits()
    for row in standings.keys { edits.changed["recommended", default: [:]][row] = .stored(0) }
    for (nominee, plan) in sent {
      edits.changed["recommended", default: [:]][nominee.row] = .stored(1)
      for (field, minute) in plan.times(nominee) {
        edits.changed[field, default: [:]][nominee.row] = .stored(minute)
      }
    }
    return Workspace(
      opened: future.opened, ledger: (ledger ?? future.ledger).edited("nomination", edits), setAside: future.setAside)
  }

  /// The same as differences that a scenario file could write.
  func scenario(_ sent: [Nominee], _ plan: SendingPlan) -> Scenario {
    var scenario = Scenario(title: planner.plan.title, readings: choices)
    let names = Dictionary(nominees.map { ($0.row, $0.id) }, uniquingKeysWith: { first, _ in first })
    let rows = Set(sent.map(\.row))
    let others = standings.keys.filter { !rows.contains($0) }.sorted().compactMap { names[$0] }
    if !others.isEmpty {
      var change = FactChange(.set, of: "nomination")
      change.ids = others
      change.values = [.init("recommended", .truth(false))]
      scenario.facts.append(change)
    }
    for nominee in sent {
      var change = FactChange(.set, of: "nomination")
      change.ids = [nominee.id]
      change.values =
        [.init("recommended", .truth(true))]
        + plan.times(nominee).map { .init($0.field, .text(SendingPlan.spelled($0.minute))) }
      scenario.facts.append(change)
    }
    return scenario
  }
}

extension SelectionPlanner {
  func weight(of nominee: Nominee) -> Int64 {
    plan.weights.first { $0.organization == nominee.organization.id }?.value ?? 1
  }
}

extension SelectionPlanReport.Aim.Name {
  init(_ aim: SelectionProblem.Aim) {
    switch aim {
    case .broken: self = .broken
    case .shortfall: self = .shortfall
    case .distance: self = .distance
    case .unclear: self = .unclear
    case .weight: self = .weight
    }
  }
}
