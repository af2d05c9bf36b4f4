import MediationModel

extension Kernel {
  /// Runs on `count` rows from `first` on, which is a multiple of `blockRows` and in one chunk with the last; what it
  /// finds lies in the registers.
  package func run(first: Int, count: Int, _ scratch: KernelScratch) {
    scratch.prepare(self)
    let block = Block(
      accesses: accesses, chunk: first >> ChunkLayout.shift, offset: first & ChunkLayout.mask, count: count)
    for instruction in instructions { step(instruction, block, scratch) }
  }

  private struct Block {
    let accesses: UnsafeMutablePointer<Access>
    let chunk: Int
    let offset: Int
    let count: Int

    /// The elements of a column from the block's first row on.
    @inline(__always)
    func elements<T>(_ column: Int, as type: T.Type) -> UnsafePointer<T> {
      guard let base = accesses[column].chunks[chunk] else {
        preconditionFailure("a chunk of the block's rows is there")
      }
      return base.assumingMemoryBound(to: T.self) + offset
    }
  }

  private func step(_ instruction: KernelInstruction, _ block: Block, _ scratch: KernelScratch) {
    let count = block.count
    switch instruction {
    case .fillTruth(let value, let out): fill(scratch.truth(out), value ? 1 : 0, count)
    case .loadTruth(let column, let out):
      scratch.truth(out).update(from: block.elements(column, as: UInt8.self), count: count)
    case .loadKnown(let column, let out): loadKnown(column, block, scratch.truth(out))
    case .and(let a, let b, let out): andTruths(scratch.truth(a), scratch.truth(b), scratch.truth(out), count)
    case .andNot(let a, let b, let out): andNotTruths(scratch.truth(a), scratch.truth(b), scratch.truth(out), count)
    case .or(let a, let b, let out): orTruths(scratch.truth(a), scratch.truth(b), scratch.truth(out), count)
    case .orNot(let a, let b, let out): orNotTruths(scratch.truth(a), scratch.truth(b), scratch.truth(out), count)
    case .not(let a, let out): notTruths(scratch.truth(a), scratch.truth(out), count)
    case .compareColumn(let column, let relation, let constant, let out):
      compareColumn(column, relation, constant, block, scratch.truth(out))
    case .compareNumber(let a, let relation, let constant, let out):
      compare(UnsafePointer(scratch.number(a)), relation, constant, scratch.truth(out), count)
    case .compareNumbers(let a, let relation, let b, let out):
      compare(scratch.number(a), relation, scratch.number(b), scratch.truth(out), count)
    case .testBit(let column, let bit, let out): testBit(column, bit, block, scratch.truth(out))
    case .testNumberBit(let a, let bit, let out): test(UnsafePointer(scratch.number(a)), bit, scratch.truth(out), count)
    case .gatherKnown(let column, let rows, let out):
      gatherKnown(accesses[column], scratch.number(rows), scratch.truth(out), count)
    case .canAddMonths(let day, let months, let out):
      canAddMonths(scratch.number(day), scratch.number(months), scratch.truth(out), count)
    default: numberStep(instruction, block, scratch)
    }
  }

  private func numberStep(_ instruction: KernelInstruction, _ block: Block, _ scratch: KernelScratch) {
    let count = block.count
    switch instruction {
    case .fillNumber(let value, let out): fill(scratch.number(out), value, count)
    case .loadNumber(let column, let out): loadNumber(column, block, scratch.number(out))
    case .gatherNumber(let column, let rows, let out):
      gatherNumber(accesses[column], scratch.number(rows), scratch.number(out), count)
    case .add(let a, let b, let out): addNumbers(scratch.number(a), scratch.number(b), scratch.number(out), count)
    case .addConstant(let a, let b, let out): addConstant(scratch.number(a), b, scratch.number(out), count)
    case .subtract(let a, let b, let out):
      subtractNumbers(scratch.number(a), scratch.number(b), scratch.number(out), count)
    case .multiply(let a, let b, let out):
      multiplyNumbers(scratch.number(a), scratch.number(b), scratch.number(out), count)
    case .multiplyConstant(let a, let b, let out): multiplyConstant(scratch.number(a), b, scratch.number(out), count)
    case .floorDivide(let a, let b, let out):
      floorDivideNumbers(scratch.number(a), scratch.number(b), scratch.number(out), count)
    case .modulo(let a, let b, let out):
      moduloNumbers(scratch.number(a), scratch.number(b), scratch.number(out), count)
    case .smaller(let a, let b, let out):
      smallerNumbers(scratch.number(a), scratch.number(b), scratch.number(out), count)
    case .larger(let a, let b, let out):
      largerNumbers(scratch.number(a), scratch.number(b), scratch.number(out), count)
    case .select(let truth, let a, let b, let out):
      selectNumbers(scratch.truth(truth), scratch.number(a), scratch.number(b), scratch.number(out), count)
    case .addMonths(let day, let months, let out):
      addMonths(scratch.number(day), scratch.number(months), scratch.number(out), count)
    case .translate(let a, let table, let out): translate(scratch.number(a), tables[table], scratch.number(out), count)
    default: preconditionFailure("steps over truths are taken above")
    }
  }

  private func loadKnown(_ column: Int, _ block: Block, _ out: UnsafeMutablePointer<UInt8>) {
    guard let words = accesses[column].validity?[block.chunk] else { return fill(out, 1, block.count) }
    expand(words + (block.offset >> 6), out, block.count)
  }

  private func loadNumber(_ column: Int, _ block: Block, _ out: UnsafeMutablePointer<Int64>) {
    switch accesses[column].width {
    case 1: widen(block.elements(column, as: UInt8.self), out, block.count)
    case 2: widen(block.elements(column, as: UInt16.self), out, block.count)
    case 4: widen(block.elements(column, as: Int32.self), out, block.count)
    default: out.update(from: block.elements(column, as: Int64.self), count: block.count)
    }
  }

  private func compareColumn(
    _ column: Int, _ relation: Relation, _ constant: Int64, _ block: Block, _ out: UnsafeMutablePointer<UInt8>
  ) {
    switch accesses[column].width {
    case 1: compareNarrow(block.elements(column, as: UInt8.self), relation, constant, out, block.count)
    case 2: compareNarrow(block.elements(column, as: UInt16.self), relation, constant, out, block.count)
    case 4: compareNarrow(block.elements(column, as: Int32.self), relation, constant, out, block.count)
    default: compare(block.elements(column, as: Int64.self), relation, constant, out, block.count)
    }
  }

  private func testBit(_ column: Int, _ bit: Int, _ block: Block, _ out: UnsafeMutablePointer<UInt8>) {
    switch accesses[column].width {
    case 1: test(block.elements(column, as: UInt8.self), bit, out, block.count)
    case 2: test(block.elements(column, as: UInt16.self), bit, out, block.count)
    case 4: test(block.elements(column, as: Int32.self), bit, out, block.count)
    default: test(block.elements(column, as: Int64.self), bit, out, block.count)
    }
  }
}
