import Testing

@testable import LineEditing

@Suite struct KeyDecoderTests {
  /// The keys of bytes that come in one piece.
  private func keys(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.feed(text.utf8)
  }

  @Test(arguments: [
    ("a", [Key.text("a")]), ("和平", [.text("和平")]), ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]),
    ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]), ("\u{1}", [.control("a")]), ("\u{1F}", [.control("_")]),
    ("\u{0}", [.control("@")]), ("\u{1B}b", [.alt("b")]), ("\u{1B}\u{7F}", [.altBackspace]), ("\u{1B}\r", [.altEnter]),
    ("\u{1B}[A", [.up]), ("\u{1B}OA", [.up]), ("\u{1B}[1;5C", [.wordRight]), ("\u{1B}[1;3D", [.wordLeft]),
    ("\u{1B}[1;2C", [.right]), ("\u{1B}Od", [.wordLeft]), ("\u{1B}[H", [.home]), ("\u{1B}[4~", [.end]),
    ("\u{1B}[3~", [.delete]), ("\u{1B}[Z", [.backTab]), ("\u{1B}OM", [.enter]),
    ("中\u{1}文", [.text("中"), .control("a"), .text("文")]),
  ])
  func `Bytes of a terminal become keys`(text: String, expected: [Key]) { #expect(keys(text) == expected) }

  @Test(arguments: [
    "\u{1B}[15~", "\u{1B}OP", "\u{1B}[[A", "\u{1B}[?1;2c", "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}]0;x\u{1B}\\",
    "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[<0;3;4M", "\u{1B}[97;5u", "\u{1B}[1;5 q", "\u{1B}[I", "\u{1B}[200;1~", "\u{1B}[~",
    "\u{1B}[99999999999999999999~",
  ])
  func `A sequence that no key is known for is swallowed whole`(sequence: String) {
    #expect(keys(sequence + "x") == [.text("x")])
  }

  @Test func `A sequence cut off by another key does not eat it`() {
    #expect(keys("\u{1B}[1;\rx") == [.enter, .text("x")])
    #expect(keys("\u{1B}[\u{1B}[A") == [.up])
    #expect(keys("\u{1B}[中") == [.text("中")])
  }

  static let sample = "a和\u{1B}[A\u{1B}[1;5D👨‍👩‍👧\u{1B}x\u{1B}[200~p\r\n\t\u{1B}[201q\u{1B}[201~é\r"

  @Test func `Bytes give the same keys in whatever pieces they come`() {
    let bytes = Array(Self.sample.utf8)
    let whole = joined(keys(Self.sample))
    for size in 1...7 {
      var decoder = KeyDecoder()
      var all: [Key] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        all += decoder.feed(bytes[start..<min(bytes.count, start + size)])
      }
      #expect(joined(all) == whole, "in pieces of \(size)")
      #expect(decoder.patience == nil)
    }
    #expect(whole.contains(.paste("p\n\t[201q")))
  }

  /// Neighbouring texts as one.
  private func joined(_ keys: [Key]) -> [Key] {
    keys.reduce(into: []) { result, key in
      if case .text(let new) = key, case .text(let old)? = result.last {
        result[result.count - 1] = .text(old + new)
      } else {
        result.append(key)
      }
    }
  }

  @Test func `Escape alone is a key once nothing has followed it`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.patience == 100)
    #expect(decoder.timeout() == [.escape])
    #expect(decoder.patience == nil)
    #expect(decoder.feed(Array("[A".utf8)) == [.text("[A")])
  }

  @Test func `A sequence that is never finished is dropped, a character is not`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[1;".utf8)) == [])
    #expect(decoder.timeout() == [])
    #expect(decoder.feed(Array("x".utf8)) == [.text("x")])
    #expect(decoder.feed([0xE5, 0x92]) == [])
    #expect(decoder.timeout() == [])
    #expect(decoder.feed([0x8C]) == [.text("和")])
  }

  @Test func `Bytes that are no UTF-8 become replacement characters and eat nothing`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0xE5, 0x92, 0x0D]) == [.text("\u{FFFD}"), .enter])
    #expect(decoder.feed([0xFF, 0x61]) == [.text("\u{FFFD}a")])
    #expect(decoder.feed([0xC2, 0x9B, 0x61]) == [.text("a")])
  }

  @Test func `A paste is text whatever is in it, but steers nothing`() {
    #expect(keys("\u{1B}[200~a\tb\rc\r\nd\u{3}\u{1B}[A\u{1B}[201~\r") == [.paste("a\tb\nc\nd[A"), .enter])
    #expect(keys("\u{1B}[200~\u{1B}[201~x") == [.text("x")])
  }
}
