import CSolver
import CampaignPlanning

extension SolverAnswer {
  /// What a library said, as an answer: the point is rounded and checked against the model, and its objective is
  /// computed anew.
  init(
    _ answer: csolver_answer, values: [Double], model: LinearModel, solver: String
  ) throws(SolverFailure) {
    let bound = answer.bound.isFinite && abs(answer.bound) < 1e30 ? answer.bound : nil
    switch answer.status {
    case csolver_infeasible:
      self = .infeasible
      return
    case csolver_unbounded:
      self = .unbounded
      return
    case csolver_optimal, csolver_stopped:
      break
    default:
      throw SolverFailure(.failed, solver: solver, reason: "status \(answer.status.rawValue)")
    }
    guard answer.has_values != 0 else {
      guard answer.status == csolver_stopped else { throw SolverFailure(.failed, solver: solver, reason: "no point") }
      self = .nothingFound(bound: bound)
      return
    }
    guard let rounded = model.rounded(values) else {
      throw SolverFailure(.wrongPoint, solver: solver, reason: "not whole")
    }
    if let violation = model.violation(of: rounded) {
      throw SolverFailure(.wrongPoint, solver: solver, reason: "\(violation)")
    }
    self = .point(
      SolvedPoint(
        values: rounded, objective: model.value(of: rounded), bound: bound,
        isProved: answer.status == csolver_optimal, nodes: answer.nodes))
  }
}
