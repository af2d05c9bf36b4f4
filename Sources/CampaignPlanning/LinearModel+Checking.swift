extension LinearModel {
  /// The first thing that a point breaks.
  public enum Violation: Error, Equatable, Sendable {
    /// A variable outside its bounds.
    case variable(Int)
    /// A row outside its bounds.
    case row(Int)
    /// More or fewer values than variables.
    case size
  }

  /// What a solver's point says, with whole variables made exactly whole.
  /// - Returns: `nil` where a whole variable lies farther than 10⁻⁴ from a whole number, or is no number.
  public func rounded(_ values: [Double]) -> [Double]? {
    guard values.count == domains.count else { return nil }
    var result = values
    for (index, domain) in domains.enumerated() {
      guard values[index].isFinite else { return nil }
      guard domain.isWhole else { continue }
      let whole = values[index].rounded()
      guard abs(whole - values[index]) <= 1e-4, abs(whole) <= Double(Self.largest) else { return nil }
      result[index] = whole
    }
    return result
  }

  /// What a point breaks: exactly where all of a row's variables are whole, else within 10⁻⁶ of the row's size.
  public func violation(of values: [Double]) -> Violation? {
    guard values.count == domains.count else { return .size }
    for (index, domain) in domains.enumerated() {
      let slack = domain.isWhole ? 0 : 1e-6
      if let lower = domain.lower, values[index] < Double(lower) - slack { return .variable(index) }
      if let upper = domain.upper, values[index] > Double(upper) + slack { return .variable(index) }
    }
    for (number, row) in rows.enumerated() where !isMet(row, values) { return .row(number) }
    return nil
  }

  private func isMet(_ row: Row, _ values: [Double]) -> Bool {
    if row.terms.allSatisfy({ domains[$0.variable.index].isWhole }) {
      var sum = Int128(0)
      for term in row.terms { sum += Int128(term.coefficient) * Int128(values[term.variable.index]) }
      return row.lower.map { sum >= Int128($0) } ?? true && row.upper.map { sum <= Int128($0) } ?? true
    }
    var sum = 0.0
    var size = 1.0
    for term in row.terms {
      let part = Double(term.coefficient) * values[term.variable.index]
      sum += part
      size = max(size, abs(part))
    }
    return row.lower.map { sum >= Double($0) - size * 1e-6 } ?? true
      && row.upper.map { sum <= Double($0) + size * 1e-6 } ?? true
  }

  /// The objective at a point, exact where every variable that counts is whole.
  public func value(of values: [Double]) -> Double {
    var whole = Int128(0)
    var rest = 0.0
    for (index, coefficient) in objective.enumerated() where coefficient != 0 {
      if domains[index].isWhole {
        whole += Int128(coefficient) * Int128(values[index])
      } else {
        rest += Double(coefficient) * values[index]
      }
    }
    return Double(whole) + rest
  }
}
