/// The text being edited, as what people see as characters, and a cursor between them. Line ends are `\n`.
///
/// Positions are counts of characters. After every change the lines touched are divided into characters anew, so that
/// an accent typed after a letter, or a picture joined of several, is one character.
package struct EditBuffer: Sendable {
  package private(set) var characters: [Character] = []
  /// 0…`characters.count`.
  package private(set) var cursor = 0
  var killed = KillRing()
  var undo = UndoStack()
  /// The column that Up and Down aim at while they are pressed in a row.
  var aim: Int?

  package init() {}

  package init(_ text: String) { reset(to: text) }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }

  /// Puts other text in, with the cursor at its end or at `cursor`. The change can be undone.
  package mutating func reset(to text: String, cursor: Int? = nil) {
    replace(0..<characters.count, with: text)
    if let cursor { move(to: cursor) }
  }

  /// Forgets text and undo for the next line; what was killed stays.
  mutating func clear() {
    characters = []
    cursor = 0
    aim = nil
    undo = UndoStack()
  }

  /// Puts text in at the cursor and the cursor behind it. Linear in the lines touched.
  package mutating func insert(_ text: String) {
    replace(cursor..<cursor, with: text, isTyping: !text.contains("\n"))
  }

  /// Replaces characters, with the cursor behind what is put in. Linear in the lines touched.
  /// - Parameter isTyping: whether Undo takes it back together with what was typed just before.
  package mutating func replace(_ range: Range<Int>, with text: String, isTyping: Bool = false) {
    let lines = lineStart(range.lowerBound)..<lineEnd(range.upperBound)
    let head = String(characters[lines.lowerBound..<range.lowerBound]) + EditBuffer.withPlainLineEnds(text)
    let divided = Array(head + String(characters[range.upperBound..<lines.upperBound]))
    let change = UndoStack.Change(
      at: lines.lowerBound, old: Array(characters[lines]), new: divided, cursorBefore: cursor, isTyping: isTyping)
    characters.replaceSubrange(lines, with: divided)
    // A character that what was put in has merged with lies before the cursor as a whole.
    var scalars = head.unicodeScalars.count
    cursor = lines.lowerBound
    while scalars > 0 {
      scalars -= characters[cursor].unicodeScalars.count
      cursor += 1
    }
    undo.record(change, cursorAfter: cursor)
    aim = nil
  }

  /// Moves the cursor, clamped to the text.
  package mutating func move(to place: Int) {
    cursor = min(max(0, place), characters.count)
    undo.breakRun()
    aim = nil
  }

  /// Moves the cursor along a row of Up and Down.
  mutating func move(to place: Int, aimingAt column: Int) {
    move(to: place)
    aim = column
  }

  /// Takes back the last change. False where there is none.
  package mutating func undoChange() -> Bool {
    guard let change = undo.pop() else { return false }
    characters.replaceSubrange(change.start..<(change.start + change.new.count), with: change.old)
    cursor = change.cursorBefore
    aim = nil
    return true
  }

  /// Where the line that holds a position begins.
  func lineStart(_ place: Int) -> Int { (characters[..<place].lastIndex(of: "\n") ?? -1) + 1 }

  /// Where the line that holds a position ends, before its `\n`.
  func lineEnd(_ place: Int) -> Int { characters[place...].firstIndex(of: "\n") ?? characters.count }

  /// `\r\n` is one character to Swift and would hide a line end.
  private static func withPlainLineEnds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    return String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }
}
