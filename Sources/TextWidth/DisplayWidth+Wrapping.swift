extension DisplayWidth {
  /// Breaks a text into lines of at most `width` columns: at blanks and between wide characters, not before closing nor
  /// after opening punctuation; a word wider than a line is cut. Line ends of the text are kept. At least one line.
  package func wrapped(_ text: String, to width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      wrappedLine(DisplayWidth.printable(String(line)), to: max(2, width))
    }
  }

  private func wrappedLine(_ text: String, to width: Int) -> [String] {
    if of(text) <= width { return [text] }
    let characters = Array(text)
    var lines: [String] = []
    var start = 0
    while start < characters.count {
      var used = 0
      var end = start
      while end < characters.count, used + of(characters[end]) <= width {
        used += of(characters[end])
        end += 1
      }
      // A blank may hang over the edge: it is not printed.
      if end < characters.count, end > start {
        end = breakPoint(characters, from: start, notAfter: end) ?? end
      } else if end == start {
        end += 1
      }
      var last = end
      while last > start, characters[last - 1] == " " { last -= 1 }
      lines.append(String(characters[start..<last]))
      start = end
      while start < characters.count, characters[start] == " " { start += 1 }
    }
    return lines
  }

  /// The last place at or before `limit` at which a line may end; nil where there is none after `start`.
  private func breakPoint(_ characters: [Character], from start: Int, notAfter limit: Int) -> Int? {
    var place = limit
    while place > start {
      let (before, after) = (characters[place - 1], characters[place])
      if after == " " || before == " " { return place }
      if of(before) == 2 || of(after) == 2, !DisplayWidth.closing.contains(after),
        !DisplayWidth.opening.contains(before)
      {
        return place
      }
      place -= 1
    }
    return nil
  }

  private static let closing: Set<Character> = Set("，。、；：？！）》〉」』】〕〗”’…—％%,.;:?!)]}")
  private static let opening: Set<Character> = Set("（《〈「『【〔〖“‘([{")
}
