package import MediationModel
package import PolicyLanguage
package import PolicyModel

/// Reads from a policy's norms what a choice of records must come to.
///
/// It compares two ledgers of the same rows: one in which none of the records is chosen, and one in which all are. What
/// counts in the first counts whatever is chosen; what counts only in the second counts once it is chosen. That both
/// together make the second's numbers is checked, so that a norm that looks at the choice in another way is not
/// mistaken for a sum.
///
/// Not Sendable: it belongs to the thread that made it.
package final class ChoiceReader {
  /// What is chosen: records of an entity, by setting a field.
  package struct Decision: Hashable, Sendable {
    package let entity: EntityName
    package let field: String

    package init(entity: EntityName, field: String) {
      self.entity = entity
      self.field = field
    }
  }

  let policy: OpenedPolicy
  let decision: Decision
  /// Rows of the records that may be chosen.
  let candidates: [Int]
  let none: Evaluator
  let all: Evaluator
  /// Entities whose records are groups: places and departments. Anything below them is a candidate's own affair.
  static let groupEntities: Set<EntityName> = ["jurisdiction", "authority"]

  /// - Parameters:
  ///   - none: a workspace in whose ledger none of the candidates is chosen.
  ///   - all: the same with all of them chosen.
  ///   - binding: closes every reading that the norms hang on.
  package init(
    _ policy: OpenedPolicy, _ decision: Decision, candidates: [Int], none: Workspace, all: Workspace,
    _ binding: Binding
  ) {
    self.policy = policy
    self.decision = decision
    self.candidates = candidates
    func evaluator(_ workspace: Workspace) -> Evaluator {
      let evaluator = Evaluator(
        policy, ledgers: [workspace.ledger], binding: binding, engine: binding.engine == .both ? .auto : nil)
      evaluator.leftOut = workspace.leftOut
      return evaluator
    }
    self.none = evaluator(none)
    self.all = evaluator(all)
  }

  /// What one of the policy's norms asks of each of its groups.
  /// - Throws: `UnreadChoice` for a norm that is no sum; `EvaluationFailure`.
  package func read(_ norm: Norm) throws -> ChoiceNorm {
    let choices = try none.combinations(for: norm).first ?? ReadingChoices()
    for (reading, choice) in norm.under where (choices.choice(of: reading) ?? choice) != choice {
      return ChoiceNorm(norm: norm, groups: [])
    }
    let context = Evaluator.Context(moment: none.asOf, choices: choices)
    switch norm.body {
    case .quota(let quota): return try read(norm, quota, context)
    case .stage(let stage): return try read(norm, stage, choices)
    case .requirement(let requirement): return try read(norm, requirement, context)
    case .classification, .target, .duty, .measure, .guidance:
      throw UnreadChoice(norm: norm, reason: .condition)
    }
  }

  private func read(_ norm: Norm, _ quota: Quota, _ context: Evaluator.Context) throws -> ChoiceNorm {
    let entity = none.entity(of: quota.over)
    let members = try members(of: quota.count, for: entity, within: true, context, norm)
    let groups = none.subjects(quota.over).map { subject in
      let bounds = [(Comparison.atLeast, quota.atLeast), (.atMost, quota.atMost)].compactMap { comparison, parameter in
        parameter.map { demand(ChoiceSum(count: 0), comparison, none.bound($0, context)) }
      }
      return group(entity, subject, [members.count(quota.count.entity, subject.row)], .joined(bounds, isAll: true))
    }
    return ChoiceNorm(norm: norm, groups: groups)
  }

  private func read(_ norm: Norm, _ stage: Stage, _ choices: ReadingChoices) throws -> ChoiceNorm {
    guard let evidence = stage.evidence, case .records(let count) = evidence.measure,
      let slice = try none.slices(of: norm, stage, choices).first
    else { throw UnreadChoice(norm: norm, reason: .condition) }
    if slice.moment.day != slice.milestone { throw UnreadChoice(norm: norm, reason: .notDue) }
    let context = Evaluator.Context(moment: slice.moment, choices: choices)
    let entity = none.entity(of: evidence.per)
    let asked = try asked(evidence.when, of: entity, context, norm)
    let members = try members(of: count, for: entity, within: true, context, norm)
    let bound = evidence.parameter.map { none.bound($0, context) } ?? 1
    let groups = none.subjects(evidence.per).compactMap { subject -> ChoiceGroup? in
      guard let isAsked = asked(subject.row) else { return nil }
      let demand = isAsked ? demand(ChoiceSum(count: 0), evidence.comparison, bound) : .settled(false)
      return group(entity, subject, [members.count(count.entity, subject.row)], demand)
    }
    return ChoiceNorm(norm: norm, groups: groups)
  }

  private func read(_ norm: Norm, _ requirement: Requirement, _ context: Evaluator.Context) throws -> ChoiceNorm {
    let entity = requirement.of
    let asked = try asked(requirement.when, of: entity, context, norm)
    var members: [String: ChoiceMembers] = [:]
    for (name, of) in policy.facts(behind: norm) where of == entity {
      guard let fact = policy.policy.fact(name, of: of), decides(fact), let count = fact.measure.count else { continue }
      if case .sum = fact.measure { throw UnreadChoice(norm: norm, reason: .counting) }
      if case .latest = fact.measure { throw UnreadChoice(norm: norm, reason: .counting) }
      if fact.during != nil { throw UnreadChoice(norm: norm, reason: .counting) }
      var found = try self.members(of: count, for: entity, within: fact.within, context, norm)
      found.isExistence = fact.isTruth
      members[name] = found
    }
    var groups: [ChoiceGroup] = []
    for row in 0..<none.table(entity, 0).rowCount {
      guard let isAsked = asked(row) else { continue }
      let subject = SubjectRow(partition: 0, row: row)
      var reader = ConditionReader(none, entity, row, context, facts: members, law: policy, norm: norm)
      let demand = isAsked ? try reader.demand(requirement.condition) : .settled(false)
      groups.append(group(entity, subject, reader.counts, demand))
    }
    return ChoiceNorm(norm: norm, groups: groups)
  }

  private func demand(_ sum: ChoiceSum, _ comparison: Comparison, _ bound: Int64?) -> ChoiceDemand {
    guard let bound else { return .settled(false) }
    return .comparing(sum, comparison, bound) ?? .settled(false)
  }

  private func group(_ entity: EntityName, _ row: SubjectRow, _ counts: [ChoiceCount], _ demand: ChoiceDemand)
    -> ChoiceGroup
  {
    ChoiceGroup(subject: none.subject(entity, row), counts: counts, demand: demand)
  }

  /// For a row true where a norm asks, false where that cannot be told, nil where it does not ask; the same whatever is
  /// chosen.
  private func asked(_ when: FunctionHandle?, of entity: EntityName, _ context: Evaluator.Context, _ norm: Norm) throws
    -> (Int) -> Bool?
  {
    let before = try none.asked(when, of: entity, context)[0]
    guard try all.asked(when, of: entity, context)[0] == before else {
      throw UnreadChoice(norm: norm, reason: .subjects)
    }
    return { row in
      switch before[row] {
      case Truth.yes.rawValue: true
      case Truth.unknown.rawValue: false
      default: nil
      }
    }
  }
}

extension ChoiceDemand {
  /// - Returns: nil where a number is too large.
  static func comparing(_ sum: ChoiceSum, _ comparison: Comparison, _ bound: Int64) -> ChoiceDemand? {
    func atMost() -> ChoiceDemand? {
      guard bound != .min else { return nil }
      return ChoiceSum().adding(sum, times: -1).map { .bound($0, atLeast: -bound) }
    }
    switch comparison {
    case .atLeast, .onOrAfter: return .bound(sum, atLeast: bound)
    case .atMost, .onOrBefore: return atMost()
    case .equals: return atMost().map { .joined([.bound(sum, atLeast: bound), $0], isAll: true) }
    }
  }
}
