public import CampaignPlanning
public import Diagnostics
import MediationModel
public import PolicyEngine
import PolicyLanguage
public import PolicyModel
public import Scenarios

/// Plans whom to put forward: reads the bounds from the norms, chooses under each combination of open readings, and has
/// the same norms judge every choice.
public struct SelectionPlanner: Sendable {
  let plan: SelectionPlan
  let workspace: Workspace
  /// With the day from which is planned.
  let binding: Binding
  let solving: SelectionSolving
  let work: Work
  /// Nil but in tests: lays another choice over the ledger than the one that was found.
  package var planted: (@Sendable (Set<Int>) -> Set<Int>)?

  /// What is chosen.
  static let decision = ChoiceReader.Decision(entity: "nomination", field: "recommended")
  /// At most so many combinations of readings are planned for.
  static let caseLimit = 64

  public init(
    _ plan: SelectionPlan, _ workspace: Workspace, _ binding: Binding, _ solver: any LinearSolver,
    limits: SolverLimits = SolverLimits(), _ work: Work = Work()
  ) {
    self.plan = plan
    self.workspace = workspace
    var binding = binding
    binding.asOf = plan.asOf ?? binding.asOf
    binding.norms = []
    self.binding = binding
    solving = SelectionSolving(solver, limits: limits)
    self.work = work
  }

  /// Why there is no plan.
  public enum Failure: Error, Equatable {
    /// A limit ended the search before anything was found.
    case nothingFound
    /// The user ended it before every case was planned.
    case interrupted
    case solver(SolverFailure)
    /// The solver's choice is not what it says, or not what the norms say of it. Each is one difference.
    case disagrees([Diagnostic])
  }

  /// A policy with norms on the choice.
  struct Law: Sendable {
    let opened: OpenedPolicy
    /// That are planned by.
    let bounds: [Norm]
  }

  /// - Throws: `InvalidInput` for a plan that does not fit policies and ledger; `EvaluationFailure`; `Failure`.
  public func report() throws -> SelectionPlanReport { try report { _, _, _ in true } }

  /// - Parameter watch: called now and then with how far the search of a case is (in the aim's own unit; no aim where ties
  ///   are settled), and how many cases were made before, of how many. `false` ends the search of the case with the best
  ///   so far.
  package func report(
    watch: (SelectionProblem.Aim?, SolverProgress, (made: Int, of: Int)) -> Bool
  ) throws -> SelectionPlanReport {
    var names = SelectionNames(plan, workspace, binding)
    let laws = names.laws()
    let nominees = NominationTable(workspace.ledger, at: binding.asOf).nominees
    let standings = names.standings(nominees)
    let closed = names.readings(laws)
    let combinations = names.combinations(laws, closed)
    let through = names.through(laws)
    if !names.faults.isEmpty { throw InvalidInput(names.faults) }

    let future = Workspace(
      opened: laws.map(\.opened), ledger: workspace.ledger.continued(from: binding.asOf, through: through),
      setAside: workspace.setAside)
    var baseline = binding
    baseline.asOf = through
    baseline.norms = Set(laws.flatMap { $0.bounds.map(\.id) })
    let judge = try Baseline(future, baseline, work)
    var lacks = CandidateLacks(workspace.ledger, laws, nominees)
    var made: [MadeCase] = []
    for choices in combinations {
      if work.cancellation?.isCancelled == true { throw Failure.interrupted }
      let maker = CaseMaker(
        planner: self, laws: laws, nominees: nominees, standings: standings, choices: choices, future: future,
        through: through)
      let cases = (made: made.count, of: combinations.count)
      made.append(try maker.make(&lacks, judge) { watch($0, $1, cases) })
      work.progress?(EvaluationProgress(done: made.count, total: combinations.count))
    }
    return try report(laws, nominees, standings, closed, combinations, through, made, lacks)
  }
}
