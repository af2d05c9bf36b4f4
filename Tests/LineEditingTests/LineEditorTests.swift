import Testing

@testable import LineEditing

/// Whole readings, key by key, on a terminal in memory.
@Suite struct LineEditorTests {
  typealias Editor = LineEditor<FakeTerminal>

  /// What is read, and the screen after each key.
  private func read(
    _ keys: [String], history: [String] = [], columns: Int = 40, rows: Int = 24,
    language: TestLanguage = TestLanguage()
  ) throws -> (reading: Editor.Reading, screens: [[String]], terminal: FakeTerminal) {
    var screens: [[String]] = []
    let terminal = FakeTerminal(columns: columns, rows: rows, keys: keys) { _, terminal in
      screens.append(terminal.screen.screen.filter { !$0.isEmpty })
    }
    var editor = Editor.testing(terminal, history: history)
    let reading = try editor.readTest(language)
    #expect(terminal.screen.faults == [])
    #expect(!terminal.isRaw)
    return (reading, screens, terminal)
  }

  private let up = "\u{1B}[A"
  private let down = "\u{1B}[B"
  private let left = "\u{1B}[D"

  @Test func `Enter ends a whole statement and continues an unfinished one`() throws {
    let (reading, screens, terminal) = try read(["f(和", "\r", "平)", "\r"])
    #expect(reading == .statement("f(和\n平)"))
    #expect(screens[1] == ["policy> f(和", "......>"])
    #expect(terminal.screen.screen.prefix(3) == ["policy> f(和", "......> 平)", ""])
    #expect(terminal.screen.cursorRow == 2)
    #expect(terminal.screen.cursorColumn == 0)
  }

  @Test func `A tab and line ends in a paste are text, and nothing runs before Enter`() throws {
    let (reading, screens, _) = try read(["\u{1B}[200~a\tb\rc\r\u{1B}[201~", "\r"])
    #expect(screens[0] == ["policy> a   b", "......> c", "......>"])
    #expect(reading == .statement("a\tb\nc\n"))
  }

  @Test func `What was typed ahead belongs to the next reading`() throws {
    let terminal = FakeTerminal(columns: 40, keys: ["one\rtwo\rthr"])
    var editor = Editor.testing(terminal)
    #expect(try editor.readTest() == .statement("one"))
    #expect(try editor.readTest() == .statement("two"))
    #expect(try editor.readTest() == .endOfInput)
  }

  @Test func `Ctrl-C drops the text, Ctrl-D ends only on an empty line`() throws {
    let interrupted = try read(["和平", "\u{3}"])
    #expect(interrupted.reading == .interrupted)
    #expect(interrupted.terminal.screen.screen.first == "policy> 和平^C")
    #expect(try read(["\u{4}"]).reading == .endOfInput)
    let deleting = try read(["ab", "\u{1}", "\u{4}", "\u{5}", "\u{4}", "\r"])
    #expect(deleting.reading == .statement("b"))
    #expect(deleting.terminal.screen.bells == 1)
  }

  @Test func `Ctrl-C in a long text leaves the whole text above the mark`() throws {
    let text = String(repeating: "和平", count: 30)
    let (_, _, terminal) = try read([text, "\u{1}", "\u{3}"], columns: 11)
    #expect(terminal.screen.lines.map(\.text).joined() == "policy> " + text + "^C")
  }

  @Test func `An accepted line is wrapped by the terminal, so that it is copied as one`() throws {
    let (_, _, terminal) = try read([String(repeating: "和", count: 20), "\r"], columns: 20)
    #expect(terminal.screen.lines.filter { !$0.cells.isEmpty }.map(\.isWrapped) == [true, true, false])
  }

  @Test func `A text taller than the terminal is shown around the cursor, and left whole`() throws {
    let text = (1...9).map { "第\($0)行" }.joined(separator: "\r")
    let keys = ["\u{1B}[200~\(text)\u{1B}[201~", "\u{1B}<", "\u{1B}>", "\r"]
    let (reading, screens, terminal) = try read(keys, rows: 4)
    #expect(screens[0] == (6...9).map { "......> 第\($0)行" })
    #expect(screens[1] == ["policy> 第1行"] + (2...4).map { "......> 第\($0)行" })
    #expect(screens[2] == screens[0])
    #expect(reading == .statement(text.replacing("\r", with: "\n")))
    let lines = terminal.screen.lines.map(\.text)
    #expect(lines.suffix(10) == ["policy> 第1行"] + (2...9).map { "......> 第\($0)行" } + [""])
  }

  @Test func `Output before the prompt that did not end its line is kept`() throws {
    for (before, rows) in [
      ("", ["policy>"]), ("x", ["x", "policy>"]),
      (String(repeating: "和", count: 10), [String(repeating: "和", count: 10), "policy>"]),
    ] {
      var seen: [String] = []
      let terminal = FakeTerminal(columns: 20, keys: ["\u{7}"]) { _, terminal in seen = terminal.screen.screen }
      terminal.write(Array(before.utf8))
      var editor = Editor.testing(terminal)
      _ = try editor.readTest()
      #expect(seen.prefix(rows.count) == rows[...])
    }
  }

  @Test func `Up and Down go through earlier statements, whole, and back to the draft`() throws {
    let history = ["one", "f(\n)", "two", "two"]
    let (reading, screens, _) = try read([up, up, up, up, down, down, down, "x", "\r"], history: history)
    #expect(screens[0] == ["policy> two"])
    #expect(screens[1] == ["policy> f(", "......> )"])
    #expect(screens[2] == ["policy> one"])
    #expect(screens[3] == ["policy> one"])
    #expect(screens[4] == ["policy> f(", "......> )"])
    #expect(screens[6] == ["policy>"])
    #expect(reading == .statement("x"))
  }

  @Test func `With text before the cursor Up finds what begins so, with Ctrl-P everything`() throws {
    let history = ["和平区 = 1", "河东区 = 2", "和平区 = 3", "x"]
    let found = try read(["和", up, up, up, down, down, "\r"], history: history)
    #expect(
      found.screens[1...5].map { $0[0] } == [
        "policy> 和平区 = 3", "policy> 和平区 = 1", "policy> 和平区 = 1", "policy> 和平区 = 3", "policy> 和",
      ])
    #expect(found.reading == .statement("和"))
    #expect(found.terminal.screen.bells == 1)
    #expect(try read(["和", "\u{10}", "\r"], history: history).reading == .statement("x"))
  }

  @Test func `In a text of several lines Up moves, and only above the first goes to history`() throws {
    let (reading, _, _) = try read(["a", "\u{1B}\r", "b", up, "c", up, "\r"], history: ["ac!", "old"])
    #expect(reading == .statement("ac!"))
  }

  @Test func `Ctrl-R finds the newest, again an older one, and Escape keeps it for editing`() throws {
    let history = ["甲 和平 1", "乙 和平 2", "丙 河东 3"]
    let (reading, screens, _) = try read(["x", "\u{12}", "和", "平", "\u{12}", "\u{1B}", "!", "\r"], history: history)
    #expect(screens[1] == ["(查) x"])
    #expect(screens[2] == ["(查和) 乙 和平 2"])
    #expect(screens[3] == ["(查和平) 乙 和平 2"])
    #expect(screens[4] == ["(查和平) 甲 和平 1"])
    #expect(screens[5] == ["policy> 甲 和平 1"])
    #expect(reading == .statement("甲 !和平 1"))
  }

  @Test func `A search that finds nothing says so and keeps the last match`() throws {
    let history = ["和平 1"]
    let (reading, screens, terminal) = try read(["\u{12}", "和", "x", "\u{7F}", "\r"], history: history)
    #expect(screens[2] == ["(无和x) 和平 1"])
    #expect(screens[3] == ["(查和) 和平 1"])
    #expect(terminal.screen.bells == 1)
    #expect(reading == .statement("和平 1"))
  }

  @Test func `Ctrl-G brings the draft back, Ctrl-S goes to newer ones, Ctrl-R twice repeats the last search`() throws {
    let history = ["a1", "a2", "a3"]
    let back = try read(["x", "\u{12}", "a", "\u{7}", "\r"], history: history)
    #expect(back.reading == .statement("x"))
    let newer = try read(["\u{12}", "a", "\u{12}", "\u{12}", "\u{13}", "\r"], history: history)
    #expect(newer.reading == .statement("a2"))
    let again = try read(["\u{12}", "1", "\u{7}", "\u{12}", "\u{12}", "\r"], history: history)
    #expect(again.reading == .statement("a1"))
  }

  @Test func `A key that moves ends the search and does what it does, Up goes on from what was found`() throws {
    let history = ["a1", "a2", "b"]
    #expect(try read(["\u{12}", "2", "\u{5}", "!", "\r"], history: history).reading == .statement("a2!"))
    #expect(try read(["\u{12}", "2", up, "\r"], history: history).reading == .statement("a1"))
    #expect(try read(["\u{12}", "2", "\u{3}"], history: history).reading == .interrupted)
  }

  @Test func `Tab puts in what all candidates share, once more lists them`() throws {
    let language = TestLanguage(words: ["和平区", "和平路", "河东区"], closing: " ")
    let (reading, screens, terminal) = try read(["和", "\t", "\t", "区", "\t", "\r"], language: language)
    #expect(screens[1] == ["policy> 和平"])
    #expect(screens[2] == ["policy> 和平", "和平区  和平路"])
    #expect(screens[3] == ["policy> 和平区"])
    #expect(reading == .statement("和平区 "))
    #expect(terminal.screen.bells == 0)
  }

  @Test func `A list that is too long is shown page by page and says how many are left`() throws {
    let language = TestLanguage(words: (10...39).map { "词\($0)" })
    let (_, screens, terminal) = try read(["\t", "\t", "\t", "\t", "x"], columns: 20, rows: 10, language: language)
    #expect(screens[0] == ["policy> 词"])
    #expect(screens[1].count == 6)
    #expect(screens[1].last == "还有 18 个")
    #expect(screens[1][1] == "词10  词14  词18")
    #expect(screens[2].last == "还有 6 个")
    #expect(screens[3].dropFirst().first == "词34  词36  词38")
    #expect(screens[4] == ["policy> 词x"])
    #expect(terminal.screen.bells == 0)
  }

  @Test func `With nothing to put in a bell is rung`() throws {
    #expect(try read(["x", "\t"]).terminal.screen.bells == 1)
  }

  @Test func `Ctrl-L clears, Ctrl-Z stops, and both draw the text anew`() throws {
    let (_, screens, terminal) = try read(["和平", left, "\u{C}", "\u{1A}", "x"])
    #expect(screens[2] == ["policy> 和平"])
    #expect(terminal.suspensions == 1)
    #expect(screens[3] == ["policy> 和平", "policy> 和平"])
    #expect(screens[4] == ["policy> 和平", "policy> 和x平"])
  }

  @Test func `What cannot be seen is spelled out`() throws {
    let (_, screens, _) = try read(["a\u{202E}b\u{200B}", "\u{301}"])
    #expect(screens[0] == ["policy> a<202E>b<200B>"])
    let narrow = try read(["a\u{202E}b"], columns: 10)
    #expect(narrow.screens[0] == ["policy> a<", "202E>b"])
  }

  @Test func `A cut can be put back in the next reading`() throws {
    let terminal = FakeTerminal(columns: 40, keys: ["和平", "\u{15}", "\r", "\u{19}", "\r"])
    var editor = Editor.testing(terminal)
    #expect(try editor.readTest() == .statement(""))
    #expect(try editor.readTest() == .statement("和平"))
  }

  @Test func `What was entered before the terminal went away is still read`() throws {
    let terminal = FakeTerminal(columns: 40, keys: ["x\ry"])
    terminal.hangsUp = true
    var editor = Editor.testing(terminal)
    #expect(try editor.readTest() == .statement("x"))
    #expect(try editor.readTest() == .endOfInput)
  }

  @Test func `A styled prompt takes the same columns`() throws {
    var seen: [String] = []
    var written = ""
    let terminal = FakeTerminal(columns: 11, keys: ["和平"]) { _, terminal in
      seen = terminal.screen.screen.filter { !$0.isEmpty }
      written = String(decoding: terminal.written, as: UTF8.self)
    }
    let words = EditorWords(search: { query, _ in query }, more: { "\($0)" })
    var editor = LineEditor(terminal, words: words, promptStyle: "1;36")
    _ = try editor.readTest()
    #expect(seen == ["policy> 和", "平"])
    #expect(terminal.screen.faults == [])
    #expect(written.contains("\u{1B}[1;36mpolicy> \u{1B}[m和"))
  }
}
