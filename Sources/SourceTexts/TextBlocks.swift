/// The paragraphs and the table of a file, in their order. A table is a block of lines that begin with a tabulator, blank
/// cells among them; a cell goes on over lines that do not.
struct TextBlocks {
  var before: [NormalText] = []
  var cells: [Cell] = []
  var after: [NormalText] = []

  struct Cell {
    var text: NormalText
    /// An empty line stands before it: a row may begin here.
    let followsEmptyLine: Bool
  }

  init(_ file: TextFile) {
    let lines = file.lines
    let tabbed = lines.indices.filter { lines[$0].first == "\t" }
    // Paragraphs may be indented with tabulators too; a table has blank cells.
    let isTable = tabbed.count > 3 && tabbed.contains { lines[$0].allSatisfy { NormalText.normal($0) == nil } }
    guard isTable, let first = tabbed.first, var last = tabbed.last else {
      before = TextBlocks.paragraphs(file, lines.indices)
      return
    }
    // The last cell goes on up to an empty line.
    while last + 1 < lines.count, !lines[last + 1].isEmpty { last += 1 }
    before = TextBlocks.paragraphs(file, lines.startIndex..<first)
    after = TextBlocks.paragraphs(file, last + 1..<lines.endIndex)
    readCells(file, first...last)
  }

  private static func paragraphs(_ file: TextFile, _ range: Range<Int>) -> [NormalText] {
    range.map { NormalText(file: file.path, line: $0 + 1, file.lines[$0]) }.filter { !$0.isEmpty }
  }

  private mutating func readCells(_ file: TextFile, _ range: ClosedRange<Int>) {
    for index in range {
      let line = file.lines[index]
      guard line.first == "\t" else {
        if !cells.isEmpty { cells[cells.count - 1].text.append(line, line: index + 1) }
        continue
      }
      let isFirst = index == range.lowerBound || file.lines[index - 1].isEmpty
      for (offset, part) in line.dropFirst().split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
        let column = line.distance(from: line.startIndex, to: part.startIndex) + 1
        cells.append(
          Cell(
            text: NormalText(file: file.path, line: index + 1, part, from: column),
            followsEmptyLine: isFirst && offset == 0))
      }
    }
  }

  /// The cells in rows. An empty line parts rows, and also stands inside cells; so the usual number of cells decides.
  var rows: [[NormalText]] {
    var groups: [[NormalText]] = []
    for cell in cells {
      if cell.followsEmptyLine || groups.isEmpty { groups.append([]) }
      groups[groups.count - 1].append(cell.text)
    }
    let counts = Dictionary(groups.map { ($0.count, 1) }, uniquingKeysWith: +)
    let width = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    var rows: [[NormalText]] = []
    var index = 0
    while index < groups.count {
      var (row, next) = (groups[index], index + 1)
      while row.count < width, next < groups.count, row.count + groups[next].count <= width {
        row += groups[next]
        next += 1
      }
      if row.count == width || next == index + 1 {
        rows.append(row)
        index = next
      } else {
        rows.append(groups[index])
        index += 1
      }
    }
    return rows
  }
}
