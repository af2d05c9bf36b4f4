import Diagnostics
import Foundation
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Testing

@testable import Scenarios

@Suite("Records that a scenario changes") struct FactChangeTests {
  private func ledger(_ text: String) throws -> Ledger {
    let scenario = try ScenarioFile.read("return { title = \"x\", facts = { \(text) } }", as: "x.lua")
    let changes = try Example.baseline.changes(of: scenario)
    return try #require(changes[0].ledger)
  }

  private func codes(_ text: String) -> [String] {
    do {
      let scenario = try ScenarioFile.read("return { title = \"x\", \(text) }", as: "x.lua")
      try Example.baseline.check(scenario)
      return []
    } catch let invalid as InvalidInput {
      return invalid.diagnostics.map(\.code)
    } catch {
      return ["\(error)"]
    }
  }

  @Test("New committees count where they are at home, from their day on") func committees() throws {
    let scenario = try ScenarioFile.read("\(Example.root)/Examples/tianjin/scenarios/wuqing.lua")
    let norm = try #require(
      Example.baseline.compare(scenario).norms.first { $0.norm.localID == "enterprise_committees" })
    let slice = try #require(norm.slices.first)
    #expect(norm.slices.map(\.milestone) == [Day("2025-12-31")], "they come after the day of 2024")
    #expect(slice.subjects.map { $0.after?.subject.label } == ["武清区"])
    #expect(slice.subjects.first?.before?.actual == .share(part: Interval(118), whole: Interval(176)))
    #expect(slice.subjects.first?.after?.actual == .share(part: Interval(131), whole: Interval(176)))
    #expect(slice.subjects.first?.after?.missing == Interval(10))
  }

  @Test("Old rows keep their places, new ones come last, untouched tables are the same") func places() throws {
    let base = Example.baseline.workspace.ledger
    let edited = try ledger(
      "{ add = \"organization\", count = 2, within = \"武清\", values = { kind = \"企业调解委员会\", name = \"新设\" } }")
    let (old, new) = (try #require(base.table("organization")), try #require(edited.table("organization")))
    #expect(new.rowCount == old.rowCount + 2)
    #expect((0..<old.rowCount).allSatisfy { new.identifier(at: $0) == old.identifier(at: $0) })
    let id = new.identifier(at: old.rowCount)
    #expect(new.row(ofIdentifier: id) == old.rowCount)
    #expect(new.row(ofIdentifier: old.identifier(at: 3)) == 3)
    #expect(new.column("name")?.text(at: old.rowCount) == "新设")
    #expect(new.column("name")?.text(at: 0) == old.column("name")?.text(at: 0))
    #expect(new.column("established_on")?.value(at: old.rowCount + 1) == Int64(Example.day.number))
    #expect(edited.table("mediator") === base.table("mediator"))
    #expect(edited.homeJurisdiction("mediator") === base.homeJurisdiction("mediator"))
    #expect(edited.digest != base.digest)
  }

  @Test("What is closed no longer counts from its day on") func closing() throws {
    let edited = try ledger("{ close = \"organization\", ids = { \"EC-120101-001\" }, on = \"2025-11-01\" }")
    let table = try #require(edited.table("organization"))
    let row = try #require(table.row(ofIdentifier: "EC-120101-001"))
    let before = try #require(Day("2025-10-31"))
    #expect(edited.derivedColumn("organization", "active", at: before)?.value(at: row) == 1)
    #expect(edited.derivedColumn("organization", "active", at: before.adding(days: 1))?.value(at: row) == 0)
  }

  @Test("Records are chosen by fields, facts and places") func choosing() throws {
    let edited = try ledger(
      """
      { each = "mediator", where = { on_roster = true, off_job_hours = { below = 40 } }, within = "和平区",
        gains = "training", values = { mode = "off_job", class_hours = 8 } }
      """)
    let base = Example.baseline.workspace.ledger
    let (old, new) = (try #require(base.table("training")), try #require(edited.table("training")))
    // As many as the duty says fall short in that district today.
    let duty = Example.baseline.evaluations[0].norms.first { $0.norm.localID == "training_hours" }
    let slice = try #require(duty?.slices.last)
    let failing = slice.tallies.first { $0.jurisdiction == "CN-120101" }?.tally[.notSatisfied]
    #expect(Int64(new.rowCount - old.rowCount) == failing)
    let hours = try #require(new.column("class_hours"))
    #expect((old.rowCount..<new.rowCount).allSatisfy { hours.value(at: $0) == hours.value(at: old.rowCount) })
  }

  @Test("A number grows where it is known") func increasing() throws {
    let edited = try ledger(
      "{ increase = \"figure\", field = \"value\", by = 10, within = \"武清区\", where = { indicator = \"规模以上企业数\" } }")
    let base = Example.baseline.workspace.ledger
    let (old, new) = (try #require(base.table("figure")), try #require(edited.table("figure")))
    let differing = (0..<old.rowCount).filter {
      old.column("value")?.value(at: $0) != new.column("value")?.value(at: $0)
    }
    #expect(!differing.isEmpty)
    for row in differing {
      let grown = (new.column("value")?.value(at: row) ?? 0) - (old.column("value")?.value(at: row) ?? 0)
      #expect(grown == 10)
    }
  }

  @Test(
    "Faults are told by their names",
    arguments: [
      ("facts = { { add = \"organisations\", count = 1 } }", "scenario.unknown-entity"),
      ("facts = { { add = \"organization\", values = { kin = \"x\" } } }", "scenario.unknown-field"),
      (
        "facts = { { add = \"organization\", within = \"武清区\", values = { kind = \"enterprise\" } } }",
        "scenario.bad-cell"
      ),
      (
        "facts = { { add = \"organization\", within = \"五清区\", values = { kind = \"enterprise_committee\" } } }",
        "scenario.unknown-place"
      ),
      ("facts = { { add = \"organization\", close = \"mediator\" } }", "scenario.fact-change-kind"),
      ("facts = { { add = \"organization\", count = 0 } }", "scenario.bad-count"),
      ("facts = { { close = \"organization\", ids = { \"EC-1\" } } }", "scenario.unknown-record"),
      ("facts = { { close = \"organization\" } }", "scenario.whole-entity"),
      ("facts = { { close = \"training\", within = \"武清区\" } }", "scenario.no-end"),
      (
        "facts = { { set = \"organization\", within = \"武清区\", values = { jurisdiction = \"和平区\" } } }",
        "scenario.fixed-field"
      ),
      ("facts = { { set = \"organization\", within = \"武清区\", values = { active = true } } }", "scenario.fixed-field"),
      ("facts = { { each = \"organization\", gains = \"expert\" } }", "scenario.no-reference"),
      (
        "facts = { { set = \"mediator\", where = { off_job_hours = { below = -1 } }, values = { published = true } } }",
        "scenario.no-records"
      ),
      ("facts = { { add = \"jurisdiction\" } }", "scenario.fixed-field"),
      ("parameters = { enterprise_coverge = 3 }", "scenario.unknown-parameter"),
      ("parameters = { enterprise_coverage = 3 }", "scenario.needs-deadline"),
      ("parameters = { [\"held_years@2025-12-31\"] = 3 }", "scenario.has-no-deadlines"),
      ("parameters = { [\"enterprise_coverage@2025-13-31\"] = 3 }", "policy.bad-date"),
      ("parameters = { [\"enterprise_coverage@2025-12-31\"] = 100.01 }", "policy.out-of-range"),
      ("parameters = { [\"enterprise_coverage@2025-12-31\"] = 85.505 }", "policy.bad-number"),
      ("parameters = { extended_to = 2027 }", "policy.bad-date"),
      ("parameters = { training_hours_min = \"40\" }", "policy.bad-number"),
      ("parameters = { required_facilities = { \"offise\" } }", "policy.unknown-word"),
      ("parameters = { required_facilities = { \"office\", \"offise\" } }", "policy.unknown-word"),
      ("parameters = { required_facilities = 3 }", "policy.wrong-type"),
      (
        "facts = { { set = \"organization\", where = { kind = {} }, values = { published = true } } }",
        "policy.empty-list"
      ),
      (
        "facts = { { set = \"organization\", where = { kind = \"township_center\" }, values = { published = true } } }",
        "scenario.bad-cell"
      ),
      (
        "facts = { { set = \"organization\", within = \"武清区\", values = { facilities = \"office,offise\" } } }",
        "scenario.bad-cell"
      ),
      (
        "facts = { { set = \"organization\", within = \"武清区\", values = { published = true, [\"向社会公布\"] = false } } }",
        "scenario.two-values"
      ),
      ("readings = { held_untl = \"eve\" }", "scenario.unknown-reading"),
      ("readings = { held_until = \"evening\" }", "scenario.unknown-choice"),
      ("as_off = \"2025-12-31\"", "policy.unknown-key"),
      ("as_of = \"2025-02-30\"", "policy.bad-date"),
    ])
  func faults(_ text: String, _ code: String) { #expect(codes(text) == [code]) }

  @Test("The scenario of the manual is one that the example takes") func manual() throws {
    let page = try String(contentsOfFile: "\(Example.root)/Manual/scenarios.md", encoding: .utf8)
    let block = try #require(page.components(separatedBy: "```lua\n").dropFirst().first)
    let text = try #require(block.components(separatedBy: "\n```").first)
    let scenario = try ScenarioFile.read(text, as: "scenarios.md")
    #expect(scenario.facts.count == 5 && scenario.parameters.count == 2 && scenario.readings.count == 1)
    try Example.baseline.check(scenario)
  }

  @Test("Another province's law is asked of the districts that its levels stand for") func otherLaw() throws {
    let scenario = try ScenarioFile.read("\(Example.root)/Examples/tianjin/scenarios/jilin-law.lua")
    let comparison = try Example.baseline.compare(scenario)
    #expect(comparison.compared > 3)
    #expect(comparison.norms.allSatisfy { $0.norm.topic != nil && $0.norm.topic == $0.before.topic })
    #expect(comparison.norms.allSatisfy { $0.norm.id.hasPrefix("jilin/") && $0.before.id.hasPrefix("tianjin/") })
    var without = scenario
    without.law?.levels = [:]
    let invalid = #expect(throws: InvalidInput.self) { try Example.baseline.evaluate(without) }
    #expect(invalid?.diagnostics.map(\.code) == ["scenario.unknown-level"])
  }
}
