package import Diagnostics

extension FunctionChecks {
  /// Names that nothing gives a value to, with the nearest known one, and every use of `_ENV`. A global that the file
  /// assigns to is not reported here, for `outerAssignments` reports the assignment.
  package static func unknownNames(in chunk: Chunk, globals: [String]) -> [Diagnostic] {
    var finder = UnknownNameFinder(chunk: chunk, offered: globals, known: Set(globals))
    chunk.walk(&finder)
    return finder.diagnostics().sorted()
  }
}

struct UnknownNameFinder: SyntaxVisitor {
  let chunk: Chunk
  let offered: [String]
  let known: Set<String>
  private var unknown: [NameUse] = []
  private var assigned: Set<String> = []

  /// A suggestion is worked out for so many names and no more: it looks at every local.
  private static let mostSuggestions = 50

  init(chunk: Chunk, offered: [String], known: Set<String>) {
    self.chunk = chunk
    self.offered = offered
    self.known = known
  }

  mutating func visit(_ expression: Expression, in function: FunctionID) {
    guard case .name(let use) = expression.kind, use.binding == .global, !known.contains(use.text) else { return }
    unknown.append(use)
  }

  mutating func visit(_ statement: Statement, in function: FunctionID) {
    switch statement.kind {
    case .assignment(let targets, _):
      for target in targets { noteAssignment(to: target) }
    case .function(let target, nil, _): noteAssignment(to: target)
    default: return
    }
  }

  private mutating func noteAssignment(to target: Expression) {
    if case .name(let use) = target.kind, use.binding == .global { assigned.insert(use.text) }
  }

  func diagnostics() -> [Diagnostic] {
    var found = chunk.locals.filter { $0.name == "_ENV" }.map { environment(at: $0.range) }
    var suggestions = 0
    for use in unknown {
      if use.text == "_ENV" {
        found.append(environment(at: use.range))
        continue
      }
      if assigned.contains(use.text) { continue }
      suggestions += 1
      guard suggestions <= Self.mostSuggestions, let nearest = nearest(to: use) else {
        found.append(FunctionChecks.diagnostic(.unknownName, chunk, use.range, ["name": .text(use.text)]))
        continue
      }
      found.append(
        FunctionChecks.diagnostic(
          .unknownNameNearest, chunk, use.range, ["name": .text(use.text), "nearest": .text(nearest)]))
    }
    return found
  }

  private func environment(at range: ByteRange) -> Diagnostic {
    FunctionChecks.diagnostic(.environment, chunk, range, ["name": .text("_ENV")])
  }

  /// Locals in scope come first, the innermost before the outer ones.
  private func nearest(to use: NameUse) -> String? {
    let inScope = chunk.locals.reversed().filter { $0.scope.contains(use.range.lowerBound) }.map(\.name)
    return nearestName(to: use.text, in: inScope + offered)
  }
}
