import Glibc

/// The memory of one chunk while it is written: zeros, all of them unknown.
struct ChunkMemory {
  let data: UnsafeMutableRawPointer
  let validity: UnsafeMutablePointer<UInt64>
  let width: Int

  init(rows: Int, width: Int) {
    let capacity = ChunkLayout.capacity(forRows: rows)
    data = zeroedMemory(capacity * width)
    validity = zeroedMemory(capacity / 8).bindMemory(to: UInt64.self, capacity: capacity / 64)
    self.width = width
  }

  /// Makes the element known.
  @inline(__always)
  func set(_ index: Int, _ value: Int64) {
    storeElement(value, data, index, width: width)
    validity[index >> 6] |= 1 << UInt64(index & 63)
  }

  /// Gives the memory away, without validity words when every row is known.
  func finished(rows: Int) -> Column.Chunk {
    var known = 0
    for word in 0..<ChunkLayout.capacity(forRows: rows) / 64 { known += validity[word].nonzeroBitCount }
    if known == rows {
      free(validity)
      return Column.Chunk(data: data, validity: nil, unknownCount: 0)
    }
    return Column.Chunk(data: data, validity: validity, unknownCount: rows - known)
  }

  func release() {
    free(data)
    free(validity)
  }

  /// The same elements in `narrower` bytes each; they must fit. Frees its own data.
  func narrowed(to narrower: Int, rows: Int) -> ChunkMemory {
    if narrower == width { return self }
    let copy = zeroedMemory(ChunkLayout.capacity(forRows: rows) * narrower)
    for index in 0..<rows {
      storeElement(loadElement(data, index, width: width), copy, index, width: narrower)
    }
    free(data)
    return ChunkMemory(data: copy, validity: validity, width: narrower)
  }

  private init(data: UnsafeMutableRawPointer, validity: UnsafeMutablePointer<UInt64>, width: Int) {
    self.data = data
    self.validity = validity
    self.width = width
  }
}

/// `count` zero bytes from `calloc`, which takes fresh pages from the system without writing them.
func zeroedMemory(_ count: Int) -> UnsafeMutableRawPointer {
  guard let memory = calloc(max(1, count), 1) else {
    // Nothing of ours can go on without memory; this is what the language's own allocator does.
    preconditionFailure("out of memory")
  }
  return memory
}
