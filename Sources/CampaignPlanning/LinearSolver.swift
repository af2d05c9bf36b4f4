/// What solves a linear model. Two are known (module `Solvers`); a third needs nothing but this.
public protocol LinearSolver: Sendable {
  /// Name and version, as a report prints them: `HiGHS 1.15.1`.
  var name: String { get }

  /// Whether it finds good points of models with thousands of variables by itself.
  var findsInLarge: Bool { get }

  /// Minimises.
  /// - Parameters:
  ///   - start: a point to start from, one number a variable; it need not be feasible.
  ///   - watch: called now and then with how far it is; `false` asks for an end, after which the best point so far is
  ///     the answer.
  /// - Throws: `SolverFailure` where there is no answer at all. Infeasible and stopped are answers.
  func solve(
    _ model: LinearModel, limits: SolverLimits, start: [Double]?, watch: (SolverProgress) -> Bool
  ) throws(SolverFailure) -> SolverAnswer
}

extension LinearSolver {
  public var findsInLarge: Bool { false }
}

/// When a solver may stop before it has proved the best. The answer depends on nothing but the model where neither a
/// number of seconds nor `watch` ended it.
public struct SolverLimits: Sendable, Equatable {
  /// The part of the objective that may be missing, 0.01 for 1 %.
  public var relativeGap: Double
  /// What may be missing in the objective's own unit: a relative gap says nothing where the best is 0.
  public var absoluteGap: Double
  /// Seconds by the clock; `nil` is no limit.
  public var seconds: Double?
  /// Nodes of the search; `nil` is no limit.
  public var nodes: Int64?

  public init(relativeGap: Double = 0, absoluteGap: Double = 1e-6, seconds: Double? = nil, nodes: Int64? = nil) {
    self.relativeGap = relativeGap
    self.absoluteGap = absoluteGap
    self.seconds = seconds
    self.nodes = nodes
  }
}

/// How far a search is.
public struct SolverProgress: Sendable, Equatable {
  /// The objective of the best point so far, if there is one.
  public let incumbent: Double?
  /// No point is better than this, if that is known yet.
  public let bound: Double?
  /// Nodes searched.
  public let nodes: Int64

  public init(incumbent: Double?, bound: Double?, nodes: Int64) {
    self.incumbent = incumbent
    self.bound = bound
    self.nodes = nodes
  }

  /// The same in another unit, of which `unit` make one of this; below 0 where the most is sought and not the least.
  public func times(_ unit: Double, plus offset: Double = 0) -> SolverProgress {
    SolverProgress(
      incumbent: incumbent.map { $0 * unit + offset }, bound: bound.map { $0 * unit + offset }, nodes: nodes)
  }

  /// The part of the incumbent that may be missing: |incumbent − bound| / |incumbent|; 0 where they are equal.
  public var gap: Double? {
    guard let incumbent, let bound else { return nil }
    let missing = abs(incumbent - bound)
    return missing == 0 ? 0 : missing / max(abs(incumbent), 1e-9)
  }
}

func relativeGap(_ incumbent: Double?, _ bound: Double?) -> Double? {
  guard let incumbent, let bound else { return nil }
  let missing = max(0, incumbent - bound)
  return missing == 0 ? 0 : missing / max(abs(incumbent), 1e-9)
}

/// How a search ended.
public enum SolverAnswer: Sendable, Equatable {
  /// A point that meets every row, checked by us.
  case point(SolvedPoint)
  /// No point meets the rows.
  case infeasible
  /// The objective has no least value.
  case unbounded
  /// A limit or the user ended it before a point was found.
  case nothingFound(bound: Double?)
}

/// A point that meets every row of its model.
public struct SolvedPoint: Sendable, Equatable {
  /// One number a variable; whole variables are exactly whole.
  public let values: [Double]
  /// The model's objective at these values, computed by us.
  public let objective: Double
  /// No point is better than this, as the solver says.
  public let bound: Double?
  /// Whether the solver proved it the best within the gaps asked for.
  public let isProved: Bool
  public let nodes: Int64

  public init(values: [Double], objective: Double, bound: Double?, isProved: Bool, nodes: Int64) {
    self.values = values
    self.objective = objective
    self.bound = bound
    self.isProved = isProved
    self.nodes = nodes
  }

  public var gap: Double? { relativeGap(objective, bound) }
}

/// Why there is no answer.
public struct SolverFailure: Error, Sendable, Equatable {
  public enum Code: Sendable, Equatable {
    /// No library could be opened.
    case missing
    /// The solver ended without an answer.
    case failed
    /// The solver's point does not meet the model.
    case wrongPoint
  }

  public let code: Code
  /// Name of the solver, or what was tried.
  public let solver: String
  /// What the system or the solver says.
  public let reason: String

  public init(_ code: Code, solver: String, reason: String) {
    self.code = code
    self.solver = solver
    self.reason = reason
  }
}
