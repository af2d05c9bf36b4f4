package import Diagnostics

/// What a line came to.
package struct ReplAnswer: Sendable {
  package enum Outcome: Hashable, Sendable {
    case done
    /// Nothing was changed; `remarks` say why.
    case failed
    /// It was stopped, and nothing was changed.
    case interrupted
    /// The session is to end.
    case ended
  }

  /// The answer, a line each.
  package var output: [String] = []
  /// What goes to standard error.
  package var remarks: [Diagnostic] = []
  /// The same, in words already: of the reading of arguments.
  package var complaint: String?
  package var outcome = Outcome.done
}

/// What keeps a line from being answered.
struct ReplFault: Error {
  let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
