internal import CLuaShims

/// Reads the bytes that the dump in C wrote. Both are compiled together, so bytes that do not fit are our own fault.
struct LuaValueReader {
  private var bytes: UnsafeRawBufferPointer
  private var at = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func value() -> LuaValue {
    switch Int(next(UInt8.self)) {
    case WB_DUMP_NIL: return .nil
    case WB_DUMP_FALSE: return .boolean(false)
    case WB_DUMP_TRUE: return .boolean(true)
    case WB_DUMP_INTEGER: return .integer(next(Int64.self))
    case WB_DUMP_FLOAT: return .float(Double(bitPattern: next(UInt64.self)))
    case WB_DUMP_STRING: return .string(text())
    case WB_DUMP_FUNCTION:
      return .function(
        LuaFunction(handle: next(Int32.self), chunk: Int(next(Int32.self)), line: Int(next(Int32.self))))
    case WB_DUMP_TABLE:
      let array = (0..<next(UInt32.self)).map { _ in value() }
      let fields = (0..<next(UInt32.self)).map { _ in LuaTable.Field(key: text(), value: value()) }
      return .table(LuaTable(array: array, fields: fields))
    case WB_DUMP_RECORD: return .host(.record(type: Int(next(Int32.self)), row: Int(next(Int64.self))))
    case WB_DUMP_RECORDS: return .host(.records(type: Int(next(Int32.self))))
    case WB_DUMP_SET: return .host(.set((0..<next(UInt32.self)).map { _ in text() }))
    case WB_DUMP_RESULT: return .host(.result(handle: Int(next(Int32.self)), value: value()))
    case let tag: preconditionFailure("the dump has no tag \(tag)")
    }
  }

  private mutating func next<T: BitwiseCopyable>(_ type: T.Type) -> T {
    defer { at += MemoryLayout<T>.size }
    return bytes.loadUnaligned(fromByteOffset: at, as: type)
  }

  private mutating func text() -> String {
    let count = Int(next(UInt32.self))
    defer { at += count }
    return String(decoding: bytes[at..<at + count], as: UTF8.self)
  }
}
