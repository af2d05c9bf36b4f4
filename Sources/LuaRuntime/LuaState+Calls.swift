internal import CLuaShims

/// What a batch says of a row.
package enum LuaStatus {
  package static let no: UInt8 = 0
  package static let yes: UInt8 = 1
  /// The integer is the row's value.
  package static let integer: UInt8 = 2
  /// The row's value is `LuaSource(encoded:)`.
  package static let missing: UInt8 = 3
  package static let nothing: UInt8 = 4
  /// The function returned something that is no verdict: a text, a fraction, a table …
  package static let other: UInt8 = 5
}

/// What one call gave.
package enum LuaOutcome: Hashable, Sendable {
  case boolean(Bool)
  case integer(Int64)
  case string(String)
  /// The function ended because this was not known; the row is that of the record that lacks the field.
  case missing(LuaSource)
  case nothing
  case other
}

package struct LuaCall: Hashable, Sendable {
  package var outcome: LuaOutcome
  /// In the order of first reading, without repeats; empty unless traced. A missing one is the last.
  package var reads: [LuaRead]
}

extension LuaState {
  /// Calls a function on each row of a range; one status and one value a row, in the buffers' first places.
  ///
  /// - Parameter isBounded: that the function ends within its budget on every record, as the caller has shown; its steps
  ///   are not counted then, which is faster.
  /// - Throws: at the first error, with its row; what stands in the buffers for the rows before it holds.
  package func callBatch(
    _ function: LuaFunction, recordType: Int, rows: Range<Int>, isBounded: Bool = false,
    status: UnsafeMutablePointer<UInt8>, values: UnsafeMutablePointer<Int64>
  ) throws(LuaFailure) {
    precondition(rows.lowerBound >= 0, "rows count from 0")
    var batch = wb_batch()
    batch.first = UInt64(rows.lowerBound)
    batch.count = UInt64(rows.count)
    batch.bounded = isBounded
    try call(function, recordType, status, values, &batch)
  }

  /// The same for rows in any order: row `rows[i]` has the status and the value at i.
  package func callBatch(
    _ function: LuaFunction, recordType: Int, rows: UnsafeBufferPointer<UInt32>, isBounded: Bool = false,
    status: UnsafeMutablePointer<UInt8>, values: UnsafeMutablePointer<Int64>
  ) throws(LuaFailure) {
    guard let base = rows.baseAddress else { return }
    var batch = wb_batch()
    batch.rows = base
    batch.count = UInt64(rows.count)
    batch.bounded = isBounded
    try call(function, recordType, status, values, &batch)
  }

  /// Calls a function on one record, in the same way as a batch does; a text is allowed as a result.
  package func call(
    _ function: LuaFunction, recordType: Int, row: Int, trace: Bool = false
  ) throws(LuaFailure) -> LuaCall {
    precondition(row >= 0, "rows count from 0")
    var status: UInt8 = 0
    var value: Int64 = 0
    var batch = wb_batch()
    batch.first = UInt64(row)
    batch.count = 1
    batch.trace = trace
    batch.single = true
    try call(function, recordType, &status, &value, &batch)
    return LuaCall(outcome: outcome(status, value), reads: trace ? reads() : [])
  }

  private func call(
    _ function: LuaFunction, _ recordType: Int, _ status: UnsafeMutablePointer<UInt8>,
    _ values: UnsafeMutablePointer<Int64>, _ batch: inout wb_batch
  ) throws(LuaFailure) {
    batch.function = function.handle
    batch.record_type = Int32(recordType)
    batch.status = status
    batch.values = values
    guard wb_call(raw, &batch) else { throw failure() }
  }

  private func outcome(_ status: UInt8, _ value: Int64) -> LuaOutcome {
    switch Int(status) {
    case WB_STATUS_FALSE: return .boolean(false)
    case WB_STATUS_TRUE: return .boolean(true)
    case WB_STATUS_INTEGER: return .integer(value)
    case WB_STATUS_MISSING: return .missing(LuaSource(encoded: value))
    case WB_STATUS_NOTHING: return .nothing
    case WB_STATUS_TEXT:
      var length = 0
      let text = wb_text(raw, &length)
      return .string(String(decoding: UnsafeRawBufferPointer(start: text, count: length), as: UTF8.self))
    default: return .other
    }
  }

  private func reads() -> [LuaRead] {
    var count = 0
    let first = wb_reads(raw, &count)
    return UnsafeBufferPointer(start: first, count: count).map { read in
      read.type < 0
        ? LuaRead(source: .parameter(Int(read.column)), row: 0)
        : LuaRead(source: .field(recordType: Int(read.type), column: Int(read.column)), row: Int(read.row))
    }
  }
}
