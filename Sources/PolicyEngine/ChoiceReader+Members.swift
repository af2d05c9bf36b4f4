import MediationModel
package import PolicyLanguage
package import PolicyModel

/// Which of the records that may be chosen count where.
struct ChoiceMembers {
  /// For each row of the group's entity what counts whatever is chosen.
  let fixed: FactColumn
  /// Row of a group → rows of the candidates, ascending.
  let rows: [Int: [Int]]
  var isExistence = false

  func count(_ name: String, _ row: Int) -> ChoiceCount {
    ChoiceCount(name: name, isExistence: isExistence, fixed: fixed[row], rows: rows[row] ?? [])
  }
}

extension OpenedPolicy {
  /// Whether a norm on groups hangs on a choice of records.
  package func bounds(_ norm: Norm, _ decision: ChoiceReader.Decision) -> Bool {
    guard let entity = norm.subjectEntity, ChoiceReader.groupEntities.contains(entity) else { return false }
    let hangsOnFact = facts(behind: norm).contains { name, entity in
      policy.fact(name, of: entity)?.measure.count.map { decides($0, decision) } ?? false
    }
    switch norm.body {
    case .quota(let quota): return decides(quota.count, decision)
    case .stage(let stage):
      if case .records(let count)? = stage.evidence?.measure { return decides(count, decision) }
      return hangsOnFact
    case .requirement: return hangsOnFact
    case .classification, .target, .duty, .measure, .guidance: return false
    }
  }

  func decides(_ count: Count, _ decision: ChoiceReader.Decision) -> Bool {
    guard count.entity == decision.entity, let filter = count.filter else { return false }
    return names(in: filter).contains(decision.field)
  }
}

extension ChoiceReader {
  private func decides(_ count: Count) -> Bool { policy.decides(count, decision) }

  func decides(_ fact: Fact) -> Bool { fact.measure.count.map { decides($0) } ?? false }

  /// Candidates of which it cannot be told where they would count.
  package func unclear(_ norms: [Norm]) throws -> Set<Int> {
    var found: Set<Int> = []
    for norm in norms {
      let choices = try all.combinations(for: norm).first ?? ReadingChoices()
      let context = Evaluator.Context(moment: all.asOf, choices: choices)
      for count in counts(behind: norm) {
        let truths = try truths(count, all, context)
        found.formUnion(candidates.filter { truths[$0] == Truth.unknown.rawValue })
      }
    }
    return found
  }

  private func counts(behind norm: Norm) -> [Count] {
    var counts: [Count] = []
    if case .quota(let quota) = norm.body { counts.append(quota.count) }
    if case .stage(let stage) = norm.body, case .records(let count)? = stage.evidence?.measure { counts.append(count) }
    for (name, entity) in policy.facts(behind: norm) {
      if let count = policy.policy.fact(name, of: entity)?.measure.count { counts.append(count) }
    }
    return counts.filter { decides($0) }
  }

  /// Which candidates count for which rows of `parent`.
  /// - Throws: `UnreadChoice` where what is counted in the two ledgers does not follow from the candidates one by one.
  func members(
    of count: Count, for parent: EntityName, within: Bool, _ context: Evaluator.Context, _ norm: Norm
  ) throws -> ChoiceMembers {
    // A period would have to be looked at record by record as well.
    if count.date != nil { throw UnreadChoice(norm: norm, reason: .counting) }
    let before = try none.counted(count, field: nil, parent: parent, within: within, period: nil, context)[0]
    let after = try all.counted(count, field: nil, parent: parent, within: within, period: nil, context)[0]
    let (without, with) = (try truths(count, none, context), try truths(count, all, context))
    let home = none.parents(from: count.entity, to: parent, via: count.via, 0)
    let climbs = within && parent == "jurisdiction"
    var rows: [Int: [Int]] = [:]
    for row in candidates where without[row] != with[row] {
      guard without[row] == Truth.no.rawValue, with[row] == Truth.yes.rawValue, home(row) >= 0 else {
        throw UnreadChoice(norm: norm, reason: .counting)
      }
      var place = home(row)
      while place >= 0 {
        rows[place, default: []].append(row)
        place = climbs ? none.ledgers[0].parent(ofJurisdiction: place) ?? -1 : -1
      }
    }
    for row in before.low.indices {
      let more = Int64(rows[row]?.count ?? 0)
      let expected = before[row].adding(Interval(more))
      guard after[row] == expected else { throw UnreadChoice(norm: norm, reason: .counting) }
    }
    return ChoiceMembers(fixed: before, rows: rows)
  }

  private func truths(_ count: Count, _ evaluator: Evaluator, _ context: Evaluator.Context) throws -> [UInt8] {
    guard let filter = count.filter else {
      return [UInt8](repeating: Truth.yes.rawValue, count: evaluator.table(count.entity, 0).rowCount)
    }
    return try evaluator.truths(filter, on: count.entity, context)[0]
  }
}

/// A step of the calendar that shows in single records of what is chosen.
package struct ChoiceStep: Sendable {
  package let norm: Norm
  /// Candidates that it counts already.
  package let done: Set<Int>
  /// Candidates that it would count if they were chosen and sent on in time.
  package let open: Set<Int>
  /// The fields of the record that show the step.
  package let fields: Set<String>
}

extension ChoiceReader {
  /// The steps that look at the candidates themselves, in the order of the policy.
  package func steps() throws -> [ChoiceStep] {
    var steps: [ChoiceStep] = []
    for norm in policy.policy.norms {
      guard case .stage(let stage) = norm.body, case .records(let count)? = stage.evidence?.measure,
        count.entity == decision.entity, let filter = count.filter
      else { continue }
      let choices = try none.combinations(for: norm).first ?? ReadingChoices()
      if norm.under.contains(where: { (choices.choice(of: $0.key) ?? $0.value) != $0.value }) { continue }
      // On its own day, however far off it is.
      guard let last = stage.due.lastDay else { continue }
      let period = EvaluationMoment.Period(cycle: last, from: last, through: last, due: last)
      let context = Evaluator.Context(moment: EvaluationMoment(day: last, period: period), choices: choices)
      let (without, with) = (try truths(count, none, context), try truths(count, all, context))
      steps.append(
        ChoiceStep(
          norm: norm, done: Set(candidates.filter { without[$0] == Truth.yes.rawValue }),
          open: Set(candidates.filter { without[$0] != Truth.yes.rawValue && with[$0] == Truth.yes.rawValue }),
          fields: policy.names(in: filter)))
    }
    return steps
  }
}
