// Loops over truths, bytes of 0 and 1. Written so that the compiler makes vector instructions of them.

typealias Truths = UnsafeMutablePointer<UInt8>

@inline(__always)
func fill<T>(_ out: UnsafeMutablePointer<T>, _ value: T, _ count: Int) { out.update(repeating: value, count: count) }

func andTruths(_ a: Truths, _ b: Truths, _ out: Truths, _ count: Int) {
  for i in 0..<count { out[i] = a[i] & b[i] }
}

func andNotTruths(_ a: Truths, _ b: Truths, _ out: Truths, _ count: Int) {
  for i in 0..<count { out[i] = a[i] & (b[i] ^ 1) }
}

func orTruths(_ a: Truths, _ b: Truths, _ out: Truths, _ count: Int) {
  for i in 0..<count { out[i] = a[i] | b[i] }
}

func orNotTruths(_ a: Truths, _ b: Truths, _ out: Truths, _ count: Int) {
  for i in 0..<count { out[i] = a[i] | (b[i] ^ 1) }
}

func notTruths(_ a: Truths, _ out: Truths, _ count: Int) {
  for i in 0..<count { out[i] = a[i] ^ 1 }
}

/// Bit i of the words becomes byte i. Writes whole words: up to 63 bytes more than `count`.
func expand(_ words: UnsafePointer<UInt64>, _ out: Truths, _ count: Int) {
  UnsafeMutableRawPointer(out).withMemoryRebound(to: UInt64.self, capacity: (count + 63) / 64 * 8) { wide in
    for index in 0..<(count + 63) / 64 {
      var word = words[index]
      for byte in 0..<8 {
        // Byte i keeps bit i alone; adding 0x7f then shows in its highest bit whether it was set.
        let bits = (word & 0xff) &* 0x0101_0101_0101_0101 & 0x8040_2010_0804_0201
        wide[index * 8 + byte] = (bits &+ 0x7f7f_7f7f_7f7f_7f7f) >> 7 & 0x0101_0101_0101_0101
        word >>= 8
      }
    }
  }
}

@inline(__always)
func compare<T: FixedWidthInteger>(
  _ a: UnsafePointer<T>, _ relation: Relation, _ constant: T, _ out: Truths, _ count: Int
) {
  switch relation {
  case .less: for i in 0..<count { out[i] = a[i] < constant ? 1 : 0 }
  case .lessOrEqual: for i in 0..<count { out[i] = a[i] <= constant ? 1 : 0 }
  case .equal: for i in 0..<count { out[i] = a[i] == constant ? 1 : 0 }
  case .notEqual: for i in 0..<count { out[i] = a[i] != constant ? 1 : 0 }
  case .greaterOrEqual: for i in 0..<count { out[i] = a[i] >= constant ? 1 : 0 }
  case .greater: for i in 0..<count { out[i] = a[i] > constant ? 1 : 0 }
  }
}

/// The same where the constant may lie outside of what the elements can be.
@inline(__always)
func compareNarrow<T: FixedWidthInteger>(
  _ a: UnsafePointer<T>, _ relation: Relation, _ constant: Int64, _ out: Truths, _ count: Int
) {
  if let narrow = T(exactly: constant) { return compare(a, relation, narrow, out, count) }
  let isAbove = constant > 0
  let holds =
    switch relation {
    case .less, .lessOrEqual: isAbove
    case .greater, .greaterOrEqual: !isAbove
    case .equal: false
    case .notEqual: true
    }
  fill(out, holds ? 1 : 0, count)
}

func compare(
  _ a: UnsafeMutablePointer<Int64>, _ relation: Relation, _ b: UnsafeMutablePointer<Int64>, _ out: Truths, _ count: Int
) {
  switch relation {
  case .less: for i in 0..<count { out[i] = a[i] < b[i] ? 1 : 0 }
  case .lessOrEqual: for i in 0..<count { out[i] = a[i] <= b[i] ? 1 : 0 }
  case .equal: for i in 0..<count { out[i] = a[i] == b[i] ? 1 : 0 }
  case .notEqual: for i in 0..<count { out[i] = a[i] != b[i] ? 1 : 0 }
  case .greaterOrEqual: for i in 0..<count { out[i] = a[i] >= b[i] ? 1 : 0 }
  case .greater: for i in 0..<count { out[i] = a[i] > b[i] ? 1 : 0 }
  }
}

/// Whether bit `bit` is set; false past the element's width.
@inline(__always)
func test<T: FixedWidthInteger>(_ a: UnsafePointer<T>, _ bit: Int, _ out: Truths, _ count: Int) {
  if bit >= T.bitWidth { return fill(out, 0, count) }
  let mask: T = 1 << T(truncatingIfNeeded: bit)
  for i in 0..<count { out[i] = a[i] & mask != 0 ? 1 : 0 }
}

func gatherKnown(_ column: Kernel.Access, _ rows: UnsafeMutablePointer<Int64>, _ out: Truths, _ count: Int) {
  guard let validity = column.validity else { return fill(out, 1, count) }
  for i in 0..<count {
    let row = Int(rows[i])
    guard let words = validity[row >> 16] else {
      out[i] = 1
      continue
    }
    out[i] = UInt8(truncatingIfNeeded: words[(row & 0xffff) >> 6] >> UInt64(row & 63) & 1)
  }
}

/// Whether any asked row holds; `asked` nil: all are.
func anyTruth(_ a: Truths, asked: UnsafePointer<UInt8>?, _ count: Int) -> Bool {
  var all: UInt8 = 0
  if let asked {
    for i in 0..<count { all |= a[i] & asked[i] }
  } else {
    for i in 0..<count { all |= a[i] }
  }
  return all & 1 != 0
}
