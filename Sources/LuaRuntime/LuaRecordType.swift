/// A column as Lua reads it. Names are copied when it is bound; `chunks`, `valid`, and the text dictionary are only
/// borrowed and must stay where they are for as long as they are bound.
package struct LuaColumn {
  package enum Storage {
    /// 1 or 2 bytes unsigned, 4 or 8 bytes two's complement.
    case integer(width: Int)
    /// One byte, 0 or 1.
    case boolean
    /// Unsigned codes, 1, 2 or 4 bytes wide.
    case enumeration(members: [String], width: Int)
    /// `UInt32` codes of a dictionary: the bytes of code i are `offsets[i]..<offsets[i + 1]`, so `offsets` holds
    /// `count + 1` numbers.
    case text(bytes: UnsafePointer<UInt8>?, offsets: UnsafePointer<UInt32>, count: Int)
    /// A mask 1, 2, 4 or 8 bytes wide: bit i stands for `members[i]`, of at most 64.
    case set(members: [String], width: Int = 8)
    /// `Int32` rows of another record type; a negative one is missing.
    case reference(target: Int)
  }

  package var name: String
  package var storage: Storage
  /// Chunk c holds the rows from c · 65,536 on.
  package var chunks: UnsafePointer<UnsafeRawPointer?>
  /// A set bit is a known value. Nil: all are known; nil for one chunk: all in it are.
  package var valid: UnsafePointer<UnsafePointer<UInt64>?>?

  package init(
    name: String, storage: Storage, chunks: UnsafePointer<UnsafeRawPointer?>,
    valid: UnsafePointer<UnsafePointer<UInt64>?>? = nil
  ) {
    self.name = name
    self.storage = storage
    self.chunks = chunks
    self.valid = valid
  }
}

/// A kind of record: its columns all have `rowCount` rows.
package struct LuaRecordType {
  package var name: String
  package var columns: [LuaColumn]
  package var rowCount: Int

  package init(name: String, columns: [LuaColumn], rowCount: Int) {
    self.name = name
    self.columns = columns
    self.rowCount = rowCount
  }
}

/// What `p` holds under a name.
package enum LuaParameter: Hashable, Sendable {
  case integer(Int64)
  case boolean(Bool)
  case string(String)
  case strings([String])
  case integers([Int64])
  /// Reading it ends the function as missing.
  case absent
  /// Reading it is an error with this message.
  case refused(String)
}
