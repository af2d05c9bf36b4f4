import MediationModel
import PolicyModel

/// What a function is for: whose records it is given and what it must answer.
struct FunctionRole {
  enum Answer { case truth, number }

  let function: FunctionHandle
  let entity: EntityName
  var answer = Answer.truth
  /// Only the functions of a duty or stage are called for a period; facts and the other norms are taken at a day.
  var hasPeriod = false
}

extension Policy {
  /// Every function of the policy with what it is for.
  var functionRoles: [FunctionRole] {
    var roles: [FunctionRole] = []
    func add(_ function: FunctionHandle?, _ entity: EntityName, _ answer: FunctionRole.Answer = .truth) {
      if let function { roles.append(FunctionRole(function: function, entity: entity, answer: answer)) }
    }
    func add(_ condition: Condition, _ entity: EntityName) {
      switch condition {
      case .all(let parts), .any(let parts): for part in parts { add(part, entity) }
      case .compare(.function(let function), _, _): add(function, entity, .number)
      case .test(let function, _): add(function, entity)
      default: break
      }
    }
    func add(_ evidence: Evidence) {
      let first = roles.count
      switch (evidence.when, evidence.per) {
      case (let when?, .level): add(when, "jurisdiction")
      case (let when?, .entity(let entity)): add(when, entity)
      case (nil, _): break
      }
      if case .records(let count) = evidence.measure { add(count.filter, count.entity) }
      for index in first..<roles.count { roles[index].hasPeriod = true }
    }
    for fact in facts { if let count = fact.measure.count { add(count.filter, count.entity) } }
    for norm in norms {
      switch norm.body {
      case .requirement(let requirement):
        add(requirement.when, requirement.of)
        add(requirement.condition, requirement.of)
      case .classification(let classification):
        add(classification.when, classification.of)
        for state in classification.states {
          add(state.when, classification.of)
          add(state.expect, classification.of)
        }
      case .quota(let quota): add(quota.count.filter, quota.count.entity)
      case .duty(let duty): if let evidence = duty.evidence { add(evidence) }
      case .stage(let stage): if let evidence = stage.evidence { add(evidence) }
      case .target, .guidance: break
      }
    }
    return roles
  }
}

extension Fact.Measure {
  /// Which records it counts, sums or looks through; nil for a figure.
  var count: Count? {
    switch self {
    case .count(let count), .exists(let count), .sum(let count, _), .latest(let count, _): count
    case .figure: nil
    }
  }
}

/// What `p` holds besides parameters and readings.
package enum MomentName: String, CaseIterable, Sendable {
  /// The day that facts are taken at: the as-of date, or an earlier milestone's day.
  case asOf = "as_of"
  case cycleYear = "cycle_year"
  case cycleStart = "cycle_start"
  case periodFrom = "period_from"
  case periodThrough = "period_through"
  case due

  var needsPeriod: Bool {
    switch self {
    case .asOf, .cycleYear: false
    case .cycleStart, .periodFrom, .periodThrough, .due: true
    }
  }
}
