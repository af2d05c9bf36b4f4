import MediationModel

// Loops over numbers, 64 bits wide. Sums, differences and products wrap around, as they do in Lua.

typealias Numbers = UnsafeMutablePointer<Int64>

@inline(__always)
func widen<T: FixedWidthInteger>(_ a: UnsafePointer<T>, _ out: Numbers, _ count: Int) {
  for i in 0..<count { out[i] = Int64(truncatingIfNeeded: a[i]) }
}

func addNumbers(_ a: Numbers, _ b: Numbers, _ out: Numbers, _ count: Int) {
  for i in 0..<count { out[i] = a[i] &+ b[i] }
}

func addConstant(_ a: Numbers, _ b: Int64, _ out: Numbers, _ count: Int) {
  for i in 0..<count { out[i] = a[i] &+ b }
}

func subtractNumbers(_ a: Numbers, _ b: Numbers, _ out: Numbers, _ count: Int) {
  for i in 0..<count { out[i] = a[i] &- b[i] }
}

func multiplyNumbers(_ a: Numbers, _ b: Numbers, _ out: Numbers, _ count: Int) {
  for i in 0..<count { out[i] = a[i] &* b[i] }
}

func multiplyConstant(_ a: Numbers, _ b: Int64, _ out: Numbers, _ count: Int) {
  for i in 0..<count { out[i] = a[i] &* b }
}

func floorDivideNumbers(_ a: Numbers, _ b: Numbers, _ out: Numbers, _ count: Int) {
  for i in 0..<count {
    let (x, y) = (a[i], b[i])
    // Neither 0 nor −1 may reach the division: the one has no result, the other may have none.
    let isPlain = y != 0 && y != -1
    let divisor = isPlain ? y : 1
    let quotient = x / divisor
    let rounded = quotient - (quotient &* divisor != x && (x < 0) != (divisor < 0) ? 1 : 0)
    out[i] = isPlain ? rounded : y == 0 ? 0 : 0 &- x
  }
}

func moduloNumbers(_ a: Numbers, _ b: Numbers, _ out: Numbers, _ count: Int) {
  for i in 0..<count {
    let (x, y) = (a[i], b[i])
    let isPlain = y != 0 && y != -1
    let divisor = isPlain ? y : 1
    let remainder = x % divisor
    let signed = remainder != 0 && (remainder < 0) != (divisor < 0) ? remainder + divisor : remainder
    out[i] = isPlain ? signed : 0
  }
}

func smallerNumbers(_ a: Numbers, _ b: Numbers, _ out: Numbers, _ count: Int) {
  for i in 0..<count { out[i] = min(a[i], b[i]) }
}

func largerNumbers(_ a: Numbers, _ b: Numbers, _ out: Numbers, _ count: Int) {
  for i in 0..<count { out[i] = max(a[i], b[i]) }
}

func selectNumbers(_ truth: Truths, _ a: Numbers, _ b: Numbers, _ out: Numbers, _ count: Int) {
  for i in 0..<count { out[i] = truth[i] != 0 ? a[i] : b[i] }
}

func gatherNumber(_ column: Kernel.Access, _ rows: Numbers, _ out: Numbers, _ count: Int) {
  switch column.width {
  case 1: gather(column.chunks, UInt8.self, rows, out, count)
  case 2: gather(column.chunks, UInt16.self, rows, out, count)
  case 4: gather(column.chunks, Int32.self, rows, out, count)
  default: gather(column.chunks, Int64.self, rows, out, count)
  }
}

@inline(__always)
private func gather<T: FixedWidthInteger>(
  _ chunks: UnsafePointer<UnsafeRawPointer?>, _ type: T.Type, _ rows: Numbers, _ out: Numbers, _ count: Int
) {
  for i in 0..<count {
    let row = Int(rows[i])
    guard let chunk = chunks[row >> ChunkLayout.shift] else { preconditionFailure("a reference leads to a row") }
    out[i] = Int64(truncatingIfNeeded: chunk.assumingMemoryBound(to: T.self)[row & ChunkLayout.mask])
  }
}

func translate(_ a: Numbers, _ table: [Int32], _ out: Numbers, _ count: Int) {
  table.withUnsafeBufferPointer { table in
    for i in 0..<count {
      let code = Int(a[i])
      out[i] = code >= 0 && code < table.count ? Int64(table[code]) : -1
    }
  }
}

/// As `add_months` of policies answers; nil where it is an error.
@inline(__always)
private func later(_ day: Int64, _ months: Int64) -> Int64? {
  guard day >= -719_162, day <= 2_932_896, months >= -120_000, months <= 120_000 else { return nil }
  return Day(number: Int32(truncatingIfNeeded: day)).adding(months: Int(months)).map { Int64($0.number) }
}

func addMonths(_ days: Numbers, _ months: Numbers, _ out: Numbers, _ count: Int) {
  for i in 0..<count { out[i] = later(days[i], months[i]) ?? 0 }
}

func canAddMonths(_ days: Numbers, _ months: Numbers, _ out: Truths, _ count: Int) {
  for i in 0..<count { out[i] = later(days[i], months[i]) == nil ? 0 : 1 }
}
