import CampaignPlanning
import Diagnostics
import MediationModel
import PolicyEngine
import PolicyModel
import Scenarios

/// Compares what a plan says with what the norms say of the ledger that it makes.
struct PlanVerification: Sendable {
  let model: BuildingModel
  let solution: PlanSolution
  let failing: [Question: [Int: (subjects: Int, missing: Int64)]]

  /// What a demand comes out as.
  struct Standing: Equatable {
    /// Of a jurisdiction: what is there. Of records: how many fail.
    let number: Int64
    let missing: Int64
  }

  /// What the plan says.
  func planned(_ demand: ModelledDemand) -> Standing {
    switch demand.kind {
    case .count(let weights, let known, let needed):
      let there = weights.reduce(known) { $0 + $1.value * times($1.key) }
      return Standing(number: there, missing: max(0, needed - there))
    case .records, .sittings:
      let left = failing[demand.question]?[demand.place]
      return Standing(number: Int64(left?.subjects ?? 0), missing: left?.missing ?? 0)
    }
  }

  func times(_ activity: Int) -> Int64 { solution.times[activity].reduce(0, +) }

  /// - Returns: how many numbers were compared.
  /// - Throws: `PlanFailure` where they differ, with every demand in which they do; `EvaluationFailure`.
  func verify(_ records: [PlannedRecord], _ work: Work) throws -> Int {
    let ground = model.ground
    let patterns = ground.items.map(\.pattern) + ground.sessions.map(\.pattern)
    let (ledger, _, entities) = ground.ledger.adding(records, patterns)
    let outcome = try ground.baseline.evaluate(ledger, changed: entities, work)
    let atEnd = try Standings(outcome, end: ground.end)
    var onDay: [Day: Standings] = [:]
    for (day, _) in model.interim {
      let earlier = try ground.baseline.evaluate(ledger, changed: entities, asOf: day, work)
      onDay[day] = try Standings(earlier, end: day)
    }
    var faults: [Diagnostic] = []
    var compared = 0
    var lacking: [Question: [Int: [RecordStanding]]] = [:]
    for demand in model.demands {
      let expected = planned(demand)
      let question = demand.question
      let after = question.interim.map { onDay[$0] ?? atEnd } ?? atEnd
      if lacking[question] == nil { lacking[question] = after.lacking(question.atTheEnd) }
      let found = found(demand, after, lacking[question] ?? [:])
      compared += 2
      if expected != found { faults.append(fault(demand, expected, found)) }
    }
    if !faults.isEmpty { throw PlanFailure(faults) }
    return compared
  }

  /// What the norms say.
  private func found(_ demand: ModelledDemand, _ after: Standings, _ lacking: [Int: [RecordStanding]]) -> Standing? {
    let place = model.places[demand.place]
    switch demand.kind {
    case .count:
      guard let standing = after.places[demand.question]?[place.row] else { return nil }
      guard let missing = standing.missing, (missing == 0) == (standing.outcome == .satisfied) else { return nil }
      return Standing(number: standing.known, missing: missing)
    case .records, .sittings:
      let failing = lacking[place.row] ?? []
      return Standing(number: Int64(failing.count), missing: failing.reduce(0) { $0 + ($1.missing ?? 0) })
    }
  }

  private func fault(_ demand: ModelledDemand, _ expected: Standing, _ found: Standing?) -> Diagnostic {
    Diagnostic(
      PlanCode.disagrees, at: .none,
      [
        "norm": .text(demand.question.norm), "place": .text(model.places[demand.place].name.name),
        "due": .text(demand.question.due(model.ground.end).description),
        "expected": .text("\(expected.number), \(expected.missing)"),
        "found": .text(found.map { "\($0.number), \($0.missing)" } ?? "?"),
      ])
  }
}
