import MediationModel
import PolicyEngine
import PolicyModel
import Testing

/// What recurs: windows, due days and cycles.
@Suite struct DutyTests {
  /// A district of Tianjin with roster summaries sent on these days.
  private func asked(sent days: [String]) throws -> Asked {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    for day in days {
      given.add(1, "submission", ["jurisdiction": "甲区", "kind": "roster_summary", "submitted_on": day])
    }
    return Asked(opened, try given.ledger())
  }

  private func roster(_ days: [String], on day: String) throws -> [String] {
    try asked(sent: days).findings("roster_summary", "甲区", on: day).map { finding in
      let year = finding.cycle.map { String($0.civil.year) } ?? "?"
      return "\(year) \(finding.milestone.map(\.description) ?? "?") \(finding.outcome.name)"
    }
  }

  @Test("The first cycle is the year of the notice, and a day of the next January closes the year before")
  func cycles() throws {
    let days = ["2024-07-31", "2025-01-31", "2025-07-31"]
    #expect(try asked(sent: days).result("roster_summary", on: "2024-01-31").slices.isEmpty)
    #expect(
      try roster(days, on: "2025-08-01") == [
        "2024 2024-07-31 satisfied", "2024 2025-01-31 satisfied", "2025 2025-07-31 satisfied",
        "2025 2026-01-31 pending",
      ])
  }

  @Test(
    "A summary counts through its due day and not after",
    arguments: [
      ("2024-01-31", false), ("2024-02-01", true), ("2024-07-30", true), ("2024-07-31", true), ("2024-08-01", false),
    ])
  func windowOfTheFirst(sent: String, counts: Bool) throws {
    let finding = try #require(
      try asked(sent: [sent]).findings("roster_summary", "甲区", on: "2024-12-31").first)
    #expect(finding.milestone == Day("2024-07-31"))
    #expect(finding.outcome == (counts ? .satisfied : .notSatisfied))
    #expect(finding.missing == (counts ? nil : Interval(1)))
  }

  /// A summary of the year that ends, sent on this day; `first`: one of July is there as well.
  private func january(sent: String, saysWhatItCovers: Bool, first: Bool) throws -> Finding {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    var fields = ["jurisdiction": "甲区", "kind": "roster_summary", "submitted_on": sent]
    if saysWhatItCovers { fields["covers_through"] = "2024-12-31" }
    given.add(1, "submission", fields)
    if first {
      given.add(
        1, "submission",
        [
          "jurisdiction": "甲区", "kind": "roster_summary", "submitted_on": "2024-07-30",
          "covers_through": "2024-06-30",
        ])
    }
    return try Asked(opened, try given.ledger())
      .finding("roster_summary", "甲区", on: "2025-06-30", milestone: "2025-01-31")
  }

  @Test(
    "The January summary belongs to the year before, from August on",
    arguments: [
      ("2024-07-31", false), ("2024-08-01", true), ("2025-01-30", true), ("2025-01-31", true), ("2025-02-01", false),
    ])
  func windowOfJanuary(sent: String, counts: Bool) throws {
    for first in [true, false] {
      let finding = try january(sent: sent, saysWhatItCovers: true, first: first)
      #expect(finding.cycle == Day("2024-01-01"))
      #expect(finding.outcome == (counts ? .satisfied : .notSatisfied))
    }
  }

  @Test(
    "A summary that does not say what it covers counts where the one before was sent in time, else it may be that one",
    arguments: [
      ("2024-08-01", true, Outcome.satisfied), ("2025-01-31", true, .satisfied), ("2025-02-01", true, .notSatisfied),
      ("2024-08-01", false, .indeterminate), ("2025-01-31", false, .indeterminate),
      ("2025-02-01", false, .notSatisfied),
    ])
  func summaryWithoutPeriod(sent: String, first: Bool, outcome: Outcome) throws {
    let finding = try january(sent: sent, saysWhatItCovers: false, first: first)
    #expect(finding.outcome == outcome)
    if outcome == .indeterminate { #expect(finding.actual == .number(Interval(known: 0, possible: 1))) }
  }

  @Test("A duty is pending the day before it is due, and judged on the day")
  func dueDay() throws {
    let asked = try asked(sent: [])
    let before = try asked.finding("roster_summary", "甲区", on: "2024-07-30", milestone: "2024-07-31")
    #expect(before.outcome == .pending)
    #expect(before.timing == .pending)
    #expect(before.missing == Interval(1))
    #expect(before.daysLeft == 1)
    let due = try asked.finding("roster_summary", "甲区", on: "2024-07-31", milestone: "2024-07-31")
    #expect(due.outcome == .notSatisfied)
    #expect(due.timing == .overdue)
    #expect(due.daysLeft == 0)
    let after = try asked.finding("roster_summary", "甲区", on: "2024-08-01", milestone: "2024-07-31")
    #expect(after.outcome == .notSatisfied)
    #expect(after.daysLeft == -1)
  }

  @Test("A duty that was done early is satisfied before its day, and on time from then on")
  func doneEarly() throws {
    let asked = try asked(sent: ["2024-06-30"])
    let before = try asked.finding("roster_summary", "甲区", on: "2024-07-01", milestone: "2024-07-31")
    #expect(before.outcome == .satisfied)
    #expect(before.timing == .pending)
    let after = try asked.finding("roster_summary", "甲区", on: "2024-07-31", milestone: "2024-07-31")
    #expect(after.timing == .onTime)
  }

  @Test("Another kind of submission, and another district's, do not count")
  func othersDoNotCount() throws {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区", "乙区"])
    given.add(1, "submission", ["jurisdiction": "甲区", "kind": "ledger_summary", "submitted_on": "2024-07-01"])
    given.add(1, "submission", ["jurisdiction": "乙区", "kind": "roster_summary", "submitted_on": "2024-07-01"])
    let asked = Asked(opened, try given.ledger())
    let slice = try #require(try asked.result("roster_summary", on: "2024-07-31").slices.first)
    #expect(slice.results.map(\.subject.id) == ["甲区", "乙区"])
    #expect(slice.results.map(\.outcome) == [.notSatisfied, .satisfied])
  }

  @Test("A duty without a cycle reports what was done and judges nothing")
  func withoutACycle() throws {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    given.add(2, "submission", ["jurisdiction": "甲区", "kind": "ledger_summary", "submitted_on": "2024-07-01"])
    // Before the document, and after the day of the evaluation.
    for day in ["2023-12-31", "2025-01-01"] {
      given.add(1, "submission", ["jurisdiction": "甲区", "kind": "ledger_summary", "submitted_on": day])
    }
    let finding = try Asked(opened, try given.ledger()).finding("ledger_report", "甲区", on: "2024-12-31")
    #expect(finding.outcome == .reported)
    #expect(finding.actual == .number(Interval(2)))
  }

  @Test(
    "Hours of training are added up over the calendar year of the cycle",
    arguments: [
      ([("2024-03-01", 39)], Outcome.notSatisfied), ([("2024-03-01", 40)], .satisfied),
      ([("2024-01-01", 20), ("2024-12-31", 20)], .satisfied), ([("2023-12-31", 40)], .notSatisfied),
      ([("2025-01-01", 40)], .notSatisfied),
    ])
  func trainingHours(courses: [(String, Int)], outcome: Outcome) throws {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    given.add("organization", "一会", ["jurisdiction": "甲区", "kind": "other", "established_on": "2020-01-01"])
    given.add("mediator", "一人", ["organization": "一会", "roster_from": "2020-01-01"])
    for (day, hours) in courses {
      given.add(
        1, "training",
        [
          "mediator": "一人", "date": day, "mode": "off_job", "class_hours": String(hours), "organizer": "hrss",
        ])
    }
    let finding = try Asked(opened, try given.ledger())
      .finding("training_hours", "一人", on: "2025-06-30", milestone: "2024-12-31")
    #expect(finding.outcome == outcome)
  }

  @Test("Someone who is not on the roster at the end of the cycle is not asked for hours")
  func notOnTheRoster() throws {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    given.add("organization", "一会", ["jurisdiction": "甲区", "kind": "other", "established_on": "2020-01-01"])
    given.add(
      "mediator", "一人",
      ["organization": "一会", "roster_from": "2020-01-01", "roster_until": "2024-12-31"])
    let finding = try Asked(opened, try given.ledger())
      .finding("training_hours", "一人", on: "2025-06-30", milestone: "2024-12-31")
    #expect(finding.outcome == .notApplicable)
  }

  /// The practice events of a district that the manifest covers as given.
  private func practice(covered: [(String?, String?)], events: Int = 4) throws -> Finding {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    given.covers(["jurisdiction"], in: "CN-TJ")
    for (from, through) in covered { given.covers(["practice_event"], in: "甲区", from: from, through: through) }
    given.add(
      events, "practice_event", ["jurisdiction": "甲区", "date": "2024-05-01", "organizer": "hrss"])
    return try Asked(opened, try given.ledger())
      .finding("practice_events", "甲区", on: "2025-06-30", milestone: "2024-12-31")
  }

  @Test("A window that the manifest does not cover whole leaves a shortfall open")
  func coverageOfTheWindow() throws {
    #expect(try practice(covered: [("2024-01-01", "2024-12-31")], events: 3).outcome == .notSatisfied)
    #expect(try practice(covered: [(nil, nil)], events: 3).outcome == .notSatisfied)
    for partly in [("2024-01-02", "2024-12-31"), ("2024-01-01", "2024-12-30")] {
      let finding = try practice(covered: [partly], events: 3)
      #expect(finding.outcome == .indeterminate)
      #expect(finding.unknown == ["practice_event"])
      #expect(try practice(covered: [partly], events: 4).outcome == .satisfied)
    }
  }

  @Test("A gap inside the window is as unknown as its ends, and rows that meet leave none")
  func gapInsideTheWindow() throws {
    let gap = [("2024-01-01", "2024-03-31"), ("2024-10-01", "2024-12-31")] as [(String?, String?)]
    #expect(try practice(covered: gap, events: 3).outcome == .indeterminate)
    let meeting = [("2024-01-01", "2024-03-31"), ("2024-04-01", "2024-12-31")] as [(String?, String?)]
    #expect(try practice(covered: meeting, events: 3).outcome == .notSatisfied)
  }

  @Test("Quarters and months have their own windows, and end where the day of evaluation does")
  func quarters() throws {
    let policy = InventedPolicy(
      duties: """
          { id = "meeting", label = "例会", cite = "一", per = "district", cycle = "quarter",
            count = "practice_event", date = "date" },
        """)
    let asked = try policy.asked { given in
      given.add(1, "practice_event", ["jurisdiction": "甲区", "date": "2024-06-30"])
    }
    let found = try asked.findings("meeting", "甲区", on: "2024-08-01").map {
      "\($0.cycle.map(\.description) ?? "") \($0.milestone.map(\.description) ?? "") \($0.outcome.name)"
    }
    #expect(
      found == [
        "2024-01-01 2024-03-31 not_satisfied", "2024-04-01 2024-06-30 satisfied", "2024-07-01 2024-09-30 pending",
      ])
  }
}
