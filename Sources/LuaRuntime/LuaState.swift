internal import CLuaShims

/// One Lua, with its sandbox and budgets. It belongs to one thread at a time, and wants one with a large stack:
/// see `LuaThread`. A class, because it owns the state in C.
package final class LuaState {
  let raw: OpaquePointer
  /// Names for messages, as bound.
  var fieldNames: [[String]] = []
  var parameterNames: [String] = []
  /// What an installed probe writes to.
  var marks: LuaMarks?
  /// What can stop it; held, because C asks it.
  var watcher: LuaWatcher?
  /// What answers a session's questions; held, because C asks it.
  var host: SessionHost?

  /// - Throws: `.memory` when the limits leave no room for the library, `.locale`.
  package init(limits: LuaLimits = .standard, allowsGlobals: Bool = false) throws(LuaFailure) {
    var described = limits.described
    guard let opened = wb_open(&described, allowsGlobals) else {
      throw LuaFailure(kind: .memory, message: "no memory for a Lua state")
    }
    raw = opened
    // From here on `deinit` closes it, also when this throws.
    if wb_is_dead(opened) || wb_failure_of(opened).pointee.kind != WB_OK.rawValue { throw failure() }
  }

  deinit { wb_close(raw) }

  /// Gas used by the last load, or by the last record of the last batch.
  package var gasUsed: Int64 { wb_gas_used(raw) }
  /// Bytes that Lua holds now.
  package var memoryInUse: Int { wb_memory_in_use(raw) }
  /// A budget was exceeded: all further work throws.
  package var isSpent: Bool { wb_is_dead(raw) }

  /// Makes a source available to `require`. It runs when it is first required. Of two with one name the first counts.
  package func register(module name: String, chunk: Int, source: [UInt8]) {
    precondition(chunk >= 0 && chunk <= Int(Int32.max), "a chunk has a number from 0 on")
    _ = wb_register_module(raw, name, Int32(chunk), source, source.count)
  }

  /// Loads and runs a chunk; what it returns first.
  package func run(chunk: Int, source: [UInt8]) throws(LuaFailure) -> LuaValue {
    precondition(chunk >= 0 && chunk <= Int(Int32.max), "a chunk has a number from 0 on")
    guard wb_run(raw, Int32(chunk), source, source.count) else { throw failure() }
    var length = 0
    let bytes = wb_dump(raw, &length)
    var reader = LuaValueReader(UnsafeRawBufferPointer(start: bytes, count: length))
    return reader.value()
  }

  /// Binds the record types that functions are called on; replaces what was bound before. The memory behind the
  /// columns must stay in place until the next binding or the end of the state.
  package func bind(recordTypes: [LuaRecordType]) throws(LuaFailure) {
    var scratch = CScratch()
    var types: [wb_record_type] = []
    for type in recordTypes { types.append(scratch.recordType(type)) }
    guard wb_bind_records(raw, types, UInt32(types.count)) else { throw failure() }
    fieldNames = recordTypes.map { $0.columns.map(\.name) }
  }

  /// Binds `p`; replaces what was bound before. Cheap enough for once a batch.
  package func bind(parameters: [(name: String, value: LuaParameter)]) throws(LuaFailure) {
    var scratch = CScratch()
    var described: [wb_parameter] = []
    for (name, value) in parameters { described.append(scratch.parameter(name, value)) }
    guard wb_bind_parameters(raw, described, UInt32(described.count)) else { throw failure() }
    parameterNames = parameters.map(\.name)
  }

  func failure() -> LuaFailure {
    let said = wb_failure_of(raw).pointee
    let bytes = UnsafeRawBufferPointer(start: said.message, count: said.message_length)
    var failure = LuaFailure(kind: .init(said.kind), message: String(decoding: bytes, as: UTF8.self))
    if said.chunk >= 0 { failure.chunk = Int(said.chunk) }
    if said.line > 0 { failure.line = Int(said.line) }
    if said.row >= 0 { failure.row = Int(said.row) }
    if said.last_column >= 0, host == nil || said.last_type >= 0 {
      let column = Int(said.last_column), type = Int(said.last_type)
      if type >= 0 {
        failure.lastRead = .field(recordType: type, column: column)
        failure.lastReadName = fieldNames[type][column]
      } else {
        failure.lastRead = .parameter(column)
        failure.lastReadName = parameterNames[column]
      }
    }
    return failure
  }
}

extension LuaFailure.Kind {
  fileprivate init(_ raw: Int32) {
    switch wb_kind_of_failure(UInt32(raw)) {
    case WB_SYNTAX: self = .syntax
    case WB_RUNTIME: self = .runtime
    case WB_GAS: self = .gas
    case WB_MEMORY: self = .memory
    case WB_DEPTH: self = .depth
    case WB_SOURCE_TOO_LARGE: self = .sourceTooLarge
    case WB_SOURCE_BINARY: self = .sourceBinary
    case WB_MODULE_MISSING: self = .moduleMissing
    case WB_MODULE_CYCLE: self = .moduleCycle
    case WB_BAD_RESULT: self = .badResult
    case WB_LOCALE: self = .locale
    case WB_CANCELLED: self = .cancelled
    case WB_UNKNOWN_VALUE: self = .unknownValue
    default: self = .misuse
    }
  }
}

extension LuaLimits {
  fileprivate var described: wb_limits {
    wb_limits(
      gas_load: gasPerLoad, gas_record: gasPerRecord, memory_bytes: memoryBytes, block_bytes: blockBytes,
      string_bytes: stringBytes, source_bytes: sourceBytes, dump_bytes: resultBytes, call_depth: Int32(callDepth),
      host_depth: Int32(hostDepth), dump_depth: Int32(resultDepth))
  }
}
