import MediationModel
import PolicyModel

/// One norm's verdicts on all its subjects, for one milestone or cycle.
struct Slice: Sendable {
  /// The day a level falls due, or the last day of a duty's period. Nil where the norm has no day, where every subject has
  /// a day of its own, and for what holds today of a norm whose days are past.
  var milestone: Day?
  /// First day of a duty's cycle, or of the year of records that are not there.
  var cycle: Day?
  /// The moment that facts were taken at.
  var moment: EvaluationMoment
  var force: Force
  let entity: EntityName
  /// `Verdict.bits` for every row of each partition.
  var verdicts: [[UInt8]]
  var missing: AmountPlanes
  /// What is above an upper bound.
  var excess: AmountPlanes
  /// What is missing is not kept: 1 where the verdict is not satisfied, and perhaps 1 where it cannot be told.
  var missesOne = false
  /// Of a classification: the state's index for every row, 0xff where unknown or not asked.
  var states: [[UInt8]] = []
  /// `Day.number` of the day that is each row's own; `Int32.min` where the record does not say. Empty where the norm has
  /// no such day.
  var dues: [[Int32]] = []
  /// Of late subjects: the first day after theirs on which the norm held.
  var reachedOn: [SubjectRow: Day] = [:]
  /// The records that are not there: their kind, and whether the manifest covers the year where each subject lives.
  var absent: AbsentRecords?
  /// Which open readings divide which subjects; nil where none can.
  var dividing: DividingReadings?

  struct AbsentRecords: Sendable {
    let entity: EntityName
    let year: Int
    let isCovered: [[Bool]]
  }

  init(entity: EntityName, moment: EvaluationMoment, force: Force, rows: [Int]) {
    self.entity = entity
    self.moment = moment
    self.force = force
    verdicts = rows.map { [UInt8](repeating: Verdict.none.bits, count: $0) }
    missing = AmountPlanes(rows: rows)
    excess = AmountPlanes(rows: rows)
  }

  func verdict(_ subject: SubjectRow) -> Verdict { Verdict(bits: verdicts[subject.partition][subject.row]) }

  func missing(_ subject: SubjectRow) -> Amount {
    guard missesOne else { return missing[subject] }
    let verdict = verdict(subject)
    switch verdict.outcome {
    case .notSatisfied: return .one
    case .indeterminate where !verdict.isHarmless, .pending: return Amount(least: 0, most: 1)
    default: return .none
    }
  }

  /// The day of a subject: its own, or the norm's.
  func due(_ subject: SubjectRow) -> Day? {
    if dues.isEmpty { return milestone }
    let number = dues[subject.partition][subject.row]
    return number == .min ? nil : Day(number: number)
  }

  mutating func set(_ verdict: Verdict, _ judgement: Judgement? = nil, at subject: SubjectRow) {
    verdicts[subject.partition][subject.row] = verdict.bits
    guard let judgement else { return }
    missing[subject] = judgement.settled(judgement.missing)
    excess[subject] = judgement.settled(judgement.excess)
  }

  /// The slice that several open readings make together: where they agree, what they say; where they differ,
  /// indeterminate, or pending before the day.
  /// - Parameter combinations: the choices that each slice was made under.
  static func joined(_ slices: [Slice], under combinations: [ReadingChoices]) -> Slice {
    guard var result = slices.first else { preconditionFailure("readings always leave one choice") }
    if slices.count == 1 { return result }
    result.missesOne = slices.allSatisfy(\.missesOne)
    for partition in result.verdicts.indices {
      let first = slices[0].verdicts[partition]
      var isDivided = [Bool](repeating: false, count: first.count)
      for other in slices.dropFirst() {
        let plane = other.verdicts[partition]
        for row in first.indices where plane[row] != first[row] { isDivided[row] = true }
        guard !result.states.isEmpty else { continue }
        let (mine, theirs) = (slices[0].states[partition], other.states[partition])
        for row in mine.indices where mine[row] != theirs[row] {
          isDivided[row] = true
          result.states[partition][row] = 0xff
        }
      }
      for row in first.indices where isDivided[row] {
        let subject = SubjectRow(partition: partition, row: row)
        result.verdicts[partition][row] = divided(slices.map { $0.verdict(subject) }).bits
        result.reachedOn[subject] = nil
      }
      if result.missesOne { continue }
      let haveSame = slices.allSatisfy { slice in
        !slice.missesOne && slice.missing.isSame(slices[0].missing, partition)
          && slice.excess.isSame(slices[0].excess, partition)
      }
      for row in first.indices where isDivided[row] || !haveSame {
        let subject = SubjectRow(partition: partition, row: row)
        result.missing[subject] = Amount.joined(slices.map { $0.missing(subject) })
        result.excess[subject] = Amount.joined(slices.map { $0.excess[subject] })
      }
    }
    if slices.count == combinations.count {
      result.dividing = DividingReadings(joined: result, of: slices, under: combinations)
    }
    return result
  }

  /// What verdicts that differ amount to: a fault where any is one, pending where any is, else indeterminate.
  private static func divided(_ verdicts: [Verdict]) -> Verdict {
    let asked = verdicts.filter { !$0.isNone }
    guard let first = asked.first else { return .none }
    if let fault = asked.first(where: { $0.outcome == .fault }) { return fault }
    let timing = asked.allSatisfy { $0.timing == first.timing } ? first.timing : nil
    var result: Verdict
    if let pending = asked.first(where: { $0.outcome == .pending }) {
      result = pending
    } else {
      let mayFail = asked.contains { $0.outcome == .notSatisfied || $0.outcome == .indeterminate && !$0.isHarmless }
      result = Verdict(.indeterminate, timing == .pending ? timing : nil, isHarmless: !mayFail)
    }
    result.dividesReadings = true
    return result
  }

  /// The readings on which the outcome of a subject depends, by name.
  func dividingReadings(_ subject: SubjectRow) -> [String] { dividing?.names(subject) ?? [] }
}

/// What tells one slice of a norm from another.
struct SliceKey: Hashable {
  let milestone: Day?
  let cycle: Day?
  let entity: EntityName

  init(_ slice: Slice) {
    milestone = slice.milestone
    cycle = slice.cycle
    entity = slice.entity
  }
}

extension Slice {
  /// The same subjects, of which none is asked.
  var notAsked: Slice {
    var copy = self
    copy.verdicts = verdicts.map { $0.map { $0 == 0xff ? 0xff : Verdict(.notApplicable).bits } }
    copy.missing = AmountPlanes(rows: verdicts.map(\.count))
    copy.excess = copy.missing
    copy.reachedOn = [:]
    return copy
  }
}

/// How much each row lacks, or has too much: surely so much, and perhaps more.
struct AmountPlanes: Sendable {
  private let rows: [Int]
  /// By partition; an empty array stands for zeros.
  private(set) var least: [[Int64]]
  /// An empty array stands for what `least` says; `Int64.max` is no bound.
  private(set) var most: [[Int64]]

  /// - Parameter rows: how many rows each partition has.
  init(rows: [Int]) {
    self.rows = rows
    least = rows.map { _ in [] }
    most = least
  }

  /// Planes that are worked out already.
  init(rows: [Int], least: [[Int64]], most: [[Int64]]) {
    self.rows = rows
    self.least = least
    self.most = most
  }

  subscript(subject: SubjectRow) -> Amount {
    get {
      let low = least[subject.partition].isEmpty ? 0 : least[subject.partition][subject.row]
      return Amount(least: low, most: most[subject.partition].isEmpty ? low : most[subject.partition][subject.row])
    }
    set {
      if newValue == self[subject] { return }
      let (partition, row) = (subject.partition, subject.row)
      if least[partition].isEmpty { least[partition] = [Int64](repeating: 0, count: rows[partition]) }
      if newValue.most != newValue.least, most[partition].isEmpty { most[partition] = least[partition] }
      least[partition][row] = newValue.least
      if !most[partition].isEmpty { most[partition][row] = newValue.most }
    }
  }

  func isSame(_ other: AmountPlanes, _ partition: Int) -> Bool {
    least[partition] == other.least[partition] && most[partition] == other.most[partition]
  }
}

extension Amount {
  /// What holds all of them.
  static func joined(_ amounts: [Amount]) -> Amount {
    Amount(least: amounts.map(\.least).min() ?? 0, most: amounts.map(\.most).max() ?? 0)
  }
}

extension Force {
  /// What an outcome counts as under this force: only `must` and `should` are judged, the others are reported.
  func applied(to outcome: Outcome) -> Outcome {
    switch self {
    case .must, .should: outcome
    case .encouraged, .approximate, .qualitative, .may:
      outcome == .notApplicable || outcome == .fault ? outcome : .reported
    }
  }
}
