package import MediationModel
import Synchronization

extension GroupedSum {
  /// So many parents are worth a copy of the sums for each thread.
  private static let mostShared = 1 << 17

  package func sums(_ workers: Workers) -> Sums {
    let chunks = ChunkLayout.chunkCount(rows: rows)
    let pieces = parentRows > Self.mostShared ? 1 : max(1, min(workers.count, chunks))
    let made = Mutex<[Sums]>([])
    Workers(pieces).forEach(pieces) { piece in
      var sums = Sums(
        known: [Int64](repeating: 0, count: parentRows), uncertain: [Int64](repeating: 0, count: parentRows))
      for chunk in (chunks * piece / pieces)..<(chunks * (piece + 1) / pieces) { add(chunk, to: &sums) }
      made.withLock { $0.append(sums) }
    }
    var all = made.withLock { $0 }
    guard var result = all.popLast() else { preconditionFailure("there is at least one piece") }
    for other in all { result.merge(other) }
    return result
  }

  private func add(_ chunk: Int, to sums: inout Sums) {
    let first = chunk << ChunkLayout.shift
    let count = ChunkLayout.rows(inChunk: chunk, of: rows)
    let homes: Elements? = if case .column(let column) = parents { Elements(column, chunk) } else { nil }
    let amounts: Elements? = if case .column(let column) = amount { Elements(column, chunk) } else { nil }
    let isUnknownAmount = if case .unknown = amount { true } else { false }
    let dates = period?.dates.map { Elements($0, chunk) }
    sums.known.withUnsafeMutableBufferPointer { known in
      sums.uncertain.withUnsafeMutableBufferPointer { uncertain in
        for index in 0..<count {
          var truth = truths.map { $0[first + index] } ?? 1
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
          if let value {
            if truth == 1 {
              known[parent] = addSaturated(known[parent], value)
            } else {
              uncertain[parent] = addSaturated(uncertain[parent], value)
            }
          } else {
            uncertain[parent] = .max
          }
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

/// The elements of one chunk of a column.
struct Elements {
  private let base: UnsafeRawPointer?
  private let validity: UnsafePointer<UInt64>?
  private let width: Int

  init(_ column: Column, _ chunk: Int) {
    base = column.chunkPointers[chunk]
    validity = column.validityPointers?[chunk]
    width = column.elementWidth
  }

  /// Nil where it is unknown.
  @inline(__always)
  func value(_ index: Int) -> Int64? {
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
