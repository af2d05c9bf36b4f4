/// Where a function gets a value from: a field of a record, or a parameter. Numbers are places in what was bound.
package enum LuaSource: Hashable, Sendable {
  case field(recordType: Int, column: Int)
  case parameter(Int)

  /// Decodes the value of a row whose status is `LuaStatus.missing`.
  package init(encoded: Int64) {
    let low = encoded & 0xffff_ffff
    self =
      encoded >> 32 == 0 ? .field(recordType: Int(low >> 16), column: Int(low & 0xffff)) : .parameter(Int(low))
  }

  package var encoded: Int64 {
    switch self {
    case .field(let recordType, let column): Int64(recordType) << 16 | Int64(column)
    case .parameter(let index): 1 << 32 | Int64(index)
    }
  }
}

/// One read while explaining; `row` is 0 for a parameter.
package struct LuaRead: Hashable, Sendable {
  package var source: LuaSource
  package var row: Int

  package init(source: LuaSource, row: Int) {
    self.source = source
    self.row = row
  }
}
