extension RecordPlan {
  /// How much each row of a plan lacks or has too much: surely so much, and at most so much.
  package struct Amounts: Sendable {
    /// Empty where no row lacks anything.
    package var leastMissing: [Int64] = []
    /// Empty where it is what the least says; `Int64.max` is no bound.
    package var mostMissing: [Int64] = []
    package var leastExcess: [Int64] = []
    package var mostExcess: [Int64] = []

    package init() {}
  }

  /// Room for amounts of the directions that are kept. A class, because it owns the memory.
  ///
  /// `@unchecked Sendable`: every chunk writes its own rows, and all are done before any is read.
  package final class AmountBuffers: @unchecked Sendable {
    let rows: Int
    let directions: PlannedPart.Directions
    private let memory: UnsafeMutablePointer<Int64>

    package init(rows: Int, _ directions: PlannedPart.Directions) {
      self.rows = rows
      self.directions = directions
      memory = .allocate(capacity: max(1, 4 * rows))
    }

    deinit { memory.deallocate() }

    func least(_ direction: PlannedPart.Directions) -> UnsafeMutablePointer<Int64>? {
      directions.contains(direction) ? memory + (direction == .missing ? 0 : 2 * rows) : nil
    }

    func most(_ direction: PlannedPart.Directions) -> UnsafeMutablePointer<Int64>? {
      least(direction).map { $0 + rows }
    }

    /// What was written, without planes that say nothing.
    /// - Parameters:
    ///   - any: whether any amount is not 0.
    ///   - isSpread: whether the most differs from the least anywhere.
    package func amounts(any: Bool, isSpread: Bool) -> Amounts {
      func plane(_ start: UnsafeMutablePointer<Int64>?) -> [Int64] {
        start.map { Array(UnsafeBufferPointer(start: $0, count: rows)) } ?? []
      }
      var amounts = Amounts()
      guard any else { return amounts }
      amounts.leastMissing = plane(least(.missing))
      amounts.leastExcess = plane(least(.excess))
      guard isSpread else { return amounts }
      amounts.mostMissing = plane(most(.missing))
      amounts.mostExcess = plane(most(.excess))
      return amounts
    }
  }
}
