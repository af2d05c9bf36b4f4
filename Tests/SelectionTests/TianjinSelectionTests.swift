import Campaigns
import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Testing

/// The city's notice: each recommending unit one or two, by an hour of a day.
@Suite(.enabled(if: !FoundSolvers.all.isEmpty, "neither CBC (coinor-libcbc3) nor HiGHS is here"))
struct TianjinSelectionTests {
  private static let regimes =
    "guidance;registration;handling;performance;follow_up;mediator_management;archives;statistics;appraisal;"
    + "risk_warning;emergency;standard_procedure;unified_documents;referral;complaints"

  /// Two units; 甲 has three bodies, 乙 one, and one body went to both.
  /// - Parameter batch: of the body 三's nomination.
  private func workspace(batch: String = "3") throws -> Workspace {
    let opened = try #require(Gold.tianjin)
    var builder = LedgerBuilder(schema: opened.schema)
    func add(_ entity: EntityName, _ cells: [(String, String)]) {
      builder.add(entity: entity, cells: cells.map { (field: $0.0, text: $0.1) })
    }
    add("jurisdiction", [("id", "CN-TJ"), ("name", "天津市"), ("level", "province")])
    for unit in ["甲", "乙"] {
      add(
        "authority",
        [
          ("id", unit), ("name", unit + "局"), ("jurisdiction", "CN-TJ"), ("kind", "hrss"),
          ("recommending_unit", "true"),
        ])
    }
    for (body, staff) in [("一", 1), ("二", 0), ("三", 1), ("两处", 1)] {
      add(
        "organization",
        [
          ("id", body), ("jurisdiction", "CN-TJ"), ("kind", "township_centre"), ("established_on", "2020-01-01"),
          ("unified_name", "true"), ("regimes", Self.regimes),
          ("facilities", "reception;mediation_room;computer;printer;copier;emblem;electronic_ledger"),
        ])
      add(
        "organization_year",
        [
          ("id", "Y" + body), ("organization", body), ("year", "2022"), ("accepted", "20"), ("closed", "20"),
          ("settled", body == "三" ? "12" : "13"), ("withdrawn", "0"), ("reported_rate", "65%"),
        ])
      for (place, engagement) in [("专", "full_time"), ("兼", "part_time")] where place == "兼" || staff > 0 {
        add(
          "mediator",
          [("id", place + body), ("organization", body), ("engagement", engagement), ("roster_from", "2021-01-01")])
      }
    }
    for (id, body, unit, submitted) in [
      ("N1", "一", "甲", "2023-08-01T09:00"), ("N2", "二", "甲", "2023-08-01T09:00"), ("N3", "三", "甲", ""),
      ("N4a", "两处", "甲", "2023-08-01T09:00"), ("N4b", "两处", "乙", "2023-08-01T09:00"),
    ] {
      add(
        "nomination",
        [
          ("id", id), ("organization", body), ("jurisdiction", "CN-TJ"), ("unit", unit),
          ("batch", id == "N3" ? batch : "3"),
          ("submitted_at", submitted),
        ])
      for (material, kind, forms) in [
        ("r", "work_report", "paper"), ("c1", "typical_case", "paper"), ("c2", "typical_case", "paper"),
        ("f", "recommendation_form", "paper"), ("l", "recommendation_letter", "scan_pdf"),
      ] {
        add("material", [("id", id + material), ("nomination", id), ("kind", kind), ("forms", forms)])
      }
    }
    for entity in opened.schema.entities { builder.cover(entity: entity.name, jurisdiction: "CN-TJ") }
    return Workspace(opened: [opened], ledger: try builder.finish())
  }

  private func plan(_ change: (inout SelectionPlan) -> Void = { _ in }) -> SelectionPlan {
    var plan = SelectionPlan(title: "第三批")
    change(&plan)
    return plan
  }

  @Test func `each unit puts forward one or two, the ready ones, and nobody twice`() throws {
    let report = try Gold.report(plan(), on: try workspace(), day: "2023-08-02")
    #expect(report.cases.count == 1, "no reading hangs on the bounds")
    // 乙 has nobody but the body that went to both; 甲 then takes the ready one, and no second that lacks something.
    #expect(report.cases[0].chosen == ["N1", "N4b"])
    #expect(report.keepsEveryBound)
    #expect(report.unread.isEmpty)
    let bounds = report.cases[0].bounds
    #expect(Set(bounds.map(\.norm.localID)) == ["unit_quota", "unit_recommends"])
    #expect(bounds.count == 4)
    #expect(bounds.allSatisfy { $0.finding.actual == .number(Interval(1)) })
  }

  @Test func `a nomination without a batch may count anywhere, so it is not put forward and makes numbers unsure`()
    throws
  {
    let report = try Gold.report(plan(), on: try workspace(batch: ""), day: "2023-08-02")
    #expect(try report.candidate("N3").standing == .unclear)
    #expect(report.cases[0].chosen == ["N1", "N4b"])
    let own = report.cases[0].bounds.filter { $0.finding.subject.id == "甲" }
    #expect(own.map(\.norm.localID) == ["unit_recommends", "unit_quota"])
    // Whether 甲 received it is not known, and so not whether the least is asked of it; of the most one more is room.
    #expect(own.map(\.finding.outcome) == [.indeterminate, .satisfied])
    #expect(own.last?.finding.actual == .number(Interval(known: 1, possible: 2)))
  }

  @Test func `preferring comes first where the planner says so`() throws {
    let report = try Gold.report(
      plan {
        $0.goals = [.preferred, .ready]
        $0.weights = [.init("二", 9), .init("三", 5)]
      }, on: try workspace(), day: "2023-08-02")
    #expect(report.cases[0].chosen == ["N2", "N3", "N4b"])
    // Of those of least weight nobody is put forward for its own sake.
    let none = try Gold.report(
      plan {
        $0.goals = [.preferred, .ready]
        $0.weights = [.init("一", 0), .init("二", 0), .init("三", 0), .init("两处", 0)]
      }, on: try workspace(), day: "2023-08-02")
    #expect(none.cases[0].chosen == ["N1", "N4b"])
  }

  @Test func `a body one mediator short, or one case short of 65 %, says so`() throws {
    let report = try Gold.report(plan(), on: try workspace(), day: "2023-08-02")
    let staff = try #require(
      try report.candidate("N2").lacks.first { $0.finding.norm.hasSuffix("#full_time_staff") })
    #expect(staff.finding.missing == Interval(1))
    #expect(staff.finding.parts.last?.actual == .number(Interval(0)))
    // 12 of 20 settled where 13 are needed; counting what was withdrawn changes nothing, and the reported rate is 65 %.
    let rate = try #require(try report.candidate("N3").lacks.first { $0.finding.norm.hasSuffix("#success_rate") })
    #expect(rate.finding.outcome == .indeterminate)
    #expect(rate.finding.unknown == ["rate_formula"])
    let ready = try report.candidate("N1").lacks.map {
      "\($0.finding.norm) \($0.finding.outcome) \($0.finding.unknown) \($0.finding.subject.id)"
    }
    #expect(ready == [])
    // Who went to two units lacks what the text wants: one of them, in one of two readings.
    let route = try #require(try report.candidate("N4a").lacks.first { $0.finding.norm.hasSuffix("#one_route") })
    #expect(route.finding.outcome == .indeterminate)
  }

  @Test func `the hour of the day before which it must be mended is that of the next step`() throws {
    let report = try Gold.report(plan(), on: try workspace(), day: "2023-08-02")
    // Handed in before: the next step is the unit's, and for who has not it is their own.
    let handed = try #require(try report.candidate("N1").next)
    #expect(handed.norm.hasSuffix("#unified_submission"))
    #expect(handed.day == Day("2023-08-18"))
    #expect(handed.before == 17 * 60)
    let open = try #require(try report.candidate("N3").next)
    #expect(open.norm.hasSuffix("#self_nomination"))
    #expect(open.day == Day("2023-08-04"))
    #expect(try report.candidate("N3").forwarding?.day == Day("2023-08-18"))
    #expect(
      report.steps.map(\.norm.localID) == ["self_nomination", "unified_submission", "joint_review", "acceptance"])
    #expect(report.steps.map(\.day) == [Day("2023-08-04"), Day("2023-08-18"), Day("2023-08-31"), Day("2023-12-31")])
    #expect(report.steps[1].atLeast == ["typical_case": 2])
    #expect(report.steps[1].candidates == ["N1", "N4b"])
  }

  @Test(arguments: [("2023-08-17", 2), ("2023-08-18", 2), ("2023-08-19", 0)])
  func `nothing is put forward once the unit's step is over`(day: String, count: Int) throws {
    let report = try Gold.report(plan(), on: try workspace(), day: day)
    #expect(report.cases[0].chosen.count == count)
    #expect(report.keepsEveryBound == (count > 0))
  }
}
