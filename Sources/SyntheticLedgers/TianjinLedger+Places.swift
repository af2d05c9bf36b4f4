internal import MediationModel

extension TianjinLedger {
  /// `jurisdiction` and `authority`.
  mutating func writePlaces() throws -> [(EntityName, Int)] {
    let places = try table("jurisdiction", ["id", "name", "level", "parent", "high_incidence"])
    places.row(.text(Self.city), "天津市", "province", nil, nil)
    for district in TianjinDistrict.all {
      places.row(
        .text(district.id), .text(district.name), "district", .text(Self.city),
        .boolean(district.enterprises.end2025 >= 200))
    }
    var counts = try finish(places, "jurisdiction")

    let authorities = try table(
      "authority", ["id", "name", "jurisdiction", "kind", "purchase_listed", "experts_pooled"])
    authorities.row("A-TJ-hrss", "市人社部门（合成）", .text(Self.city), "hrss", nil, true)
    for (index, district) in TianjinDistrict.all.enumerated() {
      // One district has not listed the service, and one does not say.
      authorities.row(
        .text("A-\(district.code)-hrss"), .text(district.name + "人社部门（合成）"), .text(district.id), "hrss",
        .boolean(orMissing: index == 8 ? nil : index != 5), .boolean(district.code != "120106"))
      authorities.row(
        .text("A-\(district.code)-union"), .text(district.name + "工会（合成）"), .text(district.id), "union", nil, nil)
    }
    counts += try finish(authorities, "authority")
    return counts
  }

  /// `figure`: the dated denominators, and the disputes of each year.
  mutating func writeFigures() throws -> [(EntityName, Int)] {
    var random = random("figure")
    let figures = try table("figure", ["id", "jurisdiction", "indicator", "date", "value", "source"])
    for district in TianjinDistrict.all {
      func figure(_ indicator: String, _ short: String, _ year: Int, _ value: Int, source: String = Self.madeUp) {
        figures.row(
          .text("F-\(district.code)-\(short)-\(year)"), .text(district.id), .text(indicator),
          .day(Self.date("\(year)-12-31")), .integer(value), .text(source))
      }
      for (indicator, short, ends) in [
        ("above_scale_enterprises", "ent", district.enterprises), ("chambers", "cha", district.chambers),
      ] {
        figure(indicator, short, 2023, max(0, ends.end2024 - (ends.end2024 == 0 ? 0 : random.integer(0...4))))
        figure(indicator, short, 2024, ends.end2024)
        figure(indicator, short, 2025, ends.end2025)
      }
      // One figure that no later one replaces: streets and towns did not change.
      figure("townships", "tow", 2023, district.townships, source: "街道、乡镇数为真实数，截至日期为合成")
      figure("arbitration_courts", "arb", 2023, 1)
      for year in 2023...2025 {
        let total = random.integer(300...2600)
        figure("disputes_total", "dis", year, total)
        figure("disputes_mediated", "med", year, total * random.integer(48...72) / 100)
      }
    }
    return try finish(figures, "figure")
  }

  /// `institution`: as many above-scale enterprises and chambers as the figures of 2025 say, some small enterprises,
  /// and the arbitration courts.
  mutating func writeInstitutions() throws -> [(EntityName, Int)] {
    var random = random("institution")
    let institutions = try table(
      "institution", ["id", "name", "jurisdiction", "kind", "above_scale", "size", "union", "employees", "founded_by"])
    for district in TianjinDistrict.all {
      for number in 1...district.enterprises.end2025 {
        let employees = random.integer(60...900)
        let size = employees >= 600 ? "large" : employees >= 250 ? "medium" : "small"
        institutions.row(
          .text(enterprise(number, of: district)), .text("\(district.name)合成企业\(Self.padded(number, 3))"),
          .text(district.id), "enterprise", true, .text(size),
          .boolean(orMissing: random.chance(4) ? nil : random.chance(70)),
          .integer(employees), nil)
      }
      for number in 901...906 {
        institutions.row(
          .text(enterprise(number, of: district)), .text("\(district.name)合成小微企业\(number)"), .text(district.id),
          "enterprise", false, "micro", .boolean(random.chance(20)), .integer(random.integer(3...49)), nil)
      }
      for number in 0..<district.chambers.end2025 {
        institutions.row(
          .text(chamber(number + 1, of: district)), .text("\(district.name)合成商会\(Self.padded(number + 1, 2))"),
          .text(district.id), "chamber", nil, nil, nil, nil, .text(random.chance(80) ? "commerce" : "other"))
      }
      institutions.row(
        .text("IA-\(district.code)"), .text(district.name + "仲裁院（合成）"), .text(district.id), "arbitration_court", nil,
        nil, nil, nil, "hrss")
    }
    return try finish(institutions, "institution")
  }

  func enterprise(_ number: Int, of district: TianjinDistrict) -> String {
    "IE-\(district.code)-\(Self.padded(number, 3))"
  }
  func chamber(_ number: Int, of district: TianjinDistrict) -> String {
    "IC-\(district.code)-\(Self.padded(number, 2))"
  }
}
