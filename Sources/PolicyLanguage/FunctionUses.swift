import LuaSyntax
import PolicyModel

/// What each function of a policy's files reads, found in the syntax: a superset, so that nothing it may need is missing.
struct FunctionUses: Sendable {
  struct Use: Sendable {
    /// Fields of anything but `p`, and every string literal (a field may be asked for by `known`) that is not plainly a
    /// value: an operand of `==` or `~=`, or what `includes` looks for.
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
  /// Something is read by a name that is no literal, so that nobody can tell what a function reads.
  private(set) var worksOutNames = false

  static let hostHelpers: Set<String> = [
    "add_years", "add_months", "days_between", "includes", "known", "date", "ipairs", "pairs", "select", "type",
    "tostring", "tonumber", "assert", "error", "pcall", "require",
  ]
  static let hostTables: Set<String> = ["string", "table", "math"]

  init(files: [PolicyFile]) {
    for file in files {
      var collector = UseCollector(file.chunk)
      file.chunk.walk(&collector)
      worksOutNames = worksOutNames || collector.worksOutNames
      for function in file.chunk.functions {
        // What a nested function reads, the one around it may be read for.
        let use = collector.uses[function.id] ?? Use()
        uses[Place(chunk: file.id, line: function.line), default: Use()].formUnion(use)
        shared.formUnion(use)
      }
    }
    // Once here, rather than at every question.
    for (place, use) in uses where use.callsOut { uses[place] = use.union(shared) }
  }

  func names(of function: FunctionHandle) -> Set<String> { use(of: function).names }
  func parameters(of function: FunctionHandle) -> Set<String> { use(of: function).parameters }

  private func use(of function: FunctionHandle) -> Use {
    uses[Place(chunk: function.chunk, line: function.line)] ?? shared
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

/// Collects what each function of a file reads; a nested function's reads count for the functions around it too.
private struct UseCollector: SyntaxVisitor {
  let chunk: Chunk
  /// The function around each function, and which local is its second parameter.
  private let parents: [FunctionID: FunctionID]
  private let lawParameters: Set<LocalID>
  var uses: [FunctionID: FunctionUses.Use] = [:]
  /// String literals that are values. Seen before the literals themselves.
  private var values: Set<ByteRange> = []
  /// Something is read by a name that is no literal. A list by its number counts as well: nobody can tell it apart.
  private(set) var worksOutNames = false
  /// What is assigned to is no record. Seen before the expressions themselves.
  private var assigned: Set<ByteRange> = []

  init(_ chunk: Chunk) {
    self.chunk = chunk
    parents = Dictionary(chunk.functions.map { ($0.id, $0.parent) }) { first, _ in first }
    lawParameters = Set(chunk.functions.compactMap { $0.parameters.count > 1 ? $0.parameters[1] : nil })
  }

  mutating func visit(_ statement: Statement, in function: FunctionID) {
    if case .assignment(let targets, _) = statement.kind { assigned.formUnion(targets.map(\.unwrapped.range)) }
  }

  mutating func visit(_ expression: Expression, in function: FunctionID) {
    var use = FunctionUses.Use()
    switch expression.kind {
    case .field(let base, let name):
      // `p` may have been handed on under another name, so a field of anything may be a parameter.
      use.parameters.insert(name.text)
      if case .name(let base) = base.unwrapped.kind, let id = base.binding.localID, lawParameters.contains(id) { break }
      use.names.insert(name.text)
    case .string(let text):
      if values.contains(expression.range) { return }
      use.names.insert(text.description)
    case .binary(let operation):
      if [.equal, .notEqual].contains(operation.operator) { note(values: [operation.left, operation.right]) }
      return
    case .call(let call):
      if case .name(let name) = call.callee.unwrapped.kind, name.binding == .global {
        if name.text == "includes" { note(values: Array(call.arguments.dropFirst())) }
        if name.text == "known", !call.arguments.dropFirst().allSatisfy(isLiteral) { worksOutNames = true }
      }
      use.callsOut = !isHostHelper(call) || handsOnFunctions(call)
    case .index(_, let key):
      if !isLiteral(key), !assigned.contains(expression.range) { worksOutNames = true }
      return
    default: return
    }
    var current = function
    while current != 0 {
      uses[current, default: FunctionUses.Use()].formUnion(use)
      current = parents[current] ?? 0
    }
  }

  private mutating func note(values literals: [Expression]) {
    for literal in literals {
      if case .string = literal.unwrapped.kind { values.insert(literal.unwrapped.range) }
    }
  }

  private func isLiteral(_ expression: Expression) -> Bool { ConstantKey(expression) != nil }

  /// The helpers that call what they are given.
  private func handsOnFunctions(_ call: Call) -> Bool {
    switch call.callee.unwrapped.kind {
    case .name(let name): name.text == "pcall"
    case .field(_, let name): name.text == "sort"
    default: false
    }
  }

  private func isHostHelper(_ call: Call) -> Bool {
    switch call.callee.unwrapped.kind {
    case .name(let name): name.binding == .global && FunctionUses.hostHelpers.contains(name.text)
    case .field(let base, _):
      if case .name(let base) = base.unwrapped.kind {
        base.binding == .global && FunctionUses.hostTables.contains(base.text)
      } else {
        false
      }
    default: false
    }
  }
}
