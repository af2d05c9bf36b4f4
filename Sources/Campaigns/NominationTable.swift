import MediationModel
import PolicyModel

/// A nomination as the ledger has it.
struct Nominee: Sendable {
  let row: Int
  let id: String
  let organizationRow: Int
  let organization: Subject
  let kind: String?
  let jurisdiction: Subject
  let unit: Subject?
  let batch: Int64?
  /// Minutes since 1970-01-01T00:00 +08:00; nil: not known to have been.
  let submitted: Int64?
  let forwarded: Int64?
  /// Recommended already.
  let isRecommended: Bool
  /// Selected, by itself or by a record of its organisation.
  let isDesignated: Bool
  /// The organisation is known to have closed.
  let isClosed: Bool
}

/// The nominations of a ledger.
struct NominationTable {
  /// By organisation, then by nomination.
  let nominees: [Nominee]

  init(_ ledger: Ledger, at day: Day) {
    guard let table = ledger.table("nomination"), let organizations = ledger.table("organization"),
      let places = ledger.table("jurisdiction"), let units = ledger.table("authority")
    else {
      nominees = []
      return
    }
    func subject(_ entity: EntityName, _ table: Table, _ row: Int) -> Subject {
      Subject(entity: entity, id: table.identifier(at: row), label: table.column("name")?.text(at: row))
    }
    let kinds = ledger.schema.enumeration("organization_kind")?.members.map(\.name) ?? []
    let active = ledger.derivedColumn("organization", "active", at: day)
    let designated = NominationTable.designated(ledger, through: day)
    var found: [Nominee] = []
    for row in 0..<table.rowCount {
      func value(_ field: String) -> Int64? { table.column(field)?.value(at: row) }
      guard let organization = value("organization").map({ Int($0) }),
        let place = value("jurisdiction").map({ Int($0) })
      else { continue }
      found.append(
        Nominee(
          row: row, id: table.identifier(at: row), organizationRow: organization,
          organization: subject("organization", organizations, organization),
          kind: organizations.column("kind")?.value(at: organization).map { kinds[Int($0)] },
          jurisdiction: subject("jurisdiction", places, place),
          unit: value("unit").map { subject("authority", units, Int($0)) }, batch: value("batch"),
          submitted: value("submitted_at"), forwarded: value("forwarded_at"),
          isRecommended: value("recommended") == 1,
          isDesignated: value("designated") == 1 || designated.contains(organization),
          isClosed: active?.value(at: organization) == 0))
    }
    nominees = found.sorted { ($0.organization.id, $0.id) < ($1.organization.id, $1.id) }
  }

  /// Organisations that have a record of their selection by a day.
  private static func designated(_ ledger: Ledger, through day: Day) -> Set<Int> {
    guard let table = ledger.table("designation"), let bodies = table.column("organization") else { return [] }
    let dates = table.column("date")
    return Set(
      (0..<table.rowCount).filter { row in dates?.value(at: row).map { $0 <= Int64(day.number) } ?? false }
        .compactMap { bodies.value(at: $0).map { Int($0) } })
  }
}
