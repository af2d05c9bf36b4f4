import Testing

@testable import TextWidth

@Suite struct DisplayWidthTests {
  private let width = DisplayWidth()

  @Test(arguments: [
    ("", 0), ("policy", 6), ("街道", 4), ("65 %", 4), ("（一）", 6), ("é", 1), ("e\u{301}", 1), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("😀", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇨🇳", 2), ("❤️", 2), ("❤", 1), ("\u{200B}", 0), ("a\u{7}b", 2), ("𠀀", 2), ("ｱ", 1),
    ("Ａ", 2),
    ("½", 1), ("①", 1), ("“…”", 3),
  ])
  func `A text takes the columns of its characters`(text: String, columns: Int) {
    #expect(width.of(text) == columns)
  }

  @Test func `Ambiguous characters take two columns where the terminal is set so`() {
    let wide = DisplayWidth(ambiguous: 2)
    #expect(wide.of("①") == 2)
    #expect(wide.of("“…”") == 6)
    #expect(wide.of("e\u{301}") == 1)
    #expect(wide.of("abc") == 3)
  }

  @Test func `Padding counts columns and not characters`() {
    #expect(width.padded("和平区", to: 8) == "和平区  ")
    #expect(width.padded("12", to: 4, .right) == "  12")
    #expect(width.padded("街道（乡镇）", to: 4) == "街道（乡镇）")
  }

  @Test func `Cutting never halves a wide character`() {
    #expect(width.truncated("街道（乡镇）", to: 12) == "街道（乡镇）")
    #expect(width.truncated("街道（乡镇）", to: 6) == "街道…")
    #expect(width.truncated("街道（乡镇）", to: 5) == "街道…")
    #expect(width.truncated("街道", to: 1) == "…")
    #expect(width.truncated("街道", to: 0) == "")
  }

  @Test func `A line does not begin with a comma nor end with an opening bracket`() {
    #expect(width.wrapped("专职调解员，兼职", to: 10) == ["专职调解", "员，兼职"])
    #expect(width.wrapped("调解中心（实体）", to: 10) == ["调解中心", "（实体）"])
    #expect(width.wrapped("one two three", to: 8) == ["one two", "three"])
    #expect(width.wrapped("organization", to: 5) == ["organ", "izati", "on"])
    #expect(width.wrapped("a\nb", to: 5) == ["a", "b"])
    #expect(width.wrapped("", to: 5) == [""])
  }

  @Test func `Text of a ledger cannot steer the terminal`() {
    #expect(DisplayWidth.printable("a\u{1B}[31mb") == "a\u{FFFD}[31mb")
    #expect(DisplayWidth.printable("a\r\nb\tc") == "a b c")
    #expect(DisplayWidth.printable("a\u{202E}b") == "a\u{FFFD}b")
    #expect(DisplayWidth.printable("和平区") == "和平区")
  }
}
