/// One step from a table to a value in it.
package enum TableStep: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  case key(String)
  /// From 1, as in Lua.
  case position(Int)

  package init(stringLiteral value: String) { self = .key(value) }

  package init(integerLiteral value: Int) { self = .position(value) }

  var constantKey: ConstantKey {
    switch self {
    case .key(let name): .text(LuaString(name))
    case .position(let position): .integer(Int64(position))
    }
  }
}

/// Where a value of the loaded table is written in the file.
package struct LocatedValue: Sendable {
  /// How many of the steps led to something that the file spells out. When it is less than the number of steps asked
  /// for, `value` is the last value on the way: the table that lacks the key, or the call that made it.
  package let stepsFound: Int
  /// The value as written where the entry stands: a local's name rather than its initialiser.
  package let value: Expression
  /// The key of the last step found, with its brackets; for a positional entry the value; nil before any step.
  package let keyRange: ByteRange?
  /// The whole entry of the last step found.
  package let entryRange: ByteRange?
}

extension TableConstructor {
  /// The last entry with that name, for that is the one Lua keeps: `name = …` or `["name"] = …`. Linear.
  package func entry(named name: String) -> TableEntry? {
    var found: TableEntry?
    for index in entries.indices {
      switch entries[index].key {
      case .name(let key): if key.text.hasBytes(of: name) { found = entries[index] }
      case .position: break
      case .computed: if entries[index].constantKey == .text(LuaString(name)) { found = entries[index] }
      }
    }
    return found
  }

  package func entry(for step: TableStep) -> TableEntry? {
    let wanted = step.constantKey
    var found: TableEntry?
    for entry in entries where entry.constantKey == wanted {
      // Lua stores the positional entries last.
      if case .position = entry.key { return entry }
      found = entry
    }
    return found
  }

  /// The entries that give the first `count` elements: a positional one, or else `[position] = …`. Linear.
  package func positionals(_ count: Int) -> [TableEntry?] {
    var found = [TableEntry?](repeating: nil, count: count)
    for entry in entries {
      guard case .integer(let place)? = entry.constantKey, place >= 1, place <= count else { continue }
      // Lua stores the positional entries last.
      if case .position? = found[Int(place) - 1]?.key { continue }
      found[Int(place) - 1] = entry
    }
    return found
  }

  /// The entries by key, for tables that are asked many times; the entry that Lua keeps stands for its key. Linear.
  package func entriesByKey() -> [ConstantKey: TableEntry] {
    var byKey: [ConstantKey: TableEntry] = [:]
    var positional: [ConstantKey: TableEntry] = [:]
    for entry in entries {
      guard let key = entry.constantKey else { continue }
      if case .position = entry.key { positional[key] = entry } else { byKey[key] = entry }
    }
    return byKey.merging(positional) { _, positional in positional }
  }
}

extension Chunk {
  /// What the file returns: the first value of the `return` that ends it.
  package var returnedExpression: Expression? {
    guard let last = block.statements.last, case .returnValues(let values) = last.kind else { return nil }
    return values.first
  }

  /// The table that the file returns, when it is spelled out in the file.
  package var returnedTable: TableConstructor? { returnedExpression.flatMap(table) }

  /// What an expression stands for: parentheses are dropped, a local of the file that is given its value once and
  /// never assigned to is replaced by that value, and `name.key` by the entry of such a local's table. At most 100
  /// replacements are made.
  package func resolved(_ expression: Expression) -> Expression {
    var fuel = 100
    return resolved(expression, &fuel)
  }

  /// The table constructor that an expression stands for.
  package func table(_ expression: Expression) -> TableConstructor? {
    if case .table(let table) = resolved(expression).kind { table } else { nil }
  }

  /// Follows a path from the returned value, as far as the file spells the tables out. Nil when the file returns nothing.
  package func locate(_ path: some Sequence<TableStep>) -> LocatedValue? {
    returnedExpression.map { locate(path, from: $0) }
  }

  /// Follows a path from an expression. Linear in the sizes of the tables on the way.
  package func locate(_ path: some Sequence<TableStep>, from start: Expression) -> LocatedValue {
    var value = start
    var last: TableEntry?
    var count = 0
    for step in path {
      guard let entry = table(value)?.entry(for: step) else { break }
      (value, last) = (entry.value, entry)
      count += 1
    }
    return LocatedValue(stepsFound: count, value: value, keyRange: last?.keyRange, entryRange: last?.range)
  }

  private func resolved(_ expression: Expression, _ fuel: inout Int) -> Expression {
    var current = expression.unwrapped
    while fuel > 0 {
      fuel -= 1
      switch current.kind {
      case .name(let use):
        guard let id = use.binding.localID, locals[id].function == 0, locals[id].assignments == 0,
          let initializer = locals[id].initializer
        else { return current }
        current = initializer.unwrapped
      case .field(let base, let name):
        guard case .table(let table) = resolved(base, &fuel).kind, let entry = table.entry(named: name.text) else {
          return current
        }
        current = entry.value.unwrapped
      default: return current
      }
    }
    return current
  }
}
