import Glibc

/// What a stretch of bytes holds, looked at once before it is read.
struct ByteScan {
  var lineFeeds = 0
  var hasQuotes = false
  /// The first byte that is 0, counted from the start of the stretch.
  var nul: Int?
  /// The first byte that is not UTF-8, counted from the start of the stretch.
  var notUTF8: Int?
  /// Characters of three bytes before that: a sign that the file means to be UTF-8.
  var wideCharacters = 0

  /// Eight bytes behind the stretch are readable.
  init(_ start: UnsafePointer<UInt8>, _ count: Int) {
    // The C library's search is several times as fast as counting, and usually finds nothing.
    hasQuotes = memchr(start, 0x22, count) != nil
    nul = memchr(start, 0, count).map { UnsafeRawPointer($0) - UnsafeRawPointer(start) }
    var offset = 0
    while offset < count {
      offset += scanASCII(start + offset, count - offset)
      if offset >= count { break }
      offset += scanWide(start + offset, count - offset)
      if notUTF8 != nil {
        notUTF8 = offset
        // Line feeds are the same in GB18030, whose second bytes are none.
        for index in offset..<count where start[index] == 10 { lineFeeds += 1 }
        break
      }
    }
  }

  /// The bytes before the first word of eight that is not all ASCII, and at the end the ASCII bytes of the last word.
  @inline(__always)
  private mutating func scanASCII(_ p: UnsafePointer<UInt8>, _ count: Int) -> Int {
    let raw = UnsafeRawPointer(p)
    var offset = 0
    while offset + 64 <= count {
      // The bytes of `feeds` count line feeds; none passes 8.
      var wide: UInt64 = 0
      var feeds: UInt64 = 0
      for step in 0..<8 {
        let word = raw.loadUnaligned(fromByteOffset: offset &+ step &* 8, as: UInt64.self)
        wide |= word
        feeds &+= Self.lineFeedMarks(word)
      }
      if wide & Self.highs != 0 { break }
      lineFeeds &+= Int(truncatingIfNeeded: (feeds &* 0x0101_0101_0101_0101) &>> 56)
      offset &+= 64
    }
    while offset + 8 <= count {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if word & Self.highs != 0 { return offset }
      lineFeeds &+= Int(truncatingIfNeeded: (Self.lineFeedMarks(word) &* 0x0101_0101_0101_0101) &>> 56)
      offset &+= 8
    }
    while offset < count, p[offset] < 0x80 {
      if p[offset] == 10 { lineFeeds += 1 }
      offset += 1
    }
    return offset
  }

  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// 1 in each byte that is a line feed, in a word of ASCII bytes.
  @inline(__always)
  private static func lineFeedMarks(_ word: UInt64) -> UInt64 {
    (~((word ^ 0x0A0A_0A0A_0A0A_0A0A) &+ 0x7F7F_7F7F_7F7F_7F7F) & highs) &>> 7
  }

  /// Reads on until eight bytes in a row were ASCII; how far it came. Sets `notUTF8` at a bad byte.
  @inline(__always)
  private mutating func scanWide(_ p: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var offset = 0
    var plain = 0
    while offset < count {
      let byte = p[offset]
      if byte < 0x80 {
        if byte == 10 { lineFeeds += 1 }
        offset += 1
        plain += 1
        if plain == 8 { return offset }
        continue
      }
      plain = 0
      let left = count - offset
      let word = UnsafeRawPointer(p + offset).loadUnaligned(as: UInt32.self)
      if word & 0x00C0_C0F0 == 0x0080_80E0, left >= 3 {
        // Not an overlong spelling (E0 80–9F) and not half a surrogate (ED A0–BF).
        let lead = word & 0x0000_200F
        if lead != 0, lead != 0x200D {
          offset += 3
          wideCharacters += 1
          continue
        }
      } else if word & 0x0000_C0E0 == 0x0000_80C0, left >= 2, byte >= 0xC2 {
        offset += 2
        continue
      } else if word & 0xC0C0_C0F8 == 0x8080_80F0, left >= 4 {
        let second = p[offset + 1]
        if (byte > 0xF0 || second >= 0x90) && (byte < 0xF4 || (byte == 0xF4 && second < 0x90)) {
          offset += 4
          continue
        }
      }
      notUTF8 = 0
      return offset
    }
    return offset
  }
}
