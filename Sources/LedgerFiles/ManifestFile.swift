import Diagnostics
import MediationModel

/// Reads `manifest.csv`: which records the ledger covers, where and when.
struct ManifestFile {
  private(set) var records: [ManifestRecord] = []
  private(set) var faults: [Diagnostic] = []

  init(_ file: SourceFile) {
    var columns: [ManifestField: Int] = [:]
    for (position, header) in file.headers.enumerated() {
      let place = DiagnosticPlace.cell(file: file.name, row: 1, column: header)
      if header.isEmpty {
        faults.append(
          Diagnostic(
            LedgerCode.emptyHeader, at: .cell(file: file.name, row: 1, column: nil), ["column": .integer(position + 1)])
        )
        continue
      }
      let field = ManifestField.allCases.first { $0.rawValue == header.lowercased() || $0.zh == header }
      guard let field else {
        var arguments: [String: DiagnosticArgument] = [
          "found": .text(header), "entity": .text("manifest"), "label": .text("台账范围"),
        ]
        let known = ManifestField.allCases.map(\.rawValue) + ManifestField.allCases.map(\.zh)
        if let nearest = nearestName(to: header, in: known) { arguments["nearest"] = .text(nearest) }
        faults.append(Diagnostic(LedgerCode.unknownHeader, at: place, arguments))
        continue
      }
      if let other = columns[field] {
        faults.append(
          Diagnostic(
            LedgerCode.duplicateHeader, at: place,
            ["found": .text(header), "other": .text(file.headers[other])]))
      } else {
        columns[field] = position
      }
    }
    for field in ManifestField.allCases where field.isRequired && columns[field] == nil {
      faults.append(
        Diagnostic(
          LedgerCode.missingColumn, at: .cell(file: file.name, row: 1, column: nil),
          ["field": .text(field.rawValue), "label": .text(field.zh)]))
    }
    if faults.isEmpty { readRecords(file, columns) }
  }

  private mutating func readRecords(_ file: SourceFile, _ columns: [ManifestField: Int]) {
    let count = file.headers.count
    let position = file.structure.position(ofRecord: 0, in: file.bytes)
    var reader = RecordReader(
      file.bytes.start, from: position.offset, to: file.structure.end, columns: count, hasQuotes: true)
    defer { reader.forgetCopies() }
    let cells = UnsafeMutablePointer<Cell>.allocate(capacity: count)
    defer { cells.deallocate() }
    let headers = columns.mapValues { file.headers[$0] }
    var line = file.headerLines + 1
    for _ in 0..<file.structure.recordCount {
      reader.read(into: cells)
      let texts = (0..<count).map { column in
        let length = Int(max(0, cells[column].count))
        return String(decoding: UnsafeBufferPointer(start: cells[column].start, count: length), as: UTF8.self)
          .trimmingBlanks()
      }
      if reader.faults.isEmpty {
        readRecord(file, texts, columns, headers, line)
      } else {
        for fault in reader.faults { note(fault, file, line) }
      }
      line += 1 + reader.innerLineFeeds
      reader.clear()
    }
  }

  private mutating func readRecord(
    _ file: SourceFile, _ texts: [String], _ columns: [ManifestField: Int], _ headers: [ManifestField: String],
    _ line: Int
  ) {
    func text(_ field: ManifestField) -> String { columns[field].map { texts[$0] } ?? "" }
    let place = DiagnosticPlace.cell(file: file.name, row: line, column: nil)
    let before = faults.count
    for field in ManifestField.allCases where field.isRequired && text(field).isEmpty {
      faults.append(
        Diagnostic(
          LedgerCode.emptyRequiredCell, at: .cell(file: file.name, row: line, column: headers[field]),
          ["field": .text(headers[field] ?? field.rawValue)]))
    }
    let from = day(text(.from), headers[.from], file, line)
    let through = day(text(.through), headers[.through], file, line)
    guard faults.count == before else { return }
    records.append(
      ManifestRecord(
        entity: text(.entity), jurisdiction: text(.jurisdiction), from: from, through: through, note: text(.note),
        place: place, headers: headers))
  }

  private mutating func day(_ text: String, _ header: String?, _ file: SourceFile, _ line: Int) -> Day? {
    if text.isEmpty { return nil }
    let code: LedgerCode
    switch DateSpelling.read(text) {
    case .day(let day): return day
    case .impossible: code = .impossibleDate
    case .bad: code = .badDate
    }
    faults.append(
      Diagnostic(
        code, at: .cell(file: file.name, row: line, column: header),
        ["found": .text(text), "field": .text(header ?? "")]))
    return nil
  }

  private mutating func note(_ fault: RecordReader.Fault, _ file: SourceFile, _ line: Int) {
    func header(_ column: Int) -> String? { column < file.headers.count ? file.headers[column] : nil }
    let (code, column, lines, arguments): (LedgerCode, String?, Int, [String: DiagnosticArgument]) =
      switch fault {
      case .ragged(let found):
        (.raggedRow, nil, 0, ["found": .integer(found), "expected": .integer(file.headers.count)])
      case .strayQuote(let column, let text): (.strayQuote, header(column), 0, ["found": .text(text)])
      case .textAfterQuote(let column, let text): (.textAfterQuote, header(column), 0, ["found": .text(text)])
      case .unclosedQuote(let column, let inner):
        (.unclosedQuote, header(column), inner, ["opened": .integer(line + inner)])
      }
    faults.append(Diagnostic(code, at: .cell(file: file.name, row: line + lines, column: column), arguments))
  }
}
