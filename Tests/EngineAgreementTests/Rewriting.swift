import ColumnEvaluation
import MediationModel
import PolicyEngine
import PolicyLanguage

extension CompiledFunction {
  /// The same function with some expressions in the place of others. `change` is given an expression over the new graph
  /// and answers with what stands for it there; nil: itself.
  func rewritten(_ change: (TypedExpression, inout ExpressionGraph) -> ExpressionID?) -> CompiledFunction {
    var made = ExpressionGraph()
    var places: [ExpressionID] = []
    for node in graph.nodes {
      let moved = node.moved { places[$0] }
      places.append(change(moved, &made) ?? made.add(moved))
    }
    return CompiledFunction(
      graph: made, result: result, value: places[value], ended: places[ended], stopped: places[stopped],
      textReads: textReads)
  }

  /// The same with another end.
  func ending(_ change: (inout ExpressionGraph) -> ExpressionID) -> CompiledFunction {
    var made = graph
    let end = change(&made)
    return CompiledFunction(
      graph: made, result: result, value: value, ended: end, stopped: stopped, textReads: textReads)
  }
}

extension TypedExpression {
  /// The expression over other places.
  fileprivate func moved(_ to: (ExpressionID) -> ExpressionID) -> TypedExpression {
    func at(_ use: FieldUse) -> FieldUse { FieldUse(record: to(use.record), entity: use.entity, field: use.field) }
    return switch self {
    case .truth, .number, .record, .slotIsAbsent, .slotIsText, .slotIsList, .slotLists, .slotNumber: self
    case .and(let a, let b): .and(to(a), to(b))
    case .or(let a, let b): .or(to(a), to(b))
    case .not(let a): .not(to(a))
    case .less(let a, let b): .less(to(a), to(b))
    case .lessOrEqual(let a, let b): .lessOrEqual(to(a), to(b))
    case .equal(let a, let b): .equal(to(a), to(b))
    case .truthOf(let use): .truthOf(at(use))
    case .isKnown(let use): .isKnown(at(use))
    case .isText(let use, let text): .isText(at(use), text)
    case .sameText(let a, let b): .sameText(at(a), at(b))
    case .isListed(let use, let slot): .isListed(at(use), slot: slot)
    case .hasMember(let use, let member): .hasMember(at(use), member)
    case .numberOf(let use): .numberOf(at(use))
    case .add(let a, let b): .add(to(a), to(b))
    case .subtract(let a, let b): .subtract(to(a), to(b))
    case .multiply(let a, let b): .multiply(to(a), to(b))
    case .floorDivide(let a, let b): .floorDivide(to(a), to(b))
    case .modulo(let a, let b): .modulo(to(a), to(b))
    case .smaller(let a, let b): .smaller(to(a), to(b))
    case .larger(let a, let b): .larger(to(a), to(b))
    case .select(let truth, let a, let b): .select(to(truth), to(a), to(b))
    case .addMonths(let day, let months): .addMonths(day: to(day), months: to(months))
    case .canAddMonths(let day, let months): .canAddMonths(day: to(day), months: to(months))
    case .reference(let use): .reference(at(use))
    }
  }
}

extension PlantedFault {
  /// A fault in what a kind of expression works out.
  static func expressions(
    _ name: String, _ change: @escaping @Sendable (TypedExpression, inout ExpressionGraph) -> ExpressionID?
  ) -> PlantedFault {
    var fault = PlantedFault(name)
    fault.function = { $0.rewritten(change) }
    return fault
  }

  /// A fault in how columns are read.
  static func columns(
    _ name: String, _ change: @escaping @Sendable (Column) -> Column
  ) -> PlantedFault {
    var fault = PlantedFault(name)
    fault.column = { _, _, column, _ in change(column) }
    return fault
  }

  /// A fault in how parts of conditions are judged.
  static func parts(_ name: String, _ change: @escaping @Sendable (PlannedPart) -> PlannedPart) -> PlantedFault {
    @Sendable func inside(_ part: PlannedPart) -> PlannedPart {
      switch part {
      case .all(let parts): change(.all(parts.map(inside)))
      case .any(let parts): change(.any(parts.map(inside)))
      default: change(part)
      }
    }
    var fault = PlantedFault(name)
    fault.plan = { plan in plan.with(part: inside(plan.part)) }
    return fault
  }
}

extension RecordPlan {
  func with(when other: Kernel?? = nil, part: PlannedPart? = nil) -> RecordPlan {
    RecordPlan(rows: rows, asked: asked, when: other ?? when, part: part ?? self.part, codes: codes)
  }

  /// The verdicts that one part alone would come to.
  func verdicts(of part: PlannedPart) -> [UInt8] {
    let plan = with(part: part)
    return [UInt8](unsafeUninitializedCapacity: rows) { buffer, count in
      count = rows
      guard let base = buffer.baseAddress else { return }
      for chunk in 0..<ChunkLayout.chunkCount(rows: rows) { _ = plan.run(chunk: chunk, verdicts: base, amounts: nil) }
    }
  }
}

extension Column {
  /// The same column with other values; a text column stays as it is.
  func mapped(width: Int? = nil, _ value: (Int64?) -> Int64?) -> Column {
    if kind == .text { return self }
    return .computed(rows: rowCount, kind: kind, width: width ?? elementWidth) { value(self.value(at: $0)) }
  }
}
