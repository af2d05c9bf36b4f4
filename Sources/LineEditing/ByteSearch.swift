import Glibc

/// A text to be found in runs of bytes.
struct ByteSearch {
  private let wanted: [UInt8]
  private let last: UInt8

  init(_ text: some Sequence<UInt8>) {
    wanted = Array(text)
    last = wanted.last ?? 0
  }

  /// Where the text begins first at or behind `start`; nil where it does not stand there. Nothing is found at once.
  ///
  /// It goes from last byte to last byte: in Chinese text the first bytes of characters are nearly all the same few.
  func first(in bytes: UnsafeRawBufferPointer, from start: Int = 0) -> Int? {
    guard !wanted.isEmpty else { return start }
    guard let base = bytes.baseAddress else { return nil }
    var place = start + wanted.count - 1
    while place < bytes.count {
      guard let found = memchr(base + place, Int32(last), bytes.count - place) else { return nil }
      let end = UnsafeRawPointer(found) - base
      let begin = end - wanted.count + 1
      if memcmp(base + begin, wanted, wanted.count - 1) == 0 { return begin }
      place = end + 1
    }
    return nil
  }

  func begins(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard !wanted.isEmpty else { return true }
    guard let base = bytes.baseAddress, bytes.count >= wanted.count else { return false }
    return memcmp(base, wanted, wanted.count) == 0
  }
}
