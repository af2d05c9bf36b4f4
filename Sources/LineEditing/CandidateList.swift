import TextWidth

/// Candidates in columns that fit a width, in pages that fit the room below the text.
struct CandidateList: Sendable {
  let candidates: [Completion.Candidate]
  /// How many candidates the pages before have shown.
  private(set) var shown = 0

  init(_ candidates: [Completion.Candidate]) { self.candidates = candidates }

  /// The next page; from the start again behind the last one.
  /// - Parameters:
  ///   - columns, rows: the room there is; a page takes at least one row.
  ///   - more: words the number of candidates left.
  mutating func nextPage(columns: Int, rows: Int, width: DisplayWidth, more: (Int) -> String) -> [String] {
    if shown >= candidates.count { shown = 0 }
    let rest = Array(candidates[shown...])
    var page = CandidateList.lines(rest, columns: columns, rows: max(1, rows), width: width)
    if page.taken < rest.count, rows > 1 {
      page = CandidateList.lines(rest, columns: columns, rows: rows - 1, width: width)
      page.lines.append(more(rest.count - page.taken))
    }
    shown += page.taken
    return page.lines
  }

  /// As many candidates as go into the rows, downwards first, with two blanks between columns.
  private static func lines(
    _ candidates: [Completion.Candidate], columns: Int, rows: Int, width: DisplayWidth
  ) -> (lines: [String], taken: Int) {
    let labels = candidates.map { DisplayWidth.printable($0.label) }
    if candidates.contains(where: { !$0.note.isEmpty }) {
      let taken = min(rows, candidates.count)
      let widest = min(labels[..<taken].reduce(0) { max($0, width.of($1)) }, columns / 2)
      let lines = (0..<taken).map { index in
        width.truncated(width.padded(labels[index], to: widest) + "  " + candidates[index].note, to: columns)
      }
      return (lines, taken)
    }
    // All on the page have the same width, so the page is sought that takes most.
    var taken = min(rows, labels.count)
    var widest = labels[..<taken].reduce(0) { max($0, width.of($1)) }
    while taken < labels.count {
      let next = max(widest, width.of(labels[taken]))
      let across = max(1, (columns + 2) / (next + 2))
      if taken + 1 > across * rows { break }
      widest = next
      taken += 1
    }
    let across = max(1, (columns + 2) / (widest + 2))
    let down = (taken + across - 1) / across
    let lines = (0..<down).map { row in
      stride(from: row, to: taken, by: down).map { index in
        index + down < taken ? width.padded(labels[index], to: widest + 2) : labels[index]
      }.joined()
    }
    return (lines, taken)
  }
}
