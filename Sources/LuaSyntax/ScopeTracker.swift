/// Which local each name stands for, kept while the parser moves through the file. Every operation but leaving a scope
/// takes constant time; leaving one is linear in the locals that end there.
struct ScopeTracker {
  private(set) var locals: [LocalDeclaration] = []
  /// The ids of the locals in scope, oldest first.
  private(set) var active: [LocalID] = []
  private var visible: [String: [LocalID]] = [:]
  private var blockStarts: [Int] = []
  private(set) var functions: [FunctionID] = [0]

  var currentFunction: FunctionID { functions.last ?? 0 }

  mutating func enterFunction(_ id: FunctionID) { functions.append(id) }

  mutating func leaveFunction() { functions.removeLast() }

  mutating func enterBlock() { blockStarts.append(active.count) }

  /// The number of locals in scope where the innermost block began.
  var blockStart: Int { blockStarts.last ?? 0 }

  mutating func leaveBlock(at offset: Int) {
    let start = blockStarts.removeLast()
    while active.count > start {
      let id = active.removeLast()
      visible[locals[id].name]?.removeLast()
      locals[id].scope = locals[id].scope.lowerBound..<max(offset, locals[id].scope.lowerBound)
    }
  }

  /// Notes a local that no name stands for yet.
  mutating func declare(
    _ name: String, range: ByteRange, role: LocalDeclaration.Role, attribute: LocalDeclaration.Attribute? = nil
  ) -> LocalID {
    let id = locals.count
    locals.append(
      LocalDeclaration(
        id: id, name: name, range: range, role: role, attribute: attribute, function: currentFunction,
        scope: range.upperBound..<range.upperBound))
    return id
  }

  /// Makes the name stand for the local from `offset` on.
  mutating func activate(_ id: LocalID, at offset: Int) {
    active.append(id)
    visible[locals[id].name, default: []].append(id)
    locals[id].scope = offset..<offset
  }

  mutating func setInitializer(of id: LocalID, to expression: Expression) {
    locals[id].initializer = expression
  }

  mutating func noteAssignment(to id: LocalID) { locals[id].assignments += 1 }

  mutating func resolve(_ name: String) -> Binding {
    guard let id = visible[name]?.last else { return .global }
    if locals[id].function == currentFunction { return .local(id) }
    locals[id].isCaptured = true
    return .upvalue(id)
  }
}
