/// An expression of a Lua file, with the bytes it was written in.
package struct Expression: Sendable {
  package let kind: Kind
  /// Includes the parentheses of a parenthesised expression; the operand of a chain begins where the chain begins.
  package let range: ByteRange
  /// How many expressions are nested in this one; bounded by the parser, so walking it recursively is safe.
  let height: Int

  package enum Kind: Sendable {
    case `nil`
    case `true`
    case `false`
    case vararg
    case integer(Int64)
    case float(Double)
    case string(LuaString)
    case name(NameUse)
    indirect case function(FunctionExpression)
    indirect case table(TableConstructor)
    /// `base.name`
    indirect case field(Expression, Name)
    /// `base[key]`
    indirect case index(Expression, key: Expression)
    indirect case call(Call)
    indirect case binary(BinaryOperation)
    indirect case unary(UnaryOperation)
    indirect case parenthesized(Expression)
  }

  /// The expression without the parentheses around it.
  package var unwrapped: Expression {
    var inner = self
    while case .parenthesized(let next) = inner.kind { inner = next }
    return inner
  }
}

/// A name that is no variable: a field, a method, a label, a key.
package struct Name: Sendable {
  package let text: String
  package let range: ByteRange
}

/// One occurrence of a variable.
package struct NameUse: Sendable {
  package let text: String
  package let range: ByteRange
  package let binding: Binding
}

/// What a name stands for at the place where it is written.
package enum Binding: Sendable, Hashable {
  /// A local of the same function.
  case local(LocalID)
  /// A local of a function around this one.
  case upvalue(LocalID)
  case global

  /// The local it stands for, on this side of a function's border or the other.
  package var localID: LocalID? {
    switch self {
    case .local(let id), .upvalue(let id): id
    case .global: nil
    }
  }
}

/// `callee(…)`, `callee "…"`, `callee {…}` or `callee:method(…)`.
package struct Call: Sendable {
  package let callee: Expression
  package let method: Name?
  package let arguments: [Expression]
}

package struct BinaryOperation: Sendable {
  package let `operator`: BinaryOperator
  package let operatorRange: ByteRange
  package let left: Expression
  package let right: Expression
}

package struct UnaryOperation: Sendable {
  package let `operator`: UnaryOperator
  package let operatorRange: ByteRange
  package let operand: Expression
}

package enum UnaryOperator: String, Sendable {
  case negate = "-"
  case not
  case length = "#"
  case bitwiseNot = "~"

  init?(_ symbol: Symbol) {
    switch symbol {
    case .minus: self = .negate
    case .not: self = .not
    case .hash: self = .length
    case .tilde: self = .bitwiseNot
    default: return nil
    }
  }

  package var isBitwise: Bool { self == .bitwiseNot }

  /// How strongly it holds its operand, on the scale of `BinaryOperator`.
  static let priority = 12
}
