import MediationModel
import PolicyModel

/// The identifiers of one chunk's rows, without counting references.
struct ChunkIdentifiers {
  private let table: Table
  private let base: Int
  private let read: (rows: Int, bytes: UnsafePointer<UInt8>, offsets: UnsafePointer<UInt32>)?
  /// Where one comes after another, so do all of the rows behind it.
  let ascend: Bool

  init(_ table: Table, chunk: Int) {
    self.table = table
    base = chunk << ChunkLayout.shift
    read = table.identifierArena(chunk: chunk)
    let rows = ChunkLayout.rows(inChunk: chunk, of: table.rowCount)
    ascend = read.map { $0.rows == rows } == true && table.identifiersAscend(chunk: chunk)
  }

  /// They live as long as the table.
  @inline(__always)
  subscript(row: Int) -> UnsafeBufferPointer<UInt8> {
    guard let read, row - base < read.rows else { return table.identifierBytes(at: row) }
    let start = read.offsets[row - base]
    return UnsafeBufferPointer(start: read.bytes + Int(start), count: Int(read.offsets[row - base + 1] - start))
  }
}

/// What the last of the worst kept so far is like: most candidates are no worse, and need not be looked at closely. Plain
/// numbers and a pointer, so that asking it costs no counting of references.
struct Cutoff {
  private var isFull = false
  private(set) var keepsNothing = false
  /// The identifier of a row of the chunk that is like the last one kept came after it.
  var hasPassed = false
  private var rank: UInt8 = 0
  private var missing: Int64 = 0
  /// The first eight bytes of `id`, the first of them the highest; zeros behind a shorter one.
  private var head: UInt64 = 0
  /// Its identifier where that is plain ASCII, whose order is that of its bytes; else empty.
  private var id = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)

  init(_ worst: Worst) {
    keepsNothing = worst.limit == 0
    guard worst.limit > 0, worst.kept.count == worst.limit, let last = worst.kept.last else { return }
    isFull = true
    rank = last.rank
    missing = last.missing
    guard last.id.utf8.allSatisfy({ $0 < 0x80 }), !last.id.isEmpty else { return }
    id = .allocate(capacity: last.id.utf8.count)
    _ = id.initialize(from: last.id.utf8)
    head = id.prefix(8).enumerated().reduce(0) { $0 | UInt64($1.element) << (56 - 8 * UInt64($1.offset)) }
  }

  mutating func free() {
    id.deallocate()
    id = UnsafeMutableBufferPointer(start: nil, count: 0)
  }

  /// Whether none of some rows of the chunk, behind those that were asked, is among the worst.
  /// - Parameters:
  ///   - missingAtMost: none of those that fail lacks more.
  ///   - hasFaults: whether any of them is a fault.
  ///   - ascend: whether the chunk's identifiers do.
  @inline(__always)
  func excludesAll(missingAtMost most: Int64, hasFaults: Bool, _ ascend: () -> Bool) -> Bool {
    if keepsNothing { return true }
    guard isFull, rank <= 1, !(hasFaults && rank == 1) else { return false }
    if rank == 0 { return !hasFaults }
    return most < missing || most == missing && hasPassed && ascend()
  }

  /// Whether a candidate is certainly not among the worst; nil where that hangs on its identifier.
  @inline(__always)
  func excludes(_ rank: UInt8, _ missing: Int64) -> Bool? {
    if keepsNothing { return true }
    if !isFull { return false }
    if rank != self.rank { return rank > self.rank }
    return missing == self.missing ? nil : missing < self.missing
  }

  /// Whether a candidate's identifier comes after the last one kept, where both are plain enough to tell by bytes. Eight
  /// bytes behind the identifier are readable.
  func isBefore(_ identifier: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !id.isEmpty, let bytes = identifier.baseAddress else { return false }
    let count = identifier.count
    let word = UInt64(bigEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    let own = count >= 8 ? word : word & ~(UInt64.max >> (8 * UInt64(count)))
    // Bytes that are no ASCII may be spelled in several ways, which only texts can be told by.
    if own & 0x8080_8080_8080_8080 == 0, own != head { return own > head }
    for index in 0..<min(count, id.count) {
      let byte = bytes[index]
      if byte >= 0x80 { return false }
      if byte != id[index] { return byte > id[index] }
    }
    if count < id.count { return false }
    for index in id.count..<count where bytes[index] >= 0x80 { return false }
    return true
  }
}
