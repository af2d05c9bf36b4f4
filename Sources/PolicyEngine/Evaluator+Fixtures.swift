import Diagnostics
import LuaRuntime
package import MediationModel
package import PolicyLanguage
package import PolicyModel

/// A fact that a fixture sets: the value replaces what would be counted for that record, at every moment.
package struct FactOverride: Hashable, Sendable {
  package let entity: EntityName
  package let fact: String
  /// The record's identifier.
  package let subject: String
  /// In the fact's stored unit; not exact: unknown.
  package let value: Interval

  package init(entity: EntityName, fact: String, subject: String, value: Interval) {
    self.entity = entity
    self.fact = fact
    self.subject = subject
    self.value = value
  }
}

/// Evaluates single norms of one policy on small ledgers, one after the other, with the same Lua states.
///
/// Every evaluation has an evaluator of its own: only the states are kept, in which nothing of a ledger stays and whose
/// functions cannot change what they were loaded with.
package final class FixtureEngine {
  /// What tells one slice of a norm from another.
  package struct SliceDay: Hashable, Sendable {
    /// Nil also for what holds today of a target whose days are past, and where every subject has a day of its own.
    package let milestone: Day?
    /// Of records that are not there: the year that they are owed for.
    package let absentYear: Int?
  }

  private let policy: OpenedPolicy
  private let pool: WorkerPool
  private let layouts: BindingLayouts

  fileprivate init(_ policy: OpenedPolicy, probes: InstalledProbes? = nil) {
    self.policy = policy
    pool = WorkerPool(policy: policy, workers: 1, runsInline: true, probes: probes)
    layouts = BindingLayouts(policy, schema: policy.schema)
  }

  /// Hands `body` an engine for the policy, on a thread with Lua's stack. The engine is of no use after it.
  package static func with<Result>(_ policy: OpenedPolicy, _ body: (FixtureEngine) -> Result) -> Result {
    LuaThread.run { body(FixtureEngine(policy)) }
  }

  /// The finding of each subject in the slice that `choose` picks; nil for a subject that the norm does not ask.
  /// - Parameters:
  ///   - subjects: identifiers of records.
  ///   - ledger: of the policy's own schema.
  ///   - choose: the index of one of the norm's slices, in their order; nil when none of them is meant.
  /// - Returns: nil when no slice was chosen.
  package func findings(
    of norm: Norm, subjects: [String], ledger: Ledger, binding: Binding, facts: [FactOverride],
    choose: ([SliceDay]) -> Int?
  ) throws(EvaluationFailure) -> [Finding?]? {
    // For a handful of records the VM is the quicker one, and only where Lua runs does a probe mark it.
    let evaluator = Evaluator(
      policy, ledgers: [ledger], binding: binding, pool: pool, layouts: layouts, engine: .vm)
    for fact in facts {
      guard let row = ledger.table(fact.entity)?.row(ofIdentifier: fact.subject) else { continue }
      evaluator.factOverrides[Evaluator.FactName(entity: fact.entity, fact: fact.fact), default: [:]][row] = fact.value
    }
    let slices = try evaluator.slices(of: norm)
    let days = slices.map { SliceDay(milestone: $0.milestone, absentYear: $0.absent?.year) }
    guard let index = choose(days), slices.indices.contains(index) else { return nil }
    let slice = slices[index]
    var findings: [Finding?] = []
    for subject in subjects {
      guard let row = evaluator.table(slice.entity, 0).row(ofIdentifier: subject),
        !Verdict(bits: slice.verdicts[0][row]).isNone
      else {
        findings.append(nil)
        continue
      }
      findings.append(try evaluator.finding(norm, slice, SubjectRow(partition: 0, row: row)))
    }
    return findings
  }
}

/// The engines of one thread: one for each of some policies, made when it is first needed.
package final class FixtureEngines {
  private let policies: [OpenedPolicy]
  private let probes: [InstalledProbes]?
  private var made: [Int: FixtureEngine] = [:]

  private init(_ policies: [OpenedPolicy], _ probes: [ProbedSources]?) {
    self.policies = policies
    self.probes = probes?.map { InstalledProbes($0) }
  }

  /// Hands `body` engines for the policies, on each of `count` threads with Lua's stack.
  /// - Parameter probes: what to run in the place of each policy's files; nil: the files.
  /// - Returns: what the threads gave, in the order of their numbers.
  package static func onWorkers<Result: Sendable>(
    _ count: Int, _ policies: [OpenedPolicy], probes: [ProbedSources]? = nil,
    _ body: @Sendable (FixtureEngines) -> Result
  ) -> [Result] {
    LuaThread.runWorkers(count) { _ in body(FixtureEngines(policies, probes)) }
  }

  /// For each policy which places of its probes were marked on this thread; empty without probes.
  package var marks: [[Bool]] { probes?.map(\.marks.isMarked) ?? [] }

  /// - Parameter index: of one of the policies.
  package func engine(_ index: Int) -> FixtureEngine {
    if let known = made[index] { return known }
    let engine = FixtureEngine(policies[index], probes: probes?[index])
    made[index] = engine
    return engine
  }
}

extension Evaluator {
  struct FactName: Hashable {
    let entity: EntityName
    let fact: String
  }

  /// A fact's columns with what a fixture sets in them. A fixture's ledger has one partition.
  func overridden(_ columns: [FactColumn], _ id: String, of entity: EntityName) -> [FactColumn] {
    guard let values = factOverrides[FactName(entity: entity, fact: id)], let column = columns.first else {
      return columns
    }
    var low = column.low
    var high = column.high ?? column.low
    for (row, value) in values {
      low[row] = value.known
      high[row] = value.possible ?? .max
    }
    return [FactColumn(low: low, high: high)]
  }
}
