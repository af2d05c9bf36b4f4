import Diagnostics
import MediationModel
import PolicyLanguage
import PolicyModel
import Testing

@Suite("The norms of a policy without a fault") struct GoodNormTests {
  private let policy: Policy

  init() throws { policy = try SampleFolder.good().policy }

  private func norm(_ id: String) throws -> Norm { try #require(policy.norm(id)) }

  @Test("come in the order of the files, with full ids and kinds") func order() {
    #expect(
      policy.norms.map(\.localID) == [
        "staffing", "certificate_state", "district_coverage", "experts", "review", "publish", "apply", "summary",
        "m1_1", "m1_2", "m2_1", "spirit",
      ])
    #expect(
      policy.norms.map(\.kind) == [
        .requirement, .classification, .target, .quota, .stage, .stage, .stage, .duty, .measure, .measure, .measure,
        .guidance,
      ])
    #expect(policy.norms[0].id == "sample/staff#staffing")
  }

  @Test("cite clauses and points, of other documents too") func citations() throws {
    #expect(try norm("staffing").citations == [Citation(source: "sample-1", clause: "一", point: "人数")])
    #expect(
      try norm("district_coverage").citations == [
        Citation(source: "sample-1", clause: "二", point: "比例"), Citation(source: "sample-2", clause: "一", point: nil),
      ])
    #expect(try norm("certificate_state").citations.map(\.place) == ["三（一）"])
  }

  @Test("have a force, bearers and readings that they stand under") func heads() throws {
    #expect(try norm("staffing").force == .must)
    #expect(try norm("experts").force == .approximate)
    #expect(try norm("staffing").bearers == ["bureau"])
    #expect(try norm("district_coverage").bearers == ["bureau", "court"])
    #expect(try norm("district_coverage").under == ["reach": "all"])
    #expect(try norm("staffing").labelEn == "staffing")
    #expect(try norm("staffing").span.start.line == 3)
    #expect(try norm("staffing").span.file.hasSuffix("/sample/staff/rules.lua"))
  }

  @Test("ask for parts joined by all and any") func requirement() throws {
    guard case .requirement(let requirement) = try norm("staffing").body, case .all(let parts) = requirement.condition
    else {
      Issue.record("staffing asks for all of its parts")
      return
    }
    #expect(requirement.of == "organization")
    #expect(parts.count == 3)
    #expect(parts[0] == .compare(.name("full_time"), .atLeast, parameter: "staff_min"))
    #expect(parts[1] == .any([.has(field: "published"), .includes(field: "facilities", every: "needed")]))
    guard case .test(_, "自定") = parts[2] else {
      Issue.record("the third part is a test with a label")
      return
    }
  }

  @Test("sort records into states") func classification() throws {
    guard case .classification(let body) = try norm("certificate_state").body else {
      Issue.record("certificate_state is a classification")
      return
    }
    #expect(body.hit == .first)
    #expect(body.hitBecause == "依次判断")
    #expect(body.memberNames == ["extended", "withdrawn", "kept"])
    #expect(body.otherwise.outcome == .indeterminate)
    #expect(body.states[0].force == .must)
    #expect(body.states[0].gives == ["valid_through": "extended_to"])
    #expect(body.states[0].expect != nil)
    #expect(
      body.states[1].consequence
        == Classification.Consequence(action: "收回并注销", bearer: "bureau", also: "remove_from_roster"))
  }

  @Test("set targets and quotas") func targets() throws {
    #expect(
      try norm("district_coverage").body
        == .target(
          Target(
            level: "district", count: "committees", outOf: "enterprises", comparison: .atLeast, parameter: "coverage",
            reportsTotals: true)))
    guard case .quota(let quota) = try norm("experts").body else {
      Issue.record("experts is a quota")
      return
    }
    #expect(quota.over == .level("district"))
    #expect(quota.count.entity == "expert")
    #expect(quota.count.filter != nil)
    #expect(quota.atLeast == nil)
    #expect(quota.atMost == "staff_min")
  }

  @Test("have days, materials and evidence") func calendar() throws {
    guard case .stage(let review) = try norm("review").body, case .stage(let publish) = try norm("publish").body,
      case .stage(let apply) = try norm("apply").body, case .duty(let summary) = try norm("summary").body
    else {
      Issue.record("three stages and a duty")
      return
    }
    let first = try #require(Day("2024-08-25"))
    let last = try #require(Day("2024-08-31"))
    #expect(review.due == .period(from: first, through: last))
    #expect(review.recipient == "bureau")
    #expect(review.materials == [Material(id: "work_report", forms: ["paper"], atLeast: "staff_min")])
    #expect(publish.due == .within(days: 5, of: "review"))
    let day = try #require(Day("2024-08-04"))
    #expect(apply.due == .before(Int64(day.number) * 1440 + 17 * 60))
    #expect(apply.evidence == nil)
    #expect(summary.cycle == .year)
    #expect(
      summary.due == [.init(month: 7, day: 31, nextYear: false), .init(month: 1, day: 31, nextYear: true)])
    #expect(
      summary.evidence
        == Evidence(
          measure: .records(Count(entity: "submission", filter: nil, via: nil, date: "submitted_on")),
          per: .level("district"), when: nil, comparison: .atLeast, parameter: nil))
  }

  @Test(
    "reads every other way to write a day",
    arguments: [
      ("by = \"2024-08-04\"", "2024-08-04", "2024-08-04"), ("during = \"2024-02\"", "2024-02-01", "2024-02-29"),
      ("during = \"2024-12\"", "2024-12-01", "2024-12-31"),
    ])
  func days(written: String, from: String, through: String) throws {
    let changed = try SampleFolder.good([.text("calendar.lua", "before = \"2024-08-04T17:00\"", with: written)])
    guard case .stage(let stage)? = changed.policy.norm("apply")?.body else { return }
    let (from, through) = (try #require(Day(from)), try #require(Day(through)))
    #expect(stage.due == (written.hasPrefix("by") ? .by(from) : .period(from: from, through: through)))
    #expect(stage.due.lastDay == through)
  }
}
