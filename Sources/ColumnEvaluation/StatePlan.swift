import MediationModel

/// The states of a classification, ready to be worked out chunk by chunk.
package struct StatePlan: Sendable {
  /// The bytes that stand for a record without a state of its own.
  package struct Codes: Sendable {
    /// It cannot be told.
    package var unknown: UInt8
    /// It is not asked.
    package var unclassified: UInt8
    /// No state holds.
    package var otherwise: UInt8

    package init(unknown: UInt8, unclassified: UInt8, otherwise: UInt8) {
      self.unknown = unknown
      self.unclassified = unclassified
      self.otherwise = otherwise
    }
  }

  package let rows: Int
  /// 1 for the rows that the classification is asked of.
  package let asked: [UInt8]
  package let when: Kernel?
  /// For each state whether a record is in it.
  package let states: [Kernel]
  /// The first state that holds counts; else two that hold are an error.
  package let takesFirst: Bool
  package let codes: Codes

  package init(rows: Int, asked: [UInt8], when: Kernel?, states: [Kernel], takesFirst: Bool, codes: Codes) {
    precondition(asked.count == rows, "every row is asked or not")
    precondition(states.count <= Int(codes.otherwise), "a state's number is its code")
    self.rows = rows
    self.asked = asked
    self.when = when
    self.states = states
    self.takesFirst = takesFirst
    self.codes = codes
  }

  /// Works one chunk out: the code of every row's state. `out` begins at row 0 of the table.
  /// - Returns: false when a row is in error: then the VM has to be asked.
  package func run(chunk: Int, into out: UnsafeMutablePointer<UInt8>) -> Bool {
    let first = chunk << ChunkLayout.shift
    let end = min(rows, first + ChunkLayout.rows)
    let scratch = KernelScratch()
    let open = UnsafeMutablePointer<UInt8>.allocate(capacity: Kernel.blockRows)
    defer { open.deallocate() }
    for start in stride(from: first, to: end, by: Kernel.blockRows) {
      let count = min(Kernel.blockRows, end - start)
      let isDone = asked.withUnsafeBufferPointer { asked in
        guard let asked = asked.baseAddress else { return true }
        return run(start, count, asked + start, open, out + start, scratch)
      }
      if !isDone { return false }
    }
    return true
  }

  /// - Parameter open: room for a block: the rows that may still get a state.
  private func run(
    _ first: Int, _ count: Int, _ asked: UnsafePointer<UInt8>, _ open: Truths, _ out: Truths, _ scratch: KernelScratch
  ) -> Bool {
    let codes = codes
    if let when {
      guard let (value, ended) = truths(when, first, count, asked: asked, scratch) else { return false }
      for i in 0..<count {
        let isUnknown = ended.map { $0[i] } ?? 0
        open[i] = asked[i] & value[i] & (isUnknown ^ 1)
        let unasked = asked[i] & isUnknown != 0 ? codes.unknown : codes.unclassified
        out[i] = open[i] != 0 ? codes.otherwise : unasked
      }
    } else {
      for i in 0..<count {
        open[i] = asked[i]
        out[i] = asked[i] != 0 ? codes.otherwise : codes.unclassified
      }
    }
    for (index, state) in states.enumerated() {
      if !anyTruth(open, asked: nil, count) { return true }
      guard let (value, ended) = truths(state, first, count, asked: open, scratch) else { return false }
      let code = UInt8(truncatingIfNeeded: index)
      let isDone =
        takesFirst
        ? settleFirst(value, ended, code, open, out, count) : settleUnique(value, ended, code, open, out, count)
      if !isDone { return false }
    }
    return true
  }

  /// A state that holds, or cannot be told, ends the search.
  private func settleFirst(
    _ value: Truths, _ ended: Truths?, _ code: UInt8, _ open: Truths, _ out: Truths, _ count: Int
  ) -> Bool {
    if let ended {
      for i in 0..<count {
        let found = ended[i] != 0 ? codes.unknown : code
        let isFound = open[i] & (value[i] | ended[i])
        out[i] = isFound != 0 ? found : out[i]
        open[i] &= isFound ^ 1
      }
    } else {
      for i in 0..<count {
        let isFound = open[i] & value[i]
        out[i] = isFound != 0 ? code : out[i]
        open[i] &= isFound ^ 1
      }
    }
    return true
  }

  /// Every state is asked of every row.
  /// - Returns: false when two states hold for one row.
  private func settleUnique(
    _ value: Truths, _ ended: Truths?, _ code: UInt8, _ open: Truths, _ out: Truths, _ count: Int
  ) -> Bool {
    var isTwice = false
    for i in 0..<count {
      let isUnknown = ended.map { $0[i] } ?? 0
      let holds = open[i] & value[i] & (isUnknown ^ 1) != 0
      let doubts = open[i] & isUnknown != 0
      isTwice = isTwice || holds && out[i] < codes.otherwise
      let doubted = doubts && out[i] == codes.otherwise ? codes.unknown : out[i]
      out[i] = holds ? code : doubted
    }
    return !isTwice
  }

  /// What a kernel says of a block and where it ends; nil when a row that is asked is in error.
  private func truths(
    _ kernel: Kernel, _ first: Int, _ count: Int, asked: UnsafePointer<UInt8>, _ scratch: KernelScratch
  ) -> (value: Truths, ended: Truths?)? {
    guard case .truth(let register) = kernel.value else { return nil }
    kernel.run(first: first, count: count, scratch)
    if let stopped = kernel.stopped, anyTruth(scratch.truth(stopped), asked: asked, count) { return nil }
    return (scratch.truth(register), kernel.ended.map { scratch.truth($0) })
  }
}
