package import MediationModel
package import PolicyModel

/// Days in a row on which some parameters have one value each.
package struct ParameterStretch: Sendable {
  /// Nil: from the beginning.
  package let from: Day?
  /// The number, or the number of the day, of each parameter that has one then.
  package let numbers: [String: Int64]
}

extension Policy {
  /// The stretches of days on which these parameters keep their values, from the first on; those with a series of due days
  /// are left out, and so are lists.
  package func stretches(of parameters: [Parameter]) -> [ParameterStretch] {
    let single = parameters.filter { !$0.isMilestoneSeries && $0.unit != .names }
    if single.isEmpty { return [] }
    let days = Set(single.flatMap { $0.values.compactMap(\.from) }).sorted()
    return ([nil] + days.map { Optional($0) }).map { from in
      var numbers: [String: Int64] = [:]
      for parameter in single {
        let value = parameter.values.last { value in
          guard let start = value.from else { return true }
          return from.map { start <= $0 } ?? false
        }
        switch value?.value {
        case .number(let number)?: numbers[parameter.id] = number
        case .day(let day)?: numbers[parameter.id] = Int64(day.number)
        case .names?, nil: break
        }
      }
      return ParameterStretch(from: from, numbers: numbers)
    }
  }
}

extension ParameterStretch {
  /// `p.c = 5`, `p.as_of >= 2025-01-01`
  func words(_ policy: Policy) -> [String] {
    let values = numbers.sorted { $0.key < $1.key }.map { name, number in
      let unit = policy.parameter(name)?.unit
      let text =
        unit == .date
        ? Day(number: Int32(truncatingIfNeeded: number)).description
        : ExactDecimal(units: number, scale: unit?.scale ?? 0).description
      return "p.\(name) = \(text)"
    }
    return values + (from.map { ["p.as_of >= \($0)"] } ?? [])
  }
}
