public import MediationModel
public import PolicyModel

/// What an evaluation holds constant: the day it is made for, and which meanings of the law are taken.
public struct Binding: Hashable, Sendable {
  /// The end of this day is the moment of evaluation.
  public var asOf: Day
  /// Reading → choice, closing what the policy leaves open. Keys are `policy id#reading id`.
  public var readings: [String: String]
  /// Threads to use, at least 1; never changes the answer.
  public var workers: Int
  /// Ids or local ids of the norms to evaluate; empty: all.
  public var norms: Set<String> = []
  /// How many of the worst findings each norm keeps per slice.
  public var worstLimit: Int
  /// What works the verdicts out; never changes the answer.
  public var engine: EvaluationEngine

  public init(
    asOf: Day, readings: [String: String] = [:], workers: Int = 1, worstLimit: Int = 10,
    engine: EvaluationEngine = .auto
  ) {
    self.engine = engine
    self.asOf = asOf
    self.readings = readings
    self.workers = max(1, workers)
    self.worstLimit = max(0, worstLimit)
  }

  /// Whether a norm is asked for.
  public func asks(_ norm: Norm) -> Bool { norms.isEmpty || norms.contains(norm.id) || norms.contains(norm.localID) }
}

/// One choice for some readings of a policy, sorted by reading.
struct ReadingChoices: Hashable, Sendable {
  var pairs: [Pair] = []

  struct Pair: Hashable, Sendable {
    let reading: String
    let choice: String
  }

  func choice(of reading: String) -> String? { pairs.first { $0.reading == reading }?.choice }

  func restricted(to names: Set<String>) -> ReadingChoices {
    ReadingChoices(pairs: pairs.filter { names.contains($0.reading) })
  }

  /// Every combination of the choices that are open for `readings`, in the order written.
  static func combinations(of readings: [Reading], decided: (Reading) -> String?) -> [ReadingChoices] {
    var result = [ReadingChoices()]
    for reading in readings.sorted(by: { $0.id < $1.id }) {
      let choices = decided(reading).map { [$0] } ?? reading.open
      result = result.flatMap { partial in
        choices.map { ReadingChoices(pairs: partial.pairs + [Pair(reading: reading.id, choice: $0)]) }
      }
    }
    return result
  }
}

/// The day that facts are taken at, and for a duty the period that its records must fall in.
struct EvaluationMoment: Hashable, Sendable {
  let day: Day
  var period: Period?

  struct Period: Hashable, Sendable {
    /// First day of the cycle.
    let cycle: Day
    /// First and last day on which a record counts.
    let from: Day
    let through: Day
    let due: Day
  }
}
