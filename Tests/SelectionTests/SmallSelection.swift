import Campaigns
import PolicyEngine
import PolicyModel

/// Selection problems of at most eight candidates, so that every choice can be tried.
enum SmallSelection {
  private struct Numbers {
    var state: UInt64

    mutating func below(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
  }

  static func random(_ seed: UInt64) -> SelectionProblem {
    var numbers = Numbers(state: seed &* 0x9E37_79B9)
    let candidates = (0..<(5 + numbers.below(4))).map { index -> SelectionProblem.Candidate in
      var one = SelectionProblem.Candidate(
        id: "n\(numbers.below(10))\(index)", row: index * 3, organization: numbers.below(6))
      one.weight = Int64(numbers.below(3))
      one.distance = Int64(numbers.below(3))
      one.unclear = Int64(numbers.below(2))
      one.isIncluded = numbers.below(9) == 0
      return one
    }
    let rows = candidates.map(\.row)
    let bounds = (0..<(2 + numbers.below(4))).map { _ -> ChoiceGroup in
      let counts = (0..<3).map { index -> ChoiceCount in
        let fixed = Int64(numbers.below(2))
        let possible: Int64? = numbers.below(8) == 0 ? nil : fixed + Int64(numbers.below(5) / 4)
        return ChoiceCount(
          name: "c\(index)", isExistence: index > 0, fixed: Interval(known: fixed, possible: possible),
          rows: rows.filter { _ in numbers.below(2) == 0 })
      }
      return ChoiceGroup(subject: subject, counts: counts, demand: demand(&numbers, depth: 2))
    }
    return SelectionProblem(
      candidates: candidates, bounds: bounds,
      goals: numbers.below(2) == 0 ? [.ready, .preferred] : [.preferred, .ready])
  }

  private static func demand(_ numbers: inout Numbers, depth: Int) -> ChoiceDemand {
    switch numbers.below(depth == 0 ? 4 : 7) {
    case 0...3:
      var sum = ChoiceSum(count: numbers.below(3))
      if numbers.below(2) == 0 { sum = sum.adding(ChoiceSum(count: numbers.below(3)), times: 1) ?? sum }
      let bound = Int64(1 + numbers.below(3))
      if numbers.below(3) > 0 { return .atLeast(sum, bound) }
      return .atLeast(ChoiceSum().adding(sum, times: -1) ?? sum, -bound)
    case 4: return .any([demand(&numbers, depth: depth - 1), demand(&numbers, depth: depth - 1)])
    case 5: return .all([demand(&numbers, depth: depth - 1), demand(&numbers, depth: depth - 1)])
    default: return .settled(numbers.below(4) > 0)
    }
  }

  private static let subject = Subject(entity: "jurisdiction", id: "p", label: nil)

  static func group(_ counts: [ChoiceCount], _ demand: ChoiceDemand, atMost: Int64) -> ChoiceGroup {
    let most = ChoiceDemand.atLeast(ChoiceSum().adding(ChoiceSum(count: 0), times: -1) ?? ChoiceSum(), -atMost)
    return ChoiceGroup(subject: subject, counts: counts, demand: .all([demand, most]))
  }

  /// The best of all choices: aim by aim, then with the first identifiers.
  static func best(_ problem: SelectionProblem) -> Set<Int>? {
    let order = problem.candidates.sorted { $0.id < $1.id }
    var best: (aims: [Int64], chosen: Set<Int>)?
    // The first identifier is the highest bit, so that greater numbers are better among equals.
    for mask in stride(from: (1 << order.count) - 1, through: 0, by: -1) {
      let chosen = Set(order.indices.filter { mask >> (order.count - 1 - $0) & 1 == 1 }.map { order[$0].row })
      guard problem.isAllowed(chosen) else { continue }
      let aims = problem.aims.map { aim in
        aim == .weight ? -problem.value(aim, of: chosen) : problem.value(aim, of: chosen)
      }
      if best.map({ aims.lexicographicallyPrecedes($0.aims) }) ?? true { best = (aims, chosen) }
    }
    return best?.chosen
  }
}
