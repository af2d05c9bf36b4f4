import MediationModel

extension RecordPlan {
  /// What one chunk came to.
  package enum ChunkResult: Sendable {
    case done(Kept)
    /// A row is in error: the VM has to be asked.
    case stopped
  }

  /// What there is among the amounts of some rows.
  package struct Kept: Sendable {
    package var any = false
    /// The most differs from the least somewhere.
    package var isSpread = false

    package init() {}

    package mutating func formUnion(_ other: Kept) {
      any = any || other.any
      isSpread = isSpread || other.isSpread
    }
  }

  /// Works one chunk out. The buffers begin at row 0 of the table; every row of the chunk is written.
  /// - Parameter amounts: nil: they are not wanted.
  package func run(chunk: Int, verdicts: UnsafeMutablePointer<UInt8>, amounts: AmountBuffers?) -> ChunkResult {
    let first = chunk << ChunkLayout.shift
    let end = min(rows, first + ChunkLayout.rows)
    let scratch = PlanScratch()
    var kept = Kept()
    for start in stride(from: first, to: end, by: Kernel.blockRows) {
      let count = min(Kernel.blockRows, end - start)
      let block = PlanBlock(first: start, count: count, scratch: scratch, directions: amounts?.directions ?? [])
      let isDone = asked.withUnsafeBufferPointer { asked in
        guard let asked = asked.baseAddress else { return true }
        return run(block, asked + start, verdicts + start, amounts, &kept)
      }
      if !isDone { return .stopped }
    }
    return .done(kept)
  }

  /// - Returns: false when a row is in error.
  private func run(
    _ block: PlanBlock, _ asked: UnsafePointer<UInt8>, _ verdicts: UnsafeMutablePointer<UInt8>,
    _ amounts: AmountBuffers?, _ kept: inout Kept
  ) -> Bool {
    let (count, scratch) = (block.count, block.scratch)
    // Doubted is of which it is not known whether it is asked; wanted are these as well.
    let (wanted, doubted) = (scratch.wanted, scratch.doubted)
    if !anyTruth(UnsafeMutablePointer(mutating: asked), asked: nil, count) {
      fill(verdicts, codes.none, count)
      for direction in [PlannedPart.Directions.missing, .excess] {
        if let least = amounts?.least(direction) { fill(least + block.first, 0, count) }
        if let most = amounts?.most(direction) { fill(most + block.first, 0, count) }
      }
      return true
    }
    if let when {
      when.run(first: block.first, count: count, scratch.kernel)
      if let stopped = when.stopped, anyTruth(scratch.kernel.truth(stopped), asked: asked, count) { return false }
      guard case .truth(let register) = when.value else { return false }
      let value = scratch.kernel.truth(register)
      if let ended = when.ended.map({ scratch.kernel.truth($0) }) {
        for i in 0..<count { doubted[i] = asked[i] & ended[i] }
        for i in 0..<count { wanted[i] = asked[i] & (value[i] | ended[i]) }
      } else {
        fill(doubted, 0, count)
        for i in 0..<count { wanted[i] = asked[i] & value[i] }
      }
    } else {
      fill(doubted, 0, count)
      wanted.update(from: asked, count: count)
    }
    if anyTruth(wanted, asked: nil, count) {
      guard block.evaluate(part, level: 0) else { return false }
    }
    let mayBeEmpty = part.mayBeEmpty
    let (safe, lost, empty) = (scratch.safe(0), scratch.lost(0), scratch.empty(0))
    if !mayBeEmpty { fill(empty, 0, count) }
    let codes = codes
    for i in 0..<count {
      // All loaded first, so that the compiler can choose without branches.
      let (cannotFail, cannotHold, isWanted) = (safe[i], lost[i], wanted[i])
      let mayBeNothing = empty[i] | doubted[i]
      let isAsked = asked[i]
      let open = cannotFail != 0 ? codes.harmless : codes.indeterminate
      // What cannot fail and cannot hold has nothing to judge.
      let settledAsEmpty = cannotFail != 0 ? codes.notApplicable : open
      let settled = cannotFail != 0 ? codes.satisfied : cannotHold != 0 ? codes.notSatisfied : open
      let emptied = cannotHold != 0 ? settledAsEmpty : open
      let judged = mayBeNothing != 0 ? emptied : settled
      let applied = isWanted != 0 ? judged : codes.notApplicable
      verdicts[i] = isAsked != 0 ? applied : codes.none
    }
    guard let amounts else { return true }
    for direction in [PlannedPart.Directions.missing, .excess] {
      guard let least = amounts.least(direction), let most = amounts.most(direction) else { continue }
      keep(block, direction, least + block.first, most + block.first, &kept)
    }
    return true
  }

  /// Writes amounts down as they are kept: what may as well hold is not surely missing.
  private func keep(
    _ block: PlanBlock, _ direction: PlannedPart.Directions, _ least: UnsafeMutablePointer<Int64>,
    _ most: UnsafeMutablePointer<Int64>, _ kept: inout Kept
  ) {
    let (count, scratch) = (block.count, block.scratch)
    let (safe, lost, empty) = (scratch.safe(0), scratch.lost(0), scratch.empty(0))
    let (wanted, doubted) = (scratch.wanted, scratch.doubted)
    let (low, high) = (scratch.least(direction, 0), scratch.most(direction, 0))
    var all: Int64 = 0
    var spread: Int64 = 0
    for i in 0..<count {
      let mayFail = wanted[i] & (safe[i] ^ 1)
      let surelyFails = mayFail & lost[i] & ((empty[i] | doubted[i]) ^ 1)
      let (surely, perhaps) = (low[i] & (0 &- Int64(surelyFails)), high[i] & (0 &- Int64(mayFail)))
      least[i] = surely
      most[i] = perhaps
      all |= perhaps
      spread |= surely ^ perhaps
    }
    kept.any = kept.any || all != 0
    kept.isSpread = kept.isSpread || spread != 0
  }
}
