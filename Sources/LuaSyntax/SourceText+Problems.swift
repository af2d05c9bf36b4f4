package import Diagnostics

extension SourceText {
  /// What makes the file unfit for any reader, whatever the grammar says: bytes that are not UTF-8 (the first only),
  /// a byte order mark, and characters that change the direction of writing.
  package func encodingProblems() -> [Diagnostic] {
    var found: [Diagnostic] = []
    if bodyStart > 0 { found.append(Diagnostic(LuaSyntaxCode.byteOrderMark, at: place(0..<bodyStart))) }
    var offset = bodyStart
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      guard let (scalar, length) = decodeScalar(bytes, at: offset) else {
        let arguments = ["byte": DiagnosticArgument.text("0x" + hexadecimal(UInt32(bytes[offset]), width: 2))]
        found.append(
          Diagnostic(LuaSyntaxCode.invalidUTF8, at: place(offset..<min(offset + 1, bytes.count)), arguments))
        break
      }
      if isDirectionControl(scalar), found.count < Lexer.mostDiagnostics {
        found.append(
          Diagnostic(
            LuaSyntaxCode.directionControl, at: place(offset..<offset + length),
            ["found": .text("U+" + hexadecimal(scalar.value, width: 4))]))
      }
      offset += length
    }
    return found
  }
}

/// The scalar that begins at `offset` and its length in bytes; nil where the bytes are not UTF-8.
func decodeScalar(_ bytes: [UInt8], at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
  let first = bytes[offset]
  let length: Int
  var value: UInt32
  switch first {
  case 0..<0x80: return (Unicode.Scalar(first), 1)
  case 0xC2..<0xE0: (length, value) = (2, UInt32(first & 0x1F))
  case 0xE0..<0xF0: (length, value) = (3, UInt32(first & 0x0F))
  case 0xF0..<0xF5: (length, value) = (4, UInt32(first & 0x07))
  default: return nil
  }
  guard offset + length <= bytes.count else { return nil }
  for index in 1..<length {
    let byte = bytes[offset + index]
    guard byte & 0xC0 == 0x80 else { return nil }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  let smallest: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
  guard value >= smallest[length], let scalar = Unicode.Scalar(value) else { return nil }
  return (scalar, length)
}

/// Upper-case hexadecimal digits, as Unicode writes its code points.
func hexadecimal(_ value: UInt32, width: Int) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Characters that can make a line read otherwise than it runs (Unicode Bidi_Control).
func isDirectionControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
