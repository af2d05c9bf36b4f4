/// A terminal as far as the editor uses one, with its own idea of widths, wrapping and reflow on a resize; what it does
/// not know it counts as a fault.
struct TerminalEmulator {
  struct Line: Equatable {
    /// One entry a column; the right half of a wide character is an empty text.
    var cells: [String] = []
    /// Whether the next line goes on with this one, since text ran over the edge.
    var isWrapped = false
    var text: String {
      var text = cells.joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  private(set) var columns: Int
  private(set) var rows: Int
  /// With those that have scrolled off above.
  private(set) var lines: [Line]
  private(set) var cursorRow = 0
  private(set) var cursorColumn = 0
  private(set) var bells = 0
  private(set) var faults: [String] = []
  private(set) var isCursorShown = true
  /// How often the cursor was shown: the last thing of each drawing.
  private(set) var drawings = 0
  private(set) var marksPastes = false
  private var wraps = true
  /// The last column is filled; the next character goes to the next row.
  private var isPending = false
  private var pendingBytes: [UInt8] = []

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    lines = Array(repeating: Line(), count: rows)
  }

  private var top: Int { lines.count - rows }

  /// The visible rows without blanks at their ends.
  var screen: [String] { lines[top...].map(\.text) }

  mutating func write(_ bytes: [UInt8]) {
    pendingBytes += bytes
    // A character or a sequence may be cut in two by a read.
    let text = String(decoding: pendingBytes, as: UTF8.self)
    if text.unicodeScalars.suffix(2).contains("\u{FFFD}") { return }
    var scalars = Array(text.unicodeScalars)[...]
    pendingBytes = []
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\u{1B}":
        guard let end = scalars.firstIndex(where: { $0 != "[" && ("@"..."~").contains($0) }) else {
          pendingBytes = Array(("\u{1B}" + String(String.UnicodeScalarView(scalars))).utf8)
          return
        }
        let sequence = String(String.UnicodeScalarView(scalars[...end]))
        scalars = scalars[(end + 1)...]
        obey(sequence)
      case "\r": (cursorColumn, isPending) = (0, false)
      case "\n": lineFeed()
      case "\u{7}": bells += 1
      case "\u{0}"..<" ", "\u{7F}": faults.append("control \(scalar.value)")
      default: put(scalar)
      }
    }
  }

  private mutating func obey(_ sequence: String) {
    let final = sequence.last ?? " "
    let parameters = String(sequence.dropFirst().dropLast())
    let count = max(1, Int(parameters) ?? 1)
    switch (final, parameters) {
    case ("A", _): (cursorRow, isPending) = (max(0, cursorRow - count), false)
    case ("H", ""): (cursorRow, cursorColumn, isPending) = (0, 0, false)
    case ("J", ""):
      lines[top + cursorRow].cells = Array(lines[top + cursorRow].cells.prefix(cursorColumn))
      lines[top + cursorRow].isWrapped = false
      for row in (cursorRow + 1)..<max(rows, cursorRow + 1) { lines[top + row] = Line() }
    case ("K", ""): lines[top + cursorRow] = Line(cells: Array(lines[top + cursorRow].cells.prefix(cursorColumn)))
    case ("J", "2"): for row in 0..<rows { lines[top + row] = Line() }
    case ("h", "?25"), ("l", "?25"):
      isCursorShown = final == "h"
      if isCursorShown { drawings += 1 }
    case ("h", "?7"), ("l", "?7"): wraps = final == "h"
    case ("h", "?2004"), ("l", "?2004"): marksPastes = final == "h"
    case ("m", _): break
    default: faults.append(sequence)
    }
  }

  private mutating func lineFeed() {
    isPending = false
    if cursorRow < rows - 1 { cursorRow += 1 } else { lines.append(Line()) }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = TestWidths.columns(of: scalar)
    let previous = lines[top + cursorRow].cells.prefix(isPending ? columns : cursorColumn).lastIndex { !$0.isEmpty }
    if let previous, width == 0 || TestWidths.joins(scalar, lines[top + cursorRow].cells[previous]) {
      lines[top + cursorRow].cells[previous].unicodeScalars.append(scalar)
      return
    }
    if isPending || cursorColumn + width > columns {
      guard wraps else {
        faults.append("over the edge: \(scalar)")
        return
      }
      lines[top + cursorRow].isWrapped = true
      lineFeed()
      cursorColumn = 0
    }
    var cells = lines[top + cursorRow].cells
    cells += Array(repeating: " ", count: max(0, cursorColumn + width - cells.count))
    // Half of a wide character that is written over leaves a blank.
    if cells[cursorColumn].isEmpty, cursorColumn > 0 { cells[cursorColumn - 1] = " " }
    if cursorColumn + width < cells.count, cells[cursorColumn + width].isEmpty { cells[cursorColumn + width] = " " }
    cells[cursorColumn] = String(scalar)
    if width == 2 { cells[cursorColumn + 1] = "" }
    lines[top + cursorRow].cells = cells
    cursorColumn += width
    if cursorColumn == columns { (cursorColumn, isPending) = (columns - 1, true) }
  }

  /// Changes the size as today's terminals do: lines that ran over the edge are joined and broken anew, and the cursor
  /// stays on its character.
  mutating func resize(columns: Int, rows: Int) {
    var result: [Line] = []
    var cursor = (line: 0, column: 0)
    var start = 0
    let cursorLine = top + cursorRow
    while start < lines.count {
      var end = start
      while lines[end].isWrapped, end + 1 < lines.count { end += 1 }
      var cells: [String] = []
      var place: Int?
      for index in start...end {
        if index == cursorLine { place = cells.count + cursorColumn }
        cells += lines[index].cells
      }
      let first = result.count
      result += TerminalEmulator.broken(cells, columns)
      if var rest = place {
        cursor.line = first
        while cursor.line < result.count - 1, rest >= result[cursor.line].cells.count {
          rest -= result[cursor.line].cells.count
          cursor.line += 1
        }
        cursor.column = rest
      }
      start = end + 1
    }
    while result.count > cursor.line + 1, result.last?.cells.isEmpty == true { result.removeLast() }
    // The cursor must stay in sight.
    while result.count - cursor.line > rows { result.removeLast() }
    while result.count < rows { result.append(Line()) }
    lines = result
    (self.columns, self.rows) = (columns, rows)
    cursorRow = cursor.line - top
    cursorColumn = min(cursor.column, columns - 1)
    isPending = false
  }

  private static func broken(_ cells: [String], _ columns: Int) -> [Line] {
    var lines = [Line()]
    for (index, cell) in cells.enumerated() {
      let isWide = index + 1 < cells.count && cells[index + 1].isEmpty
      if lines[lines.count - 1].cells.count + (isWide ? 2 : 1) > columns, !cell.isEmpty {
        lines[lines.count - 1].isWrapped = true
        lines.append(Line())
      }
      lines[lines.count - 1].cells.append(cell)
    }
    return lines
  }
}
