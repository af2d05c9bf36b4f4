/// 128 bits over runs of bytes, the same on every run and machine. For telling versions apart, not for secrets.
package struct ContentDigest: Sendable {
  private var state = DigestState()

  package init() {}

  package mutating func add(_ bytes: [UInt8]) {
    state.add(UInt64(bytes.count))
    var word: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
      word |= UInt64(byte) << UInt64(8 * (index & 7))
      if index & 7 == 7 {
        state.add(word)
        word = 0
      }
    }
    state.add(word)
  }

  /// 32 hexadecimal digits.
  package var hexadecimal: String { state.hexadecimal }
}
