/// A comparison of a norm with a number, date or list of the law.
public struct NormComparison: Hashable, Sendable {
  /// The field, fact or share that is compared; nil where a function works it out or the norm's kind says it.
  public let subject: String?
  public let comparison: Comparison
  /// The name of a parameter, or of a reading that stands for one.
  public let parameter: String

  public init(subject: String?, comparison: Comparison, parameter: String) {
    self.subject = subject
    self.comparison = comparison
    self.parameter = parameter
  }
}

extension Norm {
  /// Every comparison that the norm makes, in the order written; one that stands twice is given once.
  public var comparisons: [NormComparison] {
    var found: [NormComparison] = []
    switch body {
    case .requirement(let requirement): found = requirement.condition.comparisons
    case .target(let target):
      let subject = target.outOf.map { "\(target.count)/\($0)" } ?? target.count
      found = [NormComparison(subject: subject, comparison: target.comparison, parameter: target.parameter)]
    case .quota(let quota):
      for (comparison, parameter) in [(Comparison.atLeast, quota.atLeast), (.atMost, quota.atMost)] {
        guard let parameter else { continue }
        found.append(NormComparison(subject: quota.count.entity, comparison: comparison, parameter: parameter))
      }
    case .stage(let stage): found = stage.evidence?.comparisons ?? []
    case .duty(let duty): found = duty.evidence?.comparisons ?? []
    case .classification, .measure, .guidance: break
    }
    var seen: Set<NormComparison> = []
    return found.filter { seen.insert($0).inserted }
  }
}

extension Condition {
  fileprivate var comparisons: [NormComparison] {
    switch self {
    case .all(let parts), .any(let parts): return parts.flatMap(\.comparisons)
    case .compare(let value, let comparison, let parameter):
      let subject: String? = if case .name(let name) = value { name } else { nil }
      return [NormComparison(subject: subject, comparison: comparison, parameter: parameter)]
    case .share(let part, let whole, let comparison, let parameter):
      var subject: String?
      if case .name(let part) = part, case .name(let whole) = whole { subject = "\(part)/\(whole)" }
      return [NormComparison(subject: subject, comparison: comparison, parameter: parameter)]
    case .under(_, let part): return part.comparisons
    case .has, .includes, .test: return []
    }
  }
}

extension Evidence {
  fileprivate var comparisons: [NormComparison] {
    guard let parameter else { return [] }
    let subject =
      switch measure {
      case .records(let count): count.entity
      case .fact(let name): name
      }
    return [NormComparison(subject: subject, comparison: comparison, parameter: parameter)]
  }
}
