import LuaRuntime
import LuaSyntax
import MediationModel

/// What a value can be, over all paths.
struct MeaningKinds {
  var truth = false
  var number = false
  var text = false
  var other = false
}

extension ExpressionCompiler {
  func kinds(of meaning: LuaMeaning) -> MeaningKinds {
    switch meaning {
    case .truth: return MeaningKinds(truth: true)
    case .number: return MeaningKinds(number: true)
    case .text, .names: return MeaningKinds(text: true)
    case .choice(_, let a, let b):
      let (left, right) = (kinds(of: a), kinds(of: b))
      return MeaningKinds(
        truth: left.truth || right.truth, number: left.number || right.number, text: left.text || right.text,
        other: left.other || right.other)
    default: return MeaningKinds(other: true)
    }
  }

  /// One value where the condition holds, another where it does not.
  mutating func chosen(_ condition: ExpressionID, _ a: LuaMeaning, _ b: LuaMeaning) -> LuaMeaning {
    if let value = graph.constant(condition) { return value ? a : b }
    let negated = graph.not(condition)
    let (a, b) = (assuming(condition, a), assuming(negated, b))
    switch (a, b) {
    case (.truth(let x), .truth(let y)): return .truth(graph.choose(condition, x, y))
    case (.number(let x), .number(let y)): return .number(graph.select(condition, x, y))
    case (.nothing, .nothing): return .nothing
    case (.text(let x), .text(let y)) where x == y: return a
    case (.record(let x, _), .record(let y, _)) where x == y: return a
    case (.parameters, .parameters): return a
    default: return .choice(condition, a, b)
    }
  }

  /// A value where the condition is known to hold.
  private func assuming(_ condition: ExpressionID, _ meaning: LuaMeaning) -> LuaMeaning {
    guard case .choice(let other, let a, let b) = meaning else { return meaning }
    if graph.implies(condition, other) { return assuming(condition, a) }
    if graph.areOpposite(condition, other) { return assuming(condition, b) }
    if case .and(let x, let y) = graph[condition], graph.areOpposite(x, other) || graph.areOpposite(y, other) {
      return assuming(condition, b)
    }
    return meaning
  }

  /// Whether Lua takes a value for true: everything but false and nil.
  mutating func truthiness(_ meaning: LuaMeaning) -> ExpressionID {
    switch meaning {
    case .nothing: return graph.truth(false)
    case .truth(let value): return value
    case .choice(let condition, let a, let b):
      let (left, right) = (truthiness(a), truthiness(b))
      return graph.choose(condition, left, right)
    default: return graph.truth(true)
    }
  }

  /// The number that a value is; an error where it is none.
  mutating func number(_ meaning: LuaMeaning) -> ExpressionID {
    switch meaning {
    case .number(let value): return value
    case .choice(let condition, let a, let b):
      let before = reach
      reach = graph.and(before, condition)
      let left = number(a)
      reach = graph.and(before, graph.not(condition))
      let right = number(b)
      reach = before
      return graph.select(condition, left, right)
    default:
      stops(where: graph.truth(true))
      return graph.number(0)
    }
  }

  /// The truth that a function answers with; an error where it answers with something else.
  mutating func truthAnswer(_ meaning: LuaMeaning) -> ExpressionID {
    switch meaning {
    case .truth(let value): return value
    case .choice(let condition, let a, let b):
      let before = reach
      reach = graph.and(before, condition)
      let left = truthAnswer(a)
      reach = graph.and(before, graph.not(condition))
      let right = truthAnswer(b)
      reach = before
      return graph.choose(condition, left, right)
    default:
      stops(where: graph.truth(true))
      return graph.truth(false)
    }
  }

  /// The value of a field of a record; where it is missing the function ends.
  mutating func read(_ name: String, of record: ExpressionID, _ entity: EntityName, at range: ByteRange)
    throws(CompilationObstacle) -> LuaMeaning
  {
    guard let type = types.field(name, of: entity) else { throw obstacle(.unknownField, range) }
    let use = FieldUse(record: record, entity: entity, field: name)
    endsUnless(graph.add(.isKnown(use)))
    switch type {
    case .integer, .date: return .number(graph.add(.numberOf(use)))
    case .boolean: return .truth(graph.add(.truthOf(use)))
    case .text:
      textReads += 1
      return .text(.field(use))
    case .enumeration: return .text(.field(use))
    case .set: return .set(use)
    case .record(let target): return .record(graph.add(.reference(use)), target)
    case .list, .nothing: throw obstacle(.unknownField, range)
    }
  }

  /// The value of a parameter; where it has none the function ends.
  mutating func read(slot name: String, at range: ByteRange) throws(CompilationObstacle) -> LuaMeaning {
    guard let type = types.slot(name) else { throw obstacle(.unknownParameter, range) }
    endsUnless(graph.not(graph.add(.slotIsAbsent(name))))
    if type == .list { return .names(slot: name) }
    return .number(graph.add(.slotNumber(name)))
  }

  /// A value that was there when the files had been run.
  mutating func meaning(of value: LuaValue, at range: ByteRange) throws(CompilationObstacle) -> LuaMeaning {
    switch value {
    case .nil: return .nothing
    case .boolean(let flag): return .truth(graph.truth(flag))
    case .integer(let number): return .number(graph.number(number))
    case .float: throw obstacle(.float, range)
    case .host: preconditionFailure("a policy's file is given no record")
    case .string(let text): return .text(.literal(text))
    case .table(let table):
      readsTables = true
      return .table(table)
    case .function(let function):
      guard let (chunk, expression) = sources.function(chunk: function.chunk, line: function.line) else {
        throw obstacle(.callee, range)
      }
      return .function(FunctionMeaning(chunk: chunk, function: expression, handle: function.handle, maker: nil))
    }
  }
}
