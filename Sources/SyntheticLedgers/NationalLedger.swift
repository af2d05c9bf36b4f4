public import MediationModel

/// A ledger of any size, written row by row: by default a million organisations and two million mediators in three
/// thousand districts, about as many as the country has.
public struct NationalLedger {
  static let seed: UInt64 = 71

  /// Which columns there are.
  public enum Detail: Sendable {
    /// Kinds, dates and places.
    case plain
    /// Besides them what rules ask of organisations and mediators; the columns of `plain` hold the same.
    case full
  }

  public let organizations: Int
  public let mediators: Int
  public let districts: Int
  /// One code above all districts, so that a single jurisdiction's policy speaks of all of them; nil for 31 provinces.
  public let under: String?
  public let detail: Detail

  /// At least one organisation for each district.
  public init(organizations: Int, mediators: Int, districts: Int, under: String?, detail: Detail = .plain) {
    precondition(districts > 0 && organizations >= districts && mediators >= 0)
    self.organizations = organizations
    self.mediators = mediators
    self.districts = districts
    self.under = under
    self.detail = detail
  }

  /// Writes every table and the manifest. Returns the rows of each table.
  @discardableResult
  public func write(to output: some LedgerOutput) throws -> [(EntityName, Int)] {
    func table(_ entity: EntityName, _ columns: [String]) throws -> TableWriter {
      try TableWriter(entity, columns: columns, form: .names, output: output)
    }
    let tables = try [
      ("jurisdiction", writePlaces(table("jurisdiction", ["id", "name", "level", "parent"]))),
      ("figure", writeFigures(table("figure", ["id", "jurisdiction", "indicator", "date", "value"]))),
      (
        "organization",
        writeOrganizations(
          table(
            "organization",
            ["id", "name", "jurisdiction", "kind", "entity_based", "established_on", "closed_on", "roster_kept"]
              + (detail == .full ? ["facilities", "published"] : [])))
      ),
      (
        "mediator",
        writeMediators(
          table(
            "mediator",
            ["id", "organization", "engagement", "roster_from", "roster_until"]
              + (detail == .full ? ["profession", "attendance_normal"] : [])))
      ),
    ]
    let manifest = try TableWriter.manifest(form: .names, output: output)
    for (entity, _) in tables {
      for root in roots { manifest.row(.text(entity), .text(root), nil, nil, "synthetic") }
    }
    try manifest.close()
    return tables + [("manifest", manifest.rowCount)]
  }

  private var roots: [String] {
    if let under { return [under] }
    return (11...41).map { "CN-\($0)" }
  }

  private func districtCode(_ index: Int) -> String { "CN-9\(TianjinLedger.padded(index, 5))" }

  private func writePlaces(_ table: TableWriter) throws -> Int {
    for root in roots { table.row(.text(root), .text("合成省" + root.dropFirst(3)), "province", nil) }
    for index in 0..<districts {
      table.row(
        .text(districtCode(index)), .text("合成区县\(index)"), "district", .text(roots[index * roots.count / districts]))
    }
    try table.close()
    return table.rowCount
  }

  private func writeFigures(_ table: TableWriter) throws -> Int {
    var random = SplitMix64(seed: Self.seed, stream: "national-figure")
    let each = organizations / districts
    for index in 0..<districts {
      for (indicator, share) in [
        ("above_scale_enterprises", 90), ("chambers", 24), ("townships", 5), ("arbitration_courts", 0),
      ] {
        let value = indicator == "arbitration_courts" ? 1 : max(1, each * share / 100 + random.integer(-3...3))
        for year in [2023, 2024, 2025] {
          table.row(
            .text("F\(table.rowCount + 1)"), .text(districtCode(index)), .text(indicator),
            .day(TianjinLedger.date("\(year)-12-31")), .integer(value))
        }
      }
    }
    try table.close()
    return table.rowCount
  }

  private func writeOrganizations(_ table: TableWriter) throws -> Int {
    var random = SplitMix64(seed: Self.seed, stream: "national-organization")
    var more = SplitMix64(seed: Self.seed, stream: "national-organization-more")
    let (first, last) = (TianjinLedger.date("2022-01-01"), TianjinLedger.date("2025-12-31"))
    let days = last - first
    var district = -1
    var code = ""
    for index in 0..<organizations {
      let place = index * districts / organizations
      let opens = place != district
      if opens {
        district = place
        code = districtCode(place)
      }
      let kind = opens ? "arbitration_centre" : Self.kind(random.integer(0...99))
      let drawn = random.next()
      let established = first.adding(days: Int(drawn & 0xFFFF) % (days + 1))
      let closes = (drawn >> 16) % 50 == 0
      let entityBased = kind != "township_centre" || (drawn >> 32) % 10 != 0
      let unknown = (drawn >> 40) % 200
      table.row(
        [
          .text("O\(index)"), .text("合成调解组织\(index)"), .text(code), .text(kind),
          unknown == 0 ? .missing : .boolean(entityBased), unknown == 1 ? .missing : .day(established),
          closes ? .day(min(last, established.adding(days: 90 + Int(drawn >> 48) % 700))) : .missing,
          .boolean((drawn >> 20) % 12 != 0),
        ] + (detail == .full ? Self.organizationDetail(more.next()) : []))
    }
    try table.close()
    return table.rowCount
  }

  /// Four township centres, twenty chamber organisations and two others in a hundred; the rest are enterprise committees.
  private static func kind(_ drawn: Int) -> String {
    switch drawn {
    case 0..<4: "township_centre"
    case 4..<24: "chamber_organization"
    case 24..<26: "regional_or_industry"
    default: "enterprise_committee"
    }
  }

  private func writeMediators(_ table: TableWriter) throws -> Int {
    var random = SplitMix64(seed: Self.seed, stream: "national-mediator")
    var more = SplitMix64(seed: Self.seed, stream: "national-mediator-more")
    let (first, last) = (TianjinLedger.date("2022-01-01"), TianjinLedger.date("2025-12-31"))
    let days = last - first
    for index in 0..<mediators {
      // Near its place in order, so that some organisations have none and some have six.
      let near = index * organizations / mediators + random.integer(-4...4)
      let drawn = random.next()
      let from = first.adding(days: Int(drawn & 0xFFFF) % (days + 1))
      let engagement: Cell = (drawn >> 16) % 100 == 0 ? .missing : (drawn >> 24) % 5 < 2 ? "full_time" : "part_time"
      table.row(
        [
          .text("M\(index)"), .text("O\(min(organizations - 1, max(0, near)))"), engagement, .day(from),
          (drawn >> 32) % 12 == 0 ? .day(min(last, from.adding(days: Int(drawn >> 40) % 900))) : .missing,
        ] + (detail == .full ? Self.mediatorDetail(more.next()) : []))
    }
    try table.close()
    return table.rowCount
  }

  /// Facilities, of which most have the usual ones, and whether it is published.
  private static func organizationDetail(_ drawn: UInt64) -> [Cell] {
    let wanted = ["office", "reception", "mediation_room", "equipment", "computer"]
    let facilities = wanted.enumerated().filter { (drawn >> (8 * UInt64($0.offset))) & 0xF != 0 }.map(\.element)
    let published: Cell = (drawn >> 48) % 25 == 0 ? .missing : .boolean((drawn >> 52) % 3 != 0)
    return [(drawn >> 40) & 0x7F == 0 ? .missing : .members(facilities.isEmpty ? ["office"] : facilities), published]
  }

  /// Profession and attendance.
  private static func mediatorDetail(_ drawn: UInt64) -> [Cell] {
    let professions = ["lawyer", "judge", "arbitrator", "union_staff", "hr_staff", "other"]
    let profession: Cell = drawn % 50 == 0 ? .missing : .text(professions[Int((drawn >> 8) % 6)])
    return [profession, (drawn >> 16) % 40 == 0 ? .missing : .boolean((drawn >> 24) % 20 != 0)]
  }
}
