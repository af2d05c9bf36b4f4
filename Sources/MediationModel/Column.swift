import Glibc

/// What the elements of a column are.
package enum ElementKind: Hashable, Sendable {
  /// A number in the field's smallest unit (integer, decimal, percent).
  case number
  case boolean
  /// `Day.number`.
  case date
  case month
  case timestamp
  /// The index of a member in the enumeration of this name.
  case enumeration(String)
  /// Bit n is member n of the enumeration of this name.
  case set(String)
  /// The row in the table of this entity.
  case reference(EntityName)
  /// A code of the column's `dictionary`.
  case text

  /// Nil for an identifier, which is not a column of numbers.
  package init?(_ type: FieldType) {
    switch type {
    case .identifier: return nil
    case .text: self = .text
    case .integer, .decimal, .percent: self = .number
    case .boolean: self = .boolean
    case .date: self = .date
    case .month: self = .month
    case .timestamp: self = .timestamp
    case .enumeration(let name): self = .enumeration(name)
    case .set(let name): self = .set(name)
    case .reference(let name): self = .reference(name)
    }
  }
}

/// One field of all records of a table, in chunks of 65,536 rows.
///
/// An element is 1, 2, 4 or 8 bytes wide, the same in all chunks; widths 1 and 2 are unsigned, 4 and 8 are two's
/// complement. An unknown element is 0 with a clear validity bit.
///
/// `@unchecked Sendable`: all memory is written before `init` ends, is never written again, and is freed in `deinit`
/// alone, which runs when no one refers to the column.
package final class Column: @unchecked Sendable {
  package let kind: ElementKind
  package let rowCount: Int
  /// Bytes an element takes: 1, 2, 4 or 8.
  package let elementWidth: Int
  package let chunkCount: Int
  /// The words of a text column; nil for every other kind.
  package let dictionary: TextDictionary?
  /// Rows whose value is unknown.
  package let unknownCount: Int

  private let chunks: UnsafeMutablePointer<UnsafeRawPointer?>
  private let validity: UnsafeMutablePointer<UnsafePointer<UInt64>?>?
  /// The column that lends the chunks not in `owned`; nil when all are its own.
  private let lender: Column?
  private let owned: Set<Int>

  /// One chunk, from `calloc`, to be taken over by a column. `validity` nil means that all rows are known; otherwise row i of the chunk
  /// is bit i % 64 of word i / 64.
  struct Chunk {
    var data: UnsafeMutableRawPointer
    var validity: UnsafeMutablePointer<UInt64>?
    var unknownCount: Int
  }

  /// Takes over the memory of `chunks`.
  init(
    kind: ElementKind, rowCount: Int, elementWidth: Int, chunks given: [Chunk], dictionary: TextDictionary? = nil
  ) {
    precondition([1, 2, 4, 8].contains(elementWidth), "an element is 1, 2, 4 or 8 bytes wide")
    precondition(given.count == ChunkLayout.chunkCount(rows: rowCount), "every chunk of a column is given")
    self.kind = kind
    self.rowCount = rowCount
    self.elementWidth = elementWidth
    self.dictionary = dictionary
    chunkCount = given.count
    lender = nil
    owned = []
    chunks = .allocate(capacity: max(1, given.count))
    for (index, chunk) in given.enumerated() { chunks[index] = UnsafeRawPointer(chunk.data) }
    unknownCount = given.reduce(0) { $0 + $1.unknownCount }
    if given.contains(where: { $0.validity != nil }) {
      let pointers = UnsafeMutablePointer<UnsafePointer<UInt64>?>.allocate(capacity: given.count)
      for (index, chunk) in given.enumerated() { pointers[index] = chunk.validity.map { UnsafePointer($0) } }
      validity = pointers
    } else {
      validity = nil
    }
  }

  /// A column with some chunks of its own and the others of `lender`, which lives as long as this one.
  /// - Parameter own: by number; every chunk beyond the lender's is among them. Their memory is taken over.
  init(lender: Column, rowCount: Int, own: [Int: Chunk], dictionary: TextDictionary?) {
    let count = ChunkLayout.chunkCount(rows: rowCount)
    precondition((lender.chunkCount..<max(lender.chunkCount, count)).allSatisfy { own[$0] != nil }, "no chunk lacks")
    kind = lender.kind
    self.rowCount = rowCount
    elementWidth = lender.elementWidth
    self.dictionary = dictionary
    self.lender = lender
    owned = Set(own.keys)
    chunkCount = count
    chunks = .allocate(capacity: max(1, count))
    let words = UnsafeMutablePointer<UnsafePointer<UInt64>?>.allocate(capacity: max(1, count))
    var unknown = lender.unknownCount
    for index in 0..<count {
      if let chunk = own[index] {
        chunks[index] = UnsafeRawPointer(chunk.data)
        words[index] = chunk.validity.map { UnsafePointer($0) }
        unknown += chunk.unknownCount - lender.unknownCount(inChunk: index)
      } else {
        chunks[index] = lender.chunks[index]
        words[index] = lender.validity?[index]
      }
    }
    unknownCount = unknown
    validity = words
  }

  private func unknownCount(inChunk chunk: Int) -> Int {
    guard chunk < chunkCount, let words = validity?[chunk] else { return 0 }
    let rows = ChunkLayout.rows(inChunk: chunk, of: rowCount)
    return (0..<rows).count { words[$0 >> 6] >> UInt64($0 & 63) & 1 == 0 }
  }

  deinit {
    for index in 0..<chunkCount where lender == nil || owned.contains(index) {
      free(UnsafeMutableRawPointer(mutating: chunks[index]))
      free(UnsafeMutableRawPointer(mutating: validity?[index]))
    }
    chunks.deallocate()
    validity?.deallocate()
  }

  /// The elements of each chunk; `chunkCount` pointers. Rows are padded with zeros to a multiple of 64.
  package var chunkPointers: UnsafePointer<UnsafeRawPointer?> { UnsafePointer(chunks) }

  /// The validity words of each chunk; nil, for the column or for a chunk, when all rows are known.
  package var validityPointers: UnsafePointer<UnsafePointer<UInt64>?>? { validity.map { UnsafePointer($0) } }

  package func isKnown(_ row: Int) -> Bool {
    precondition(row >= 0 && row < rowCount, "the row is one of the column's")
    guard let words = validity?[row >> ChunkLayout.shift] else { return true }
    let index = row & ChunkLayout.mask
    return words[index >> 6] >> UInt64(index & 63) & 1 == 1
  }

  /// The value in the stored unit; nil when it is unknown.
  package func value(at row: Int) -> Int64? { isKnown(row) ? stored(at: row) : nil }

  /// The text of a text column; nil when it is unknown, or when the column is none of text.
  package func text(at row: Int) -> String? {
    guard let dictionary, let code = value(at: row) else { return nil }
    return dictionary.text(Int(code))
  }

  /// The element as stored, 0 where it is unknown.
  func stored(at row: Int) -> Int64 {
    guard let chunk = chunks[row >> ChunkLayout.shift] else { return 0 }
    return loadElement(chunk, row & ChunkLayout.mask, width: elementWidth)
  }
}

/// The element at `index` of a run of elements `width` bytes wide.
@inline(__always)
func loadElement(_ base: UnsafeRawPointer, _ index: Int, width: Int) -> Int64 {
  switch width {
  case 1: Int64(base.load(fromByteOffset: index, as: UInt8.self))
  case 2: Int64(base.load(fromByteOffset: index * 2, as: UInt16.self))
  case 4: Int64(base.load(fromByteOffset: index * 4, as: Int32.self))
  default: base.load(fromByteOffset: index * 8, as: Int64.self)
  }
}

@inline(__always)
func storeElement(_ value: Int64, _ base: UnsafeMutableRawPointer, _ index: Int, width: Int) {
  switch width {
  case 1: base.storeBytes(of: UInt8(truncatingIfNeeded: value), toByteOffset: index, as: UInt8.self)
  case 2: base.storeBytes(of: UInt16(truncatingIfNeeded: value), toByteOffset: index * 2, as: UInt16.self)
  case 4: base.storeBytes(of: Int32(truncatingIfNeeded: value), toByteOffset: index * 4, as: Int32.self)
  default: base.storeBytes(of: value, toByteOffset: index * 8, as: Int64.self)
  }
}

/// The narrowest width that keeps all of `lowest...highest`.
func narrowestWidth(_ lowest: Int64, _ highest: Int64) -> Int {
  if lowest >= 0, highest <= 0xFF { return 1 }
  if lowest >= 0, highest <= 0xFFFF { return 2 }
  return lowest >= Int64(Int32.min) && highest <= Int64(Int32.max) ? 4 : 8
}
