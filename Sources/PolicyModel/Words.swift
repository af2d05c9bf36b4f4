/// What kind of thing a clause asks for (design: norm kinds).
public enum NormKind: String, Sendable, CaseIterable {
  case requirement, classification, target, quota, stage, duty, measure, guidance
}

/// How strongly a clause binds. Only `must` can fail an evaluation; `should` warns; the others are reported.
public enum Force: String, Sendable, CaseIterable {
  case must
  /// 力争、一般
  case should
  /// 鼓励、积极推动、探索
  case encouraged
  /// 左右
  case approximate
  /// 广泛、普遍: no number, and none may be borrowed.
  case qualitative
  case may
}

/// The answer of one norm for one subject.
public enum Outcome: UInt8, Sendable, CaseIterable {
  case satisfied, notSatisfied, notApplicable, indeterminate, pending, reported
  /// The record broke the rule's own logic: two states hold at once, or a function ended in an error.
  case fault

  /// As it is written in files and reports.
  public var name: String {
    switch self {
    case .satisfied: "satisfied"
    case .notSatisfied: "not_satisfied"
    case .notApplicable: "not_applicable"
    case .indeterminate: "indeterminate"
    case .pending: "pending"
    case .reported: "reported"
    case .fault: "fault"
    }
  }

  public init?(name: String) {
    guard let match = Outcome.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }
}

/// Where a dated norm stands against its day.
public enum Timing: String, Sendable {
  /// The day has not come.
  case pending
  /// Met at the day.
  case onTime = "on_time"
  /// Missed at the day, met on a later one.
  case late
  /// Missed at the day, and met on no day since.
  case overdue
  /// The day is past and a column that was read has no date of its own: the state recorded now stands for the day.
  case asRecorded = "as_recorded"
}

/// Why a point is read and deliberately not checked.
public enum GuidanceReason: String, Sendable, CaseIterable {
  case exhortation, basis, definition, permission
  case noFigure = "no_figure"
  case attachmentMissing = "attachment_missing"
  case uncheckedConsequence = "unchecked_consequence"
}

public enum Comparison: String, Sendable, CaseIterable {
  case atLeast = "at_least"
  case atMost = "at_most"
  case equals
  case onOrBefore = "on_or_before"
  case onOrAfter = "on_or_after"

  /// True where a larger value helps.
  public var wantsMore: Bool { self == .atLeast || self == .onOrAfter }
}
