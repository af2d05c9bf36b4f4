package import MediationModel
import Synchronization

extension GroupedSum {
  /// So many parents are worth a copy of the sums for each thread, however few records there are.
  private static let mostShared = 1 << 17

  /// Nil when a record is in error: then the VM has to be asked; and when the work was cancelled, which the caller looks at.
  package func sums(_ workers: Workers) -> Sums? {
    let chunks = ChunkLayout.chunkCount(rows: rows)
    let isWorthCopies = parentRows <= Self.mostShared || rows >= 2 * parentRows
    let pieces = isWorthCopies ? max(1, min(workers.count, chunks)) : 1
    let made = Mutex<[Sums]>([])
    workers.limited(to: pieces).forEach(pieces) { piece in
      let scratch = SumScratch()
      var sums = Sums(known: [Int64](repeating: 0, count: parentRows), uncertain: Doubts(rows: parentRows))
      for chunk in (chunks * piece / pieces)..<(chunks * (piece + 1) / pieces) {
        if workers.isCancelled || !add(chunk, to: &sums, scratch) { return }
      }
      made.withLock { $0.append(sums) }
    }
    var all = made.withLock { $0 }
    guard all.count == pieces, var result = all.popLast() else { return nil }
    for other in all { result.merge(other) }
    return result
  }

  /// - Returns: false when a record is in error.
  private func add(_ chunk: Int, to sums: inout Sums, _ scratch: SumScratch) -> Bool {
    let begin = chunk << ChunkLayout.shift
    let end = begin + ChunkLayout.rows(inChunk: chunk, of: rows)
    for first in stride(from: begin, to: end, by: Kernel.blockRows) {
      let count = min(Kernel.blockRows, end - first)
      guard let hasDoubts = load(first, count, scratch) else { return false }
      if period == nil, case .one = amount, case .column(let column) = parents,
        column.elementWidth == 4, column.validityPointers?[chunk] == nil,
        let base = column.chunkPointers[chunk]?.assumingMemoryBound(to: Int32.self)
      {
        let homes = base + (first & ChunkLayout.mask)
        addOnes(homes, scratch.certain, count, &sums.known)
        if hasDoubts { sums.uncertain.change { addFew(homes, scratch.doubted, count, &$0) } }
      } else {
        addEach(first, count, scratch, &sums)
      }
    }
    return true
  }

  /// Fills in which records of a block count, and which may.
  /// - Returns: whether any is in doubt; nil when one is in error.
  private func load(_ first: Int, _ count: Int, _ scratch: SumScratch) -> Bool? {
    let (certain, doubted) = (scratch.certain, scratch.doubted)
    switch filter {
    case .all:
      fill(certain, 1, count)
      fill(doubted, 0, count)
      return false
    case .truths(let given):
      given.withUnsafeBufferPointer { given in
        guard let truths = given.baseAddress.map({ $0 + first }) else { return }
        for i in 0..<count { certain[i] = truths[i] == 1 ? 1 : 0 }
        for i in 0..<count { doubted[i] = truths[i] > 1 ? 1 : 0 }
      }
    case .kernel(let kernel):
      guard case .truth(let register) = kernel.value else { return nil }
      kernel.run(first: first, count: count, scratch.kernel)
      if let stopped = kernel.stopped, anyTruth(scratch.kernel.truth(stopped), asked: nil, count) { return nil }
      let value = scratch.kernel.truth(register)
      guard let ended = kernel.ended.map({ scratch.kernel.truth($0) }) else {
        certain.update(from: value, count: count)
        fill(doubted, 0, count)
        return false
      }
      for i in 0..<count { certain[i] = value[i] & (ended[i] ^ 1) }
      doubted.update(from: ended, count: count)
    }
    return anyTruth(doubted, asked: nil, count)
  }

  /// Adds 1 for each record that counts; all of them have a parent.
  private func addOnes(
    _ homes: UnsafePointer<Int32>, _ truths: UnsafePointer<UInt8>, _ count: Int, _ sums: inout [Int64]
  ) {
    sums.withUnsafeMutableBufferPointer { sums in
      // Records that follow each other often have the same parent: one addition for all of them.
      var changes = 0
      for i in 1..<max(1, count) { changes &+= homes[i] != homes[i - 1] ? 1 : 0 }
      guard changes < count >> 3 else {
        for i in 0..<count { sums[Int(homes[i])] &+= Int64(truths[i]) }
        return
      }
      var start = 0
      while start < count {
        let home = homes[start]
        var end = start
        var sum = 0
        while end < count, homes[end] == home {
          sum &+= Int(truths[end])
          end += 1
        }
        sums[Int(home)] &+= Int64(sum)
        start = end
      }
    }
  }

  /// The same where few count: eight records are passed over at once.
  private func addFew(
    _ homes: UnsafePointer<Int32>, _ truths: UnsafePointer<UInt8>, _ count: Int, _ sums: inout [Int64]
  ) {
    sums.withUnsafeMutableBufferPointer { sums in
      for first in stride(from: 0, to: count, by: 8) {
        let rest = min(8, count - first)
        if rest == 8, UnsafeRawPointer(truths + first).loadUnaligned(as: UInt64.self) == 0 { continue }
        for i in first..<(first + rest) { sums[Int(homes[i])] &+= Int64(truths[i]) }
      }
    }
  }

  private func addEach(_ first: Int, _ count: Int, _ scratch: SumScratch, _ sums: inout Sums) {
    let (chunk, offset) = (first >> ChunkLayout.shift, first & ChunkLayout.mask)
    let homes: Elements? = if case .column(let column) = parents { Elements(column, chunk, offset) } else { nil }
    let amounts: Elements? = if case .column(let column) = amount { Elements(column, chunk, offset) } else { nil }
    let isUnknownAmount = if case .unknown = amount { true } else { false }
    let dates = period?.dates.map { Elements($0, chunk, offset) }
    sums.known.withUnsafeMutableBufferPointer { known in
      for index in 0..<count {
        var truth = scratch.certain[index] &+ 2 &* scratch.doubted[index]
        if truth == 0 { continue }
        if let period {
          switch inPeriod(dates?.value(index), period) {
          case false?: continue
          case nil: truth = 2
          case true?: break
          }
        }
        let value = isUnknownAmount ? nil : amounts.map { $0.value(index) } ?? 1
        let home = homes.map { $0.value(index) ?? -1 } ?? Int64(first + index)
        if home < 0 {
          sums.homeless = addSaturated(sums.homeless, value ?? .max)
          continue
        }
        let parent = Int(home)
        if let value, truth == 1 {
          known[parent] = addSaturated(known[parent], value)
        } else {
          sums.uncertain.add(value ?? .max, at: parent)
        }
      }
    }
  }

  /// Nil: it is unknown.
  @inline(__always)
  private func inPeriod(_ date: Int64?, _ period: Period) -> Bool? {
    guard let date else { return nil }
    return period.days.contains(period.isTimestamp ? date / 1440 : date)
  }
}

/// Room for one thread. A class, because it owns the memory.
private final class SumScratch {
  let kernel = KernelScratch()
  /// 1 for the records that count.
  let certain: UnsafeMutablePointer<UInt8> = .allocate(capacity: Kernel.blockRows)
  /// 1 for those that may.
  let doubted: UnsafeMutablePointer<UInt8> = .allocate(capacity: Kernel.blockRows)

  deinit {
    certain.deallocate()
    doubted.deallocate()
  }
}

/// The elements of one chunk of a column from one of its rows on.
struct Elements {
  private let base: UnsafeRawPointer?
  private let validity: UnsafePointer<UInt64>?
  private let width: Int
  private let offset: Int

  init(_ column: Column, _ chunk: Int, _ offset: Int) {
    base = column.chunkPointers[chunk]
    validity = column.validityPointers?[chunk]
    width = column.elementWidth
    self.offset = offset
  }

  /// Nil where it is unknown.
  @inline(__always)
  func value(_ place: Int) -> Int64? {
    let index = offset + place
    if let validity, validity[index >> 6] >> UInt64(index & 63) & 1 == 0 { return nil }
    guard let base else { return nil }
    switch width {
    case 1: return Int64(base.load(fromByteOffset: index, as: UInt8.self))
    case 2: return Int64(base.load(fromByteOffset: index * 2, as: UInt16.self))
    case 4: return Int64(base.load(fromByteOffset: index * 4, as: Int32.self))
    default: return base.load(fromByteOffset: index * 8, as: Int64.self)
    }
  }
}
