import LuaRuntime
import LuaSyntax
import MediationModel

extension ExpressionCompiler {
  /// Calls a function on these arguments: its text is followed in place.
  mutating func run(_ meaning: FunctionMeaning, _ arguments: [LuaMeaning]) throws(CompilationObstacle) -> LuaMeaning {
    calls += 1
    depth += 1
    defer { depth -= 1 }
    let outer = frame
    let before = reach
    if meaning.function.isVararg { throw obstacle(.vararg, meaning.function.keywordRange) }
    if meaning.function.implicitSelf != nil { throw obstacle(.method, meaning.function.keywordRange) }
    frame = CompilationFrame(meaning)
    if calls > Self.mostCalls || depth > Self.deepestCalls { throw obstacle(.tooLarge, meaning.function.keywordRange) }
    for (index, parameter) in meaning.function.parameters.enumerated() {
      frame.locals[parameter] = index < arguments.count ? arguments[index] : .nothing
    }
    try run(meaning.function.body)
    if graph.constant(reach) != false { frame.returned.append((reach, .nothing)) }
    let returned = frame.returned
    frame = outer
    reach = before
    guard var result = returned.last?.value else { return .nothing }
    for (reach, value) in returned.dropLast().reversed() { result = chosen(reach, value, result) }
    return result
  }

  mutating func run(_ block: Block) throws(CompilationObstacle) {
    for statement in block.statements {
      if graph.constant(reach) == false { return }
      try run(statement)
    }
  }

  private mutating func run(_ statement: Statement) throws(CompilationObstacle) {
    if graph.nodes.count > Self.mostNodes { throw obstacle(.tooLarge, statement.range) }
    switch statement.kind {
    case .empty: return
    case .local(let variables, let values):
      let given = try meanings(values, count: variables.count)
      for (index, variable) in variables.enumerated() {
        // To close a variable is to call something.
        if frame.chunk.locals[variable].attribute == .close { throw obstacle(.method, statement.range) }
        frame.locals[variable] = given[index]
      }
    case .localFunction(let variable, let function):
      frame.locals[variable] = .function(
        FunctionMeaning(chunk: frame.chunk, function: function, handle: nil, maker: frame))
    case .assignment(let targets, let values):
      let given = try meanings(values, count: targets.count)
      for (target, value) in zip(targets, given) {
        guard case .name(let use) = target.kind, case .local(let id) = use.binding else {
          throw obstacle(.table, target.range)
        }
        frame.locals[id] = value
      }
    case .call(let call): _ = try meaning(call)
    case .block(let block): try run(block)
    case .conditional(let branches, let otherwise): try run(branches[...], otherwise)
    case .returnValues(let values):
      if values.count > 1 { throw obstacle(.mixedResult, statement.range) }
      let value = try values.first.map { value throws(CompilationObstacle) in try meaning(value) } ?? .nothing
      frame.returned.append((reach, value))
      reach = graph.truth(false)
    case .whileLoop, .repeatLoop, .numericFor, .genericFor, .breakLoop, .goto, .label:
      throw obstacle(.loop, statement.range)
    case .function: throw obstacle(.table, statement.range)
    }
  }

  /// As many values as there are places for them.
  private mutating func meanings(_ values: [Expression], count: Int) throws(CompilationObstacle) -> [LuaMeaning] {
    var given: [LuaMeaning] = []
    for value in values { given.append(try meaning(value)) }
    // A call at the end would fill the places with all its results; ours have one.
    if given.count < count, let last = values.last, case .call = last.kind { throw obstacle(.vararg, last.range) }
    while given.count < count { given.append(.nothing) }
    return given
  }

  private mutating func run(_ branches: ArraySlice<ConditionalBranch>, _ otherwise: Block?)
    throws(CompilationObstacle)
  {
    guard let branch = branches.first else {
      if let otherwise { try run(otherwise) }
      return
    }
    let condition = truthiness(try meaning(branch.condition))
    let before = reach
    let locals = frame.locals
    reach = graph.and(before, condition)
    if graph.constant(condition) != false { try run(branch.block) }
    let (reachThen, localsThen) = (reach, frame.locals)
    frame.locals = locals
    reach = graph.and(before, graph.not(condition))
    if graph.constant(condition) != true { try run(branches.dropFirst(), otherwise) }
    let (reachElse, localsElse) = (reach, frame.locals)
    reach = graph.or(reachThen, reachElse)
    if graph.constant(reachThen) == false { return }
    frame.locals = localsThen
    if graph.constant(reachElse) == false { return }
    for id in locals.keys {
      guard let a = localsThen[id], let b = localsElse[id] else { continue }
      frame.locals[id] = chosen(condition, a, b)
    }
  }
}
