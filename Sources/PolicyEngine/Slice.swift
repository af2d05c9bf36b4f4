import MediationModel
import PolicyModel

/// One norm's verdicts on all its subjects, for one milestone or cycle.
struct Slice: Sendable {
  /// The day a level falls due, or the last day of a duty's period.
  var milestone: Day?
  /// First day of a duty's cycle.
  var cycle: Day?
  /// The last level that fell due, judged as things stand today.
  var isFloor = false
  /// The moment that facts were taken at.
  var moment: EvaluationMoment
  var force: Force
  let entity: EntityName
  /// `Verdict.bits` for every row of each partition.
  var verdicts: [[UInt8]]
  /// How much is missing for every row; an empty array stands for zeros.
  var missing: [[Int64]]
  /// An empty array stands for 1 where the verdict is not satisfied instead.
  var missesOne = false
  /// Of a classification: the state's index for every row, 0xff where unknown or not asked.
  var states: [[UInt8]] = []
  /// Which open readings divide which subjects; nil where none can.
  var dividing: DividingReadings?

  init(entity: EntityName, moment: EvaluationMoment, force: Force, rows: [Int]) {
    self.entity = entity
    self.moment = moment
    self.force = force
    verdicts = rows.map { [UInt8](repeating: Verdict.none.bits, count: $0) }
    missing = rows.map { _ in [] }
  }

  func missing(_ subject: SubjectRow) -> Int64 {
    let column = missing[subject.partition]
    if !column.isEmpty { return column[subject.row] }
    return missesOne && Verdict(bits: verdicts[subject.partition][subject.row]).outcome == .notSatisfied ? 1 : 0
  }

  /// Writes down for every row what its verdict says is missing.
  mutating func keepMissing() {
    missing = verdicts.map { plane in plane.map { Verdict(bits: $0).outcome == .notSatisfied ? 1 : 0 } }
    missesOne = false
  }

  mutating func set(_ verdict: Verdict, missing amount: Int64, at subject: SubjectRow) {
    verdicts[subject.partition][subject.row] = verdict.bits
    guard amount != 0 else { return }
    if missing[subject.partition].isEmpty {
      missing[subject.partition] = [Int64](repeating: 0, count: verdicts[subject.partition].count)
    }
    missing[subject.partition][subject.row] = amount
  }

  /// Judges every row of a partition; nil leaves a row as it is.
  @inline(__always)
  mutating func judge(
    _ partition: Int, _ outcome: (Int) -> (outcome: Outcome, missing: Int64, force: Force)?
  ) {
    var plane = verdicts[partition]
    verdicts[partition] = []
    var amounts = missing[partition]
    missing[partition] = []
    plane.withUnsafeMutableBufferPointer { plane in
      for row in plane.indices {
        guard let judged = outcome(row) else { continue }
        plane[row] = Verdict(judged.force.applied(to: judged.outcome)).bits
        guard judged.missing != 0 else { continue }
        if amounts.isEmpty { amounts = [Int64](repeating: 0, count: plane.count) }
        amounts[row] = judged.missing
      }
    }
    verdicts[partition] = plane
    missing[partition] = amounts
  }

  /// The slice that several open readings make together: where they agree, what they say; where they differ,
  /// indeterminate.
  /// - Parameter combinations: the choices that each slice was made under.
  static func joined(_ slices: [Slice], under combinations: [ReadingChoices]) -> Slice {
    guard var result = slices.first else { preconditionFailure("readings always leave one choice") }
    for other in slices.dropFirst() {
      for partition in result.verdicts.indices {
        for row in result.verdicts[partition].indices {
          let mine = Verdict(bits: result.verdicts[partition][row])
          let theirs = Verdict(bits: other.verdicts[partition][row])
          if mine.dividesReadings { continue }
          let sameState = result.states.isEmpty || result.states[partition][row] == other.states[partition][row]
          if mine == theirs, sameState { continue }
          var divided = Verdict(.indeterminate, mine.isNone ? theirs.timing : mine.timing)
          divided.dividesReadings = true
          result.verdicts[partition][row] = divided.bits
          if !result.states.isEmpty { result.states[partition][row] = 0xff }
        }
      }
    }
    if slices.count > 1, slices.count == combinations.count {
      result.dividing = DividingReadings(joined: result, of: slices, under: combinations)
    }
    return result
  }

  /// The readings that make the outcome of a subject hang in the air, by name.
  func dividingReadings(_ subject: SubjectRow) -> [String] { dividing?.names(subject) ?? [] }
}

extension Force {
  /// What an outcome counts as under this force: only `must` and `should` are judged, the others are reported.
  func applied(to outcome: Outcome) -> Outcome {
    switch self {
    case .must, .should: outcome
    case .encouraged, .approximate, .qualitative, .may: outcome == .notApplicable ? .notApplicable : .reported
    }
  }
}
