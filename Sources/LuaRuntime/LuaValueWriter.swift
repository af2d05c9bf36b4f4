internal import CLuaShims

/// Writes values in the form of the dump, for C to hand them to a script.
struct LuaValueWriter {
  private(set) var bytes: [UInt8] = []

  /// Functions and fractions cannot be handed over and become nil.
  mutating func write(_ value: LuaValue) {
    switch value {
    case .nil, .function, .float: tag(WB_DUMP_NIL)
    case .boolean(let truth): tag(truth ? WB_DUMP_TRUE : WB_DUMP_FALSE)
    case .integer(let number):
      tag(WB_DUMP_INTEGER)
      put(number)
    case .string(let text):
      tag(WB_DUMP_STRING)
      put(text)
    case .table(let table):
      tag(WB_DUMP_TABLE)
      put(UInt32(table.array.count))
      for value in table.array { write(value) }
      put(UInt32(table.fields.count))
      for field in table.fields {
        put(field.key)
        write(field.value)
      }
    case .host(.record(let type, let row)):
      tag(WB_DUMP_RECORD)
      put(Int32(type))
      put(Int64(row))
    case .host(.records(let type)):
      tag(WB_DUMP_RECORDS)
      put(Int32(type))
    case .host(.set(let members)): write(.table(LuaTable(array: members.map { .string($0) })))
    case .host(.result(let handle, let value)):
      tag(WB_DUMP_RESULT)
      put(Int32(handle))
      write(value)
    }
  }

  private mutating func tag(_ tag: Int) { bytes.append(UInt8(tag)) }

  private mutating func put(_ number: some BitwiseCopyable) {
    withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
  }

  private mutating func put(_ text: String) {
    put(UInt32(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }
}
