/// The distinct texts of a column, numbered from 0 in the order of their first use.
package final class TextDictionary: Sendable {
  private let strings: ByteStrings
  private let index: ByteStringIndex

  package static let empty = TextDictionary(
    strings: ByteStrings(arenas: []), index: ByteStringIndex(ByteStrings(arenas: []), hashes: [], workers: Workers(1)))

  /// Texts that a scenario added, numbered after the others.
  private let added: AddedStrings

  private init(strings: ByteStrings, index: ByteStringIndex, added: AddedStrings = AddedStrings([])) {
    self.strings = strings
    self.index = index
    self.added = added
  }

  package var count: Int { strings.count + added.count }

  package func text(_ code: Int) -> String {
    code < strings.count ? strings.string(code) : added.string(code - strings.count)
  }

  /// The UTF-8 bytes of a text; they live as long as the dictionary.
  package func bytes(_ code: Int) -> UnsafeBufferPointer<UInt8> {
    code < strings.count ? strings.bytes(code) : added.bytes(code - strings.count)
  }

  /// The same texts with the same codes, and some more.
  func adding(_ texts: [String]) -> TextDictionary {
    let new = texts.filter { code(of: $0) == nil }
    if new.isEmpty { return self }
    return TextDictionary(strings: strings, index: index, added: added.adding(new))
  }

  /// The code of a text; nil when no row has it.
  package func code(of text: String) -> Int? {
    var copy = text
    let known = copy.withUTF8 { bytes in bytes.baseAddress.flatMap { index.find($0, bytes.count) } }
    return known ?? added.number(of: text).map { strings.count + $0 }
  }

  /// Makes one dictionary of those of the chunks, and puts its codes in the place of theirs.
  static func merged(_ chunks: [ColumnBuffer], workers: Workers) -> TextDictionary {
    var arenas: [ByteStrings.Arena] = []
    var hashes: [UnsafeMutablePointer<UInt64>] = []
    for chunk in chunks {
      guard let arena = chunk.arena?.finished(), let values = chunk.hashes else { continue }
      chunk.arena = nil
      arenas.append(arena)
      hashes.append(values)
    }
    let given = ByteStrings(arenas: arenas)
    let index = ByteStringIndex(given, hashes: hashes, workers: workers)
    for chunk in chunks {
      chunk.hashes?.deallocate()
      chunk.hashes = nil
    }
    // Numbers of the kept strings: in order, without those that repeat an earlier one.
    var codes = arenas.map { [UInt32](repeating: 0, count: $0.count) }
    var duplicates = index.duplicates[...]
    var moved: [ByteStrings.Arena] = []
    var current = GrowingArena(strings: ChunkLayout.rows)
    var next = 0
    for (number, arena) in arenas.enumerated() {
      for place in 0..<arena.count {
        let string = number << ChunkLayout.shift + place
        if let duplicate = duplicates.first, duplicate.index == string {
          duplicates.removeFirst()
          codes[number][place] = codes[duplicate.first >> ChunkLayout.shift][duplicate.first & ChunkLayout.mask]
          continue
        }
        if current.count == ChunkLayout.rows {
          moved.append(current.finished())
          current = GrowingArena(strings: ChunkLayout.rows)
        }
        let bytes = given.bytes(string)
        if let start = bytes.baseAddress { _ = current.append(start, bytes.count) }
        codes[number][place] = UInt32(next)
        next += 1
      }
    }
    moved.append(current.finished())
    let strings = ByteStrings(arenas: moved)
    index.move(to: strings) { Int(codes[$0 >> ChunkLayout.shift][$0 & ChunkLayout.mask]) }
    nonisolated(unsafe) let buffers = chunks
    let tables = codes
    workers.forEach(chunks.count) { number in
      guard let memory = buffers[number].memory else { return }
      let elements = memory.data.assumingMemoryBound(to: UInt32.self)
      tables[number].withUnsafeBufferPointer { table in
        for row in 0..<buffers[number].rows where memory.validity[row >> 6] >> UInt64(row & 63) & 1 == 1 {
          elements[row] = table[Int(elements[row])]
        }
      }
    }
    return TextDictionary(strings: strings, index: index)
  }
}
