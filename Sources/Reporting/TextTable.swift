package import TextWidth

/// A table for a terminal: columns aligned by display width, shrunk to a total width by wrapping or cutting cells.
package struct TextTable: Sendable {
  package struct Column: Sendable {
    package enum Fit: Sendable {
      /// Never narrower than its widest cell: ids and numbers.
      case keep
      /// Continued on further lines.
      case wrap
      /// Cut, with `…` at the end.
      case cut
    }

    package let title: String
    package let alignment: DisplayWidth.Alignment
    package let fit: Fit
    /// Columns of the terminal that it keeps when the table is shrunk, if it ever was wider.
    package let minimum: Int

    package init(_ title: String, _ alignment: DisplayWidth.Alignment = .left, fit: Fit = .keep, minimum: Int = 8) {
      self.title = title
      self.alignment = alignment
      self.fit = fit
      self.minimum = minimum
    }
  }

  package let columns: [Column]
  package private(set) var rows: [[String]] = []
  package let width: DisplayWidth
  /// Blanks before every line.
  package let indent: Int
  /// Without titles there is no rule either.
  package let showsTitles: Bool

  package init(_ columns: [Column], width: DisplayWidth = DisplayWidth(), indent: Int = 0, showsTitles: Bool = true) {
    self.columns = columns
    self.width = width
    self.indent = indent
    self.showsTitles = showsTitles
  }

  /// Appends a row; missing cells are empty, superfluous ones are a mistake of the caller.
  package mutating func append(_ cells: [String]) {
    precondition(cells.count <= columns.count, "a row has no more cells than the table has columns")
    let padding = repeatElement("", count: columns.count - cells.count)
    rows.append(cells.map { DisplayWidth.printable($0) } + padding)
  }

  /// The lines of the table, without blanks at their ends.
  /// - Parameter total: columns of the terminal, the indent included; nil: as wide as it comes. Columns that keep their
  ///   width can make it wider.
  package func lines(total: Int? = 80) -> [String] {
    let widths = fitted(to: total)
    var result: [String] = []
    if showsTitles {
      result += lines(of: columns.map(\.title), widths)
      result.append(line(widths.map { String(repeating: "-", count: $0) }, widths))
    }
    for row in rows { result += lines(of: row, widths) }
    return result
  }

  /// The lines, each with a line end.
  package func text(total: Int? = 80) -> String { lines(total: total).map { $0 + "\n" }.joined() }

  /// Blanks between columns.
  static let gap = 2

  /// That of a column's widest cell.
  private func ownWidth(_ index: Int) -> Int {
    rows.reduce(showsTitles ? width.of(columns[index].title) : 0) { max($0, width.of($1[index])) }
  }

  /// That which a column keeps when the table is shrunk.
  func leastWidth(_ index: Int) -> Int {
    let own = ownWidth(index)
    return columns[index].fit == .keep ? own : min(own, columns[index].minimum)
  }

  /// The widest columns that may shrink give way first, one terminal column at a time, the rightmost of equals first.
  private func fitted(to total: Int?) -> [Int] {
    var widths = columns.indices.map { ownWidth($0) }
    guard let total else { return widths }
    var excess = indent + widths.reduce(0, +) + TextTable.gap * max(0, columns.count - 1) - total
    while excess > 0 {
      var widest: Int?
      for index in columns.indices where columns[index].fit != .keep && widths[index] > columns[index].minimum {
        if let current = widest, widths[current] > widths[index] { continue }
        widest = index
      }
      guard let widest else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func lines(of cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = columns.indices.map { index -> [String] in
      if width.of(cells[index]) <= widths[index] { return [cells[index]] }
      return columns[index].fit == .cut
        ? [width.truncated(cells[index], to: widths[index])] : width.wrapped(cells[index], to: widths[index])
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { row in line(wrapped.map { row < $0.count ? $0[row] : "" }, widths) }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var text = String(repeating: " ", count: indent)
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += String(repeating: " ", count: TextTable.gap) }
      text += width.padded(cell, to: widths[index], columns[index].alignment)
    }
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
