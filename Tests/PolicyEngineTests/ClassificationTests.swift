import Diagnostics
import MediationModel
import PolicyEngine
import PolicyModel
import Testing

/// Each record in one named state.
@Suite struct ClassificationTests {
  private static let states = """
      states = {
        { id = "published_one", label = "公布的", when = function(o) return o.published end },
        { id = "named_one", label = "统一名称的", when = function(o) return o.unified_name end,
          expect = function(o) return o.roster_kept end },
      }, otherwise = { id = "rest", label = "其余", outcome = "not_applicable" }
    """

  private func asked(_ hit: String, _ cells: [String: String]) throws -> Asked {
    let policy = InventedPolicy(
      requirements: """
          { id = "after_class", label = "分类以后", of = "organization", cite = "一",
            all = { { label = "自定", test = function(o) return o.class == "rest" end } } },
        """,
      classifications: """
          { id = "class", label = "分类", of = "organization", cite = "一", \(hit), \(Self.states) },
        """)
    return try policy.asked { given in
      given.add("organization", "一会", ["jurisdiction": "甲区", "kind": "other"].merging(cells) { $1 })
    }
  }

  private static let unique = "hit = \"unique\""
  private static let first = "hit = \"first\", hit_because = \"文中有先后\""

  private func finding(_ hit: String, _ cells: [String: String]) throws -> Finding {
    try asked(hit, cells).finding("class", "一会", on: "2024-12-31")
  }

  @Test("One true state is the record's state, and without an expectation it is reported")
  func oneState() throws {
    for hit in [Self.unique, Self.first] {
      let finding = try finding(hit, ["published": "true", "unified_name": "false"])
      #expect(finding.state == "published_one")
      #expect(finding.outcome == .reported)
    }
  }

  @Test(
    "A state's expectation judges the record",
    arguments: [("true", Outcome.satisfied), ("false", .notSatisfied), ("", .indeterminate)])
  func expectation(kept: String, outcome: Outcome) throws {
    let finding = try finding(
      Self.unique, ["published": "false", "unified_name": "true", "roster_kept": kept])
    #expect(finding.state == "named_one")
    #expect(finding.outcome == outcome)
    #expect(finding.unknown == (kept.isEmpty ? ["roster_kept"] : []))
  }

  @Test("A record that no state fits is in the last one, with that one's outcome")
  func otherwise() throws {
    for hit in [Self.unique, Self.first] {
      let finding = try finding(hit, ["published": "false", "unified_name": "false"])
      #expect(finding.state == "rest")
      #expect(finding.outcome == .notApplicable)
    }
  }

  @Test("Where the first hit decides, a record that fits two states is in the first")
  func firstHit() throws {
    let finding = try finding(Self.first, ["published": "true", "unified_name": "true"])
    #expect(finding.state == "published_one")
  }

  @Test("Where states exclude each other, a record in two of them is a fault that names both")
  func twoStates() throws {
    let asked = try asked(Self.unique, ["published": "true", "unified_name": "true"])
    let finding = try asked.finding("class", "一会", on: "2024-12-31")
    #expect(finding.outcome == .fault)
    let fault = try #require(finding.fault)
    #expect(fault.code == "engine.two-states")
    #expect(
      fault.arguments == [
        "norm": .text("invented/trial#class"), "record": .text("一会"), "first": .text("published_one"),
        "second": .text("named_one"),
      ])
    guard case .source(let span) = fault.place else {
      Issue.record("no place in the file")
      return
    }
    #expect(span.file.hasSuffix("rules.lua"))
    #expect(try asked.evaluation(on: "2024-12-31").answers().hasFault)
  }

  @Test("A first state that cannot be told leaves the record unknown, though a later one holds")
  func firstUnknown() throws {
    let finding = try finding(Self.first, ["unified_name": "true"])
    #expect(finding.outcome == .indeterminate)
    #expect(finding.state == nil)
    #expect(finding.unknown == ["published"])
  }

  @Test("Among exclusive states one that holds for certain settles it, and one that cannot be told does not")
  func uniqueUnknown() throws {
    #expect(try finding(Self.unique, ["unified_name": "true", "roster_kept": "true"]).state == "named_one")
    let open = try finding(Self.unique, ["unified_name": "false"])
    #expect(open.outcome == .indeterminate)
    #expect(open.unknown == ["published"])
  }

  @Test("The states are counted in the order of the policy")
  func counts() throws {
    let asked = try asked(Self.unique, ["published": "false", "unified_name": "false"])
    let slice = try #require(try asked.result("class", on: "2024-12-31").slices.first)
    #expect(slice.states.map(\.state) == ["published_one", "named_one", "rest"])
    #expect(slice.states.map(\.count) == [0, 0, 1])
  }

  @Test("A classification is a field that other norms read, and an unknown state is a missing field")
  func classificationAsField() throws {
    func outcome(_ cells: [String: String]) throws -> Outcome {
      try asked(Self.unique, cells).finding("after_class", "一会", on: "2024-12-31").outcome
    }
    #expect(try outcome(["published": "false", "unified_name": "false"]) == .satisfied)
    #expect(try outcome(["published": "true", "unified_name": "false"]) == .notSatisfied)
    #expect(try outcome([:]) == .indeterminate)
  }
}
