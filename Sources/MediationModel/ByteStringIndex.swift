/// Finds the number of a byte string among `ByteStrings`. Open addressing in shards: a shard is small enough for a cache
/// while it is filled, and shards are filled side by side.
///
/// `@unchecked Sendable`: written before `init` ends, never again, freed in `deinit` alone
/// (`move` is part of building).
final class ByteStringIndex: @unchecked Sendable {
  private static let shardBits = 6
  private static let shards = 1 << shardBits
  static let free = UInt64.max

  private(set) var strings: ByteStrings
  /// A slot: the low half of the hash above the number of the string; all ones when it is free.
  private let slots: UnsafeMutablePointer<UInt64>
  /// Shard s has the slots `starts[s]..<starts[s + 1]`.
  private let starts: UnsafeMutablePointer<Int>

  struct Duplicate {
    let index: Int
    /// The first string with the same bytes.
    let first: Int
  }

  /// Strings that repeat an earlier one, in order; they are not in the index.
  private(set) var duplicates: [Duplicate] = []

  /// `hashes[n]` is the hash of string n, 0 for a string that shall not be found (an empty one).
  init(_ strings: ByteStrings, hashes: [UnsafeMutablePointer<UInt64>], workers: Workers) {
    self.strings = strings
    let shards = Self.shards
    let arenaCount = strings.arenas.count
    // Sort (hash, number) by shard, keeping the order of numbers within a shard.
    nonisolated(unsafe) let counts = UnsafeMutablePointer<Int>.allocate(capacity: max(1, arenaCount) * shards)
    counts.initialize(repeating: 0, count: max(1, arenaCount) * shards)
    defer { counts.deallocate() }
    nonisolated(unsafe) let hashes = hashes
    nonisolated(unsafe) let arenas = strings.arenas
    workers.forEach(arenaCount) { arena in
      let row = counts + arena * shards
      let values = hashes[arena]
      for index in 0..<arenas[arena].count where values[index] != 0 {
        row[Int(values[index] >> UInt64(64 - Self.shardBits))] += 1
      }
    }
    nonisolated(unsafe) let starts = UnsafeMutablePointer<Int>.allocate(capacity: shards + 1)
    nonisolated(unsafe) let entryStarts = UnsafeMutablePointer<Int>.allocate(capacity: shards + 1)
    defer { entryStarts.deallocate() }
    self.starts = starts
    var total = 0
    var slotTotal = 0
    for shard in 0..<shards {
      starts[shard] = slotTotal
      entryStarts[shard] = total
      let before = total
      for arena in 0..<arenaCount {
        let here = counts[arena * shards + shard]
        counts[arena * shards + shard] = total
        total += here
      }
      slotTotal += (total - before) * 4 / 3 + 2
    }
    starts[shards] = slotTotal
    entryStarts[shards] = total
    nonisolated(unsafe) let entries = UnsafeMutablePointer<UInt64>.allocate(capacity: max(1, total))
    defer { entries.deallocate() }
    workers.forEach(arenaCount) { arena in
      let next = counts + arena * shards
      let values = hashes[arena]
      for index in 0..<arenas[arena].count where values[index] != 0 {
        let hash = values[index]
        let shard = Int(hash >> UInt64(64 - Self.shardBits))
        entries[next[shard]] = hash << 32 | UInt64(arena << ChunkLayout.shift + index)
        next[shard] += 1
      }
    }
    nonisolated(unsafe) let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: slotTotal)
    self.slots = slots
    nonisolated(unsafe) let found = UnsafeMutablePointer<[Duplicate]>.allocate(capacity: shards)
    found.initialize(repeating: [], count: shards)
    workers.forEach(shards) { shard in
      let base = slots + starts[shard]
      let capacity = starts[shard + 1] - starts[shard]
      base.initialize(repeating: Self.free, count: capacity)
      for entry in entryStarts[shard]..<entryStarts[shard + 1] {
        let value = entries[entry]
        var position = Int(((value >> 32) &* UInt64(capacity)) >> 32)
        while true {
          let slot = base[position]
          if slot == Self.free {
            base[position] = value
            break
          }
          if slot >> 32 == value >> 32 {
            let mine = strings.bytes(Int(value & 0xFFFF_FFFF))
            let first = Int(slot & 0xFFFF_FFFF)
            if let start = mine.baseAddress, strings.equals(first, start, mine.count) {
              found[shard].append(Duplicate(index: Int(value & 0xFFFF_FFFF), first: first))
              break
            }
          }
          position = position + 1 == capacity ? 0 : position + 1
        }
      }
    }
    for shard in 0..<shards { duplicates += found[shard] }
    found.deinitialize(count: shards)
    found.deallocate()
    duplicates.sort { $0.index < $1.index }
  }

  deinit {
    slots.deallocate()
    starts.deallocate()
  }

  /// The number of the string with these bytes; nil when there is none.
  func find(_ p: UnsafePointer<UInt8>, _ length: Int) -> Int? {
    let found = find(p, length, hash: byteHash(p, length))
    return found < 0 ? nil : found
  }

  /// The slot that a search for `hash` looks at first.
  @inline(__always)
  func firstSlot(_ hash: UInt64) -> UnsafeMutablePointer<UInt64> {
    let shard = Int(hash >> UInt64(64 - Self.shardBits))
    let start = starts[shard]
    return slots + (start + Int(((hash & 0xFFFF_FFFF) &* UInt64(starts[shard + 1] - start)) >> 32))
  }

  /// −1 when there is none.
  func find(_ p: UnsafePointer<UInt8>, _ length: Int, hash: UInt64) -> Int {
    guard length > 0 else { return -1 }
    let shard = Int(hash >> UInt64(64 - Self.shardBits))
    let base = slots + starts[shard]
    let capacity = starts[shard + 1] - starts[shard]
    var position = Int(((hash & 0xFFFF_FFFF) &* UInt64(capacity)) >> 32)
    while true {
      let slot = base[position]
      if slot == Self.free { return -1 }
      if slot >> 32 == hash & 0xFFFF_FFFF {
        let index = Int(slot & 0xFFFF_FFFF)
        if strings.equals(index, p, length) { return index }
      }
      position = position + 1 == capacity ? 0 : position + 1
    }
  }

  /// Puts the same strings, kept elsewhere under other numbers, in the place of the first ones, before anyone else sees
  /// the index.
  func move(to moved: ByteStrings, _ number: (Int) -> Int) {
    strings = moved
    for position in 0..<starts[Self.shards] where slots[position] != Self.free {
      let slot = slots[position]
      slots[position] = slot & ~0xFFFF_FFFF | UInt64(number(Int(slot & 0xFFFF_FFFF)))
    }
  }
}
