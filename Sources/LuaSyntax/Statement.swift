/// A run of statements with a scope of its own.
package struct Block: Sendable {
  package let statements: [Statement]
  package let range: ByteRange
}

/// A statement of a Lua file, with the bytes it was written in.
package struct Statement: Sendable {
  package let kind: Kind
  package let range: ByteRange

  package enum Kind: Sendable {
    /// A lone `;`.
    case empty
    case assignment(targets: [Expression], values: [Expression])
    /// A call whose results are dropped.
    case call(Expression)
    case local(variables: [LocalID], values: [Expression])
    case localFunction(LocalID, FunctionExpression)
    /// `function a.b.c:method() … end`; the target is `a.b.c`.
    case function(target: Expression, method: Name?, FunctionExpression)
    case block(Block)
    case whileLoop(condition: Expression, Block)
    /// The condition sees the locals of the block.
    case repeatLoop(Block, condition: Expression)
    case conditional([ConditionalBranch], otherwise: Block?)
    case numericFor(LocalID, start: Expression, limit: Expression, step: Expression?, Block)
    case genericFor([LocalID], [Expression], Block)
    case returnValues([Expression])
    case breakLoop
    case goto(Name)
    case label(Name)
  }
}

/// One `if … then` or `elseif … then` with what follows it.
package struct ConditionalBranch: Sendable {
  package let condition: Expression
  package let block: Block
}
