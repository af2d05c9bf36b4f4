import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import SyntheticLedgers
import Testing

/// The VM and the columns say the same of every record.
@Suite struct EngineAgreementTests {
  /// Fails with the first norm and record that differ.
  private func compare(_ opened: OpenedPolicy, _ ledgers: [Ledger], on day: String = "2024-12-31") throws {
    _ = try Workspace.evaluate(
      [opened], ledgers, Binding(asOf: try #require(Day(day)), workers: 2, engine: .both))
  }

  static let repository = PolicyOpener.open([Repository.root + "/Policies"], coverage: false).policies

  @Test("Every function of every policy compiles", arguments: repository.map(\.policy.id))
  func compiles(policy: String) throws {
    let opened = try #require(Self.repository.first { $0.policy.id == policy })
    for (function, entity) in opened.policy.functions {
      guard case .failure(let obstacle) = opened.compiled(function, of: entity) else { continue }
      Issue.record("\(policy) line \(function.line): \(obstacle.reason) \(obstacle.found)")
    }
  }

  @Test(
    "Every policy of the repository on arbitrary ledgers", arguments: repository.map(\.policy.id), [UInt64(1), 2, 3])
  func policies(policy: String, seed: UInt64) throws {
    let opened = try #require(Self.repository.first { $0.policy.id == policy })
    var made = ArbitraryLedger(
      schema: opened.schema, root: opened.policy.jurisdiction.code, seed: seed,
      texts: ["案件较多", "有条件单独设立调解中心", "社会团体设立"], missing: seed == 3 ? 0 : 15)
    let ledger = try made.ledger(rows: 200)
    // A day on which some of its days are past and some are not: every day since is looked at for what was late.
    let day = policy.hasPrefix("tibet") ? "2022-12-31" : "2024-12-31"
    try compare(opened, [ledger], on: day)
    guard seed == 1 else { return }
    try compare(opened, ledger.partitioned(into: 3), on: day)
    try compare(opened, [try made.ledger(rows: 0)], on: day)
  }

  @Test("Arbitrary rules on arbitrary records", arguments: 0..<12)
  func rules(batch: Int) throws {
    let seed = UInt64(batch) + 100
    let entities = [
      "organization", "mediator", "certificate", "nomination", "organization_year", "agreement", "training",
    ]
    let entity = entities[batch % entities.count]
    let opened = try Self.policy(of: 40, entity: entity, seed: seed)
    for (function, entity) in opened.policy.functions {
      guard case .failure(let obstacle) = opened.compiled(function, of: entity) else { continue }
      Issue.record("line \(function.line): \(obstacle.reason) \(obstacle.found)")
    }
    var made = ArbitraryLedger(schema: opened.schema, root: "CN-XX", seed: seed)
    try compare(opened, [try made.ledger(rows: 500)])
  }

  @Test("Rules that may be in error: both engines tell the same error of the same record", arguments: 0..<6)
  func faults(batch: Int) throws {
    for number in 0..<8 {
      let opened = try Self.policy(of: 1, entity: "organization_year", seed: UInt64(batch * 100 + number), faults: true)
      var made = ArbitraryLedger(schema: opened.schema, root: "CN-XX", seed: UInt64(batch))
      let ledger = try made.ledger(rows: 120)
      let day = try #require(Day("2024-12-31"))
      let outcomes = [EvaluationEngine.vm, .columns].map { engine -> String in
        do {
          let evaluations = try Workspace.evaluate([opened], [ledger], Binding(asOf: day, engine: engine))
          return "\(evaluations.flatMap(\.norms).flatMap(\.slices).map(\.total))"
        } catch let error as EvaluationFailure {
          let arguments = error.diagnostic.arguments.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
          return "\(error.diagnostic.code) \(error.diagnostic.place) \(arguments)"
        } catch { return "\(error)" }
      }
      #expect(outcomes[0] == outcomes[1])
    }
  }

  /// A policy of so many arbitrary requirements, with facts that they may read.
  static func policy(of count: Int, entity: String, seed: UInt64, faults: Bool = false) throws -> OpenedPolicy {
    let schema = Schema.mediation
    var invented = InventedPolicy()
    invented.parameters = """
        small = { label = "小", unit = "number", is = 3, cite = "一" },
        large = { label = "大", unit = "number", is = 20000, cite = "一" },
        unset = { label = "未定", unit = "number", absent = "只写适当", cite = "一" },
        held_until = { label = "日", unit = "date", is = "2024-06-30", cite = "一" },
      """
    let children = schema.entities.flatMap { child in
      child.fields.filter { $0.type == .reference(entity) }.map { (child.name, $0.name) }
    }
    var facts: [String] = []
    for (index, (child, via)) in children.prefix(3).enumerated() {
      var rule = ArbitraryRule(
        schema: schema, entity: child, slots: ["small", "held_until"], seed: seed &+ UInt64(index), faults: faults)
      let name = "fact_\(index)"
      facts.append(name)
      let number = schema.entity(child)?.fields.first { if case .integer = $0.type { true } else { false } }?.name
      let measure =
        number.map { index % 2 == 1 ? "sum = \"\(child)\", value = \"\($0)\"" : "count = \"\(child)\"" }
        ?? "count = \"\(child)\""
      invented.facts += """
          { id = "\(name)", label = "数", of = "\(entity)", via = "\(via)", \(measure),
            where = \(rule.text()) },

        """
    }
    let slots = ["small", "large", "held_until", "as_of"] + (seed % 3 == 0 ? ["unset"] : [])
    for index in 0..<count {
      var rule = ArbitraryRule(
        schema: schema, entity: entity, facts: facts, slots: slots, seed: seed &* 1000 &+ UInt64(index), faults: faults)
      let condition =
        index % 5 == 4
        ? "value = \(rule.text(number: true)), at_most = \"large\"" : "label = \"问\", test = \(rule.text())"
      invented.requirements += """
          { id = "rule_\(index)", label = "规则", of = "\(entity)", cite = "一",
            when = \(rule.text()),
            all = { { \(condition) } } },

        """
    }
    return try invented.open(checksFunctions: false)
  }
}
