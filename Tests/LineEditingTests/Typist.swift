/// Presses keys at random and knows what must be on the screen after each: a plain model of text and cursor, and rows
/// filled by hand.
struct Typist {
  static let prompt = "policy> "
  static let continuation = "......> "

  private(set) var text: [Character] = []
  private(set) var cursor = 0
  private var cut: [Character] = []
  private var random: SeededNumbers
  /// Sent last, for messages.
  private(set) var name = ""

  init(seed: UInt64) { random = SeededNumbers(seed) }

  mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// The bytes of a key, already done to the model.
  mutating func press() -> [UInt8] {
    let key = text.count > 90 ? 40 : number(in: 0...40)
    switch key {
    case 0...18: return type(TestWidths.alphabet[number(in: 0...(TestWidths.alphabet.count - 1))])
    case 19, 20: return move(to: max(0, cursor - 1), key == 19 ? "\u{1B}[D" : "\u{2}")
    case 21, 22: return move(to: min(text.count, cursor + 1), key == 21 ? "\u{1B}[C" : "\u{6}")
    case 23: return move(to: start(of: cursor), "\u{1}")
    case 24: return move(to: end(of: cursor), "\u{5}")
    case 25...27: return remove(max(0, cursor - 1)..<cursor, "\u{7F}")
    case 28: return remove(cursor..<min(text.count, cursor + 1), "\u{1B}[3~")
    case 29:
      let end = end(of: cursor)
      return kill(cursor..<(end == cursor ? min(text.count, end + 1) : end), "\u{B}")
    case 30:
      let start = start(of: cursor)
      return kill((start == cursor ? max(0, start - 1) : start)..<cursor, "\u{15}")
    case 31, 32: return transpose()
    case 33: return paste()
    case 34, 35: return insert(cut, "\u{19}")
    case 36, 37: return type("\n")
    case 38, 39:
      name = "left, then nothing known"
      cursor = max(0, cursor - 1)
      return Array("\u{1B}[D\u{1B}[17~".utf8)
    default: return kill(start(of: cursor)..<end(of: cursor), "\u{5}\u{15}")
    }
  }

  private func start(of place: Int) -> Int { (text[..<place].lastIndex(of: "\n") ?? -1) + 1 }
  private func end(of place: Int) -> Int { text[place...].firstIndex(of: "\n") ?? text.count }

  private mutating func type(_ character: Character) -> [UInt8] {
    insert([character], character == "\n" ? "\u{1B}\r" : String(character))
  }

  private mutating func paste() -> [UInt8] {
    let pasted: [Character] = ["中", "\t", "x", "\n", "文"]
    return insert(pasted, "\u{1B}[200~中\tx\r文\u{1B}[201~")
  }

  private mutating func insert(_ characters: [Character], _ bytes: String) -> [UInt8] {
    name = "insert \(String(characters).debugDescription) at \(cursor)"
    text.insert(contentsOf: characters, at: cursor)
    cursor += characters.count
    return Array(bytes.utf8)
  }

  private mutating func move(to place: Int, _ bytes: String) -> [UInt8] {
    name = "move from \(cursor) to \(place)"
    cursor = place
    return Array(bytes.utf8)
  }

  private mutating func remove(_ range: Range<Int>, _ bytes: String) -> [UInt8] {
    name = "remove \(range)"
    text.removeSubrange(range)
    cursor = range.lowerBound
    return Array(bytes.utf8)
  }

  private mutating func kill(_ range: Range<Int>, _ bytes: String) -> [UInt8] {
    if bytes.count == 2 { return killWholeLine(bytes) }
    // A second cut in a row would join the first: a key that does nothing goes between.
    if !range.isEmpty { cut = Array(text[range]) }
    return Array("\u{7}".utf8) + remove(range, bytes)
  }

  private mutating func killWholeLine(_ bytes: String) -> [UInt8] {
    let end = end(of: cursor)
    let start = start(of: cursor)
    let range = (start == end ? max(0, start - 1) : start)..<end
    if !range.isEmpty { cut = Array(text[range]) }
    return remove(range, bytes)
  }

  private mutating func transpose() -> [UInt8] {
    let middle = cursor == end(of: cursor) ? cursor - 1 : cursor
    name = "transpose around \(middle)"
    if middle > start(of: cursor) {
      text.swapAt(middle - 1, middle)
      cursor = middle + 1
    }
    return [0x14]
  }

  /// The rows that must be seen, and the cursor in them.
  func expected(columns: Int) -> (rows: [String], cursorRow: Int, cursorColumn: Int) {
    var rows = [Typist.prompt]
    var used = Typist.prompt.count
    var cursorAt = (0, 0)
    for place in 0...text.count {
      let next: Character = place < text.count ? text[place] : "\n"
      var width = next == "\n" || next == "\t" ? 1 : TestWidths.columns(of: next)
      if used + width > columns, next != "\n" || place == cursor {
        rows.append("")
        used = 0
      }
      if place == cursor { cursorAt = (rows.count - 1, used) }
      if place == text.count { break }
      if next == "\n" {
        rows.append(Typist.continuation)
        used = Typist.continuation.count
        continue
      }
      if next == "\t" { width = min(columns, (used / 4 + 1) * 4) - used }
      rows[rows.count - 1] += next == "\t" ? String(repeating: " ", count: width) : String(next)
      used += width
    }
    let trimmed = rows.map { row in String(row.reversed().drop { $0 == " " }.reversed()) }
    return (trimmed, cursorAt.0, cursorAt.1)
  }
}

/// The same numbers for the same seed.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
