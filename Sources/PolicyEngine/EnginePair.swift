import LuaRuntime
package import MediationModel
package import PolicyLanguage
import PolicyModel

/// One policy on one ledger, through both engines: what the VM says is worked out once, whatever it is compared with.
///
/// It has to be made and used on one thread with Lua's stack (`onWorkers`).
package final class EnginePair {
  private let policy: OpenedPolicy
  private let ledgers: [Ledger]
  private let asOf: Day
  private let layouts: BindingLayouts
  private let comparison: EngineComparison

  package init(_ policy: OpenedPolicy, _ ledgers: [Ledger], asOf: Day) {
    self.policy = policy
    self.ledgers = ledgers
    self.asOf = asOf
    layouts = BindingLayouts(policy, schema: policy.schema)
    let pool = WorkerPool(policy: policy, workers: 1, runsInline: true)
    let vm = Evaluator(
      policy, ledgers: ledgers, binding: Binding(asOf: asOf, engine: .vm), pool: pool, layouts: layouts)
    // Later days are asked as any day is; that they are found alike is seen on the policies of the repository.
    vm.findsLateDays = false
    comparison = EngineComparison(vm: vm, keepsAnswers: true)
  }

  /// Hands `body` the number of each of `count` threads with Lua's stack; the results in the order of the numbers.
  package static func onWorkers<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
    LuaThread.runWorkers(count, body)
  }

  /// The first record where columns say something else than the VM. A function that does not compile is a difference.
  package func difference(planted: PlantedFault? = nil) -> EngineDifference? {
    let columns = Evaluator(
      policy, ledgers: ledgers, binding: Binding(asOf: asOf, engine: .columns),
      pool: WorkerPool(policy: policy, workers: 1, runsInline: true), layouts: layouts)
    columns.planted = planted
    columns.findsLateDays = false
    return comparison.difference(columns)
  }

  /// Norms that ended with the same error in both engines, in the last comparison.
  package var failures: Int { comparison.failures }
  /// Verdicts that the last comparison compared.
  package var verdicts: Int { comparison.verdicts }

  /// Adds what the expressions, conditions and counts of every norm met in some of its records.
  /// - Parameter rows: how many records of each norm are looked at, spread over the table.
  package func count(into exposures: inout NodeExposures, rows: Int) {
    ExposureProbe(comparison, ledgers: ledgers, rows: rows).count(into: &exposures)
  }
}
