import Diagnostics

/// Finds the field that a header names: by field name, Chinese label or English label, in letters of either case, with
/// blanks around it.
package struct HeaderMatcher: Sendable {
  package enum Match: Hashable, Sendable {
    case field(Int)
    /// A field that is worked out and cannot be given.
    case derived(Int)
    case unknown(nearest: String?)
  }

  private let entity: Entity
  private let fields: [String: Int]

  package init(_ entity: Entity) {
    self.entity = entity
    var fields: [String: Int] = [:]
    // A name wins over a label, and an earlier field over a later one.
    for (index, field) in entity.fields.enumerated() where fields[field.name.lowercased()] == nil {
      fields[field.name.lowercased()] = index
    }
    for (index, field) in entity.fields.enumerated() {
      for label in [field.zh.lowercased(), field.en.lowercased()] where fields[label] == nil { fields[label] = index }
    }
    self.fields = fields
  }

  /// - Parameter suggesting: whether the nearest name is looked for, which takes long beside the rest.
  package func match(_ header: String, suggesting: Bool = true) -> Match {
    // Most are spelled as the field is, and need no small letters made.
    if let index = fields[header] ?? fields[header.trimmingBlanks().lowercased()] {
      return entity.fields[index].derivation == nil ? .field(index) : .derived(index)
    }
    guard suggesting else { return .unknown(nearest: nil) }
    let typed = header.trimmingBlanks()
    let known = entity.fields.filter { $0.derivation == nil }
    return .unknown(nearest: nearestName(to: typed, in: known.map(\.name) + known.map(\.zh) + known.map(\.en)))
  }
}

extension String {
  /// Without spaces, tabs, no-break and ideographic spaces at either end.
  package func trimmingBlanks() -> String {
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\u{A0}", "\u{3000}"]
    var rest = unicodeScalars[...]
    while let first = rest.first, blanks.contains(first) { rest.removeFirst() }
    while let last = rest.last, blanks.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
