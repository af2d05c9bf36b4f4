/// For each subject whose outcome hangs on open readings, which readings those are: a reading divides a subject when
/// another choice of it alone, the others as they are, changes the verdict or the state.
struct DividingReadings: Sendable {
  /// Sorted.
  private let readings: [String]
  /// Bit n is reading n, for every row of each partition.
  private var masks: [[UInt64]]

  /// At most 64 readings can be open at once, since at most 64 combinations are tried.
  init(joined: Slice, of slices: [Slice], under combinations: [ReadingChoices]) {
    readings = Array(Set(combinations.flatMap { $0.pairs.map(\.reading) })).sorted().prefix(64).map { $0 }
    masks = joined.verdicts.map { [UInt64](repeating: 0, count: $0.count) }
    let steps = ReadingChoices.steps(readings, combinations)
    for partition in joined.verdicts.indices {
      for (row, bits) in joined.verdicts[partition].enumerated() where Verdict(bits: bits).dividesReadings {
        for step in steps {
          let (a, b) = (slices[step.first], slices[step.second])
          let sameState = a.states.isEmpty || a.states[partition][row] == b.states[partition][row]
          if a.verdicts[partition][row] != b.verdicts[partition][row] || !sameState {
            masks[partition][row] |= 1 << UInt64(step.reading)
          }
        }
      }
    }
  }

  func names(_ subject: SubjectRow) -> [String] {
    let mask = masks[subject.partition][subject.row]
    return readings.indices.filter { mask >> UInt64($0) & 1 == 1 }.map { readings[$0] }
  }
}

extension ReadingChoices {
  /// Two combinations that differ in one reading, each by its place in their list.
  struct Step {
    /// The place of the reading in the list of readings.
    let reading: Int
    let first: Int
    let second: Int
  }

  /// Every pair of combinations that differ in one reading.
  static func steps(_ readings: [String], _ combinations: [ReadingChoices]) -> [Step] {
    var steps: [Step] = []
    for first in combinations.indices {
      for second in combinations.indices where second > first {
        let differing = readings.indices.filter {
          combinations[first].choice(of: readings[$0]) != combinations[second].choice(of: readings[$0])
        }
        if differing.count == 1 { steps.append(Step(reading: differing[0], first: first, second: second)) }
      }
    }
    return steps
  }

  /// The readings of which another choice alone, the others as they are, changes an answer; sorted.
  /// - Parameter answers: one for each combination; where there are fewer, they are taken to be all alike.
  static func dividing<Answer: Equatable>(_ combinations: [ReadingChoices], _ answers: [Answer]) -> [String] {
    guard answers.count == combinations.count, answers.contains(where: { $0 != answers[0] }) else { return [] }
    let readings = Array(Set(combinations.flatMap { $0.pairs.map(\.reading) })).sorted()
    let dividing = Set(steps(readings, combinations).filter { answers[$0.first] != answers[$0.second] }.map(\.reading))
    return readings.indices.filter { dividing.contains($0) }.map { readings[$0] }
  }
}
