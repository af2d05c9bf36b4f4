import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import SyntheticLedgers
import Testing

/// Functions of every shape that compiles, and of every shape that does not.
@Suite struct CompiledFunctionTests {
  private static let head = """
    local LIMITS = { township_centre = 3, enterprise_committee = 1, nested = { 5, 7 } }
    local NAMED = { "hrss", "union" }
    local FLOOR, WORD = 2, "district_organization"
    local function at_least(record, number)
      if not known(record, "employees") then return false end
      return record.employees >= number
    end
    local function twice(n) return n * 2 end
    local function quadruple(n)
      local half = twice(n)
      return twice(half)
    end
    """

  private static let parameters = """
      small = { label = "小", unit = "number", is = 3, cite = "一" },
      unset = { label = "未定", unit = "number", absent = "只写适当", cite = "一" },
      needed = { label = "设施", unit = "names", is = { "office", "mediation_room" }, cite = "一" },
      single = { label = "一种", unit = "names", is = "township_centre", cite = "一" },
    """

  private static func policy(_ bodies: [String], of entity: String) throws -> OpenedPolicy {
    var invented = InventedPolicy(parameters: parameters)
    invented.rulesHead = head
    for (index, body) in bodies.enumerated() {
      invented.requirements += """
          { id = "rule_\(index)", label = "规则", of = "\(entity)", cite = "一",
            all = { { label = "问", test = function(o, p)
              \(body)
            end } } },

        """
    }
    return try invented.open(checksFunctions: false)
  }

  /// Bodies of functions of an organisation.
  static let organization = [
    "return o.kind == \"township_centre\" and o.active",
    "return o.kind == WORD or o.kind == p.single",
    "local limit = LIMITS[o.kind] return limit ~= nil and limit >= FLOOR",
    "return (LIMITS[o.kind] or LIMITS.nested[2]) > p.small",
    "return includes(NAMED, o.kind) or includes(p.needed, o.kind)",
    "return includes(o.facilities, \"office\") and not includes(o.founders, \"hrss\")",
    "return includes(p.needed, \"office\") and p.single == \"township_centre\" and p.single ~= o.kind",
    "if o.kind == \"other\" then return p.unset > 1 end return true",
    "local j = o.jurisdiction return j.level == \"district\" and j.parent.level == \"province\"",
    "local x if o.entity_based then x = 5 end return (x or 3) == 5",
    "local x, y = 1, o.entity_based if y then x, y = 2, false else x = 3 end return x == 2 and not y",
    "local function near(a, b) if a == b then return nil end return a < b end return near(quadruple(1), 4) == nil",
    "return (o.closed_on and true) or o.entity_based",
    "return known(o, \"closed_on\") and days_between(o.established_on, o.closed_on) > 365",
    "return add_months(o.established_on, 1) - 1 >= date(\"2024-02-28\")",
    "return add_years(o.established_on, 1) == date(\"2025-02-28\")",
    "return o.name == \"甲\" or o.name ~= o.jurisdiction.name",
    "do local hidden = o.entity_based if hidden then return true end end return o.roster_kept == o.published",
    "return (nil == o.entity_based) == false",
    "local v = o.entity_based and 1 or o.roster_kept and 2 or 3 return v % 2 == 1 and v // 2 == 0 and -v < 0",
    "return not not math.max(1, twice(2)) and math.min(-1, 2) == -1 and math.abs(-3) == 3",
    "return o[\"kind\"] == \"other\" or p[\"small\"] == 3",
    "if o.kind == \"other\" then return false elseif o.active then return true else return o.published end",
  ]

  private static func compare(_ opened: OpenedPolicy, _ ledger: Ledger) throws {
    let day = try #require(Day("2024-06-30"))
    _ = try Workspace.evaluate([opened], [ledger], Binding(asOf: day, workers: 2, engine: .both))
    _ = try Workspace.evaluate([opened], [ledger], Binding(asOf: day, workers: 2, engine: .columns))
  }

  @Test("Every shape compiles and says what the VM says, with unknowns and without", arguments: [0, 30])
  func shapes(missing: Int) throws {
    let opened = try Self.policy(Self.organization, of: "organization")
    var made = ArbitraryLedger(schema: opened.schema, root: "CN-XX", seed: 5, missing: missing)
    try Self.compare(opened, try made.ledger(rows: 700))
  }

  @Test("A helper from outside and what lies beyond a chunk's last row")
  func chunkBorder() throws {
    let opened = try Self.policy(
      ["return at_least(o, 5)", "return o.employees % 7 == 3 and o.jurisdiction.level ~= \"city\""], of: "institution")
    var made = ArbitraryLedger(schema: opened.schema, root: "CN-XX", seed: 9)
    let ledger = try made.ledger(rows: ["institution": ChunkLayout.rows + 3], otherwise: 5)
    #expect(ledger.table("institution")?.rowCount == ChunkLayout.rows + 3)
    try Self.compare(opened, ledger)
  }

  @Test(
    "What does not compile says why, runs in the VM, and is refused by columns alone",
    arguments: [
      ("for i = 1, 3 do if i == p.small then return true end end return false", CompilationObstacle.Reason.loop),
      ("return string.len(o.name) > 2", .callee), ("return o.name .. \"x\" == \"甲x\"", .stringOperation),
      ("return o.name < \"乙\"", .textOrder), ("local t = { 1 } return t[1] == 1", .table),
      ("local name = o.entity_based and \"kind\" or \"name\" return o[name] == \"甲\"", .dynamicField),
      ("return o.jurisdiction == o.jurisdiction.parent", .recordValue),
      ("if o.entity_based then return 1 end return true", .mixedResult),
    ])
  func obstacles(body: String, reason: CompilationObstacle.Reason) throws {
    let opened = try Self.policy([body], of: "organization")
    let (function, entity) = try #require(opened.policy.functions.first)
    guard case .failure(let obstacle) = opened.compiled(function, of: entity) else {
      Issue.record("it compiled")
      return
    }
    #expect(obstacle.reason == reason)
    var made = ArbitraryLedger(schema: opened.schema, root: "CN-XX", seed: 2, missing: 0)
    let ledger = try made.ledger(rows: 20)
    let day = try #require(Day("2024-06-30"))
    let failure = #expect(throws: EvaluationFailure.self) {
      try Workspace.evaluate([opened], [ledger], Binding(asOf: day, engine: .columns))
    }
    #expect(failure?.diagnostic.code == "engine.not-compiled")
    if reason != .mixedResult {
      _ = try Workspace.evaluate([opened], [ledger], Binding(asOf: day, engine: .both))
    }
  }
}
