import Diagnostics

extension TextOutline {
  /// Reads a file: paragraphs by their numbering, or a table whose rows are numbered.
  package static func read(_ file: TextFile) -> TextOutline {
    let blocks = TextBlocks(file)
    guard !blocks.cells.isEmpty else { return read(blocks.before) }
    var reader = TableRows(blocks.rows)
    reader.read()
    var outline = reader.outline
    for (path, paragraphs) in [("序", blocks.before), ("尾", blocks.after)] {
      guard let first = paragraphs.first else { continue }
      let clause = TextClause(
        path: path, parent: nil, label: nil, span: first.span(0..<first.count),
        parts: paragraphs.map { TextClause.Part(text: $0) })
      outline.clauses.insert(clause, at: path == "序" ? 0 : outline.clauses.count)
    }
    return outline
  }
}

/// Reads rows: the first column whose cells are numbered has the clauses, the next such column the steps of a clause.
/// Columns before them are headings. A blank cell stands for what is above it.
private struct TableRows {
  let rows: [[NormalText]]
  private let width: Int
  private let clauseColumn: Int?
  private let stepColumn: Int?
  var outline = TextOutline()

  init(_ rows: [[NormalText]]) {
    self.rows = rows
    let width =
      Dictionary(rows.map { ($0.count, 1) }, uniquingKeysWith: +)
      .max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    self.width = width
    // The titles of the columns are cells too, so half is enough.
    let numbered = (0..<width).filter { column in
      let cells = rows.compactMap { $0.count == width && !$0[column].isEmpty ? $0[column] : nil }
      return !cells.isEmpty && cells.count { Label($0)?.rank == .item } * 2 >= cells.count
    }
    clauseColumn = numbered.first
    stepColumn = numbered.dropFirst().first
  }

  mutating func read() {
    var isHead = true
    for row in rows {
      guard row.count == width else {
        if isHead { continue }
        report(
          .rowLength, row.first { !$0.isEmpty } ?? row[0], ["found": .integer(row.count), "expected": .integer(width)])
        continue
      }
      // Titles of the columns.
      if isHead, !row.contains(where: { Label($0)?.rank == .item }) { continue }
      isHead = false
      outline.rows += 1
      read(row)
    }
  }

  private mutating func read(_ row: [NormalText]) {
    guard let clauseColumn else { return }
    for cell in row[..<clauseColumn] where !cell.isEmpty {
      let text = TextOutline.headingOnce(cell.string)
      if !outline.headings.contains(where: { $0.text == text }) {
        outline.headings.append((text, cell.span(0..<cell.count)))
      }
    }
    let cell = row[clauseColumn]
    if let label = Label(cell), label.rank == .item {
      open(label, cell)
    } else if !cell.isEmpty {
      report(.rowWithoutNumber, cell, ["found": .text(excerpt(cell))])
    }
    guard !outline.clauses.isEmpty else { return }
    var step: Int?
    for (column, cell) in row.enumerated() where column > clauseColumn && !cell.isEmpty {
      guard column == stepColumn else {
        add(TextClause.Part(text: cell, step: step))
        continue
      }
      if let label = Label(cell), label.rank == .item {
        step = label.number
        open(step: label, cell)
        add(TextClause.Part(text: cell.dropping(label.length), step: step, isHeading: true))
      } else {
        report(.rowWithoutNumber, cell, ["found": .text(excerpt(cell))])
        add(TextClause.Part(text: cell, step: step))
      }
    }
  }

  private mutating func open(_ label: Label, _ cell: NormalText) {
    let span = cell.span(0..<label.length)
    let expected = (outline.clauses.last?.label?.number ?? 0) + 1
    if label.number != expected { broken(String(label.number), label.number, expected, span) }
    outline.clauses.append(
      TextClause(
        path: label.component, parent: nil, label: label, span: span,
        parts: [TextClause.Part(text: cell.dropping(label.length), isHeading: true)]))
  }

  private mutating func open(step label: Label, _ cell: NormalText) {
    let index = outline.clauses.count - 1
    let span = cell.span(0..<label.length)
    let expected = (outline.clauses[index].steps.last?.number ?? 0) + 1
    if label.number != expected {
      broken("\(outline.clauses[index].path)/\(label.number)", label.number, expected, span)
    }
    outline.clauses[index].steps.append(TextClause.Step(number: label.number, span: span))
  }

  private mutating func add(_ part: TextClause.Part) { outline.clauses[outline.clauses.count - 1].parts.append(part) }

  private mutating func broken(_ clause: String, _ found: Int, _ expected: Int, _ span: SourceSpan) {
    outline.numberingFaults.append(
      .init(
        clause, found: found, expected: expected, at: span,
        skipped: found > expected && !clause.contains("/") ? (expected..<found).map(String.init) : []))
  }

  private mutating func report(_ code: SourceTextsCode, _ cell: NormalText, _ arguments: [String: DiagnosticArgument]) {
    outline.faults.append(Diagnostic(code, at: .source(cell.span(0..<cell.count)), arguments))
  }

  private func excerpt(_ cell: NormalText) -> String { cell.string(0..<min(cell.count, 12)) }
}

extension TextOutline {
  /// A heading that is printed again at the break of a page, within one cell: `甲甲甲` is `甲`. Also where one of the
  /// copies is broken over lines.
  static func headingOnce(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    for length in stride(from: 1, through: scalars.count, by: 1) where scalars.count.isMultiple(of: length) {
      if scalars.indices.allSatisfy({ scalars[$0] == scalars[$0 % length] }) {
        var unit = ""
        unit.unicodeScalars.append(contentsOf: scalars.prefix(length))
        return unit
      }
    }
    return text
  }
}
