import Diagnostics
import LuaRuntime
import LuaSyntax
import PolicyModel

/// A value that a policy file gave when the VM ran it, beside the place in the file where it is written.
///
/// The value decides; the syntax only gives positions. A value made by a helper has the position of the call, and so do
/// its parts.
struct PolicyNode {
  let value: LuaValue
  let chunk: Chunk
  /// What is written there; nil below a value that a helper made.
  let expression: Expression?
  let span: SourceSpan
  /// Nil where the value is no table.
  private let named: KeyIndex?

  init(value: LuaValue, chunk: Chunk, expression: Expression?, fallback: SourceSpan) {
    self.value = value
    self.chunk = chunk
    let resolved = expression.map { chunk.resolved($0) }
    self.expression = resolved
    span = resolved.map { chunk.span($0) } ?? fallback
    if case .table(let table) = value {
      named = KeyIndex(table, resolved.flatMap { if case .table(let written) = $0.kind { written } else { nil } })
    } else {
      named = nil
    }
  }

  private var constructor: TableConstructor? {
    if case .table(let table)? = expression?.kind { table } else { nil }
  }

  func child(_ key: String) -> PolicyNode? {
    guard let named, let value = named.value(key) else { return nil }
    return PolicyNode(value: value, chunk: chunk, expression: named.entry(key)?.value, fallback: span)
  }

  /// The array part.
  var elements: [PolicyNode] {
    guard case .table(let table) = value else { return [] }
    let written = constructor?.positionals(table.array.count)
    return table.array.enumerated().map { index, value in
      PolicyNode(value: value, chunk: chunk, expression: written?[index]?.value, fallback: span)
    }
  }

  /// The entry's `id`, where it has one that is a text.
  var id: String? {
    if case .string(let text)? = child("id")?.value { text } else { nil }
  }

  var isEmptyTable: Bool {
    guard case .table(let table) = value else { return false }
    return table.array.isEmpty && table.fields.isEmpty
  }

  /// Named keys in the order of the file, each with the place of the key; keys that a helper made come last, by name.
  var keys: [(name: String, span: SourceSpan)] {
    named?.inOrder().map { ($0.name, $0.entry.map { chunk.span($0.keyRange) } ?? span) } ?? []
  }

  var function: FunctionHandle? {
    guard case .function(let function) = value else { return nil }
    return FunctionHandle(handle: function.handle, chunk: function.chunk, line: function.line)
  }

  /// The number as it is spelled, with a leading minus; nil when it is no numeral of this file, or when the file changed
  /// the value after it was written there.
  var numeralSpelling: String? {
    guard case .float(let value) = value, let spelling = expression.flatMap({ chunk.numeralSpelling($0) }) else {
      return nil
    }
    return Double(spelling) == value ? spelling : nil
  }

  /// The Lua type, as messages name it.
  var typeName: String {
    switch value {
    case .nil: "nil"
    case .boolean: "boolean"
    case .integer: "integer"
    case .float: "decimal"
    case .string: "string"
    case .function: "function"
    case .table, .host: "table"
    }
  }

  /// The value in a few characters, for messages.
  var display: String {
    switch value {
    case .integer(let number): String(number)
    case .float(let value): numeralSpelling ?? String(value)
    case .string(let text): text
    case .boolean(let flag): String(flag)
    default: typeName
    }
  }
}
