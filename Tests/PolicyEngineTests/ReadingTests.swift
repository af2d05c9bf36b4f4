import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Testing

/// Ambiguous clauses: every open choice is tried.
@Suite struct ReadingTests {
  /// A certificate of Tianjin, valid through the day to which old ones are extended.
  private func finding(
    _ issued: String, idle: String? = nil, engaged: String = "true", on day: String = "2025-12-31",
    readings: [String: String] = [:]
  ) throws -> Finding {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    given.add("organization", "一会", ["jurisdiction": "甲区", "kind": "other", "established_on": "2020-01-01"])
    given.add("mediator", "一人", ["organization": "一会", "roster_from": "2020-01-01"])
    var cells = ["mediator": "一人", "issued_on": issued, "continuously_engaged": engaged, "status": "valid"]
    cells["valid_through"] = "2028-06-30"
    if let idle { cells["idle_since"] = idle }
    given.add("certificate", "一证", cells)
    var bound: [String: String] = [:]
    for (reading, choice) in readings { bound["\(opened.policy.id)#\(reading)"] = choice }
    return try Asked(opened, try given.ledger()).finding("certificate_state", "一证", on: day, readings: bound)
  }

  @Test("Where every open choice gives the same state, that is the state")
  func agreement() throws {
    let finding = try finding("2020-05-01")
    #expect(finding.outcome == .satisfied)
    #expect(finding.state == "extended")
    #expect(finding.unknown == [])
    #expect(Set(finding.readings.keys).isSuperset(of: ["last_covered", "held_until"]))
  }

  @Test(
    "Where open choices differ, the outcome is indeterminate and names the reading",
    arguments: [("2023-07-01", "last_covered"), ("2018-06-30", "held_until")])
  func disagreement(issued: String, reading: String) throws {
    let finding = try finding(issued)
    #expect(finding.outcome == .indeterminate)
    #expect(finding.unknown == [reading])
    #expect(finding.state == nil)
    #expect(finding.readings[reading] == ["eve", "cutoff"])
  }

  @Test(
    "Closing the reading settles it",
    arguments: [
      ("2023-07-01", "last_covered", "eve", "later", Outcome.reported),
      ("2023-07-01", "last_covered", "cutoff", "extended", .satisfied),
      ("2018-06-30", "held_until", "eve", "extended", .satisfied),
      ("2018-06-30", "held_until", "cutoff", "renewable", .reported),
    ])
  func closing(issued: String, reading: String, choice: String, state: String, outcome: Outcome) throws {
    let finding = try finding(issued, readings: [reading: choice])
    #expect(finding.state == state)
    #expect(finding.outcome == outcome)
    #expect(finding.readings[reading] == [choice])
  }

  @Test("A choice that was set aside can still be taken on purpose")
  func setAsideChoice() throws {
    // Counted to the day of the notice, five and a half years are over five.
    #expect(try finding("2018-12-01").state == "extended")
    #expect(try finding("2018-12-01", readings: ["held_until": "notice"]).state == "renewable")
  }

  @Test(
    "Two years without mediating end on one day or the next, as the reading is",
    arguments: [
      ("2023-12-30", ["withdraw"]), ("2023-12-31", ["withdraw"]), ("2024-01-01", ["extended", "withdraw"]),
      ("2024-01-02", ["extended"]),
    ])
  func twoYears(idle: String, states: [String]) throws {
    let opened = ["excluded", "included"]
    let found = try opened.map { choice in
      try finding(
        "2020-05-01", idle: idle, engaged: "false", readings: ["idle_first_day": choice, "idle_until": "evaluated"]
      )
      .state ?? ""
    }
    #expect(found == (states.count == 1 ? [states[0], states[0]] : states))
    let open = try finding("2020-05-01", idle: idle, engaged: "false", readings: ["idle_until": "evaluated"])
    #expect(open.unknown == (states.count == 1 ? [] : ["idle_first_day"]))
  }

  private static let structural = InventedPolicy(
    readings: """
      { id = "scope", cite = "一", question = "问哪些", open = { "all", "none" }, choices = {
        { id = "all", label = "都问" }, { id = "none", label = "不问" } } }
      """,
    requirements: """
        { id = "open_book", label = "公布", of = "organization", cite = "一", under = { scope = "all" },
          all = { { has = "published" } } },
      """)

  @Test("A structural reading switches a norm: asked under one choice, not applicable under the other")
  func structuralReading() throws {
    let asked = try Self.structural.asked { given in
      given.add("organization", "一会", ["jurisdiction": "甲区", "kind": "other", "published": "true"])
    }
    let key = asked.workspace.policies[0].id + "#scope"
    let open = try asked.finding("open_book", "一会", on: "2024-12-31")
    #expect(open.outcome == .indeterminate)
    #expect(open.unknown == ["scope"])
    #expect(try asked.finding("open_book", "一会", on: "2024-12-31", readings: [key: "all"]).outcome == .satisfied)
    #expect(try asked.finding("open_book", "一会", on: "2024-12-31", readings: [key: "none"]).outcome == .notApplicable)
  }

  /// Two organisations, one of them counted under one choice only, and at least two asked of each district.
  private static func counting(_ force: String) throws -> Asked {
    try InventedPolicy(
      readings: """
        { id = "joint", cite = "一", question = "联合的算不算", open = { "counted", "own" }, choices = {
          { id = "counted", label = "算", value = 1 }, { id = "own", label = "不算", value = 0 } } },
        { id = "idle", cite = "一", question = "与数无关", open = { "a", "b" }, choices = {
          { id = "a", label = "甲", value = 1 }, { id = "b", label = "乙", value = 2 } } }
        """,
      parameters: """
          two = { label = "至少", unit = "organization", is = 2, cite = "一" },
          one = { label = "至少", unit = "organization", is = 1, cite = "一" },
        """,
      facts: """
          { id = "bodies", label = "组织数", of = "jurisdiction", within = true, count = "organization",
            where = function(o, p) return p.idle > 0 and (o.kind == "other" or p.joint == 1) end },
        """,
      targets: """
          { id = "set_up", label = "设立", cite = "一", bearer = "bureau", per = "district", force = "\(force)",
            count = "bodies", at_least = "\(force == "must" ? "one" : "two")", totals = "report_only" },
        """
    ).asked { given in
      given.add("organization", "一会", ["jurisdiction": "甲区", "kind": "other"])
      given.add("organization", "二会", ["jurisdiction": "甲区", "kind": "township_centre"])
    }
  }

  @Test("What is only reported shows the interval of its numbers under the open choices, and names the reading")
  func reportedFigures() throws {
    let asked = try Self.counting("encouraged")
    let open = try asked.finding("set_up", "甲区", on: "2024-12-31")
    #expect(open.outcome == .reported)
    #expect(open.actual == .number(Interval(known: 1, possible: 2)))
    #expect(open.unknown == ["joint"])
    // One is missing under one choice and none under the other.
    #expect(open.missing == .from(0, to: 1))
    #expect(open.required != nil)

    let key = asked.workspace.policies[0].id + "#joint"
    let closed = try asked.finding("set_up", "甲区", on: "2024-12-31", readings: [key: "own"])
    #expect(closed.actual == .number(Interval(1)))
    #expect(closed.missing == Interval(1))
    #expect(closed.unknown == [])
  }

  @Test("Where the choices agree on a verdict it stands, and its numbers are an interval")
  func judgedFigures() throws {
    let finding = try Self.counting("must").finding("set_up", "甲区", on: "2024-12-31")
    #expect(finding.outcome == .satisfied)
    #expect(finding.actual == .number(Interval(known: 1, possible: 2)))
    #expect(finding.missing == Interval(0))
    // Nothing would have to be settled for the verdict.
    #expect(finding.unknown == [])
  }

  @Test("The sum of a target is an interval as well, and names the reading")
  func reportedSum() throws {
    let slice = try #require(try Self.counting("must").result("set_up", on: "2024-12-31").slices.first)
    #expect(slice.sum?.actual == .number(Interval(known: 1, possible: 2)))
    #expect(slice.sum?.unknown == ["joint"])
  }

  @Test("A norm that hangs on more combinations of readings than can be tried is an error, not a guess")
  func tooManyReadings() throws {
    let count = 7
    let readings = (1...count).map { number in
      """
      { id = "r\(number)", cite = "一", question = "第\(number)问", open = { "a", "b" }, choices = {
        { id = "a", label = "甲", value = 0 }, { id = "b", label = "乙", value = 1 } } },
      """
    }
    let sum = (1...count).map { "p.r\($0)" }.joined(separator: " + ")
    let policy = InventedPolicy(
      readings: readings.joined(separator: "\n"),
      requirements: """
          { id = "open_book", label = "公布", of = "organization", cite = "一",
            all = { { label = "自定", test = function(o, p) return \(sum) >= 0 end } } },
        """)
    let asked = try policy.asked { $0.add("organization", "一会", ["jurisdiction": "甲区", "kind": "other"]) }
    let failure = try #require(throws: EvaluationFailure.self) { try asked.evaluation(on: "2024-12-31") }
    #expect(failure.diagnostic.code == "engine.too-many-readings")
    #expect(failure.diagnostic.arguments["count"] == .integer(128))
  }
}
