import Diagnostics
import LuaSyntax

extension Interpreter {
  /// Goes through a block.
  /// - Parameter path: the condition under which it is reached.
  /// - Returns: the condition under which its end is reached; nil where it never is.
  func run(_ block: Block, _ frame: Frame, _ path: Formula) -> Formula? {
    var path = path
    for statement in block.statements {
      guard let next = run(statement, frame, path) else { return nil }
      path = next.size > 200 ? frame.opaque(statement.range) : next
    }
    return path
  }

  private func run(_ statement: Statement, _ frame: Frame, _ path: Formula) -> Formula? {
    fuel -= 1
    switch statement.kind {
    case .empty: return path
    case .local(let variables, let values):
      let given = self.values(of: values, count: variables.count, frame)
      for (variable, value) in zip(variables, given) { frame.locals[variable] = value }
      return path
    case .assignment(let targets, let values):
      let given = self.values(of: values, count: targets.count, frame)
      for (target, value) in zip(targets, given) { assign(value, to: target, frame) }
      return path
    case .call(let call):
      let value = self.value(of: call, frame)
      return value.kinds?.isEmpty == true ? nil : path
    case .localFunction(let id, let function):
      frame.locals[id] = reference(to: function, frame)
      return path
    case .function: return path
    case .block(let block): return run(block, frame, path)
    case .conditional(let branches, let otherwise): return run(branches, otherwise, frame, path)
    case .returnValues(let values):
      let given = self.values(of: values, count: max(1, values.count), frame)
      let value = values.isEmpty ? .nothing : given[0]
      frame.returns.append(
        .init(
          value: value, condition: values.first.map { formula(of: value, $0, frame) } ?? .constant(false), path: path,
          range: values.first?.range ?? statement.range))
      return nil
    case .breakLoop: return nil
    case .goto:
      isComplete = false
      forgetAssigned(frame)
      return .all(path, frame.opaque(statement.range))
    case .label:
      forgetAssigned(frame)
      return .all(path, frame.opaque(statement.range))
    case .whileLoop(let condition, let block):
      forgetAssigned(frame)
      let isEndless = value(of: condition, frame).truth == true && !block.leavesLoop
      return runLoop(block, frame, path, statement) { isEndless ? nil : $0 }
    case .repeatLoop(let block, let condition):
      return runLoop(block, frame, path, statement) {
        _ = self.value(of: condition, frame)
        return $0
      }
    case .numericFor(let variable, let start, let limit, let step, let block):
      for bound in [start, limit] + (step.map { [$0] } ?? []) { _ = value(of: bound, frame) }
      frame.locals[variable] = CheckedValue(.number(.unknown, nil))
      return runLoop(block, frame, path, statement) { $0 }
    case .genericFor(let variables, let values, let block):
      _ = self.values(of: values, count: values.count, frame)
      for variable in variables { frame.locals[variable] = .anything }
      return runLoop(block, frame, path, statement) { $0 }
    }
  }

  /// A loop's body, once, with nothing known of what any round of it assigns.
  private func runLoop(
    _ block: Block, _ frame: Frame, _ path: Formula, _ statement: Statement, finish: (Formula) -> Formula?
  ) -> Formula? {
    forgetAssigned(frame)
    let inside = Formula.all(path, frame.opaque(statement.range))
    _ = run(block, frame, inside)
    forgetAssigned(frame)
    return finish(inside)
  }

  private func forgetAssigned(_ frame: Frame) {
    for id in frame.locals.keys where frame.file.chunk.locals[id].assignments > 0 { frame.locals[id] = .anything }
  }

  private func run(_ branches: [ConditionalBranch], _ otherwise: Block?, _ frame: Frame, _ path: Formula) -> Formula? {
    var remaining: Formula? = path
    var ends: [(path: Formula, locals: [LocalID: CheckedValue])] = []
    var isWhole = true
    func arm(_ block: Block?, _ path: Formula) {
      let before = frame.locals
      let end = block.map { run($0, frame, path) } ?? path
      if let end { ends.append((end, frame.locals)) }
      if end != path { isWhole = false }
      frame.locals = before
    }
    for branch in branches {
      guard let current = remaining else { break }
      let condition = self.condition(branch.condition, frame)
      if condition.truth == false { continue }
      let asked = formula(of: condition, branch.condition, frame)
      let inside = Formula.all(current, asked)
      if condition.truth == nil, isImpossible(inside, beyond: current, frame) {
        report(
          CheckCode.unreachableArm, branch.condition.range, frame,
          ["found": .text(frame.file.chunk.source.excerpt(branch.condition.range))])
      }
      arm(branch.block, inside)
      remaining = condition.truth == true ? nil : .all(current, asked.negated)
    }
    if let remaining { arm(otherwise, remaining) }
    guard let first = ends.first else { return nil }
    frame.locals = ends.dropFirst().reduce(first.locals) { joined, end in
      joined.merging(end.locals) { $0.joined($1) }
    }
    // Every arm came to its end, so nothing was decided.
    if isWhole, remaining != nil { return path }
    return ends.dropFirst().reduce(first.path) { .either($0, $1.path) }
  }

  /// Whether no record can take this path, though one can come to where it parts from `before`.
  private func isImpossible(_ path: Formula, beyond before: Formula, _ frame: Frame) -> Bool {
    guard frame.isEntry, path.size < 60, let cases = FormulaCases([path]) else { return false }
    let all = cases.cases()
    let never = all.allSatisfy { [.no, .ended].contains(cases.answer(path, in: $0)) }
    return never && all.contains { ![.no, .ended].contains(cases.answer(before, in: $0)) }
  }

  private func assign(_ value: CheckedValue, to target: Expression, _ frame: Frame) {
    switch target.kind {
    case .name(let use):
      if case .local(let id) = use.binding { frame.locals[id] = value }
    case .field(let base, _):
      change(self.value(of: base, frame), at: target, frame)
    case .index(let base, let key):
      let base = self.value(of: base, frame)
      _ = self.value(of: key, frame)
      change(base, at: target, frame)
    default: break
    }
  }

  /// A table of the file that a function changes lives on from record to record.
  func change(_ table: CheckedValue, at expression: Expression, _ frame: Frame) {
    guard case .table? = table.kind else { return }
    // Plain names are reported without a policy word.
    if case .field(let base, _) = expression.kind, case .name(let use) = base.unwrapped.kind,
      frame.file.chunk.locals.indices.contains(use.binding.localID ?? -1),
      case .upvalue = use.binding
    {
      return
    }
    report(
      CheckCode.keepsState, expression.range, frame, isDoubtful: false,
      ["found": .text(frame.file.chunk.source.excerpt(expression.range))])
  }
}

extension Block {
  /// Whether a `break` or `goto` in it leaves the loop that it is the body of.
  fileprivate var leavesLoop: Bool {
    statements.contains { statement in
      switch statement.kind {
      case .breakLoop, .goto: true
      case .block(let block): block.leavesLoop
      case .conditional(let branches, let otherwise):
        branches.contains { $0.block.leavesLoop } || otherwise?.leavesLoop == true
      // Loops inside keep their own breaks, but a goto may leave both.
      case .whileLoop(_, let block), .repeatLoop(let block, _), .numericFor(_, _, _, _, let block),
        .genericFor(_, _, let block):
        block.leavesLoop
      default: false
      }
    }
  }
}
