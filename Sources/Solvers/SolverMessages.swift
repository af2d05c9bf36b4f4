import CSolver
import CampaignPlanning

/// What goes to the process that solves: the shape of a model, the limits, then the model's two blocks.
struct SolverRequest {
  static let mark: Int64 = 0x504f_4c49_4359_0001
  var mark = SolverRequest.mark
  var columns: Int64
  var rows: Int64
  var entries: Int64
  var hasStart: Int64
  var relativeGap: Double
  var absoluteGap: Double
  /// Negative: no limit, as for nodes.
  var seconds: Double
  var nodes: Int64

  init(_ shape: ColumnForm.Shape, _ limits: SolverLimits) {
    columns = Int64(shape.columns)
    rows = Int64(shape.rows)
    entries = Int64(shape.entries)
    hasStart = shape.hasStart ? 1 : 0
    relativeGap = limits.relativeGap
    absoluteGap = limits.absoluteGap
    seconds = limits.seconds ?? -1
    nodes = limits.nodes ?? -1
  }

  /// `nil` where this is no request, or one that cannot be.
  var shape: ColumnForm.Shape? {
    let sizes = 0...Int64(Int32.max)
    guard mark == Self.mark, sizes.contains(columns), sizes.contains(rows), sizes.contains(entries) else { return nil }
    return ColumnForm.Shape(columns: Int(columns), rows: Int(rows), entries: Int(entries), hasStart: hasStart == 1)
  }

  var limits: SolverLimits {
    SolverLimits(
      relativeGap: relativeGap, absoluteGap: absoluteGap, seconds: seconds < 0 ? nil : seconds,
      nodes: nodes < 0 ? nil : nodes)
  }
}

/// What comes back, followed by the columns' values where it has some.
struct SolverReply {
  /// 0: a point on the way; 1: the answer.
  var isLast: Int64
  var status: Int64
  var hasValues: Int64
  var objective: Double
  var bound: Double
  var nodes: Int64

  init(_ answer: csolver_answer, isLast: Bool) {
    self.isLast = isLast ? 1 : 0
    status = Int64(answer.status.rawValue)
    hasValues = Int64(answer.has_values)
    objective = answer.objective
    bound = answer.bound
    nodes = answer.nodes
  }

  init() {
    self.init(csolver_answer(), isLast: false)
  }

  var answer: csolver_answer {
    csolver_answer(
      status: csolver_status(rawValue: UInt32(clamping: status)), has_values: Int32(clamping: hasValues),
      objective: objective, bound: bound, nodes: nodes)
  }
}
