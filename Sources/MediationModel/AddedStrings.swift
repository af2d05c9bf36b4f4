import Glibc

/// A few strings that stand after many: identifiers and texts that a scenario adds. Eight bytes behind the last are
/// readable.
///
/// `@unchecked Sendable`: written before `init` ends, never again, freed in `deinit` alone.
final class AddedStrings: @unchecked Sendable {
  private let texts: [String]
  private let numbers: [String: Int]
  private let storage: UnsafeMutablePointer<UInt8>
  private let offsets: [Int]

  init(_ texts: [String]) {
    self.texts = texts
    numbers = Dictionary(zip(texts, texts.indices)) { first, _ in first }
    var offsets = [0]
    for text in texts { offsets.append(offsets[offsets.count - 1] + text.utf8.count) }
    self.offsets = offsets
    let padding = 8
    storage = .allocate(capacity: offsets[texts.count] + padding)
    storage.initialize(repeating: 0, count: offsets[texts.count] + padding)
    var next = storage
    for text in texts {
      for byte in text.utf8 {
        next.pointee = byte
        next += 1
      }
    }
  }

  deinit { storage.deallocate() }

  var count: Int { texts.count }

  func string(_ number: Int) -> String { texts[number] }

  func number(of text: String) -> Int? { numbers[text] }

  /// They live as long as this object.
  func bytes(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: storage + offsets[number], count: offsets[number + 1] - offsets[number])
  }

  func adding(_ more: [String]) -> AddedStrings { AddedStrings(texts + more) }
}
