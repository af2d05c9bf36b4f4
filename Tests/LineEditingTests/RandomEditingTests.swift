import Testing

@testable import LineEditing

/// Random keys over mixed text, and the screen compared after each with what a plain model expects.
@Suite struct RandomEditingTests {
  @Test(arguments: [10, 11, 12, 17, 20, 23, 33, 40, 57, 80])
  func `The screen is right after each of many random keys`(columns: Int) throws {
    for seed in 1...2 { try run(columns: columns, seed: UInt64(seed * 100 + columns), keys: 250, resizes: false) }
  }

  @Test(arguments: 1...12)
  func `The screen is right after random keys and resizes`(seed: Int) throws {
    try run(columns: 40, seed: UInt64(seed), keys: 250, resizes: true)
  }

  private func run(columns: Int, seed: UInt64, keys: Int, resizes: Bool) throws {
    var typist = Typist(seed: seed)
    var left = keys
    var faults: [String] = []
    let terminal = FakeTerminal(columns: columns, rows: 120) { terminal in
      if let fault = ScreenCheck.fault(terminal.screen, typist, above: "above") {
        faults.append("key \(keys - left), seed \(seed): \(fault)")
        return .ended
      }
      if left == 0 { return .ended }
      left -= 1
      if resizes, typist.number(in: 0...6) == 0 {
        return terminal.resize(columns: typist.number(in: 10...80), rows: typist.number(in: 90...120))
      }
      return .bytes(typist.press())
    }
    terminal.write(Array("above\r\n".utf8))
    var editor = LineEditor.testing(terminal)
    #expect(try editor.readTest() == .endOfInput)
    #expect(faults.first == nil)
    #expect(left == 0)
  }

  @Test func `The check itself sees a ghost, a shifted cursor and a lost row`() {
    var typist = Typist(seed: 1)
    let typed = String(decoding: (0..<1).flatMap { _ in typist.press() }, as: UTF8.self)
    let rows = typist.expected(columns: 40).rows
    func fault(_ output: String) -> String? {
      var screen = TerminalEmulator(columns: 40, rows: 10)
      screen.write(Array(output.utf8))
      return ScreenCheck.fault(screen, typist, above: "above")
    }
    let good = "above\r\n" + rows.joined(separator: "\r\n")
    #expect(!typed.isEmpty)
    #expect(fault(good) == nil)
    #expect(fault(good + "\r\nghost\u{1B}[A\r" + (rows.last ?? "")) != nil)
    #expect(fault(good + "\r") != nil)
    #expect(fault("\r\n" + rows.joined(separator: "\r\n")) != nil)
    #expect(fault("above\r\nother") != nil)
  }
}
