/// What a chunk returned, copied out of Lua.
package indirect enum LuaValue: Hashable, Sendable {
  case `nil`
  case boolean(Bool)
  case integer(Int64)
  /// Always finite.
  case float(Double)
  case string(String)
  case function(LuaFunction)
  case table(LuaTable)
  /// In sessions alone.
  case host(LuaHostValue)
}

/// A value that the host lends to a session's lines.
package indirect enum LuaHostValue: Hashable, Sendable {
  case record(type: Int, row: Int)
  /// All records of a type.
  case records(type: Int)
  /// Members of a set, in the order of its enumeration.
  case set([String])
  /// A read-only table that the host knows by a number.
  case result(handle: Int, value: LuaValue)
}

/// A function that a state keeps for later calls.
package struct LuaFunction: Hashable, Sendable {
  /// Its place in the order in which functions left the state: two states that ran the same sources in the same order
  /// have the same handles.
  package var handle: Int32
  package var chunk: Int
  /// The line on which its definition begins, from 1.
  package var line: Int

  package init(handle: Int32, chunk: Int, line: Int) {
    self.handle = handle
    self.chunk = chunk
    self.line = line
  }
}

/// A table: the values at 1 … n, and the named ones in the order of their names' bytes.
package struct LuaTable: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    package var key: String
    package var value: LuaValue

    package init(key: String, value: LuaValue) {
      self.key = key
      self.value = value
    }
  }

  package var array: [LuaValue]
  package var fields: [Field]

  package init(array: [LuaValue] = [], fields: [Field] = []) {
    self.array = array
    self.fields = fields
  }

  /// The value under a name, nil when there is none. O(fields).
  package subscript(key: String) -> LuaValue? { fields.first { $0.key == key }?.value }
}
