import MediationModel
import PolicyLanguage
import PolicyModel

/// The numbers that a target or count stands on, for one subject at one moment.
struct Standing: Sendable {
  let part: Interval
  /// Nil: an absolute count.
  let whole: Interval?

  func judged(_ comparison: Comparison, _ bound: Int64) -> Judgement {
    if let whole { return .share(part: part, whole: whole, comparison, percent: bound) }
    return part.judged(comparison, to: bound)
  }
}

/// A dated level as it is asked on one day.
struct DatedLevel {
  let due: Day?
  let value: DatedValue
}

extension Evaluator {
  /// The levels of a parameter that a target asks for, one for each milestone.
  func levels(of name: String) -> [DatedLevel] {
    guard let parameter = law.parameter(name) else { return [] }
    guard parameter.isMilestoneSeries else {
      return parameter.value(at: binding.asOf).map { [DatedLevel(due: nil, value: $0)] } ?? []
    }
    return parameter.milestones.compactMap { due in
      parameter.value(at: binding.asOf, by: due).map { DatedLevel(due: due, value: $0) }
    }
  }

  func slices(of norm: Norm, _ target: Target, _ choices: ReadingChoices) throws(EvaluationFailure) -> [Slice] {
    let subjects = subjects(.level(target.level))
    let levels = levels(of: target.parameter)
    if levels.isEmpty { return [absentSlice(norm, "jurisdiction", subjects)] }
    var slices: [Slice] = []
    for level in levels {
      slices.append(
        try slice(norm, subjects, level, target.comparison) { moment throws(EvaluationFailure) in
          try standings(target, Context(moment: moment, choices: choices))
        })
    }
    if levels.allSatisfy({ level in level.due.map { $0 < binding.asOf } ?? false }) {
      slices.append(try today(norm, target, subjects, choices))
    }
    return slices
  }

  /// A target or count whose number the text does not give cannot be judged.
  func absentSlice(_ norm: Norm, _ entity: EntityName, _ subjects: [SubjectRow]) -> Slice {
    var slice = emptySlice(entity, asOf, norm.force)
    for subject in subjects { slice.set(verdict(.unknown, norm.force), at: subject) }
    return slice
  }

  /// What holds today where every day is past: figures without a verdict.
  private func today(_ norm: Norm, _ target: Target, _ subjects: [SubjectRow], _ choices: ReadingChoices)
    throws(EvaluationFailure) -> Slice
  {
    var slice = emptySlice("jurisdiction", asOf, norm.force)
    let now = try standings(target, Context(moment: asOf, choices: choices))
    for subject in subjects {
      let isEmpty = now(subject).whole?.possible == 0
      slice.set(Verdict(isEmpty ? .notApplicable : .reported), at: subject)
    }
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

  /// Judges every subject against one level, at its day or, before it, as things stand.
  private func slice(
    _ norm: Norm, _ subjects: [SubjectRow], _ level: DatedLevel, _ comparison: Comparison,
    _ standings: (EvaluationMoment) throws(EvaluationFailure) -> (SubjectRow) -> Standing
  ) throws(EvaluationFailure) -> Slice {
    let force = level.value.force ?? norm.force
    let moment = EvaluationMoment(day: min(level.due ?? binding.asOf, binding.asOf))
    var slice = emptySlice("jurisdiction", moment, force)
    slice.milestone = level.due
    guard case .number(let bound) = level.value.value else { return slice }
    let then = try standings(moment)
    for subject in subjects {
      let judgement = then(subject).judged(comparison, bound)
      slice.set(verdict(judgement, force), judgement, at: subject)
    }
    guard let due = level.due else { return slice }
    try time(&slice, norm, due: due) { _, day throws(EvaluationFailure) in
      let later = try standings(EvaluationMoment(day: day))
      return { later($0).judged(comparison, bound).outcome == .satisfied }
    }
    return slice
  }
}
