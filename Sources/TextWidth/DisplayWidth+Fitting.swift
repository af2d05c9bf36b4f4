extension DisplayWidth {
  package enum Alignment: Sendable { case left, right }

  /// The text with blanks up to `width` columns; a wider one stays as it is.
  package func padded(_ text: String, to width: Int, _ alignment: Alignment = .left) -> String {
    let blanks = String(repeating: " ", count: max(0, width - of(text)))
    return alignment == .left ? text + blanks : blanks + text
  }

  /// The text cut to at most `width` columns, with `mark` at its end where something was cut off. A wide character is
  /// never halved, so the result may be a column narrower.
  package func truncated(_ text: String, to width: Int, mark: String = "…") -> String {
    if of(text) <= width { return text }
    let room = width - of(mark)
    guard room >= 0 else { return prefix(of: text, columns: max(0, width)) }
    return prefix(of: text, columns: room) + mark
  }

  /// The longest beginning of at most `columns` columns.
  package func prefix(of text: String, columns: Int) -> String {
    var result = ""
    var used = 0
    for character in text {
      used += of(character)
      if used > columns { break }
      result.append(character)
    }
    return result
  }

  /// The text as one line that cannot steer a terminal: line ends and tabs become a blank, other control characters and
  /// the marks that turn the direction of writing become `�`.
  package static func printable(_ text: String) -> String {
    func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": result.append(" ")
      default: result.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar)
      }
      previous = scalar
    }
    return String(result)
  }
}
