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

  /// Names that the files do declare, in an entry whose own faults keep it from being read: no reader of the name is
  /// told that it does not exist.
  private var ruined: Set<String> = []
  private var hasLostEntries = false

  /// - Parameter name: Nil where the entry does not even tell its name, so that any name may have been its.
  func ruin(_ name: String?) { if let name { ruined.insert(name) } else { hasLostEntries = true } }

  /// Never true while nothing was reported, so that no name is lost without a word.
  func isRuined(_ name: String) -> Bool { hasErrors && (hasLostEntries || ruined.contains(name)) }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The arguments of "unknown …": what was found, the nearest known name if one is near, and the known ones.
  package static func unknown(_ found: String, among known: [String]) -> [String: DiagnosticArgument] {
    var arguments: [String: DiagnosticArgument] = ["found": .text(found), "known": .list(known)]
    // One letter is not near another one: 二 is no slip for 一.
    if let nearest = nearestName(to: found, in: known.filter { max($0.count, found.count) > 1 }) {
      arguments["nearest"] = .text(nearest)
    }
    return arguments
  }
}
