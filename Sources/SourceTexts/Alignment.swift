/// Lays the figures that an outline's points state beside those that a text states, in order.
///
/// Each point states its figures in the order of the text. A point may also repeat what stands once for several points:
/// then it repeats all its figures of the kind, and each must have been stated before. Everything in the text must be
/// stated by one point. Where that cannot be, the fewest changes are given.
enum Alignment {
  enum Step: Hashable {
    case same(text: Int, outline: Int)
    /// The outline says something else here.
    case differs(text: Int, outline: Int)
    case onlyInText(Int)
    case onlyInOutline(Int)
    /// The point repeats figures that were stated before.
    case repeated(Range<Int>)
  }

  /// - Parameters:
  ///   - text: figures in the order of the text.
  ///   - points: the figures of each point, in the order of the outline.
  ///   - before: figures that stand above and may be repeated.
  /// - Returns: steps in order; indices of the outline count through all points. O(figures of the text × of the outline).
  static func steps(text: [String], points: [[String]], before: Set<String> = []) -> [Step] {
    let outline = points.flatMap(\.self)
    var starts: [Int: Int] = [:]
    var index = 0
    for point in points where !point.isEmpty {
      starts[index] = point.count
      index += point.count
    }
    return Table(
      text: text, outline: outline, pointLengths: starts, stated: growing(text, from: before), written: growing(outline)
    ).best()
  }

  /// The figures before each place.
  private static func growing(_ figures: [String], from start: Set<String> = []) -> [Set<String>] {
    var sets = [start]
    for figure in figures { sets.append(sets[sets.count - 1].union([figure])) }
    return sets
  }

  private struct Table {
    let text: [String]
    let outline: [String]
    /// By the index of its first figure.
    let pointLengths: [Int: Int]
    /// Figures that the text states before each place of it.
    let stated: [Set<String>]
    /// Figures that the outline states before each place of it. One that the text does not have has been told already
    /// where it was first, so repeating it is no further change.
    let written: [Set<String>]

    func best() -> [Step] {
      let (rows, columns) = (outline.count + 1, text.count + 1)
      // cost[i][j]: least cost for outline[i...] and text[j...].
      var cost = [[Int]](repeating: [Int](repeating: 0, count: columns), count: rows)
      for i in stride(from: rows - 1, through: 0, by: -1) {
        for j in stride(from: columns - 1, through: 0, by: -1) where i + j < rows + columns - 2 {
          cost[i][j] = choices(i, j).map { $0.cost + cost[$0.i][$0.j] }.min() ?? 0
        }
      }
      var steps: [Step] = []
      var (i, j) = (0, 0)
      while i < outline.count || j < text.count {
        guard let choice = choices(i, j).first(where: { $0.cost + cost[$0.i][$0.j] == cost[i][j] }) else { break }
        steps.append(choice.step)
        (i, j) = (choice.i, choice.j)
      }
      return steps
    }

    /// Better ones first, where they cost the same.
    private func choices(_ i: Int, _ j: Int) -> [(step: Step, cost: Int, i: Int, j: Int)] {
      var found: [(step: Step, cost: Int, i: Int, j: Int)] = []
      if i < outline.count, j < text.count {
        found.append(
          outline[i] == text[j]
            ? (.same(text: j, outline: i), 0, i + 1, j + 1) : (.differs(text: j, outline: i), 3, i + 1, j + 1))
      }
      if let length = pointLengths[i],
        outline[i..<i + length].allSatisfy({ stated[j].contains($0) || written[i].contains($0) })
      {
        found.append((.repeated(i..<i + length), 0, i + length, j))
      }
      if j < text.count { found.append((.onlyInText(j), 2, i, j + 1)) }
      if i < outline.count { found.append((.onlyInOutline(i), 2, i + 1, j)) }
      return found
    }
  }
}
