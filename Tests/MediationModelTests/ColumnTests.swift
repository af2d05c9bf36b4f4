import MediationModel
import Testing

@Suite("Columns keep values in chunks")
struct ColumnTests {
  @Test(
    "A table one row below, at and above a chunk has the chunks it needs",
    arguments: [
      (0, 0), (1, 1), (65_535, 1), (65_536, 1), (65_537, 2),
    ])
  func chunkBorders(rows: Int, chunks: Int) {
    let column = Column.computed(rows: rows, kind: .number, width: 4) { $0 % 3 == 0 ? nil : Int64($0) }
    #expect(column.chunkCount == chunks)
    #expect(column.unknownCount == (rows + 2) / 3)
    for row in [0, 1, 2, 65_534, 65_535, 65_536] where row < rows {
      #expect(column.isKnown(row) == (row % 3 != 0))
      #expect(column.value(at: row) == (row % 3 == 0 ? nil : Int64(row)))
    }
  }

  @Test("A column that knows all its values has no validity words")
  func allKnown() {
    let column = Column.computed(rows: 100, values: (0..<100).map { Int64($0) })
    #expect(column.validityPointers == nil)
    #expect(column.elementWidth == 8)
    #expect(column.value(at: 99) == 99)
  }

  @Test("Elements and validity words can be read through pointers")
  func pointers() {
    let column = Column.computed(rows: 130, values: (0..<130).map { $0 == 64 ? nil : Int64.max - Int64($0) })
    #expect(column.chunkPointers[0]?.load(fromByteOffset: 129 * 8, as: Int64.self) == Int64.max - 129)
    let words = column.validityPointers?[0]
    #expect(words?[0] == UInt64.max)
    #expect(words?[1] == UInt64.max - 1)
    #expect(words?[2] == 3)
  }

  @Test("Codes of members are one byte wide, and one code stands for unknown")
  func codes() {
    let codes: [UInt8] = [0, 1, 0xFF, 2]
    let column = codes.withUnsafeBufferPointer {
      Column.computed(rows: 4, kind: .enumeration("engagement"), codes: $0)
    }
    #expect(column.elementWidth == 1)
    #expect((0..<4).map { column.value(at: $0) } == [0, 1, nil, 2])
  }
}
