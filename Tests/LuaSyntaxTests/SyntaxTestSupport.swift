import Diagnostics
import LuaSyntax
import Testing

/// Reads a Lua text under the name `policy.lua`.
func parse(_ text: String) -> ParsedFile {
  Parser.parse(SourceText(path: "policy.lua", text: text))
}

/// The tree of a text that must be without fault.
func tree(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Chunk {
  let file = parse(text)
  #expect(file.diagnostics == [], sourceLocation: sourceLocation)
  return try #require(file.chunk, sourceLocation: sourceLocation)
}

/// The expression behind `return`.
func returned(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Expression {
  let chunk = try tree("return " + text, sourceLocation: sourceLocation)
  return try #require(chunk.returnedExpression, sourceLocation: sourceLocation)
}

/// A diagnostic in one line: `line:column code name=value …`, names in order.
func brief(_ diagnostic: Diagnostic) -> String {
  var words: [String] = []
  if case .source(let span) = diagnostic.place { words.append("\(span.start.line):\(span.start.column)") }
  words.append(diagnostic.code)
  for (name, value) in diagnostic.arguments.sorted(by: { $0.key < $1.key }) {
    switch value {
    case .text(let text): words.append("\(name)=\(text)")
    case .integer(let number): words.append("\(name)=\(number)")
    case .list(let list): words.append("\(name)=\(list.joined(separator: "|"))")
    }
  }
  return words.joined(separator: " ")
}

func problems(_ text: String) -> [String] { parse(text).diagnostics.map(brief) }

/// The shape of an expression, fully bracketed, so that priorities can be read off.
func shape(_ expression: Expression) -> String {
  switch expression.kind {
  case .nil: "nil"
  case .true: "true"
  case .false: "false"
  case .vararg: "..."
  case .integer(let value): "\(value)"
  case .float(let value): "\(value)"
  case .string(let value): "'\(value)'"
  case .name(let use):
    switch use.binding {
    case .local: use.text
    case .upvalue: "^" + use.text
    case .global: "_" + use.text
    }
  case .function(let function): "function/\(function.parameters.count)\(function.isVararg ? "+" : "")"
  case .table(let table): "{\(table.entries.map(shape).joined(separator: ","))}"
  case .field(let base, let name): "\(shape(base)).\(name.text)"
  case .index(let base, let key): "\(shape(base))[\(shape(key))]"
  case .call(let call):
    shape(call.callee) + (call.method.map { ":" + $0.text } ?? "") + "("
      + call.arguments.map(shape).joined(separator: ",") + ")"
  case .binary(let operation): "<\(shape(operation.left)) \(operation.operator.rawValue) \(shape(operation.right))>"
  case .unary(let operation): "<\(operation.operator.rawValue) \(shape(operation.operand))>"
  case .parenthesized(let inner): "(\(shape(inner)))"
  }
}

func shape(_ entry: TableEntry) -> String {
  switch entry.key {
  case .position: shape(entry.value)
  case .name(let name): "\(name.text)=\(shape(entry.value))"
  case .computed(let key): "[\(shape(key))]=\(shape(entry.value))"
  }
}
