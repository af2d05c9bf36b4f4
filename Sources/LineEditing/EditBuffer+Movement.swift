package import TextWidth

extension EditBuffer {
  package mutating func moveLeft() -> Bool {
    guard cursor > 0 else { return false }
    move(to: cursor - 1)
    return true
  }

  package mutating func moveRight() -> Bool {
    guard cursor < characters.count else { return false }
    move(to: cursor + 1)
    return true
  }

  package mutating func moveToLineStart() { move(to: lineStart(cursor)) }

  package mutating func moveToLineEnd() { move(to: lineEnd(cursor)) }

  package mutating func moveWordLeft() { move(to: wordStart(before: cursor)) }

  package mutating func moveWordRight() { move(to: wordEnd(after: cursor)) }

  /// Moves to the line above, near the same column. False on the first line.
  package mutating func moveUp(_ width: DisplayWidth = DisplayWidth()) -> Bool {
    let start = lineStart(cursor)
    guard start > 0 else { return false }
    moveInto(line: lineStart(start - 1), column(of: cursor, from: start, width), width)
    return true
  }

  /// Moves to the line below, near the same column. False on the last line.
  package mutating func moveDown(_ width: DisplayWidth = DisplayWidth()) -> Bool {
    let end = lineEnd(cursor)
    guard end < characters.count else { return false }
    moveInto(line: end + 1, column(of: cursor, from: lineStart(cursor), width), width)
    return true
  }

  private func column(of place: Int, from start: Int, _ width: DisplayWidth) -> Int {
    aim ?? characters[start..<place].reduce(0) { $0 + width.of($1) }
  }

  private mutating func moveInto(line start: Int, _ column: Int, _ width: DisplayWidth) {
    var place = start
    var used = 0
    while place < characters.count, characters[place] != "\n" {
      used += width.of(characters[place])
      if used > column { break }
      place += 1
    }
    move(to: place, aimingAt: column)
  }

  /// A word is a run of letters, digits and `_`; Chinese text between its punctuation is one.
  static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  func wordStart(before place: Int, _ isWord: (Character) -> Bool = EditBuffer.isWord) -> Int {
    var place = place
    while place > 0, !isWord(characters[place - 1]) { place -= 1 }
    while place > 0, isWord(characters[place - 1]) { place -= 1 }
    return place
  }

  func wordEnd(after place: Int) -> Int {
    var place = place
    while place < characters.count, !EditBuffer.isWord(characters[place]) { place += 1 }
    while place < characters.count, EditBuffer.isWord(characters[place]) { place += 1 }
    return place
  }
}
