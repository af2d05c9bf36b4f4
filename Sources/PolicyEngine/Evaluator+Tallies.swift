import MediationModel
import PolicyModel
import Synchronization

/// Counts of one slice.
struct SliceTallies {
  /// By home jurisdiction; the first is for records whose home is not known.
  var byPlace: [Tally]
  var worst: Worst
}

extension Evaluator {
  /// Counts a slice's verdicts by home jurisdiction and keeps the worst. Each thread counts its own chunks; merging is
  /// exact and in any order.
  func countedTallies(_ slice: Slice) -> SliceTallies {
    let places = table("jurisdiction", 0).rowCount
    var result = SliceTallies(
      byPlace: [Tally](repeating: Tally(), count: places + 1), worst: Worst(limit: binding.worstLimit))
    for partition in slice.verdicts.indices {
      let rows = slice.verdicts[partition].count
      let chunks = ChunkLayout.chunkCount(rows: rows)
      let pieces = max(1, min(binding.workers, chunks))
      let counter = TallyCounter(
        verdicts: slice.verdicts[partition], missing: slice.missing[partition],
        missesOne: slice.missesOne, table: table(slice.entity, partition),
        homes: slice.entity == "jurisdiction" ? nil : ledgers[partition].homeJurisdiction(slice.entity),
        partition: partition, places: places, limit: binding.worstLimit)
      let counted = Mutex<[SliceTallies]>([])
      Workers(pieces, cancellation: cancellation).forEach(pieces) { piece in
        let first = chunks * piece / pieces * ChunkLayout.rows
        let end = min(rows, chunks * (piece + 1) / pieces * ChunkLayout.rows)
        let tallies = counter.count(first..<max(first, end))
        counted.withLock { $0.append(tallies) }
      }
      for own in counted.withLock({ $0 }) {
        for index in result.byPlace.indices { result.byPlace[index].merge(own.byPlace[index]) }
        result.worst.merge(own.worst)
      }
    }
    return result
  }
}

/// Counts rows of one partition.
private struct TallyCounter: Sendable {
  let verdicts: [UInt8]
  let missing: [Int64]
  let missesOne: Bool
  let table: Table
  /// Nil for jurisdictions themselves.
  let homes: Column?
  let partition: Int
  let places: Int
  let limit: Int

  func count(_ rows: Range<Int>) -> SliceTallies {
    // Eight counters a place, by the low bits of a verdict; the last one takes what is not asked.
    var counters = [Int64](repeating: 0, count: (places + 1) * 8)
    var worst = Worst(limit: limit)
    var start = rows.lowerBound
    while start < rows.upperBound {
      let end = min(rows.upperBound, (start & ~ChunkLayout.mask) + ChunkLayout.rows)
      count(start..<end, &counters, &worst)
      start = end
    }
    let byPlace = (0...places).map { place in
      Tally(counts: Outcome.allCases.map { counters[place * 8 + Int($0.rawValue)] })
    }
    worst.count(
      byPlace.reduce(0) { $0 + Int($1[.notSatisfied] + $1[.indeterminate]) })
    return SliceTallies(byPlace: byPlace, worst: worst)
  }

  /// Rows of one chunk.
  private func count(_ rows: Range<Int>, _ counters: inout [Int64], _ worst: inout Worst) {
    let chunk = rows.lowerBound >> ChunkLayout.shift
    let base = chunk << ChunkLayout.shift
    let homePointer = homes?.chunkPointers[chunk]?.assumingMemoryBound(to: Int32.self)
    var cutoff = Cutoff(worst)
    defer { cutoff.free() }
    // Not looked for where nothing fails.
    lazy var identifiers = ChunkIdentifiers(table, chunk: chunk)
    verdicts.withUnsafeBufferPointer { verdicts in
      counters.withUnsafeMutableBufferPointer { counters in
        guard let bits = verdicts.baseAddress else { return }
        var first = rows.lowerBound
        while first < rows.upperBound {
          let count = min(Self.runRows, rows.upperBound - first)
          let isFailing: Bool
          if let homePointer {
            isFailing = add(bits + first, homePointer + (first - base), count, counters)
          } else {
            isFailing = add(bits + first, homes == nil ? first : nil, count, counters)
          }
          if isFailing, !cutoff.excludesAll(missingAtMost: mostMissing(first..<(first + count)), { identifiers.ascend })
          {
            offer(first..<(first + count), bits, identifiers, &worst, &cutoff)
          }
          first += count
        }
      }
    }
  }

  /// So many rows are counted at once where they have the same home: at most 255, for a byte counts each outcome.
  private static let runRows = 64
  /// Adding entry n adds 1 to byte n.
  private static let ones: [UInt64] = (0..<8).map { 1 << (8 * UInt64($0)) }

  /// Counts rows with the homes given.
  /// - Returns: whether any failed or is unknown.
  private func add(
    _ bits: UnsafePointer<UInt8>, _ homes: UnsafePointer<Int32>, _ count: Int,
    _ counters: UnsafeMutableBufferPointer<Int64>
  ) -> Bool {
    let home = homes[0]
    var differs: Int32 = 0
    for i in 0..<count { differs |= homes[i] ^ home }
    var seen: UInt64 = 0
    if differs == 0 {
      Self.ones.withUnsafeBufferPointer { ones in
        for i in 0..<count { seen &+= ones[Int(bits[i] & 7)] }
      }
      let place = (Int(home) + 1) * 8
      for code in 0..<8 { counters[place + code] &+= Int64(seen >> (8 * UInt64(code)) & 0xff) }
    } else {
      for i in 0..<count {
        let code = bits[i] & 7
        seen |= 1 << (8 * UInt64(code))
        counters[(Int(homes[i]) + 1) * 8 + Int(code)] &+= 1
      }
    }
    return seen & Self.failing != 0
  }

  /// Counts jurisdictions, which are their own homes, or rows without any.
  private func add(
    _ bits: UnsafePointer<UInt8>, _ first: Int?, _ count: Int, _ counters: UnsafeMutableBufferPointer<Int64>
  ) -> Bool {
    var seen: UInt64 = 0
    for i in 0..<count {
      let code = bits[i] & 7
      seen |= 1 << (8 * UInt64(code))
      let home = first.map { $0 + i } ?? -1
      counters[(home + 1) * 8 + Int(code)] &+= 1
    }
    return seen & Self.failing != 0
  }

  /// The bytes of what failed and what is unknown.
  private static let failing: UInt64 =
    0xff << (8 * UInt64(Outcome.notSatisfied.rawValue)) | 0xff << (8 * UInt64(Outcome.indeterminate.rawValue))

  /// No row of these lacks more.
  private func mostMissing(_ rows: Range<Int>) -> Int64 {
    guard !missing.isEmpty else { return missesOne ? 1 : 0 }
    return missing.withUnsafeBufferPointer { missing in
      var most: Int64 = 0
      for row in rows { most = max(most, missing[row]) }
      return most
    }
  }

  /// Offers the rows that failed or are unknown to the worst.
  private func offer(
    _ rows: Range<Int>, _ verdicts: UnsafePointer<UInt8>, _ identifiers: ChunkIdentifiers, _ worst: inout Worst,
    _ cutoff: inout Cutoff
  ) {
    let failing = Outcome.notSatisfied.rawValue
    let unknown = Outcome.indeterminate.rawValue
    let flag: Int64 = missesOne ? 1 : 0
    missing.withUnsafeBufferPointer { missing in
      for row in rows {
        // What is not asked has bits of its own, which are neither.
        let code = verdicts[row] & 7
        if code != failing && code != unknown { continue }
        let amount = missing.isEmpty ? (code == failing ? flag : 0) : missing[row]
        if let isExcluded = cutoff.excludes(code, amount) {
          if isExcluded { continue }
        } else if identifiers.ascend, cutoff.hasPassed {
          continue
        } else if cutoff.isBefore(identifiers[row]) {
          cutoff.hasPassed = true
          continue
        }
        worst.keep(
          Ranked(
            outcome: code == failing ? .notSatisfied : .indeterminate, missing: amount, id: table.identifier(at: row),
            subject: SubjectRow(partition: partition, row: row)))
        cutoff.free()
        cutoff = Cutoff(worst)
      }
    }
  }
}
