/// How many columns of a terminal a text takes: 2 for wide characters and emoji, 0 for combining and control
/// characters, else 1. The count is by what people see as one character, so that a family emoji or a flag is 2.
package struct DisplayWidth: Hashable, Sendable {
  /// Columns of a character that Unicode calls ambiguous (`“`, `…`, `①`): 1, or 2 on terminals set up so.
  package let ambiguous: Int

  /// - Parameter ambiguous: 1 or 2.
  package init(ambiguous: Int = 1) { self.ambiguous = ambiguous == 2 ? 2 : 1 }

  /// The width of one line. Linear.
  package func of(_ text: some StringProtocol) -> Int {
    var bytes = 0
    var isPlain = true
    for byte in text.utf8 {
      bytes += 1
      if byte < 0x20 || byte >= 0x7F {
        isPlain = false
        break
      }
    }
    if isPlain { return bytes }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The width of what people see as one character.
  package func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard scalars.count > 1 else { return scalars.first.map { of($0) } ?? 0 }
    var sum = 0
    var regional = 0
    var isEmoji = false
    for scalar in scalars {
      sum += of(scalar)
      switch scalar.value {
      case 0x1F1E6...0x1F1FF: regional += 1
      // Variation selector 16 asks for the picture; a zero-width joiner or a skin tone makes one picture of several.
      case 0xFE0F: isEmoji = true
      case 0x200D, 0x1F3FB...0x1F3FF: isEmoji = isEmoji || scalars.contains { $0.properties.isEmojiPresentation }
      default: break
      }
    }
    return isEmoji || regional == 2 ? 2 : sum
  }

  /// The width of one Unicode scalar on its own.
  package func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 {
      if value < 0x20 || (0x7F..<0xA0).contains(value) { return 0 }
      return value < 0xA1 || ambiguous == 1 || !DisplayWidth.contains(value, in: DisplayWidth.ambiguousRanges) ? 1 : 2
    }
    // The vowels and finals of a Hangul syllable stand inside the square of its initial.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    if DisplayWidth.contains(value, in: DisplayWidth.wideRanges) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    return ambiguous == 2 && DisplayWidth.contains(value, in: DisplayWidth.ambiguousRanges) ? 2 : 1
  }

  /// Whether a value lies in one of the ascending, disjoint ranges, written first, last, first, last, …
  private static func contains(_ value: UInt32, in ranges: [UInt32]) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if ranges[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count / 2 && ranges[2 * low] <= value
  }
}
