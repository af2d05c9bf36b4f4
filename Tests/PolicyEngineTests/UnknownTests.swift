import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Testing

/// Unknown is not no: what the ledger does not cover, and what a record does not say.
@Suite struct UnknownTests {
  private let everythingElse = ["jurisdiction", "figure", "institution", "mediator"]

  private func asked(covered: [String], districts: [String] = ["甲区", "乙区"]) throws -> Asked {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: districts)
    given.covers(everythingElse, in: "CN-TJ")
    for place in districts { given.figure("above_scale_enterprises", 4, in: place) }
    for place in covered { given.covers(["organization"], in: place, through: "2024-12-31") }
    given.organizations(1, "enterprise_committee", in: "甲区")
    return Asked(opened, try given.ledger())
  }

  @Test("A district outside the manifest is indeterminate, not zero, and its finding names what would settle it")
  func outsideTheManifest() throws {
    let asked = try asked(covered: ["甲区"])
    let covered = try asked.finding("enterprise_committees", "甲区", on: "2024-12-31", milestone: "2024-12-31")
    #expect(covered.outcome == .notSatisfied)
    #expect(covered.missing == Interval(2))

    let outside = try asked.finding("enterprise_committees", "乙区", on: "2024-12-31", milestone: "2024-12-31")
    #expect(outside.outcome == .indeterminate)
    #expect(outside.timing == nil)
    #expect(outside.missing == .from(0, to: 3))
    #expect(outside.unknown == ["enterprise_committees"])
    #expect(outside.actual == .share(part: .from(0, to: nil), whole: Interval(4)))
  }

  @Test("Enough known organisations satisfy a target even where the manifest ends")
  func enoughIsEnough() throws {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    given.covers(["figure"], in: "CN-TJ")
    given.figure("above_scale_enterprises", 4, in: "甲区")
    given.organizations(3, "enterprise_committee", in: "甲区")
    let finding = try Asked(opened, try given.ledger())
      .finding("enterprise_committees", "甲区", on: "2024-12-31", milestone: "2024-12-31")
    #expect(finding.outcome == .satisfied)
  }

  @Test("What the manifest covers through a day is unknown from the next day on")
  func coverageEnds() throws {
    let asked = try asked(covered: ["甲区"])
    // What was covered on the milestone's own day stays what it was.
    let judged = try asked.finding("enterprise_committees", "甲区", on: "2025-01-01", milestone: "2024-12-31")
    #expect(judged.outcome == .notSatisfied)
  }

  @Test("A milestone that is not due is pending where the ledger is silent, and names what is not known")
  func pendingAndUnknown() throws {
    let finding = try asked(covered: ["甲区"])
      .finding("enterprise_committees", "乙区", on: "2024-12-30", milestone: "2024-12-31")
    #expect(finding.outcome == .pending)
    #expect(finding.unknown == ["enterprise_committees"])
  }

  @Test("A province whose districts are all covered is covered itself")
  func coveredFromBelow() throws {
    let opened = try #require(Repository.tianjin)
    for (covered, isKnown) in [(["甲区", "乙区"], true), (["甲区"], false)] {
      var given = GivenLedger(opened, districts: ["甲区", "乙区"])
      for place in covered { given.covers(["expert"], in: place) }
      let finding = try Asked(opened, try given.ledger()).finding("city_experts", "CN-TJ", on: "2025-12-31")
      #expect(finding.outcome == .reported)
      #expect(finding.actual == .number(isKnown ? Interval(0) : .from(0, to: nil)))
    }
  }

  /// A district of 20 streets with `sure` entity-based centres and `unclear` that may be.
  private func centres(sure: Int, unclear: Int) throws -> Finding {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    given.figure("townships", 20, in: "甲区")
    given.organizations(sure, "township_centre", in: "甲区")
    given.add(
      unclear, "organization",
      ["jurisdiction": "甲区", "kind": "township_centre", "established_on": "2020-01-01"])
    return try Asked(opened, try given.ledger())
      .finding("township_centres", "甲区", on: "2025-12-31", milestone: "2025-12-31")
  }

  @Test(
    "Centres that may or may not be entity-based make the answer uncertain only where it hangs on them",
    arguments: [
      (19, 1, Outcome.satisfied), (18, 1, .indeterminate), (17, 1, .notSatisfied), (17, 2, .indeterminate),
      (0, 18, .notSatisfied), (0, 19, .indeterminate), (20, 3, .satisfied),
    ])
  func onlyWhereItStraddles(sure: Int, unclear: Int, outcome: Outcome) throws {
    let finding = try centres(sure: sure, unclear: unclear)
    #expect(finding.outcome == outcome)
    #expect(
      finding.actual
        == .share(part: .from(Int64(sure), to: Int64(sure + unclear)), whole: Interval(20)))
    #expect(finding.unknown == (outcome == .indeterminate ? ["entity_based_township_centres"] : []))
    if outcome == .notSatisfied { #expect(finding.missing == .from(Int64(19 - sure - unclear), to: Int64(19 - sure))) }
  }

  @Test("An organisation whose day of founding is unknown may or may not count")
  func unknownDay() throws {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    given.figure("above_scale_enterprises", 100, in: "甲区")
    given.organizations(64, "enterprise_committee", in: "甲区")
    given.add("organization", "不详", ["jurisdiction": "甲区", "kind": "enterprise_committee"])
    let asked = Asked(opened, try given.ledger())
    let first = try asked.finding("enterprise_committees", "甲区", on: "2024-12-31", milestone: "2024-12-31")
    #expect(first.outcome == .indeterminate)
    #expect(first.actual == .share(part: .from(64, to: 65), whole: Interval(100)))
    // 80 % are out of reach either way.
    let second = try asked.finding("enterprise_committees", "甲区", on: "2025-12-31", milestone: "2025-12-31")
    #expect(second.outcome == .notSatisfied)
  }

  @Test("A must norm that cannot be told says so in the answer, unless it is allowed by either of its names")
  func cannotTell() throws {
    let opened = try InventedPolicy(
      requirements: """
          { id = "open_book", label = "公布", of = "organization", cite = "一", all = { { has = "published" } } },
        """
    ).open()
    var given = GivenLedger(opened, districts: ["甲区"])
    given.add("organization", "一会", ["jurisdiction": "甲区", "kind": "other"])
    let evaluation = try Asked(opened, try given.ledger()).evaluation(on: "2024-12-31")
    #expect(evaluation.answers() == .init(fails: false, cannotTell: true))
    #expect(evaluation.answers(allowingIndeterminate: ["open_book"]) == .init(fails: false, cannotTell: false))
    #expect(evaluation.answers(allowingIndeterminate: [opened.policy.id + "#open_book"]).cannotTell == false)
    #expect(evaluation.answers(allowingIndeterminate: ["another"]).cannotTell)
  }
}
