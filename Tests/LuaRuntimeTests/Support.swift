import LuaRuntime
import Testing

/// Runs a chunk in a fresh state and gives what it returned.
func run(_ source: String, limits: LuaLimits = .standard) throws -> LuaValue {
  try LuaThread.run { () throws(LuaFailure) in
    try LuaState(limits: limits).run(chunk: 7, source: Array(source.utf8))
  }
}

/// The failure that a chunk must end with.
func failure(
  of source: String, limits: LuaLimits = .standard, at location: SourceLocation = #_sourceLocation
) -> LuaFailure? {
  do {
    let value = try run(source, limits: limits)
    Issue.record("expected a failure, got \(value)", sourceLocation: location)
    return nil
  } catch let failure as LuaFailure {
    return failure
  } catch {
    Issue.record("expected a LuaFailure, got \(error)", sourceLocation: location)
    return nil
  }
}

extension LuaState {
  func run(_ source: String, chunk: Int = 7) throws(LuaFailure) -> LuaValue {
    try run(chunk: chunk, source: Array(source.utf8))
  }

  /// The function that a chunk returns.
  func function(_ source: String, chunk: Int = 7) throws -> LuaFunction {
    guard case .function(let function) = try run(source, chunk: chunk) else {
      throw LuaFailure(kind: .misuse, message: "no function")
    }
    return function
  }

  func batch(
    _ function: LuaFunction, type: Int = 0, rows: Range<Int>, isBounded: Bool = false
  ) throws(LuaFailure) -> (
    status: [UInt8], values: [Int64]
  ) {
    var status = [UInt8](repeating: 99, count: rows.count)
    var values = [Int64](repeating: -1, count: rows.count)
    try callBatch(function, recordType: type, rows: rows, isBounded: isBounded, status: &status, values: &values)
    return (status, values)
  }
}

/// Columns that own their memory. A class, because Lua keeps pointers into it.
final class Columns {
  private var release: [() -> Void] = []

  deinit {
    for one in release { one() }
  }

  func column<T: BitwiseCopyable>(
    _ name: String, _ storage: LuaColumn.Storage, _ values: [T], missing: Set<Int> = []
  ) -> LuaColumn {
    let chunkCount = max(1, (values.count + 65535) / 65536)
    let chunks = UnsafeMutablePointer<UnsafeRawPointer?>.allocate(capacity: chunkCount)
    let valid = UnsafeMutablePointer<UnsafePointer<UInt64>?>.allocate(capacity: chunkCount)
    for chunk in 0..<chunkCount {
      let slice = values[min(values.count, chunk << 16)..<min(values.count, (chunk + 1) << 16)]
      chunks[chunk] = UnsafeRawPointer(keep(Array(slice)))
      var bits = [UInt64](repeating: .max, count: 1024)
      for row in missing where row >> 16 == chunk { bits[(row & 65535) / 64] &= ~(1 << UInt64(row % 64)) }
      valid[chunk] = missing.isEmpty ? nil : UnsafePointer(keep(bits))
    }
    release.append {
      chunks.deallocate()
      valid.deallocate()
    }
    return LuaColumn(name: name, storage: storage, chunks: chunks, valid: valid)
  }

  func text(_ name: String, _ words: [String], _ codes: [UInt32]) -> LuaColumn {
    var offsets: [UInt32] = [0]
    var bytes: [UInt8] = []
    for word in words {
      bytes += Array(word.utf8)
      offsets.append(UInt32(bytes.count))
    }
    return column(name, .text(bytes: keep(bytes), offsets: keep(offsets), count: words.count), codes)
  }

  private func keep<T: BitwiseCopyable>(_ values: [T]) -> UnsafeMutablePointer<T> {
    let block = UnsafeMutablePointer<T>.allocate(capacity: max(1, values.count))
    block.initialize(from: values, count: values.count)
    release.append { block.deallocate() }
    return block
  }
}

/// Two record types, four mediators at two centres, some things unknown.
struct Town {
  let columns = Columns()
  let types: [LuaRecordType]

  init() {
    types = [
      LuaRecordType(
        name: "mediator",
        columns: [
          columns.column("age", .integer(width: 2), [UInt16(30), 61, 0, 45], missing: [2]),
          columns.column("active", .boolean, [UInt8(1), 0, 1, 1]),
          columns.column(
            "engagement", .enumeration(members: ["full_time", "part_time"], width: 1), [UInt8(0), 1, 0, 1], missing: [3]
          ),
          columns.text("name", ["王", "Li"], [0, 1, 1, 0]),
          columns.column(
            "languages", .set(members: ["zh", "en", "de"]), [UInt64(0b001), 0b110, 0, 0b111], missing: [2]),
          columns.column("centre", .reference(target: 1), [Int32(0), 1, -1, 1]),
          columns.column("since", .integer(width: 4), [Int32(19904), 0, 1, 2]),
          columns.column(
            "a_name_so_long_that_lua_does_not_share_its_strings", .integer(width: 8), [Int64(1) << 40, 2, 3, 4]),
        ], rowCount: 4),
      LuaRecordType(
        name: "centre", columns: [columns.column("places", .integer(width: 4), [Int32(-3), 5], missing: [1])],
        rowCount: 2),
    ]
  }

  func state(
    limits: LuaLimits = .standard, parameters: [(name: String, value: LuaParameter)] = []
  ) throws(LuaFailure) -> LuaState {
    let state = try LuaState(limits: limits)
    try state.bind(recordTypes: types)
    try state.bind(parameters: parameters)
    return state
  }
}
