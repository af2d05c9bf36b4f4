import Diagnostics
import LuaRuntime
import MediationModel
import PolicyLanguage
import PolicyModel
import Testing

@Suite("A policy without a fault") struct GoodPolicyTests {
  private let opened: OpenedPolicy

  init() throws { opened = try SampleFolder.good() }

  private var policy: Policy { opened.policy }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test("has its name, document and jurisdiction") func head() throws {
    #expect(policy.id == "sample/staff")
    #expect(policy.title == "样例")
    #expect(policy.titleEn == "Sample policy")
    #expect(policy.effectiveFrom == Day("2024-02-01"))
    #expect(policy.source.id == "sample-1")
    #expect(policy.source.number == "样发〔2024〕1号")
    #expect(policy.source.adopted == Day("2024-01-05"))
    #expect(policy.source.issued == Day("2024-01-10"))
    #expect(policy.source.clauses.map(\.number) == ["一", "二", "三", "三（一）", "四", "附", "1", "2"])
    #expect(policy.source.clause("一")?.points.map(\.id) == ["人数", "设施"])
    #expect(policy.source.clause("一")?.points.first?.figures == ["2"])
    #expect(policy.sources.map(\.id) == ["sample-1", "sample-2"])
    #expect(policy.jurisdiction.code == "CN-XX")
    #expect(policy.jurisdiction.levels == ["province", "district", "township"])
    #expect(policy.jurisdiction.parties.map(\.id) == ["bureau", "court"])
    #expect(opened.warnings == [])
  }

  @Test("keeps its numbers exactly as they are spelled") func numbers() throws {
    let coverage = try #require(policy.parameter("coverage"))
    #expect(coverage.unit == .measure(.percent))
    #expect(coverage.range == 0...10000)
    #expect(coverage.step == 50)
    #expect(coverage.values.map(\.value) == [.number(6500), .number(8550), .number(9000)])
    #expect(policy.parameter("staff_min")?.values.map(\.value) == [.number(2)])
    #expect(policy.parameter("needed")?.values.map(\.value) == [.names(["office", "reception"])])
    #expect(policy.parameter("extended_to")?.values.map(\.value) == [.day(try day("2028-06-30"))])
    #expect(policy.parameter("extended_to")?.inferred == "day")
    #expect(policy.parameter("part_time_min")?.values == [])
    #expect(policy.parameter("part_time_min")?.absent == "只写适当")
    #expect(policy.parameters.map(\.id).first == "coverage")
    #expect(policy.parameters.map(\.id).last == "staff_most")
  }

  @Test("keeps 65.35 and 0.07 exactly, which no binary fraction is")
  func decimalsThatNoFloatHolds() throws {
    for (spelling, units) in [("65.35", 6535), ("0.07", 7), ("99.99", 9999), ("29.0", 2900), ("1e1", 1000)] {
      let changed = try SampleFolder([.text("parameters.lua", "is = 85.5 ", with: "is = \(spelling) ")])
      let value = changed.result.policies.first?.policy.parameter("coverage")?.values[1].value
      // An exponent is no spelling that people read.
      if spelling == "1e1" { #expect(value == nil) } else { #expect(value == .number(Int64(units))) }
    }
  }

  @Test("picks the value by its deadline and by the day it came into force")
  func twoAxes() throws {
    let coverage = try #require(policy.parameter("coverage"))
    let end = try day("2025-12-31")
    #expect(coverage.milestones == [try day("2024-12-31"), end])
    #expect(coverage.isMilestoneSeries)
    #expect(coverage.value(at: try day("2025-05-31"), by: end)?.value == .number(8550))
    #expect(coverage.value(at: try day("2025-06-01"), by: end)?.value == .number(9000))
    #expect(coverage.value(at: try day("2025-06-02"), by: end)?.value == .number(9000))
    #expect(coverage.value(at: end, by: try day("2024-12-31"))?.value == .number(6500))
    #expect(coverage.value(at: end) == nil)
    let raised = coverage.value(at: end, by: end)
    #expect(raised?.citation == Citation(source: "sample-2", clause: "一", point: nil))
    #expect(coverage.values.map(\.force) == [.should, nil, nil])
    let held = try #require(policy.parameter("held_years"))
    #expect(!held.isMilestoneSeries)
    #expect(held.value(at: try day("2024-12-31"))?.value == .number(5))
    #expect(held.value(at: try day("2025-01-01"))?.value == .number(6))
  }

  @Test("has its readings, open and decided") func readings() throws {
    let covered = try #require(policy.reading("last_covered"))
    #expect(covered.open == ["eve", "cutoff"])
    #expect(covered.isValueKind)
    #expect(covered.choice("cutoff")?.value == .day(try day("2023-07-01")))
    #expect(covered.choice("notice")?.setAside == "文中没有提成文日")
    #expect(covered.decidedBy == nil)
    #expect(covered.citation.place == "三（一）/延续")
    let reach = try #require(policy.reading("reach"))
    #expect(!reach.isValueKind)
    #expect(reach.decidedBy == "样例局 样函〔2024〕2号 2024-03-01")
  }

  @Test("knows which readings and parameters each norm hangs on") func dependencies() throws {
    let state = try #require(policy.norm("certificate_state"))
    #expect(opened.readings(behind: state) == ["last_covered"])
    #expect(opened.parameters(behind: state) == ["held_years", "extended_to"])
    let target = try #require(policy.norm("district_coverage"))
    #expect(opened.readings(behind: target) == ["reach"])
    #expect(opened.parameters(behind: target) == ["coverage"])
    #expect(opened.readings(behind: "full_time", of: "organization") == [])
  }

  @Test("has its facts, each with what it counts") func facts() throws {
    #expect(
      policy.facts.map(\.id) == [
        "full_time", "committees", "enterprises", "hours", "trained_on", "has_volunteers", "crowded",
      ])
    guard case .count(let full)? = policy.fact("full_time", of: "organization")?.measure else {
      Issue.record("full_time counts")
      return
    }
    #expect(full.entity == "mediator")
    #expect(opened.names(in: try #require(full.filter)) == ["engagement", "on_roster"])
    #expect(policy.fact("committees", of: "jurisdiction")?.within == true)
    #expect(policy.fact("enterprises", of: "jurisdiction")?.measure == .figure("above_scale_enterprises"))
    let hours = try #require(policy.fact("hours", of: "mediator"))
    #expect(hours.measure == .sum(Count(entity: "training", filter: nil, via: nil, date: "date"), field: "class_hours"))
    #expect(hours.during == .year)
    let trained = policy.fact("trained_on", of: "mediator")?.measure
    #expect(trained == .latest(Count(entity: "training", filter: nil, via: nil, date: "date"), field: "date"))
    guard case .exists? = policy.fact("has_volunteers", of: "organization")?.measure else {
      Issue.record("has_volunteers asks whether one exists")
      return
    }
  }

  @Test("adds the province's own fields to the schema") func fields() {
    #expect(opened.schema.entity("mediator")?.field("volunteer")?.type == .boolean)
    #expect(opened.schema.entity("mediator")?.field("grade")?.type == .enumeration("grade"))
    #expect(opened.schema.enumeration("grade")?.members.map(\.name) == ["junior", "senior"])
  }

  @Test("gives a function the same handle in every state") func handles() throws {
    let opened = opened
    let probe = Array("return function() end".utf8)
    let (again, probes) = try LuaThread.run { () throws(LuaFailure) in
      let state = try LuaState()
      var found: [LuaFunction] = []
      for file in opened.files { found += functions(in: try state.run(chunk: file.id, source: file.bytes)) }
      // The next handle tells how many functions a state has handed out.
      var probes: [LuaValue] = []
      for _ in 0..<2 { probes.append(try opened.makeState().run(chunk: 99, source: probe)) }
      return (found, probes)
    }
    #expect(again.map(\.handle) == Array(0..<10))
    #expect(probes == Array(repeating: .function(LuaFunction(handle: 10, chunk: 99, line: 1)), count: 2))
    // The handles that the norms hold are those of the states.
    guard case .requirement(let staffing)? = policy.norm("staffing")?.body else {
      Issue.record("staffing is a requirement")
      return
    }
    let when = try #require(staffing.when)
    #expect(again.contains(LuaFunction(handle: when.handle, chunk: when.chunk, line: when.line)))
    #expect(opened.file(when.chunk)?.name == "rules.lua")
    #expect(when.line == 4)
  }

  @Test("has another digest once a letter changes") func digest() throws {
    #expect(try SampleFolder.good().digest == opened.digest)
    let changed = try SampleFolder.good([.text("guidance.lua", "没有可查的内容", with: "没有能查的内容")])
    #expect(changed.digest != opened.digest)
  }
}

/// The functions in what a file returned, by handle.
private func functions(in value: LuaValue) -> [LuaFunction] {
  switch value {
  case .function(let function): [function]
  case .table(let table):
    (table.array.flatMap(functions) + table.fields.flatMap { functions(in: $0.value) }).sorted { $0.handle < $1.handle }
  default: []
  }
}
