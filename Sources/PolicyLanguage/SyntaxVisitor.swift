import LuaSyntax

/// Visits every expression below a block, those of nested functions included.
protocol SyntaxVisitor {
  mutating func visit(_ expression: Expression)
}

extension SyntaxVisitor {
  mutating func walk(_ block: Block) {
    for statement in block.statements { walk(statement) }
  }

  mutating func walk(_ statement: Statement) {
    switch statement.kind {
    case .empty, .breakLoop, .goto, .label: break
    case .assignment(let targets, let values):
      walk(targets)
      walk(values)
    case .call(let expression): walk(expression)
    case .local(_, let values): walk(values)
    case .localFunction(_, let function): walk(function.body)
    case .function(let target, _, let function):
      walk(target)
      walk(function.body)
    case .block(let block): walk(block)
    case .whileLoop(let condition, let block), .repeatLoop(let block, let condition):
      walk(condition)
      walk(block)
    case .conditional(let branches, let otherwise):
      for branch in branches {
        walk(branch.condition)
        walk(branch.block)
      }
      if let otherwise { walk(otherwise) }
    case .numericFor(_, let start, let limit, let step, let block):
      walk(start)
      walk(limit)
      if let step { walk(step) }
      walk(block)
    case .genericFor(_, let expressions, let block):
      walk(expressions)
      walk(block)
    case .returnValues(let values): walk(values)
    }
  }

  mutating func walk(_ expressions: [Expression]) {
    for expression in expressions { walk(expression) }
  }

  mutating func walk(_ expression: Expression) {
    visit(expression)
    switch expression.kind {
    case .nil, .true, .false, .vararg, .integer, .float, .string, .name: break
    case .function(let function): walk(function.body)
    case .table(let table):
      for entry in table.entries {
        if case .computed(let key) = entry.key { walk(key) }
        walk(entry.value)
      }
    case .field(let base, _): walk(base)
    case .index(let base, let key):
      walk(base)
      walk(key)
    case .call(let call):
      walk(call.callee)
      walk(call.arguments)
    case .binary(let operation):
      walk(operation.left)
      walk(operation.right)
    case .unary(let operation): walk(operation.operand)
    case .parenthesized(let inner): walk(inner)
    }
  }
}
