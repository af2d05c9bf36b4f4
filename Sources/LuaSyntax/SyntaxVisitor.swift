/// Something that looks at every node of a file. A node is visited before the nodes inside it.
package protocol SyntaxVisitor {
  /// - Parameter function: The function that the node belongs to, 0 for the file itself.
  mutating func visit(_ expression: Expression, in function: FunctionID)
  mutating func visit(_ statement: Statement, in function: FunctionID)
}

extension SyntaxVisitor {
  package mutating func visit(_ expression: Expression, in function: FunctionID) {}
  package mutating func visit(_ statement: Statement, in function: FunctionID) {}
}

extension Chunk {
  /// Shows every statement and expression to the visitor, in the order in which they are written. Linear.
  package func walk(_ visitor: inout some SyntaxVisitor) {
    walk(block, in: 0, &visitor)
  }

  /// The same for one function's body and what is inside it.
  package func walk(_ function: FunctionExpression, _ visitor: inout some SyntaxVisitor) {
    walk(function.body, in: function.id, &visitor)
  }

  private func walk(_ block: Block, in function: FunctionID, _ visitor: inout some SyntaxVisitor) {
    for statement in block.statements { walk(statement, in: function, &visitor) }
  }

  private func walk(_ list: [Expression], in function: FunctionID, _ visitor: inout some SyntaxVisitor) {
    for expression in list { walk(expression, in: function, &visitor) }
  }

  private func walk(_ statement: Statement, in function: FunctionID, _ visitor: inout some SyntaxVisitor) {
    visitor.visit(statement, in: function)
    switch statement.kind {
    case .empty, .breakLoop, .goto, .label: break
    case .assignment(let targets, let values):
      walk(targets, in: function, &visitor)
      walk(values, in: function, &visitor)
    case .call(let call): walk(call, in: function, &visitor)
    case .local(_, let values), .returnValues(let values): walk(values, in: function, &visitor)
    case .localFunction(_, let inner): walk(inner.body, in: inner.id, &visitor)
    case .function(let target, _, let inner):
      walk(target, in: function, &visitor)
      walk(inner.body, in: inner.id, &visitor)
    case .block(let block): walk(block, in: function, &visitor)
    case .whileLoop(let condition, let block):
      walk(condition, in: function, &visitor)
      walk(block, in: function, &visitor)
    case .repeatLoop(let block, let condition):
      walk(block, in: function, &visitor)
      walk(condition, in: function, &visitor)
    case .conditional(let branches, let otherwise):
      for branch in branches {
        walk(branch.condition, in: function, &visitor)
        walk(branch.block, in: function, &visitor)
      }
      if let otherwise { walk(otherwise, in: function, &visitor) }
    case .numericFor(_, let start, let limit, let step, let block):
      walk([start, limit] + (step.map { [$0] } ?? []), in: function, &visitor)
      walk(block, in: function, &visitor)
    case .genericFor(_, let values, let block):
      walk(values, in: function, &visitor)
      walk(block, in: function, &visitor)
    }
  }

  private func walk(_ expression: Expression, in function: FunctionID, _ visitor: inout some SyntaxVisitor) {
    visitor.visit(expression, in: function)
    switch expression.kind {
    case .nil, .true, .false, .vararg, .integer, .float, .string, .name: break
    case .function(let inner): walk(inner.body, in: inner.id, &visitor)
    case .table(let table):
      // By index: an entry is not copied for what is inside it.
      for index in table.entries.indices {
        if case .computed(let key) = table.entries[index].key { walk(key, in: function, &visitor) }
        walk(table.entries[index].value, in: function, &visitor)
      }
    case .field(let base, _): walk(base, in: function, &visitor)
    case .index(let base, let key):
      walk(base, in: function, &visitor)
      walk(key, in: function, &visitor)
    case .call(let call):
      walk(call.callee, in: function, &visitor)
      walk(call.arguments, in: function, &visitor)
    case .binary(let operation):
      walk(operation.left, in: function, &visitor)
      walk(operation.right, in: function, &visitor)
    case .unary(let operation): walk(operation.operand, in: function, &visitor)
    case .parenthesized(let inner): walk(inner, in: function, &visitor)
    }
  }
}
