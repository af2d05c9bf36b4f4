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
        verdicts: slice.verdicts[partition], least: slice.distances(\.least, partition),
        most: slice.distances(\.most, partition), missesOne: slice.missesOne, table: table(slice.entity, partition),
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

extension Slice {
  /// What is missing and what is too much together; empty for zeros, and of `most` for what `least` says.
  fileprivate func distances(_ end: KeyPath<AmountPlanes, [[Int64]]>, _ partition: Int) -> [Int64] {
    let (below, above) = (missing[keyPath: end][partition], excess[keyPath: end][partition])
    if missing.least[partition].isEmpty { return above }
    if excess.least[partition].isEmpty || below.isEmpty && above.isEmpty { return below }
    let (mine, theirs) = (
      below.isEmpty ? missing.least[partition] : below, above.isEmpty ? excess.least[partition] : above
    )
    return zip(mine, theirs).map { $0.addingSaturated($1) }
  }
}

/// Counts rows of one partition.
private struct TallyCounter: Sendable {
  let verdicts: [UInt8]
  /// What each row surely lacks, to rank what fails by; empty for zeros.
  let least: [Int64]
  /// What it may lack, to rank what cannot be told by; empty for what `least` says.
  let most: [Int64]
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
    let harmless = harmless(rows)
    let byPlace = (0...places).map { place in
      Tally(
        counts: Outcome.allCases.map { counters[place * 8 + Int($0.rawValue)] },
        harmless: harmless.isEmpty ? 0 : harmless[place])
    }
    worst.count(
      byPlace.reduce(0) { $0 + Int($1[.notSatisfied] + $1[.indeterminate] + $1[.fault]) })
    return SliceTallies(byPlace: byPlace, worst: worst)
  }

  /// By place the rows that cannot be told and of which no breach is possible; empty where there are none.
  private func harmless(_ rows: Range<Int>) -> [Int64] {
    var counts: [Int64] = []
    verdicts.withUnsafeBufferPointer { verdicts in
      for row in rows where verdicts[row] & Verdict.harmless != 0 && verdicts[row] != Verdict.none.bits {
        if counts.isEmpty { counts = [Int64](repeating: 0, count: places + 1) }
        let home = homes.map { $0.value(at: row).map { Int($0) } ?? -1 } ?? row
        counts[home + 1] += 1
      }
    }
    return counts
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
          let seen: UInt64
          if let homePointer {
            seen = add(bits + first, homePointer + (first - base), count, counters)
          } else {
            seen = add(bits + first, homes == nil ? first : nil, count, counters)
          }
          let hasFaults = seen & Self.faults != 0
          if seen & Self.failing != 0 || hasFaults,
            !cutoff.excludesAll(
              missingAtMost: mostMissing(first..<(first + count)), hasFaults: hasFaults, { identifiers.ascend })
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
  /// - Returns: a byte for each outcome that is there.
  private func add(
    _ bits: UnsafePointer<UInt8>, _ homes: UnsafePointer<Int32>, _ count: Int,
    _ counters: UnsafeMutableBufferPointer<Int64>
  ) -> UInt64 {
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
    return seen
  }

  /// Counts jurisdictions, which are their own homes, or rows without any.
  private func add(
    _ bits: UnsafePointer<UInt8>, _ first: Int?, _ count: Int, _ counters: UnsafeMutableBufferPointer<Int64>
  ) -> UInt64 {
    var seen: UInt64 = 0
    for i in 0..<count {
      let code = bits[i] & 7
      seen |= 1 << (8 * UInt64(code))
      let home = first.map { $0 + i } ?? -1
      counters[(home + 1) * 8 + Int(code)] &+= 1
    }
    return seen
  }

  /// The bytes of what failed and what is unknown.
  private static let failing: UInt64 =
    0xff << (8 * UInt64(Outcome.notSatisfied.rawValue)) | 0xff << (8 * UInt64(Outcome.indeterminate.rawValue))

  private static let faults: UInt64 = 0xff << (8 * UInt64(Outcome.fault.rawValue))

  /// No row of these that fails lacks more.
  private func mostMissing(_ rows: Range<Int>) -> Int64 {
    guard !least.isEmpty else { return missesOne ? 1 : 0 }
    return least.withUnsafeBufferPointer { least in
      var most: Int64 = 0
      for row in rows { most = max(most, least[row]) }
      return most
    }
  }

  /// Offers the rows that failed, are unknown or at fault to the worst.
  private func offer(
    _ rows: Range<Int>, _ verdicts: UnsafePointer<UInt8>, _ identifiers: ChunkIdentifiers, _ worst: inout Worst,
    _ cutoff: inout Cutoff
  ) {
    least.withUnsafeBufferPointer { least in
      most.withUnsafeBufferPointer { most in
        for row in rows {
          // What is not asked has bits of its own, which are none of these.
          guard let rank = Ranked.rank(verdicts[row]) else { continue }
          let amount: Int64
          if missesOne {
            amount = rank == 1 || rank == 2 ? 1 : 0
          } else {
            amount = rank > 1 && !most.isEmpty ? most[row] : least.isEmpty ? 0 : least[row]
          }
          if let isExcluded = cutoff.excludes(rank, amount) {
            if isExcluded { continue }
          } else if identifiers.ascend, cutoff.hasPassed {
            continue
          } else if cutoff.isBefore(identifiers[row]) {
            cutoff.hasPassed = true
            continue
          }
          worst.keep(
            Ranked(
              rank: rank, missing: amount, id: table.identifier(at: row),
              subject: SubjectRow(partition: partition, row: row)))
          cutoff.free()
          cutoff = Cutoff(worst)
        }
      }
    }
  }
}
