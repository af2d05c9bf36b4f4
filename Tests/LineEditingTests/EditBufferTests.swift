import Testing

@testable import LineEditing

@Suite struct EditBufferTests {
  private func buffer(_ text: String, cursor: Int? = nil) -> EditBuffer {
    var buffer = EditBuffer(text)
    if let cursor { buffer.move(to: cursor) }
    return buffer
  }

  @Test func `Positions count what people see as characters`() {
    let text = buffer("e\u{301}和👨‍👩‍👧🇨🇳")
    #expect(text.characters.count == 4)
    #expect(text.cursor == 4)
  }

  @Test func `An accent typed after a letter joins it`() {
    var text = buffer("ex", cursor: 1)
    text.insert("\u{301}")
    #expect(text.characters == ["e\u{301}", "x"])
    #expect(text.cursor == 1)
    #expect(text.deleteBackward() == true)
    #expect(text.text == "x")
  }

  @Test func `A picture typed in pieces becomes one character`() {
    var text = EditBuffer()
    for piece in ["👨", "\u{200D}", "👩", "\u{200D}", "👧"] { text.insert(piece) }
    #expect(text.characters == ["👨‍👩‍👧"])
    #expect(text.cursor == 1)
    text.insert("🇨")
    text.insert("🇳")
    #expect(text.characters == ["👨‍👩‍👧", "🇨🇳"])
  }

  @Test func `Text put before a joining scalar takes it in, and the cursor stands behind both`() {
    var text = buffer("\u{301}x", cursor: 0)
    text.insert("e")
    #expect(text.characters == ["e\u{301}", "x"])
    #expect(text.cursor == 1)
  }

  @Test func `Deleting what stood between two halves joins them`() {
    var text = buffer("🇨x🇳", cursor: 2)
    #expect(text.deleteBackward() == true)
    #expect(text.characters == ["🇨🇳"])
    #expect(text.cursor == 1)
    #expect(text.undoChange() == true)
    #expect(text.characters == ["🇨", "x", "🇳"])
    #expect(text.cursor == 2)
  }

  @Test func `Line ends become one kind`() {
    var text = EditBuffer()
    text.insert("a\r\nb\rc\n")
    #expect(text.text == "a\nb\nc\n")
    #expect(text.characters.count == 6)
  }

  @Test func `Backspace and Delete take one wide character and stop at the ends`() {
    var text = buffer("和平区", cursor: 1)
    #expect(text.deleteBackward() == true)
    #expect(text.text == "平区")
    #expect(text.deleteBackward() == false)
    #expect(text.deleteForward() == true)
    #expect(text.text == "区")
    #expect(text.deleteForward() == true)
    #expect(text.deleteForward() == false)
  }

  @Test(arguments: [("和平区", 1, "平和区", 2), ("和平区", 3, "和区平", 3), ("ab\n和", 2, "ba\n和", 2), ("a👨‍👩‍👧", 2, "👨‍👩‍👧a", 2)])
  func `Transposing swaps whole characters`(before: String, cursor: Int, after: String, place: Int) {
    var text = buffer(before, cursor: cursor)
    #expect(text.transpose() == true)
    #expect(text.text == after)
    #expect(text.cursor == place)
  }

  @Test(arguments: [("", 0), ("a", 1), ("ab", 0), ("ab\n", 3), ("ab\ncd", 3)])
  func `There is nothing to transpose at the start of a line`(before: String, cursor: Int) {
    var text = buffer(before, cursor: cursor)
    #expect(text.transpose() == false)
    #expect(text.text == before)
  }

  @Test func `Words are runs of letters and digits, Chinese between its punctuation`() {
    var text = buffer("target.和平区，town_2 x", cursor: 0)
    var stops: [Int] = []
    while text.cursor < text.characters.count {
      text.moveWordRight()
      stops.append(text.cursor)
    }
    #expect(stops == [6, 10, 17, 19])
    var back: [Int] = []
    while text.cursor > 0 {
      text.moveWordLeft()
      back.append(text.cursor)
    }
    #expect(back == [18, 11, 7, 0])
  }

  @Test func `Up and Down keep to the column across short lines, by width`() {
    var text = buffer("和平区x\na\n123456789", cursor: 3)
    #expect(text.moveDown() == true)
    #expect(text.cursor == 6)
    #expect(text.moveDown() == true)
    #expect(text.cursor == 7 + 6)
    #expect(text.moveDown() == false)
    #expect(text.moveUp() == true)
    #expect(text.moveUp() == true)
    #expect(text.cursor == 3)
    #expect(text.moveUp() == false)
  }

  @Test func `Cuts in a row make one piece, in the order of the text`() {
    var text = buffer("one two three", cursor: 7)
    #expect(text.killWordBackward() == true)
    #expect(text.killWordForward(joins: true) == true)
    #expect(text.text == "one ")
    #expect(text.yank() == 4..<13)
    #expect(text.text == "one two three")
  }

  @Test func `Earlier cuts come round in turn`() {
    var text = EditBuffer()
    for word in ["甲", "乙", "丙"] {
      text.insert(word)
      #expect(text.killToLineStart() == true)
    }
    var seen: [String] = []
    var range = text.yank() ?? 0..<0
    seen.append(text.text)
    for _ in 0..<3 {
      range = text.yankEarlier(over: range) ?? 0..<0
      seen.append(text.text)
    }
    #expect(seen == ["丙", "乙", "甲", "丙"])
  }

  @Test func `At the end of a line the line end is cut, at the start the one before`() {
    var text = buffer("a\nb", cursor: 1)
    #expect(text.killToLineEnd() == true)
    #expect(text.text == "ab")
    text = buffer("a\nb", cursor: 2)
    #expect(text.killToLineStart() == true)
    #expect(text.text == "ab")
    text = buffer("ab", cursor: 2)
    #expect(text.killToLineEnd() == false)
  }

  @Test func `Undo takes a run of typing at once, other changes one by one`() {
    var text = EditBuffer()
    for character in "和平区" { text.insert(String(character)) }
    #expect(text.deleteBackward() == true)
    text.insert("x")
    text.move(to: 0)
    text.insert("y")
    var seen: [String] = []
    while text.undoChange() { seen.append(text.text) }
    #expect(seen == ["和平x", "和平", "和平区", ""])
  }

  @Test func `Undo after any changes comes back to each text before, scalar by scalar`() {
    var random = SeededNumbers(7)
    var text = EditBuffer()
    var texts: [String] = []
    let pieces = ["e", "\u{301}", "🇨", "🇳", "\u{200D}", "👩", "\n", "和", "\u{E9}"]
    for _ in 0..<400 {
      texts.append(text.text)
      text.move(to: Int.random(in: 0...text.characters.count, using: &random))
      if Int.random(in: 0...2, using: &random) > 0 {
        text.replace(text.cursor..<text.cursor, with: pieces.randomElement(using: &random) ?? "")
      } else if !text.deleteBackward() {
        texts.removeLast()
      }
      #expect(text.characters == Array(text.text))
    }
    while let last = texts.popLast() {
      #expect(text.undoChange() == true)
      #expect(text.text.unicodeScalars.elementsEqual(last.unicodeScalars))
    }
    #expect(text.undoChange() == false)
  }
}
