package import TextWidth

/// Reads statements from a terminal: editing, history, search and completion.
package struct LineEditor<Device: TerminalDevice> {
  package enum Reading: Hashable, Sendable {
    /// A whole statement, with its line ends inside.
    case statement(String)
    /// Ctrl-C: what was being written is dropped.
    case interrupted
    /// Ctrl-D on an empty line, or the terminal is gone.
    case endOfInput
  }

  /// Statements to recall. The caller adds to it: it knows which are worth keeping.
  package var history: History
  private let device: Device
  private let words: EditorWords
  private let width: DisplayWidth
  private let promptStyle: String
  private var decoder = KeyDecoder()
  /// Keys that came before the statement they belong to was asked for.
  private var ahead: [Key] = []
  private var killed = KillRing()
  private var lastQuery = ""

  /// - Parameter promptStyle: SGR parameters for the prompts, such as `1;36`; empty for none.
  package init(
    _ device: Device, history: History = History(), words: EditorWords, width: DisplayWidth = DisplayWidth(),
    promptStyle: String = ""
  ) {
    self.device = device
    self.history = history
    self.words = words
    self.width = width
    self.promptStyle = promptStyle
  }

  /// Reads one statement. The terminal is in raw mode only while this runs.
  /// - Parameter continuation: the prompt of further lines.
  package mutating func read(
    prompt: String, continuation: String, language: some EditedLanguage
  ) throws(TerminalError) -> Reading {
    try device.enter()
    defer { device.leave() }
    var screen = Screen(size: device.size, width: width, promptStyle: promptStyle)
    var session = EditSession(
      prompt: prompt, continuation: continuation, items: history.items, language: language, words: words, width: width,
      buffer: EditBuffer(), lastQuery: lastQuery)
    session.buffer.killed = killed
    defer {
      killed = session.buffer.killed
      lastQuery = session.lastQuery
    }
    try device.write(screen.begin())
    while true {
      if let reading = try handleKeys(&session, &screen) { return reading }
      try device.write(screen.draw(session.view))
      switch try nextEvent() {
      case .bytes, .quiet: break
      case .resized:
        screen.resize(to: device.size)
        // A page of candidates was made for the old size.
        session.closeList()
      case .resumed:
        try device.enter()
        screen.resize(to: device.size)
        try device.write(screen.begin())
      case .ended:
        if let reading = try handleKeys(&session, &screen) { return reading }
        try? device.write(screen.finish(session.view))
        return .endOfInput
      }
    }
  }

  /// Waits for keys, and takes all that are there: a pasted page is drawn once.
  private mutating func nextEvent() throws(TerminalError) -> TerminalEvent {
    var event = try device.next(timeout: decoder.patience)
    var rounds = 0
    while case .bytes(let bytes) = event {
      ahead += decoder.feed(bytes)
      rounds += 1
      // Now and then a person wants to see something.
      if rounds == 256 { return event }
      event = try device.next(timeout: 0)
    }
    if event == .quiet, rounds == 0 { ahead += decoder.timeout() }
    return event
  }

  /// Does what the waiting keys say, up to the one that ends the reading.
  private mutating func handleKeys(
    _ session: inout EditSession<some EditedLanguage>, _ screen: inout Screen
  ) throws(TerminalError) -> Reading? {
    var used = 0
    defer { ahead.removeFirst(used) }
    while used < ahead.count {
      used += 1
      switch session.handle(ahead[used - 1]) {
      case .edited: break
      case .refused: try device.write([0x07])
      case .list: session.showPage(columns: screen.size.columns, rows: screen.roomForFooter(below: session.view))
      case .clearScreen: try device.write(screen.clear())
      case .suspend:
        try device.write(screen.finish(session.view))
        try device.suspend()
        screen.resize(to: device.size)
        try device.write(screen.begin())
      case .submit:
        try device.write(screen.finish(session.view))
        return .statement(session.buffer.text)
      case .interrupt:
        try device.write(screen.finish(session.view, mark: "^C"))
        return .interrupted
      case .endOfInput:
        try device.write(screen.finish(session.view))
        return .endOfInput
      }
    }
    return nil
  }
}
