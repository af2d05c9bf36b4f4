import MediationModel
package import PolicyModel

/// What a function is for: whose records it is given and what it must answer.
struct FunctionRole {
  enum Answer { case truth, number }

  let function: FunctionHandle
  let entity: EntityName
  var answer = Answer.truth
  /// Only the functions of a duty or stage are called for a period; facts and the other norms are taken at a day.
  var hasPeriod = false
  /// Its answer is an outcome of the record; that of a filter only widens a count where it is unknown.
  var decides = false
}

extension Policy {
  /// Every function of the policy with what it is for.
  var functionRoles: [FunctionRole] {
    var roles: [FunctionRole] = []
    for fact in facts {
      for (function, entity) in fact.measure.count?.functions ?? [] {
        roles.append(FunctionRole(function: function, entity: entity))
      }
    }
    for norm in norms {
      var numbers: Set<FunctionHandle> = []
      if case .requirement(let requirement) = norm.body { numbers = requirement.condition.valueFunctions }
      let hasPeriod = norm.kind == .duty || norm.kind == .stage
      for (function, entity) in norm.functions {
        roles.append(
          FunctionRole(
            function: function, entity: entity, answer: numbers.contains(function) ? .number : .truth,
            hasPeriod: hasPeriod, decides: norm.kind == .requirement || norm.kind == .classification))
      }
    }
    return roles
  }
}

extension Condition {
  /// The functions that answer with a number or a date.
  fileprivate var valueFunctions: Set<FunctionHandle> {
    switch self {
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.valueFunctions) }
    case .compare(let value, _, _): Set(value.functions)
    case .share(let part, let whole, _, _): Set(part.functions + whole.functions)
    case .under(_, let part): part.valueFunctions
    case .has, .includes, .test: []
    }
  }
}

extension Fact.Measure {
  /// Which records it counts, sums or looks through; nil for a figure.
  package var count: Count? {
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
