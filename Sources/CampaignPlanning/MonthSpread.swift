/// Shares the number of times that activities are done in a period among its months, as evenly as can be.
///
/// Everything is put in one line, place after place and item after item, and dealt out to the months in turn. Any
/// stretch of the line gives each month at most its length divided by the months, rounded up; and a rate, whose activities
/// stand side by side, allows at least that. So a period that keeps its rates has months that keep them.
public enum MonthSpread {
  /// - Parameters:
  ///   - counts: how often each activity is done in the period, in the order place, item.
  ///   - months: the period's months that are no pause; at least one unless every count is 0.
  /// - Returns: for each activity how often it is done in each of these months.
  public static func deal(_ counts: [Int64], over months: Int) -> [[Int64]] {
    var next = 0
    return counts.map { count in
      guard months > 0 else { return [] }
      let each = count / Int64(months)
      let rest = Int(count % Int64(months))
      var result = [Int64](repeating: each, count: months)
      for offset in 0..<rest { result[(next + offset) % months] += 1 }
      next = (next + rest) % months
      return result
    }
  }
}
