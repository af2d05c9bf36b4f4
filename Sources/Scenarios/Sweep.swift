import Diagnostics
import MediationModel
public import PolicyEngine
import PolicyLanguage
public import PolicyModel
import Synchronization

/// What becomes of the norms that hang on one or two parameters, as these run through their values.
public struct Sweep: Sendable {
  public struct Point: Sendable {
    /// One a axis, exact, in the parameter's unit.
    public let values: [String]
    /// In the order of the policy; the same norms at every point.
    public let counts: [SliceCount]
  }

  /// Nil: law and facts as they are.
  public let scenario: Scenario?
  public let axes: [Axis]
  /// By the first axis, then the second, each ascending.
  public let points: [Point]
  /// Norms swept, with their labels.
  public let norms: [Norm]

  public struct Axis: Sendable {
    public let name: String
    public let parameter: Parameter
    public let values: [String]
  }
}

extension Baseline {
  /// Evaluates, for each value of one or two parameters, the norms that hang on them.
  /// - Parameters:
  ///   - axes: one or two, together at most 10,001 points.
  ///   - norms: ids or local ids; empty: every norm that hangs on a parameter of the axes.
  ///   - scenario: what else differs.
  /// - Throws: `InvalidInput`, `EvaluationFailure`.
  public func sweep(
    _ axes: [SweepAxis], norms: [String] = [], from scenario: Scenario? = nil, _ work: Work = Work()
  ) throws -> Sweep {
    precondition((1...2).contains(axes.count), "a sweep has one or two axes")
    let start = try scenario.map { try evaluate($0, work) } ?? outcome
    let plan = try SweepPlan(start.kept, axes, norms)
    let points = try plan.run(workers: binding.workers, work) { point, kept in
      Sweep.Point(values: plan.spelled(point), counts: kept.flatMap(\.counts))
    }
    return Sweep(
      scenario: scenario,
      axes: plan.axes.map { axis in
        Sweep.Axis(name: axis.axis.name, parameter: plan.parameter(axis), values: axis.values.map { axis.spelled($0) })
      }, points: points, norms: plan.norms)
  }
}

/// Axes and norms that were found, and the points between them.
struct SweepPlan: Sendable {
  let kept: [KeptEvaluation]
  let axes: [ResolvedAxis]
  /// In the order of the policies.
  let norms: [Norm]

  /// - Throws: `InvalidInput`.
  init(_ kept: [KeptEvaluation], _ axes: [SweepAxis], _ wanted: [String]) throws {
    self.kept = kept
    var resolver = ScenarioResolver(policies: kept.map(\.opened))
    self.axes = axes.compactMap { resolver.resolve($0) }
    let count = self.axes.reduce(1) { $0 * $1.values.count }
    if count > ScenarioResolver.pointLimit {
      resolver.fault(
        .tooManyPoints, .none, ["count": .integer(count), "limit": .integer(ScenarioResolver.pointLimit)])
    }
    var found: [Norm] = []
    if wanted.isEmpty {
      for opened in kept.map(\.opened) {
        for axis in axes where !axis.parameter.contains("#") || axis.parameter.hasPrefix("\(opened.policy.id)#") {
          for norm in opened.norms(behind: .parameter(axis.parameter.localName)) where norm.kind != .guidance {
            if !found.contains(where: { $0.id == norm.id }) { found.append(norm) }
          }
        }
      }
      let order = kept.flatMap { $0.opened.policy.norms.map(\.id) }
      found.sort { (order.firstIndex(of: $0.id) ?? 0) < (order.firstIndex(of: $1.id) ?? 0) }
    } else {
      found = wanted.compactMap { resolver.norm($0) }
      for norm in found { resolver.checkDependence(of: norm, on: axes.map(\.parameter)) }
    }
    norms = found
    if !resolver.faults.isEmpty { throw InvalidInput(resolver.faults) }
  }

  func parameter(_ axis: ResolvedAxis) -> Parameter {
    var resolver = ScenarioResolver(policies: kept.map(\.opened))
    guard let found = resolver.parameter(axis.axis.parameter, .none)?.parameter else {
      preconditionFailure("a resolved axis has its parameter")
    }
    return found
  }

  var pointCount: Int { axes.reduce(1) { $0 * $1.values.count } }

  /// The values at a point, one an axis.
  func values(_ point: Int) -> [Int64] {
    if axes.count == 1 { return [axes[0].values[point]] }
    let width = axes[1].values.count
    return [axes[0].values[point / width], axes[1].values[point % width]]
  }

  func spelled(_ point: Int) -> [String] { zip(axes, values(point)).map { $0.spelled($1) } }

  /// The changes at some values, one a policy.
  func changes(_ values: [Int64]) throws -> [EvaluationChange] {
    var resolver = ScenarioResolver(policies: kept.map(\.opened))
    resolver.isRow = true
    resolver.resolve(Scenario(title: "", parameters: zip(axes, values).map { $0.change($1) }))
    if !resolver.faults.isEmpty { throw InvalidInput(resolver.faults) }
    return resolver.changes
  }

  /// Evaluates every point, several at a time, and hands each to `body`.
  /// - Returns: what `body` made, in the order of the points.
  func run<Result: Sendable>(
    workers: Int, _ work: Work, _ body: @escaping @Sendable (Int, [KeptEvaluation]) -> Result
  ) throws -> [Result] {
    let changes = try (0..<pointCount).map { try self.changes(values($0)) }
    return try evaluateAll(kept, changes, norms: norms, workers: workers, work, body)
  }
}

/// Evaluates norms under many changes, several at a time.
/// - Parameter changes: for each point a change a policy.
/// - Returns: what `body` made of each point, in their order.
func evaluateAll<Result: Sendable>(
  _ kept: [KeptEvaluation], _ changes: [[EvaluationChange]], norms: [Norm], workers: Int, _ work: Work,
  _ body: @escaping @Sendable (Int, [KeptEvaluation]) -> Result
) throws -> [Result] {
  let made = Mutex<[Int: Result]>([:])
  let failure = Mutex<(point: Int, failure: EvaluationFailure)?>(nil)
  // Few points have the workers to themselves one after the other; many are dealt out.
  let isDealt = changes.count >= 2 * workers
  let only = kept.map { kept in
    Set(norms.filter { norm in kept.opened.policy.norms.contains { $0.id == norm.id } }.map(\.localID))
  }
  Workers(isDealt ? workers : 1, cancellation: work.cancellation).forEach(changes.count) { point in
    if failure.withLock({ $0 != nil }) { return }
    do throws(EvaluationFailure) {
      var evaluations: [KeptEvaluation] = []
      for (index, kept) in kept.enumerated() {
        evaluations.append(
          try kept.changed(
            changes[point][index], only: only[index], .counts, workers: isDealt ? 1 : workers,
            cancellation: work.cancellation))
      }
      let result = body(point, evaluations)
      let done = made.withLock { made in
        made[point] = result
        return made.count
      }
      work.report(EvaluationProgress(done: done, total: changes.count))
    } catch {
      failure.withLock { known in
        if known.map({ $0.point > point }) ?? true { known = (point, error) }
      }
    }
  }
  if work.cancellation?.isCancelled == true { throw EvaluationFailure.cancelled }
  if let failure = failure.withLock({ $0?.failure }) { throw failure }
  let all = made.withLock { $0 }
  return changes.indices.compactMap { all[$0] }
}

extension String {
  /// The part behind `#`.
  var localName: String { split(separator: "#").last.map(String.init) ?? self }
}
