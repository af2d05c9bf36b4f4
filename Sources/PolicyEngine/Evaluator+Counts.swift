import MediationModel
import PolicyLanguage
import PolicyModel

extension Evaluator {
  // MARK: Quotas

  func slice(of norm: Norm, _ quota: Quota, _ context: Context) throws(EvaluationFailure) -> Slice {
    let entity = entity(of: quota.over)
    let subjects = subjects(quota.over)
    var slice = emptySlice(entity, context.moment, norm.force)
    let counts = try counted(
      quota.count, field: nil, parent: entity, within: true, period: nil, context)
    for subject in subjects {
      let standing = Standing(part: counts[subject.partition][subject.row], whole: nil)
      let (outcome, missing) = judged(quota, standing, context)
      slice.set(Verdict(norm.force.applied(to: outcome)), missing: missing, at: subject)
    }
    return slice
  }

  /// Both bounds of a quota, joined as "all".
  func judged(_ quota: Quota, _ standing: Standing, _ context: Context) -> (Outcome, Int64) {
    var truth = Truth.yes
    var missing: Int64 = 0
    for (comparison, parameter) in [(Comparison.atLeast, quota.atLeast), (.atMost, quota.atMost)] {
      guard let parameter else { continue }
      guard let bound = bound(parameter, context) else {
        truth = truth && .unknown
        continue
      }
      let held = standing.part.compared(comparison, to: bound)
      truth = truth && held
      if held == .no { missing = max(missing, standing.missing(comparison, bound) ?? 0) }
    }
    switch truth {
    case .yes: return (.satisfied, 0)
    case .no: return (.notSatisfied, missing)
    case .unknown: return (.indeterminate, 0)
    }
  }

  // MARK: Duties and stages

  /// The periods of a duty from the notice's start to the as-of date, each with its due day.
  func periods(of duty: Duty) -> [EvaluationMoment.Period] {
    guard let cycle = duty.cycle else { return [] }
    let start = law.start ?? binding.asOf
    var periods: [EvaluationMoment.Period] = []
    var previousDue: Day?
    // From the year before, so that a day of the following year has its predecessor.
    for first in cycle.starts(fromYear: start.civil.year - 1, through: binding.asOf) {
      guard let next = first.adding(months: cycle.months) else { continue }
      for due in duty.dueDays(in: first) {
        var from = previousDue.map { $0.adding(days: 1) } ?? first
        if from < first, !crossesCycle(duty) { from = first }
        previousDue = due
        // The first cycle is the one that the notice falls in.
        guard next > start, due >= start, first <= binding.asOf, from <= binding.asOf else { continue }
        periods.append(.init(cycle: first, from: from, through: due, due: due))
      }
    }
    return periods
  }

  private func crossesCycle(_ duty: Duty) -> Bool { duty.due.contains { $0.nextYear } }

  func slices(of norm: Norm, _ duty: Duty, _ choices: ReadingChoices) throws(EvaluationFailure) -> [Slice] {
    guard let evidence = duty.evidence else { return [] }
    if duty.cycle == nil { return [reported(evidence, norm.force)] }
    var slices: [Slice] = []
    for period in periods(of: duty) {
      let late = lateDay(of: duty, after: period)
      slices.append(try slice(of: norm, evidence, period, choices, cycle: period.cycle, late: late))
    }
    return slices
  }

  /// Where no day is given: what was done since the document began, through the day of the evaluation, is reported.
  private func reported(_ evidence: Evidence, _ force: Force) -> Slice {
    let from = min(law.start ?? binding.asOf, binding.asOf)
    let period = EvaluationMoment.Period(cycle: from, from: from, through: binding.asOf, due: binding.asOf)
    let moment = EvaluationMoment(day: binding.asOf, period: period)
    var slice = emptySlice(entity(of: evidence.per), moment, force)
    for subject in subjects(evidence.per) { slice.set(Verdict(.reported), missing: 0, at: subject) }
    return slice
  }

  func slices(of norm: Norm, _ stage: Stage, _ choices: ReadingChoices) throws(EvaluationFailure) -> [Slice] {
    guard let evidence = stage.evidence else { return [] }
    if case .openEnded = stage.due { return [reported(evidence, norm.force)] }
    guard let last = stage.due.lastDay else { return [] }
    // A document without any date is taken to begin with the year of the step.
    let undated = Day(year: last.civil.year, month: 1, day: 1) ?? last
    var from = law.start ?? undated
    if case .period(let first, _) = stage.due { from = first }
    let period = EvaluationMoment.Period(cycle: from, from: min(from, last), through: last, due: last)
    return [try slice(of: norm, evidence, period, choices, cycle: nil, late: binding.asOf)]
  }

  /// Through which day something done late still settles a period: until the next due day, and for a fact of the cycle
  /// until the cycle ends. Nil for a duty that is due only when its cycle is over.
  private func lateDay(of duty: Duty, after period: EvaluationMoment.Period) -> Day? {
    guard let cycle = duty.cycle, !duty.due.isEmpty, let evidence = duty.evidence else { return nil }
    var last = binding.asOf
    if case .fact = evidence.measure, let next = period.cycle.adding(months: cycle.months) {
      last = min(last, max(period.due, next.adding(days: -1)))
    }
    let dues = cycle.starts(fromYear: period.due.civil.year - 1, through: period.due.adding(days: 800))
      .flatMap { first in duty.due.compactMap { $0.day(in: first) } }
    if let next = dues.filter({ $0 > period.due }).min() { last = min(last, next) }
    return last
  }

  /// Judges what was counted in one period against its number, at its due day.
  private func slice(
    of norm: Norm, _ evidence: Evidence, _ period: EvaluationMoment.Period, _ choices: ReadingChoices, cycle: Day?,
    late: Day?
  ) throws(EvaluationFailure) -> Slice {
    let entity = entity(of: evidence.per)
    let isDue = period.due <= binding.asOf
    let moment = EvaluationMoment(day: min(period.due, binding.asOf), period: period)
    let context = Context(moment: moment, choices: choices)
    var slice = emptySlice(entity, moment, norm.force)
    slice.milestone = period.due
    slice.cycle = cycle
    let asked = try self.asked(evidence.when, of: entity, context)
    let counts = try counts(evidence, entity, context)
    var lateCounts: ((SubjectRow) -> Interval)?
    if isDue, let late, late > period.due {
      let since = EvaluationMoment.Period(cycle: period.cycle, from: period.from, through: late, due: period.due)
      lateCounts = try self.counts(
        evidence, entity, Context(moment: EvaluationMoment(day: late, period: since), choices: choices))
    }
    let needed: Int64? = evidence.parameter.map { bound($0, context) } ?? 1
    for subject in subjects(evidence.per) {
      var outcome: Outcome
      var missing: Int64 = 0
      var timing: Timing? = isDue ? nil : .pending
      switch asked[subject.partition][subject.row] {
      case Truth.no.rawValue: outcome = .notApplicable
      case Truth.unknown.rawValue: outcome = isDue ? .indeterminate : .pending
      default:
        let standing = Standing(part: counts(subject), whole: nil)
        let stands = needed.map { standing.outcome(evidence.comparison, $0) } ?? .indeterminate
        (outcome, timing) = Evaluator.judged(stands, isDue: isDue) {
          guard let needed, let lateCounts else { return nil }
          return Standing(part: lateCounts(subject), whole: nil).outcome(evidence.comparison, needed)
        }
        if let needed, outcome == .notSatisfied || outcome == .pending {
          missing = standing.missing(evidence.comparison, needed) ?? 0
        }
      }
      slice.set(Verdict(norm.force.applied(to: outcome), timing), missing: missing, at: subject)
    }
    return slice
  }

  func counts(_ evidence: Evidence, _ entity: EntityName, _ context: Context) throws(EvaluationFailure)
    -> (SubjectRow) -> Interval
  {
    switch evidence.measure {
    case .fact(let name):
      let intervals = try intervals(of: name, entity, context)
      return { intervals[$0.partition]($0.row) }
    case .records(let count):
      let period = context.moment.period.map { $0.from...max($0.from, min($0.through, context.moment.day)) }
      let columns = try counted(
        count, field: nil, parent: entity, within: true, period: count.date == nil ? nil : period, context)
      return { columns[$0.partition][$0.row] }
    }
  }
}
