import Glibc
import Synchronization

/// Many byte strings, laid end to end in arenas of 65,536 strings each: string n is the (n & 65,535)th of
/// arena n >> 16.
///
/// `@unchecked Sendable`: written before `init` ends, never again, freed in `deinit` alone.
final class ByteStrings: @unchecked Sendable {
  /// One arena: string i is `bytes[offsets[i]..<offsets[i + 1]]`; eight bytes behind the last are readable.
  struct Arena {
    var bytes: UnsafeMutablePointer<UInt8>
    var offsets: UnsafeMutablePointer<UInt32>
    var count: Int
  }

  let count: Int
  let arenas: UnsafeMutableBufferPointer<Arena>
  /// By arena, as far as it was asked.
  private let ascending: Mutex<[Bool?]>

  /// Takes over the memory. Numbers run without gaps when all arenas but the last hold 65,536 strings.
  init(arenas given: [Arena]) {
    count = given.reduce(0) { $0 + $1.count }
    arenas = .allocate(capacity: given.count)
    _ = arenas.initialize(from: given)
    ascending = Mutex(Array(repeating: nil, count: given.count))
  }

  /// Whether the strings of an arena are plain ASCII and each comes after the one before, by bytes. Looked at once.
  func ascends(arena: Int) -> Bool {
    if let known = ascending.withLock({ $0[arena] }) { return known }
    let found = looksAscending(arenas[arena])
    ascending.withLock { $0[arena] = found }
    return found
  }

  private func looksAscending(_ arena: Arena) -> Bool {
    var bits: UInt8 = 0
    for index in 0..<Int(arena.offsets[arena.count]) { bits |= arena.bytes[index] }
    if bits >= 0x80 { return false }
    for place in 0..<max(0, arena.count - 1) {
      let start = Int(arena.offsets[place])
      let next = Int(arena.offsets[place + 1])
      let end = Int(arena.offsets[place + 2])
      guard comesBefore(arena.bytes + start, next - start, arena.bytes + next, end - next) else { return false }
    }
    return true
  }

  /// Whether a string comes before another by bytes, eight at a time; eight bytes behind each are readable.
  @inline(__always)
  private func comesBefore(
    _ a: UnsafePointer<UInt8>, _ aCount: Int, _ b: UnsafePointer<UInt8>, _ bCount: Int
  ) -> Bool {
    var index = 0
    while index < min(aCount, bCount) {
      let (left, right) = (word(a + index, aCount - index), word(b + index, bCount - index))
      if left != right { return left < right }
      index += 8
    }
    return aCount < bCount
  }

  /// The first eight bytes as a number of the same order, with zeros behind a shorter string.
  @inline(__always)
  private func word(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let word = UInt64(bigEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    return count >= 8 ? word : word & ~(UInt64.max >> (8 * UInt64(count)))
  }

  deinit {
    for arena in arenas {
      arena.bytes.deallocate()
      arena.offsets.deallocate()
    }
    arenas.deallocate()
  }

  @inline(__always)
  func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let arena = arenas[index >> ChunkLayout.shift]
    let place = index & ChunkLayout.mask
    let start = arena.offsets[place]
    return UnsafeBufferPointer(start: arena.bytes + Int(start), count: Int(arena.offsets[place + 1] - start))
  }

  func string(_ index: Int) -> String {
    let arena = index >> ChunkLayout.shift
    precondition(
      index >= 0 && arena < arenas.count && index & ChunkLayout.mask < arenas[arena].count,
      "the string is one of those kept")
    return String(decoding: bytes(index), as: UTF8.self)
  }

  @inline(__always)
  func equals(_ index: Int, _ p: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    let arena = arenas[index >> ChunkLayout.shift]
    let place = index & ChunkLayout.mask
    let start = arena.offsets[place]
    return Int(arena.offsets[place + 1] - start) == length && sameBytes(arena.bytes + Int(start), p, length)
  }
}

/// An arena while it grows.
struct GrowingArena {
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  let offsets: UnsafeMutablePointer<UInt32>
  private var capacity: Int
  private static let padding = 8
  private(set) var used = 0
  private(set) var count = 0

  /// Room for `strings` strings, at most 65,536.
  init(strings: Int, bytesEach: Int = 16) {
    capacity = max(64, strings * bytesEach)
    bytes = .allocate(capacity: capacity + Self.padding)
    offsets = .allocate(capacity: strings + 1)
    offsets[0] = 0
  }

  /// False, with nothing appended, when the arena would pass 4 GiB.
  @inline(__always)
  mutating func append(_ start: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    if used + length > capacity {
      guard used + length <= Int(UInt32.max) else { return false }
      grow(to: used + length)
    }
    memcpy(bytes + used, start, length)
    used += length
    count += 1
    offsets[count] = UInt32(truncatingIfNeeded: used)
    return true
  }

  /// One more string, without bytes.
  @inline(__always)
  mutating func appendEmpty() {
    count += 1
    offsets[count] = UInt32(truncatingIfNeeded: used)
  }

  @inline(never)
  private mutating func grow(to needed: Int) {
    capacity = max(needed, capacity + capacity / 2)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + Self.padding)
    memcpy(larger, bytes, used)
    bytes.deallocate()
    bytes = larger
  }

  @inline(__always)
  func equals(_ index: Int, _ p: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    let start = offsets[index]
    return Int(offsets[index + 1] - start) == length && sameBytes(bytes + Int(start), p, length)
  }

  func release() {
    bytes.deallocate()
    offsets.deallocate()
  }

  /// Gives the memory away, without room to spare.
  func finished() -> ByteStrings.Arena {
    let exact = UnsafeMutablePointer<UInt8>.allocate(capacity: used + Self.padding)
    memcpy(exact, bytes, used)
    bytes.deallocate()
    return ByteStrings.Arena(bytes: exact, offsets: offsets, count: count)
  }
}
