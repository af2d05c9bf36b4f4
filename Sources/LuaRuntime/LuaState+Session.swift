internal import CLuaShims

/// What a session's line asks the host.
package enum LuaQuestion: Hashable, Sendable {
  /// One of the host's functions, by its place in the list.
  case call(Int, [LuaValue])
  /// A field of a record that is no column: the identifier, a fact.
  case field(recordType: Int, row: Int, name: String)
  /// A key that a result's own table lacks.
  case key(handle: Int, name: String)
  /// A record by its name or identifier.
  case record(type: Int, key: LuaValue)
  /// A remark: so many records were not counted, because this was not known of the first.
  case unknown(count: Int64, first: LuaSource)
}

/// Why the host gives no answer.
package enum LuaRefusal: Error, Hashable, Sendable {
  /// The line ends with these words as its error.
  case error(String)
  /// The line, or the function that reads it, ends as with a field that is missing.
  case notKnown
}

/// Answers for one state. A class, since C holds its address.
final class SessionHost {
  let answer: (LuaQuestion) -> Result<LuaValue, LuaRefusal>
  /// The state that asks; it owns this.
  unowned let state: LuaState

  init(_ state: LuaState, _ answer: @escaping (LuaQuestion) -> Result<LuaValue, LuaRefusal>) {
    self.state = state
    self.answer = answer
  }

  func respond(to asked: wb_question) -> Int32 {
    var reader = LuaValueReader(UnsafeRawBufferPointer(start: asked.bytes, count: asked.length))
    let values = (0..<asked.count).map { _ in reader.value() }
    switch answer(question(asked, values)) {
    case .success(let value):
      var writer = LuaValueWriter()
      writer.write(value)
      let isPutIn = wb_answer(state.raw, writer.bytes, writer.bytes.count)
      return Int32((isPutIn ? WB_ANSWERED : WB_REFUSED).rawValue)
    case .failure(.error(let message)):
      let text = Array(message.utf8)
      _ = wb_answer(state.raw, text, text.count)
      return Int32(WB_REFUSED.rawValue)
    case .failure(.notKnown): return Int32(WB_NOT_KNOWN.rawValue)
    }
  }

  private func question(_ asked: wb_question, _ values: [LuaValue]) -> LuaQuestion {
    let number = Int(asked.number)
    switch wb_kind_of_question(UInt32(asked.kind)) {
    case WB_ASK_FIELD: return .field(recordType: number, row: Int(asked.row), name: values.first?.text ?? "")
    case WB_ASK_KEY: return .key(handle: number, name: values.first?.text ?? "")
    case WB_ASK_RECORD: return .record(type: number, key: values.first ?? .nil)
    case WB_ASK_UNKNOWN:
      return .unknown(count: values[0].integer ?? 0, first: LuaSource(encoded: values[1].integer ?? 0))
    default: return .call(number, values)
    }
  }
}

extension LuaValue {
  package var text: String? { if case .string(let text) = self { text } else { nil } }
  package var integer: Int64? { if case .integer(let number) = self { number } else { nil } }
}

/// The value of a line and what was read last on the way to it.
package struct LuaLine: Hashable, Sendable {
  package enum LastRead: Hashable, Sendable {
    case nothing
    case field(recordType: Int, column: Int)
    /// Something that the host answered.
    case host
  }

  package let value: LuaValue
  package let lastRead: LastRead
}

extension LuaState {
  /// Makes this a session: a state that runs lines one after another, in which names live on. It asks `answer` whenever a
  /// line calls one of `functions` or reads what no column holds; `count`, `filter` and `sum` go over records by themselves.
  /// Call it before records are bound. The state must have been made with `allowsGlobals`.
  package func openSession(
    functions: [String], answer: @escaping (LuaQuestion) -> Result<LuaValue, LuaRefusal>
  ) throws(LuaFailure) {
    let host = SessionHost(self, answer)
    self.host = host
    var scratch = CScratch()
    let isOpen = wb_open_session(
      raw, scratch.texts(functions), UInt32(functions.count),
      { context, question in
        guard let context, let question else { return Int32(WB_REFUSED.rawValue) }
        return Unmanaged<SessionHost>.fromOpaque(context).takeUnretainedValue().respond(to: question.pointee)
      }, Unmanaged.passUnretained(host).toOpaque())
    guard isOpen else { throw failure() }
  }

  /// Makes the records that lines hold refuse to be read: what is bound next is another ledger.
  package func forgetRecords() { wb_forget_records(raw) }

  /// Gives a value of the host a name that every line can use.
  package func name(_ value: LuaValue, _ name: String) throws(LuaFailure) {
    var writer = LuaValueWriter()
    writer.write(value)
    guard wb_name_value(raw, name, writer.bytes, writer.bytes.count) else { throw failure() }
  }

  /// Runs a line.
  /// - Parameter keeps: what the line returns, unless nil, becomes `_`.
  package func run(line source: [UInt8], chunk: Int, keeps: Bool) throws(LuaFailure) -> LuaLine {
    guard wb_run_line(raw, Int32(chunk), source, source.count, keeps) else {
      var failed = failure()
      if failed.kind == .unknownValue { failed.lastRead = LuaSource(encoded: wb_last_missing(raw)) }
      throw failed
    }
    var (type, column): (Int32, Int32) = (0, 0)
    wb_last_read(raw, &type, &column)
    var length = 0
    let bytes = wb_dump(raw, &length)
    var reader = LuaValueReader(UnsafeRawBufferPointer(start: bytes, count: length))
    let value = reader.value()
    let lastRead: LuaLine.LastRead =
      type >= 0 ? .field(recordType: Int(type), column: Int(column)) : type == -2 ? .host : .nothing
    return LuaLine(value: value, lastRead: lastRead)
  }
}
