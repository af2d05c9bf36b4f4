/// `{ … }`
package struct TableConstructor: Sendable {
  /// In the order written.
  package let entries: [TableEntry]
  /// From the opening to the closing brace.
  package let range: ByteRange
}

/// One entry of a table constructor.
package struct TableEntry: Sendable {
  package enum Key: Sendable {
    /// `value`, at this position counted from 1 among the positional entries.
    case position(Int)
    /// `name = value`
    case name(Name)
    /// `[expression] = value`
    case computed(Expression)
  }

  package let key: Key
  package let value: Expression
  /// Key and value.
  package let range: ByteRange
  /// The name, or the expression with its brackets; for a positional entry the value.
  package let keyRange: ByteRange

  /// The key when it can be read off the file; nil for a key that is worked out.
  package var constantKey: ConstantKey? {
    switch key {
    case .position(let position): .integer(Int64(position))
    case .name(let name): .text(LuaString(name.text))
    case .computed(let expression): ConstantKey(expression)
    }
  }
}

/// A key that can be read off the file. A float with a whole value is the integer, as in Lua.
package enum ConstantKey: Sendable, Hashable {
  case text(LuaString)
  case integer(Int64)
  case float(Double)
  case boolean(Bool)

  /// Nil when the expression is no literal.
  package init?(_ expression: Expression) {
    switch expression.unwrapped.kind {
    case .string(let value): self = .text(value)
    case .integer(let value): self = .integer(value)
    case .float(let value): self = Self.number(value)
    case .true: self = .boolean(true)
    case .false: self = .boolean(false)
    case .unary(let operation) where operation.operator == .negate:
      switch operation.operand.unwrapped.kind {
      case .integer(let value): self = .integer(0 &- value)
      case .float(let value): self = Self.number(-value)
      default: return nil
      }
    default: return nil
    }
  }

  private static func number(_ value: Double) -> ConstantKey {
    Int64(exactly: value).map { .integer($0) } ?? .float(value)
  }

  /// As it would be written in Lua.
  package var spelling: String {
    switch self {
    case .text(let value): value.description
    case .integer(let value): String(value)
    case .float(let value): String(value)
    case .boolean(let value): String(value)
    }
  }
}
