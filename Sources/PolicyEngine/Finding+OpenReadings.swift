import PolicyModel

extension Finding {
  /// The numbers that an outcome rests on.
  struct Figures: Hashable {
    let actual: Quantity?
    let required: Required?
    let missing: Int64?
    let parts: [PartFinding]
  }

  var figures: Figures { Figures(actual: actual, required: required, missing: missing, parts: parts) }

  /// One finding for what is found under each open choice: where the numbers agree, those; where they differ, the interval
  /// that holds all of them, and nothing for what has no interval (what is required or missing).
  static func joined(_ findings: [Finding]) -> Finding? {
    guard var result = findings.first else { return nil }
    for other in findings.dropFirst() where other.figures != result.figures {
      result.actual = Quantity.joined(result.actual, other.actual)
      if result.required != other.required { result.required = nil }
      if result.missing != other.missing { result.missing = nil }
      if result.parts.count == other.parts.count {
        result.parts = zip(result.parts, other.parts).map { $0.joined(with: $1) }
      }
    }
    return result
  }
}

extension PartFinding {
  fileprivate func joined(with other: PartFinding) -> PartFinding {
    if self == other { return self }
    return PartFinding(
      label: label, outcome: outcome == other.outcome ? outcome : .indeterminate,
      actual: Quantity.joined(actual, other.actual) ?? .unknown,
      required: required == other.required ? required : nil, missing: missing == other.missing ? missing : nil)
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
  /// The smallest interval that holds both.
  func joined(with other: Interval) -> Interval {
    let possible: Int64? =
      if let mine = self.possible, let theirs = other.possible { max(mine, theirs) } else { nil }
    return Interval(known: min(known, other.known), possible: possible)
  }
}
