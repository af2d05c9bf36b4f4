import ColumnEvaluation
import MediationModel
import Testing

/// Every step of a kernel against the plain meaning of it, at the ends of what numbers can be and of blocks and chunks.
@Suite struct KernelTests {
  private static let extremes: [Int64] = [
    .min, .min + 1, -1_000_000_007, -10_000, -7, -1, 0, 1, 2, 7, 255, 256, 10_000, 65_535, 1_000_000_007, .max - 1,
    .max,
  ]
  /// Over a chunk and a block, and one row more.
  private static let rows = ChunkLayout.rows + 1024 + 1

  /// A column that runs through `values` in another order from row to row.
  private func column(_ values: [Int64], width: Int = 8, step: Int = 1, unknownEvery: Int? = nil) -> Column {
    Column.computed(rows: Self.rows, kind: .number, width: width) { row in
      if let unknownEvery, row % unknownEvery == 0 { return nil }
      return values[(row / step + row) % values.count]
    }
  }

  private func rows(_ body: (Int, Int) -> Void) {
    var first = 0
    while first < Self.rows {
      let chunkEnd = min(Self.rows, (first / ChunkLayout.rows + 1) * ChunkLayout.rows)
      let count = min(Kernel.blockRows, chunkEnd - first)
      body(first, count)
      first += count
    }
  }

  private func numbers(_ columns: [Column], _ instructions: [KernelInstruction], _ expected: (Int) -> Int64) {
    let kernel = Kernel(
      columns: columns, tables: [[5, -1, 3]], instructions: instructions, truthCount: 2, numberCount: 3,
      value: .number(2), ended: nil, stopped: nil)
    let scratch = KernelScratch()
    var wrong: [Int] = []
    rows { first, count in
      kernel.run(first: first, count: count, scratch)
      for index in 0..<count where scratch.number(2)[index] != expected(first + index) { wrong.append(first + index) }
    }
    #expect(wrong.isEmpty, "\(instructions) at rows \(wrong.prefix(3))")
  }

  private func truths(_ columns: [Column], _ instructions: [KernelInstruction], _ expected: (Int) -> Bool) {
    let kernel = Kernel(
      columns: columns, tables: [], instructions: instructions, truthCount: 3, numberCount: 3, value: .truth(2),
      ended: nil, stopped: nil)
    let scratch = KernelScratch()
    var wrong: [Int] = []
    rows { first, count in
      kernel.run(first: first, count: count, scratch)
      for index in 0..<count where (scratch.truth(2)[index] == 1) != expected(first + index) {
        wrong.append(first + index)
      }
    }
    #expect(wrong.isEmpty, "\(instructions) at rows \(wrong.prefix(3))")
  }

  private static let loads: [KernelInstruction] = [.loadNumber(column: 0, into: 0), .loadNumber(column: 1, into: 1)]

  /// `//` as the mathematics of it, in 128 bits.
  private static func quotient(_ a: Int64, _ b: Int64) -> Int64 {
    if b == 0 { return 0 }
    let (x, y) = (Int128(a), Int128(b))
    let truncated = x / y
    return Int64(truncatingIfNeeded: x % y != 0 && (x < 0) != (y < 0) ? truncated - 1 : truncated)
  }

  private static func remainder(_ a: Int64, _ b: Int64) -> Int64 {
    if b == 0 { return 0 }
    let (x, y) = (Int128(a), Int128(b))
    return Int64(((x % y) + y) % y)
  }

  @Test("Arithmetic of two numbers, wrapping around as Lua's does")
  func arithmetic() {
    let a = column(Self.extremes)
    let b = column(Self.extremes.reversed(), step: 17)
    func x(_ row: Int) -> Int64 { a.value(at: row) ?? 0 }
    func y(_ row: Int) -> Int64 { b.value(at: row) ?? 0 }
    numbers([a, b], Self.loads + [.add(0, 1, into: 2)]) { x($0) &+ y($0) }
    numbers([a, b], Self.loads + [.subtract(0, 1, into: 2)]) { x($0) &- y($0) }
    numbers([a, b], Self.loads + [.multiply(0, 1, into: 2)]) { x($0) &* y($0) }
    numbers([a, b], Self.loads + [.floorDivide(0, 1, into: 2)]) { Self.quotient(x($0), y($0)) }
    numbers([a, b], Self.loads + [.modulo(0, 1, into: 2)]) { Self.remainder(x($0), y($0)) }
    numbers([a, b], Self.loads + [.smaller(0, 1, into: 2)]) { min(x($0), y($0)) }
    numbers([a, b], Self.loads + [.larger(0, 1, into: 2)]) { max(x($0), y($0)) }
    numbers([a, b], Self.loads + [.addConstant(0, .max, into: 2)]) { x($0) &+ .max }
    numbers([a, b], Self.loads + [.multiplyConstant(0, -10_000, into: 2)]) { x($0) &* -10_000 }
    numbers([a, b], Self.loads + [.compareNumber(0, .less, 7, into: 0), .select(0, 0, 1, into: 2)]) {
      x($0) < 7 ? x($0) : y($0)
    }
    numbers([a, b], Self.loads + [.translate(0, table: 0, into: 2)]) { row in
      (0..<3).contains(x(row)) ? [5, -1, 3][Int(x(row))] : -1
    }
  }

  @Test("Comparisons of columns of every width with constants inside and outside of what they can hold")
  func comparisons() {
    let widths: [(Int, [Int64])] = [
      (1, [0, 1, 7, 127, 128, 254, 255]), (2, [0, 1, 255, 256, 32_768, 65_535]),
      (4, [Int64(Int32.min), -1, 0, 1, Int64(Int32.max)]), (8, Self.extremes),
    ]
    let relations: [(Relation, (Int64, Int64) -> Bool)] = [
      (.less, { $0 < $1 }), (.lessOrEqual, { $0 <= $1 }), (.equal, { $0 == $1 }), (.notEqual, { $0 != $1 }),
      (.greaterOrEqual, { $0 >= $1 }), (.greater, { $0 > $1 }),
    ]
    for (width, values) in widths {
      let a = column(values, width: width)
      let b = column(values.reversed(), width: width, step: 13)
      for (relation, holds) in relations {
        for bound in [Int64.min, -1, 0, 7, 255, 256, 65_536, Int64(Int32.max) + 1, .max] {
          truths([a], [.compareColumn(column: 0, relation, bound, into: 2)]) { holds(a.value(at: $0) ?? 0, bound) }
        }
        truths([a, b], Self.loads + [.compareNumbers(0, relation, 1, into: 2)]) {
          holds(a.value(at: $0) ?? 0, b.value(at: $0) ?? 0)
        }
      }
    }
  }

  @Test("Truths join, bits are tested, and what is unknown is told from what is not")
  func truthSteps() {
    let a = column([0, 1, 3, 6, 255], width: 1)
    let b = column([9, 4], width: 8, step: 3, unknownEvery: 7)
    let both: [KernelInstruction] = [
      .compareColumn(column: 0, .greater, 2, into: 0), .loadKnown(column: 1, into: 1),
    ]
    func p(_ row: Int) -> Bool { (a.value(at: row) ?? 0) > 2 }
    func q(_ row: Int) -> Bool { b.isKnown(row) }
    truths([a, b], both + [.and(0, 1, into: 2)]) { p($0) && q($0) }
    truths([a, b], both + [.or(0, 1, into: 2)]) { p($0) || q($0) }
    truths([a, b], both + [.andNot(0, 1, into: 2)]) { p($0) && !q($0) }
    truths([a, b], both + [.orNot(0, 1, into: 2)]) { p($0) || !q($0) }
    truths([a, b], both + [.not(1, into: 2)]) { !q($0) }
    truths([a], [.loadKnown(column: 0, into: 2)]) { _ in true }
    for bit in [0, 1, 2, 7, 8, 63] {
      truths([a], [.testBit(column: 0, bit, into: 2)]) { bit < 8 && (a.value(at: $0) ?? 0) >> Int64(bit) & 1 == 1 }
    }
  }

  @Test("Months later clamp to the end of the month, and are none outside the years 1 to 9999")
  func months() {
    let days = ["0001-01-01", "1969-12-31", "2023-01-31", "2024-02-29", "2024-12-31", "9999-12-31"].compactMap {
      Day($0)
    }
    let a = column(days.map { Int64($0.number) } + [.max, .min], width: 8)
    let b = column([0, 1, -1, 12, -12, 1200, 120_000, 120_001, .max, .min], step: 5)
    func later(_ row: Int) -> Int64? {
      let (day, months) = (a.value(at: row) ?? 0, b.value(at: row) ?? 0)
      guard abs(day / 2) < 1 << 31, abs(months / 2) <= 60_000, abs(months) <= 120_000 else { return nil }
      return Day(number: Int32(day)).adding(months: Int(months)).map { Int64($0.number) }
    }
    numbers([a, b], Self.loads + [.addMonths(day: 0, months: 1, into: 2)]) { later($0) ?? 0 }
    truths([a, b], Self.loads + [.canAddMonths(day: 0, months: 1, into: 2)]) { later($0) != nil }
  }

  @Test("References are followed to any chunk")
  func gathers() {
    let target = column(Self.extremes, unknownEvery: 5)
    let reference = Column.computed(rows: Self.rows, kind: .reference("x"), width: 4) { row in
      row % 11 == 0 ? nil : Int64((row * 7919) % Self.rows)
    }
    let steps: [KernelInstruction] = [.loadNumber(column: 0, into: 0)]
    func row(_ row: Int) -> Int { Int(reference.value(at: row) ?? 0) }
    numbers([reference, target], steps + [.gatherNumber(column: 1, rows: 0, into: 2)]) {
      target.value(at: row($0)) ?? 0
    }
    truths([reference, target], steps + [.gatherKnown(column: 1, rows: 0, into: 2)]) { target.isKnown(row($0)) }
  }
}
