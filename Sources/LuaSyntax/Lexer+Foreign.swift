import Diagnostics

/// Characters of Chinese input methods and of word processors, read as the ASCII that was meant.
extension Lexer {
  /// Stands at a byte above ASCII, outside strings and comments.
  mutating func readForeign() {
    guard let (scalar, length) = decodeScalar(bytes, at: offset) else {
      // The encoding check has said so already.
      offset += 1
      return
    }
    let range = offset..<offset + length
    if isDirectionControl(scalar) {
      offset += length
    } else if isUnusualBlank(scalar) {
      report(.unusualBlank, range, ["found": .text("U+" + hexadecimal(scalar.value, width: 4))])
      offset += length
    } else if let quote = asciiQuote(scalar) {
      readSmartString(quote: quote, length: length)
    } else if let symbol = asciiSymbol(scalar) {
      report(.fullWidth, range, ["found": .text(String(scalar)), "expected": .text(symbol.rawValue)])
      take(symbol, length)
    } else if fullWidthLetter(scalar) != nil {
      readFullWidthWord()
    } else if foreignLetterLength(at: offset) > 0 {
      readForeignName(from: offset)
    } else {
      readUnexpected(length: length)
    }
  }

  /// The length of the letter at `position` that a Lua name cannot hold, or 0: anything above ASCII that is not a
  /// blank, a quote, a sign with a meaning in Lua, or a punctuation mark.
  func foreignLetterLength(at position: Int) -> Int {
    guard let (scalar, length) = decodeScalar(bytes, at: position), scalar.value >= 0x80 else { return 0 }
    if asciiQuote(scalar) != nil || asciiSymbol(scalar) != nil || fullWidthLetter(scalar) != nil { return 0 }
    return scalar.properties.isAlphabetic ? length : 0
  }

  /// A name that holds letters above ASCII: reported once, then taken as a name.
  mutating func readForeignName(from start: Int) {
    while offset < bytes.count {
      if isNameByte(bytes[offset]) {
        offset += 1
        continue
      }
      let length = foreignLetterLength(at: offset)
      guard length > 0 else { break }
      offset += length
    }
    let name = source.text(start..<offset)
    report(.nonASCIIName, start..<offset, ["found": .text(source.excerpt(start..<offset))])
    add(.name(name), from: start)
  }

  /// A run of full-width letters and digits, `８５`: reported once, then taken as their ASCII forms.
  private mutating func readFullWidthWord() {
    let start = offset
    var ascii: [UInt8] = []
    while offset < bytes.count {
      if isNameByte(bytes[offset]) {
        ascii.append(bytes[offset])
        offset += 1
        continue
      }
      guard let (scalar, length) = decodeScalar(bytes, at: offset), let letter = fullWidthLetter(scalar) else { break }
      ascii.append(letter)
      offset += length
    }
    let word = String(decoding: ascii, as: UTF8.self)
    report(.fullWidth, start..<offset, ["found": .text(source.excerpt(start..<offset)), "expected": .text(word)])
    switch Numeral(spelling: ascii) {
    case .integer(let value): add(.integer(value), from: start)
    case .float(let value): add(.float(value), from: start)
    case nil: add(Symbol.reservedWords[word].map { .symbol($0) } ?? .name(word), from: start)
    }
  }

  /// A string between curly or full-width quotes; ends at the next quote of either shape on its line.
  private mutating func readSmartString(quote: UInt8, length: Int) {
    let start = offset
    let written = String(decoding: [quote], as: UTF8.self)
    report(
      .smartQuote, start..<start + length,
      ["found": .text(source.text(start..<start + length)), "expected": .text(written)])
    offset += length
    let bodyStart = offset
    while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D {
      if bytes[offset] == quote {
        offset += 1
        tokens.append(Token(kind: .string(LuaString(bytes: bytes[bodyStart..<offset - 1])), range: start..<offset))
        return
      }
      if bytes[offset] >= 0x80, let (scalar, width) = decodeScalar(bytes, at: offset) {
        if asciiQuote(scalar) == quote {
          let content = LuaString(bytes: bytes[bodyStart..<offset])
          let range = offset..<offset + width
          report(.smartQuote, range, ["found": .text(String(scalar)), "expected": .text(written)])
          offset += width
          tokens.append(Token(kind: .string(content), range: start..<offset))
          return
        }
        offset += width
      } else {
        offset += 1
      }
    }
    unclosedStart = unclosedStart ?? start
    add(.string(LuaString(bytes: bytes[bodyStart..<offset])), from: start)
  }

  /// The last quote in the range that looks like `quote` and is not.
  func lastSmartQuote(in range: ByteRange, for quote: UInt8) -> ByteRange? {
    var index = range.upperBound - 1
    while index >= range.lowerBound {
      if bytes[index] & 0xC0 == 0xC0, let (scalar, length) = decodeScalar(bytes, at: index), asciiQuote(scalar) == quote
      {
        return index..<index + length
      }
      index -= 1
    }
    return nil
  }
}

private func isUnusualBlank(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x85, 0xA0, 0x1680, 0x180E, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0x3164, 0xFEFF: true
  default: false
  }
}

private func asciiQuote(_ scalar: Unicode.Scalar) -> UInt8? {
  switch scalar.value {
  case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xFF02, 0x300C, 0x300D, 0x300E, 0x300F: 0x22
  case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0xFF07: 0x27
  default: nil
  }
}

private func asciiSymbol(_ scalar: Unicode.Scalar) -> Symbol? {
  switch scalar {
  case "、", "﹐": .comma
  case "。", "．": .dot
  case "【", "〔": .openBracket
  case "】", "〕": .closeBracket
  case "–", "—", "−", "－": .minus
  case "×": .star
  case "÷": .doubleSlash
  case "≤": .lessEqual
  case "≥": .greaterEqual
  case "≠": .notEqual
  case "…": .ellipsis
  default:
    if 0xFF01...0xFF5E ~= scalar.value, let ascii = Unicode.Scalar(scalar.value - 0xFEE0) {
      ascii == "!" ? .not : Symbol(rawValue: String(ascii))
    } else {
      nil
    }
  }
}

/// The ASCII form of a full-width letter, digit or underscore.
private func fullWidthLetter(_ scalar: Unicode.Scalar) -> UInt8? {
  guard 0xFF01...0xFF5E ~= scalar.value else { return nil }
  let ascii = UInt8(scalar.value - 0xFEE0)
  return isNameByte(ascii) ? ascii : nil
}
