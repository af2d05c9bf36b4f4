/// One chunk of a table while its records are read. Used by one thread at a time.
package final class ChunkBuilder {
  /// Records are best given so many at a time: their cells stay in a near cache.
  package static let batchRows = 512

  package let rows: Int
  package private(set) var filled = 0
  /// Faults of whole records; the row counts within the chunk.
  package var recordFaults: [CellFault] = []

  let buffers: [ColumnBuffer]
  private let plan: TablePlan
  private let targets: [ReferenceTarget]

  init(plan: TablePlan, rows: Int, targets: [ReferenceTarget]) {
    self.plan = plan
    self.rows = rows
    self.targets = targets
    buffers = plan.fields.map { ColumnBuffer($0, rows: rows) }
  }

  /// Reads `count` records, each `stride` cells in the order of the source's columns. All calls but the last give a
  /// multiple of 64 records.
  package func append(_ cells: UnsafePointer<Cell>, stride: Int, count: Int) {
    precondition(filled & 63 == 0 && filled + count <= rows, "records come in blocks of 64 and fit the chunk")
    for (number, buffer) in buffers.enumerated() {
      let batch = CellBatch(cells: cells + buffer.plan.position, stride: stride, count: count, firstRow: filled)
      buffer.decode(batch, target: targets[number])
    }
    filled += count
  }

  /// All faults found, in no particular order.
  var faults: [CellFault] { recordFaults + buffers.flatMap(\.faults) }

  func releaseScratch() { for buffer in buffers { buffer.releaseScratch() } }
}
