import MediationModel
import PolicyEngine
import PolicyModel

/// One thing that a norm asks: of a milestone or cycle, and where a norm has several parts, one of them.
struct Question: Hashable, Sendable {
  /// Full id.
  let norm: String
  let milestone: Day?
  let cycle: Day?
  /// 0 for norms of one part.
  var part = 0
  /// A day before the plan's end on which a norm without a day of its own is asked, too.
  private(set) var interim: Day?

  /// What a norm asks in one of its slices.
  init(_ norm: Norm, _ slice: SliceResult) {
    self.norm = norm.id
    milestone = slice.milestone
    cycle = slice.cycle
  }

  init(_ finding: Finding) {
    norm = finding.norm
    milestone = finding.milestone
    cycle = finding.cycle
  }

  func part(_ number: Int) -> Question {
    var copy = self
    copy.part = number
    return copy
  }

  /// The same, asked on an earlier day.
  func asked(on day: Day) -> Question {
    var copy = self
    copy.interim = day
    return copy
  }

  /// The same on the plan's last day.
  var atTheEnd: Question {
    var copy = self
    copy.interim = nil
    return copy
  }

  /// All parts together, on the plan's last day.
  var whole: Question { atTheEnd.part(0) }

  /// Whether the law gives it a day.
  var isDated: Bool { milestone != nil }

  /// The day on which it is judged in a plan that ends on `end`.
  func due(_ end: Day) -> Day { interim ?? milestone ?? end }
}

extension Question {
  /// An order that is the same on every run.
  static func before(_ a: Question, _ b: Question) -> Bool { a.key < b.key }

  private var key: (String, Int32, Int32, Int) {
    (norm, milestone?.number ?? .min, cycle?.number ?? .min, part)
  }
}

/// What a norm says of one jurisdiction.
struct PlaceStanding: Sendable {
  let outcome: Outcome
  /// What is known to be there.
  let known: Int64
  /// The whole number asked for; nil: not at least a number of what is counted.
  let needed: Int64?
  let unknown: [String]

  init(_ finding: Finding) {
    outcome = finding.outcome
    unknown = finding.unknown
    var count: Interval?
    var needed: Int64?
    let bound: Int64? =
      if case .number(let number)? = finding.required?.value, finding.required?.comparison == .atLeast { number } else {
        nil
      }
    switch finding.actual {
    case .share(let part, let whole)?:
      count = part
      if let bound, whole.isExact { needed = MediationModel.missing(toReach: bound, part: 0, whole: whole.known) }
    case .number(let number)?:
      count = number
      // A duty without a number asks for one.
      needed = bound ?? (finding.required == nil ? 1 : nil)
    default: break
    }
    known = count?.known ?? 0
    self.needed = needed
  }

  /// How many are missing for certainty; nil where that is no number.
  var missing: Int64? { needed.map { max(0, $0 - known) } }
}

/// A record that fails a norm, or of which it cannot be told.
struct RecordStanding: Sendable {
  let row: Int
  /// Row of its home jurisdiction; −1 where the ledger does not say.
  let home: Int
  let outcome: Outcome
  /// What it lacks; nil where that is no number.
  let missing: Int64?
  let unknown: [String]
}
