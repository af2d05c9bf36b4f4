/// What may count besides what certainly does, by row: amounts of which there are most often none, so that room for them
/// is made with the first. `Int64.max` is no bound; sums stop there.
package struct Doubts: Sendable {
  package let rows: Int
  /// Empty until something is added.
  private var amounts: [Int64] = []

  package init(rows: Int) { self.rows = rows }

  /// Whether every amount is 0.
  package var isZero: Bool { amounts.allSatisfy { $0 == 0 } }

  package subscript(row: Int) -> Int64 { amounts.isEmpty ? 0 : amounts[row] }

  /// - Parameter amount: not negative.
  package mutating func add(_ amount: Int64, at row: Int) {
    makeRoom()
    amounts[row] = addSaturated(amounts[row], amount)
  }

  package mutating func merge(_ other: Doubts) {
    if other.isZero { return }
    makeRoom()
    addSaturated(other.amounts, to: &amounts)
  }

  /// Gives `body` every amount to change.
  mutating func change(_ body: (inout [Int64]) -> Void) {
    makeRoom()
    body(&amounts)
  }

  private mutating func makeRoom() {
    if amounts.isEmpty { amounts = [Int64](repeating: 0, count: rows) }
  }
}

/// Adds amounts to sums, row by row.
func addSaturated(_ amounts: [Int64], to sums: inout [Int64]) {
  sums.withUnsafeMutableBufferPointer { sums in
    amounts.withUnsafeBufferPointer { amounts in
      for row in 0..<min(sums.count, amounts.count) { sums[row] = addSaturated(sums[row], amounts[row]) }
    }
  }
}
