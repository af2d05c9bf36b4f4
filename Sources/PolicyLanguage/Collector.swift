package import Diagnostics

/// Gathers what is wrong, so that a person sees all of it at once. A class, because many small readers add to one list.
package final class Collector {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  package func report(
    _ code: PolicyCode, severity: Diagnostic.Severity = .error, at span: SourceSpan,
    _ arguments: [String: DiagnosticArgument] = [:]
  ) {
    diagnostics.append(Diagnostic(code, severity: severity, at: .source(span), arguments))
  }

  package func report(_ code: PolicyCode, file: String, _ arguments: [String: DiagnosticArgument] = [:]) {
    diagnostics.append(Diagnostic(code, at: .file(file), arguments))
  }

  package func add(_ more: [Diagnostic]) { diagnostics += more }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The arguments of "unknown …": what was found, the nearest known name if one is near, and the known ones.
  package static func unknown(_ found: String, among known: [String]) -> [String: DiagnosticArgument] {
    var arguments: [String: DiagnosticArgument] = ["found": .text(found), "known": .list(known)]
    if let nearest = nearestName(to: found, in: known) { arguments["nearest"] = .text(nearest) }
    return arguments
  }
}
