import MediationModel
import PolicyEngine
import PolicyModel
import Testing

/// Dated levels: the day before, the day, the day after, and from then on.
@Suite struct MilestoneTests {
  /// A district with 100 enterprises, 64 old committees, and `more` that came on `day`.
  private func asked(more: Int = 0, on day: String = "2025-01-01", closed: (Int, String)? = nil) throws -> Asked {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    given.figure("above_scale_enterprises", 100, in: "甲区")
    given.organizations(64, "enterprise_committee", in: "甲区")
    given.organizations(more, "enterprise_committee", in: "甲区", since: day)
    if let (count, closedOn) = closed {
      given.add(
        count, "organization",
        [
          "jurisdiction": "甲区", "kind": "enterprise_committee", "established_on": "2020-01-01",
          "closed_on": closedOn,
        ])
    }
    return Asked(opened, try given.ledger())
  }

  private func finding(_ asked: Asked, on day: String, milestone: String = "2024-12-31") throws
    -> Finding
  {
    try asked.finding("enterprise_committees", "甲区", on: day, milestone: milestone)
  }

  @Test("The day before, a level that is not met is pending, with what is missing and the days left")
  func pendingTheDayBefore() throws {
    let finding = try finding(try asked(), on: "2024-12-30")
    #expect(finding.outcome == .pending)
    #expect(finding.timing == .pending)
    #expect(finding.missing == Interval(1))
    #expect(finding.daysLeft == 1)
  }

  @Test("The day before, a level that is met already is satisfied")
  func satisfiedTheDayBefore() throws {
    let finding = try finding(try asked(more: 1, on: "2024-12-30"), on: "2024-12-30")
    #expect(finding.outcome == .satisfied)
    #expect(finding.timing == .pending)
    #expect(finding.daysLeft == 1)
  }

  @Test("On the day itself a level is judged")
  func judgedOnTheDay() throws {
    let missed = try finding(try asked(), on: "2024-12-31")
    #expect(missed.outcome == .notSatisfied)
    #expect(missed.timing == .overdue)
    #expect(missed.missing == Interval(1))
    #expect(missed.daysLeft == 0)

    let met = try finding(try asked(more: 1, on: "2024-12-31"), on: "2024-12-31")
    #expect(met.outcome == .satisfied)
    #expect(met.timing == .onTime)
  }

  @Test("An organisation closed on the day no longer counts; one closed the day after does")
  func closedOnTheDay() throws {
    #expect(try finding(try asked(closed: (1, "2024-12-31")), on: "2024-12-31").outcome == .notSatisfied)
    #expect(try finding(try asked(closed: (1, "2025-01-01")), on: "2024-12-31").outcome == .satisfied)
  }

  @Test("A level met later was missed, and is late from the first day on which it held; else it is overdue")
  func lateAndOverdue() throws {
    let late = try finding(try asked(more: 1, on: "2025-01-01"), on: "2025-03-01")
    #expect(late.outcome == .notSatisfied)
    #expect(late.timing == .late)
    #expect(late.reachedOn == Day("2025-01-01"))
    #expect(late.missing == Interval(1))
    #expect(late.actual == .share(64, of: 100))
    #expect(late.daysLeft == -60)

    let overdue = try finding(try asked(more: 1, on: "2025-01-02"), on: "2025-01-01")
    #expect(overdue.outcome == .notSatisfied)
    #expect(overdue.timing == .overdue)
    #expect(overdue.reachedOn == nil)
  }

  @Test("A level reached late and lost again was late all the same")
  func reachedAndLost() throws {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    given.figure("above_scale_enterprises", 100, in: "甲区")
    given.organizations(64, "enterprise_committee", in: "甲区")
    given.add(
      1, "organization",
      [
        "jurisdiction": "甲区", "kind": "enterprise_committee", "established_on": "2025-02-01", "closed_on": "2025-02-10",
      ])
    let asked = Asked(opened, try given.ledger())
    for (day, timing) in [("2025-01-31", Timing.overdue), ("2025-02-01", .late), ("2025-06-30", .late)] {
      let finding = try finding(asked, on: day)
      #expect(finding.outcome == .notSatisfied)
      #expect(finding.timing == timing)
      #expect(finding.reachedOn == (timing == .late ? Day("2025-02-01") : nil))
    }
  }

  @Test("A later figure can make a level be reached")
  func reachedByAFigure() throws {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    given.figure("above_scale_enterprises", 100, in: "甲区")
    given.figure("above_scale_enterprises", 98, in: "甲区", on: "2025-05-05")
    given.organizations(64, "enterprise_committee", in: "甲区")
    let asked = Asked(opened, try given.ledger())
    #expect(try finding(asked, on: "2025-05-04").timing == .overdue)
    #expect(try finding(asked, on: "2025-05-06").reachedOn == Day("2025-05-05"))
  }

  @Test("Where a column without a date of its own is read, a past day is answered from what is recorded now")
  func asRecorded() throws {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    given.figure("townships", 10, in: "甲区")
    given.organizations(7, "township_centre", in: "甲区")
    given.organizations(5, "township_centre", in: "甲区", since: "2025-02-01")
    let asked = Asked(opened, try given.ledger())
    func finding(_ day: String) throws -> Finding {
      try asked.finding("township_centres", "甲区", on: day, milestone: "2024-12-31")
    }
    #expect(try finding("2024-12-30").timing == .pending)
    #expect(try finding("2024-12-31").timing == .overdue)
    let past = try finding("2025-06-30")
    #expect(past.outcome == .notSatisfied)
    #expect(past.timing == .asRecorded)
    #expect(past.reachedOn == nil)
    #expect(past.missing == Interval(1))
  }

  @Test("A level met on its day stays on time, whatever comes later")
  func onTimeStays() throws {
    // 65 on the day; one is gone since.
    let asked = try asked(closed: (1, "2025-03-01"))
    let then = try finding(asked, on: "2025-06-30")
    #expect(then.outcome == .satisfied)
    #expect(then.timing == .onTime)
    #expect(then.actual == .share(65, of: 100))
  }

  @Test("Once every day is past, what holds today stands beside the milestones, without a verdict")
  func today() throws {
    let asked = try asked(closed: (1, "2025-03-01"))
    let figure = try asked.finding("enterprise_committees", "甲区", on: "2026-01-01", today: true)
    #expect(figure.outcome == .reported)
    #expect(figure.actual == .share(64, of: 100))
    #expect(figure.required == nil)
    #expect(figure.missing == nil)
    func slices(_ day: String) throws -> [String] {
      try asked.findings("enterprise_committees", "甲区", on: day).map { finding in
        "\(finding.milestone.map(\.description) ?? "today") \(finding.timing?.rawValue ?? "")"
      }
    }
    #expect(try slices("2024-12-30") == ["2024-12-31 pending", "2025-12-31 pending"])
    #expect(try slices("2025-01-01") == ["2024-12-31 on_time", "2025-12-31 pending"])
    #expect(try slices("2025-12-31") == ["2024-12-31 on_time", "2025-12-31 overdue"])
    #expect(try slices("2026-01-01") == ["2024-12-31 on_time", "2025-12-31 overdue", "today "])
  }

  @Test("Before the first level is due nothing fails and nothing is undecided")
  func nothingFailsBeforeItsDay() throws {
    let answers = try asked().evaluation(on: "2024-06-30").norms.first { $0.norm.localID == "enterprise_committees" }
    let slices = try #require(answers?.slices)
    #expect(slices.map { $0.total[.pending] } == [1, 1])
    #expect(slices.map { $0.total[.notSatisfied] + $0.total[.indeterminate] } == [0, 0])
  }

  @Test("A later notice changes a level from its own day on")
  func aLaterNotice() throws {
    let policy = InventedPolicy(
      parameters: """
          coverage = { label = "比例", unit = "percent", cite = "一", values = { { by = "2025-12-31", is = 80 },
            { by = "2025-12-31", is = 85.5, from = "2025-06-01", cite = "一" } } },
        """,
      facts: """
          { id = "parts", label = "个数", of = "jurisdiction", within = true, count = "organization" },
          { id = "wholes", label = "基数", of = "jurisdiction", figure = "chambers" },
        """,
      targets: """
          { id = "share", label = "比例", cite = "一", per = "district", count = "parts", out_of = "wholes",
            at_least = "coverage" },
        """)
    let asked = try policy.asked { given in
      given.figure("chambers", 200, in: "甲区")
      given.organizations(170, "other", in: "甲区")
    }
    let before = try asked.finding("share", "甲区", on: "2025-05-31", milestone: "2025-12-31")
    #expect(before.outcome == .satisfied)
    #expect(before.required?.value == .number(8000))
    let after = try asked.finding("share", "甲区", on: "2025-06-01", milestone: "2025-12-31")
    #expect(after.outcome == .pending)
    #expect(after.required?.value == .number(8550))
    #expect(after.missing == Interval(1))
  }
}
