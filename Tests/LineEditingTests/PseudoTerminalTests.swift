import Glibc
import Testing

@testable import LineEditing

/// The editor on a pseudo-terminal of the system, with real modes, reads and signals.
@Suite(.serialized) struct PseudoTerminalTests {
  private func started(columns: Int = 40, rows: Int = 24, arguments: [String] = []) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(columns: columns, rows: rows, arguments: arguments)
    try terminal.wait("the prompt") { $0.isRaw && $0.screen.screen.contains("policy>") && $0.screen.isCursorShown }
    return terminal
  }

  private func cursorRow(_ terminal: PseudoTerminal) -> String { terminal.screen.screen[terminal.screen.cursorRow] }

  @Test(arguments: [(10, 1), (21, 2), (34, 3), (80, 4)])
  func `The screen is right after random keys and resizes`(columns: Int, seed: Int) throws {
    let terminal = try started(columns: columns, rows: 100)
    var typist = Typist(seed: UInt64(seed))
    for _ in 0..<120 {
      // A key that changes nothing is right before it is drawn; the next one must not overtake it.
      let drawings = terminal.screen.drawings
      if typist.number(in: 0...7) == 0 {
        terminal.resize(columns: typist.number(in: 10...80), rows: typist.number(in: 90...120))
      } else {
        terminal.send(typist.press())
      }
      try terminal.wait(
        "after \(typist.name): \(ScreenCheck.fault(terminal.screen, typist, above: "demo") ?? "")", seconds: 10
      ) {
        $0.screen.drawings > drawings && ScreenCheck.fault($0.screen, typist, above: "demo") == nil
      }
    }
  }

  @Test func `A statement is read, and the terminal is as before while it is worked on`() throws {
    let terminal = try started()
    terminal.send("天津市\u{7F}和\r")
    try terminal.wait("the answer") { $0.screen.screen.contains("= \"天津和\"") && self.cursorRow($0) == "policy>" }
    terminal.send("\u{4}")
    // Its last words may come after its end was seen.
    try terminal.wait("the end") { $0.end != nil && !$0.screen.marksPastes }
    #expect(terminal.end == 0)
    #expect(!terminal.isRaw)
    #expect(terminal.screen.faults == [])
  }

  @Test func `A character that comes byte by byte, and a slow sequence, are one key each`() throws {
    let terminal = try started()
    for byte in Array("和平\u{1B}[D区".utf8) {
      terminal.send([byte])
      usleep(15_000)
    }
    try terminal.wait("the text") { self.cursorRow($0) == "policy> 和区平" && $0.screen.cursorColumn == 12 }
  }

  @Test func `A lone Escape ends a search without another key`() throws {
    let terminal = try started()
    terminal.send("abc\r")
    // Before that Ctrl-R would be the system's own key.
    try terminal.wait("the prompt") { $0.screen.screen.contains("= \"abc\"") && self.cursorRow($0) == "policy>" }
    terminal.send("\u{12}b")
    try terminal.wait("the search") { self.cursorRow($0) == "(查找“b”) abc" }
    terminal.send("\u{1B}")
    try terminal.wait("the text") { self.cursorRow($0) == "policy> abc" }
  }

  @Test func `A hundred kilobytes of paste come in as one text`() throws {
    let terminal = try started(columns: 80)
    let text = String(repeating: "天津市 x\t(y)\n", count: 6000)
    let bytes = Array("\u{1B}[200~\(text)\u{1B}[201~\u{1B}<".utf8)
    for start in stride(from: 0, to: bytes.count, by: 1000) {
      terminal.send(Array(bytes[start..<min(bytes.count, start + 1000)]))
    }
    try terminal.wait("the first line", seconds: 60) {
      $0.screen.screen[0] == "policy> 天津市 x    (y)" && $0.screen.cursorRow == 0
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGABRT, SIGSEGV])
  func `A signal that ends the program gives the terminal back first`(signal: Int32) throws {
    let terminal = try started()
    terminal.send("和平")
    try terminal.wait("the text") { self.cursorRow($0) == "policy> 和平" && $0.screen.marksPastes }
    terminal.signal(signal)
    try terminal.wait("the end") { $0.end != nil && !$0.screen.marksPastes }
    #expect((terminal.end ?? 0) & 0x7F == signal)
    #expect(!terminal.isRaw)
  }

  @Test func `A crash of the program itself gives the terminal back first`() throws {
    let terminal = try started()
    terminal.send(":trap\r")
    try terminal.wait("the end") { $0.end != nil && !$0.screen.marksPastes }
    #expect([SIGILL, SIGTRAP].contains((terminal.end ?? 0) & 0x7F))
    #expect(!terminal.isRaw)
  }

  @Test func `An exit in the middle of a reading gives the terminal back first`() throws {
    let terminal = try started()
    terminal.send(":exit\r")
    try terminal.wait("the end") { $0.end != nil && !$0.screen.marksPastes }
    #expect(terminal.end == 3 << 8)
    #expect(!terminal.isRaw)
  }

  @Test func `Stopped and continued, it takes the terminal again`() throws {
    let terminal = try started()
    terminal.send("和平")
    try terminal.wait("the text") { self.cursorRow($0) == "policy> 和平" }
    terminal.signal(SIGSTOP)
    usleep(100_000)
    terminal.signal(SIGCONT)
    try terminal.wait("the text again") { $0.screen.screen.count { $0 == "policy> 和平" } == 2 && $0.isRaw }
    terminal.send("区\r")
    try terminal.wait("the answer") { $0.screen.screen.contains("= \"和平区\"") }
  }

  @Test func `A terminal that goes away ends the reading`() throws {
    let terminal = try started()
    terminal.hangUp()
    try terminal.wait("the end") { $0.end != nil }
  }
}
