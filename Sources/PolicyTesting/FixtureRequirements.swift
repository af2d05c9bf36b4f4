import MediationModel
import PolicyModel

/// What a policy's fixtures must show and do not: every norm that is judged by at least one fixture; a number below, at
/// and above; a date the day before, the day and the day after; each state of a classification.
///
/// Only norms, dated values and states of force `must` or `should` are asked for, and only what can be seen in the answers
/// that the fixtures got: what a function compares by itself is not known here.
struct FixtureRequirements {
  private let policy: Policy
  private let shown: [String: [Shown]]

  /// An answer that a fixture got.
  struct Shown {
    let asOf: Day
    let finding: Finding?
  }

  init(_ policy: Policy, _ results: [FixtureResult]) {
    self.policy = policy
    var shown: [String: [Shown]] = [:]
    for result in results where result.status != .skipped && result.fixture?.isGenerated != true {
      guard let norm = result.norm else { continue }
      // One that could not be answered is there, but shows nothing.
      shown[norm.localID, default: []].append(
        Shown(asOf: result.fixture?.asOf ?? Day(number: 0), finding: result.finding))
    }
    self.shown = shown
  }

  /// In the order of the norms.
  func gaps() -> [FixtureGap] {
    policy.norms.flatMap { norm -> [FixtureGap] in
      guard NormShape(norm) != nil, isJudged(norm) else { return [] }
      guard let own = shown[norm.localID] else { return [FixtureGap(norm: norm, kind: .noFixture)] }
      let kinds =
        thresholds(of: norm).flatMap { gaps(of: $0, norm, own) } + dueDays(of: norm, own) + states(of: norm, own)
      var unique: [FixtureGap.Kind] = []
      for kind in kinds where !unique.contains(kind) { unique.append(kind) }
      return unique.map { FixtureGap(norm: norm, kind: $0) }
    }
  }

  private func isJudged(_ norm: Norm) -> Bool {
    // What goes on without an end is only reported.
    if case .measure(let measure) = norm.body, measure.limit.value.milestone == nil { return false }
    if norm.force.isJudged { return true }
    if case .classification(let classification) = norm.body {
      return classification.states.contains { $0.force?.isJudged ?? false }
    }
    return thresholds(of: norm).contains { threshold in
      threshold.parameter.values.contains { $0.force?.isJudged ?? false }
    }
  }

  // MARK: Numbers and dates that values are compared with

  private struct Threshold {
    let parameter: Parameter
    let comparison: Comparison
    /// It is one of several comparisons, each with an answer of its own.
    let isPart: Bool
  }

  private func thresholds(of norm: Norm) -> [Threshold] {
    func threshold(_ comparison: Comparison, _ name: String, isPart: Bool = false) -> [Threshold] {
      policy.parameter(name).map { [Threshold(parameter: $0, comparison: comparison, isPart: isPart)] } ?? []
    }
    func parts(_ condition: Condition) -> [Threshold] {
      switch condition {
      case .all(let inner), .any(let inner): return inner.flatMap { parts($0) }
      case .compare(_, let comparison, let parameter), .share(_, _, let comparison, let parameter):
        return threshold(comparison, parameter, isPart: true)
      case .under(_, let part): return parts(part)
      case .has, .includes, .test: return []
      }
    }
    func evidence(_ evidence: Evidence?) -> [Threshold] {
      guard let evidence, let parameter = evidence.parameter else { return [] }
      return threshold(evidence.comparison, parameter)
    }
    switch norm.body {
    case .requirement(let requirement): return parts(requirement.condition)
    case .target(let target): return threshold(target.comparison, target.parameter)
    case .quota(let quota):
      return (quota.atLeast.map { threshold(.atLeast, $0) } ?? []) + (quota.atMost.map { threshold(.atMost, $0) } ?? [])
    case .duty(let duty): return evidence(duty.evidence)
    case .stage(let stage): return evidence(stage.evidence)
    case .classification, .measure, .guidance: return []
    }
  }

  private func gaps(of threshold: Threshold, _ norm: Norm, _ own: [Shown]) -> [FixtureGap.Kind] {
    threshold.parameter.values.flatMap { dated -> [FixtureGap.Kind] in
      guard (dated.force ?? norm.force).isJudged else { return [] }
      let actuals = own.flatMap { compared(in: $0, of: threshold, dated) }
      switch dated.value {
      case .number(let bound):
        let sides = Set(actuals.compactMap { $0.side(of: bound, threshold.comparison) })
        let lacking = possibleSides(bound, actuals).filter { !sides.contains($0) }
        if lacking.isEmpty { return [] }
        return [
          .threshold(
            parameter: threshold.parameter.id, value: dated.value, unit: threshold.parameter.unit, by: dated.by,
            lacking: lacking)
        ]
      case .day(let day):
        let sides = Set(actuals.compactMap { $0.daySide(of: day) })
        let lacking = FixtureGap.DaySide.allCases.filter { !sides.contains($0) }
        return lacking.isEmpty ? [] : [.day(day, parameter: threshold.parameter.id, lacking: lacking)]
      case .names: return []
      }
    }
  }

  /// Nothing counted is below 0, and no part is above its whole.
  private func possibleSides(_ bound: Int64, _ actuals: [Quantity]) -> [FixtureGap.Side] {
    let isShare = actuals.contains { if case .share = $0 { true } else { false } }
    return FixtureGap.Side.allCases.filter { side in
      switch side {
      case .below: bound > 0
      case .at: true
      case .above: !(isShare && bound >= 10_000)
      }
    }
  }

  /// The numbers that one dated value of a threshold was compared with.
  private func compared(in shown: Shown, of threshold: Threshold, _ dated: DatedValue) -> [Quantity] {
    guard let finding = shown.finding else { return [] }
    if threshold.isPart {
      return finding.parts.compactMap { part in
        guard let required = part.required, required.parameter == threshold.parameter.id,
          required.comparison == threshold.comparison, required.value == dated.value
        else { return nil }
        return part.actual
      }
    }
    guard let actual = finding.actual, isAsked(dated, threshold.parameter, finding, asOf: shown.asOf) else { return [] }
    return [actual]
  }

  private func isAsked(_ dated: DatedValue, _ parameter: Parameter, _ finding: Finding, asOf: Day) -> Bool {
    if let by = dated.by {
      let due = finding.milestone ?? parameter.milestones.last { $0 <= asOf }
      return due == by && parameter.value(at: asOf, by: by) == dated
    }
    return parameter.value(at: min(asOf, finding.milestone ?? asOf)) == dated
  }

  // MARK: Days that a norm falls due on, and states

  private func dueDays(of norm: Norm, _ own: [Shown]) -> [FixtureGap.Kind] {
    func lacking(_ due: (Finding) -> Day?) -> [FixtureGap.DaySide] {
      let sides = Set(
        own.compactMap { shown in
          shown.finding.flatMap { due($0) }.flatMap { FixtureGap.DaySide(shown.asOf, around: $0) }
        })
      return FixtureGap.DaySide.allCases.filter { !sides.contains($0) }
    }
    var days: [Day?] = []
    switch norm.body {
    case .target(let target):
      days = policy.parameter(target.parameter)?.milestones.map { Optional($0) } ?? []
    case .stage(let stage): days = stage.due.lastDay.map { [$0] } ?? []
    case .duty(let duty): days = duty.cycle == nil ? [] : [nil]
    case .measure(let measure): days = measure.limit.value.milestone.map { [$0.by] } ?? []
    case .requirement(let requirement): days = dueDays(of: requirement.by)
    case .classification(let classification): days = dueDays(of: classification.by)
    case .quota, .guidance: break
    }
    return days.compactMap { day in
      let sides = lacking { finding in
        guard day == nil || finding.milestone == day else { return nil }
        return finding.milestone
      }
      return sides.isEmpty ? nil : .day(day, parameter: nil, lacking: sides)
    }
  }

  /// The day of a date of the law; of a date field of the records any day.
  private func dueDays(of deadline: Deadline?) -> [Day?] {
    guard let deadline else { return [] }
    if case .day(let day)? = policy.parameter(deadline.name)?.values.last?.value { return [day] }
    return [nil]
  }

  private func states(of norm: Norm, _ own: [Shown]) -> [FixtureGap.Kind] {
    guard case .classification(let classification) = norm.body else { return [] }
    let seen = Set(own.compactMap { $0.finding?.state })
    let wanted =
      classification.states.filter { ($0.force ?? norm.force).isJudged }.map(\.id)
      + (norm.force.isJudged ? [classification.otherwise.id] : [])
    return wanted.filter { !seen.contains($0) }.map { .state($0) }
  }
}

extension Force {
  /// Its norms have a verdict, and are not only reported.
  var isJudged: Bool { self == .must || self == .should }
}
