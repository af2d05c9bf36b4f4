import ColumnEvaluation
import Diagnostics
import LuaRuntime
import MediationModel
import PolicyLanguage
import PolicyModel

/// Evaluates one policy on a ledger, or on a ledger's partitions in lockstep.
///
/// Derived columns (facts and classifications) are computed when first asked for and kept, each for the moment and the
/// reading choices it hangs on. Not Sendable: it belongs to the thread that evaluates; the pool's workers get only
/// values.
final class Evaluator {
  let policy: OpenedPolicy
  let law: Policy
  let schema: Schema
  let ledgers: [Ledger]
  let binding: Binding
  let pool: WorkerPool
  let layouts: BindingLayouts
  /// `.both` is two evaluators, one of each kind.
  let engine: EvaluationEngine
  /// Nil but in tests.
  var planted: PlantedFault?

  var factCache: [DerivedKey: [FactColumn]] = [:]
  var stateCache: [DerivedKey: [[UInt8]]] = [:]
  var coverageCache: [CoverageKey: [Coverage]] = [:]
  /// Records of each entity that could not be read and were set aside: any of them may count anywhere.
  var leftOut: [EntityName: Int64] = [:]
  /// Whether the first later day is looked for of what missed its own; counts alone do without it.
  var findsLateDays = true
  var columnCache: [ColumnKey: Column] = [:]
  var countCache: [CountKey: [FactColumn]] = [:]
  var bindingCache: [BindingKey: [PreparedBinding]] = [:]
  var subjectCache: [Subjects: [SubjectRow]] = [:]
  var ownRowCache: [EntityName: [[UInt8]]] = [:]
  var timeDependences: [String: TimeDependence] = [:]
  /// The periods of duties whose reports depend on the period before, for explanations.
  var periodCache: [PeriodKey: [Slice]] = [:]
  /// Nil: a function that the VM has to be asked for.
  var kernelCache: [KernelKey: [Kernel]?] = [:]
  var combinationCache: [String: [ReadingChoices]] = [:]
  var factReadings: [FactName: Set<String>] = [:]
  var normReadings: [String: Set<String>] = [:]
  var rowCountCache: [Int: [EntityName: Int]] = [:]
  var slotCache: [Context: [String: LuaParameter]] = [:]
  var factColumnCache: [DerivedKey: [Column]] = [:]
  var longestTexts: [ObjectIdentifier: (dictionary: TextDictionary, length: Int)] = [:]
  let dictionaries = LuaDictionaries()
  /// Looked at between pieces of work.
  let cancellation: Cancellation?
  /// For each jurisdiction whether it is the policy's own or below it.
  lazy var ownJurisdictions: [Bool] = findOwnJurisdictions()
  /// Facts that a fixture sets, by row.
  var factOverrides: [FactName: [Int: Interval]] = [:]

  /// A fact or classification, at a moment, under the choices it hangs on.
  struct DerivedKey: Hashable {
    let entity: EntityName
    let name: String
    let moment: EvaluationMoment
    let choices: ReadingChoices
  }
  struct CoverageKey: Hashable {
    let entity: EntityName
    let from: Day
    let through: Day
  }
  struct CountKey: Hashable {
    let count: Count
    let field: String?
    let parent: EntityName
    let within: Bool
    let period: ClosedRange<Day>?
    let context: Context
    let covering: CoverRule?
  }
  /// A binding has what one function may read.
  struct BindingKey: Hashable {
    let function: Int32
    let context: Context
  }
  struct PeriodKey: Hashable {
    let norm: String
    let choices: ReadingChoices
  }
  struct ColumnKey: Hashable {
    let partition: Int
    let derived: DerivedKey
  }

  /// - Parameters:
  ///   - ledgers: one, or the partitions of one; all of the same schema.
  ///   - pool: states of the policy to use again; nil: new ones.
  ///   - layouts: of the same policy and schema, to use again; nil: new ones.
  ///   - engine: nil: the binding's.
  init(
    _ policy: OpenedPolicy, ledgers: [Ledger], binding: Binding, pool: WorkerPool? = nil,
    layouts: BindingLayouts? = nil, engine: EvaluationEngine? = nil, cancellation: Cancellation? = nil
  ) {
    precondition(!ledgers.isEmpty, "an evaluation needs a ledger")
    self.policy = policy
    law = policy.policy
    schema = ledgers[0].schema
    self.ledgers = ledgers
    self.binding = binding
    self.engine = engine ?? binding.engine
    self.cancellation = cancellation
    self.pool = pool ?? WorkerPool(policy: policy, workers: binding.workers, cancellation: cancellation)
    self.layouts = layouts ?? BindingLayouts(policy, schema: schema)
  }

  /// What a function may depend on while it is called: the moment and one choice for each open reading.
  struct Context: Hashable {
    var moment: EvaluationMoment
    var choices: ReadingChoices
  }

  var workers: Workers { Workers(binding.workers, cancellation: cancellation) }

  /// - Throws: when the work is no longer wanted. Asked after each run of workers, before anyone uses what they made.
  func checkCancelled() throws(EvaluationFailure) {
    if cancellation?.isCancelled == true { throw .cancelled }
  }

  var asOf: EvaluationMoment { EvaluationMoment(day: binding.asOf) }

  func table(_ entity: EntityName, _ partition: Int) -> Table {
    guard let table = ledgers[partition].table(entity) else {
      preconditionFailure("names are checked when a policy is opened")
    }
    return table
  }

  /// Records that every partition holds whole, so that they are counted once and their facts are added up.
  static func isShared(_ entity: EntityName) -> Bool { entity == "jurisdiction" || entity == "authority" }

  /// The column of a field, those derived from dates taken at the moment's day.
  func fieldColumn(_ entity: EntityName, _ field: Field, _ partition: Int, at moment: EvaluationMoment) -> Column? {
    guard field.derivation != nil else { return table(entity, partition).column(field.name) }
    let key = ColumnKey(
      partition: partition,
      derived: DerivedKey(
        entity: entity, name: field.name, moment: EvaluationMoment(day: moment.day), choices: ReadingChoices()))
    if let column = columnCache[key] { return column }
    guard let column = ledgers[partition].derivedColumn(entity, field.name, at: moment.day) else { return nil }
    columnCache[key] = column
    return column
  }

  /// The interval of a named number of each row: a field or a fact.
  func intervals(of name: String, _ entity: EntityName, _ context: Context) throws(EvaluationFailure)
    -> [@Sendable (Int) -> Interval]
  {
    if law.fact(name, of: entity) != nil {
      return try facts(name, of: entity, context).map { column in { row in column[row] } }
    }
    guard let field = schema.entity(entity)?.field(name) else {
      preconditionFailure("names are checked when a policy is opened")
    }
    return ledgers.indices.map { partition in
      let column = fieldColumn(entity, field, partition, at: context.moment)
      return { row in
        guard let value = column?.value(at: row) else {
          return Interval(known: field.range?.lowerBound ?? .min, possible: nil)
        }
        return Interval(value)
      }
    }
  }
}
