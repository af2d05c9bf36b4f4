/// The value of a Lua numeral.
enum Numeral: Hashable {
  case integer(Int64)
  case float(Double)

  /// Reads a numeral as Lua 5.4 does: a hexadecimal integer wraps around, a decimal integer too large for 64 bits is
  /// a float. Nil when the spelling is no numeral.
  init?(spelling: some Collection<UInt8>) {
    let bytes = Array(spelling)
    if bytes.count > 2, bytes[0] == 0x30, bytes[1] | 0x20 == 0x78 {
      self.init(hexadecimal: bytes.dropFirst(2))
    } else {
      self.init(decimal: bytes[...])
    }
  }

  private init?(decimal bytes: ArraySlice<UInt8>) {
    if !bytes.isEmpty, bytes.allSatisfy({ 0x30...0x39 ~= $0 }) {
      var value: Int64 = 0
      var fits = true
      for byte in bytes {
        let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
        let (sum, overflows) = product.addingReportingOverflow(Int64(byte - 0x30))
        if tooLarge || overflows {
          fits = false
          break
        }
        value = sum
      }
      if fits {
        self = .integer(value)
        return
      }
    }
    guard let parts = FloatParts(bytes, exponentMark: 0x65, isDigit: { 0x30...0x39 ~= $0 }) else { return nil }
    guard let value = Double("\(parts.whole).\(parts.fraction)e\(parts.exponent)") else { return nil }
    self = .float(value)
  }

  private init?(hexadecimal bytes: ArraySlice<UInt8>) {
    if bytes.allSatisfy({ hexadecimalDigit($0) != nil }) {
      var value: UInt64 = 0
      for byte in bytes { value = value &* 16 &+ UInt64(hexadecimalDigit(byte) ?? 0) }
      self = .integer(Int64(bitPattern: value))
      return
    }
    guard let parts = FloatParts(bytes, exponentMark: 0x70, isDigit: { hexadecimalDigit($0) != nil }) else {
      return nil
    }
    guard let value = Double("0x\(parts.whole).\(parts.fraction)p\(parts.exponent)") else { return nil }
    self = .float(value)
  }
}

/// A float's spelling cut into its parts, each with at least one digit.
private struct FloatParts {
  let whole: String
  let fraction: String
  let exponent: String

  init?(_ bytes: ArraySlice<UInt8>, exponentMark: UInt8, isDigit: (UInt8) -> Bool) {
    var rest = bytes
    let whole = rest.prefix(while: isDigit)
    rest = rest.dropFirst(whole.count)
    var fraction: ArraySlice<UInt8> = []
    if rest.first == 0x2E {
      rest = rest.dropFirst()
      fraction = rest.prefix(while: isDigit)
      rest = rest.dropFirst(fraction.count)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    var exponent = "0"
    if let mark = rest.first {
      guard mark | 0x20 == exponentMark else { return nil }
      rest = rest.dropFirst()
      var sign = ""
      if rest.first == 0x2B || rest.first == 0x2D {
        sign = rest.first == 0x2D ? "-" : ""
        rest = rest.dropFirst()
      }
      guard !rest.isEmpty, rest.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
      exponent = sign + String(decoding: rest, as: UTF8.self)
    }
    self.whole = whole.isEmpty ? "0" : String(decoding: whole, as: UTF8.self)
    self.fraction = fraction.isEmpty ? "0" : String(decoding: fraction, as: UTF8.self)
    self.exponent = exponent
  }
}

/// The value of a hexadecimal digit; nil for any other byte.
func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x41 + 10
  case 0x61...0x66: byte - 0x61 + 10
  default: nil
  }
}
