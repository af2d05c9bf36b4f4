package import CampaignPlanning
import PolicyModel

/// Solves selection problems: each aim keeps what those before it reached, and ties go to the first identifiers.
package struct SelectionSolving {
  private let solver: any LinearSolver
  private let limits: SolverLimits
  /// Ties are settled so many candidates at a time: powers of two up to 2¹⁵ stay exact in any solver.
  private static let block = 16

  package init(_ solver: any LinearSolver, limits: SolverLimits = SolverLimits()) {
    self.solver = solver
    self.limits = limits
  }

  package var name: String { solver.name }

  package struct Solution: Hashable, Sendable {
    /// Rows of those put forward.
    package let chosen: Set<Int>
    /// Whether every aim was proved, and with it that ties are settled.
    package let isProved: Bool
  }

  package enum Failure: Error, Equatable {
    /// Who has to be included cannot be.
    case impossible
    /// A limit ended it before anything was found.
    case nothingFound
    /// `watch` ended it before anything was found.
    case interrupted
    case solver(SolverFailure)
    /// The model's values are not those that the bounds themselves have.
    case wrongModel(SelectionProblem.Aim)
  }

  /// What is told how far a search is, in the aim's own unit; no aim where ties are settled. `false` ends the search.
  package typealias Watch = (SelectionProblem.Aim?, SolverProgress) -> Bool

  /// - Parameter watch: called now and then; where it ends the search the best so far is the answer.
  package func solve(
    _ problem: SelectionProblem, watch outer: Watch = { _, _ in true }
  ) throws(Failure) -> Solution {
    var isEnded = false
    func watch(_ aim: SelectionProblem.Aim?, _ progress: SolverProgress) -> Bool {
      isEnded = isEnded || !outer(aim, shown(progress, aim, problem))
      return !isEnded
    }
    // Nobody to choose, and no variable to ask a solver for.
    if problem.candidates.isEmpty { return Solution(chosen: [], isProved: true) }
    var model = SelectionModel(problem)
    var best: SolvedPoint?
    var isProved = true
    for aim in problem.aims where isProved {
      let terms = model.terms(aim)
      // Nothing to choose by.
      if terms.allSatisfy({ $0.coefficient == 0 }) { continue }
      model.minimise(terms)
      best = try point(model, best) { watch(aim, $0) } ?? best
      guard let point = best else { throw isEnded ? .interrupted : .nothingFound }
      isProved = point.isProved
      let value = model.linear.value(of: point.values)
      model.keep(terms, atMost: Int64(value))
      let chosen = rows(problem, model, point)
      if isProved, value != modelValue(aim, problem, chosen) { throw .wrongModel(aim) }
    }
    if best == nil {
      model.minimise([])
      best = try point(model, nil) { watch(.broken, $0) }
    }
    guard var point = best else { throw isEnded ? .interrupted : .nothingFound }
    if isProved { point = try settledTies(problem, &model, point, watch) ?? point }
    return Solution(chosen: rows(problem, model, point), isProved: isProved && point.isProved)
  }

  /// How far a search is, counted as people do and not as the model does.
  private func shown(
    _ progress: SolverProgress, _ aim: SelectionProblem.Aim?, _ problem: SelectionProblem
  ) -> SolverProgress {
    switch aim {
    case .broken: progress.times(1, plus: Double(problem.bounds.count))
    case .weight: progress.times(-1)
    case .shortfall, .distance, .unclear, nil: progress
    }
  }

  /// As the model counts it.
  private func modelValue(_ aim: SelectionProblem.Aim, _ problem: SelectionProblem, _ chosen: Set<Int>) -> Double {
    let value = problem.value(aim, of: chosen)
    return switch aim {
    case .broken: Double(value - Int64(problem.bounds.count))
    case .weight: Double(-value)
    case .shortfall, .distance, .unclear: Double(value)
    }
  }

  private func point(
    _ model: SelectionModel, _ start: SolvedPoint?, _ watch: (SolverProgress) -> Bool
  ) throws(Failure) -> SolvedPoint? {
    let answer: SolverAnswer
    do throws(SolverFailure) {
      answer = try solver.solve(model.linear, limits: limits, start: start?.values, watch: watch)
    } catch {
      throw .solver(error)
    }
    switch answer {
    case .point(let point): return point
    case .infeasible, .unbounded:
      if start == nil { throw .impossible }
      return nil
    case .nothingFound: return nil
    }
  }

  private func settledTies(
    _ problem: SelectionProblem, _ model: inout SelectionModel, _ start: SolvedPoint,
    _ watch: Watch
  ) throws(Failure) -> SolvedPoint? {
    let order = problem.candidates.indices.sorted { problem.candidates[$0].id < problem.candidates[$1].id }
    var best = start
    var first = 0
    while first < order.count {
      let block = order[first..<min(order.count, first + SelectionSolving.block)]
      let terms = block.enumerated().map { place, candidate in
        LinearModel.Term(-(Int64(1) << Int64(block.count - 1 - place)), model.choices[candidate])
      }
      model.minimise(terms)
      guard let point = try point(model, best, { watch(nil, $0) }), point.isProved else { return best }
      best = point
      for candidate in block {
        model.settle(candidate, isChosen: point.values[model.choices[candidate].index] == 1)
      }
      first += SelectionSolving.block
    }
    return best
  }

  private func rows(_ problem: SelectionProblem, _ model: SelectionModel, _ point: SolvedPoint) -> Set<Int> {
    Set(
      zip(problem.candidates, model.choices).filter { point.values[$1.index] == 1 }.map(\.0.row))
  }
}
