import PolicyModel

extension Finding {
  /// The numbers that an outcome rests on.
  struct Figures: Hashable {
    let actual: Quantity?
    let required: Required?
    let missing: Interval?
    let excess: Interval?
    let parts: [PartFinding]
  }

  var figures: Figures { Figures(actual: actual, required: required, missing: missing, excess: excess, parts: parts) }

  /// One finding for what is found under each open choice: where the numbers agree, those; where they differ, the interval
  /// that holds all of them, and nothing for what has no interval (what is required or missing).
  static func joined(_ findings: [Finding]) -> Finding? {
    guard var result = findings.first else { return nil }
    for other in findings.dropFirst() where other.figures != result.figures {
      result.actual = Quantity.joined(result.actual, other.actual)
      if result.required != other.required { result.required = nil }
      result.missing = Interval.spanning(result.missing, other.missing)
      result.excess = Interval.spanning(result.excess, other.excess)
      for part in other.parts {
        // A part that not every choice asks stands as it is.
        if let index = result.parts.firstIndex(where: { $0.isSamePart(part) }) {
          result.parts[index] = result.parts[index].joined(with: part)
        } else {
          result.parts.append(part)
        }
      }
    }
    return result
  }
}

extension PartFinding {
  fileprivate func isSamePart(_ other: PartFinding) -> Bool {
    label == other.label && required?.parameter == other.required?.parameter
      && required?.comparison == other.required?.comparison
  }

  fileprivate func joined(with other: PartFinding) -> PartFinding {
    if self == other { return self }
    return PartFinding(
      label: label, outcome: outcome == other.outcome ? outcome : .indeterminate,
      actual: Quantity.joined(actual, other.actual) ?? .unknown,
      required: required == other.required ? required : nil,
      missing: Interval.spanning(missing, other.missing), excess: Interval.spanning(excess, other.excess))
  }
}

extension Quantity {
  /// What holds both; `.unknown` for two of different kinds, and for two words, days or truths that differ.
  static func joined(_ first: Quantity?, _ second: Quantity?) -> Quantity? {
    if first == second { return first }
    switch (first, second) {
    case (.number(let a)?, .number(let b)?): return .number(a.joined(with: b))
    case (.share(let part, let whole)?, .share(let otherPart, let otherWhole)?):
      return .share(part: part.joined(with: otherPart), whole: whole.joined(with: otherWhole))
    default: return .unknown
    }
  }
}

extension Interval {
  /// What holds both; where one of them is not there, from 0.
  static func spanning(_ first: Interval?, _ second: Interval?) -> Interval? {
    guard first != nil || second != nil else { return nil }
    return (first ?? Interval(0)).joined(with: second ?? Interval(0))
  }

  /// The smallest interval that holds both.
  func joined(with other: Interval) -> Interval {
    let possible: Int64? =
      if let mine = self.possible, let theirs = other.possible { max(mine, theirs) } else { nil }
    return Interval(known: min(known, other.known), possible: possible)
  }
}
