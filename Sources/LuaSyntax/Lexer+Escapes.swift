import Diagnostics

extension Lexer {
  /// An escape in a quoted string; stands at the backslash. A bad one is reported and left out.
  mutating func readEscape(into value: inout [UInt8]) {
    let start = offset
    offset += 1
    guard offset < bytes.count else { return }
    let letter = bytes[offset]
    offset += 1
    switch letter {
    case 0x61: value.append(0x07)
    case 0x62: value.append(0x08)
    case 0x66: value.append(0x0C)
    case 0x6E: value.append(0x0A)
    case 0x72: value.append(0x0D)
    case 0x74: value.append(0x09)
    case 0x76: value.append(0x0B)
    case 0x5C, 0x22, 0x27: value.append(letter)
    case 0x0A, 0x0D:
      if byte() == 0x0A || byte() == 0x0D, byte() != letter { offset += 1 }
      value.append(0x0A)
    case 0x7A:
      while offset < bytes.count, 0x09...0x0D ~= bytes[offset] || bytes[offset] == 0x20 { offset += 1 }
    case 0x78: readHexadecimalEscape(from: start, into: &value)
    case 0x75: readCodePointEscape(from: start, into: &value)
    case 0x30...0x39: readDecimalEscape(first: letter, from: start, into: &value)
    default:
      if letter >= 0x80 {
        while byte() & 0xC0 == 0x80 { offset += 1 }
      }
      reportEscape(from: start)
    }
  }

  private mutating func reportEscape(from start: Int) {
    report(.invalidEscape, start..<offset, ["found": .text(source.excerpt(start..<offset))])
  }

  private mutating func readHexadecimalEscape(from start: Int, into value: inout [UInt8]) {
    var number: UInt8 = 0
    for _ in 0..<2 {
      guard let digit = hexadecimalDigit(byte()) else {
        reportEscape(from: start)
        return
      }
      number = number << 4 | digit
      offset += 1
    }
    value.append(number)
  }

  private mutating func readDecimalEscape(first: UInt8, from start: Int, into value: inout [UInt8]) {
    var number = Int(first - 0x30)
    for _ in 0..<2 {
      guard 0x30...0x39 ~= byte() else { break }
      number = number * 10 + Int(byte() - 0x30)
      offset += 1
    }
    if let exact = UInt8(exactly: number) { value.append(exact) } else { reportEscape(from: start) }
  }

  /// `\u{…}`: any value below 2^31, in the old six-byte form of UTF-8 where Unicode has none.
  private mutating func readCodePointEscape(from start: Int, into value: inout [UInt8]) {
    var number: UInt64 = 0
    guard byte() == 0x7B else {
      reportEscape(from: start)
      return
    }
    offset += 1
    let digitsStart = offset
    while let digit = hexadecimalDigit(byte()) {
      number = min(number << 4 | UInt64(digit), 1 << 32)
      offset += 1
    }
    guard offset > digitsStart, byte() == 0x7D, number < 1 << 31 else {
      if byte() == 0x7D { offset += 1 }
      reportEscape(from: start)
      return
    }
    offset += 1
    appendUTF8(UInt32(number), to: &value)
  }

  private func appendUTF8(_ number: UInt32, to value: inout [UInt8]) {
    guard number >= 0x80 else {
      value.append(UInt8(number))
      return
    }
    var tail: [UInt8] = []
    var rest = number
    var most: UInt32 = 0x3F
    repeat {
      tail.append(UInt8(0x80 | rest & 0x3F))
      rest >>= 6
      most >>= 1
    } while rest > most
    value.append(UInt8((~most << 1 | rest) & 0xFF))
    value.append(contentsOf: tail.reversed())
  }
}
