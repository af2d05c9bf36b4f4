import MediationModel
import PolicyLanguage
import PolicyModel

/// The numbers that a target or count stands on, for one subject at one moment.
struct Standing: Sendable {
  let part: Interval
  /// Nil: an absolute count.
  let whole: Interval?

  func judged(_ comparison: Comparison, _ bound: Int64) -> ShareJudgement {
    if let whole { return .judge(part: part, whole: whole, comparison, percent: bound) }
    return .truth(part.compared(comparison, to: bound))
  }

  func missing(_ comparison: Comparison, _ bound: Int64) -> Int64? {
    if let whole { return ShareJudgement.missing(part: part, whole: whole, comparison, percent: bound) }
    return part.missing(comparison, to: bound)
  }

  func outcome(_ comparison: Comparison, _ bound: Int64) -> Outcome {
    switch judged(comparison, bound) {
    case .empty: .notApplicable
    case .truth(.yes): .satisfied
    case .truth(.no): .notSatisfied
    case .truth(.unknown): .indeterminate
    }
  }
}

/// A dated level as it is asked on one day.
struct DatedLevel {
  let due: Day?
  let value: DatedValue
  /// Asked again today, after its day.
  let isFloor: Bool
}

extension Evaluator {
  /// The levels of a parameter that a target asks for: each milestone, then the last one due as today's floor.
  func levels(of name: String) -> [DatedLevel] {
    guard let parameter = law.parameter(name) else { return [] }
    guard parameter.isMilestoneSeries else {
      return parameter.value(at: binding.asOf).map { [DatedLevel(due: nil, value: $0, isFloor: false)] } ?? []
    }
    var levels = parameter.milestones.compactMap { due in
      parameter.value(at: binding.asOf, by: due).map { DatedLevel(due: due, value: $0, isFloor: false) }
    }
    if let last = levels.last(where: { ($0.due ?? binding.asOf) < binding.asOf }),
      !levels.contains(where: { $0.due == binding.asOf })
    {
      levels.append(DatedLevel(due: last.due, value: last.value, isFloor: true))
    }
    return levels
  }

  func slices(of norm: Norm, _ target: Target, _ choices: ReadingChoices) throws(EvaluationFailure) -> [Slice] {
    let subjects = subjects(.level(target.level))
    let levels = levels(of: target.parameter)
    if levels.isEmpty { return [absentSlice(norm, "jurisdiction", subjects)] }
    var slices: [Slice] = []
    for level in levels {
      slices.append(
        try slice(norm, entity: "jurisdiction", subjects, level, target.comparison) {
          moment throws(EvaluationFailure) in
          try standings(target, Context(moment: moment, choices: choices))
        })
    }
    return slices
  }

  /// A target or count whose number the text does not give cannot be judged.
  func absentSlice(_ norm: Norm, _ entity: EntityName, _ subjects: [SubjectRow]) -> Slice {
    var slice = emptySlice(entity, asOf, norm.force)
    for subject in subjects { slice.set(Verdict(norm.force.applied(to: .indeterminate)), missing: 0, at: subject) }
    return slice
  }

  func standings(_ target: Target, _ context: Context) throws(EvaluationFailure) -> (SubjectRow) -> Standing {
    let parts = try intervals(of: target.count, "jurisdiction", context)
    let wholes = try target.outOf.map { name throws(EvaluationFailure) in
      try intervals(of: name, "jurisdiction", context)
    }
    return { subject in
      Standing(part: parts[subject.partition](subject.row), whole: wholes.map { $0[subject.partition](subject.row) })
    }
  }

  /// Judges every subject against one dated level: before its day satisfied or pending; from that day on the state at
  /// the day, then on time, late or overdue.
  func slice(
    _ norm: Norm, entity: EntityName, _ subjects: [SubjectRow], _ level: DatedLevel, _ comparison: Comparison,
    _ standings: (EvaluationMoment) throws(EvaluationFailure) -> (SubjectRow) -> Standing
  ) throws(EvaluationFailure) -> Slice {
    let force = level.value.force ?? norm.force
    let isDue = level.due.map { $0 <= binding.asOf } ?? true
    let moment = EvaluationMoment(
      day: isDue && !level.isFloor ? min(level.due ?? binding.asOf, binding.asOf) : binding.asOf)
    var slice = emptySlice(entity, moment, force)
    slice.milestone = level.due
    slice.isFloor = level.isFloor
    guard case .number(let bound) = level.value.value else { return slice }
    let then = try standings(moment)
    let now = moment.day == binding.asOf ? then : try standings(asOf)
    for subject in subjects {
      let standing = then(subject)
      var outcome = standing.outcome(comparison, bound)
      var timing: Timing?
      if level.isFloor {
        timing = .floor
      } else if level.due != nil {
        (outcome, timing) = Evaluator.judged(outcome, isDue: isDue) { now(subject).outcome(comparison, bound) }
      }
      let missing = outcome == .notSatisfied || outcome == .pending ? standing.missing(comparison, bound) ?? 0 : 0
      slice.set(Verdict(force.applied(to: outcome), timing), missing: missing, at: subject)
    }
    return slice
  }
}
