import LuaRuntime
import MediationModel
import PolicyLanguage
import PolicyModel

/// Reads a requirement's condition on one group as a demand on the counts that a choice decides. What the group's record
/// says beside them is looked up; anything that is no sum of the counts is no demand.
struct ConditionReader {
  private let evaluator: Evaluator
  private let entity: EntityName
  private let row: Int
  private let context: Evaluator.Context
  private let facts: [String: ChoiceMembers]
  private let law: OpenedPolicy
  private let norm: Norm
  private let parameters: [String: LuaParameter]
  /// The counts that were come to, in that order.
  private(set) var counts: [ChoiceCount] = []
  private var places: [String: Int] = [:]

  init(
    _ evaluator: Evaluator, _ entity: EntityName, _ row: Int, _ context: Evaluator.Context,
    facts: [String: ChoiceMembers], law: OpenedPolicy, norm: Norm
  ) {
    self.evaluator = evaluator
    self.entity = entity
    self.row = row
    self.context = context
    self.facts = facts
    self.law = law
    self.norm = norm
    parameters = Dictionary(
      PreparedBinding.parameters(evaluator, context).map { ($0.name, $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  private var noSum: UnreadChoice { UnreadChoice(norm: norm, reason: .condition) }

  mutating func demand(_ condition: Condition) throws -> ChoiceDemand {
    switch condition {
    case .all(let parts): return .joined(try parts.map { try demand($0) }, isAll: true)
    case .any(let parts): return .joined(try parts.map { try demand($0) }, isAll: false)
    case .compare(let value, let comparison, let parameter):
      guard let bound = evaluator.bound(parameter, context) else { return .settled(false) }
      let sum: ChoiceSum
      switch value {
      case .name(let name):
        guard facts[name] != nil else {
          let known = try evaluator.intervals(of: name, entity, context)[0](row)
          return .settled(known.judged(comparison, to: bound).outcome == .satisfied)
        }
        sum = ChoiceSum(count: place(of: name))
      case .function(let function, _):
        var reader = try FunctionReader(function, self)
        guard let found = try reader.answer(self, { try $0.sum(of: $1, &$2) }) else { return .settled(false) }
        (sum, self) = found
      }
      guard let demand = ChoiceDemand.comparing(sum, comparison, bound) else { throw noSum }
      return demand
    case .has(let field):
      if facts[field] != nil { return .bound(ChoiceSum(count: place(of: field)), atLeast: 1) }
      let known = try evaluator.intervals(of: field, entity, context)[0](row)
      return .settled(known.isExact && known.known != 0)
    case .test(let function, _):
      var reader = try FunctionReader(function, self)
      guard let found = try reader.answer(self, { try $0.demand(of: $1, holds: true, &$2) }) else {
        return .settled(false)
      }
      self = found.1
      return found.0
    case .under(let choices, let part):
      // A part that is not asked has nothing to judge, and is in nobody's way.
      if !evaluator.isAsked(under: choices, context.choices) { return .settled(true) }
      return try demand(part)
    case .share, .includes: throw noSum
    }
  }

  /// The place of a fact's count among the group's.
  private mutating func place(of fact: String) -> Int {
    if let known = places[fact] { return known }
    guard let members = facts[fact] else { preconditionFailure("asked only of facts that the choice decides") }
    counts.append(members.count(fact, row))
    places[fact] = counts.count - 1
    return counts.count - 1
  }

  /// Reads one compiled function.
  struct FunctionReader {
    private let compiled: CompiledFunction
    private let noSum: UnreadChoice
    private var sums: [ExpressionID: ChoiceSum] = [:]

    init(_ function: FunctionHandle, _ reader: ConditionReader) throws {
      noSum = reader.noSum
      guard case .success(let compiled) = reader.law.compiled(function, of: reader.entity) else { throw noSum }
      self.compiled = compiled
    }

    /// What `read` makes of the function's answer; nil where it has none, because something it reads is not known.
    mutating func answer<Answer>(
      _ reader: ConditionReader,
      _ read: (inout FunctionReader, ExpressionID, inout ConditionReader) throws -> Answer
    ) throws -> (Answer, ConditionReader)? {
      var copy = reader
      for end in [compiled.ended, compiled.stopped] {
        guard case .settled(let isEnded) = try demand(of: end, holds: true, &copy) else { throw noSum }
        if isEnded { return nil }
      }
      let value = compiled.value
      let answer = try read(&self, value, &copy)
      return (answer, copy)
    }

    /// When a truth is, or is not.
    mutating func demand(of id: ExpressionID, holds: Bool, _ reader: inout ConditionReader) throws -> ChoiceDemand {
      switch compiled.graph[id] {
      case .truth(let value): return .settled(value == holds)
      case .not(let inner): return try demand(of: inner, holds: !holds, &reader)
      case .and(let a, let b), .or(let a, let b):
        var isAll = holds
        if case .or = compiled.graph[id] { isAll = !holds }
        let parts = [try demand(of: a, holds: holds, &reader), try demand(of: b, holds: holds, &reader)]
        return .joined(parts, isAll: isAll)
      case .less(let a, let b): return try ordered(a, b, gap: holds ? 1 : 0, swapped: !holds, &reader)
      case .lessOrEqual(let a, let b): return try ordered(a, b, gap: holds ? 0 : 1, swapped: !holds, &reader)
      case .equal(let a, let b):
        let gap: Int64 = holds ? 0 : 1
        let parts = [
          try ordered(a, b, gap: gap, swapped: false, &reader), try ordered(a, b, gap: gap, swapped: true, &reader),
        ]
        return .joined(parts, isAll: holds)
      case .truthOf(let use): return .bound(try indicator(use, isPositive: holds, &reader), atLeast: holds ? 1 : 0)
      case .isKnown(let use):
        let isKnown = try reader.value(use, compiled.graph).isExact
        return .settled(isKnown == holds)
      case .slotIsAbsent(let slot):
        guard let value = reader.parameters[slot] else { throw noSum }
        return .settled((value == .absent) == holds)
      default: throw noSum
      }
    }

    /// `b − a ≥ gap`, or where swapped `a − b ≥ gap`.
    private mutating func ordered(
      _ a: ExpressionID, _ b: ExpressionID, gap: Int64, swapped: Bool, _ reader: inout ConditionReader
    ) throws -> ChoiceDemand {
      let (left, right) = (try sum(of: swapped ? b : a, &reader), try sum(of: swapped ? a : b, &reader))
      guard let difference = right.adding(left, times: -1) else { throw noSum }
      return .bound(difference, atLeast: gap)
    }

    mutating func sum(of id: ExpressionID, _ reader: inout ConditionReader) throws -> ChoiceSum {
      if let known = sums[id] { return known }
      let made = try makeSum(of: id, &reader)
      sums[id] = made
      return made
    }

    private mutating func makeSum(of id: ExpressionID, _ reader: inout ConditionReader) throws -> ChoiceSum {
      switch compiled.graph[id] {
      case .number(let value): return ChoiceSum(value)
      case .slotNumber(let slot):
        guard case .integer(let value)? = reader.parameters[slot] else { throw noSum }
        return ChoiceSum(value)
      case .numberOf(let use): return try reader.sum(use, compiled.graph)
      case .add(let a, let b): return try joined(a, b, times: 1, &reader)
      case .subtract(let a, let b): return try joined(a, b, times: -1, &reader)
      case .multiply(let a, let b):
        let (left, right) = (try sum(of: a, &reader), try sum(of: b, &reader))
        let product =
          left.isConstant
          ? ChoiceSum().adding(right, times: left.constant)
          : right.isConstant ? ChoiceSum().adding(left, times: right.constant) : nil
        guard let product else { throw noSum }
        return product
      case .select(let condition, let a, let b): return try chosen(condition, a, b, &reader)
      default: throw noSum
      }
    }

    private mutating func joined(
      _ a: ExpressionID, _ b: ExpressionID, times: Int64, _ reader: inout ConditionReader
    ) throws -> ChoiceSum {
      guard let sum = try sum(of: a, &reader).adding(try sum(of: b, &reader), times: times) else { throw noSum }
      return sum
    }

    /// One of two numbers that differ by a constant: that constant times the truth between them.
    private mutating func chosen(
      _ condition: ExpressionID, _ a: ExpressionID, _ b: ExpressionID, _ reader: inout ConditionReader
    ) throws -> ChoiceSum {
      if case .settled(let holds) = try demand(of: condition, holds: true, &reader) {
        return try sum(of: holds ? a : b, &reader)
      }
      guard case .truthOf(let use) = compiled.graph[condition] else { throw noSum }
      let (left, right) = (try sum(of: a, &reader), try sum(of: b, &reader))
      guard let step = left.adding(right, times: -1), step.isConstant,
        let sum = right.adding(try indicator(use, isPositive: true, &reader), times: step.constant)
      else { throw noSum }
      return sum
    }

    /// 1 where a truth holds and 0 where not, or the negative of it.
    private func indicator(_ use: FieldUse, isPositive: Bool, _ reader: inout ConditionReader) throws -> ChoiceSum {
      guard let sum = ChoiceSum().adding(try reader.sum(use, compiled.graph), times: isPositive ? 1 : -1) else {
        throw noSum
      }
      return sum
    }
  }

  /// A number of the group's own record.
  private mutating func sum(_ use: FieldUse, _ graph: ExpressionGraph) throws -> ChoiceSum {
    let value = try value(use, graph)
    guard facts[use.field] != nil else { return ChoiceSum(value.known) }
    return ChoiceSum(count: place(of: use.field))
  }

  /// What the record says when nothing is chosen.
  private func value(_ use: FieldUse, _ graph: ExpressionGraph) throws -> Interval {
    guard graph[use.record] == .record, use.entity == entity else { throw noSum }
    if let members = facts[use.field] { return members.count(use.field, row).value(of: []) }
    let isField = evaluator.schema.entity(entity)?.field(use.field) != nil
    guard isField || evaluator.law.fact(use.field, of: entity) != nil else { throw noSum }
    return try evaluator.intervals(of: use.field, entity, context)[0](row)
  }
}
