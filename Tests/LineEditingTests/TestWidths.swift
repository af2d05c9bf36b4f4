/// Widths of the characters that the tests use, written down by hand: the editor's table is what is being tested.
enum TestWidths {
  static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200D, 0xFE0F, 0x1F3FB...0x1F3FF: 0
    case 0x3000...0x303F, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF60, 0x1F300...0x1F9FF, 0x20000...0x2FFFF: 2
    // The second letter of a flag joins the first.
    case 0x1F1E6...0x1F1FF: 2
    default: 1
    }
  }

  static func columns(of character: Character) -> Int {
    let scalars = Array(character.unicodeScalars)
    return scalars.contains("\u{200D}") || isRegional(scalars[0]) ? 2 : scalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// Whether a scalar goes into the cell of what stands before it: after a joiner, or as the end of a flag.
  static func joins(_ scalar: Unicode.Scalar, _ cell: String) -> Bool {
    let scalars = Array(cell.unicodeScalars)
    return scalars.last == "\u{200D}" || (isRegional(scalar) && scalars.count == 1 && isRegional(scalars[0]))
  }

  private static func isRegional(_ scalar: Unicode.Scalar) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar.value) }

  static let alphabet: [Character] = [
    "a", "b", "(", ")", " ", "_", "7", "é", "e\u{301}", "和", "平", "区", "，", "（", "１", "한", "𠀀", "👨‍👩‍👧", "👍🏽", "🇨🇳", "½",
    "\u{E9}\u{323}",
  ]
}
