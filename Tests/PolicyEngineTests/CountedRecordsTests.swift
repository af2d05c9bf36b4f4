import MediationModel
import PolicyEngine
import PolicyModel
import Testing

/// What an explanation lists behind a number.
@Suite struct CountedRecordsTests {
  private func listed(_ list: CountedRecords) -> [String] {
    list.records.map { record in
      let read = record.deciding.map { "\($0.field)=\($0.value ?? "?")" } ?? "-"
      return "\(record.standing.rawValue) \(record.subject.id) \(read) \(record.date?.description ?? "-")"
    }
  }

  @Test("A share lists what counts, what does not with what decided it, what is not known, and the figure's date")
  func share() throws {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区", "乙区"])
    for (date, value) in [("2022-12-31", "90"), ("2023-12-31", "100"), ("2025-12-31", "110")] {
      given.add(
        "figure", "F-\(date)",
        ["jurisdiction": "甲区", "indicator": "above_scale_enterprises", "date": date, "value": value])
    }
    func body(_ id: String, _ kind: String, in place: String = "甲区", since: String = "2020-01-01", until: String = "") {
      given.add(
        "organization", id,
        ["jurisdiction": place, "kind": kind, "established_on": since, "closed_on": until])
    }
    body("A", "enterprise_committee")
    body("B", "enterprise_committee", until: "2024-12-31")
    body("C", "enterprise_committee", since: "2025-01-02")
    body("D", "enterprise_committee", since: "")
    body("E", "chamber_organization")
    body("F", "enterprise_committee", in: "乙区")
    let finding = try Asked(opened, try given.ledger())
      .finding("enterprise_committees", "甲区", on: "2025-06-30", milestone: "2024-12-31")
    #expect(finding.counted.map(\.name) == ["enterprise_committees", "above_scale_enterprises"])
    let committees = try #require(finding.counted.first)
    #expect(committees.totals == [.counted: 1, .uncertain: 1, .notCounted: 3])
    #expect(
      listed(committees) == [
        "uncertain D active=? -", "not_counted B active=false 2024-12-31", "not_counted C active=false 2025-01-02",
        "not_counted E kind=chamber_organization -", "counted A - -",
      ])
    #expect(
      listed(finding.counted[1]) == [
        "not_counted F-2022-12-31 date=2022-12-31 2022-12-31", "not_counted F-2025-12-31 date=2025-12-31 2025-12-31",
        "counted F-2023-12-31 - 2023-12-31",
      ])
    #expect(finding.counted[1].records.last?.value == 100)
  }

  @Test("Of each standing as many are listed as are asked for, and all are counted")
  func limit() throws {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    given.organizations(7, "enterprise_committee", in: "甲区")
    given.organizations(5, "township_centre", in: "甲区")
    given.figure("above_scale_enterprises", 100, in: "甲区")
    let workspace = Workspace(opened: [opened], ledger: try given.ledger())
    for limit in [0, 2, 6] {
      let binding = Binding(asOf: try #require(Day("2024-12-31")), worstLimit: limit)
      let finding = try #require(
        try workspace.explain(norm: "enterprise_committees", subject: "甲区", binding).first)
      let list = try #require(finding.counted.first)
      #expect(list.totals == [.counted: 7, .notCounted: 5])
      #expect(list.records.count { $0.standing == .counted } == limit)
      #expect(list.records.count { $0.standing == .notCounted } == min(5, limit))
    }
  }

  @Test("A duty lists the records of its window, and a sum what each adds")
  func windows() throws {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    func report(_ id: String, _ kind: String, on day: String, covers: String = "") {
      given.add(
        "submission", id,
        ["jurisdiction": "甲区", "kind": kind, "submitted_on": day, "covers_through": covers])
    }
    report("before", "roster_summary", on: "2024-07-30")
    report("early", "roster_summary", on: "2024-12-01", covers: "2024-06-30")
    report("own", "roster_summary", on: "2025-01-10", covers: "2024-12-31")
    report("silent", "roster_summary", on: "2025-01-11")
    report("late", "roster_summary", on: "2025-02-10")
    let finding = try Asked(opened, try given.ledger())
      .finding("roster_summary", "甲区", on: "2025-06-30", milestone: "2025-01-31")
    let list = try #require(finding.counted.first)
    #expect(finding.actual == .number(Interval(2)))
    #expect(list.totals == [.counted: 2, .notCounted: 3])
    #expect(
      Set(listed(list)) == [
        "counted own - 2025-01-10", "counted silent - 2025-01-11",
        "not_counted before submitted_on=2024-07-30 2024-07-30",
        "not_counted early covers_through=2024-06-30 2024-12-01",
        "not_counted late submitted_on=2025-02-10 2025-02-10",
      ])
  }

  @Test("What is listed as counted and uncertain is the interval of the number, for every district of the example")
  func agreesWithNumbers() throws {
    let workspace = try Repository.example()
    let binding = Binding(asOf: try #require(Day("2025-12-31")), worstLimit: 0)
    let districts = try #require(workspace.ledger.table("jurisdiction"))
    for row in 0..<districts.rowCount where districts.column("level").flatMap({ $0.value(at: row) }) != 0 {
      let place = districts.identifier(at: row)
      for finding in (try? workspace.explain(norm: "enterprise_committees", subject: place, binding)) ?? [] {
        guard case .share(let part, _)? = finding.actual, let list = finding.counted.first else { continue }
        #expect(part.known == Int64(list.totals[.counted] ?? 0), "\(place)")
        if let possible = part.possible {
          #expect(possible == Int64((list.totals[.counted] ?? 0) + (list.totals[.uncertain] ?? 0)), "\(place)")
        }
      }
    }
  }
}
