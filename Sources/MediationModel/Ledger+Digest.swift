extension Ledger {
  func madeDigest() -> String {
    var sum = DigestState()
    for table in tables {
      sum.add(table.entity.name)
      sum.add(UInt64(table.rowCount))
      let strings = table.identifiers.strings
      sum.add(parts: strings.arenas.count, workers) { arena in
        strings.digest(ofArena: arena)
      }
      for number in 0..<table.added.count { sum.add(table.added.string(number)) }
      for (field, column) in zip(table.entity.fields, table.columns) {
        guard let column else { continue }
        sum.add(field.name)
        sum.add(UInt64(column.elementWidth))
        sum.add(parts: column.chunkCount, workers) { chunk in column.digest(ofChunk: chunk) }
        if let dictionary = column.dictionary { sum.add(dictionary.digest) }
      }
    }
    for entry in manifest.entries {
      sum.add(entry.entity)
      sum.add(entry.jurisdiction)
      sum.add(entry.from.map { UInt64(bitPattern: Int64($0.number)) } ?? UInt64.max)
      sum.add(entry.through.map { UInt64(bitPattern: Int64($0.number)) } ?? UInt64.max)
      sum.add(entry.note)
    }
    return sum.hexadecimal
  }
}

/// 128 bits over a run of bytes: two lanes of folded products with different constants.
struct DigestState: Sendable {
  private var a: UInt64 = 0x2D35_8DCC_AA6C_78A5
  private var b: UInt64 = 0x8BB8_4B93_962E_ACC9

  @inline(__always)
  mutating func add(_ word: UInt64) {
    a = folded(a ^ word, 0xA076_1D64_78BD_642F)
    b = folded(b &+ word, 0xE703_7ED1_A0B4_28DB) ^ word
  }

  mutating func add(_ other: DigestState) {
    add(other.a)
    add(other.b)
  }

  mutating func add(_ text: String) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBytes { add($0) }
  }

  /// The bytes and their count.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(UInt64(bytes.count))
    var offset = 0
    while offset + 8 <= bytes.count {
      add(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    add(rest)
  }

  /// Parts worked out side by side and added in order.
  mutating func add(parts: Int, _ workers: Workers, _ part: @escaping @Sendable (Int) -> DigestState) {
    nonisolated(unsafe) let states = UnsafeMutablePointer<DigestState>.allocate(capacity: max(1, parts))
    defer { states.deallocate() }
    workers.forEach(parts) { number in (states + number).initialize(to: part(number)) }
    for number in 0..<parts { add(states[number]) }
  }

  var hexadecimal: String {
    [a, b].map { word in
      let text = String(word, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }.joined()
  }
}

extension ByteStrings {
  func digest(ofArena number: Int) -> DigestState {
    var sum = DigestState()
    let arena = arenas[number]
    sum.add(UnsafeRawBufferPointer(start: arena.offsets, count: (arena.count + 1) * 4))
    sum.add(UnsafeRawBufferPointer(start: arena.bytes, count: Int(arena.offsets[arena.count])))
    return sum
  }
}

extension TextDictionary {
  var digest: DigestState {
    var sum = DigestState()
    for code in 0..<count { sum.add(UnsafeRawBufferPointer(bytes(code))) }
    return sum
  }
}

extension Column {
  func digest(ofChunk chunk: Int) -> DigestState {
    var sum = DigestState()
    let rows = ChunkLayout.rows(inChunk: chunk, of: rowCount)
    sum.add(UnsafeRawBufferPointer(start: chunkPointers[chunk], count: rows * elementWidth))
    if let words = validityPointers?[chunk] {
      sum.add(UnsafeRawBufferPointer(start: words, count: (rows + 63) / 64 * 8))
    }
    return sum
  }
}
