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
    return SliceTallies(byPlace: byPlace, worst: worst)
  }

  /// Rows of one chunk.
  private func count(_ rows: Range<Int>, _ counters: inout [Int64], _ worst: inout Worst) {
    let homePointer = homes?.chunkPointers[rows.lowerBound >> ChunkLayout.shift]?.assumingMemoryBound(to: Int32.self)
    let base = rows.lowerBound & ~ChunkLayout.mask
    let failing = Outcome.notSatisfied.rawValue
    let unknown = Outcome.indeterminate.rawValue
    var limit = Cutoff(worst)
    verdicts.withUnsafeBufferPointer { verdicts in
      counters.withUnsafeMutableBufferPointer { counters in
        for row in rows {
          let bits = verdicts[row]
          if bits == 0xff { continue }
          let home = homePointer.map { Int($0[row - base]) } ?? (homes == nil ? row : -1)
          let code = bits & 7
          counters[(home + 1) * 8 + Int(code)] &+= 1
          if code != failing && code != unknown { continue }
          let amount = missing.isEmpty ? (missesOne && code == failing ? 1 : 0) : missing[row]
          limit.offered += 1
          if limit.excludes(code, amount, table, row) { continue }
          let outcome: Outcome = code == failing ? .notSatisfied : .indeterminate
          worst.keep(
            Ranked(
              outcome: outcome, missing: amount, id: table.identifier(at: row),
              subject: SubjectRow(partition: partition, row: row)))
          limit.update(worst)
        }
      }
    }
    worst.count(limit.offered)
  }
}

/// What the last of the worst kept so far is like: most candidates are no worse, and need not be looked at closely.
private struct Cutoff {
  var offered = 0
  private var isFull = false
  private var keepsNothing = false
  private var code: UInt8 = 0
  private var missing: Int64 = 0
  private var id: [UInt8]?

  init(_ worst: Worst) { update(worst) }

  mutating func update(_ worst: Worst) {
    keepsNothing = worst.limit == 0
    guard worst.kept.count == worst.limit, let last = worst.kept.last else { return }
    isFull = true
    code = last.outcome.rawValue
    missing = last.missing
    let bytes = Array(last.id.utf8)
    id = bytes.allSatisfy { $0 < 0x80 } ? bytes : nil
  }

  /// Whether a candidate is certainly not among the worst.
  @inline(__always)
  func excludes(_ code: UInt8, _ missing: Int64, _ table: Table, _ row: Int) -> Bool {
    if keepsNothing { return true }
    if !isFull { return false }
    // What fails is worse than what is unknown, and its code is the lower one.
    if code != self.code { return code > self.code }
    if missing != self.missing { return missing < self.missing }
    return isAfter(table, row)
  }

  /// Whether a candidate's identifier comes after the last one kept, where both are plain enough to tell by bytes.
  private func isAfter(_ table: Table, _ row: Int) -> Bool {
    guard let id else { return false }
    let bytes = table.identifierBytes(at: row)
    for (a, b) in zip(bytes, id) {
      if a >= 0x80 { return false }
      if a != b { return a > b }
    }
    return bytes.count >= id.count && bytes.allSatisfy { $0 < 0x80 }
  }
}
