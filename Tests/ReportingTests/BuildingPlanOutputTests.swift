import CampaignPlanning
import Campaigns
import Diagnostics
import MediationModel
import PolicyLanguage
import PolicyModel
import Testing
import TextWidth

@testable import Reporting

/// A plan of two districts over four months, made up to have every part of a report once.
enum SamplePlan {
  static let norm = "example/mediation-2030#coverage_target"

  /// - Parameter more: items beside the centre, each done once in the first month.
  static func report(more: Int = 0) throws -> BuildingPlanReport {
    let from = try #require(CalendarMonth("2030-09"))
    let place = DiagnosticPlace.file("plan.lua")
    var campaign = BuildingCampaign(
      title: "两个区的“计划” <a&b>", from: from, through: from.adding(months: 3), level: "district",
      items: [
        .init(
          id: "centre", label: "中心", labelEn: "centre", adds: "organization", values: [], cost: 1_234_567, from: nil,
          through: nil, place: place)
      ], place: place)
    campaign.items += (0..<more).map {
      .init(
        id: "more\($0)", label: "第\($0)种基层调解组织", labelEn: "grass-roots organisation \($0)", adds: "organization",
        values: [], cost: 100, from: nil, through: nil, place: place)
    }
    let day = from.adding(months: 1).firstDay.adding(days: 9)
    campaign.sessions = [
      .init(
        id: "autumn", label: "秋季培训", date: day, seats: 40, values: [], cost: 5000, districts: [], place: place)
    ]
    campaign.capacities = [.init(district: nil, item: "centre", perMonth: 2, place: place)]
    campaign.budgets = [.init(year: 2030, amount: 10_000_000, place: place)]
    let due = from.adding(months: 3).lastDay
    let citation = try #require(ExamplePolicy.opened[0].policy.norms.first { $0.kind == .target }?.citations.first)
    func demand(_ district: Int, _ missing: Int64) -> BuildingPlanReport.DemandResult {
      .init(
        norm: norm, force: .must, part: nil, district: district, due: due, cycle: nil, citations: [citation],
        weight: 10,
        missingBefore: 6, added: 0, missing: missing, subjects: 1)
    }
    func action(_ month: Int, _ district: Int, _ count: Int64) -> BuildingPlanReport.Action {
      .init(
        month: from.adding(months: month), day: from.adding(months: month).lastDay, district: district, item: "centre",
        isSession: false, count: count, cost: count * 1_234_567)
    }
    return BuildingPlanReport(
      campaign: campaign, policies: ExamplePolicy.opened.map(\.policy),
      districts: [.init(code: "CN-XX-A", name: "甲区"), .init(code: "CN-XX-B", name: "乙，区")],
      actions: [
        action(0, 0, 2), action(0, 1, 1),
        .init(
          month: from.adding(months: 1), day: day, district: 1, item: "autumn", isSession: true, count: 31,
          cost: 155_000),
        action(3, 0, 2),
      ]
        + (0..<more).map {
          .init(
            month: from, day: from.lastDay, district: 0, item: "more\($0)", isSession: false, count: 70 + Int64($0),
            cost: 100)
        },
      loads: [
        .init(line: 0, district: 0, item: "centre", perMonth: 2, used: [2, 0, 0, 2]),
        .init(line: 0, district: 1, item: "centre", perMonth: 2, used: [1, 0, 0, 0]),
      ], sessions: [.init(session: "autumn", seats: 40, taken: 31)],
      years: [.init(year: 2030, cost: 6_327_835, budget: 10_000_000)],
      developments: [
        .init(
          norm: norm, district: 0, baseline: [4, 4, 4, 4], planned: [6, 6, 6, 8],
          milestones: [.init(due: due, needed: 10)]),
        .init(
          norm: norm, district: 1, baseline: [3, 3, 3, 3], planned: [4, 4, 4, 4],
          milestones: [.init(due: due, needed: 4)]),
      ], demands: [demand(0, 2), demand(1, 0)],
      limits: [
        .init(
          limit: .capacity(line: 0, district: 0, months: [from, from.adding(months: 3)]), bound: 2, used: 2,
          gain: .init(step: 1, shortfall: 20, shortfallMoved: 0, cost: 6_327_835, costMoved: 8_796_969, isProved: true)),
        .init(limit: .budget(year: 2030), bound: 10_000_000, used: 6_327_835, gain: nil),
      ],
      goals: [
        .init(name: .shortfall, value: 20, bound: 20, isProved: true),
        .init(name: .cost, value: 6_327_835, bound: 6_300_000, isProved: false),
      ], solver: "CBC 2.10.8",
      verification: .init(
        days: [due], records: 36, compared: 4,
        leftOut: [
          .init(norm: norm, reason: .cannotBeTold, dues: [due], districts: [1], subjects: 3, names: ["entity_based"])
        ]))
  }
}

@Suite struct `A building plan` {
  private func page(_ language: Language) throws -> String {
    let day = try #require(Day("2030-08-31"))
    let run = RunDescription(
      version: "0", policies: [], ledgerDigest: "0123456789abcdef", setAside: 0, flags: 0, asOf: day, readings: [:])
    return BuildingPlanPage(try SamplePlan.report(), ExamplePolicy.opened, run, language).html
  }

  @Test(arguments: Language.allCases) func `is one page that fetches and runs nothing`(language: Language) throws {
    let html = try page(language)
    try Snapshot.expect(html, "plan-\(language.rawValue).html")
    let withoutNames = html.replacing("http://www.w3.org/2000/svg", with: "")
    for word in ["http", "<script", "url(", "@import", "src="] { #expect(!withoutNames.contains(word)) }
    #expect(html.contains("两个区的“计划” &lt;a&amp;b&gt;"))
  }

  @Test func `says in words what cannot all be had`() throws {
    let lines = PlanWords(try SamplePlan.report(), .zh).conflict
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("“企业委员会”（") && lines[0].hasSuffix("在 1 个辖区要补 6，办得到 4，还差 2。"))
    #expect(lines[1].contains("甲区每月能力：中心") && lines[1].contains("+1 就少差 20 分"))
  }

  @Test(arguments: Language.allCases) func `with many items fits a terminal`(language: Language) throws {
    let lines = PlanText.text(try SamplePlan.report(more: 7), language, width: 80).split(separator: "\n")
    #expect(lines.filter { DisplayWidth().of($0) > 80 } == [])
    // Each item once by month and once by district, and the months of each block beside them.
    for count in 70..<77 {
      #expect(lines.filter { $0.split(separator: " ").contains("\(count)") }.count == 2)
    }
    #expect(lines.filter { $0.hasPrefix("  2030-09") }.count == 2)
    #expect(lines.filter { $0.hasPrefix("  2030-10") }.count == 2)
  }

  @Test(arguments: Language.allCases) func `is a table that a spreadsheet reads`(language: Language) throws {
    let csv = BuildingPlanTable.csv(try SamplePlan.report(), language)
    try Snapshot.expect(csv, "plan-\(language.rawValue).csv")
    if language == .en { return }
    #expect(csv.contains("2030-09,2030-09-30,CN-XX-B,乙，区,centre,中心,false,1,12345.67\r\n"))
  }

  @Test func `is a calendar with what the policies ask beside it`() throws {
    let calendar = BuildingPlanCalendar.text(try SamplePlan.report(), ExamplePolicy.opened, .zh)
    try Snapshot.expect(calendar, "plan.ics")
    #expect(calendar.contains("DTSTART;VALUE=DATE:20301010\r\n"))
    #expect(calendar.contains("SUMMARY:秋季培训：31 人\r\n"))
  }

  @Test func `is drawn for each norm, and for each district that misses it`() throws {
    let html = try page(.zh)
    // All districts together, and the one that misses.
    #expect(html.split(separator: "<svg ").count - 1 == 2)
    #expect(html.contains("1/2 达到"))
    let file = BuildingPlanCharts.file(try SamplePlan.report(), .zh)
    #expect(file.hasPrefix("<?xml version=\"1.0\""))
  }
}
