internal import CLuaShims

/// C copies of Swift values that live for one call into C.
struct CScratch: ~Copyable {
  private var blocks: [UnsafeMutableRawPointer] = []

  deinit {
    for block in blocks { block.deallocate() }
  }

  /// Zero-terminated. Text with a zero byte in it ends there.
  mutating func text(_ text: String) -> UnsafePointer<CChar> { UnsafePointer(array(text.utf8CString)) }

  mutating func array<Element: BitwiseCopyable>(_ elements: some Collection<Element>) -> UnsafeMutablePointer<Element> {
    let block = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    _ = UnsafeMutableBufferPointer(start: block, count: elements.count).initialize(fromContentsOf: elements)
    blocks.append(UnsafeMutableRawPointer(block))
    return block
  }

  mutating func texts(_ texts: [String]) -> UnsafePointer<UnsafePointer<CChar>?> {
    var pointers: [UnsafePointer<CChar>?] = []
    for one in texts { pointers.append(text(one)) }
    return UnsafePointer(array(pointers))
  }

  mutating func column(_ column: LuaColumn) -> wb_column {
    var described = wb_column()
    described.name = text(column.name)
    described.chunks = column.chunks
    described.valid = column.valid
    switch column.storage {
    case .integer(let width):
      described.kind = WB_INT
      described.width = UInt8(width)
    case .boolean:
      described.kind = WB_BOOL
    case .enumeration(let members, let width):
      described.kind = WB_ENUM
      described.width = UInt8(width)
      described.members = texts(members)
      described.member_count = UInt32(members.count)
    case .text(let bytes, let offsets, let count):
      described.kind = WB_TEXT
      described.text_bytes = bytes
      described.text_offsets = offsets
      described.text_count = UInt32(count)
    case .set(let members, let width):
      described.kind = WB_SET
      described.width = UInt8(width)
      described.members = texts(members)
      described.member_count = UInt32(members.count)
    case .reference(let target):
      described.kind = WB_REF
      described.target = Int32(target)
    }
    return described
  }

  mutating func recordType(_ type: LuaRecordType) -> wb_record_type {
    var columns: [wb_column] = []
    for one in type.columns { columns.append(column(one)) }
    return wb_record_type(
      name: text(type.name), columns: array(columns), column_count: UInt32(columns.count),
      row_count: UInt64(type.rowCount))
  }

  mutating func parameter(_ name: String, _ value: LuaParameter) -> wb_parameter {
    var described = wb_parameter()
    described.name = text(name)
    switch value {
    case .integer(let integer):
      described.kind = WB_P_INTEGER
      described.integer = integer
    case .boolean(let boolean):
      described.kind = WB_P_BOOLEAN
      described.integer = boolean ? 1 : 0
    case .string(let string):
      described.kind = WB_P_STRING
      described.text = text(string)
    case .strings(let strings):
      described.kind = WB_P_STRINGS
      described.texts = texts(strings)
      described.count = UInt32(strings.count)
    case .integers(let integers):
      described.kind = WB_P_INTEGERS
      described.integers = UnsafePointer(array(integers))
      described.count = UInt32(integers.count)
    case .absent:
      described.kind = WB_P_ABSENT
    case .refused(let message):
      described.kind = WB_P_REFUSED
      described.text = text(message)
    }
    return described
  }
}
