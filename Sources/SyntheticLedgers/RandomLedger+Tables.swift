internal import MediationModel

extension RandomLedger {
  /// Writes what was made, in no order, and a few records of every kind that the notice speaks of.
  mutating func writeTables() throws -> [(EntityName, Int)] {
    var counts: [(EntityName, Int)] = []
    let places = try table("jurisdiction", ["id", "name", "level", "parent"])
    places.row(.text(Self.city), "合成市", "province", nil)
    for district in districts {
      places.row(.text(district.id), .text("合成区" + district.id.suffix(2)), "district", .text(Self.city))
      for township in district.townships {
        places.row(.text(township), .text("合成街镇" + township.suffix(5)), "township", .text(district.id))
      }
    }
    counts += try finish(places, "jurisdiction")

    figures = random.shuffled(figures)
    let figureTable = try table("figure", ["id", "jurisdiction", "indicator", "date", "value"])
    for (index, figure) in figures.enumerated() {
      figureTable.row(
        .text("F\(index + 1)"), .text(figure.place), .text(figure.indicator), .day(figure.date), .integer(figure.value))
    }
    counts += try finish(figureTable, "figure")

    organizations = random.shuffled(organizations)
    let organizationTable = try table(
      "organization",
      [
        "id", "name", "jurisdiction", "kind", "entity_based", "established_on", "closed_on", "facilities", "ledgers",
        "roster_kept", "published",
      ])
    for (index, organization) in organizations.enumerated() {
      organizationTable.row(
        // Names that a careless reader of CSV files splits.
        .text("O\(index + 1)"), .text(index % 9 == 0 ? "合成,\"调解\"组织\(index + 1)" : "合成调解组织\(index + 1)"),
        .text(organization.place), .text(organization.kind), .boolean(orMissing: organization.entityBased),
        .day(orMissing: organization.established), .day(orMissing: organization.closed),
        random.chance(20)
          ? .missing
          : .members(random.chance(80) ? ["office", "reception", "mediation_room", "equipment"] : ["office"]),
        random.chance(30) ? .missing : .members(["prevention", "handling"]),
        .boolean(orMissing: random.chance(10) ? nil : random.chance(80)),
        .boolean(orMissing: random.chance(10) ? nil : random.chance(80)))
    }
    counts += try finish(organizationTable, "organization")
    counts += try writePeople()
    counts += try writeWork()
    counts += try writeManifest()
    return counts
  }

  private mutating func writePeople() throws -> [(EntityName, Int)] {
    let mediators = try table("mediator", ["id", "organization", "engagement", "roster_from", "roster_until"])
    let certificates = try table(
      "certificate", ["id", "mediator", "issued_on", "idle_since", "continuously_engaged", "status"])
    let trainings = try table("training", ["id", "mediator", "date", "mode", "class_hours"])
    let edges = ["2018-06-30", "2018-07-01", "2023-06-30", "2023-07-01"].map { TianjinLedger.date($0) }
    for (index, organization) in organizations.enumerated() {
      let count = organization.kind == "township_centre" ? random.integer(0...4) : random.integer(0...1)
      for _ in 0..<count {
        let number = mediators.rowCount + 1
        let engagement: Cell = random.chance(5) ? .missing : random.chance(40) ? "full_time" : "part_time"
        mediators.row(
          .text("M\(number)"), .text("O\(index + 1)"), engagement,
          random.chance(6) ? .missing : .day(day("2022-03-01", "2026-01-02")),
          random.chance(85) ? .missing : .day(day("2025-06-01", "2026-01-02")))
        if random.chance(80) {
          certificates.row(
            .text("Z\(number)"), .text("M\(number)"),
            random.chance(30)
              ? .day(random.pick(edges)) : random.chance(5) ? .missing : .day(day("2014-01-01", "2025-10-01")),
            random.chance(85) ? .missing : .day(day("2023-06-01", "2025-06-01")),
            .boolean(orMissing: random.chance(10) ? nil : random.chance(85)), random.chance(90) ? "valid" : "cancelled")
        }
        for _ in 0..<random.integer(0...2) {
          trainings.row(
            .text("T\(trainings.rowCount + 1)"), .text("M\(number)"), .day(day("2024-11-01", "2025-12-31")),
            random.chance(85) ? "off_job" : "online", random.chance(5) ? .missing : .integer(8 * random.integer(1...5)))
        }
      }
    }
    return try finish(mediators, "mediator") + finish(certificates, "certificate") + finish(trainings, "training")
  }

  private mutating func writeWork() throws -> [(EntityName, Int)] {
    let events = try table("practice_event", ["id", "jurisdiction", "date", "kind"])
    let experts = try table("expert", ["id", "jurisdiction", "level", "appointed_on", "left_on"])
    let submissions = try table("submission", ["id", "jurisdiction", "kind", "submitted_on", "covers_through"])
    for district in districts {
      for _ in 0..<random.integer(3...5) {
        events.row(
          .text("P\(events.rowCount + 1)"), .text(district.id), .day(day("2025-01-01", "2025-12-31")),
          "enterprise_service")
      }
      for _ in 0..<random.integer(28...31) {
        experts.row(
          .text("X\(experts.rowCount + 1)"), .text(district.id), "district", .day(day("2023-01-01", "2025-12-31")),
          random.chance(95) ? .missing : .day(day("2025-06-01", "2026-01-02")))
      }
      for (covers, from, through) in [
        ("2024-12-31", "2025-01-20", "2025-02-02"), ("2025-06-30", "2025-07-20", "2025-08-02"),
      ]
      where random.chance(85) {
        submissions.row(
          .text("S\(submissions.rowCount + 1)"), .text(district.id), "roster_summary", .day(day(from, through)),
          .day(TianjinLedger.date(covers)))
      }
    }
    return try finish(events, "practice_event") + finish(experts, "expert") + finish(submissions, "submission")
  }

  /// Often one row for the whole city; otherwise a row for each district that reports, and some do not.
  private mutating func writeManifest() throws -> [(EntityName, Int)] {
    let table = try TableWriter.manifest(form: .names, output: output)
    for entity in ["jurisdiction", "figure", "certificate", "training", "practice_event", "expert", "submission"] {
      table.row(.text(entity), .text(Self.city), nil, nil, nil)
    }
    for entity in ["organization", "mediator"] {
      if random.chance(30) {
        table.row(.text(entity), .text(Self.city), nil, nil, "whole city")
      } else {
        for district in districts where random.chance(85) {
          table.row(.text(entity), .text(district.id), nil, nil, nil)
        }
      }
    }
    return try finish(table, "manifest")
  }

  private func table(_ entity: EntityName, _ columns: [String]) throws -> TableWriter {
    try TableWriter(entity, columns: columns, form: .names, output: output)
  }

  private func finish(_ table: TableWriter, _ name: String) throws -> [(EntityName, Int)] {
    try table.close()
    return [(name, table.rowCount)]
  }
}
