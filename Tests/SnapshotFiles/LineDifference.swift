/// The lines in which two texts differ, with some of those around them.
package struct LineDifference {
  package let lines: [String]

  /// - Parameters:
  ///   - context: lines shown before and after each change.
  ///   - limit: lines shown at most.
  package init(_ expected: String, _ actual: String, context: Int = 2, limit: Int = 40) {
    let edits = Self.edits(expected, actual)
    let changed = edits.indices.filter { edits[$0].mark != " " }
    var shown: [String] = []
    var next = 0
    for index in changed {
      let start = max(next, index - context)
      if start > next || shown.isEmpty { shown.append("@ line \(edits[start].number)") }
      let end = min(edits.count, index + context + 1)
      // The lines after a change stop where the next change begins to show its own.
      for line in start..<max(start, end) where line >= next {
        shown.append("\(edits[line].mark) \(edits[line].text)")
      }
      next = max(next, end)
    }
    let more = shown.count - limit
    lines = more > 0 ? shown.prefix(limit) + ["… \(more) more lines"] : shown
  }

  private struct Edit {
    let mark: Character
    let text: Substring
    /// In the expected text, from 1.
    let number: Int
  }

  private static func edits(_ expected: String, _ actual: String) -> [Edit] {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var edits: [Edit] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if removed.contains(i), i < old.count {
        edits.append(Edit(mark: "-", text: old[i], number: i + 1))
        i += 1
      } else if inserted.contains(j), j < new.count {
        edits.append(Edit(mark: "+", text: new[j], number: i + 1))
        j += 1
      } else if i < old.count, j < new.count {
        edits.append(Edit(mark: " ", text: old[i], number: i + 1))
        i += 1
        j += 1
      } else {
        break
      }
    }
    return edits
  }
}
