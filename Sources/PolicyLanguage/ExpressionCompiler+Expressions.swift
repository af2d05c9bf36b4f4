import LuaRuntime
import LuaSyntax
import MediationModel

extension ExpressionCompiler {
  mutating func meaning(_ expression: Expression) throws(CompilationObstacle) -> LuaMeaning {
    switch expression.kind {
    case .nil: return .nothing
    case .true: return .truth(graph.truth(true))
    case .false: return .truth(graph.truth(false))
    case .integer(let value): return .number(graph.number(value))
    case .float: throw obstacle(.float, expression.range)
    case .string(let text):
      guard let text = text.text else { throw obstacle(.stringOperation, expression.range) }
      return .text(.literal(text))
    case .vararg: throw obstacle(.vararg, expression.range)
    case .table: throw obstacle(.table, expression.range)
    case .name(let use): return try meaning(use)
    case .function(let function):
      return .function(FunctionMeaning(chunk: frame.chunk, function: function, handle: nil, maker: frame))
    case .field(let base, let name):
      let value = try meaning(base)
      return try index(value, .text(.literal(name.text)), at: expression.range)
    case .index(let base, let key):
      let value = try meaning(base)
      return try index(value, try meaning(key), at: expression.range)
    case .call(let call): return try meaning(call, at: expression.range)
    case .binary(let operation): return try meaning(operation, at: expression.range)
    case .unary(let operation):
      let operand = try meaning(operation.operand)
      switch operation.operator {
      case .not: return .truth(graph.not(truthiness(operand)))
      case .negate:
        if case .number(let id) = operand, let value = graph.constantNumber(id) {
          return .number(graph.number(0 &- value))
        }
        let value = number(operand)
        return .number(graph.difference(graph.number(0), value))
      case .length: throw obstacle(.stringOperation, expression.range)
      case .bitwiseNot: throw obstacle(.bitOperation, expression.range)
      }
    case .parenthesized(let inner): return try meaning(inner)
    }
  }

  private mutating func meaning(_ use: NameUse) throws(CompilationObstacle) -> LuaMeaning {
    switch use.binding {
    case .local(let id):
      guard let value = frame.locals[id] else { throw obstacle(.capture, use.range) }
      return value
    case .upvalue(let id):
      var current = frame
      while let maker = current.maker {
        if let value = maker.locals[id] { return value }
        current = maker
      }
      guard let handle = current.handle, let value = sources.captured(use.text, by: handle) else {
        throw obstacle(.capture, use.range)
      }
      return try meaning(of: value, at: use.range)
    case .global:
      if FunctionUses.hostTables.contains(use.text) { return .library(use.text) }
      guard FunctionUses.hostHelpers.contains(use.text) else { throw obstacle(.global, use.range) }
      return .helper(use.text)
    }
  }

  /// `base[key]`
  private mutating func index(_ base: LuaMeaning, _ key: LuaMeaning, at range: ByteRange)
    throws(CompilationObstacle) -> LuaMeaning
  {
    if case .choice(let condition, let a, let b) = base {
      let left = try under(condition) { this throws(CompilationObstacle) in try this.index(a, key, at: range) }
      let right = try under(graph.not(condition)) { this throws(CompilationObstacle) in
        try this.index(b, key, at: range)
      }
      return chosen(condition, left, right)
    }
    if case .table(let table) = base { return try index(table, key, at: range) }
    guard case .text(.literal(let name)) = key else { throw obstacle(.dynamicField, range) }
    switch base {
    case .record(let record, let entity): return try read(name, of: record, entity, at: range)
    case .parameters: return try read(slot: name, at: range)
    case .library("math") where name == "maxinteger": return .number(graph.number(.max))
    case .library("math") where name == "mininteger": return .number(graph.number(.min))
    case .library(let library): return .helper("\(library).\(name)")
    case .nothing, .truth, .number:
      stops(where: graph.truth(true))
      return .nothing
    default: throw obstacle(.dynamicField, range)
    }
  }

  /// An entry of a table that the file made.
  private mutating func index(_ table: LuaTable, _ key: LuaMeaning, at range: ByteRange)
    throws(CompilationObstacle) -> LuaMeaning
  {
    switch key {
    case .text(.literal(let name)):
      return try table[name].map { value throws(CompilationObstacle) in try meaning(of: value, at: range) }
        ?? .nothing
    case .text(.field(let use)):
      var result = LuaMeaning.nothing
      for field in table.fields {
        let value = try meaning(of: field.value, at: range)
        result = chosen(graph.add(.isText(use, .literal(field.key))), value, result)
      }
      return result
    case .number(let number):
      var result = LuaMeaning.nothing
      for (offset, entry) in table.array.enumerated() {
        let value = try meaning(of: entry, at: range)
        let place = graph.number(Int64(offset + 1))
        result = chosen(graph.equal(number, place), value, result)
      }
      return result
    case .choice(let condition, let a, let b):
      let left = try under(condition) { this throws(CompilationObstacle) in try this.index(table, a, at: range) }
      let right = try under(graph.not(condition)) { this throws(CompilationObstacle) in
        try this.index(table, b, at: range)
      }
      return chosen(condition, left, right)
    case .nothing, .truth: return .nothing
    default: throw obstacle(.dynamicField, range)
    }
  }
}
