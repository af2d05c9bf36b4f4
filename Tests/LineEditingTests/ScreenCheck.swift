/// Compares a screen with what a typist expects: the rows, the cursor, nothing below, and nothing above harmed.
enum ScreenCheck {
  /// What differs; nil where all is as it should be.
  /// - Parameter above: the row before the first prompt.
  static func fault(_ screen: TerminalEmulator, _ typist: Typist, above: String) -> String? {
    if let fault = screen.faults.first { return "the terminal does not know \(fault)" }
    if !screen.isCursorShown { return "no cursor" }
    let expected = typist.expected(columns: screen.columns)
    let rows = screen.screen
    let first = screen.cursorRow - expected.cursorRow
    guard first >= 1 else { return "the text begins above the screen" }
    let seen = Array(rows[first..<min(rows.count, first + expected.rows.count)])
    var faults: [String] = []
    if !same(seen, expected.rows) { faults.append("rows") }
    if rows.dropFirst(first + expected.rows.count).contains(where: { !$0.isEmpty }) { faults.append("ghosts below") }
    if !above.hasSuffix(rows[first - 1]) || rows[first - 1].isEmpty { faults.append("the row above") }
    if screen.cursorColumn != expected.cursorColumn { faults.append("cursor \(screen.cursorColumn)") }
    if faults.isEmpty { return nil }
    return """
      \(faults.joined(separator: ", ")) at \(screen.columns) columns after: \(typist.name)
      seen:
      \(rows.joined(separator: "\n"))
      expected, cursor at \(expected.cursorColumn):
      \(expected.rows.joined(separator: "\n"))
      """
  }

  /// Scalar by scalar: to Swift, two spellings of a letter are equal.
  private static func same(_ a: [String], _ b: [String]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { $0.unicodeScalars.elementsEqual($1.unicodeScalars) }
  }
}
