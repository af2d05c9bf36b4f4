package import Diagnostics

extension FunctionChecks {
  /// A warning for functions that have a bitwise operator and more than 250 constants: Lua 5.4 can work such an
  /// operator out wrongly once a function has more than 256.
  package static func manyConstantsWithBits(in chunk: Chunk) -> [Diagnostic] {
    var bits = BitwiseFinder()
    chunk.walk(&bits)
    guard bits.isFound else { return [] }
    var counter = ConstantCounter(functionCount: chunk.functions.count + 1)
    chunk.walk(&counter)
    return counter.functions.compactMap { function in
      guard let range = function.bitwise, function.constants.count > mostConstants else { return nil }
      return diagnostic(
        .manyConstantsWithBits, chunk, range, severity: .warning,
        [
          "found": .text(chunk.source.excerpt(range)), "count": .integer(function.constants.count),
          "limit": .integer(mostConstants),
        ])
    }
  }

  /// A little below 256, for Lua adds constants of its own.
  private static let mostConstants = 250
}

/// Whether there is anything to count for, which is seldom so.
struct BitwiseFinder: SyntaxVisitor {
  var isFound = false

  mutating func visit(_ expression: Expression, in function: FunctionID) {
    switch expression.kind {
    case .binary(let operation): isFound = isFound || operation.operator.isBitwise
    case .unary(let operation): isFound = isFound || operation.operator.isBitwise
    default: return
    }
  }
}

private struct ConstantCounter: SyntaxVisitor {
  struct Function {
    var constants: Set<ConstantKey> = []
    /// The first bitwise operator.
    var bitwise: ByteRange?
  }

  var functions: [Function]

  init(functionCount: Int) { functions = Array(repeating: Function(), count: functionCount) }

  mutating func visit(_ expression: Expression, in function: FunctionID) {
    switch expression.kind {
    case .integer(let value): functions[function].constants.insert(.integer(value))
    case .float(let value): functions[function].constants.insert(.float(value))
    case .string(let value): functions[function].constants.insert(.text(value))
    case .name(let use) where use.binding == .global: insert(use.text, function)
    case .field(_, let name): insert(name.text, function)
    case .table(let table):
      for case .name(let name) in table.entries.lazy.map(\.key) { insert(name.text, function) }
    case .call(let call):
      if let method = call.method { insert(method.text, function) }
    case .binary(let operation) where operation.operator.isBitwise: note(operation.operatorRange, function)
    case .unary(let operation) where operation.operator.isBitwise: note(operation.operatorRange, function)
    default: return
    }
  }

  private mutating func insert(_ name: String, _ function: FunctionID) {
    functions[function].constants.insert(.text(LuaString(name)))
  }

  private mutating func note(_ range: ByteRange, _ function: FunctionID) {
    if functions[function].bitwise == nil { functions[function].bitwise = range }
  }
}
