public import MediationModel

/// What a norm asks, as far as it can be put in an order: which of two norms on one topic asks more.
///
/// Higher and earlier is stricter where at least so much is asked, lower and earlier where at most; a longer list of
/// things that must be there is stricter; `must` is stricter than `should`, that than what is only reported, that than
/// what is allowed. What functions decide is not compared.
public struct Stringency: Hashable, Sendable {
  /// One level: from a day on (nil: at all times) at least, at most or exactly so much.
  public struct Level: Hashable, Sendable {
    public let by: Day?
    public let value: ParameterValue
    public let force: Force

    public init(by: Day?, value: ParameterValue, force: Force) {
      self.by = by
      self.value = value
      self.force = force
    }
  }

  public struct Figure: Hashable, Sendable {
    /// What is compared; nil where a function works it out.
    public let subject: String?
    public let comparison: Comparison
    public let unit: ParameterUnit
    /// Nil for what a stage or duty says without a parameter: its last day, how often a year.
    public let parameter: String?
    /// As last amended; empty where the text gives no figure.
    public let levels: [Level]
    /// Why there is none.
    public let absent: String?

    public init(
      subject: String?, comparison: Comparison, unit: ParameterUnit, parameter: String?, levels: [Level],
      absent: String?
    ) {
      self.subject = subject
      self.comparison = comparison
      self.unit = unit
      self.parameter = parameter
      self.levels = levels
      self.absent = absent
    }
  }

  public let force: Force
  public let figures: [Figure]
  /// What must be there: members of lists, and fields that must hold.
  public let names: Set<String>
  /// Why a list that must be there is not given; nil where every list is.
  public let absentNames: String?
  /// Some of what it asks is a function, or depends on a reading, and is left out.
  public let isPartial: Bool

  /// Whether the text asks for a figure or list and gives none, so that nothing can be compared.
  public var lacksFigure: Bool { absentNames != nil || figures.contains { $0.levels.isEmpty } }
}

extension Stringency {
  public enum Order: String, Sendable, CaseIterable {
    case equal, stricter, looser
    /// Each asks more in something: 70 % a year earlier against 80 %.
    case crossing
    /// Other units, other things, or no figure.
    case incomparable
  }

  /// Where this stands towards the other.
  public func compared(with other: Stringency) -> Order {
    if lacksFigure || other.lacksFigure { return .incomparable }
    let (more, less) = (asksAtLeast(other), other.asksAtLeast(self))
    switch (more, less) {
    case (true, true): return .equal
    case (true, false): return .stricter
    case (false, true): return .looser
    case (false, false):
      let isCommon =
        figures.allSatisfy { counterpart(of: $0, in: other) != nil }
        && other.figures.allSatisfy { other.counterpart(of: $0, in: self) != nil }
      return isCommon ? .crossing : .incomparable
    }
  }

  /// Functions alone: nothing but the force can be compared.
  private var isClosed: Bool { isPartial && figures.isEmpty && names.isEmpty }

  private func asksAtLeast(_ other: Stringency) -> Bool {
    if isClosed || other.isClosed { return force.rank >= other.force.rank }
    guard names.isSuperset(of: other.names) else { return false }
    if other.figures.isEmpty || !other.names.isEmpty, force.rank < other.force.rank { return false }
    return other.figures.allSatisfy { figure in
      other.counterpart(of: figure, in: self).map { $0.asksAtLeast(figure) } ?? false
    }
  }

  /// The figure of the other norm that speaks of the same: the only one on both sides, or the one of the same name.
  private func counterpart(of figure: Figure, in other: Stringency) -> Figure? {
    let isAlone = figures.count == 1 && other.figures.count == 1
    return other.figures.first {
      $0.unit == figure.unit && $0.comparison == figure.comparison && (isAlone || $0.subject == figure.subject)
    }
  }
}

extension Stringency.Figure {
  /// Whoever meets this meets the other.
  fileprivate func asksAtLeast(_ other: Stringency.Figure) -> Bool {
    other.levels.allSatisfy { theirs in
      levels.contains { mine in
        let isInTime = mine.by.map { by in theirs.by.map { by <= $0 } ?? false } ?? true
        return isInTime && mine.force.rank >= theirs.force.rank && isAsStrict(mine.value, theirs.value)
      }
    }
  }

  private func isAsStrict(_ mine: ParameterValue, _ theirs: ParameterValue) -> Bool {
    switch (mine, theirs) {
    case (.number(let a), .number(let b)): isAsStrict(a, b)
    case (.day(let a), .day(let b)): isAsStrict(a.number, b.number)
    default: mine == theirs
    }
  }

  private func isAsStrict<Value: Comparable>(_ mine: Value, _ theirs: Value) -> Bool {
    if comparison == .equals { return mine == theirs }
    return comparison.wantsMore ? mine >= theirs : mine <= theirs
  }
}

extension Force {
  /// How strongly it binds, from 0: what is only allowed, what is reported, what warns, what can fail.
  fileprivate var rank: Int {
    switch self {
    case .may: 0
    case .encouraged, .approximate, .qualitative: 1
    case .should: 2
    case .must: 3
    }
  }
}
