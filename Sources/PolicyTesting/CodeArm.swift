package import Diagnostics

/// One way that a condition in a function can turn out. A condition has two, each counted for itself.
package struct CodeArm: Hashable, Sendable, Comparable {
  /// Where the condition is written.
  package let place: SourcePosition
  /// True for what Lua takes for true, false for `nil` and `false`.
  package let outcome: Bool
  /// The condition, cut short.
  package let text: String

  package static func < (a: CodeArm, b: CodeArm) -> Bool {
    a.place != b.place ? a.place < b.place : a.outcome && !b.outcome
  }
}
