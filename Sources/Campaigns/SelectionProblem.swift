package import PolicyEngine
package import PolicyModel

/// Whom to put forward, as numbers: bounds of the law on sums of those chosen, and what is wanted beside them.
package struct SelectionProblem: Sendable {
  /// A nomination that may be put forward.
  package struct Candidate: Hashable, Sendable {
    /// Of the nomination, unique. Ties go to the first.
    package var id: String
    /// The row by which bounds count it, unique.
    package var row: Int
    /// Of one body at most one is chosen.
    package var organization: Int
    /// 0 through 1,000.
    package var weight: Int64 = 1
    /// How much it lacks of what the law asks of it, 0 through 1,000,000.
    package var distance: Int64 = 0
    /// How many of the law's conditions cannot be told of it.
    package var unclear: Int64 = 0
    /// Put forward whatever else is best; of several of one body one is.
    package var isIncluded = false

    package init(id: String, row: Int, organization: Int) {
      self.id = id
      self.row = row
      self.organization = organization
    }
  }

  package var candidates: [Candidate]
  /// One group of one norm each.
  package var bounds: [ChoiceGroup]
  package var goals: [SelectionPlan.Goal]

  package init(candidates: [Candidate], bounds: [ChoiceGroup], goals: [SelectionPlan.Goal]) {
    self.candidates = candidates
    self.bounds = bounds
    self.goals = goals
  }

  /// What is minimised, one after the other.
  package enum Aim: String, Sendable, CaseIterable {
    /// How many groups' bounds are broken.
    case broken
    /// How many are missing, or too many, in all.
    case shortfall
    /// The distances of those chosen, added up.
    case distance
    /// What cannot be told of those chosen, added up.
    case unclear
    /// The sum of weights, to be great.
    case weight
  }

  package var aims: [Aim] {
    [.broken, .shortfall]
      + goals.flatMap { goal -> [Aim] in
        switch goal {
        case .ready: [.distance, .unclear]
        case .preferred: [.weight]
        }
      }
  }

  /// The value of an aim under a choice; the less the better, except for weights.
  package func value(_ aim: Aim, of chosen: Set<Int>) -> Int64 {
    let taken = candidates.filter { chosen.contains($0.row) }
    return switch aim {
    case .broken: Int64(bounds.count { !$0.holds(chosen) })
    case .shortfall: bounds.reduce(0) { $0 + $1.demand.shortfall($1.values(chosen)) }
    case .distance: taken.reduce(0) { $0 + $1.distance }
    case .unclear: taken.reduce(0) { $0 + $1.unclear }
    case .weight: taken.reduce(0) { $0 + $1.weight }
    }
  }

  /// Whether the choice keeps to the rules that are not goals: one route a body, and whoever is included.
  package func isAllowed(_ chosen: Set<Int>) -> Bool {
    let taken = candidates.filter { chosen.contains($0.row) }
    let bodies = Set(taken.map(\.organization))
    let wanted = Set(candidates.filter(\.isIncluded).map(\.organization))
    return bodies.count == taken.count && wanted.isSubset(of: bodies)
      && taken.allSatisfy { one in
        one.isIncluded || !candidates.contains { $0.isIncluded && $0.organization == one.organization }
      }
  }
}

extension ChoiceDemand {
  /// How many are missing, or too many: of bounds that all have to hold. A way out among several has no such number, nor
  /// has what is not bounded at all.
  package func shortfall(_ values: [Interval]) -> Int64 {
    switch self {
    case .settled, .any: 0
    case .atLeast(let sum, let bound): sum.least(values).map { max(0, bound - $0) } ?? 0
    case .all(let parts): parts.reduce(0) { $0 + $1.shortfall(values) }
    }
  }
}
