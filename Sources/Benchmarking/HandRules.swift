package import MediationModel
import PolicyModel

/// The named rules written by hand over the same columns: what no general engine can beat by much, and a second answer
/// to compare the engine's with.
///
/// It counts outcomes by home jurisdiction, as the engine does. It knows nothing else: no findings, no worst records, no
/// amounts that are missing, no other policy.
package struct HandRules: Sendable {
  let day: Int32
  let organizations: Int
  let mediators: Int
  let places: Int

  let kind: HandColumn<UInt8>
  let isEntityBased: HandColumn<UInt8>
  let established: HandColumn<Int32>
  let closed: HandColumn<Int32>
  let facilities: HandColumn<UInt16>
  let keepsRoster: HandColumn<UInt8>
  let isPublished: HandColumn<UInt8>
  let organizationHome: HandColumn<Int32>

  let organization: HandColumn<Int32>
  let engagement: HandColumn<UInt8>
  let profession: HandColumn<UInt8>
  let from: HandColumn<Int32>
  let until: HandColumn<Int32>
  let attends: HandColumn<UInt8>
  let mediatorHome: HandColumn<Int32>

  let enterprises: [Int64?]
  let isDistrict: [Bool]
  let codes: Codes

  /// Numbers of enumeration members.
  struct Codes: Sendable {
    let fullTime: UInt8
    let partTime: UInt8
    let regional: UInt8
    let committee: UInt8
    let lawyer: UInt8
    let judge: UInt8
    let facilities: UInt16
  }

  /// Nil where the ledger is not as the benchmark makes it.
  package init?(_ ledger: Ledger, asOf day: Day) {
    guard let organizations = ledger.table("organization"), let mediators = ledger.table("mediator"),
      let kind = HandColumn<UInt8>(organizations.column("kind")),
      let isEntityBased = HandColumn<UInt8>(organizations.column("entity_based")),
      let established = HandColumn<Int32>(organizations.column("established_on")),
      let closed = HandColumn<Int32>(organizations.column("closed_on")),
      let facilities = HandColumn<UInt16>(organizations.column("facilities")),
      let keepsRoster = HandColumn<UInt8>(organizations.column("roster_kept")),
      let isPublished = HandColumn<UInt8>(organizations.column("published")),
      let organizationHome = HandColumn<Int32>(ledger.homeJurisdiction("organization")),
      let organization = HandColumn<Int32>(mediators.column("organization")),
      let engagement = HandColumn<UInt8>(mediators.column("engagement")),
      let profession = HandColumn<UInt8>(mediators.column("profession")),
      let from = HandColumn<Int32>(mediators.column("roster_from")),
      let until = HandColumn<Int32>(mediators.column("roster_until")),
      let attends = HandColumn<UInt8>(mediators.column("attendance_normal")),
      let mediatorHome = HandColumn<Int32>(ledger.homeJurisdiction("mediator")),
      let places = ledger.table("jurisdiction"), let codes = Codes(ledger.schema)
    else { return nil }
    self.day = day.number
    self.organizations = organizations.rowCount
    self.mediators = mediators.rowCount
    self.places = places.rowCount
    (self.kind, self.isEntityBased, self.established, self.closed) = (kind, isEntityBased, established, closed)
    (self.facilities, self.keepsRoster, self.isPublished) = (facilities, keepsRoster, isPublished)
    (self.organizationHome, self.mediatorHome) = (organizationHome, mediatorHome)
    (self.organization, self.engagement, self.profession) = (organization, engagement, profession)
    (self.from, self.until, self.attends) = (from, until, attends)
    self.codes = codes
    enterprises = Self.enterprises(ledger, places: places.rowCount, day: day)
    let district = ledger.schema.enumeration("jurisdiction_level")?.members.firstIndex { $0.name == "district" }
    isDistrict = (0..<places.rowCount).map { row in
      district != nil && places.column("level")?.value(at: row) == district.map { Int64($0) }
    }
  }

  /// The latest number of enterprises of each jurisdiction.
  private static func enterprises(_ ledger: Ledger, places: Int, day: Day) -> [Int64?] {
    var dates = [Int64](repeating: .min, count: places)
    var values = [Int64?](repeating: nil, count: places)
    let indicators = ledger.schema.enumeration("indicator")?.members
    guard let wanted = indicators?.firstIndex(where: { $0.name == "above_scale_enterprises" }),
      let table = ledger.table("figure"), let kinds = table.column("indicator"), let days = table.column("date"),
      let numbers = table.column("value"), let homes = table.column("jurisdiction")
    else { return values }
    for row in 0..<table.rowCount where kinds.value(at: row) == Int64(wanted) {
      guard let date = days.value(at: row), date <= Int64(day.number), let home = homes.value(at: row) else { continue }
      if date >= dates[Int(home)] { (dates[Int(home)], values[Int(home)]) = (date, numbers.value(at: row)) }
    }
    return values
  }
}

extension HandRules.Codes {
  init?(_ schema: Schema) {
    func code(_ enumeration: String, _ member: String) -> UInt8? {
      schema.enumeration(enumeration)?.members.firstIndex { $0.name == member }.map { UInt8($0) }
    }
    guard let fullTime = code("engagement", "full_time"), let partTime = code("engagement", "part_time"),
      let regional = code("organization_kind", "regional_or_industry"),
      let committee = code("organization_kind", "enterprise_committee"), let lawyer = code("profession", "lawyer"),
      let judge = code("profession", "judge"), let office = code("facility", "office"),
      let reception = code("facility", "reception"), let equipment = code("facility", "equipment")
    else { return nil }
    (self.fullTime, self.partTime, self.regional, self.committee) = (fullTime, partTime, regional, committee)
    (self.lawyer, self.judge) = (lawyer, judge)
    facilities = 1 << office | 1 << reception | 1 << equipment
  }
}
