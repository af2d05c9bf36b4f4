internal import MediationModel

extension TianjinLedger {
  /// `organization_year`: what centres accepted, closed and settled.
  mutating func writeYears() throws -> [(EntityName, Int)] {
    var random = random("organization_year")
    let table = try table(
      "organization_year",
      ["id", "organization", "year", "accepted", "closed", "settled", "withdrawn", "reported_rate"])
    for organization in organizations where ["township_centre", "arbitration_centre"].contains(organization.kind) {
      for year in [2024, 2025] where organization.isActive(on: Self.date("\(year)-12-31")) {
        let accepted = random.integer(8...160)
        let closed = accepted - random.integer(0...min(6, accepted))
        let withdrawn = random.integer(0...max(0, closed / 8))
        let settled = (closed - withdrawn) * random.integer(45...90) / 100
        table.row(
          .text("Y-\(organization.id)-\(year % 100)"), .text(organization.id), .integer(year), .integer(accepted),
          .integer(closed), .integer(settled), random.chance(5) ? .missing : .integer(withdrawn), nil)
      }
    }
    return try finish(table, "organization_year", leavingOut: .organizations, from: Self.date("2024-01-01"))
  }

  /// `practice_event`: at least four joint events a year.
  mutating func writePractice() throws -> [(EntityName, Int)] {
    var random = random("practice_event")
    let table = try table("practice_event", ["id", "jurisdiction", "date", "kind", "organizer", "participants"])
    let kinds = ["legal_publicity", "enterprise_service", "exchange", "hearing_observation"]
    for district in TianjinDistrict.all {
      for (year, count) in [(2024, district.practiceEvents == 3 ? 3 : 4), (2025, district.practiceEvents)] {
        for number in 1...count {
          // The last of the year on its last day.
          let date =
            number == count
            ? Self.date("\(year)-12-31") : Self.day(&random, from: "\(year)-01-01", through: "\(year)-12-30")
          table.row(
            .text("P-\(district.code)-\(year % 100)\(Self.padded(number, 2))"), .text(district.id), .day(date),
            .text(kinds[(number - 1) % 4]), "hrss", .integer(random.integer(12...60)))
        }
      }
    }
    return try finish(table, "practice_event", from: Self.date("2024-01-01"))
  }

  /// `expert`: about 40 for the city, generally at most 30 in a district, one or two of them candidates for the city.
  mutating func writeExperts() throws -> [(EntityName, Int)] {
    var random = random("expert")
    let table = try table(
      "expert", ["id", "jurisdiction", "level", "appointed_on", "left_on", "city_candidate", "published"])
    for number in 1...40 {
      table.row(
        .text("X-TJ-\(Self.padded(number, 2))"), .text(Self.city), "province",
        .day(Self.day(&random, from: "2023-01-01", through: "2024-12-31")), nil, nil, true)
    }
    for (index, district) in TianjinDistrict.all.enumerated() {
      // Mostly one or two candidates; one district names three and one names none.
      let candidates = index == 9 ? 3 : index == 11 ? 0 : 1 + index % 2
      for number in 1...district.experts {
        table.row(
          .text("X-\(district.code)-\(Self.padded(number, 2))"), .text(district.id), "district",
          .day(Self.day(&random, from: "2023-01-01", through: "2025-06-30")), nil, .boolean(number <= candidates),
          Self.mostly(true, 95, unknown: 2, &random))
      }
      // One who left and is not counted.
      table.row(
        .text("X-\(district.code)-99"), .text(district.id), "district", .day(Self.date("2022-05-01")),
        .day(Self.day(&random, from: "2024-01-01", through: "2025-12-31")), false, true)
    }
    return try finish(table, "expert")
  }

  /// `dispute` and `agreement`: a few from each arbitration-court centre.
  mutating func writeDisputes() throws -> [(EntityName, Int)] {
    var random = random("dispute")
    let disputes = try table(
      "dispute",
      ["id", "organization", "filed_on", "concluded_on", "outcome", "workers", "major_collective", "referred_by"])
    let agreements = try table("agreement", ["id", "dispute", "signed_on", "confirmation"])
    for organization in organizations where organization.kind == "arbitration_centre" {
      for number in 1...8 {
        let id = "D-\(organization.district.code)-\(Self.padded(number, 2))"
        let filed = Self.day(&random, from: "2025-02-01", through: "2025-11-30")
        let outcome = number == 8 ? "pending" : random.pick(["agreement", "agreement", "withdrawn", "no_agreement"])
        let concluded = outcome == "pending" ? nil : filed.adding(days: random.integer(2...30))
        let workers = random.chance(10) ? random.integer(10...60) : 1
        disputes.row(
          .text(id), .text(organization.id), .day(filed), .day(orMissing: concluded), .text(outcome), .integer(workers),
          .boolean(workers >= 50), random.chance(30) ? "court" : nil)
        if outcome == "agreement" {
          agreements.row(
            .text("G-" + id.dropFirst(2)), .text(id), .day(orMissing: concluded),
            .text(random.pick(["none", "arbitration_review", "judicial"])))
        }
      }
    }
    var counts = try finish(disputes, "dispute", leavingOut: .organizations, from: Self.date("2025-01-01"))
    counts += try finish(agreements, "agreement", leavingOut: .organizations, from: Self.date("2025-01-01"))
    return counts
  }

  /// `submission`: the roster summary of each half year is due by 31 July and by 31 January of the next year.
  mutating func writeSubmissions() throws -> [(EntityName, Int)] {
    var random = random("submission")
    let table = try table("submission", ["id", "jurisdiction", "kind", "submitted_on", "covers_through", "items"])
    for (index, district) in TianjinDistrict.all.enumerated() {
      for (half, (covers, due)) in [
        ("2024-06-30", "2024-07-31"), ("2024-12-31", "2025-01-31"), ("2025-06-30", "2025-07-31"),
      ].enumerated() {
        // In each half one district sends none, one is a day late and one sends it on the last day.
        let turn = (index + 5 * half) % 16
        guard turn != 3 else { continue }
        let late = turn == 7 ? 1 : turn == 11 ? 0 : -random.integer(1...20)
        table.row(
          .text("S-\(district.code)-\(half + 1)"), .text(district.id), "roster_summary",
          .day(Self.date(due).adding(days: late)), .day(Self.date(covers)), .integer(random.integer(60...320)))
      }
      table.row(
        .text("S-\(district.code)-L"), .text(district.id), "ledger_summary",
        .day(Self.day(&random, from: "2025-01-05", through: "2025-02-20")), .day(Self.date("2024-12-31")), 5)
    }
    return try finish(table, "submission", from: Self.date("2024-01-01"))
  }
}
