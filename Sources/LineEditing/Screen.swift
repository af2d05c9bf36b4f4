package import TextWidth

/// Draws views over each other: each time everything anew, from the width table alone, so that no ghost stays.
///
/// It returns the bytes to write and reads nothing. It never moves above its own first row.
package struct Screen: Sendable {
  package private(set) var size: TerminalSize
  private let width: DisplayWidth
  private let promptStyle: String
  /// The rows of the text as they were drawn.
  private var drawn: [ScreenLayout.Row] = []
  /// Where the cursor was left among them.
  private var cursorRow = 0
  private var cursorColumn = 0
  /// How many rows of the terminal lie between the first one drawn and the cursor's.
  private var rowsAbove = 0
  /// The first row of the layout that is shown, where not all fit.
  private var top = 0

  /// - Parameter promptStyle: SGR parameters for the prompts, such as `1;36`; empty for none.
  package init(size: TerminalSize, width: DisplayWidth = DisplayWidth(), promptStyle: String = "") {
    self.size = size
    self.width = width
    self.promptStyle = promptStyle
  }

  /// Starts on a row of its own, wherever the output before ended: enough blanks to leave a row that has something in
  /// it, and not enough to leave an empty one.
  package mutating func begin() -> [UInt8] {
    restart()
    return Array((String(repeating: " ", count: size.columns) + Screen.erase).utf8)
  }

  /// Clears the whole terminal; the next view is drawn at its top.
  package mutating func clear() -> [UInt8] {
    restart()
    return Array("\u{1B}[H\u{1B}[2J".utf8)
  }

  private mutating func restart() {
    drawn = []
    (cursorRow, cursorColumn, rowsAbove, top) = (0, 0, 0, 0)
  }

  /// Draws a view in place of the one before. Linear in the text.
  package mutating func draw(_ view: EditView) -> [UInt8] {
    let layout = ScreenLayout(view, columns: size.columns, width: width, promptStyle: promptStyle)
    let below = footerRows(view, beside: layout.rows.count)
    let room = max(1, size.rows - below)
    top = min(top, max(0, layout.rows.count - room), layout.cursorRow)
    top = max(top, layout.cursorRow - room + 1)
    drawn = Array(layout.rows[top..<min(layout.rows.count, top + room)])
    let footer = view.footer.prefix(below).map { width.truncated(DisplayWidth.printable($0), to: size.columns) }

    // No cursor that jumps about.
    var text = "\u{1B}[?25l" + toTop() + (drawn.map { $0.held($0.text) } + footer).joined(separator: "\r\n")
    cursorRow = layout.cursorRow - top
    cursorColumn = layout.cursorColumn
    rowsAbove = cursorRow
    let up = drawn.count + footer.count - 1 - cursorRow
    if up > 0 { text += "\u{1B}[\(up)A" }
    // Written once more up to the cursor: so it stands right also where the terminal counts a character otherwise.
    text += "\r" + drawn[cursorRow].held(layout.textBeforeCursor) + "\u{1B}[?25h"
    return Array(text.utf8)
  }

  /// How many lines of the footer are shown: where room is short, text and footer take half each.
  private func footerRows(_ view: EditView, beside rows: Int) -> Int {
    min(view.footer.count, max(0, size.rows - min(rows, max(1, size.rows / 2))))
  }

  /// How many lines of a footer would be shown below a view.
  package func roomForFooter(below view: EditView) -> Int {
    let rows = ScreenLayout(view, columns: size.columns, width: width).rows.count
    // Not more than half, so that the text stays where the eye is.
    return min(max(1, size.rows / 2), max(0, size.rows - min(rows, max(1, size.rows / 2))))
  }

  /// Leaves the text for good, whole however long it is, and ends with the cursor at the start of the row below. Lines
  /// are wrapped by the terminal itself, so that they are copied as they were typed.
  /// - Parameter mark: stands behind the text, such as `^C`.
  package mutating func finish(_ view: EditView, mark: String = "") -> [UInt8] {
    var last = view
    last.cursor = view.characters.count
    let layout = ScreenLayout(last, columns: size.columns, width: width, promptStyle: promptStyle)
    var text = toTop()
    for row in layout.rows { text += row.text + (row.isContinued ? "" : "\r\n") }
    if !mark.isEmpty { text.replaceSubrange(text.index(before: text.endIndex)..., with: mark + "\r\n") }
    restart()
    return Array(text.utf8)
  }

  /// Takes over a new size. Terminals break rows that have become too long and keep the cursor on its character; where
  /// the first row has got by that is counted here.
  package mutating func resize(to size: TerminalSize) {
    self.size = size
    top = 0
    guard cursorRow < drawn.count else { return }
    rowsAbove = 0
    for row in drawn[..<cursorRow] { rowsAbove += broken(row.widths) }
    // The cursor goes with the glyph it stands on; behind the last one it stays in that one's row, even a full one.
    let widths = drawn[cursorRow].widths
    var (count, used) = (0, 0)
    while count < widths.count, used < cursorColumn {
      used += widths[count]
      count += 1
    }
    rowsAbove += broken(widths.prefix(count + 1)) - 1
  }

  /// How many rows glyphs take when a terminal breaks them.
  private func broken(_ widths: some Sequence<Int>) -> Int {
    var (rows, column) = (1, 0)
    for glyph in widths {
      column += glyph
      if column > size.columns {
        rows += 1
        column = glyph
      }
    }
    return rows
  }

  private func toTop() -> String {
    (rowsAbove > 0 ? "\u{1B}[\(rowsAbove)A" : "") + Screen.erase
  }

  /// Clears this row and all below. The row on its own, from its first column, or tmux would go on counting its blanks as
  /// text when it breaks rows; the rest not from there, for at the top of the screen tmux would take that for clearing the
  /// terminal and put what was there above.
  private static let erase = "\r\u{1B}[K \u{1B}[J\r"
}
