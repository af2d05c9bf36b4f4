import MediationModel

/// What the states of records come to: for each state an outcome, or what is expected of the records in it.
package struct StateVerdictPlan: Sendable {
  /// What a record in one state comes to.
  package enum Consequence: Sendable {
    case settled(UInt8)
    /// By what the kernel answers: it holds, it does not, or it ends as missing.
    case expected(Kernel, yes: UInt8, no: UInt8, unknown: UInt8)
  }

  package let rows: Int
  /// 1 for the rows that get a verdict.
  package let asked: [UInt8]
  /// The code of every row's state.
  package let states: [UInt8]
  /// By the number of the state.
  package let consequences: [Consequence]
  /// By the code of a state, 256 of them; those of `consequences` that are expected are overwritten.
  private let settled: [UInt8]
  package let none: UInt8

  /// - Parameter others: verdicts of codes that are no state's.
  package init(
    rows: Int, asked: [UInt8], states: [UInt8], consequences: [Consequence], others: [UInt8: UInt8], none: UInt8
  ) {
    precondition(asked.count == rows && states.count == rows, "every row is asked or not and has a code")
    self.rows = rows
    self.asked = asked
    self.states = states
    self.consequences = consequences
    self.none = none
    var settled = [UInt8](repeating: none, count: 256)
    for (index, consequence) in consequences.enumerated() {
      if case .settled(let verdict) = consequence { settled[index] = verdict }
    }
    for (code, verdict) in others { settled[Int(code)] = verdict }
    self.settled = settled
  }

  /// Works one chunk out. `verdicts` begins at row 0 of the table; every row of the chunk is written.
  /// - Returns: false when a row is in error: then the VM has to be asked.
  package func run(chunk: Int, into verdicts: UnsafeMutablePointer<UInt8>) -> Bool {
    let first = chunk << ChunkLayout.shift
    let end = min(rows, first + ChunkLayout.rows)
    let scratch = KernelScratch()
    let mask = UnsafeMutablePointer<UInt8>.allocate(capacity: Kernel.blockRows)
    defer { mask.deallocate() }
    return asked.withUnsafeBufferPointer { asked in
      states.withUnsafeBufferPointer { states in
        guard let asked = asked.baseAddress, let states = states.baseAddress else { return true }
        for start in stride(from: first, to: end, by: Kernel.blockRows) {
          let count = min(Kernel.blockRows, end - start)
          let isDone = run(start, count, asked + start, states + start, mask, verdicts + start, scratch)
          if !isDone { return false }
        }
        return true
      }
    }
  }

  private func run(
    _ first: Int, _ count: Int, _ asked: UnsafePointer<UInt8>, _ states: UnsafePointer<UInt8>, _ mask: Truths,
    _ out: Truths, _ scratch: KernelScratch
  ) -> Bool {
    settled.withUnsafeBufferPointer { settled in
      for i in 0..<count { out[i] = asked[i] != 0 ? settled[Int(states[i])] : none }
    }
    for (index, consequence) in consequences.enumerated() {
      guard case .expected(let kernel, let yes, let no, let unknown) = consequence else { continue }
      let code = UInt8(truncatingIfNeeded: index)
      // The VM asks every record in the state, also one that is not the policy's own.
      for i in 0..<count { mask[i] = states[i] == code ? 1 : 0 }
      if !anyTruth(mask, asked: nil, count) { continue }
      guard case .truth(let register) = kernel.value else { return false }
      kernel.run(first: first, count: count, scratch)
      if let stopped = kernel.stopped, anyTruth(scratch.truth(stopped), asked: mask, count) { return false }
      let value = scratch.truth(register)
      let ended = kernel.ended.map { scratch.truth($0) }
      for i in 0..<count {
        let isUnknown = ended.map { $0[i] != 0 } ?? false
        let verdict = isUnknown ? unknown : value[i] != 0 ? yes : no
        out[i] = mask[i] & asked[i] != 0 ? verdict : out[i]
      }
    }
    return true
  }
}
