import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Scenarios

/// What a plan starts from: law and ledger on the last day of the plan if nothing were done, and what can be done.
struct PlanGround: Sendable {
  let campaign: BuildingCampaign
  /// Evaluated for the last day of the plan, on the ledger as the plan knows it.
  let baseline: Baseline
  let districts: [PlanPlace]
  let items: [PlannedItem]
  let sessions: [PlannedSession]
  let capacityDistricts: [Int?]
  private let weights: [String: Int64]

  var ledger: Ledger { baseline.workspace.ledger }
  var policies: [Policy] { baseline.workspace.policies }
  /// The day on which the plan is judged.
  var end: Day { campaign.through.lastDay }

  /// What one missing unit of a norm weighs.
  func weight(_ norm: String) -> Int64 { weights[norm] ?? 1 }
  func month(_ index: Int) -> CalendarMonth { campaign.from.adding(months: index) }
  /// The day that records of a month bear: its last, so that what is done late in a month is not counted too early.
  func day(inMonth index: Int) -> Day { month(index).lastDay }

  /// - Throws: `InvalidInput` with everything that is wrong with the plan or the scenario; `EvaluationFailure`.
  init(
    _ campaign: BuildingCampaign, _ workspace: Workspace, _ binding: Binding, _ scenario: Scenario?, _ work: Work
  ) throws {
    self.campaign = campaign
    let known = campaign.asKnownOn
    var ledger = known.map { workspace.ledger.known(on: $0) } ?? workspace.ledger
    let begins = campaign.from.firstDay.adding(days: -1)
    ledger = ledger.continued(from: min(known ?? begins, begins), through: campaign.through.lastDay)
    var resolver = PlanResolver(campaign, ledger)
    let figures = resolver.figures()
    var weights = scenario?.law == nil ? resolver.weights(workspace.policies) : [:]
    if !resolver.faults.isEmpty { throw InvalidInput(resolver.faults) }
    ledger = ledger.adding(figures.map { (resolver.districts[$0.district].row, $0.values) }, to: "figure")
    districts = resolver.districts
    items = resolver.items
    sessions = resolver.sessions
    capacityDistricts = resolver.capacityDistricts

    var judged = binding
    judged.asOf = campaign.through.lastDay
    judged.worstLimit = 0
    let first = Workspace(opened: workspace.opened, ledger: ledger, setAside: workspace.setAside)
    guard var scenario else {
      baseline = try Baseline(first, judged, work)
      self.weights = weights
      return
    }
    // The plan has its own day.
    scenario.asOf = nil
    let start = try Baseline(first, judged, work)
    let view = start.view(of: try start.evaluate(scenario, work))
    var other = view.binding
    other.asOf = judged.asOf
    baseline = try Baseline(view.workspace, other, work)
    // Priorities are about the law that is planned for.
    if scenario.law != nil { weights = resolver.weights(baseline.workspace.policies) }
    if !resolver.faults.isEmpty { throw InvalidInput(resolver.faults) }
    self.weights = weights
  }
}

extension Ledger {
  fileprivate func adding(_ records: [(district: Int, values: [String: EditedValue])], to entity: EntityName) -> Ledger
  {
    guard !records.isEmpty, let rows = table(entity)?.rowCount else { return self }
    var edits = RecordEdits()
    for (index, record) in records.enumerated() {
      var values = record.values
      values["jurisdiction"] = .stored(Int64(record.district))
      edits.added.append((id: "+\(entity)-\(rows + index + 1)", values: values))
    }
    return edited(entity, edits)
  }
}
