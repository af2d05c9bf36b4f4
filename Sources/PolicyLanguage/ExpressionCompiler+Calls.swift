import LuaRuntime
import LuaSyntax
import MediationModel

extension ExpressionCompiler {
  mutating func meaning(_ call: Call, at range: ByteRange) throws(CompilationObstacle) -> LuaMeaning {
    if call.method != nil { throw obstacle(.method, range) }
    let callee = try meaning(call.callee)
    var arguments: [LuaMeaning] = []
    for argument in call.arguments { arguments.append(try meaning(argument)) }
    switch callee {
    case .function(let function): return try run(function, arguments)
    case .helper(let name): return try helper(name, arguments, at: range)
    default: throw obstacle(.callee, range)
    }
  }

  /// A function of the host, as its C text answers.
  private mutating func helper(_ name: String, _ arguments: [LuaMeaning], at range: ByteRange)
    throws(CompilationObstacle) -> LuaMeaning
  {
    switch (name, arguments.count) {
    case ("known", 2...): return .truth(try known(arguments[0], arguments[1], at: range))
    case ("includes", 2...): return .truth(try includes(arguments[0], arguments[1], at: range))
    case ("add_years", 2...): return .number(later(arguments[0], arguments[1], by: 12))
    case ("add_months", 2...): return .number(later(arguments[0], arguments[1], by: 1))
    case ("days_between", 2...): return .number(daysBetween(arguments[0], arguments[1]))
    case ("date", 1...):
      guard case .text(.literal(let text)) = arguments[0] else { throw obstacle(.stringOperation, range) }
      guard let day = Day(text) else {
        stops(where: graph.truth(true))
        return .number(graph.number(0))
      }
      return .number(graph.number(Int64(day.number)))
    case ("math.abs", 1...):
      let value = number(arguments[0])
      stops(where: graph.equal(value, graph.number(.min)))
      let zero = graph.number(0)
      let negated = graph.difference(zero, value)
      return .number(graph.select(graph.less(value, zero), negated, value))
    case ("math.max", 1...), ("math.min", 1...):
      var result: ExpressionID?
      for argument in arguments {
        let value = number(argument)
        result = result.map { name == "math.max" ? graph.larger($0, value) : graph.smaller($0, value) } ?? value
      }
      return result.map { .number($0) } ?? .nothing
    default: throw obstacle(.callee, range)
    }
  }

  private mutating func known(_ record: LuaMeaning, _ field: LuaMeaning, at range: ByteRange)
    throws(CompilationObstacle) -> ExpressionID
  {
    switch record {
    case .choice(let condition, let a, let b):
      let left = try under(condition) { this throws(CompilationObstacle) in try this.known(a, field, at: range) }
      let right = try under(graph.not(condition)) { this throws(CompilationObstacle) in
        try this.known(b, field, at: range)
      }
      return graph.choose(condition, left, right)
    case .record(let id, let entity):
      guard case .text(.literal(let name)) = field else { throw obstacle(.dynamicField, range) }
      guard types.field(name, of: entity) != nil else { throw obstacle(.unknownField, range) }
      return graph.add(.isKnown(FieldUse(record: id, entity: entity, field: name)))
    default: throw obstacle(.recordValue, range)
    }
  }

  private mutating func includes(_ set: LuaMeaning, _ member: LuaMeaning, at range: ByteRange)
    throws(CompilationObstacle) -> ExpressionID
  {
    switch set {
    case .choice(let condition, let a, let b):
      let left = try under(condition) { this throws(CompilationObstacle) in try this.includes(a, member, at: range) }
      let right = try under(graph.not(condition)) { this throws(CompilationObstacle) in
        try this.includes(b, member, at: range)
      }
      return graph.choose(condition, left, right)
    case .set(let use):
      guard case .text(.literal(let name)) = member else { throw obstacle(.dynamicField, range) }
      guard types.members(ofSet: use.field, of: use.entity).contains(name) else {
        stops(where: graph.truth(true))
        return graph.truth(false)
      }
      return graph.add(.hasMember(use, name))
    case .names(let slot):
      // A parameter of one name is a text, not a list.
      stops(where: graph.not(graph.add(.slotIsList(slot))))
      switch member {
      case .text(.literal(let name)): return graph.add(.slotLists(slot, name))
      case .text(.field(let use)): return graph.add(.isListed(use, slot: slot))
      default: throw obstacle(.dynamicField, range)
      }
    case .table(let table):
      var result = graph.truth(false)
      for entry in table.array {
        let same = try equality(try meaning(of: entry, at: range), member, at: range)
        result = graph.or(result, same)
      }
      return result
    case .nothing, .truth, .number, .text, .record:
      stops(where: graph.truth(true))
      return graph.truth(false)
    default: throw obstacle(.callee, range)
    }
  }

  private mutating func later(_ day: LuaMeaning, _ count: LuaMeaning, by unit: Int64) -> ExpressionID {
    let start = number(day)
    let units = number(count)
    // Before it is multiplied: what wraps around must not come back into the range.
    let tooFew = graph.less(units, graph.number(-120_000))
    let tooMany = graph.less(graph.number(120_000), units)
    stops(where: graph.or(tooFew, tooMany))
    let months = graph.product(units, graph.number(unit))
    stops(where: graph.not(graph.hasMonthsLater(start, months)))
    return graph.monthsLater(start, months)
  }

  private mutating func daysBetween(_ from: LuaMeaning, _ to: LuaMeaning) -> ExpressionID {
    let a = number(from)
    let b = number(to)
    let result = graph.difference(b, a)
    if isDay(a), isDay(b) { return result }
    // The difference is too large where it lies on the wrong side.
    let zero = graph.number(0)
    let upward = graph.and(graph.and(graph.lessOrEqual(zero, b), graph.less(a, zero)), graph.less(result, zero))
    let downward = graph.and(
      graph.and(graph.less(b, zero), graph.lessOrEqual(zero, a)), graph.lessOrEqual(zero, result))
    stops(where: graph.or(upward, downward))
    return result
  }

  /// Whether a number is a day for certain, and so far from the ends of 64 bits.
  private func isDay(_ id: ExpressionID) -> Bool {
    switch graph[id] {
    case .numberOf(let use): types.field(use.field, of: use.entity) == .date
    case .slotNumber(let name): types.slot(name) == .date
    case .number(let value): abs(value / 2) < 1 << 32
    case .addMonths: true
    default: false
    }
  }
}
