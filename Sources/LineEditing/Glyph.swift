import TextWidth

/// How a character stands on the screen: what is written for it, and how many columns that takes.
struct Glyph: Hashable, Sendable {
  let text: String
  /// At least 1: what would not be seen is spelled out, since it changes what the text means all the same.
  let columns: Int
  /// Whether terminals agree on the columns: a picture joined of several is one to some and several to others.
  let isCertain: Bool

  /// - Parameter character: no line end and no tab.
  init(_ character: Character, _ width: DisplayWidth) {
    let columns = width.of(character)
    let scalars = character.unicodeScalars
    isCertain = scalars.count == 1 || scalars.reduce(0) { $0 + width.of($1) } == columns
    if let only = scalars.first, scalars.count == 1, only.value < 0x20 || only.value == 0x7F {
      text = "^" + String(Unicode.Scalar(UInt8(only.value ^ 0x40)))
      self.columns = 2
    } else if columns == 0 || scalars.contains(where: Glyph.steers) {
      text = scalars.map { "<\(String($0.value, radix: 16, uppercase: true))>" }.joined()
      self.columns = text.utf8.count
    } else {
      text = String(character)
      self.columns = columns
    }
  }

  /// Marks that turn the direction of writing: what is read would not be what is run.
  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
