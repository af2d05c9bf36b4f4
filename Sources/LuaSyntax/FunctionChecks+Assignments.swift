package import Diagnostics

extension FunctionChecks {
  /// Assignments that outlive the call they are made in: to globals anywhere, and inside a function to the locals of
  /// the functions around it or to fields of tables that are kept in such locals or in globals.
  package static func outerAssignments(in chunk: Chunk) -> [Diagnostic] {
    var finder = AssignmentFinder(chunk: chunk)
    chunk.walk(&finder)
    return finder.found.sorted()
  }
}

struct AssignmentFinder: SyntaxVisitor {
  let chunk: Chunk
  var found: [Diagnostic] = []

  mutating func visit(_ statement: Statement, in function: FunctionID) {
    switch statement.kind {
    case .assignment(let targets, _):
      for target in targets { check(target, code: .assignsGlobal) }
    case .function(let target, let method, _):
      if method == nil {
        check(target, code: .globalFunction)
      } else {
        checkField(of: target, at: target.range)
      }
    default: return
    }
  }

  private mutating func check(_ target: Expression, code: LuaSyntaxCode) {
    switch target.kind {
    case .name(let use):
      switch use.binding {
      case .local: return
      case .global: add(code, use, at: target.range)
      case .upvalue: add(.assignsOuterLocal, use, at: target.range)
      }
    case .field(let base, _): checkField(of: base, at: target.range)
    case .index(let base, _): checkField(of: base, at: target.range)
    default: return
    }
  }

  /// Checks an assignment to something inside `base`.
  private mutating func checkField(of base: Expression, at range: ByteRange) {
    var root = base.unwrapped
    while true {
      switch root.kind {
      case .field(let inner, _): root = inner.unwrapped
      case .index(let inner, _): root = inner.unwrapped
      case .name(let use):
        if case .local = use.binding { return }
        add(.changesOuterTable, use, at: range)
        return
      default: return
      }
    }
  }

  private mutating func add(_ code: LuaSyntaxCode, _ use: NameUse, at range: ByteRange) {
    var arguments: [String: DiagnosticArgument] = ["name": .text(use.text)]
    if code == .assignsOuterLocal, let id = use.binding.localID {
      arguments["declared_line"] = .integer(chunk.source.line(at: chunk.locals[id].range.lowerBound))
    }
    found.append(FunctionChecks.diagnostic(code, chunk, range, arguments))
  }
}
