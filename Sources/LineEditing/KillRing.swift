/// What was cut, newest last, for yanking. Cuts in a row make one piece.
struct KillRing: Sendable {
  private var pieces: [String] = []
  /// Which piece was yanked last, counted from the end.
  private var turn = 0
  private static let limit = 60

  var newest: String? { pieces.last }

  /// - Parameters:
  ///   - joins: whether the key before was a cut too.
  ///   - forward: whether the text stood behind the cursor.
  mutating func add(_ text: String, joins: Bool, forward: Bool) {
    turn = 0
    if joins, let last = pieces.popLast() {
      pieces.append(forward ? last + text : text + last)
    } else {
      pieces.append(text)
      if pieces.count > KillRing.limit { pieces.removeFirst() }
    }
  }

  mutating func yank() -> String? {
    turn = 0
    return pieces.last
  }

  /// The piece before the one yanked last, round and round.
  mutating func next() -> String? {
    guard !pieces.isEmpty else { return nil }
    turn = (turn + 1) % pieces.count
    return pieces[pieces.count - 1 - turn]
  }
}
