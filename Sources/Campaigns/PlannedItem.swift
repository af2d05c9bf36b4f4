import Diagnostics
import MediationModel
import PolicyModel

/// What every record of an item or session is like, whenever and wherever it is made.
struct RecordPattern: Sendable {
  enum Owner: Hashable, Sendable {
    /// It lives in a jurisdiction, which this field names.
    case district(field: String)
    /// It belongs to a record of the entity, which this field names.
    case record(EntityName, field: String)
  }

  let entity: EntityName
  let owner: Owner
  /// The date that says since when it is there; nil: the entity has none.
  let startField: String?
  /// The year that it is about, where the plan file does not say.
  let yearField: String?
  let values: [String: EditedValue]

  /// The fields of the record that begins on a day.
  /// - Parameter row: of what it belongs to.
  func values(on day: Day, owner row: Int) -> [String: EditedValue] {
    var made = values
    switch owner {
    case .district(let field), .record(_, let field): made[field] = .stored(Int64(row))
    }
    if let startField { made[startField] = .stored(Int64(day.number)) }
    if let yearField { made[yearField] = .stored(Int64(day.civil.year)) }
    return made
  }
}

/// An item of the plan file with what it adds.
struct PlannedItem: Sendable {
  let item: BuildingCampaign.Item
  let pattern: RecordPattern
  /// The months in which it can be done, counted from the plan's first.
  let months: ClosedRange<Int>
}

/// A session of the plan file with what it adds to those who sit it.
struct PlannedSession: Sendable {
  let session: BuildingCampaign.Session
  let pattern: RecordPattern
  /// Its month, counted from the plan's first.
  let month: Int
  /// Places of the districts whose people may sit it.
  let districts: Set<Int>
}

/// A jurisdiction that something is asked of, with its row in the ledger.
struct PlanPlace: Sendable {
  let row: Int
  let name: PlannedDistrict
}
