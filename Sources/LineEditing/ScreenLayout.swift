import TextWidth

/// A text divided into the rows of a terminal, and where its cursor falls.
struct ScreenLayout: Sendable {
  struct Row: Hashable, Sendable {
    var text = ""
    /// Columns of each glyph, from the left.
    var widths: [Int] = []
    var columns = 0
    /// Whether the next row goes on with the same line of the text.
    var isContinued = false
    private var isCertain = true

    mutating func append(_ glyph: Glyph) {
      if !glyph.isCertain { isCertain = false }
      text += glyph.text
      widths.append(glyph.columns)
      columns += glyph.columns
    }

    /// The bytes for a piece of this row: without wrapping where it is in doubt how wide it is, so that it does not push
    /// down what is below. Elsewhere with it, or tmux puts an accent in the last column on the letter before.
    func held(_ text: String) -> String { isCertain ? text : "\u{1B}[?7l" + text + "\u{1B}[?7h" }
  }

  private(set) var rows: [Row] = [Row()]
  private(set) var cursorRow = 0
  /// 0-based, less than the terminal's columns.
  private(set) var cursorColumn = 0
  /// What stands in the cursor's row before it.
  private(set) var textBeforeCursor = ""

  private let columns: Int
  private let width: DisplayWidth
  static let tabStop = 4

  /// - Parameters:
  ///   - columns: of the terminal, at least 2.
  ///   - promptStyle: SGR parameters, such as `1;36`; empty for none.
  init(_ view: EditView, columns: Int, width: DisplayWidth, promptStyle: String = "") {
    self.columns = max(2, columns)
    self.width = width
    put(prompt: view.prompt, promptStyle)
    for (place, character) in view.characters.enumerated() {
      if place == view.cursor { markCursor(before: character) }
      if character == "\n" {
        rows.append(Row())
        put(prompt: view.continuation, promptStyle)
      } else {
        put(character)
      }
    }
    if view.cursor >= view.characters.count { markCursor(before: nil) }
  }

  private mutating func put(prompt: String, _ style: String) {
    if !style.isEmpty { rows[rows.count - 1].text += "\u{1B}[\(style)m" }
    for character in DisplayWidth.printable(prompt) { put(character) }
    if !style.isEmpty { rows[rows.count - 1].text += "\u{1B}[m" }
  }

  private mutating func put(_ character: Character) {
    if character == "\t" {
      if rows[rows.count - 1].columns >= columns { wrap() }
      let column = rows[rows.count - 1].columns
      let stop = min(columns, (column / ScreenLayout.tabStop + 1) * ScreenLayout.tabStop)
      for _ in column..<stop { rows[rows.count - 1].append(.blank) }
      return
    }
    let glyph = Glyph(character, width)
    if rows[rows.count - 1].columns + glyph.columns <= columns {
      rows[rows.count - 1].append(glyph)
    } else if glyph.columns <= 2 {
      wrap()
      rows[rows.count - 1].append(glyph)
    } else {
      // A spelled-out character is plain letters and may be broken anywhere.
      for letter in glyph.text { put(letter) }
    }
  }

  private mutating func wrap() {
    rows[rows.count - 1].isContinued = true
    rows.append(Row())
  }

  /// The cursor stands where the next character will be: below, where that one does not fit into the row.
  private mutating func markCursor(before next: Character?) {
    var needed = 1
    if let next, next != "\n", next != "\t" {
      let columns = Glyph(next, width).columns
      needed = columns <= 2 ? columns : 1
    }
    if rows[rows.count - 1].columns + needed > columns { wrap() }
    cursorRow = rows.count - 1
    cursorColumn = rows[cursorRow].columns
    textBeforeCursor = rows[cursorRow].text
  }
}

extension Glyph {
  static let blank = Glyph(" ", DisplayWidth())
}
