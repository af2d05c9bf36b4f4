import LuaRuntime
import LuaSyntax

/// The named keys of one table: what the VM gave for each, and the entry of the file that Lua kept. Short tables are
/// searched from end to end, long ones by an index, so that a table of any length costs the same a key.
struct KeyIndex: Sendable {
  private let fields: [LuaTable.Field]
  private let constructor: TableConstructor?
  /// By name, for long tables.
  private let places: [String: Int]?
  private let entries: [ConstantKey: TableEntry]?

  private static let longest = 24

  init(_ table: LuaTable, _ constructor: TableConstructor?) {
    let fields = table.fields
    self.fields = fields
    self.constructor = constructor
    let isLong = fields.count > Self.longest
    places = isLong ? Dictionary(fields.indices.map { (fields[$0].key, $0) }) { first, _ in first } : nil
    entries = isLong ? constructor?.entriesByKey() : nil
  }

  func value(_ key: String) -> LuaValue? {
    let place = places.map { $0[key] } ?? fields.firstIndex { $0.key == key }
    return place.map { fields[$0].value }
  }

  /// Nil for a key that a helper made.
  func entry(_ key: String) -> TableEntry? {
    if let entries { return entries[.text(LuaString(key))] }
    return constructor?.entry(named: key)
  }

  /// Named keys in the order of the file, each once; those that a helper made come last, in the order of the table.
  func inOrder() -> [(name: String, entry: TableEntry?)] {
    var seen: Set<String> = []
    var result: [(name: String, entry: TableEntry?)] = []
    for entry in constructor?.entries ?? [] {
      guard case .text(let text)? = entry.constantKey else { continue }
      let name = text.description
      if value(name) != nil, seen.insert(name).inserted { result.append((name, entry)) }
    }
    for field in fields where seen.insert(field.key).inserted { result.append((field.key, nil)) }
    return result
  }
}
