/// Which sessions together give somebody the hours that are missing.
enum SessionCovers {
  /// More sets than these are not looked at: the smallest come first.
  static let most = 64

  /// The sets of sessions that reach a sum and no longer do without any one of them; the smallest sets first.
  /// - Parameters:
  ///   - hours: session → what it gives; at least 1.
  ///   - need: at least 1.
  static func minimal(_ hours: [Int: Int64], need: Int64) -> [[Int]] {
    let sessions = hours.keys.sorted()
    var found: [[Int]] = []
    // Sets of one size after the other, each begun with its earliest session.
    var open: [(set: [Int], sum: Int64, next: Int)] = [([], 0, 0)]
    while !open.isEmpty, found.count < most {
      var larger: [(set: [Int], sum: Int64, next: Int)] = []
      for (set, sum, next) in open {
        for index in next..<sessions.count where found.count < most {
          let session = sessions[index]
          let total = sum + (hours[session] ?? 0)
          if total < need {
            if larger.count < most * 64 { larger.append((set + [session], total, index + 1)) }
          } else if (set + [session]).allSatisfy({ total - (hours[$0] ?? 0) < need }) {
            found.append(set + [session])
          }
        }
      }
      open = larger
    }
    return found
  }
}
