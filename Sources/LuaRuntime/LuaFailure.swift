/// Why Lua gave no answer. The words for people are made elsewhere; `message` is Lua's own or the host's English.
package struct LuaFailure: Error, Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case syntax
    case runtime
    case gas
    case memory
    case depth
    case sourceTooLarge = "source-too-large"
    case sourceBinary = "source-binary"
    case moduleMissing = "module-missing"
    case moduleCycle = "module-cycle"
    /// A chunk returned something that is no value: the message begins with its path, such as `values[2].is`.
    case badResult = "bad-result"
    /// The caller asked for something that this state does not have.
    case misuse
    /// `LC_NUMERIC` or `LC_COLLATE` of the process is not "C".
    case locale
    /// Somebody asked it to stop.
    case cancelled
    /// A session's line read a field that is not known: see `lastRead` and `row`.
    case unknownValue = "unknown-value"
  }

  package var kind: Kind
  /// The caller's number of the chunk, where it is known.
  package var chunk: Int?
  /// Counted from 1.
  package var line: Int?
  /// Without the place; cut after 1,000 bytes, and bytes that are not UTF-8 are replaced.
  package var message: String
  /// The field or parameter that was read last before the error, in a call on a record.
  package var lastRead: LuaSource?
  /// Its name.
  package var lastReadName: String?
  /// The record on which a batch stopped.
  package var row: Int?

  package init(
    kind: Kind, chunk: Int? = nil, line: Int? = nil, message: String, lastRead: LuaSource? = nil,
    lastReadName: String? = nil, row: Int? = nil
  ) {
    self.kind = kind
    self.chunk = chunk
    self.line = line
    self.message = message
    self.lastRead = lastRead
    self.lastReadName = lastReadName
    self.row = row
  }

  /// Whether the state that threw it is spent.
  package var isBudget: Bool { kind == .gas || kind == .memory || kind == .depth || kind == .cancelled }
}
