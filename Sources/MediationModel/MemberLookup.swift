import Glibc

/// Finds a member of an enumeration by its name or by either label. Open addressing over copies of the spellings.
///
/// `@unchecked Sendable`: written before `init` ends, never again, freed in `deinit` alone.
final class MemberLookup: @unchecked Sendable {
  let enumeration: Enumeration
  private let mask: Int
  private let slots: UnsafeMutablePointer<Slot>
  private let spellings: UnsafeMutablePointer<UInt8>

  private struct Slot {
    var start: Int32
    /// 0: the slot is free.
    var count: Int32
    var hash: UInt32
    var member: Int32
  }

  init(_ enumeration: Enumeration) {
    self.enumeration = enumeration
    var pairs: [(String, Int)] = []
    for (index, member) in enumeration.members.enumerated() { pairs.append((member.name, index)) }
    // A name wins over a label that another member happens to share.
    for (index, member) in enumeration.members.enumerated() {
      pairs.append((member.zh, index))
      pairs.append((member.en, index))
    }
    var capacity = 16
    while capacity < pairs.count * 4 { capacity *= 2 }
    mask = capacity - 1
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Slot(start: 0, count: 0, hash: 0, member: 0), count: capacity)
    spellings = .allocate(capacity: max(1, pairs.reduce(0) { $0 + $1.0.utf8.count }))
    var used = 0
    for (spelling, member) in pairs where !spelling.isEmpty {
      let bytes = Array(spelling.utf8)
      bytes.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress, find(start, buffer.count) < 0 else { return }
        memcpy(spellings + used, start, buffer.count)
        let hash = byteHash(start, buffer.count)
        var position = Int(hash & UInt64(mask))
        while slots[position].count != 0 { position = (position + 1) & mask }
        slots[position] = Slot(
          start: Int32(used), count: Int32(buffer.count), hash: UInt32(truncatingIfNeeded: hash >> 32),
          member: Int32(member))
        used += buffer.count
      }
    }
  }

  deinit {
    slots.deallocate()
    spellings.deallocate()
  }

  /// The index of the member; −1 when no member is spelled so.
  @inline(__always)
  func find(_ p: UnsafePointer<UInt8>, _ count: Int) -> Int {
    let hash = byteHash(p, count)
    var position = Int(hash & UInt64(mask))
    while true {
      let slot = slots[position]
      if slot.count == 0 { return -1 }
      if slot.hash == UInt32(truncatingIfNeeded: hash >> 32), Int(slot.count) == count,
        sameBytes(spellings + Int(slot.start), p, count)
      {
        return Int(slot.member)
      }
      position = (position + 1) & mask
    }
  }

  /// Every accepted spelling, names first.
  var candidates: [String] {
    enumeration.members.map(\.name) + enumeration.members.map(\.zh) + enumeration.members.map(\.en)
  }
}

extension Enumeration {
  /// The name of the member that a text means, by name or by either label; nil for none.
  package func member(spelled text: String) -> String? {
    let typed = text.trimmingBlanks()
    let found =
      members.first { $0.name == typed }
      ?? members.first { $0.zh == typed || $0.en.lowercased() == typed.lowercased() }
    return found?.name
  }
}
