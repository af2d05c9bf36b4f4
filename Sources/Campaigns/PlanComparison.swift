public import MediationModel
public import PolicyModel

/// What one building plan does and reaches beside another, after − before. Nothing is in it that does not differ. Both were
/// verified when they were made, so that what the norms say of either is known.
public struct PlanComparison: Sendable {
  /// How often an item is done in a district, or how many sit a session.
  public struct Count: Hashable, Sendable {
    public let district: PlannedDistrict
    /// Id of the item or session.
    public let item: String
    public let before: Int64
    public let after: Int64
  }

  /// What a demand lacks; nil: the plan was not asked for it.
  public struct Demand: Hashable, Sendable {
    /// Full id.
    public let norm: String
    public let part: String?
    public let force: Force
    public let district: PlannedDistrict
    public let due: Day
    public let cycle: Day?
    public let before: Int64?
    public let after: Int64?
  }

  /// In fen.
  public struct Year: Hashable, Sendable {
    public let year: Int
    public let before: Int64
    public let after: Int64
  }

  /// Nil: nothing is done.
  public let before: BuildingPlanReport?
  public let after: BuildingPlanReport?
  /// By district and item, in the order of the plan that has it first.
  public let counts: [Count]
  public let demands: [Demand]
  public let years: [Year]

  /// - Parameters: plans of the same ledger; nil for doing nothing. One of them is a plan.
  public init(_ before: BuildingPlanReport?, _ after: BuildingPlanReport?) {
    self.before = before
    self.after = after
    counts = Self.differing(before?.done ?? [], after?.done ?? []) { key, old, new in
      Count(district: key.district, item: key.item, before: old ?? 0, after: new ?? 0)
    }.filter { $0.before != $0.after }
    // Without a plan everything that the other one was asked for is as it is.
    let lacking = (before?.lacking ?? after?.lackingWithout ?? [], after?.lacking ?? before?.lackingWithout ?? [])
    demands = Self.differing(lacking.0, lacking.1) { key, old, new in
      Demand(
        norm: key.norm, part: key.part, force: key.force, district: key.district, due: key.due, cycle: key.cycle,
        before: old, after: new)
    }.filter { $0.before != $0.after }
    years = Self.differing(before?.costs ?? [], after?.costs ?? []) { year, old, new in
      Year(year: year, before: old ?? 0, after: new ?? 0)
    }.filter { $0.before != $0.after }.sorted { $0.year < $1.year }
  }

  /// Whether the second plan meets every demand of a `must` norm.
  public var meetsEveryMust: Bool {
    after?.meetsEveryMust ?? !(before?.demands.contains { $0.force == .must && $0.missingBefore > 0 } ?? false)
  }

  private static func differing<Key: Hashable, Value, Row>(
    _ before: [(Key, Value)], _ after: [(Key, Value)], _ row: (Key, Value?, Value?) -> Row
  ) -> [Row] {
    let old = Dictionary(before, uniquingKeysWith: { first, _ in first })
    let new = Dictionary(after, uniquingKeysWith: { first, _ in first })
    let keys = before.map(\.0) + after.map(\.0).filter { old[$0] == nil }
    return keys.map { row($0, old[$0], new[$0]) }
  }
}

private struct DoneKey: Hashable {
  let district: PlannedDistrict
  let item: String
}

private struct DemandKey: Hashable {
  let norm: String
  let part: String?
  let force: Force
  let district: PlannedDistrict
  let due: Day
  let cycle: Day?
}

extension BuildingPlanReport {
  fileprivate var done: [(DoneKey, Int64)] {
    var sums: [DoneKey: Int64] = [:]
    var order: [DoneKey] = []
    for action in actions {
      let key = DoneKey(district: districts[action.district], item: action.item)
      if sums[key] == nil { order.append(key) }
      sums[key, default: 0] += action.count
    }
    return order.map { ($0, sums[$0] ?? 0) }
  }

  fileprivate var lacking: [(DemandKey, Int64)] { demands.map { (key($0), $0.missing) } }
  fileprivate var lackingWithout: [(DemandKey, Int64)] { demands.map { (key($0), $0.missingBefore) } }

  private func key(_ demand: DemandResult) -> DemandKey {
    DemandKey(
      norm: demand.norm, part: demand.part, force: demand.force, district: districts[demand.district], due: demand.due,
      cycle: demand.cycle)
  }

  fileprivate var costs: [(Int, Int64)] { years.map { ($0.year, $0.cost) } }
}
