import MediationModel

/// A column as hand-written code reads it: typed elements and validity bits, no checks.
///
/// `@unchecked Sendable`: it retains the column, whose memory is never written again.
struct HandColumn<Element: FixedWidthInteger>: @unchecked Sendable {
  private let column: Column
  let chunks: UnsafePointer<UnsafeRawPointer?>
  let validity: UnsafePointer<UnsafePointer<UInt64>?>?

  /// Nil where the elements are of another width.
  init?(_ column: Column?) {
    guard let column, column.elementWidth == MemoryLayout<Element>.size else { return nil }
    self.column = column
    chunks = column.chunkPointers
    validity = column.validityPointers
  }

  /// One chunk's elements.
  @inline(__always)
  func chunk(_ index: Int) -> Chunk? {
    guard let base = chunks[index] else { return nil }
    return Chunk(elements: base.assumingMemoryBound(to: Element.self), words: validity?[index])
  }

  /// Where the elements and validity bits of a chunk are.
  struct Chunk {
    let elements: UnsafePointer<Element>
    let words: UnsafePointer<UInt64>?

    @inline(__always)
    subscript(_ index: Int) -> Element { elements[index] }

    @inline(__always)
    func isKnown(_ index: Int) -> Bool {
      guard let words else { return true }
      return words[index >> 6] >> UInt64(index & 63) & 1 != 0
    }
  }

  /// An element anywhere in the column; nil where it is unknown.
  @inline(__always)
  func value(_ row: Int) -> Element? {
    let (chunk, index) = (row >> ChunkLayout.shift, row & ChunkLayout.mask)
    if let words = validity?[chunk], words[index >> 6] >> UInt64(index & 63) & 1 == 0 { return nil }
    return chunks[chunk]?.assumingMemoryBound(to: Element.self)[index]
  }
}
