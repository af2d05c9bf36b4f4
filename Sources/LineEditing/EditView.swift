/// What the editor shows: the lines with their prompts, the cursor, and lines below them for a while.
package struct EditView: Hashable, Sendable {
  package var prompt: String
  /// Before the second and further lines.
  package var continuation: String
  package var characters: [Character]
  /// 0…`characters.count`.
  package var cursor: Int
  /// Below the text, as far as there is room; each is cut to the width.
  package var footer: [String]

  package init(
    prompt: String, continuation: String = "", characters: [Character], cursor: Int, footer: [String] = []
  ) {
    self.prompt = prompt
    self.continuation = continuation
    self.characters = characters
    self.cursor = cursor
    self.footer = footer
  }
}

/// Columns and rows of a terminal; at least 2 and 1.
package struct TerminalSize: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = max(2, columns)
    self.rows = max(1, rows)
  }
}
