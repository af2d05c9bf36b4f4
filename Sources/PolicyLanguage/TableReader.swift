import Diagnostics
import LuaRuntime
import LuaSyntax
import MediationModel
import PolicyModel

/// Reads the keys of one table of a policy file and reports what is missing, of the wrong type, or not a key at all.
///
/// Each reading method names a key and marks it as known; `finish` reports the keys that nothing asked for.
struct TableReader {
  let node: PolicyNode
  let collector: Collector
  /// In the order in which they were asked for, and the same as a set.
  private var known: [String] = []
  private var knownSet: Set<String> = []

  /// Nil, and reported, when the node is not a table.
  init?(_ node: PolicyNode, _ collector: Collector, what: String) {
    guard case .table = node.value else {
      collector.report(
        .notATable, at: node.span, ["what": .text(what), "found": .text(node.typeName)])
      return nil
    }
    self.node = node
    self.collector = collector
  }

  /// Marks keys as known that may stand here, though nothing may come to read them once something else is wrong.
  mutating func allow(_ keys: String...) {
    for key in keys where knownSet.insert(key).inserted { known.append(key) }
  }

  /// The node of a key; reported when required and absent.
  mutating func child(_ key: String, required: Bool = false) -> PolicyNode? {
    allow(key)
    if let child = node.child(key) { return child }
    if required { collector.report(.missingKey, at: node.span, ["key": .text(key)]) }
    return nil
  }

  mutating func has(_ key: String) -> Bool {
    allow(key)
    return node.child(key) != nil
  }

  mutating func string(_ key: String, required: Bool = false) -> String? {
    guard let child = child(key, required: required) else { return nil }
    guard case .string(let text) = child.value else { return wrongType(child, key, expected: "string") }
    return text
  }

  mutating func boolean(_ key: String) -> Bool? {
    guard let child = child(key) else { return nil }
    guard case .boolean(let value) = child.value else { return wrongType(child, key, expected: "boolean") }
    return value
  }

  mutating func integer(_ key: String, required: Bool = false) -> Int64? {
    guard let child = child(key, required: required) else { return nil }
    guard case .integer(let value) = child.value else { return wrongType(child, key, expected: "integer") }
    return value
  }

  mutating func function(_ key: String, required: Bool = false) -> FunctionHandle? {
    guard let child = child(key, required: required) else { return nil }
    guard let function = child.function else { return wrongType(child, key, expected: "function") }
    return function
  }

  /// One string or an array of strings.
  mutating func strings(_ key: String, required: Bool = false) -> [String] {
    guard let child = child(key, required: required) else { return [] }
    if case .string(let text) = child.value { return [text] }
    guard case .table = child.value else { return wrongType(child, key, expected: "strings") ?? [] }
    return collector.list(child, what: key).compactMap { element in
      if case .string(let text) = element.value { return text }
      return wrongType(element, key, expected: "string")
    }
  }

  /// A table from names to strings, in the order of the file.
  mutating func names(_ key: String) -> [(name: String, value: String, span: SourceSpan)] {
    guard let child = child(key) else { return [] }
    guard var inner = TableReader(child, collector, what: key) else { return [] }
    let found = child.keys.compactMap { name, span in inner.string(name).map { (name, $0, span) } }
    inner.finish()
    return found
  }

  /// The elements of an array.
  mutating func array(_ key: String, required: Bool = false) -> [PolicyNode] {
    guard let child = child(key, required: required) else { return [] }
    return collector.list(child, what: key)
  }

  mutating func day(_ key: String, required: Bool = false) -> Day? {
    guard let child = child(key, required: required) else { return nil }
    return collector.day(child, key: key)
  }

  /// A word of a closed list.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, as type: Word.Type, required: Bool = false
  ) -> Word? where Word.RawValue == String {
    guard let text = string(key, required: required) else { return nil }
    if let word = Word(rawValue: text) { return word }
    var arguments = Collector.unknown(text, among: Word.allCases.map(\.rawValue))
    arguments["key"] = .text(key)
    collector.report(.unknownWord, at: node.child(key)?.span ?? node.span, arguments)
    return nil
  }

  /// An id: a lower-case English word with underscores, or for points and documents any text without blanks.
  mutating func identifier(_ key: String = "id", anyLetters: Bool = false) -> String? {
    guard let text = string(key, required: true) else { return nil }
    let valid =
      anyLetters
      ? !text.isEmpty && !text.unicodeScalars.contains { $0.properties.isWhitespace }
      : text.isIdentifier
    if !valid {
      collector.report(
        anyLetters ? .blankInIdentifier : .badIdentifier, at: node.child(key)?.span ?? node.span, ["found": .text(text)]
      )
      if anyLetters { collector.ruin(nil) }
    }
    return text
  }

  /// Reports every key that no method asked for, and every entry without one.
  func finish() {
    for (key, span) in node.keys where !knownSet.contains(key) {
      collector.report(.unknownKey, at: span, Collector.unknown(key, among: known))
    }
    for element in node.elements { collector.report(.itemWithoutKey, at: element.span, ["known": .list(known)]) }
  }

  func wrongType<Result>(_ child: PolicyNode, _ key: String, expected: String) -> Result? {
    collector.report(
      .wrongType, at: child.span,
      ["key": .text(key), "expected": .text(expected), "found": .text(child.typeName)])
    return nil
  }
}

extension Collector {
  /// The elements of an array; anything but a table is reported, and a key in it.
  func list(_ node: PolicyNode, what: String) -> [PolicyNode] {
    guard case .table = node.value else {
      report(.notATable, at: node.span, ["what": .text(what), "found": .text(node.typeName)])
      ruin(nil)
      return []
    }
    // One is enough: the others have the same cause.
    if let (key, span) = node.keys.first {
      report(.keyInList, at: span, ["what": .text(what), "found": .text(key)])
      ruin(nil)
    }
    return node.elements
  }

  /// Reads `"2024-12-31"`; month 13 and 30 February are reported.
  func day(_ node: PolicyNode, key: String) -> Day? {
    guard case .string(let text) = node.value, let day = Day(text) else {
      report(
        .badDate, at: node.span,
        ["key": .text(key), "found": .text(node.display), "form": .text("\"2024-12-31\"")])
      return nil
    }
    return day
  }
}

extension String {
  /// Whether it is a lower-case English word with digits and underscores. By hand: a regular expression here would take a
  /// sixth of the time that opening a policy takes.
  var isIdentifier: Bool {
    guard let first = utf8.first, (97...122).contains(first) else { return false }
    return utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
  }
}
