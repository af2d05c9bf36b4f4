package import Diagnostics
import LuaSyntax
package import PolicyLanguage
import PolicyModel

/// One small change of a policy's text, as a slip of the hand could make it.
package struct Mutant: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// A number one step up or down.
    case number
    /// A date one day, or a month one month, earlier or later.
    case date
    /// A member of an enumeration, or another word of a closed list, for another.
    case member
    /// `<` for `<=`, `==` for `~=`, `at_least` for `at_most` …
    case comparison
    /// `and` for `or`, `all` for `any`, a `not` too few, `true` for `false`, `+` for `-`.
    case logic
    /// An element of a list, an operand, a condition or a filter left out.
    case drop
  }

  package let kind: Kind
  package let file: PolicyFile
  /// The file and the keys to the place: `rules.lua/requirements/staffing/when`. Stays when lines move.
  package fileprivate(set) var at: String
  /// What the change is seen in: the literal, the comparison, the entry.
  let shown: ByteRange
  let range: ByteRange
  let replacement: String
  /// The entry that it is part of; nil for what any norm may use.
  package let part: LawPart?

  package var span: SourceSpan { file.chunk.span(shown) }

  /// Norms in the order in which they are likely to tell: the one that the change stands in, then the others as they are.
  func nearestFirst(_ norms: [Norm]) -> [Norm] {
    let own = norms.filter { part == .norm($0.localID) }
    return own + norms.filter { part != .norm($0.localID) }
  }

  /// What is written, on one line.
  package var original: String { Mutant.line(file.chunk.source.text(shown)) }

  /// What is tried instead, on one line; empty where something is left out.
  package var changed: String {
    let source = file.chunk.source
    let before = source.text(shown.lowerBound..<max(shown.lowerBound, range.lowerBound))
    let after = source.text(min(range.upperBound, shown.upperBound)..<shown.upperBound)
    return Mutant.line(before + replacement + after)
  }

  /// The whole file with the change.
  var text: [UInt8] {
    let bytes = file.chunk.source.bytes
    return Array(bytes[..<range.lowerBound]) + Array(replacement.utf8) + Array(bytes[range.upperBound...])
  }

  /// The same change of the same text under the same keys once more: the second is told from the first by `@2`.
  func numbered(_ number: Int) -> Mutant {
    guard number > 1 else { return self }
    var copy = self
    copy.at += "@\(number)"
    return copy
  }

  private static func line(_ text: String) -> String {
    text.split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }
}
