package import Diagnostics

/// Something wrong with a record, before it has a place in a file.
package struct CellFault {
  /// Within the chunk, and later within the table, from 0.
  package var row: Int
  /// The header over the cell as written; nil when the whole record is meant.
  package var header: String?
  package var code: LedgerCode
  package var arguments: [String: DiagnosticArgument]

  package init(row: Int, header: String?, code: LedgerCode, _ arguments: [String: DiagnosticArgument] = [:]) {
    self.row = row
    self.header = header
    self.code = code
    self.arguments = arguments
  }
}

/// A fault of a record with its place.
package struct RecordFault {
  package var entityIndex: Int
  /// The row that the record would have in its table.
  package var row: Int
  package var diagnostic: Diagnostic
}

/// Where the records of a table were written.
package enum RecordPlaces: Sendable {
  /// Of chunk c, row i is on line `chunks[c].line + i`, or on `chunks[c].lines[i]` where records span lines.
  case lines(file: String, chunks: [ChunkLines])
  case given([DiagnosticPlace])

  package struct ChunkLines: Sendable {
    package var line: Int
    package var lines: [UInt32]?

    package init(line: Int, lines: [UInt32]? = nil) {
      self.line = line
      self.lines = lines
    }
  }

  package func place(row: Int, header: String?) -> DiagnosticPlace {
    switch self {
    case .lines(let file, let chunks):
      let chunk = chunks[row >> ChunkLayout.shift]
      let index = row & ChunkLayout.mask
      return .cell(file: file, row: chunk.lines.map { Int($0[index]) } ?? chunk.line + index, column: header)
    case .given(let places):
      if case .cell(let file, let row, nil) = places[row] { return .cell(file: file, row: row, column: header) }
      return places[row]
    }
  }
}
