import Diagnostics
import LuaSyntax
import MediationModel
import PolicyModel

/// The checks of a whole policy that can be silenced where they report: `CheckCode`.
struct PolicyChecks {
  let policy: Policy
  let schema: Schema
  let analysis: FunctionAnalysis
  let dependencies: DependencyMap
  let places: WrittenPlaces
  let collector: Collector

  /// - Parameters:
  ///   - files: every file of the policy, its province's and its helpers' included.
  ///   - isWhole: false where something of the policy could not be read: that may be what uses a name.
  func run(_ files: [PolicyFile], isWhole: Bool) {
    collector.add(analysis.diagnostics)
    for norm in policy.norms {
      tables(norm)
      decisions(norm)
    }
    bounds()
    for fact in policy.facts { table(fact) }
    stageCycles()
    let isKnown = isWhole && !collector.diagnostics.contains { $0.severity == .error && !$0.code.hasPrefix("check.") }
    guard isKnown else { return }
    unusedLocals(files)
    unusedParameters()
    unusedFacts()
  }

  func report(
    _ code: CheckCode, severity: Diagnostic.Severity = .error, at span: SourceSpan,
    _ arguments: [String: DiagnosticArgument]
  ) {
    collector.add([Diagnostic(code, severity: severity, at: .source(span), arguments)])
  }

  // MARK: Stages

  private func stageCycles() {
    var before: [String: String] = [:]
    for norm in policy.norms {
      if case .stage(let stage) = norm.body, case .within(_, let of) = stage.due { before[norm.localID] = of }
    }
    for norm in policy.norms {
      var current = before[norm.localID]
      var steps = 0
      while let next = current, next != norm.localID, steps <= before.count {
        current = before[next]
        steps += 1
      }
      if current == norm.localID, let of = before[norm.localID] {
        report(.stageCycle, at: places.span(of: of, in: norm.span), ["found": .text(norm.localID)])
      }
    }
  }

  // MARK: What nothing uses

  private func unusedLocals(_ files: [PolicyFile]) {
    for file in files {
      var finder = UseFinder()
      file.chunk.walk(&finder)
      for local in file.chunk.locals where !finder.used.contains(local.id) {
        guard local.role == .variable || local.role == .function, local.attribute != .close,
          !local.name.hasPrefix("_")
        else { continue }
        report(
          .unusedLocal, severity: .warning, at: file.chunk.span(local.range), ["found": .text(local.name)])
      }
    }
  }

  private func unusedParameters() {
    var used: Set<String> = []
    for norm in policy.norms { used.formUnion(dependencies.direct(of: .norm(norm.localID)).parameters) }
    for fact in policy.facts { used.formUnion(dependencies.direct(of: .fact(fact.of, fact.id)).parameters) }
    for parameter in policy.parameters where parameter.absent == nil && !used.contains(parameter.id) {
      report(.unusedParameter, severity: .warning, at: parameter.span, ["found": .text(parameter.id)])
    }
  }

  private func unusedFacts() {
    let needed = dependencies.needed(by: policy)
    for fact in policy.facts where !needed.contains(.fact(fact.of, fact.id)) {
      report(.unusedFact, severity: .warning, at: fact.span, ["found": .text(fact.id)])
    }
  }
}

private struct UseFinder: SyntaxVisitor {
  var used: Set<LocalID> = []
  /// Names that only stand left of `=`: giving a value is no use.
  private var targets: Set<Int> = []

  mutating func visit(_ statement: Statement, in function: FunctionID) {
    guard case .assignment(let names, _) = statement.kind else { return }
    for case .name(let use) in names.map(\.kind) { targets.insert(use.range.lowerBound) }
  }

  mutating func visit(_ expression: Expression, in function: FunctionID) {
    guard case .name(let use) = expression.kind, let id = use.binding.localID,
      !targets.contains(use.range.lowerBound)
    else { return }
    used.insert(id)
  }
}
