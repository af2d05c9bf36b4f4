package import Diagnostics
import LuaRuntime
package import MediationModel

/// A value of `fixtures.lua` with the place where it is written: what the test runner may see of a policy file's values.
package struct FixtureNode: Sendable {
  let node: PolicyNode

  init(_ node: PolicyNode) { self.node = node }

  package var span: SourceSpan { node.span }
  /// The Lua type, as messages name it.
  package var typeName: String { node.typeName }
  /// The value in a few characters, for messages.
  package var display: String { node.display }
  package var isTable: Bool { if case .table = node.value { true } else { false } }
  package var string: String? { if case .string(let text) = node.value { text } else { nil } }

  package func child(_ key: String) -> FixtureNode? { node.child(key).map(FixtureNode.init) }

  /// The array part.
  package var elements: [FixtureNode] { node.elements.map(FixtureNode.init) }

  /// Named keys in the order of the file, each with the place of the key.
  package var keys: [(name: String, span: SourceSpan)] { node.keys }

  /// The value as a cell of a ledger file would have it: numbers as they are spelled, a set as `a;b`, an empty one as
  /// `none`. Nil for what no cell can hold.
  package var cell: String? {
    switch node.value {
    case .string(let text): return text
    case .integer(let number): return String(number)
    case .boolean(let flag): return String(flag)
    case .float: return node.numeralSpelling
    case .table(let table) where table.fields.isEmpty:
      if table.array.isEmpty { return "none" }
      let parts = elements.map { $0.isTable ? nil : $0.cell }
      let known = parts.compactMap { $0 }
      return known.count == parts.count ? known.joined(separator: ";") : nil
    case .table, .function, .nil, .host: return nil
    }
  }
}

extension FixtureSource {
  /// What the file returned.
  package var root: FixtureNode { FixtureNode(node) }
}

/// Reads the keys of one table of `fixtures.lua`, as `TableReader` does for the other files.
package struct FixtureReader {
  private var reader: TableReader

  /// Nil, and reported, when the node is not a table.
  package init?(_ node: FixtureNode, _ collector: Collector, what: String) {
    guard let reader = TableReader(node.node, collector, what: what) else { return nil }
    self.reader = reader
  }

  package mutating func child(_ key: String, required: Bool = false) -> FixtureNode? {
    reader.child(key, required: required).map(FixtureNode.init)
  }

  package mutating func string(_ key: String, required: Bool = false) -> String? {
    reader.string(key, required: required)
  }

  package mutating func strings(_ key: String, required: Bool = false) -> [String] {
    reader.strings(key, required: required)
  }

  package mutating func integer(_ key: String) -> Int64? { reader.integer(key) }

  package mutating func boolean(_ key: String) -> Bool? { reader.boolean(key) }

  package mutating func day(_ key: String, required: Bool = false) -> Day? { reader.day(key, required: required) }

  package mutating func array(_ key: String, required: Bool = false) -> [FixtureNode] {
    reader.array(key, required: required).map(FixtureNode.init)
  }

  /// The place of a key's value, or of the table where it has none.
  package func span(of key: String) -> SourceSpan { reader.node.child(key)?.span ?? reader.node.span }

  /// Reports every key that no method asked for.
  package func finish() { reader.finish() }
}

extension Collector {
  /// Reads `"2024-12-31"`; a day that no calendar has is reported.
  package func day(_ node: FixtureNode, key: String) -> Day? { day(node.node, key: key) }
}
