/// Turns the bytes of a terminal into keys. Bytes may come in any pieces: what is unfinished waits for the rest.
///
/// Sequences that no key is known for are swallowed whole, so that they never show up as text.
package struct KeyDecoder: Sendable {
  enum State: Sendable {
    case ground
    case escape
    /// After `ESC [`: the parameter and intermediate bytes so far.
    case control([UInt8])
    /// After `ESC [ [`, as the Linux console begins a function key: one byte follows.
    case consoleFunction
    /// After `ESC O`.
    case single
    /// A string for the terminal (`ESC ]`, `ESC P`, …) up to BEL or `ESC \`.
    case string(afterEscape: Bool)
    case paste
  }

  var state = State.ground
  /// Typed text not yet handed out; ends with an unfinished character at most.
  var typed: [UInt8] = []
  var pasted: [UInt8] = []
  var keys: [Key] = []

  package init() {}

  /// How long to wait for more bytes before calling `timeout`, in milliseconds; nil where nothing is in doubt.
  package var patience: Int? {
    switch state {
    case .ground, .paste: nil
    // Escape alone is a key as well; what follows it in a sequence comes with it, or soon on a slow line.
    case .escape: 100
    case .control, .consoleFunction, .single, .string: 1000
    }
  }

  /// The keys that these bytes complete, in order.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    for byte in bytes { take(byte) }
    flushText(keepingUnfinished: true)
    defer { keys = [] }
    return keys
  }

  /// The keys meant after `patience` has passed without a byte: a lone Escape. An unfinished sequence is dropped.
  package mutating func timeout() -> [Key] {
    defer { if patience != nil { state = .ground } }
    if case .escape = state { return [.escape] }
    return []
  }

  mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeGround(byte)
    case .escape: takeAfterEscape(byte)
    case .control(let parameters): takeControl(byte, after: parameters)
    case .consoleFunction: state = .ground
    case .single:
      state = .ground
      if (0x40...0x7E).contains(byte) { emit(KeyDecoder.single(byte)) } else { take(byte) }
    case .string(let afterEscape):
      if byte == 0x07 || (afterEscape && byte == UInt8(ascii: "\\")) {
        state = .ground
      } else {
        state = .string(afterEscape: byte == 0x1B)
      }
    case .paste: takePasted(byte)
    }
  }

  private mutating func takeGround(_ byte: UInt8) {
    if byte >= 0x20, byte != 0x7F {
      typed.append(byte)
      return
    }
    switch byte {
    case 0x0D, 0x0A: emit(.enter)
    case 0x09: emit(.tab)
    case 0x08, 0x7F: emit(.backspace)
    case 0x1B:
      flushText()
      state = .escape
    default:
      let isLetter = (0x01...0x1A).contains(byte)
      emit(.control(Character(Unicode.Scalar(byte + (isLetter ? 0x60 : 0x40)))))
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    state = .ground
    switch byte {
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      state = .string(afterEscape: false)
    case 0x1B:
      emit(.escape)
      state = .escape
    case 0x0D, 0x0A: emit(.altEnter)
    case 0x08, 0x7F: emit(.altBackspace)
    case 0x20..<0x7F: emit(.alt(Character(Unicode.Scalar(byte))))
    default: take(byte)
    }
  }

  /// Puts a key in line, behind the text typed before it.
  mutating func emit(_ key: Key?) {
    flushText()
    if let key { keys.append(key) }
  }

  /// Hands out the typed text, at a pause only up to the last whole character. What is not UTF-8 becomes U+FFFD.
  private mutating func flushText(keepingUnfinished: Bool = false) {
    guard !typed.isEmpty else { return }
    let whole = typed.count - (keepingUnfinished ? KeyDecoder.unfinished(typed) : 0)
    let text = String(decoding: typed[..<whole], as: UTF8.self)
    typed.removeFirst(whole)
    // C1 controls come as two bytes of UTF-8; no key sends them.
    let printable = String(String.UnicodeScalarView(text.unicodeScalars.filter { !(0x80..<0xA0).contains($0.value) }))
    if !printable.isEmpty { keys.append(.text(printable)) }
  }

  /// How many bytes at the end begin a UTF-8 character that is not all there.
  static func unfinished(_ bytes: [UInt8]) -> Int {
    for back in 1...3 where back <= bytes.count {
      switch bytes[bytes.count - back] {
      case 0x80..<0xC0: continue
      case 0xC2..<0xE0: return back < 2 ? back : 0
      case 0xE0..<0xF0: return back < 3 ? back : 0
      case 0xF0..<0xF5: return back < 4 ? back : 0
      default: return 0
      }
    }
    return 0
  }
}
