import Diagnostics

extension Lexer {
  /// A numeral: everything that Lua would read into it, so that `3px` is one bad word and not two good ones.
  mutating func readNumeral() {
    let start = offset
    let isHexadecimal = byte() == 0x30 && byte(1) | 0x20 == 0x78
    if isHexadecimal { offset += 2 }
    let exponentMark: UInt8 = isHexadecimal ? 0x70 : 0x65
    while offset < bytes.count {
      let current = bytes[offset]
      if current | 0x20 == exponentMark {
        offset += 1
        if byte() == 0x2B || byte() == 0x2D { offset += 1 }
      } else if hexadecimalDigit(current) != nil || current == 0x2E {
        offset += 1
      } else {
        break
      }
    }
    while isNameByte(byte()) { offset += 1 }
    switch Numeral(spelling: bytes[start..<offset]) {
    case .integer(let value): add(.integer(value), from: start)
    case .float(let value): add(.float(value), from: start)
    case nil:
      report(.malformedNumber, start..<offset, ["found": .text(source.excerpt(start..<offset))])
      add(.integer(0), from: start)
    }
  }

  /// A string in single or double quotes; stands at the opening quote.
  mutating func readString(closedBy quote: UInt8) {
    let start = offset
    offset += 1
    let bodyStart = offset
    var value: [UInt8]?
    while offset < bytes.count {
      let current = bytes[offset]
      if current == quote {
        let content = value.map { LuaString(bytes: $0) } ?? LuaString(bytes: bytes[bodyStart..<offset])
        offset += 1
        add(.string(content), from: start)
        return
      }
      if current == 0x0A || current == 0x0D { break }
      if current == 0x5C {
        var collected = value ?? Array(bytes[bodyStart..<offset])
        // Only one owner while bytes are added, or each escape would copy the string.
        value = nil
        readEscape(into: &collected)
        value = collected
      } else {
        value?.append(current)
        offset += 1
      }
    }
    reportUnclosedString(from: start, quote: quote)
    add(.string(LuaString(bytes: bytes[bodyStart..<offset])), from: start)
  }

  private mutating func reportUnclosedString(from start: Int, quote: UInt8) {
    let written = String(decoding: [quote], as: UTF8.self)
    unclosedStart = unclosedStart ?? start
    if let smart = lastSmartQuote(in: start..<offset, for: quote) {
      report(.smartQuoteCloses, smart, ["found": .text(source.text(smart)), "expected": .text(written)])
    } else {
      report(
        .unclosedString, start..<offset, ["found": .text(source.excerpt(start..<offset)), "expected": .text(written)])
    }
  }

  /// `[`, or a long string that begins with it.
  mutating func readOpenBracket() {
    guard let level = longBracketLevel() else {
      take(.openBracket, 1)
      return
    }
    let start = offset
    guard let content = readLongBracket(level: level) else {
      let closer = "]" + String(repeating: "=", count: level) + "]"
      unclosedStart = unclosedStart ?? start
      report(.unclosedLongString, start..<start + level + 2, ["expected": .text(closer)])
      add(.string(LuaString("")), from: start)
      return
    }
    add(.string(longStringValue(content)), from: start)
  }

  mutating func readComment() {
    let start = offset
    offset += 2
    if byte() == 0x5B, let level = longBracketLevel() {
      guard let content = readLongBracket(level: level) else {
        let closer = "]" + String(repeating: "=", count: level) + "]"
        unclosedStart = unclosedStart ?? start
        report(.unclosedComment, start..<start + level + 4, ["expected": .text(closer)])
        return
      }
      comments.append(Comment(range: start..<offset, textRange: content, isLong: true))
      return
    }
    while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
    comments.append(Comment(range: start..<offset, textRange: start + 2..<offset, isLong: false))
  }

  /// The number of `=` of the long bracket that opens here; nil when none does.
  private func longBracketLevel() -> Int? {
    var level = 0
    while byte(1 + level) == 0x3D { level += 1 }
    return byte(1 + level) == 0x5B ? level : nil
  }

  /// Moves past a long bracket and gives the range of its content; moves to the end of the file when it is never
  /// closed, so that no bracket is searched for twice.
  private mutating func readLongBracket(level: Int) -> ByteRange? {
    offset += level + 2
    let contentStart = offset
    while offset < bytes.count {
      guard bytes[offset] == 0x5D else {
        offset += 1
        continue
      }
      var equals = 0
      while byte(1 + equals) == 0x3D { equals += 1 }
      if equals == level, byte(1 + equals) == 0x5D {
        let content = contentStart..<offset
        offset += level + 2
        return content
      }
      offset += 1 + equals
    }
    return nil
  }

  /// Drops the first line break and makes every other one `\n`, as Lua does.
  private func longStringValue(_ content: ByteRange) -> LuaString {
    guard bytes[content].contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return LuaString(bytes: bytes[content]) }
    var value: [UInt8] = []
    value.reserveCapacity(content.count)
    var index = indexAfterBreak(at: content.lowerBound, before: content.upperBound)
    while index < content.upperBound {
      let next = indexAfterBreak(at: index, before: content.upperBound)
      value.append(next > index ? 0x0A : bytes[index])
      index = max(next, index + 1)
    }
    return LuaString(bytes: value)
  }

  /// The index after the line break at `index`; `index` itself where none stands.
  private func indexAfterBreak(at index: Int, before end: Int) -> Int {
    guard index < end, bytes[index] == 0x0A || bytes[index] == 0x0D else { return index }
    let next = index + 1
    guard next < end, bytes[next] == 0x0A || bytes[next] == 0x0D, bytes[next] != bytes[index] else { return next }
    return next + 1
  }
}
