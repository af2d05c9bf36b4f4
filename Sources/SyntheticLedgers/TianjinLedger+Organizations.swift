internal import MediationModel

extension TianjinLedger {
  private static let founders = [
    "enterprise_committee": ["institution", "union"], "chamber_organization": ["commerce", "hrss"],
    "township_centre": ["township", "hrss"], "arbitration_centre": ["hrss"],
    "district_organization": ["hrss", "justice", "union"],
    "regional_or_industry": ["union", "commerce"],
  ]

  /// `organization` and `coverage`.
  mutating func writeOrganizations() throws -> [(EntityName, Int)] {
    var random = random("organization")
    for district in TianjinDistrict.all {
      addCommittees(of: district, &random)
      addChamberOrganizations(of: district, &random)
      addCentres(of: district, &random)
      addOthers(of: district, &random)
    }
    return try writeOrganizationTable() + writeCoverage()
  }

  private mutating func add(
    _ kind: String, _ id: String, _ name: String, in district: TianjinDistrict, institutions: [String] = [],
    from established: Day, until closed: Day? = nil, entityBased: Bool? = nil
  ) {
    organizations.append(
      MadeOrganization(
        id: id, kind: kind, name: name, jurisdiction: district.id, district: district, institutions: institutions,
        established: established, closed: closed, entityBased: entityBased))
  }

  /// Days for `ends.end2024` organisations in being at the end of 2024 and `ends.end2025` a year later, of which
  /// `closed` go in between. The first of each lot falls on the edge: 31 December 2024 counts for 2024, 1 January 2025
  /// does not, 31 December 2025 counts for 2025.
  private func lives(
    _ ends: TianjinDistrict.Ends, closing closed: Int = 0, _ random: inout SplitMix64
  ) -> [(from: Day, until: Day?)] {
    var lives: [(from: Day, until: Day?)] = []
    for number in 0..<ends.end2024 {
      let from = number == 0 ? Self.date("2024-12-31") : Self.day(&random, from: "2022-02-01", through: "2024-12-30")
      var until: Day?
      if number > ends.end2024 - 1 - closed {
        until =
          number == ends.end2024 - 1
          ? Self.date("2025-01-01") : Self.day(&random, from: "2025-01-02", through: "2025-12-31")
      }
      lives.append((from, until))
    }
    let fresh = ends.end2025 - (ends.end2024 - closed)
    precondition(fresh >= 0, "A district's organisations cannot dwindle in this example.")
    for number in 0..<fresh {
      let from =
        number == 0
        ? Self.date("2025-12-31")
        : number == 1 ? Self.date("2025-01-01") : Self.day(&random, from: "2025-01-02", through: "2025-12-30")
      lives.append((from, nil))
    }
    return lives
  }

  private mutating func addCommittees(of district: TianjinDistrict, _ random: inout SplitMix64) {
    var number = 0
    func identity(_ number: Int) -> (String, String) {
      let padded = Self.padded(number, 3)
      return ("EC-\(district.code)-\(padded)", "\(district.name)合成企业\(padded)调解委员会")
    }
    for life in lives(district.committees, closing: district.closedIn2025, &random) {
      number += 1
      let (id, name) = identity(number)
      add(
        "enterprise_committee", id, name, in: district, institutions: [enterprise(number, of: district)],
        from: life.from, until: life.until)
    }
    for early in 0..<district.closedEarly {
      number += 1
      let (id, name) = identity(number)
      // Closed on the day of the milestone: no longer there at its end.
      let until = early == 0 ? Self.date("2024-12-31") : Self.day(&random, from: "2024-01-01", through: "2024-12-30")
      add(
        "enterprise_committee", id, name, in: district, institutions: [enterprise(number, of: district)],
        from: Self.day(&random, from: "2022-02-01", through: "2023-12-01"), until: until)
    }
  }

  private mutating func addChamberOrganizations(of district: TianjinDistrict, _ random: inout SplitMix64) {
    for (index, life) in lives(district.chamberOrganizations, &random).enumerated() {
      let padded = Self.padded(index + 1, 2)
      add(
        "chamber_organization", "CO-\(district.code)-\(padded)", "\(district.name)合成商会\(padded)调解组织", in: district,
        institutions: [chamber(index + 1, of: district)], from: life.from, until: life.until)
    }
  }

  private mutating func addCentres(of district: TianjinDistrict, _ random: inout SplitMix64) {
    var number = 0
    let known = lives(district.centres, &random).map { (from: $0.from, entityBased: true as Bool?) }
    // Long there, so that only whether they are entity-based is in question.
    let hollow = (0..<district.hollowCentres).map { _ in
      (from: Self.day(&random, from: "2022-03-01", through: "2023-10-31"), entityBased: false as Bool?)
    }
    let unclear = (0..<district.unclearCentres).map { _ in
      (from: Self.day(&random, from: "2022-03-01", through: "2023-10-31"), entityBased: nil as Bool?)
    }
    for centre in known + hollow + unclear {
      number += 1
      let padded = Self.padded(number, 2)
      add(
        "township_centre", "TC-\(district.code)-\(padded)", "\(district.name)合成街镇\(padded)调解中心", in: district,
        from: centre.from, entityBased: centre.entityBased)
    }
    precondition(number <= district.townships, "\(district.name) has more centres than streets and towns.")
    if let date = district.arbitrationCentre {
      add(
        "arbitration_centre", "AC-\(district.code)", district.name + "仲裁院调解中心（合成）", in: district,
        institutions: ["IA-\(district.code)"], from: Self.date(date), entityBased: true)
    }
  }

  /// Kinds that no target counts.
  private mutating func addOthers(of district: TianjinDistrict, _ random: inout SplitMix64) {
    add(
      "district_organization", "DO-\(district.code)", district.name + "联合调解中心（合成）", in: district,
      from: Self.day(&random, from: "2022-02-01", through: "2024-06-30"), entityBased: true)
    for number in 1...2 {
      // Joint bodies of two small enterprises.
      add(
        "regional_or_industry", "RI-\(district.code)-\(number)", "\(district.name)合成区域性调解组织\(number)", in: district,
        institutions: [enterprise(899 + 2 * number, of: district), enterprise(900 + 2 * number, of: district)],
        from: Self.day(&random, from: "2022-06-01", through: "2025-06-30"))
    }
  }

  private mutating func writeOrganizationTable() throws -> [(EntityName, Int)] {
    var random = random("organization-traits")
    let table = try table(
      "organization",
      [
        "id", "name", "jurisdiction", "kind", "founders", "entity_based", "established_on", "closed_on", "facilities",
        "ledgers", "funding_secured", "unified_name", "roster_kept", "published",
      ])
    let facilities = ["office", "reception", "mediation_room", "equipment"]
    let ledgers = ["organization_situation", "prevention", "major_collective", "handling", "training"]
    for organization in organizations {
      table.row(
        .text(organization.id), .text(organization.name), .text(organization.jurisdiction), .text(organization.kind),
        .members(Self.founders[organization.kind] ?? ["other"]), .boolean(orMissing: organization.entityBased),
        .day(organization.established), .day(orMissing: organization.closed),
        .members(Self.most(of: facilities, full: 85, &random)), .members(Self.most(of: ledgers, full: 80, &random)),
        Self.mostly(true, 90, unknown: 3, &random), Self.mostly(true, 93, unknown: 2, &random),
        Self.mostly(true, 92, unknown: 2, &random), Self.mostly(true, 80, unknown: 5, &random))
    }
    return try finish(table, "organization", leavingOut: .organizations)
  }

  private mutating func writeCoverage() throws -> [(EntityName, Int)] {
    let table = try table("coverage", ["id", "organization", "institution"])
    for organization in organizations {
      for (index, institution) in organization.institutions.enumerated() {
        table.row(.text("CV-\(organization.id)-\(index + 1)"), .text(organization.id), .text(institution))
      }
    }
    return try finish(table, "coverage", leavingOut: .organizations)
  }

  /// All members `full` times in a hundred, otherwise all but one.
  private static func most(of members: [String], full: Int, _ random: inout SplitMix64) -> [String] {
    if random.chance(full) { return members }
    let gone = random.integer(0...(members.count - 1))
    return members.indices.filter { $0 != gone }.map { members[$0] }
  }

  /// `value` so many times in a hundred, missing so many, the opposite otherwise.
  static func mostly(_ value: Bool, _ percent: Int, unknown: Int, _ random: inout SplitMix64) -> Cell {
    let drawn = random.integer(0...99)
    return drawn < percent ? .boolean(value) : drawn < percent + unknown ? .missing : .boolean(!value)
  }
}
