import LuaSyntax

/// Smaller texts of an entry of a policy file: an expression gives way to a part of itself or to a constant, a statement
/// goes.
enum RuleReduction {
  /// The greatest cuts first. Not every one is well typed, or Lua.
  static func smaller(_ entry: String) -> [String] {
    let head = Array("return {".utf8)
    let bytes = head + Array(entry.utf8) + Array("}".utf8)
    guard let chunk = Parser.parse(SourceText(path: "entry", bytes: bytes)).chunk else { return [] }
    var collector = CutCollector()
    chunk.walk(&collector)
    return collector.cuts.sorted { $0.range.count - $0.text.count > $1.range.count - $1.text.count }.map { cut in
      let text = bytes[..<cut.range.lowerBound] + cut.text.bytes(of: bytes) + bytes[cut.range.upperBound...]
      return String(decoding: text.dropFirst(head.count).dropLast(), as: UTF8.self)
    }
  }

  fileprivate enum Replacement {
    case part(Range<Int>)
    case words(String)

    var count: Int {
      switch self {
      case .part(let range): range.count
      case .words(let text): text.utf8.count
      }
    }

    func bytes(of source: [UInt8]) -> [UInt8] {
      switch self {
      case .part(let range): Array(source[range])
      case .words(let text): Array(text.utf8)
      }
    }
  }

  fileprivate struct CutCollector: SyntaxVisitor {
    var cuts: [(range: Range<Int>, text: Replacement)] = []

    mutating func visit(_ statement: Statement, in function: FunctionID) {
      if function == 0 { return }
      let range = statement.range
      if case .returnValues = statement.kind { return }
      cuts.append((range, .words("")))
      if case .conditional(let branches, let otherwise) = statement.kind {
        for block in branches.map(\.block) + [otherwise].compactMap({ $0 }) {
          cuts.append((range, .part(block.range)))
        }
      }
    }

    mutating func visit(_ expression: Expression, in function: FunctionID) {
      if function == 0 { return table(expression) }
      let range = expression.range
      switch expression.kind {
      case .binary(let operation):
        for part in [operation.left, operation.right] { cuts.append((range, .part(part.range))) }
      case .unary(let operation): cuts.append((range, .part(operation.operand.range)))
      case .parenthesized(let inner): cuts.append((range, .part(inner.range)))
      case .call(let call): for argument in call.arguments { cuts.append((range, .part(argument.range))) }
      case .integer(let value) where (-1...1).contains(value): return
      case .nil, .true, .false, .string, .function, .table, .vararg, .float: return
      case .field, .index, .name, .integer: break
      }
      for constant in ["true", "false", "0", "1"] { cuts.append((range, .words(constant))) }
    }

    /// The parts of an entry: a list without one of its elements.
    private mutating func table(_ expression: Expression) {
      guard case .table(let table) = expression.kind, table.entries.count > 1 else { return }
      for (entry, next) in zip(table.entries, table.entries.dropFirst()) {
        cuts.append((entry.range.lowerBound..<next.range.lowerBound, .words("")))
      }
    }
  }
}
