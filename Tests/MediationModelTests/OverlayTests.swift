import Testing

@testable import MediationModel

@Suite("A column with other values laid over it") struct OverlayTests {
  private static let rows = 2 * ChunkLayout.rows + 100

  private func column() -> Column {
    Column.computed(rows: Self.rows, kind: .number, width: 2) { $0 % 7 == 0 ? nil : Int64($0 % 1000) }
  }

  @Test("copies the chunks that change and shares the others") func sharing() {
    let base = column()
    let changed = base.overlaid(changed: [3: 999, ChunkLayout.rows - 1: nil], appended: [])
    #expect(changed.chunkPointers[0] != base.chunkPointers[0])
    #expect(changed.chunkPointers[1] == base.chunkPointers[1])
    #expect(changed.chunkPointers[2] == base.chunkPointers[2])
    #expect(changed.value(at: 3) == 999)
    #expect(changed.value(at: ChunkLayout.rows - 1) == nil)
    for row in [0, 1, 2, 4, 7, ChunkLayout.rows - 2, ChunkLayout.rows, Self.rows - 1] {
      #expect(changed.value(at: row) == base.value(at: row), "row \(row)")
    }
    #expect(base.value(at: 3) == 3)
    #expect(changed.unknownCount == (0..<Self.rows).count { changed.value(at: $0) == nil })
  }

  @Test("grows over the end of a chunk") func growing() {
    let base = column()
    let more = (0..<ChunkLayout.rows).map { $0 % 3 == 0 ? nil : Int64($0 % 500) }
    let grown = base.overlaid(changed: [:], appended: more)
    #expect(grown.rowCount == Self.rows + ChunkLayout.rows)
    #expect(grown.chunkPointers[0] == base.chunkPointers[0])
    #expect(grown.chunkPointers[1] == base.chunkPointers[1])
    for row in 0..<Self.rows where row % 911 == 0 || row > Self.rows - 3 {
      #expect(grown.value(at: row) == base.value(at: row))
    }
    for (index, value) in more.enumerated() where index % 97 == 0 || index > more.count - 3 {
      #expect(grown.value(at: Self.rows + index) == value)
    }
  }

  @Test("takes wider elements where a number does not fit") func widening() {
    let base = column()
    let widened = base.overlaid(changed: [5: 70_000], appended: [-1])
    #expect(base.elementWidth == 2)
    #expect(widened.elementWidth == 4)
    #expect(widened.value(at: 5) == 70_000)
    #expect(widened.value(at: Self.rows) == -1)
    #expect(widened.value(at: 6) == base.value(at: 6))
  }

  @Test("can be laid over another one, and outlives what it lies on") func stacked() {
    var second: Column?
    do {
      let first = column().overlaid(changed: [1: 11], appended: [5])
      second = first.overlaid(changed: [2: 22], appended: [6])
    }
    #expect(second?.value(at: 1) == 11)
    #expect(second?.value(at: 2) == 22)
    #expect(second?.value(at: Self.rows) == 5)
    #expect(second?.value(at: Self.rows + 1) == 6)
    #expect(second?.value(at: ChunkLayout.rows + 1) == column().value(at: ChunkLayout.rows + 1))
  }
}
