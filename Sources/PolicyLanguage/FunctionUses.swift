import LuaSyntax
import PolicyModel

/// What each function of a policy's files reads, found in the syntax: a superset, so that nothing it may need is missing.
struct FunctionUses: Sendable {
  struct Use: Sendable {
    /// Fields of anything but `p`, and every string literal (a field may be asked for by `known`).
    var names: Set<String> = []
    /// Fields of the second parameter.
    var parameters: Set<String> = []
    /// Calls something that is no helper of the host, so the rest of what it may call counts as well.
    var callsOut = false
  }
  private struct Place: Hashable {
    let chunk: Int
    let line: Int
  }
  private var uses: [Place: Use] = [:]
  /// What the functions of helper modules, and local functions that others call, read together.
  private var shared = Use()

  static let hostHelpers: Set<String> = [
    "add_years", "add_months", "days_between", "includes", "known", "date", "ipairs", "pairs", "select", "type",
    "tostring", "tonumber", "assert", "error", "pcall", "require",
  ]
  static let hostTables: Set<String> = ["string", "table", "math"]

  init(files: [PolicyFile]) {
    for file in files {
      for function in file.chunk.functions {
        var walker = UseWalker(file.chunk, function)
        walker.walk(function.body)
        let place = Place(chunk: file.id, line: function.line)
        uses[place, default: Use()].formUnion(walker.use)
        shared.formUnion(walker.use)
      }
    }
  }

  func names(of function: FunctionHandle) -> Set<String> { use(of: function).names }
  func parameters(of function: FunctionHandle) -> Set<String> { use(of: function).parameters }

  private func use(of function: FunctionHandle) -> Use {
    let own = uses[Place(chunk: function.chunk, line: function.line)] ?? shared
    return own.callsOut ? own.union(shared) : own
  }
}

extension FunctionUses.Use {
  mutating func formUnion(_ other: FunctionUses.Use) {
    names.formUnion(other.names)
    parameters.formUnion(other.parameters)
    callsOut = callsOut || other.callsOut
  }

  func union(_ other: FunctionUses.Use) -> FunctionUses.Use {
    var copy = self
    copy.formUnion(other)
    return copy
  }
}

/// Walks one function's body.
private struct UseWalker: SyntaxVisitor {
  let chunk: Chunk
  let parameterLocal: LocalID?
  var use = FunctionUses.Use()

  init(_ chunk: Chunk, _ function: FunctionExpression) {
    self.chunk = chunk
    parameterLocal = function.parameters.count > 1 ? function.parameters[1] : nil
  }

  mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .field(let base, let name):
      if case .name(let base) = base.unwrapped.kind, let parameterLocal, base.binding.localID == parameterLocal {
        use.parameters.insert(name.text)
      } else {
        use.names.insert(name.text)
        // `p` may have been handed on under another name.
        use.parameters.insert(name.text)
      }
    case .string(let text):
      use.names.insert(text.description)
    case .call(let call):
      switch call.callee.unwrapped.kind {
      case .name(let name) where name.binding == .global && FunctionUses.hostHelpers.contains(name.text): break
      case .field(let base, _):
        if case .name(let base) = base.unwrapped.kind, base.binding == .global,
          FunctionUses.hostTables.contains(base.text)
        {
          break
        }
        use.callsOut = true
      default: use.callsOut = true
      }
    default: break
    }
  }
}
