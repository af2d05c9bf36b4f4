import Diagnostics
import MediationModel
import PolicyEngine
import PolicyModel
import Scenarios

/// Has the norms judge a choice, and compares what they say with what was claimed of it.
struct SelectionCheck {
  let bounds: [(norm: Norm, group: ChoiceGroup)]
  let unread: [UnreadChoice]
  let choices: [ReadingChange]
  let through: Day

  struct Answer {
    /// One a bound and group, in their order.
    let bounds: [SelectionPlanReport.Bound]
    /// Of the norms that were not read: id → outcome → subjects.
    let unread: [String: [Outcome: Int]]
  }

  /// - Parameters:
  ///   - claimed: rows of those that the solver put forward.
  ///   - laid: the choice as a scenario.
  ///   - judge: of the ledger as far as the day on which the norms are asked.
  /// - Throws: `SelectionPlanner.Failure.disagrees` where any finding is not what was claimed.
  func check(claimed: Set<Int>, laid: Scenario, _ judge: Baseline) throws -> Answer {
    let outcome = try judge.evaluate(laid)
    var (workspace, binding) = judge.view(of: outcome)
    binding.norms = Set((bounds.map(\.norm) + unread.map(\.norm)).map(\.id))
    var found: [String: [String: Finding]] = [:]
    try workspace.eachFinding(binding, outcomes: Set(Outcome.allCases)) { finding in
      found[finding.norm, default: [:]][finding.subject.id] = finding
    }
    var judged: [SelectionPlanReport.Bound] = []
    var faults: [Diagnostic] = []
    for (norm, group) in bounds {
      let finding = found[norm.id]?[group.subject.id]
      if let finding { judged.append(.init(norm: norm, finding: finding)) }
      let values = group.values(claimed)
      let isKept = group.demand.holds(values)
      let counted: Quantity? = group.counts.count == 1 ? .number(values[0]) : nil
      if (finding?.outcome == .satisfied) != isKept || (counted != nil && finding?.actual != counted) {
        faults.append(disagreement(norm, group.subject, isKept, counted, finding))
      }
    }
    if !faults.isEmpty { throw SelectionPlanner.Failure.disagrees(faults) }
    let others = unread.map { choice in
      (choice.norm.id, Dictionary(grouping: (found[choice.norm.id] ?? [:]).values, by: \.outcome).mapValues(\.count))
    }
    return Answer(bounds: judged, unread: Dictionary(others, uniquingKeysWith: { first, _ in first }))
  }

  private func disagreement(
    _ norm: Norm, _ subject: Subject, _ isKept: Bool, _ counted: Quantity?, _ finding: Finding?
  ) -> Diagnostic {
    func spelled(_ quantity: Quantity?) -> String {
      guard case .number(let interval)? = quantity else { return "" }
      return interval.isExact ? " (\(interval.known))" : " (\(interval.known)…)"
    }
    return Diagnostic(
      SelectionCode.disagrees, at: .none,
      [
        "norm": .text(norm.id), "place": .text(subject.label ?? subject.id),
        "expected": .text((isKept ? "satisfied" : "not satisfied") + spelled(counted)),
        "found": .text((finding?.outcome.name ?? "–") + spelled(finding?.actual)),
      ])
  }
}
