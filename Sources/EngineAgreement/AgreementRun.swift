package import MediationModel
package import PolicyEngine
import PolicyLanguage
import PolicyModel
import Synchronization
import SyntheticLedgers

/// Random well-typed rules on random ledgers through both engines, every record compared.
///
/// Round n is settled by the seed and n alone: the same seed gives the same rules, ledgers and answer, whatever the number
/// of workers.
package struct AgreementRun: Sendable {
  package struct Options: Sendable {
    package var seed: UInt64
    /// Norms to make at least; the run ends after the round that reaches it. Nil: only `isOver` ends it.
    package var rules: Int?
    /// Records of each entity.
    package var records: Int
    /// Norms of one policy.
    package var rulesPerPolicy = 100
    /// Policies that share a ledger.
    package var policiesPerLedger = 12
    package var workers = 1
    /// For the table the operands of so many records of each norm are looked at, in one policy of `sampledPolicies`.
    package var sampledRecords = 6
    package var sampledPolicies = 5
    /// Mistakes that the run has to find, each until it does.
    package var planted: [PlantedFault] = []

    package init(seed: UInt64, rules: Int?, records: Int) {
      self.seed = seed
      self.rules = rules
      self.records = records
    }
  }

  package let options: Options
  private let schema: Schema
  private let forms: LedgerForms
  package static let asOf = Day(year: 2024, month: 12, day: 31) ?? Day(number: 0)

  package init(_ options: Options, schema: Schema = .mediation) {
    self.options = options
    self.schema = schema
    forms = LedgerForms(schema)
  }

  /// - Parameter isOver: asked before each round; true ends the run.
  package func run(isOver: @Sendable () -> Bool = { false }) -> AgreementReport {
    let progress = Mutex(Progress())
    let parts = EnginePair.onWorkers(max(1, options.workers)) { _ in
      var report = AgreementReport(records: options.records)
      var ledger: (number: Int, records: RecordList, ledger: Ledger)?
      while let round = progress.withLock({ next(&$0, isOver) }) {
        let number = round / options.policiesPerLedger
        if ledger?.number != number {
          let records = records(number)
          guard let made = try? records.ledger(forms) else {
            report.broken.append("ledger \(number)")
            continue
          }
          ledger = (number, records, made)
        }
        guard let ledger else { continue }
        let policy = ArbitraryPolicy(schema: schema, seed: options.seed &+ UInt64(round), norms: rules(in: round))
        let known = progress.withLock { $0.found }
        let outcome = work(policy, round, ledger.ledger, known: known, &report)
        progress.withLock { state in
          for (name, rule) in outcome.found { state.found[name] = min(state.found[name] ?? .max, rule) }
          if outcome.difference != nil { state.isStopped = true }
        }
        if let difference = outcome.difference {
          report.mismatches.append(
            Mismatch(round: round, difference: difference, policy: policy, records: ledger.records, schema: schema))
        }
      }
      return report
    }
    var report = AgreementReport(records: options.records)
    for part in parts { report.merge(part) }
    report.found = progress.withLock { $0.found }
    return report
  }

  private struct Progress {
    var next = 0
    var isStopped = false
    /// By the name of a planted fault: the number of rules made up to the one that showed it.
    var found: [String: Int] = [:]
  }

  private func next(_ state: inout Progress, _ isOver: () -> Bool) -> Int? {
    if state.isStopped || isOver() { return nil }
    if let rules = options.rules, rulesBefore(state.next) >= rules { return nil }
    state.next += 1
    return state.next - 1
  }

  /// Whether a round's ledger has more records of one entity than a chunk holds.
  private func isLarge(_ round: Int) -> Bool { round / options.policiesPerLedger % 32 == 0 }

  /// So many records cost so much that fewer norms are asked of them.
  private func rules(in round: Int) -> Int { isLarge(round) ? 12 : options.rulesPerPolicy }

  private func rulesBefore(_ round: Int) -> Int { (0..<round).reduce(0) { $0 + rules(in: $1) } }

  private func records(_ number: Int) -> RecordList {
    var made = ArbitraryLedger(
      schema: schema, root: InventedProvince.code, seed: options.seed &+ UInt64(number),
      texts: ["township", String(repeating: "长", count: 80)], missing: number % 4 == 3 ? 0 : 20, places: 60)
    let isLarge = isLarge(number * options.policiesPerLedger)
    let rows: [EntityName: Int] = isLarge ? ["training": ChunkLayout.rows + 70] : [:]
    return made.records(rows: rows, otherwise: options.records)
  }

  /// Where a round's columns differ from the VM with a planted fault; nil where they do not.
  package func mismatch(round: Int, planted: PlantedFault) -> Mismatch? {
    EnginePair.onWorkers(1) { _ -> Mismatch? in
      let policy = ArbitraryPolicy(schema: schema, seed: options.seed &+ UInt64(round), norms: rules(in: round))
      let records = records(round / options.policiesPerLedger)
      guard case .success(let opened) = InventedProvince.open(policy.texts()), let ledger = try? records.ledger(forms),
        let difference = EnginePair(opened, [ledger], asOf: Self.asOf).difference(planted: planted)
      else { return nil }
      return Mismatch(round: round, difference: difference, policy: policy, records: records, schema: schema)
    }[0]
  }

  private struct RoundOutcome {
    var difference: EngineDifference?
    var found: [String: Int] = [:]
  }

  private func work(
    _ policy: ArbitraryPolicy, _ round: Int, _ ledger: Ledger, known: [String: Int], _ report: inout AgreementReport
  ) -> RoundOutcome {
    var outcome = RoundOutcome()
    guard case .success(let opened) = InventedProvince.open(policy.texts()) else {
      report.broken.append("policy \(round)")
      return outcome
    }
    // Some ledgers are evaluated in parts, as those of a whole country are.
    let ledgers = round % 10 == 7 ? ledger.partitioned(into: 3) : [ledger]
    let pair = EnginePair(opened, ledgers, asOf: Self.asOf)
    outcome.difference = pair.difference()
    report.rounds += 1
    report.rules += policy.normCount
    report.facts += opened.policy.facts.count
    report.functions += opened.policy.functions.count
    report.failures += pair.failures
    report.verdicts += pair.verdicts
    if outcome.difference != nil { return outcome }
    if round % options.sampledPolicies == 0 { pair.count(into: &report.exposures, rows: options.sampledRecords) }
    let before = rulesBefore(round)
    for fault in options.planted where (known[fault.name] ?? .max) > before {
      guard let shown = pair.difference(planted: fault) else { continue }
      let place = opened.policy.norms.firstIndex { $0.id == shown.norm } ?? opened.policy.norms.count - 1
      outcome.found[fault.name] = before + place + 1
    }
    return outcome
  }
}
