import Diagnostics
import LuaSyntax

/// A line of Lua as it was typed: what it is, and what running it may change.
struct ReplLine {
  /// What is run: the line itself, or `return ` and the line where it is an expression.
  let source: String
  /// What it evaluates, where it is one expression.
  let expression: Expression?
  let chunk: Chunk?
  /// What keeps it from being run.
  let faults: [Diagnostic]
  /// Globals that it assigns to, in the order of writing.
  let assigned: [String]
  /// Whether running it, also in part, may change a global or a table that one can reach.
  let changesNames: Bool
  /// Whether it only goes on from `_`.
  let readsLast: Bool
  /// Locals at its outermost level: nobody can use them in the next line.
  let lostLocals: [String]

  private static let prefix = "return "

  /// - Parameters:
  ///   - known: names that have a value: the library's, the host's, and globals of the session.
  ///   - pure: those of them that are functions which change nothing.
  init(_ text: String, known: Set<String>, pure: Set<String>) {
    let asExpression = Parser.parse(SourceText(path: "", text: ReplLine.prefix + text))
    let asStatements = Parser.parse(SourceText(path: "", text: text))
    let isExpression = asExpression.isValid
    let parsed = isExpression ? asExpression : asStatements
    source = isExpression ? ReplLine.prefix + text : text
    guard let chunk = parsed.chunk, parsed.isValid else {
      self.chunk = nil
      expression = nil
      (assigned, changesNames, readsLast, lostLocals) = ([], false, false, [])
      faults = ReplLine.worse(asExpression.diagnostics, asStatements.diagnostics)
      return
    }
    self.chunk = chunk
    var finder = EffectFinder(pure: pure)
    chunk.walk(&finder)
    assigned = finder.assigned
    changesNames = finder.changesNames
    readsLast = finder.names.contains("_")
    if isExpression, case .returnValues(let values)? = chunk.block.statements.last?.kind, values.count == 1 {
      expression = values[0].unwrapped
    } else {
      expression = nil
    }
    lostLocals = chunk.block.statements.flatMap { statement -> [String] in
      switch statement.kind {
      case .local(let variables, _): variables.map { chunk.locals[$0].name }
      case .localFunction(let variable, _): [chunk.locals[variable].name]
      default: []
      }
    }
    var found = FunctionChecks.duplicateKeys(in: chunk) + FunctionChecks.comparisonsInIndices(in: chunk)
    found += FunctionChecks.manyConstantsWithBits(in: chunk)
    found += FunctionChecks.unknownNames(in: chunk, globals: known.union(finder.assigned).sorted())
    faults = ReplLine.unshifted(found, by: isExpression ? ReplLine.prefix.count : 0)
  }

  /// The one expression whose value counts: the line itself, or what its one assignment gives.
  private var valued: Expression? {
    if let expression { return expression }
    guard case .assignment(_, let values)? = chunk?.block.statements.first?.kind, isPlainAssignment else { return nil }
    return values[0].unwrapped
  }

  /// `name = expression`, and nothing else.
  var isPlainAssignment: Bool {
    guard let statements = chunk?.block.statements, statements.count == 1,
      case .assignment(let targets, let values) = statements[0].kind, targets.count == 1, values.count == 1,
      case .name = targets[0].unwrapped.kind
    else { return false }
    return true
  }

  /// Whether its value is just what it read last.
  var endsInRead: Bool { valued?.endsInRead ?? false }

  /// Whether its value is a day by how it is made.
  var givesDay: Bool {
    guard case .call(let call)? = valued?.kind, let name = call.callee.unwrapped.path else { return false }
    return ["date", "add_years", "add_months"].contains(name)
  }

  /// Whether it can be read as it stands.
  static func isWhole(_ text: String) -> Bool {
    [prefix + text, text].contains { Parser.parse(SourceText(path: "", text: $0)).isValid }
  }

  /// Whether one more line could make it whole.
  static func isUnfinished(_ text: String, endsAtEmptyLine: Bool) -> Bool {
    if endsAtEmptyLine, text.hasSuffix("\n") { return false }
    let readings = [prefix + text, text].map { Parser.parse(SourceText(path: "", text: $0)) }
    if readings.contains(where: \.isValid) { return false }
    // What more text cannot mend is told at once.
    return readings.contains { reading in reading.diagnostics.allSatisfy { unfinished.contains($0.code) } }
  }

  private static let unfinished = Set(
    [
      LuaSyntaxCode.expectedTokenAtEnd, .expectedExpressionAtEnd, .expectedNameAtEnd, .unclosedAtEnd, .unclosedProbably,
      .unclosedLongString, .unclosedComment,
    ].map(\.rawValue))

  /// The faults of the reading that came further: it is what the author had in mind.
  private static func worse(_ expression: [Diagnostic], _ statements: [Diagnostic]) -> [Diagnostic] {
    let shifted = unshifted(expression, by: prefix.count)
    guard let a = shifted.first?.position, let b = statements.first?.position else { return statements + shifted }
    return a >= b ? shifted : statements
  }

  /// Moved back by what was put before the first line.
  private static func unshifted(_ diagnostics: [Diagnostic], by count: Int) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      guard count > 0, case .source(var span) = diagnostic.place else { return diagnostic }
      if span.start.line == 1 { span.start.column = max(1, span.start.column - count) }
      if span.end.line == 1 { span.end.column = max(1, span.end.column - count) }
      var moved = diagnostic
      moved.place = .source(span)
      return moved
    }
  }
}

extension Diagnostic {
  fileprivate var position: SourcePosition? { if case .source(let span) = place { span.start } else { nil } }
}

/// Looks for whatever can outlive a line.
private struct EffectFinder: SyntaxVisitor {
  let pure: Set<String>
  var assigned: [String] = []
  var changesNames = false
  var names: Set<String> = []

  /// Those of the pure functions that call what they are given.
  private static let callers: Set<String> = ["count", "filter", "sum", "pcall"]

  init(pure: Set<String>) { self.pure = pure }

  mutating func visit(_ statement: Statement, in function: FunctionID) {
    switch statement.kind {
    case .assignment(let targets, _):
      for target in targets {
        switch target.unwrapped.kind {
        case .name(let use) where use.binding == .global: note(use.text)
        case .name: break
        default: changesNames = true
        }
      }
    case .function(let target, _, _):
      if case .name(let use) = target.unwrapped.kind, use.binding == .global { note(use.text) }
      changesNames = true
    default: break
    }
  }

  mutating func visit(_ expression: Expression, in function: FunctionID) {
    switch expression.kind {
    case .name(let use): if use.binding == .global { names.insert(use.text) }
    case .call(let call):
      // What is not known to change nothing may change anything.
      guard call.method == nil, let name = call.callee.unwrapped.path, pure.contains(name) else {
        changesNames = true
        return
      }
      // A function given by its name may be anybody's.
      if EffectFinder.callers.contains(name), call.arguments.contains(where: \.mayBeFunction) { changesNames = true }
    default: break
    }
  }

  private mutating func note(_ name: String) {
    if !assigned.contains(name) { assigned.append(name) }
    changesNames = true
  }
}

extension Expression {
  /// `a.b` where all names are literal and `a` is a global.
  var path: String? {
    switch kind {
    case .name(let use): use.binding == .global ? use.text : nil
    case .field(let base, let name): base.unwrapped.path.map { "\($0).\(name.text)" }
    default: nil
    }
  }

  /// Whether it could stand for a function that is written elsewhere; records of the ledger are none.
  var mayBeFunction: Bool {
    switch unwrapped.kind {
    case .function, .string, .nil, .integer, .true, .false, .table: false
    case .field, .index: unwrapped.path.map { !$0.hasPrefix("ledger.") } ?? true
    case .name(let use): use.text != "_"
    default: true
    }
  }

  /// Whether its value is what was read last: the end of a chain such as `p.x` or `o["x"]`.
  var endsInRead: Bool {
    switch kind {
    case .field, .index: true
    default: false
    }
  }
}
