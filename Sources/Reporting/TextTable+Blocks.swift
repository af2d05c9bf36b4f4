import TextWidth

extension TextTable {
  /// The lines of the table; where its columns do not fit beside each other, in as few blocks below each other as hold
  /// them, with an empty line between. Every block has the first column and all rows, and about as many others as the
  /// next.
  /// - Parameter total: columns of the terminal, the indent included; nil: as wide as it comes. A column that keeps its
  ///   width can make a block wider.
  package func blocks(total: Int?) -> [String] {
    guard let total else { return lines(total: nil) }
    let parts = parts(total)
    if parts.count < 2 { return lines(total: total) }
    return Array(parts.map { block($0).lines(total: total) }.joined(separator: [""]))
  }

  /// The columns of each block but the first column.
  private func parts(_ total: Int) -> [Range<Int>] {
    let greedy = greedyParts(total)
    let count = columns.count - 1
    let even = greedy.indices.map { index in
      1 + count * index / greedy.count..<1 + count * (index + 1) / greedy.count
    }
    return even.allSatisfy { leastWidth($0) <= total } ? even : greedy
  }

  /// As many columns a block as fit, from the left.
  private func greedyParts(_ total: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 1
    while start < columns.count {
      var end = start + 1
      while end < columns.count, leastWidth(start..<end + 1) <= total { end += 1 }
      parts.append(start..<end)
      start = end
    }
    return parts
  }

  /// How narrow a block of the first and these columns can be.
  private func leastWidth(_ part: Range<Int>) -> Int {
    ([0] + part).reduce(indent) { $0 + leastWidth($1) } + TextTable.gap * part.count
  }

  private func block(_ part: Range<Int>) -> TextTable {
    var table = TextTable([columns[0]] + columns[part], width: width, indent: indent, showsTitles: showsTitles)
    for row in rows { table.append([row[0]] + row[part]) }
    return table
  }
}
