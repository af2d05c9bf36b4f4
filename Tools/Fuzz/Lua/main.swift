import Diagnostics
import Driver
import Glibc
import LuaSyntax

// Any bytes as a Lua file: the parser reads them, and what it can read is walked and checked.
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv

struct Walker: SyntaxVisitor {
  var nodes = 0
  mutating func visit(_ expression: Expression, in function: FunctionID) { nodes += 1 }
  mutating func visit(_ statement: Statement, in function: FunctionID) { nodes += 1 }
}

let status = LLVMFuzzerRunDriver(&count, &arguments) { data, size in
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  let parsed = Parser.parse(SourceText(path: "input.lua", bytes: bytes))
  for diagnostic in parsed.diagnostics {
    guard case .source(let span) = diagnostic.place else { continue }
    precondition(span.start.line >= 1 && span.start.column >= 1, "a place in a file counts from 1")
  }
  guard let chunk = parsed.chunk else {
    precondition(!parsed.diagnostics.isEmpty, "what is no tree has a reason")
    return 0
  }
  var walker = Walker()
  chunk.walk(&walker)
  if parsed.isValid { _ = FunctionChecks.all(in: chunk, globals: ["known", "includes"]) }
  return 0
}
exit(status)
