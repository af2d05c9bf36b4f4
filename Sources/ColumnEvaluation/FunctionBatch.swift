import MediationModel

/// What a function's kernel says of the rows of one chunk, in the codes that the VM uses.
package enum FunctionBatch {
  package static let missing: UInt8 = 3
  package static let number: UInt8 = 2

  /// Fills `status` (and `values`, where they are asked for) of the rows where `asked` is 1, all when it is nil. The
  /// buffers begin at row 0 of the table; rows that are not asked are left as they are.
  /// - Returns: false when a row is in error: then the VM has to be asked.
  package static func run(
    _ kernel: Kernel, rows: Range<Int>, asked: UnsafePointer<UInt8>?, status: UnsafeMutablePointer<UInt8>,
    values: UnsafeMutablePointer<Int64>?, _ scratch: KernelScratch
  ) -> Bool {
    var first = rows.lowerBound
    while first < rows.upperBound {
      let count = min(Kernel.blockRows, rows.upperBound - first)
      kernel.run(first: first, count: count, scratch)
      let mask = asked.map { $0 + first }
      if let stopped = kernel.stopped, anyTruth(scratch.truth(stopped), asked: mask, count) { return false }
      let out = status + first
      let ended = kernel.ended.map { UnsafePointer(scratch.truth($0)) }
      switch kernel.value {
      case .truth(let register): store(UnsafePointer(scratch.truth(register)), ended, mask, out, count)
      case .number(let register):
        store(constant: number, ended, mask, out, count)
        values.map { ($0 + first).update(from: scratch.number(register), count: count) }
      }
      first += count
    }
    return true
  }

  private static func store(
    _ value: UnsafePointer<UInt8>, _ ended: UnsafePointer<UInt8>?, _ asked: UnsafePointer<UInt8>?,
    _ out: UnsafeMutablePointer<UInt8>, _ count: Int
  ) {
    switch (ended, asked) {
    case (nil, nil): out.update(from: value, count: count)
    case (let ended?, nil): for i in 0..<count { out[i] = ended[i] != 0 ? missing : value[i] }
    case (nil, let asked?): for i in 0..<count { out[i] = asked[i] == 1 ? value[i] : out[i] }
    case (let ended?, let asked?):
      for i in 0..<count { out[i] = asked[i] == 1 ? (ended[i] != 0 ? missing : value[i]) : out[i] }
    }
  }

  private static func store(
    constant: UInt8, _ ended: UnsafePointer<UInt8>?, _ asked: UnsafePointer<UInt8>?, _ out: UnsafeMutablePointer<UInt8>,
    _ count: Int
  ) {
    for i in 0..<count {
      let code = ended.map { $0[i] != 0 ? missing : constant } ?? constant
      out[i] = asked.map { $0[i] == 1 } ?? true ? code : out[i]
    }
  }
}
