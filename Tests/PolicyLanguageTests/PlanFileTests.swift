import Diagnostics
import MediationModel
import PolicyLanguage
import PolicyModel
import Reporting
import Testing

@Suite("A building plan's file") struct PlanFileTests {
  private static let good = """
    return {
      language = 1, kind = "building", title = "试", from = "2024-06", through = "2025-12", level = "district",
      items = {
        { id = "committee", label = "委员会", add = "organization", cost = 2000.5, values = { kind = "enterprise_committee" } },
      },
      sessions = { { id = "autumn", date = "2024-09-20", seats = 30, hours = 24, mode = "off_job", cost = 12 } },
      capacity = { { item = "committee", per_month = 2 }, { district = "和平区", per_month = 9 } },
      budget = { ["2024"] = 1000, ["2025"] = 2000.25 },
      pauses = { "2025-02" },
      priorities = { enterprise_committees = 3 },
      figures = { { district = "和平区", indicator = "chambers", date = "2024-12-31", value = 12 } },
    }
    """

  @Test("says what stands in it, money in fen") func good() throws {
    guard case .building(let plan) = try PlanFile.read(Self.good, as: "plan.lua") else {
      Issue.record("no building plan")
      return
    }
    #expect(plan.months == 19)
    #expect(plan.items.map(\.cost) == [2000_50])
    #expect(plan.items.first?.values.map(\.field) == ["kind"])
    #expect(plan.sessions.first?.values.map(\.field) == ["mode", "class_hours"])
    #expect(plan.sessions.map(\.cost) == [12_00])
    #expect(plan.capacities.map(\.perMonth) == [2, 9])
    #expect(plan.capacities.map(\.district) == [nil, "和平区"])
    #expect(plan.budgets.map(\.amount) == [1000_00, 2000_25])
    #expect(plan.budgets.map(\.year) == [2024, 2025])
    #expect(plan.pauses == [try #require(CalendarMonth("2025-02"))])
    #expect(plan.priorities.map(\.weight) == [3])
    #expect(plan.goals == [.shortfall, .cost, .evenness])
    #expect(!plan.includesShould)
    #expect(plan.figures.map(\.value) == [12])
  }

  struct Slip: CustomTestStringConvertible {
    let from: String
    let to: String
    /// Line, column and code of the one fault.
    let told: String
    var nearest: String?

    var testDescription: String { "\(from) → \(to)" }
  }

  static let slips = [
    Slip(from: "title = ", to: "titel = ", told: "2:36 policy.unknown-key", nearest: "title"),
    Slip(from: "\"building\"", to: "\"biulding\"", told: "2:24 policy.unknown-word", nearest: "building"),
    Slip(from: "\"2024-06\"", to: "\"2024-13\"", told: "2:56 policy.bad-date"),
    Slip(from: "\"2024-06\"", to: "202406", told: "2:56 policy.bad-date"),
    Slip(from: "through = \"2025-12\"", to: "through = \"2024-05\"", told: "2:77 plan.months-reversed"),
    Slip(from: "through = \"2025-12\"", to: "through = \"2045-12\"", told: "2:77 plan.out-of-range"),
    Slip(from: "cost = 2000.5", to: "cost = 2000.555", told: "4:69 plan.out-of-range"),
    Slip(from: "cost = 2000.5", to: "cost = -1", told: "4:69 plan.out-of-range"),
    Slip(from: "seats = 30", to: "seats = 0", told: "6:62 plan.out-of-range"),
    Slip(from: "hours = 24", to: "hours = \"24\"", told: "6:74 policy.wrong-type"),
    Slip(from: "date = \"2024-09-20\", seats", to: "date = \"2024-09-31\", seats", told: "6:40 policy.bad-date"),
    Slip(from: "date = \"2024-09-20\", seats", to: "date = \"2026-09-20\", seats", told: "6:16 plan.outside-months"),
    Slip(
      from: "{ item = \"committee\"", to: "{ item = \"comittee\"", told: "7:16 plan.unknown-item", nearest: "committee"),
    Slip(
      from: "{ district = \"和平区\", per_month", to: "{ item = \"committee\", per_month", told: "7:55 plan.two-values"),
    Slip(from: "per_month = 9", to: "permonth = 9", told: "7:55 policy.missing-key"),
    Slip(from: "[\"2024\"]", to: "[\"24\"]", told: "8:14 plan.out-of-range"),
    Slip(from: "\"2025-02\"", to: "\"2026-02\"", told: "9:14 plan.outside-months"),
    Slip(from: "= 3 }", to: "= 0 }", told: "10:42 plan.out-of-range"),
    Slip(from: "id = \"autumn\"", to: "id = \"committee\"", told: "6:16 policy.duplicate-id"),
    Slip(from: "pauses =", to: "goals = { \"cost\", \"cost\" }, pauses =", told: "9:11 plan.two-values"),
    Slip(
      from: "pauses =", to: "goals = { \"evennes\" }, pauses =", told: "9:11 policy.unknown-word", nearest: "evenness"),
    Slip(from: "level = \"district\"", to: "lvl = 1", told: "1:8 policy.missing-key"),
  ]

  @Test("tells a slip with its place", arguments: slips) func slip(_ slip: Slip) throws {
    #expect(Self.good.contains(slip.from))
    let text = Self.good.replacing(slip.from, with: slip.to, maxReplacements: 1)
    let error = try #require(throws: InvalidInput.self) { try PlanFile.read(text, as: "plan.lua") }
    let told = error.diagnostics.map { diagnostic -> String in
      guard case .source(let span) = diagnostic.place else { return diagnostic.code }
      return "\(span.start.line):\(span.start.column) \(diagnostic.code)"
    }
    #expect(told.contains(slip.told), "\(told)")
    if let nearest = slip.nearest {
      #expect(error.diagnostics.contains { $0.arguments["nearest"] == .text(nearest) })
    }
    // Both languages have a whole sentence for it.
    for language in Language.allCases {
      #expect(DiagnosticText.lines(error.diagnostics, language).allSatisfy { !$0.contains("{") || $0.contains("\"") })
    }
  }
}
