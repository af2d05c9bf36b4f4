import MediationModel

extension RecordPlan {
  /// What one chunk came to.
  package enum ChunkResult: Sendable {
    case done(anyMissing: Bool)
    /// A row is in error: the VM has to be asked.
    case stopped
  }

  /// Works one chunk out. The buffers begin at row 0 of the table; every row of the chunk is written.
  /// - Parameter missing: nil: amounts are not wanted.
  package func run(chunk: Int, verdicts: UnsafeMutablePointer<UInt8>, missing: UnsafeMutablePointer<Int64>?)
    -> ChunkResult
  {
    let first = chunk << ChunkLayout.shift
    let end = min(rows, first + ChunkLayout.rows)
    let scratch = PlanScratch()
    var anyMissing = false
    for start in stride(from: first, to: end, by: Kernel.blockRows) {
      let count = min(Kernel.blockRows, end - start)
      let block = PlanBlock(first: start, count: count, scratch: scratch, keepsMissing: missing != nil)
      let isDone = asked.withUnsafeBufferPointer { asked in
        guard let asked = asked.baseAddress else { return true }
        return run(block, asked + start, verdicts + start, missing.map { $0 + start }, &anyMissing)
      }
      if !isDone { return .stopped }
    }
    return .done(anyMissing: anyMissing)
  }

  /// - Returns: false when a row is in error.
  private func run(
    _ block: PlanBlock, _ asked: UnsafePointer<UInt8>, _ verdicts: UnsafeMutablePointer<UInt8>,
    _ missing: UnsafeMutablePointer<Int64>?, _ anyMissing: inout Bool
  ) -> Bool {
    let (count, scratch) = (block.count, block.scratch)
    let (wanted, doubted) = (scratch.wanted, scratch.doubted)
    if let when {
      when.run(first: block.first, count: count, scratch.kernel)
      if let stopped = when.stopped, anyTruth(scratch.kernel.truth(stopped), asked: asked, count) { return false }
      guard case .truth(let register) = when.value else { return false }
      let value = scratch.kernel.truth(register)
      if let ended = when.ended.map({ scratch.kernel.truth($0) }) {
        for i in 0..<count { doubted[i] = asked[i] & ended[i] }
        for i in 0..<count { wanted[i] = asked[i] & value[i] & (ended[i] ^ 1) }
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
    let (yes, no, lacking) = (scratch.yes(0), scratch.no(0), scratch.missing(0))
    let codes = codes
    for i in 0..<count {
      // All loaded first, so that the compiler can choose without branches.
      let (holds, fails, isWanted, isDoubted, isAsked) = (yes[i], no[i], wanted[i], doubted[i], asked[i])
      let failed = fails != 0 ? codes.notSatisfied : codes.indeterminate
      let judged = holds != 0 ? codes.satisfied : failed
      let other = isDoubted != 0 ? codes.indeterminate : codes.notApplicable
      let applied = isWanted != 0 ? judged : other
      verdicts[i] = isAsked != 0 ? applied : codes.none
    }
    guard let missing else { return true }
    var all: Int64 = 0
    for i in 0..<count {
      let amount = lacking[i] & (0 &- Int64(wanted[i] & (yes[i] ^ 1)))
      missing[i] = amount
      all |= amount
    }
    anyMissing = anyMissing || all != 0
    return true
  }
}
