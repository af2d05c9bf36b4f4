import Diagnostics
import LuaRuntime
import MediationModel
import PolicyLanguage
import PolicyModel

extension Evaluator {
  /// The finding of one subject in a slice: the outcome that the plane says, with the numbers it rests on.
  /// - Parameter tracing: also lists every field and parameter that was read.
  func finding(_ norm: Norm, _ slice: Slice, _ subject: SubjectRow, tracing: Bool = false)
    throws(EvaluationFailure) -> Finding
  {
    let verdict = slice.verdict(subject)
    var finding = Finding(norm: norm.id, subject: self.subject(slice.entity, subject), outcome: verdict.outcome)
    let home = homes(of: slice.entity, subject.partition)(subject.row)
    if home >= 0 { finding.jurisdiction = table("jurisdiction", subject.partition).identifier(at: home) }
    finding.milestone = slice.due(subject)
    finding.cycle = slice.cycle
    finding.timing = verdict.timing
    finding.reachedOn = slice.reachedOn[subject]
    finding.daysLeft = finding.milestone.map { $0 - binding.asOf }
    finding.citations = norm.citations
    let combinations = try combinations(for: norm)
    for choices in combinations {
      for pair in choices.pairs {
        if !(finding.readings[pair.reading]?.contains(pair.choice) ?? false) {
          finding.readings[pair.reading, default: []].append(pair.choice)
        }
      }
    }
    if verdict.dividesReadings {
      finding.unknown = slice.dividingReadings(subject)
    }
    if let absent = slice.absent {
      finding.absent = AbsentRecord(
        entity: absent.entity, year: absent.year, isCovered: absent.isCovered[subject.partition][subject.row])
      finding.possible = [.satisfied, .notSatisfied, .notApplicable]
      if !verdict.dividesReadings { finding.unknown = [absent.entity] }
      return finding
    }
    var moment = slice.moment
    if !slice.dues.isEmpty { moment = EvaluationMoment(day: min(finding.milestone ?? binding.asOf, binding.asOf)) }
    var detail = Detail(tracing: tracing)
    var explained: [Finding] = []
    for choices in combinations {
      var copy = finding
      let before = detail.possible
      try explain(norm, slice, subject, Context(moment: moment, choices: choices), &copy, &detail)
      // Where this choice switches the norm off, its numbers are still shown.
      if !isAsked(under: norm.under, choices) { detail.possible = before.union([.notApplicable]) }
      explained.append(copy)
      // A state that is told is the same under every choice, and so is what makes it.
      let isSettled = norm.kind == .classification && verdict.outcome != .indeterminate
      if isSettled || norm.kind == .measure || copy.outcome == .notApplicable { break }
    }
    if let joined = Finding.joined(explained) { finding = joined }
    let amounts = (slice.missing(subject), slice.excess[subject])
    if [.notSatisfied, .indeterminate, .pending].contains(verdict.outcome) {
      finding.missing = amounts.0 == .none ? nil : amounts.0.interval
      finding.excess = amounts.1 == .none ? nil : amounts.1.interval
    }
    if verdict.outcome == .indeterminate, !slice.dues.isEmpty, finding.milestone == nil {
      detail.possible.formUnion([.satisfied, .notSatisfied])
      if let field = norm.deadline?.name { detail.note(unknown: field) }
    }
    if verdict.outcome == .indeterminate {
      finding.possible = Outcome.allCases.filter { detail.possible.contains($0) }
    }
    if verdict.outcome == .indeterminate || verdict.timing == .pending, !verdict.dividesReadings {
      finding.unknown = detail.unknown
    }
    if verdict.outcome == .reported, !verdict.dividesReadings {
      // Of what is only reported the numbers are the answer.
      finding.unknown += ReadingChoices.dividing(combinations, explained.map(\.figures))
    }
    if verdict.outcome == .fault { finding.fault = detail.fault }
    finding.reads = detail.reads
    return finding
  }

  func subject(_ entity: EntityName, _ subject: SubjectRow) -> Subject {
    let table = table(entity, subject.partition)
    return Subject(
      entity: entity, id: table.identifier(at: subject.row), label: table.column("name")?.text(at: subject.row))
  }

  /// What an explanation gathers on its way.
  struct Detail {
    let tracing: Bool
    var unknown: [String] = []
    var reads: [Finding.Read] = []
    /// What the subject may turn out to be, under any of the choices.
    var possible: Set<Outcome> = []
    /// The first error of a function, or two states at once.
    var fault: Diagnostic?

    mutating func note(unknown name: String) { if !unknown.contains(name) { unknown.append(name) } }

    /// Takes over what another part of the explanation read and lacked.
    mutating func add(_ other: Detail) {
      for name in other.unknown { note(unknown: name) }
      for read in other.reads where !reads.contains(read) { reads.append(read) }
      if fault == nil { fault = other.fault }
    }
  }

  private func explain(
    _ norm: Norm, _ slice: Slice, _ subject: SubjectRow, _ context: Context, _ finding: inout Finding,
    _ detail: inout Detail
  ) throws(EvaluationFailure) {
    switch norm.body {
    case .requirement(let requirement):
      var asked = Truth.yes
      if let when = requirement.when { asked = try ask(when, requirement.of, subject, context, &detail) }
      if finding.outcome == .notApplicable { return }
      let judged = try parts(requirement.condition, requirement.of, subject, context, &detail)
      finding.parts = judged.parts
      switch asked {
      case .yes: detail.possible.formUnion(judged.judgement.outcomes)
      case .unknown: detail.possible.formUnion(judged.judgement.askedPerhaps.outcomes)
      // Under another reading it is asked.
      case .no: detail.possible.insert(.notApplicable)
      }
      let failed = finding.parts.filter { $0.outcome == .notSatisfied }
      if finding.parts.count == 1 || failed.count == 1, let part = failed.first ?? finding.parts.first {
        finding.actual = part.actual
        finding.required = part.required
      }
    case .classification(let classification):
      try explain(norm, classification, slice, subject, context, &finding, &detail)
    case .target(let target):
      let standing = try standings(target, context)(subject)
      let levels = levels(of: target.parameter)
      let level = levels.first { $0.due == slice.milestone }
      describe(standing, [(target.comparison, target.parameter, level?.value.value)], &finding, &detail)
      noteUnknown(standing, [target.count, target.outOf].compactMap { $0 }, &detail)
      if levels.isEmpty { detail.note(unknown: target.parameter) }
    case .quota(let quota):
      let entity = entity(of: quota.over)
      let counts = try counted(quota.count, field: nil, parent: entity, within: true, period: nil, context)
      let standing = Standing(part: counts[subject.partition][subject.row], whole: nil)
      let bounds = [(Comparison.atLeast, quota.atLeast), (.atMost, quota.atMost)].compactMap { comparison, name in
        name.map { (comparison, $0, level($0, context.moment)?.value ?? readingValue($0, context.choices)) }
      }
      describe(standing, bounds, &finding, &detail)
      noteUnknown(standing, [quota.count.entity], &detail)
      for (_, name, value) in bounds where value == nil { detail.note(unknown: name) }
    case .duty(let duty):
      if let evidence = duty.evidence { try explain(norm, evidence, slice, subject, context, &finding, &detail) }
    case .stage(let stage):
      if let evidence = stage.evidence { try explain(norm, evidence, slice, subject, context, &finding, &detail) }
    case .measure(let measure):
      for name in explain(measure, slice, subject, &finding) { detail.note(unknown: name) }
      detail.possible = [.satisfied, .notSatisfied]
    case .guidance: break
    }
  }

  private func explain(
    _ norm: Norm, _ evidence: Evidence, _ slice: Slice, _ subject: SubjectRow, _ context: Context,
    _ finding: inout Finding, _ detail: inout Detail
  ) throws(EvaluationFailure) {
    let entity = entity(of: evidence.per)
    var asked = Truth.yes
    if let when = evidence.when { asked = try ask(when, entity, subject, context, &detail) }
    if asked != .yes { detail.possible.insert(.notApplicable) }
    let withoutNumbers = detail.possible
    defer { if asked == .no { detail.possible = withoutNumbers } }
    let previous = try periodBefore(slice, of: norm, context)
    let standing = Standing(part: try counts(evidence, entity, context, after: previous)(subject), whole: nil)
    let name: String
    switch evidence.measure {
    case .records(let count): name = count.entity
    case .fact(let fact): name = fact
    }
    if let parameter = evidence.parameter {
      let value = level(parameter, context.moment)?.value ?? readingValue(parameter, context.choices)
      describe(standing, [(evidence.comparison, parameter, value)], &finding, &detail)
      if value == nil { detail.note(unknown: parameter) }
    } else {
      finding.actual = .number(standing.part)
      detail.possible.formUnion(standing.part.judged(.atLeast, to: 1).outcomes)
    }
    noteUnknown(standing, [name], &detail)
  }

  /// The slice of a duty's period before, where its reports depend on it; nil for the first.
  private func periodBefore(_ slice: Slice, of norm: Norm, _ context: Context) throws(EvaluationFailure) -> Slice? {
    guard case .duty(let duty) = norm.body, case .records(let count)? = duty.evidence?.measure, count.covers != nil
    else { return nil }
    let key = PeriodKey(norm: norm.localID, choices: context.choices)
    var periods = periodCache[key] ?? []
    if periods.isEmpty {
      periods = try slices(of: norm, context.choices)
      periodCache[key] = periods
    }
    return periods.last { ($0.milestone ?? slice.moment.day) < (slice.milestone ?? slice.moment.day) }
  }

  /// Whether the period before that of a duty's slice was met in its own time, or there is none before.
  func metBefore(_ slice: Slice, _ norm: Norm, _ subject: SubjectRow) throws(EvaluationFailure) -> Bool {
    let choices = try combinations(for: norm).first ?? ReadingChoices()
    return try periodBefore(slice, of: norm, Context(moment: slice.moment, choices: choices))?.isMet(subject) ?? true
  }

  private func noteUnknown(_ standing: Standing, _ names: [String], _ detail: inout Detail) {
    if !standing.part.isExact, let name = names.first { detail.note(unknown: name) }
    if let whole = standing.whole, !whole.isExact, names.count > 1 { detail.note(unknown: names[1]) }
  }

  /// Fills in actual, required and distance from a standing and its bounds; the bound that fails speaks for all.
  private func describe(
    _ standing: Standing, _ bounds: [(Comparison, String, ParameterValue?)], _ finding: inout Finding,
    _ detail: inout Detail
  ) {
    finding.actual = standing.whole.map { .share(part: standing.part, whole: $0) } ?? .number(standing.part)
    var joined = Judgement.empty
    var chosen: (Comparison, String, ParameterValue, Judgement)?
    for (comparison, name, value) in bounds {
      guard let value, case .number(let bound) = value else {
        if value == nil { joined = .all(joined, .unknown) }
        continue
      }
      let judgement = standing.judged(comparison, bound)
      joined = .all(joined, judgement)
      if chosen == nil || judgement.outcome == .notSatisfied { chosen = (comparison, name, value, judgement) }
    }
    detail.possible.formUnion(joined.outcomes)
    guard let (comparison, name, value, judgement) = chosen,
      let unit = law.parameter(name)?.unit ?? law.reading(name).map({ _ in .measure(.number) })
    else { return }
    finding.required = Required(comparison: comparison, parameter: name, value: value, unit: unit)
    let (missing, excess) = (judgement.settled(judgement.missing), judgement.settled(judgement.excess))
    switch finding.outcome {
    case .satisfied:
      if comparison.wantsMore { finding.missing = Interval(0) } else { finding.excess = Interval(0) }
    case .notSatisfied, .pending, .reported, .indeterminate:
      finding.missing = missing == .none ? nil : missing.interval
      finding.excess = excess == .none ? nil : excess.interval
    case .notApplicable, .fault: break
    }
  }

  private func explain(
    _ norm: Norm, _ classification: Classification, _ slice: Slice, _ subject: SubjectRow, _ context: Context,
    _ finding: inout Finding, _ detail: inout Detail
  ) throws(EvaluationFailure) {
    var asked = Truth.yes
    if let when = classification.when { asked = try ask(when, classification.of, subject, context, &detail) }
    if asked == .no {
      detail.possible.insert(.notApplicable)
      if finding.outcome == .indeterminate { return }
    }
    let code = slice.states[subject.partition][subject.row]
    if Int(code) < classification.states.count {
      let state = classification.states[Int(code)]
      finding.state = state.id
      if !state.citations.isEmpty { finding.citations = state.citations }
      _ = try ask(state.when, classification.of, subject, context, &detail)
      if let expect = state.expect {
        let truth = try ask(expect, classification.of, subject, context, &detail)
        detail.possible.formUnion(Judgement(truth).outcomes)
        finding.parts = [
          PartFinding(
            label: state.consequence?.action ?? state.label, outcome: truth.outcome, actual: .truth(truth == .yes),
            required: nil)
        ]
      }
      return
    }
    if code == UInt8(classification.states.count) { finding.state = classification.otherwise.id }
    guard finding.outcome == .indeterminate || finding.outcome == .fault else { return }
    let isUnsettled = finding.state != nil
    var holding: [Classification.State] = []
    // What would not settle the state is not named.
    var isNamed = true
    for state in classification.states {
      var own = Detail(tracing: detail.tracing)
      let truth = try ask(state.when, classification.of, subject, context, &own)
      if truth == .yes { holding.append(state) }
      if isNamed { detail.add(own) }
      if truth == .unknown, classification.hit == .first { isNamed = false }
      if truth != .no || isUnsettled {
        let force = state.force ?? norm.force
        if let expect = state.expect {
          var ignored = Detail(tracing: false)
          let met = try ask(expect, classification.of, subject, context, &ignored)
          detail.possible.formUnion(Judgement(met).outcomes.map { force.applied(to: $0) })
        } else {
          detail.possible.insert(force.applied(to: .reported))
        }
      }
      // A state behind one that surely holds is out of the question where the first that holds counts.
      if truth == .yes, classification.hit == .first { break }
    }
    if finding.outcome == .fault {
      if detail.fault == nil, holding.count > 1 { detail.fault = twoStates(norm, classification, holding, subject) }
      return
    }
    if asked == .unknown { detail.possible.insert(.notApplicable) }
    if !isUnsettled, holding.isEmpty, classification.otherwise.outcome != .indeterminate {
      detail.possible.insert(norm.force.applied(to: classification.otherwise.outcome))
    }
  }

  private func twoStates(
    _ norm: Norm, _ classification: Classification, _ states: [Classification.State], _ subject: SubjectRow
  ) -> Diagnostic {
    Diagnostic(
      EngineCode.twoStates, at: .source(norm.span),
      [
        "norm": .text(norm.id),
        "record": .text(table(classification.of, subject.partition).identifier(at: subject.row)),
        "first": .text(states[0].id), "second": .text(states[1].id),
      ])
  }
}

extension Truth {
  var outcome: Outcome {
    switch self {
    case .yes: .satisfied
    case .no: .notSatisfied
    case .unknown: .indeterminate
    }
  }
}
