import Diagnostics
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Testing
import TextWidth

@testable import Reporting

@Suite struct PolicyReportTests {
  private let policies = ExamplePolicy.opened

  private func norm(_ id: String) throws -> JSONValue {
    let document = PolicyReport.json(policies: policies)
    guard case .array(let all)? = document["policies"], case .array(let norms)? = all.first?["norms"] else {
      return .null
    }
    return try #require(norms.first { $0["id"] == .string("example/mediation-2030#\(id)") })
  }

  private func parameters(_ id: String) throws -> [JSONValue] {
    guard case .array(let parameters)? = try norm(id)["parameters"] else { return [] }
    return parameters
  }

  @Test func `The made-up policy opens without a fault`() {
    #expect(ExamplePolicy.result.diagnostics.isEmpty)
    #expect(policies.count == 1)
  }

  @Test func `The document and the pages for people are as expected`() throws {
    try Snapshot.expect(JSONWriter.indented(PolicyReport.json(policies: policies)), "policies.json")
    for language in Language.allCases {
      let text = try PolicyReport.text(policies: policies, norm: nil, language: language, width: 80)
      try Snapshot.expect(text, "show-\(language.rawValue).txt")
      let pages = try policies[0].policy.norms.map {
        try PolicyReport.text(policies: policies, norm: $0.localID, language: language, width: 60)
      }
      try Snapshot.expect(pages.joined(separator: "\n"), "norms-\(language.rawValue).txt")
    }
  }

  @Test func `Decimals are strings and exact, on both axes of time`() throws {
    let coverage = try #require(try parameters("coverage_target").first)
    #expect(coverage["unit"] == "percent")
    guard case .array(let values)? = coverage["values"] else { return #expect(Bool(false)) }
    #expect(values.map { $0["value"] } == ["65.5", "80"])
    #expect(values.map { $0["by"] } == ["2030-12-31", "2031-12-31"])
    #expect(values.map { $0["from"] } == [.null, "2030-06-01"])
    #expect(values.map { $0["force"] } == [.null, "should"])
    #expect(coverage["step"] == "0.5")
  }

  @Test func `A figure that the text does not give is null with the reason`() throws {
    let share = try #require(try parameters("share_target").first)
    #expect(share["values"] == .null)
    #expect(share["absent"] == "没有写比例")
  }

  @Test func `A norm lists what its functions read, and what its point leaves open`() throws {
    #expect(try parameters("staffing").map { $0["id"] } == ["full_time_min", "needed"])
    let roster = try parameters("roster")
    #expect(roster.map { $0["id"] } == ["report_days"])
    #expect(roster.first?["read"] == false)
  }

  @Test func `Readings say which choices are open, set aside and decided`() throws {
    guard case .array(let open)? = try norm("state")["readings"], case .array(let choices)? = open.first?["choices"],
      case .array(let decided)? = try norm("coverage_target")["readings"]
    else { return #expect(Bool(false)) }
    #expect(open.first?["status"] == "open")
    #expect(choices.map { $0["status"] } == ["open", "open", "set_aside"])
    #expect(choices.last?["because"] == "文中没有提成文日")
    #expect(decided.first?["status"] == "decided")
    #expect(decided.first?["decided_by"] == "示例省人社厅 示函〔2030〕2号 2030-03-01")
  }

  @Test func `Leads and participants are empty until a task list names them`() throws {
    #expect(try norm("nominate")["leads"] == [])
    #expect(try norm("nominate")["participants"] == [])
  }

  @Test func `Every kind of timing is said in the words of the policy language`() throws {
    #expect(try norm("nominate")["timing"]?["before"] == "2030-08-04T17:00+08:00")
    #expect(try norm("review")["timing"]?["through"] == "2030-08-31")
    #expect(try norm("publish")["timing"]?["within"] == ["days": 5, "of": "review"])
    #expect(try norm("roster")["timing"]?["due"] == ["07-31", "next 01-31"])
    #expect(try norm("coverage_target")["timing"]?["by"] == ["2030-12-31", "2031-12-31"])
    #expect(try norm("staffing")["timing"] == .null)
  }

  @Test func `No line of a page is wider than the terminal`() throws {
    for language in Language.allCases {
      let text = try PolicyReport.text(policies: policies, norm: nil, language: language, width: 80)
      for line in text.split(separator: "\n") { #expect(DisplayWidth().of(line) <= 80, "\(line)") }
    }
  }

  @Test func `A norm that is not there is asked back with the nearest name`() throws {
    let failure = try #require(throws: EvaluationFailure.self) {
      try PolicyReport.text(policies: policies, norm: "stafing", language: .zh, width: 80)
    }
    #expect(failure.diagnostic.code == "engine.unknown-norm")
    #expect(failure.diagnostic.arguments["nearest"] == .text("staffing"))
  }
}
