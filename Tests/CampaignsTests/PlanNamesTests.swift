import Diagnostics
import PolicyModel
import Testing

@testable import Campaigns

/// What a plan file says wrongly beside policies and a ledger.
@Suite struct PlanNamesTests {
  struct Slip: CustomTestStringConvertible {
    let code: PlanCode
    var more = ""
    var items: String?
    /// What is found, and what it should have been.
    var found: String
    var nearest: String?
    let line: Int

    var testDescription: String { code.rawValue + " " + found }
  }

  static let slips: [Slip] = [
    Slip(
      code: .unknownPlace, more: "capacity = { { district = \"武清曲\", per_month = 1 } }", found: "武清曲", nearest: "武清区",
      line: 4),
    Slip(code: .notOfLevel, more: "capacity = { { district = \"天津市\", per_month = 1 } }", found: "天津市", line: 4),
    Slip(
      code: .unknownNorm, more: "priorities = { chamber_organisations = 2 }", found: "chamber_organisations",
      nearest: "chamber_organizations", line: 4),
    Slip(
      code: .unknownEntity, items: "{ id = \"a\", label = \"甲\", add = \"organisasion\" }", found: "organisasion",
      nearest: "organization", line: 3),
    Slip(
      code: .unknownField,
      items: "{ id = \"a\", label = \"甲\", add = \"organization\", values = { kindd = \"chamber_organization\" } }",
      found: "kindd", nearest: "kind", line: 3),
    Slip(
      code: .badCell,
      items: "{ id = \"a\", label = \"甲\", add = \"organization\", values = { kind = \"chamber_organisation\" } }",
      found: "chamber_organisation", nearest: nil, line: 3),
    Slip(
      code: .fixedField,
      items:
        "{ id = \"a\", label = \"甲\", add = \"organization\", values = { kind = \"chamber_organization\", established_on = \"2024-01-01\" } }",
      found: "established_on", line: 3),
    Slip(
      code: .missingField, items: "{ id = \"a\", label = \"甲\", add = \"organization\" }", found: "kind", line: 3),
  ]

  @Test(arguments: slips) func `a slip is told where it stands`(_ slip: Slip) throws {
    let error = try #require(throws: InvalidInput.self) {
      try PlanExample.planner(PlanExample.text(slip.more, items: slip.items))
    }
    #expect(error.diagnostics.map(\.code) == [slip.code.rawValue])
    let diagnostic = try #require(error.diagnostics.first)
    guard case .source(let span) = diagnostic.place else {
      Issue.record("no place")
      return
    }
    #expect(span.start.line == slip.line)
    let key = slip.code == .missingField ? "field" : "found"
    #expect(diagnostic.arguments[key] == .text(slip.found))
    if let nearest = slip.nearest { #expect(diagnostic.arguments["nearest"] == .text(nearest)) }
  }

  @Test func `a level that the ledger has not is told with those that it has`() throws {
    let text = PlanExample.text("").replacing("level = \"district\"", with: "level = \"prefecture\"")
    let error = try #require(throws: InvalidInput.self) { try PlanExample.planner(text) }
    #expect(error.diagnostics.map(\.code) == [PlanCode.unknownLevel.rawValue])
    #expect(error.diagnostics.first?.arguments["known"] == .list(["province", "district"]))
  }
}
