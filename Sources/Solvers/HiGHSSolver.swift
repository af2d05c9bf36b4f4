public import CampaignPlanning

/// HiGHS (MIT), in this process: quicker than CBC, watched and stopped by callbacks. Debian 12 does not have it, so it
/// is used where a library is found and never required.
public struct HiGHSSolver: LinearSolver {
  private let library: SolverLibrary

  public var name: String { "HiGHS \(library.version)" }
  public var findsInLarge: Bool { true }

  /// - Parameter path: the library; without one the system's loader is asked for the usual names.
  public init(path: String? = nil) throws(SolverFailure) {
    library = try SolverLibrary.first(
      .highs, of: path.map { [$0] } ?? ["libhighs.so.1", "libhighs.so", "libhighs.dylib"])
  }

  public func solve(
    _ model: LinearModel, limits: SolverLimits, start: [Double]?, watch: (SolverProgress) -> Bool
  ) throws(SolverFailure) -> SolverAnswer {
    let (answer, values) = ColumnForm(model, start: start).solve(library, limits) { progress, _ in watch(progress) }
    return try SolverAnswer(answer, values: values, model: model, solver: name)
  }
}
