package import Diagnostics
import LuaRuntime

/// A change of a policy's text that changes no answer, with the reason: an entry of `equivalents.lua`.
package struct EquivalentChange: Hashable, Sendable {
  /// The file and the keys to the place: `policy.lua/readings/idle_until/choices/evaluated/value`.
  package let at: String
  /// What is written there now, and what it may be changed to; nil: any of the changes that are tried there.
  package let from: String
  package let to: String?
  package let reason: String
  package let span: SourceSpan
}

/// Reads `equivalents.lua`.
func decodeEquivalents(_ node: PolicyNode, _ collector: Collector) -> [EquivalentChange] {
  collector.list(node, what: "equivalents.lua").compactMap { element in
    guard var reader = TableReader(element, collector, what: "equivalents.lua") else { return nil }
    let at = reader.string("at", required: true)
    let from = reader.string("from", required: true)
    let to = reader.string("to")
    let reason = reader.string("reason", required: true)
    reader.finish()
    guard let at, let from, let reason else { return nil }
    if reason.allSatisfy(\.isWhitespace) {
      collector.report(
        .missingKey, at: element.child("reason")?.span ?? element.span, ["key": .text("reason")])
    }
    return EquivalentChange(at: at, from: from, to: to, reason: reason, span: element.span)
  }
}
