import MediationModel
import PolicyEngine
import PolicyModel
import Testing

/// The shares of the notice: exact numbers, whole organisations missing, each district by itself.
@Suite struct TargetTests {
  private static let kinds = [
    "enterprise_committees": ("enterprise_committee", "above_scale_enterprises"),
    "chamber_organizations": ("chamber_organization", "chambers"),
    "township_centres": ("township_centre", "townships"),
    "arbitration_centres": ("arbitration_centre", "arbitration_courts"),
  ]

  /// One district with `part` organisations for a figure of `whole`.
  private func finding(_ norm: String, _ part: Int, of whole: Int, by milestone: String) throws -> Finding {
    let opened = try #require(Repository.tianjin)
    let (kind, indicator) = try #require(Self.kinds[norm])
    var given = GivenLedger(opened, districts: ["甲区"])
    given.figure(indicator, whole, in: "甲区")
    given.organizations(part, kind, in: "甲区")
    return try Asked(opened, try given.ledger()).finding(norm, "甲区", on: milestone, milestone: milestone)
  }

  @Test(
    "A share is compared as whole numbers, and what is missing is a whole number",
    arguments: [
      ("enterprise_committees", 129, 200, "2024-12-31", Outcome.notSatisfied, 1),
      ("enterprise_committees", 130, 200, "2024-12-31", .satisfied, 0),
      ("enterprise_committees", 131, 200, "2024-12-31", .satisfied, 0),
      ("enterprise_committees", 13, 20, "2024-12-31", .satisfied, 0),
      ("enterprise_committees", 12, 20, "2024-12-31", .notSatisfied, 1),
      ("enterprise_committees", 0, 200, "2024-12-31", .notSatisfied, 130),
      ("enterprise_committees", 0, 7, "2024-12-31", .notSatisfied, 5),
      ("township_centres", 18, 20, "2025-12-31", .notSatisfied, 1),
      ("township_centres", 19, 20, "2025-12-31", .satisfied, 0),
      ("township_centres", 5, 6, "2025-12-31", .notSatisfied, 1),
      ("township_centres", 4, 6, "2025-12-31", .notSatisfied, 2),
      ("township_centres", 6, 6, "2025-12-31", .satisfied, 0),
      ("arbitration_centres", 1, 2, "2024-12-31", .notSatisfied, 1),
      ("arbitration_centres", 3, 2, "2024-12-31", .satisfied, 0),
    ])
  func aShareIsComparedExactly(
    norm: String, part: Int, whole: Int, milestone: String, outcome: Outcome, missing: Int64
  ) throws {
    let finding = try finding(norm, part, of: whole, by: milestone)
    #expect(finding.outcome == outcome)
    #expect(finding.actual == .share(Int64(part), of: Int64(whole)))
    #expect(finding.missing == Interval(missing))
    #expect(finding.required?.comparison == .atLeast)
    #expect(finding.unknown == [])
  }

  @Test("A district without chambers is not asked for chamber organisations")
  func withoutChambersNotApplicable() throws {
    let finding = try finding("chamber_organizations", 0, of: 0, by: "2024-12-31")
    #expect(finding.outcome == .notApplicable)
    #expect(finding.missing == nil)
    #expect(finding.timing == nil)
  }

  @Test("A district whose number of chambers nobody states is indeterminate, and the finding names the number")
  func withoutAFigureIndeterminate() throws {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    given.organizations(3, "chamber_organization", in: "甲区")
    let finding = try Asked(opened, try given.ledger())
      .finding("chamber_organizations", "甲区", on: "2024-12-31", milestone: "2024-12-31")
    #expect(finding.outcome == .indeterminate)
    #expect(finding.unknown == ["chambers"])
    #expect(finding.missing == .from(0, to: nil))
    #expect(finding.possible == [.satisfied, .notSatisfied, .notApplicable])
  }

  @Test("A city total of 202 of 252 is reported and hides no district that fails")
  func theTotalHidesNobody() throws {
    let opened = try #require(Repository.tianjin)
    // 202 of 252 are more than 80 %; 15 of 30 are not.
    let districts = [("甲区", 187, 222), ("乙区", 15, 30)]
    var given = GivenLedger(opened, districts: districts.map(\.0))
    for (place, part, whole) in districts {
      given.figure("townships", whole, in: place)
      given.organizations(part, "township_centre", in: place)
    }
    let asked = Asked(opened, try given.ledger())
    let result = try asked.result("township_centres", on: "2024-12-31")
    let slice = try #require(result.slices.first { $0.milestone == Day("2024-12-31") })

    #expect(slice.results.map(\.subject.id) == ["甲区", "乙区"])
    #expect(slice.results.map(\.outcome) == [.satisfied, .notSatisfied])
    #expect(slice.results.map { $0.missing } == [Interval(0), Interval(9)])
    #expect(slice.sum?.missing == Interval(9))
    #expect(slice.sum?.outcome == .reported)
    #expect(slice.sum?.actual == .share(202, of: 252))
    #expect(slice.sum?.subject.id == "CN-TJ")
    #expect(slice.worst.map(\.subject.id) == ["乙区"])
    #expect(slice.total[.satisfied] == 1)
    #expect(slice.total[.notSatisfied] == 1)
    #expect(slice.tallies.map(\.jurisdiction) == ["甲区", "乙区"])
    #expect(try asked.evaluation(on: "2024-12-31").answers().fails)
  }

  @Test("An organisation one level below counts for its district, and only for its own")
  func childrenCountForTheirDistrict() throws {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区", "乙区"])
    given.add("jurisdiction", "甲街", ["name": "甲街", "level": "township", "parent": "甲区"])
    given.figure("above_scale_enterprises", 2, in: "甲区")
    given.figure("above_scale_enterprises", 2, in: "乙区")
    given.organizations(1, "enterprise_committee", in: "甲街")
    given.organizations(1, "enterprise_committee", in: "甲区")
    let asked = Asked(opened, try given.ledger())
    let slice = try #require(try asked.result("enterprise_committees", on: "2024-12-31").slices.first)
    #expect(slice.results.map(\.subject.id) == ["甲区", "乙区"])
    #expect(slice.results.map(\.actual) == [.share(2, of: 2), .share(0, of: 2)])
  }

  @Test("The latest figure on or before the day is the base, and a later one is not")
  func theLatestFigureIsTheBase() throws {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    given.figure("above_scale_enterprises", 10, in: "甲区", on: "2022-12-31")
    given.figure("above_scale_enterprises", 20, in: "甲区", on: "2024-12-31")
    given.figure("above_scale_enterprises", 99, in: "甲区", on: "2025-01-01")
    given.organizations(13, "enterprise_committee", in: "甲区")
    let asked = Asked(opened, try given.ledger())
    let finding = try asked.finding("enterprise_committees", "甲区", on: "2025-06-30", milestone: "2024-12-31")
    #expect(finding.actual == .share(13, of: 20))
    #expect(finding.outcome == .satisfied)
  }

  @Test("A target without a figure in the text is reported and never judged")
  func withoutALevelReported() throws {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    given.figure("disputes_total", 200, in: "甲区")
    given.figure("disputes_mediated", 120, in: "甲区")
    let finding = try Asked(opened, try given.ledger()).finding("mediated_share", "甲区", on: "2025-12-31")
    #expect(finding.outcome == .reported)
    #expect(finding.actual == .share(120, of: 200))
    #expect(finding.required == nil)
    #expect(finding.missing == nil)
  }
}
