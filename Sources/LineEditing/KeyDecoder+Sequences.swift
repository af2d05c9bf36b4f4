extension KeyDecoder {
  /// Sequences after `ESC [`: parameters, intermediate bytes and one final byte.
  mutating func takeControl(_ byte: UInt8, after parameters: [UInt8]) {
    switch byte {
    case UInt8(ascii: "[") where parameters.isEmpty: state = .consoleFunction
    case 0x20..<0x40: state = .control(parameters + [byte])
    case 0x40..<0x7F:
      state = .ground
      if byte == UInt8(ascii: "~"), parameters == Array("200".utf8) {
        state = .paste
      } else {
        emit(KeyDecoder.key(parameters, final: byte))
      }
    default:
      // A control character or the start of something else: the sequence was cut off.
      state = .ground
      take(byte)
    }
  }

  private static func key(_ parameters: [UInt8], final: UInt8) -> Key? {
    guard parameters.allSatisfy({ (0x30..<0x3A).contains($0) || $0 == UInt8(ascii: ";") }) else { return nil }
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      Int(String(decoding: digits, as: UTF8.self)) ?? 0
    }
    // Written as one more than the sum of Shift 1, Alt 2, Ctrl 4.
    let modifier = numbers.count > 1 ? max(0, numbers[1] - 1) : 0
    guard final == UInt8(ascii: "~") else { return arrow(final, modifier: modifier) }
    switch numbers[0] {
    case 1, 7: return .home
    case 4, 8: return .end
    case 3: return modifier & 6 == 0 ? .delete : .alt("d")
    default: return nil
    }
  }

  /// The key of a final letter after `ESC O`.
  static func single(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    // rxvt's Ctrl-arrows.
    case UInt8(ascii: "c"): .wordRight
    case UInt8(ascii: "d"): .wordLeft
    default: arrow(final, modifier: 0)
    }
  }

  private static func arrow(_ final: UInt8, modifier: Int) -> Key? {
    let byWords = modifier & 6 != 0
    switch final {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return byWords ? .wordRight : .right
    case UInt8(ascii: "D"): return byWords ? .wordLeft : .left
    case UInt8(ascii: "H"): return .home
    case UInt8(ascii: "F"): return .end
    case UInt8(ascii: "Z"): return .backTab
    default: return nil
    }
  }

  /// Gathers a paste until its end mark, `ESC [ 201 ~`.
  mutating func takePasted(_ byte: UInt8) {
    pasted.append(byte)
    guard byte == UInt8(ascii: "~"), pasted.suffix(KeyDecoder.pasteEnd.count).elementsEqual(KeyDecoder.pasteEnd) else {
      return
    }
    pasted.removeLast(KeyDecoder.pasteEnd.count)
    let text = KeyDecoder.plainText(pasted)
    pasted = []
    state = .ground
    if !text.isEmpty { emit(.paste(text)) }
  }

  private static let pasteEnd: [UInt8] = [0x1B] + Array("[201~".utf8)

  /// Line ends become `\n`, tabs stay, other control characters go: pasted text must not steer anything.
  static func plainText(_ bytes: [UInt8]) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0D: result.append("\n")
      case 0x09: result.append(scalar)
      case 0..<0x20, 0x7F..<0xA0: break
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }
}
