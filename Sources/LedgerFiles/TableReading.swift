import Diagnostics
import MediationModel
import Synchronization

/// Reads the records of one file into a table, chunk by chunk on several threads.
///
/// `@unchecked Sendable`: each chunk is read once and writes only its own slot of `results`; they are looked at when all
/// chunks are done.
final class TableReading: @unchecked Sendable {
  let file: SourceFile
  /// Records less those left out.
  let rowCount: Int

  private let binding: HeaderBinding
  private let identifierColumn: Int?
  /// Numbers of records (from 0) that are left out, ascending, and as a set.
  private let skipped: [Int]
  private let skippedSet: Set<Int>
  private let results: UnsafeMutableBufferPointer<ChunkResult>
  /// Faults that make the file as a whole unreadable.
  private let fatal = Mutex<[Diagnostic]>([])

  private struct ChunkResult {
    var lines = RecordPlaces.ChunkLines(line: 0)
    /// The number of the record of each row, where records are left out.
    var ordinals: [Int]?
  }

  init(file: SourceFile, entity: Entity, binding: HeaderBinding, skipped: [Int]) {
    self.file = file
    self.binding = binding
    self.skipped = skipped
    skippedSet = Set(skipped)
    identifierColumn = binding.columns.firstIndex { column in
      column.map { entity.fields[$0.field].type == .identifier } ?? false
    }
    rowCount = file.structure.recordCount - skipped.count
    results = .allocate(capacity: max(1, ChunkLayout.chunkCount(rows: rowCount)))
    results.initialize(repeating: ChunkResult())
  }

  deinit {
    results.deinitialize()
    results.deallocate()
  }

  var fatalFaults: [Diagnostic] { fatal.withLock { $0 } }

  var places: RecordPlaces {
    .lines(file: file.name, chunks: results.prefix(ChunkLayout.chunkCount(rows: rowCount)).map(\.lines))
  }

  /// The number of the record that became a row.
  func ordinal(ofRow row: Int) -> Int {
    results[row >> ChunkLayout.shift].ordinals?[row & ChunkLayout.mask] ?? row
  }

  /// The record that becomes row `row`.
  private func firstOrdinal(_ row: Int) -> Int {
    var ordinal = row
    for skip in skipped {
      if skip > ordinal { break }
      ordinal += 1
    }
    return ordinal
  }

  func fill(_ chunk: Int, _ builder: ChunkBuilder) {
    let columns = binding.columns.count
    var ordinal = firstOrdinal(chunk << ChunkLayout.shift)
    let position = file.structure.position(ofRecord: ordinal, in: file.bytes)
    var line = file.headerLines + position.lineFeeds + 1
    var lines = LineRecord(first: line, rows: builder.rows)
    var ordinals: [Int]? = skipped.isEmpty ? nil : []
    var reader = RecordReader(
      file.bytes.start, from: position.offset, to: file.structure.end, columns: columns,
      hasQuotes: file.structure.hasQuotes)
    let cells = UnsafeMutablePointer<Cell>.allocate(capacity: ChunkBuilder.batchRows * columns)
    defer { cells.deallocate() }
    while builder.filled < builder.rows {
      let count = min(ChunkBuilder.batchRows, builder.rows - builder.filled)
      var row = 0
      while row < count {
        let record = cells + row * columns
        reader.read(into: record)
        if skippedSet.isEmpty || !skippedSet.contains(ordinal) {
          lines.note(line, row: builder.filled + row)
          ordinals?.append(ordinal)
          if !reader.isPlain { note(reader.faults, record, builder, row: builder.filled + row, line: line) }
          row += 1
        }
        ordinal += 1
        line += 1
        if !reader.isPlain {
          line += reader.innerLineFeeds
          reader.clear()
        }
      }
      builder.append(cells, stride: columns, count: count)
      reader.forgetCopies()
    }
    file.bytes.forget(position.offset, reader.offset)
    results[chunk] = ChunkResult(lines: lines.finished, ordinals: ordinals)
  }

  /// Tells the faults of a record, and keeps the cells that they spoil from being read.
  private func note(
    _ faults: [RecordReader.Fault], _ record: UnsafeMutablePointer<Cell>, _ builder: ChunkBuilder, row: Int, line: Int
  ) {
    for fault in faults {
      switch fault {
      case .ragged(let found):
        let columns = binding.columns.count
        // The identifier, where there is one, still answers references.
        for column in 0..<columns where column != identifierColumn || record[column].count == 0 {
          record[column].count = Cell.suppressed
        }
        builder.recordFaults.append(
          CellFault(
            row: row, header: nil, code: .raggedRow, ["found": .integer(found), "expected": .integer(columns)]))
      case .strayQuote(let column, let text):
        spoil(column, .strayQuote, text, record, builder, row)
      case .textAfterQuote(let column, let text):
        spoil(column, .textAfterQuote, text, record, builder, row)
      case .unclosedQuote(let column, let inner):
        let header = column < file.headers.count ? file.headers[column] : nil
        let diagnostic = Diagnostic(
          LedgerCode.unclosedQuote, at: .cell(file: file.name, row: line + inner, column: header),
          ["opened": .integer(line + inner)])
        fatal.withLock { $0.append(diagnostic) }
      }
    }
  }

  private func spoil(
    _ column: Int, _ code: LedgerCode, _ text: String, _ record: UnsafeMutablePointer<Cell>, _ builder: ChunkBuilder,
    _ row: Int
  ) {
    guard column < binding.columns.count else { return }
    record[column].count = Cell.suppressed
    builder.recordFaults.append(
      CellFault(row: row, header: file.headers[column], code: code, ["found": .text(text)]))
  }
}

/// The lines of the records of a chunk: a first one, and all of them once a record spans lines or is left out.
private struct LineRecord {
  private let first: Int
  private let rows: Int
  private var lines: [UInt32]?

  init(first: Int, rows: Int) {
    self.first = first
    self.rows = rows
  }

  @inline(__always)
  mutating func note(_ line: Int, row: Int) {
    if lines == nil, line == first + row { return }
    keep(line, row)
  }

  @inline(never)
  private mutating func keep(_ line: Int, _ row: Int) {
    if lines == nil {
      lines = (0..<row).map { UInt32(clamping: first + $0) }
      lines?.reserveCapacity(rows)
    }
    lines?.append(UInt32(clamping: line))
  }

  var finished: RecordPlaces.ChunkLines { RecordPlaces.ChunkLines(line: first, lines: lines) }
}
