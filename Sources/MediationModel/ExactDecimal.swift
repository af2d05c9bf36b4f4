/// A decimal number kept as a whole number of 10^-`scale`: 85.5 at scale 2 is 8550. It is read from its spelling and
/// printed back without floating point.
public struct ExactDecimal: Hashable, Sendable {
  public let units: Int64
  /// Decimal places, 0 through 18.
  public let scale: Int

  public enum Fault: Error, Hashable, Sendable {
    /// Not an optional minus, digits, and at most one point with digits on both sides.
    case notANumber
    /// More decimal places are written than the scale keeps.
    case tooManyDecimals
    /// The number does not fit 64 bits at this scale.
    case tooLarge
  }

  public init(units: Int64, scale: Int) {
    precondition((0...18).contains(scale), "a decimal keeps 0 to 18 places")
    self.units = units
    self.scale = scale
  }

  /// Reads `85`, `85.5`, `-0.25`.
  public init(_ spelling: some StringProtocol, scale: Int) throws(Fault) {
    var copy = String(spelling)
    let read = copy.withUTF8 { bytes in ExactDecimal.read(bytes, scale: scale) }
    self.init(units: try read.get(), scale: scale)
  }

  /// The number of 10^-`scale` that the bytes spell. Linear in their count.
  package static func read(_ bytes: UnsafeBufferPointer<UInt8>, scale: Int) -> Result<Int64, Fault> {
    var index = 0
    let negative = bytes.first == UInt8(ascii: "-")
    if negative { index = 1 }
    var value: Int64 = 0
    var digitsBefore = 0
    var decimals = -1
    var tooLarge = false
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "."), decimals < 0, digitsBefore > 0 {
        decimals = 0
        continue
      }
      guard byte >= 48, byte <= 57 else { return .failure(.notANumber) }
      if decimals < 0 { digitsBefore += 1 } else { decimals += 1 }
      tooLarge = !append(Int64(byte) - 48, to: &value, negative: negative) || tooLarge
    }
    guard digitsBefore > 0, decimals != 0 else { return .failure(.notANumber) }
    let places = max(decimals, 0)
    guard places <= scale else { return .failure(.tooManyDecimals) }
    for _ in places..<scale { tooLarge = !append(0, to: &value, negative: negative) || tooLarge }
    return tooLarge ? .failure(.tooLarge) : .success(value)
  }

  /// False when the number no longer fits. Negative numbers are built downwards, so that the least Int64 is read too.
  @inline(__always)
  private static func append(_ digit: Int64, to value: inout Int64, negative: Bool) -> Bool {
    let (shifted, first) = value.multipliedReportingOverflow(by: 10)
    let (sum, second) = shifted.addingReportingOverflow(negative ? -digit : digit)
    value = sum
    return !first && !second
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// Without superfluous decimals: `85.5`, `65`, `-0.25`.
  public var description: String {
    var text = fixed
    guard scale > 0 else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// With all its decimals: `85.50`.
  public var fixed: String {
    let digits = String(units.magnitude)
    let sign = units < 0 ? "-" : ""
    guard scale > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
  }
}
