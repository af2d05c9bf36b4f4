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
    let verdict = Verdict(bits: slice.verdicts[subject.partition][subject.row])
    var finding = Finding(norm: norm.id, subject: self.subject(slice.entity, subject), outcome: verdict.outcome)
    let home = homes(of: slice.entity, subject.partition)(subject.row)
    if home >= 0 { finding.jurisdiction = table("jurisdiction", subject.partition).identifier(at: home) }
    finding.milestone = slice.milestone
    finding.cycle = slice.cycle
    finding.timing = verdict.timing
    finding.daysLeft = slice.milestone.map { $0 - binding.asOf }
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
    var detail = Detail(tracing: tracing)
    var explained: [Finding] = []
    for choices in combinations {
      var copy = finding
      try explain(norm, slice, subject, Context(moment: slice.moment, choices: choices), &copy, &detail)
      explained.append(copy)
      // A state that is told is the same under every choice, and so is what makes it.
      if norm.kind == .classification || norm.kind == .measure || copy.outcome == .notApplicable { break }
    }
    if let joined = Finding.joined(explained) { finding = joined }
    if verdict.outcome == .indeterminate || verdict.timing == .pending, !verdict.dividesReadings {
      finding.unknown = detail.unknown
    }
    if verdict.outcome == .reported, !verdict.dividesReadings {
      // Of what is only reported the numbers are the answer.
      finding.unknown += ReadingChoices.dividing(combinations, explained.map(\.figures))
    }
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

    mutating func note(unknown name: String) { if !unknown.contains(name) { unknown.append(name) } }
  }

  private func explain(
    _ norm: Norm, _ slice: Slice, _ subject: SubjectRow, _ context: Context, _ finding: inout Finding,
    _ detail: inout Detail
  ) throws(EvaluationFailure) {
    switch norm.body {
    case .requirement(let requirement):
      if let when = requirement.when { _ = try ask(when, requirement.of, subject, context, &detail) }
      if finding.outcome == .notApplicable { return }
      finding.parts = try parts(requirement.condition, requirement.of, subject, context, &detail)
      let failed = finding.parts.filter { $0.outcome == .notSatisfied }
      finding.missing = finding.outcome == .notSatisfied ? slice.missing(subject) : nil
      if finding.parts.count == 1 || failed.count == 1, let part = failed.first ?? finding.parts.first {
        finding.actual = part.actual
        finding.required = part.required
      }
    case .classification(let classification):
      try explain(classification, slice, subject, context, &finding, &detail)
    case .target(let target):
      let standing = try standings(target, context)(subject)
      let level = levels(of: target.parameter).first { $0.due == slice.milestone && $0.isFloor == slice.isFloor }
      describe(standing, [(target.comparison, target.parameter, level?.value.value)], &finding)
      noteUnknown(standing, [target.count, target.outOf].compactMap { $0 }, &detail)
      if level == nil { detail.note(unknown: target.parameter) }
    case .quota(let quota):
      let entity = entity(of: quota.over)
      let counts = try counted(quota.count, field: nil, parent: entity, within: true, period: nil, context)
      let standing = Standing(part: counts[subject.partition][subject.row], whole: nil)
      let bounds = [(Comparison.atLeast, quota.atLeast), (.atMost, quota.atMost)].compactMap { comparison, name in
        name.map { (comparison, $0, level($0, context.moment)?.value) }
      }
      describe(standing, bounds, &finding)
      noteUnknown(standing, [quota.count.entity], &detail)
      for (_, name, value) in bounds where value == nil { detail.note(unknown: name) }
    case .duty(let duty):
      if let evidence = duty.evidence { try explain(evidence, subject, context, &finding, &detail) }
    case .stage(let stage):
      if let evidence = stage.evidence { try explain(evidence, subject, context, &finding, &detail) }
    case .measure(let measure):
      for name in explain(measure, slice, subject, &finding) { detail.note(unknown: name) }
    case .guidance: break
    }
  }

  private func explain(
    _ evidence: Evidence, _ subject: SubjectRow, _ context: Context, _ finding: inout Finding, _ detail: inout Detail
  ) throws(EvaluationFailure) {
    let entity = entity(of: evidence.per)
    if let when = evidence.when { _ = try ask(when, entity, subject, context, &detail) }
    let standing = Standing(part: try counts(evidence, entity, context)(subject), whole: nil)
    let name: String
    switch evidence.measure {
    case .records(let count): name = count.entity
    case .fact(let fact): name = fact
    }
    if let parameter = evidence.parameter {
      let value = level(parameter, context.moment)?.value ?? readingValue(parameter, context.choices)
      describe(standing, [(evidence.comparison, parameter, value)], &finding)
      if value == nil { detail.note(unknown: parameter) }
    } else {
      finding.actual = .number(standing.part)
      finding.missing =
        finding.outcome == .notSatisfied || finding.outcome == .pending
        ? standing.missing(.atLeast, 1) : nil
    }
    noteUnknown(standing, [name], &detail)
  }

  private func noteUnknown(_ standing: Standing, _ names: [String], _ detail: inout Detail) {
    if !standing.part.isExact, let name = names.first { detail.note(unknown: name) }
    if let whole = standing.whole, !whole.isExact, names.count > 1 { detail.note(unknown: names[1]) }
  }

  /// Fills in actual, required and missing from a standing and its bounds; the bound that fails speaks for all.
  private func describe(
    _ standing: Standing, _ bounds: [(Comparison, String, ParameterValue?)], _ finding: inout Finding
  ) {
    finding.actual = standing.whole.map { .share(part: standing.part, whole: $0) } ?? .number(standing.part)
    var chosen: (Comparison, String, ParameterValue, Int64)?
    for (comparison, name, value) in bounds {
      guard let value, case .number(let bound) = value else { continue }
      let failing = standing.outcome(comparison, bound) == .notSatisfied
      if chosen == nil || failing { chosen = (comparison, name, value, bound) }
    }
    guard let (comparison, name, value, bound) = chosen, let unit = law.parameter(name)?.unit else { return }
    finding.required = Required(comparison: comparison, parameter: name, value: value, unit: unit)
    switch finding.outcome {
    case .satisfied: finding.missing = 0
    case .notSatisfied, .pending, .reported: finding.missing = standing.missing(comparison, bound)
    case .notApplicable, .indeterminate: finding.missing = nil
    }
  }

  private func explain(
    _ classification: Classification, _ slice: Slice, _ subject: SubjectRow, _ context: Context,
    _ finding: inout Finding, _ detail: inout Detail
  ) throws(EvaluationFailure) {
    if let when = classification.when { _ = try ask(when, classification.of, subject, context, &detail) }
    let code = Int(slice.states[subject.partition][subject.row])
    if code < classification.states.count {
      let state = classification.states[code]
      finding.state = state.id
      if !state.citations.isEmpty { finding.citations = state.citations }
      _ = try ask(state.when, classification.of, subject, context, &detail)
      if let expect = state.expect {
        let truth = try ask(expect, classification.of, subject, context, &detail)
        finding.parts = [
          PartFinding(
            label: state.consequence?.action ?? state.label, outcome: truth.outcome, actual: .truth(truth == .yes),
            required: nil, missing: nil)
        ]
      }
    } else if code == classification.states.count {
      finding.state = classification.otherwise.id
    } else {
      for state in classification.states {
        let truth = try ask(state.when, classification.of, subject, context, &detail)
        if truth == .unknown, classification.hit == .first { break }
      }
    }
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
