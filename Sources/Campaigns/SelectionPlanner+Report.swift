import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel

extension SelectionPlanner {
  func report(
    _ laws: [Law], _ nominees: [Nominee], _ standings: [Int: SelectionPlanReport.Candidate.Standing],
    _ readings: [ReadingChoice], _ combinations: [[ReadingChange]], _ through: Day, _ made: [MadeCase],
    _ lacks: CandidateLacks
  ) throws -> SelectionPlanReport {
    SelectionPlanReport(
      plan: plan, policies: laws.map(\.opened.policy), asOf: binding.asOf, through: through,
      readings: readings.map { reading in
        .init(
          policy: reading.policy, reading: reading.reading, choices: reading.choices,
          matters: matters(reading.name, combinations, made))
      }, cases: made.map(\.report),
      candidates: nominees.filter { standings[$0.row] != nil }.map { nominee in
        candidate(nominee, standings, combinations, made, lacks)
      }, steps: steps(laws, combinations, nominees, made), unread: unread(made), solver: solving.name)
  }

  /// Whether two cases that differ in this reading alone put forward others.
  private func matters(_ reading: String, _ combinations: [[ReadingChange]], _ made: [MadeCase]) -> Bool {
    var seen: [[ReadingChange]: Set<Int>] = [:]
    for (choices, one) in zip(combinations, made) {
      let others = choices.filter { $0.name != reading }
      if let known = seen[others], known != one.chosen { return true }
      seen[others] = one.chosen
    }
    return false
  }

  // MARK: Candidates

  private func candidate(
    _ nominee: Nominee, _ standings: [Int: SelectionPlanReport.Candidate.Standing],
    _ combinations: [[ReadingChange]], _ made: [MadeCase], _ lacks: CandidateLacks
  ) -> SelectionPlanReport.Candidate {
    var standing = standings[nominee.row] ?? .open
    if standing == .open {
      if made.allSatisfy({ $0.late.contains(nominee.row) }) {
        standing = .tooLate
      } else if made.allSatisfy({ $0.unclear.union($0.late).contains(nominee.row) }) {
        standing = .unclear
      }
    }
    let steps = made.flatMap { $0.steps.map(\.step) }.filter { $0.open.contains(nominee.row) }
    return .init(
      nomination: nominee.id, organization: nominee.organization, kind: nominee.kind,
      jurisdiction: nominee.jurisdiction, unit: nominee.unit, batch: nominee.batch, weight: weight(of: nominee),
      standing: standing, lacks: joined(nominee, combinations, lacks), next: earliest(steps),
      forwarding: earliest(steps.filter { $0.fields.contains("forwarded_at") }))
  }

  /// What it lacks, each thing once with the cases in which it does.
  private func joined(_ nominee: Nominee, _ combinations: [[ReadingChange]], _ lacks: CandidateLacks)
    -> [SelectionPlanReport.Lack]
  {
    var order: [Finding] = []
    var cases: [Int: [Int]] = [:]
    for (index, choices) in combinations.enumerated() {
      for finding in lacks.lacks(nominee, under: choices) {
        let place =
          order.firstIndex {
            $0.norm == finding.norm && $0.subject == finding.subject && $0.outcome == finding.outcome
              && $0.parts == finding.parts && $0.unknown == finding.unknown
          } ?? order.count
        if place == order.count { order.append(finding) }
        cases[place, default: []].append(index)
      }
    }
    let all = combinations.count
    return order.indices.sorted { a, b in
      let (left, right) = (order[a], order[b])
      if left.outcome != right.outcome, left.outcome == .indeterminate || right.outcome == .indeterminate {
        return right.outcome == .indeterminate
      }
      return (right.distance ?? 0, a) < (left.distance ?? 0, b)
    }.map { place in
      let own = cases[place] ?? []
      return .init(finding: order[place], cases: own.count == all ? [] : own)
    }
  }

  private func earliest(_ steps: [ChoiceStep]) -> SelectionPlanReport.Deadline? {
    let dated = steps.compactMap { step in SendingPlan.lastMinute(step.norm).map { ($0, step.norm) } }
    guard let (minute, norm) = dated.min(by: { $0.0 < $1.0 }) else { return nil }
    let day = Day(number: Int32(minute / 1440))
    return .init(
      norm: norm.id, label: norm.label, labelEn: norm.labelEn, day: day, before: norm.beforeMinute,
      wanted: day.adding(days: -plan.leadDays))
  }

  // MARK: Steps

  private func steps(
    _ laws: [Law], _ combinations: [[ReadingChange]], _ nominees: [Nominee], _ made: [MadeCase]
  ) -> [SelectionPlanReport.Step] {
    var steps: [SelectionPlanReport.Step] = []
    let chosen = made.reduce(into: Set<Int>()) { $0.formUnion($1.chosen) }
    let ids = Dictionary(nominees.map { ($0.row, $0.id) }, uniquingKeysWith: { first, _ in first })
    for law in laws {
      let policy = law.opened.policy
      for norm in policy.norms {
        guard case .stage(let stage) = norm.body, isAsked(norm, policy, combinations) else { continue }
        let day = lastDay(of: stage, in: policy, depth: 8)
        var from: Day?
        if case .period(let first, _) = stage.due { from = first }
        let open = made.flatMap(\.steps).filter { $0.step.norm.id == norm.id }
          .reduce(into: Set<Int>()) { $0.formUnion($1.step.open) }
        var atLeast: [String: Int64] = [:]
        for material in stage.materials {
          if case .number(let value)? = material.atLeast.flatMap({ policy.parameter($0)?.value(at: binding.asOf) })?
            .value
          {
            atLeast[material.id] = value
          }
        }
        steps.append(
          .init(
            policy: policy.id, norm: norm, from: from, day: day, before: norm.beforeMinute,
            wanted: day.map { $0.adding(days: -plan.leadDays) }, isOver: day.map { $0 < binding.asOf } ?? false,
            candidates: open.intersection(chosen).compactMap { ids[$0] }.sorted(), atLeast: atLeast))
      }
    }
    let far = Day(number: .max)
    return steps.enumerated().sorted { a, b in
      let (left, right) = (a.element.day ?? far, b.element.day ?? far)
      return left == right ? a.offset < b.offset : left < right
    }.map(\.element)
  }

  /// Whether a structural norm is asked in any of the cases.
  private func isAsked(_ norm: Norm, _ policy: Policy, _ combinations: [[ReadingChange]]) -> Bool {
    combinations.contains { choices in
      norm.under.allSatisfy { reading, choice in
        choices.allSatisfy { $0.name != "\(policy.id)#\(reading)" || $0.choice == choice }
      }
    }
  }

  /// The day of a step, counted on from another one where the text gives days after it.
  private func lastDay(of stage: Stage, in policy: Policy, depth: Int) -> Day? {
    guard case .within(let days, let of) = stage.due, depth > 0 else { return stage.due.lastDay }
    guard case .stage(let other)? = policy.norm(of)?.body else { return nil }
    return lastDay(of: other, in: policy, depth: depth - 1)?.adding(days: days)
  }

  private func unread(_ made: [MadeCase]) -> [SelectionPlanReport.Unread] {
    var seen: Set<String> = []
    return made.flatMap { one in
      one.unread.filter { seen.insert($0.norm.id).inserted }.map { choice in
        .init(
          norm: choice.norm.id, label: choice.norm.label, labelEn: choice.norm.labelEn,
          reason: .init(choice.reason), outcomes: one.unreadOutcomes[choice.norm.id] ?? [:])
      }
    }
  }
}

extension Norm {
  /// Of a step that has to be done before an hour: minutes from midnight of its last day.
  var beforeMinute: Int? {
    guard case .stage(let stage) = body, case .before(let minute) = stage.due, minute % 1440 != 0 else { return nil }
    return Int(minute % 1440)
  }
}

extension SelectionPlanReport.Unread.Reason {
  init(_ reason: UnreadChoice.Reason) {
    switch reason {
    case .subjects: self = .subjects
    case .condition: self = .condition
    case .counting: self = .counting
    case .notDue: self = .notDue
    }
  }
}
