import Glibc

/// GB18030 (and so GBK and GB 2312), as Excel on Chinese Windows writes, turned into UTF-8 by the C library.
enum GB18030 {
  enum Outcome {
    case decoded(SourceBytes)
    /// The first byte that is not GB18030.
    case badByte(offset: Int)
    /// The system cannot decode GB18030, or has no memory for it.
    case unavailable
  }

  static func decode(_ bytes: SourceBytes) -> Outcome {
    guard let converter = iconv_open("UTF-8", "GB18030"), converter != iconv_t(bitPattern: -1) else {
      return .unavailable
    }
    defer { iconv_close(converter) }
    // Two bytes become three at most; one of four becomes one of four.
    let capacity = bytes.count / 2 * 3 + 16
    guard let memory = malloc(capacity + 16) else { return .unavailable }
    var input: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(mutating: bytes.start).assumingMemoryBound(
      to: CChar.self)
    var output: UnsafeMutablePointer<CChar>? = memory.assumingMemoryBound(to: CChar.self)
    var inputLeft = bytes.count
    var outputLeft = capacity
    let status = iconv(converter, &input, &inputLeft, &output, &outputLeft)
    guard status != -1, inputLeft == 0 else {
      free(memory)
      return .badByte(offset: bytes.count - inputLeft)
    }
    let decoded = memory.assumingMemoryBound(to: UInt8.self)
    return .decoded(SourceBytes(decoded: decoded, count: capacity - outputLeft))
  }
}
