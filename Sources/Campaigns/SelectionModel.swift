package import CampaignPlanning
import PolicyEngine
import PolicyModel

/// A selection problem as a linear model: a variable a candidate, and one a group that says whether its bounds are kept.
package struct SelectionModel {
  package private(set) var linear = LinearModel()
  /// One a candidate: 1 is put forward.
  package private(set) var choices: [LinearModel.Variable] = []
  private var kept: [LinearModel.Variable] = []
  private var shortfalls: [LinearModel.Variable] = []
  private let problem: SelectionProblem
  private let places: [Int: Int]

  package init(_ problem: SelectionProblem) {
    self.problem = problem
    places = Dictionary(
      problem.candidates.enumerated().map { ($1.row, $0) }, uniquingKeysWith: { first, _ in first })
    choices = problem.candidates.map { _ in linear.variable(through: 1) }
    addRoutes()
    for bound in problem.bounds { add(bound) }
  }

  private mutating func addRoutes() {
    for (_, routes) in Dictionary(grouping: problem.candidates.indices, by: { problem.candidates[$0].organization })
      .sorted(by: { $0.key < $1.key })
    {
      let wanted = routes.filter { problem.candidates[$0].isIncluded }
      let terms = (wanted.isEmpty ? routes : wanted).map { LinearModel.Term(1, choices[$0]) }
      linear.require(terms, from: wanted.isEmpty ? nil : 1, through: 1, group: "route")
      if wanted.isEmpty { continue }
      for other in routes where !wanted.contains(other) {
        linear.require([LinearModel.Term(1, choices[other])], through: 0, group: "route")
      }
    }
  }

  // MARK: Bounds

  private mutating func add(_ group: ChoiceGroup) {
    let isKept = linear.variable(through: 1)
    kept.append(isKept)
    let numbers = group.counts.map { Number($0, &self) }
    require(group.demand, when: isKept, numbers)
    measure(group.demand, numbers)
  }

  /// Where the variable is 1, the demand holds.
  private mutating func require(_ demand: ChoiceDemand, when isKept: LinearModel.Variable, _ numbers: [Number]) {
    switch demand {
    case .settled(true): break
    case .settled(false): linear.require([.init(1, isKept)], through: 0, group: "bound")
    case .atLeast(let sum, let bound):
      guard let least = Least(sum, numbers) else {
        return require(.settled(false), when: isKept, numbers)
      }
      let slack = bound - least.minimum
      guard slack > 0 else { return }
      linear.require(
        least.terms + [.init(-slack, isKept)], from: bound - least.constant - slack, group: "bound")
    case .all(let parts): for part in parts { require(part, when: isKept, numbers) }
    case .any(let parts):
      let ways = parts.map { part in
        let way = linear.variable(through: 1)
        require(part, when: way, numbers)
        return way
      }
      linear.require(ways.map { .init(1, $0) } + [.init(-1, isKept)], from: 0, group: "bound")
    }
  }

  /// Variables for what is missing.
  private mutating func measure(_ demand: ChoiceDemand, _ numbers: [Number]) {
    switch demand {
    case .settled, .any: break
    case .atLeast(let sum, let bound):
      guard let least = Least(sum, numbers), bound > least.minimum else { return }
      let missing = linear.variable(through: bound - least.minimum)
      shortfalls.append(missing)
      linear.require(least.terms + [.init(1, missing)], from: bound - least.constant, group: "bound")
    case .all(let parts): for part in parts { measure(part, numbers) }
    }
  }

  /// A constant and variables.
  private struct Amount {
    var variables: [LinearModel.Variable] = []
    var constant: Int64 = 0
  }

  /// A count of a group, at the least and at the most; nil: no most is known.
  private struct Number {
    let low: Amount
    let high: Amount?

    init(_ count: ChoiceCount, _ model: inout SelectionModel) {
      let chosen = count.rows.compactMap { model.places[$0] }.map { model.choices[$0] }
      guard count.isExistence else {
        low = Amount(variables: chosen, constant: count.fixed.known)
        high = count.fixed.possible.map { Amount(variables: chosen, constant: $0) }
        return
      }
      let possible = min(1, count.fixed.possible ?? 1)
      guard count.fixed.known == 0, !chosen.isEmpty else {
        low = Amount(constant: min(1, count.fixed.known))
        high = Amount(constant: possible)
        return
      }
      let isThere = model.linear.variable(through: 1)
      model.linear.require(chosen.map { .init(1, $0) } + [.init(-1, isThere)], from: 0, group: "existence")
      for one in chosen { model.linear.require([.init(1, isThere), .init(-1, one)], from: 0, group: "existence") }
      low = Amount(variables: [isThere])
      high = possible == 0 ? low : Amount(constant: 1)
    }
  }

  /// The least that a sum certainly is. Nil: nothing is certain.
  private struct Least {
    var terms: [LinearModel.Term] = []
    var constant: Int64
    /// Whatever is chosen.
    var minimum: Int64

    init?(_ sum: ChoiceSum, _ numbers: [Number]) {
      constant = sum.constant
      minimum = sum.constant
      for (index, coefficient) in sum.terms.sorted(by: { $0.key < $1.key }) {
        guard let amount = coefficient > 0 ? numbers[index].low : numbers[index].high else { return nil }
        constant += coefficient * amount.constant
        minimum += coefficient * amount.constant
        if coefficient < 0 { minimum += coefficient * Int64(amount.variables.count) }
        terms += amount.variables.map { .init(coefficient, $0) }
      }
    }
  }

  // MARK: Aims

  /// What is minimised for an aim.
  func terms(_ aim: SelectionProblem.Aim) -> [LinearModel.Term] {
    func weighed(_ value: (SelectionProblem.Candidate) -> Int64) -> [LinearModel.Term] {
      zip(problem.candidates, choices).map { .init(value($0), $1) }
    }
    return switch aim {
    case .broken: kept.map { .init(-1, $0) }
    case .shortfall: shortfalls.map { .init(1, $0) }
    case .distance: weighed(\.distance)
    case .unclear: weighed(\.unclear)
    case .weight: weighed { -$0.weight }
    }
  }

  mutating func minimise(_ terms: [LinearModel.Term]) { linear.minimise(terms) }

  /// Keeps what was reached.
  mutating func keep(_ terms: [LinearModel.Term], atMost value: Int64) {
    linear.require(terms, through: value, group: "reached")
  }

  /// Settles a candidate.
  mutating func settle(_ candidate: Int, isChosen: Bool) {
    let value: Int64 = isChosen ? 1 : 0
    linear.require([.init(1, choices[candidate])], from: value, through: value, group: "tie")
  }
}
