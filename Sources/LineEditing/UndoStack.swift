/// Changes to take back, newest last; a run of typing counts as one.
struct UndoStack: Sendable {
  struct Change: Sendable {
    /// Where both pieces begin.
    let start: Int
    let old: [Character]
    var new: [Character]
    let cursorBefore: Int
    let isTyping: Bool

    /// Keeps only what differs, scalar by scalar: equality of characters takes spellings of one letter as the same.
    init(at start: Int, old: [Character], new: [Character], cursorBefore: Int, isTyping: Bool) {
      func same(_ a: Character, _ b: Character) -> Bool { a.unicodeScalars.elementsEqual(b.unicodeScalars) }
      var head = 0
      let shorter = min(old.count, new.count)
      while head < shorter, same(old[head], new[head]) { head += 1 }
      var tail = 0
      while tail < shorter - head, same(old[old.count - 1 - tail], new[new.count - 1 - tail]) { tail += 1 }
      self.start = start + head
      self.old = Array(old[head..<(old.count - tail)])
      self.new = Array(new[head..<(new.count - tail)])
      self.cursorBefore = cursorBefore
      self.isTyping = isTyping
    }
  }

  private var changes: [Change] = []
  /// Where typing must go on to belong to the last change.
  private var runEnd: Int?

  mutating func record(_ change: Change, cursorAfter: Int) {
    guard !(change.old.isEmpty && change.new.isEmpty) else { return }
    let isPlain = change.isTyping && change.old.isEmpty
    if isPlain, let last = changes.indices.last, runEnd == change.start,
      changes[last].start + changes[last].new.count == change.start
    {
      changes[last].new += change.new
    } else {
      changes.append(change)
    }
    runEnd = change.isTyping ? cursorAfter : nil
  }

  /// The next change is one of its own.
  mutating func breakRun() { runEnd = nil }

  mutating func pop() -> Change? {
    runEnd = nil
    return changes.popLast()
  }
}
