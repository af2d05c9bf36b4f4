import MediationModel
import PolicyEngine
import PolicyModel
import Testing

/// Conditions on records: how the parts join, and what each says for itself.
@Suite struct RequirementTests {
  private static let parameters = """
      staff_min = { label = "人数下限", unit = "person", is = 2, cite = "一" },
      unset = { label = "未定", unit = "person", absent = "只写适当", cite = "一" },
      needed = { label = "设施", unit = "names", is = { "office", "mediation_room" }, cite = "一" },
      unlisted = { label = "清单", unit = "names", absent = "附件未公开", cite = "一" },
      latest_start = { label = "最晚设立", unit = "date", is = "2024-06-30", cite = "一" },
      settled_min = { label = "成功率", unit = "percent", is = 60, cite = "一" },
    """

  private static let facts = """
      { id = "staff", label = "人数", of = "organization", count = "mediator" },
    """

  private func policy(_ body: String, force: String = "must") -> InventedPolicy {
    InventedPolicy(
      parameters: Self.parameters, facts: Self.facts,
      requirements: """
          { id = "asked", label = "要求", of = "organization", force = "\(force)", cite = "一",
            when = function(o) return o.kind == "township_centre" end,
            \(body) },
        """)
  }

  /// One centre with these fields and this many mediators.
  private func finding(_ body: String, _ cells: [String: String] = [:], mediators: Int = 0) throws -> Finding {
    let asked = try policy(body).asked { given in
      given.add(
        "organization", "中心", ["jurisdiction": "甲区", "kind": "township_centre"].merging(cells) { $1 })
      given.add(mediators, "mediator", ["organization": "中心"])
    }
    return try asked.finding("asked", "中心", on: "2024-12-31")
  }

  @Test(
    "The parts of all and any join by Kleene's tables",
    arguments: [
      // published, unified_name; empty is unknown.
      ("true", "true", Outcome.satisfied, Outcome.satisfied),
      ("true", "false", .notSatisfied, .satisfied),
      ("true", "", .indeterminate, .satisfied),
      ("false", "true", .notSatisfied, .satisfied),
      ("false", "false", .notSatisfied, .notSatisfied),
      ("false", "", .notSatisfied, .indeterminate),
      ("", "true", .indeterminate, .satisfied),
      ("", "false", .notSatisfied, .indeterminate),
      ("", "", .indeterminate, .indeterminate),
    ])
  func kleene(published: String, named: String, all: Outcome, any: Outcome) throws {
    let cells = ["published": published, "unified_name": named]
    let parts = "{ { has = \"published\" }, { has = \"unified_name\" } }"
    #expect(try finding("all = \(parts)", cells).outcome == all)
    #expect(try finding("any = \(parts)", cells).outcome == any)
  }

  @Test("Nested parts join from the inside out")
  func nested() throws {
    let body = """
      all = { { any = { { has = "published" }, { has = "unified_name" } } }, { value = "staff", at_least = "staff_min" } }
      """
    #expect(try finding(body, ["published": "", "unified_name": "true"], mediators: 2).outcome == .satisfied)
    #expect(try finding(body, ["published": "", "unified_name": "false"], mediators: 2).outcome == .indeterminate)
    #expect(try finding(body, ["published": "", "unified_name": "false"], mediators: 1).outcome == .notSatisfied)
  }

  @Test("A finding lists its parts, and says what each one lacks")
  func partsAreListed() throws {
    let finding = try finding(
      "all = { { value = \"staff\", at_least = \"staff_min\" }, { has = \"published\" }, { has = \"roster_kept\" } }",
      ["published": "false"], mediators: 1)
    #expect(finding.outcome == .notSatisfied)
    #expect(finding.parts.map(\.label) == ["staff", "published", "roster_kept"])
    #expect(finding.parts.map(\.outcome) == [.notSatisfied, .notSatisfied, .indeterminate])
    #expect(finding.parts.map(\.missing) == [Interval(1), nil, nil])
    #expect(finding.parts[0].actual == .number(Interval(1)))
    #expect(finding.parts[0].required?.value == .number(2))
    #expect(finding.parts[1].actual == .truth(false))
    #expect(finding.parts[2].actual == .unknown)
    // One person and one publication; perhaps a roster as well.
    #expect(finding.missing == .from(2, to: 3))
  }

  @Test(
    "A number is asked at its threshold",
    arguments: [(1, Outcome.notSatisfied), (2, .satisfied), (3, .satisfied)])
  func threshold(mediators: Int, outcome: Outcome) throws {
    #expect(
      try finding("all = { { value = \"staff\", at_least = \"staff_min\" } }", mediators: mediators).outcome
        == outcome)
  }

  @Test("A parameter that the text does not give leaves the part open and is named")
  func absentParameter() throws {
    let number = try finding("all = { { value = \"staff\", at_least = \"unset\" } }", mediators: 5)
    #expect(number.outcome == .indeterminate)
    #expect(number.unknown == ["unset"])
    #expect(number.required == nil)

    let list = try finding("all = { { includes = \"facilities\", every = \"unlisted\" } }", ["facilities": "office"])
    #expect(list.outcome == .indeterminate)
    #expect(list.unknown == ["unlisted"])

    let function = try finding(
      "all = { { label = \"自定\", test = function(o, p) return o.published and p.unset > 1 end } }",
      ["published": "true"])
    #expect(function.outcome == .indeterminate)
    #expect(function.unknown == ["unset"])
  }

  @Test("A field that the record does not say leaves the part open and is named")
  func missingFields() throws {
    for (body, field) in [
      ("{ has = \"published\" }", "published"),
      ("{ includes = \"facilities\", every = \"needed\" }", "facilities"),
      ("{ value = \"established_on\", on_or_before = \"latest_start\" }", "established_on"),
      ("{ label = \"自定\", test = function(o) return o.entity_based end }", "entity_based"),
    ] {
      let finding = try finding("all = { \(body) }")
      #expect(finding.outcome == .indeterminate, "\(body)")
      #expect(finding.unknown == [field], "\(body)")
    }
  }

  @Test("A function that asks first whether a field is known may do without it")
  func askingFirst() throws {
    let body = """
      all = { { label = "自定", test = function(o) return not known(o, "published") or o.published end } }
      """
    #expect(try finding(body).outcome == .satisfied)
    #expect(try finding(body, ["published": "false"]).outcome == .notSatisfied)
  }

  @Test("Named members are required, and others are never faulted")
  func openLists() throws {
    let body = "all = { { includes = \"facilities\", every = \"needed\" } }"
    #expect(try finding(body, ["facilities": "office;mediation_room"]).outcome == .satisfied)
    #expect(try finding(body, ["facilities": "office;mediation_room;printer"]).outcome == .satisfied)
    let short = try finding(body, ["facilities": "printer"])
    #expect(short.outcome == .notSatisfied)
    #expect(short.missing == Interval(2))
    #expect(try finding(body, ["facilities": "none"]).missing == Interval(2))
  }

  @Test(
    "A date is asked the day before, on the day and the day after",
    arguments: [
      ("2024-06-29", Outcome.satisfied), ("2024-06-30", .satisfied), ("2024-07-01", .notSatisfied),
    ])
  func dates(day: String, outcome: Outcome) throws {
    let finding = try finding(
      "all = { { value = \"established_on\", on_or_before = \"latest_start\" } }", ["established_on": day])
    #expect(finding.outcome == outcome)
    #expect(finding.actual == .day(try #require(Day(day))))
    #expect(finding.excess == (outcome == .notSatisfied ? Interval(1) : nil))
  }

  @Test("A record that the norm does not ask is not applicable; one of which that is unknown is indeterminate")
  func notAsked() throws {
    #expect(try finding("all = { { has = \"published\" } }", ["kind": "other"]).outcome == .notApplicable)
    let policy = InventedPolicy(
      requirements: """
          { id = "asked", label = "要求", of = "organization", cite = "一",
            when = function(o) return o.entity_based end, all = { { has = "published" } } },
        """)
    let asked = try policy.asked { given in
      given.add("organization", "不详", ["jurisdiction": "甲区", "kind": "other", "published": "false"])
    }
    let finding = try asked.finding("asked", "不详", on: "2024-12-31")
    #expect(finding.outcome == .indeterminate)
    #expect(finding.possible == [.notSatisfied, .notApplicable])
    #expect(finding.unknown == ["entity_based"])
  }

  @Test(
    "A share of a record's own numbers is exact, and a share of nothing is not applicable",
    arguments: [
      (59, 100, Outcome.notSatisfied), (60, 100, .satisfied), (3, 5, .satisfied), (0, 0, .notApplicable),
    ])
  func shares(settled: Int, closed: Int, outcome: Outcome) throws {
    let policy = InventedPolicy(
      parameters: Self.parameters,
      requirements: """
          { id = "rate", label = "成功率", of = "organization_year", cite = "一",
            all = { { share = { "settled", "closed" }, at_least = "settled_min" } } },
        """)
    let asked = try policy.asked { given in
      given.add("organization", "一会", ["jurisdiction": "甲区", "kind": "other"])
      given.add(
        "organization_year", "年度",
        ["organization": "一会", "year": "2024", "settled": String(settled), "closed": String(closed)])
    }
    let finding = try asked.finding("rate", "年度", on: "2024-12-31")
    #expect(finding.outcome == outcome)
    #expect(finding.missing == (outcome == .notSatisfied ? Interval(1) : nil))
  }

  @Test("Tracing lists every field and parameter that was read, with its value")
  func reads() throws {
    let finding = try finding(
      "all = { { label = \"自定\", test = function(o, p) return o.established_on <= p.latest_start end } }",
      ["established_on": "2024-05-01"])
    let reads = finding.reads.map { "\($0.entity) \($0.id) \($0.field) \($0.value ?? "?")" }
    #expect(
      reads == [
        "organization 中心 kind township_centre", "organization 中心 established_on 2024-05-01",
        "p  latest_start 2024-06-30",
      ])
  }
}
