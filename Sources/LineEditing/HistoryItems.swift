/// Statements of before, oldest first, kept as one run of UTF-8 and searched there: many need no strings of their own.
///
/// Searching compares bytes, so two spellings of an accented letter are two texts.
package struct HistoryItems: Sendable {
  package enum Match: Sendable { case beginning, anywhere }
  package enum Direction: Sendable { case older, newer }

  private var bytes: [UInt8] = []
  /// Where each item lies; there may be other bytes between.
  private var places: [Range<Int>] = []

  package init() {}

  /// - Parameter places: within `bytes`, in order.
  init(_ bytes: [UInt8], at places: [Range<Int>]) {
    self.bytes = bytes
    self.places = places
  }

  package var count: Int { places.count }

  package subscript(index: Int) -> String { String(decoding: bytes[places[index]], as: UTF8.self) }

  package mutating func append(_ text: String) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    places.append(start..<bytes.count)
  }

  /// The nearest item from `index` on, itself included, that holds a text and is not the same as `other`. Linear in the
  /// bytes passed.
  /// - Parameter index: may lie outside, where nothing is found.
  package func find(
    _ text: String, _ match: Match, from index: Int, _ direction: Direction, otherThan other: String? = nil
  ) -> Int? {
    let wanted = ByteSearch(text.utf8)
    let other = other.map { Array($0.utf8) }
    return bytes.withUnsafeBytes { all in
      var index = index
      while index >= 0, index < count {
        let item = UnsafeRawBufferPointer(rebasing: all[places[index]])
        let holds = match == .beginning ? wanted.begins(item) : wanted.first(in: item) != nil
        if holds, other.map({ !item.elementsEqual($0) }) ?? true { return index }
        index += direction == .older ? -1 : 1
      }
      return nil
    }
  }

  /// Where in an item a text is found first, in characters; nil where it does not hold it.
  package func place(of text: String, in index: Int) -> Int? {
    bytes.withUnsafeBytes { all in
      let item = UnsafeRawBufferPointer(rebasing: all[places[index]])
      guard let start = ByteSearch(text.utf8).first(in: item) else { return nil }
      return String(decoding: item[..<start], as: UTF8.self).count
    }
  }
}
