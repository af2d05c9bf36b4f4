/// Deleting, cutting and bringing back. Each returns false where there was nothing to do.
extension EditBuffer {
  package mutating func deleteBackward() -> Bool {
    guard cursor > 0 else { return false }
    replace((cursor - 1)..<cursor, with: "")
    return true
  }

  package mutating func deleteForward() -> Bool {
    guard cursor < characters.count else { return false }
    let place = cursor
    replace(place..<(place + 1), with: "")
    return true
  }

  /// Cuts to the end of the line, or the line end itself where the cursor stands at it.
  package mutating func killToLineEnd(joins: Bool = false) -> Bool {
    let end = lineEnd(cursor)
    return kill(cursor..<(end == cursor ? min(end + 1, characters.count) : end), joins: joins, forward: true)
  }

  /// Cuts to the start of the line, or the line end before it where the cursor stands there.
  package mutating func killToLineStart(joins: Bool = false) -> Bool {
    let start = lineStart(cursor)
    return kill((start == cursor ? max(0, start - 1) : start)..<cursor, joins: joins, forward: false)
  }

  /// Cuts back to a blank.
  package mutating func killBlankWordBackward(joins: Bool = false) -> Bool {
    kill(wordStart(before: cursor) { !$0.isWhitespace }..<cursor, joins: joins, forward: false)
  }

  package mutating func killWordBackward(joins: Bool = false) -> Bool {
    kill(wordStart(before: cursor)..<cursor, joins: joins, forward: false)
  }

  package mutating func killWordForward(joins: Bool = false) -> Bool {
    kill(cursor..<wordEnd(after: cursor), joins: joins, forward: true)
  }

  private mutating func kill(_ range: Range<Int>, joins: Bool, forward: Bool) -> Bool {
    guard !range.isEmpty else { return false }
    killed.add(String(characters[range]), joins: joins, forward: forward)
    replace(range, with: "")
    return true
  }

  /// Puts in what was cut last. Returns where it stands, nil where nothing was cut.
  package mutating func yank() -> Range<Int>? {
    killed.yank().map { put($0, over: cursor..<cursor) }
  }

  /// Puts the cut before in place of the one just yanked.
  package mutating func yankEarlier(over yanked: Range<Int>) -> Range<Int>? {
    killed.next().map { put($0, over: yanked) }
  }

  private mutating func put(_ text: String, over range: Range<Int>) -> Range<Int> {
    replace(range, with: text)
    return min(range.lowerBound, cursor)..<cursor
  }

  /// Swaps the characters around the cursor and steps over them; at the end of a line the last two.
  package mutating func transpose() -> Bool {
    let start = lineStart(cursor)
    let middle = cursor == lineEnd(cursor) ? cursor - 1 : cursor
    guard middle > start else { return false }
    replace((middle - 1)..<(middle + 1), with: String([characters[middle], characters[middle - 1]]))
    return true
  }
}
