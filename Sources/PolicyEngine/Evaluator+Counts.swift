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
      let judgement = judged(quota, counts[subject.partition][subject.row], context)
      slice.set(verdict(judgement, norm.force), judgement, at: subject)
    }
    return slice
  }

  /// Both bounds of a quota.
  func judged(_ quota: Quota, _ count: Interval, _ context: Context) -> Judgement {
    var result = Judgement.empty
    for (comparison, parameter) in [(Comparison.atLeast, quota.atLeast), (.atMost, quota.atMost)] {
      guard let parameter else { continue }
      result = .all(result, bound(parameter, context).map { count.judged(comparison, to: $0) } ?? .unknown)
    }
    return result
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
      slices.append(try slice(of: norm, evidence, period, choices, cycle: period.cycle, late: late, after: slices.last))
    }
    return slices
  }

  /// Where no day is given: what was done since the document began, through the day of the evaluation, is reported.
  private func reported(_ evidence: Evidence, _ force: Force) -> Slice {
    let from = min(law.start ?? binding.asOf, binding.asOf)
    let period = EvaluationMoment.Period(cycle: from, from: from, through: binding.asOf, due: binding.asOf)
    let moment = EvaluationMoment(day: binding.asOf, period: period)
    var slice = emptySlice(entity(of: evidence.per), moment, force)
    for subject in subjects(evidence.per) { slice.set(Verdict(.reported), at: subject) }
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
    return [try slice(of: norm, evidence, period, choices, cycle: nil, late: binding.asOf, after: nil)]
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
  /// - Parameter previous: the slice of the period before; nil for the first.
  private func slice(
    of norm: Norm, _ evidence: Evidence, _ period: EvaluationMoment.Period, _ choices: ReadingChoices, cycle: Day?,
    late: Day?, after previous: Slice?
  ) throws(EvaluationFailure) -> Slice {
    let entity = entity(of: evidence.per)
    let moment = EvaluationMoment(day: min(period.due, binding.asOf), period: period)
    let context = Context(moment: moment, choices: choices)
    var slice = emptySlice(entity, moment, norm.force)
    slice.milestone = period.due
    slice.cycle = cycle
    let asked = try self.asked(evidence.when, of: entity, context)
    let counts = try counts(evidence, entity, context, after: previous)
    let needed: Int64? = evidence.parameter.map { bound($0, context) } ?? 1
    for subject in subjects(evidence.per) {
      var judgement = needed.map { counts(subject).judged(evidence.comparison, to: $0) } ?? .unknown
      switch asked[subject.partition][subject.row] {
      case Truth.no.rawValue: judgement = .empty
      case Truth.yes.rawValue, 0xff: break
      case Evaluator.faultTruth: judgement = .fault
      default: judgement = judgement.askedPerhaps
      }
      slice.set(verdict(judgement, norm.force), judgement, at: subject)
    }
    // An act of the due day itself may have come an hour too late.
    let isByTheHour = readsDue(evidence)
    var dates: [FunctionReads.Field] = []
    if case .records(let count) = evidence.measure, let date = count.date {
      dates.append(.init(entity: count.entity, name: date))
    }
    // Records of a window add up, unless which of them count depends on the day.
    let stays = !dates.isEmpty && evidence.comparison.wantsMore && timeDependence(norm).isConstant
    try time(
      &slice, norm, due: period.due, through: late ?? period.due, extra: dates, includesDue: isByTheHour,
      stays: stays && !isByTheHour
    ) { _, day throws(EvaluationFailure) in
      let since = EvaluationMoment.Period(
        cycle: period.cycle, from: period.from, through: day, due: isByTheHour ? day.adding(days: 1) : period.due)
      let later = try self.counts(
        evidence, entity, Context(moment: EvaluationMoment(day: day, period: since), choices: choices), after: previous)
      return { subject in
        needed.map { later(subject).judged(evidence.comparison, to: $0).outcome == .satisfied } ?? false
      }
    }
    return slice
  }

  /// Whether the filter compares with the day itself, as one does that looks at the hour.
  private func readsDue(_ evidence: Evidence) -> Bool {
    evidence.functions.contains { policy.parameters(in: $0.0).contains(MomentName.due.rawValue) }
  }

  /// What was counted for each subject at a moment.
  /// - Parameter previous: the slice of the period before, which decides of reports that do not say what they cover.
  func counts(_ evidence: Evidence, _ entity: EntityName, _ context: Context, after previous: Slice? = nil)
    throws(EvaluationFailure) -> (SubjectRow) -> Interval
  {
    switch evidence.measure {
    case .fact(let name):
      let intervals = try intervals(of: name, entity, context)
      return { intervals[$0.partition]($0.row) }
    case .records(let count):
      let days = context.moment.period.map { $0.from...max($0.from, min($0.through, context.moment.day)) }
      guard let period = context.moment.period, let days, count.date != nil, count.covers != nil else {
        let columns = try counted(
          count, field: nil, parent: entity, within: true, period: count.date == nil ? nil : days, context)
        return { columns[$0.partition][$0.row] }
      }
      func reports(_ days: ClosedRange<Day>, _ covering: CoverRule) throws(EvaluationFailure) -> [FactColumn] {
        try counted(count, field: nil, parent: entity, within: true, period: days, context, covering: covering)
      }
      let own = period.from...max(period.from, min(period.due, days.upperBound))
      let all = try reports(own, CoverRule(from: period.from, through: nil, countsUnknown: true))
      let sure = try reports(own, CoverRule(from: period.from, through: nil, countsUnknown: false))
      var late: [FactColumn]?
      if days.upperBound > own.upperBound {
        // One that came later belongs to this period only where it says so.
        late = try reports(
          own.upperBound.adding(days: 1)...days.upperBound,
          CoverRule(from: period.from, through: period.due, countsUnknown: false))
      }
      return { subject in
        var number = all[subject.partition][subject.row]
        // One that does not say what it covers may be the one that was owed before.
        if let previous, !previous.isMet(subject) { number.known = sure[subject.partition][subject.row].known }
        return late.map { number.adding($0[subject.partition][subject.row]) } ?? number
      }
    }
  }
}

/// Which days a report must cover to count for a period.
struct CoverRule: Hashable, Sendable {
  let from: Day
  /// Nil: however far it goes.
  let through: Day?
  /// Whether one that does not say counts.
  let countsUnknown: Bool

  func admits(_ covered: Int64?) -> Bool {
    guard let covered else { return countsUnknown }
    return covered >= Int64(from.number) && (through.map { covered <= Int64($0.number) } ?? true)
  }
}

extension Slice {
  /// Whether a subject met the period in its own time, or owed nothing.
  func isMet(_ subject: SubjectRow) -> Bool {
    switch verdict(subject).outcome {
    case .satisfied, .notApplicable: true
    case .reported: missing(subject) == .none && excess[subject] == .none
    default: false
    }
  }
}
