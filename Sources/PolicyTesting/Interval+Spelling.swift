import MediationModel
import PolicyModel

extension Interval {
  /// Reads `3`, `0..2` or, where no bound is known, `2..`; each number in decimal.
  /// - Parameter scale: digits after the point that a stored unit stands for.
  /// - Returns: nil for any other text, and where the first number is above the second.
  init?(spelled text: String, scale: Int = 0) {
    func units(_ text: Substring) -> Int64? { (try? ExactDecimal(String(text), scale: scale))?.units }
    guard let dots = text.firstRange(of: "..") else {
      guard let value = units(text[...]) else { return nil }
      self.init(value)
      return
    }
    guard let known = units(text[..<dots.lowerBound]) else { return nil }
    let rest = text[dots.upperBound...]
    if rest.isEmpty {
      self.init(known: known, possible: nil)
    } else if let possible = units(rest), known <= possible {
      self.init(known: known, possible: possible)
    } else {
      return nil
    }
  }

  /// The same text, for a number of the scale 0.
  var spelled: String {
    if isExact { return String(known) }
    return "\(known).." + (possible.map { String($0) } ?? "")
  }
}
