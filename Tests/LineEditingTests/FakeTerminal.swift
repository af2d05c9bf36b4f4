@testable import LineEditing

/// A terminal in memory: what is written goes to an emulator, and a script says what happens next.
final class FakeTerminal: TerminalDevice {
  var screen: TerminalEmulator
  private let script: (FakeTerminal) throws -> TerminalEvent
  private(set) var isRaw = false
  private(set) var suspensions = 0
  /// Whether it is gone right after the first keys.
  var hangsUp = false
  /// The bytes of the last drawing.
  private(set) var written: [UInt8] = []

  /// - Parameter script: asked each time when all that was sent is on the screen.
  init(columns: Int, rows: Int = 24, script: @escaping (FakeTerminal) throws -> TerminalEvent) {
    screen = TerminalEmulator(columns: columns, rows: rows)
    self.script = script
  }

  /// Sends these keys one after another, then hangs up.
  convenience init(
    columns: Int, rows: Int = 24, keys: [String], look: @escaping (Int, FakeTerminal) -> Void = { _, _ in }
  ) {
    var sent = 0
    self.init(columns: columns, rows: rows) { terminal in
      if sent > 0 { look(sent - 1, terminal) }
      sent += 1
      return sent <= keys.count ? .bytes(Array(keys[sent - 1].utf8)) : .ended
    }
  }

  var size: TerminalSize { TerminalSize(columns: screen.columns, rows: screen.rows) }
  func enter() { isRaw = true }
  func leave() { isRaw = false }
  func suspend() { suspensions += 1 }

  func write(_ bytes: [UInt8]) {
    written = bytes
    screen.write(bytes)
  }

  func next(timeout: Int?) throws(TerminalError) -> TerminalEvent {
    // Keys come one by one, however fast the editor asks for more.
    if timeout == 0, hangsUp { return .ended }
    if timeout != nil { return .quiet }
    do { return try script(self) } catch { throw TerminalError(kind: .read, errno: 0) }
  }

  func resize(columns: Int, rows: Int) -> TerminalEvent {
    screen.resize(columns: columns, rows: rows)
    return .resized
  }
}

/// A statement is unfinished while a bracket is open; words are completed from a list.
struct TestLanguage: EditedLanguage {
  var words: [String] = []
  var note: String?
  var closing = ""

  func isComplete(_ text: String) -> Bool { text.count { $0 == "(" } <= text.count { $0 == ")" } }

  func completion(of characters: [Character], at cursor: Int) -> Completion? {
    let start = characters[..<cursor].lastIndex { " (\n".contains($0) }.map { $0 + 1 } ?? 0
    let typed = String(characters[start..<cursor])
    let fitting = words.filter { $0.hasPrefix(typed) }
    return Completion(
      range: start..<cursor, candidates: fitting.map { .init($0, note: note ?? "", closing: closing) })
  }
}

extension LineEditor {
  static func testing(_ device: Device, history: [String] = []) -> LineEditor {
    var items = HistoryItems()
    for item in history { items.append(item) }
    let words = EditorWords(
      search: { query, isFound in "(\(isFound ? "查" : "无")\(query)) " }, more: { "还有 \($0) 个" })
    return LineEditor(device, history: History(items: items), words: words)
  }

  mutating func readTest(_ language: TestLanguage = TestLanguage()) throws -> Reading {
    try read(prompt: Typist.prompt, continuation: Typist.continuation, language: language)
  }
}
