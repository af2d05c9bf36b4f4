package import ColumnEvaluation
package import LuaRuntime
package import MediationModel
package import PolicyLanguage
package import PolicyModel

/// A mistake that a test makes on purpose in the evaluation of columns, to see that the comparison with the VM notices
/// it. Every part is called where the evaluator hands a result on; nil leaves it as it is. Outside of tests there is none.
package struct PlantedFault: Sendable {
  package let name: String
  /// A function's expressions, before parameters are put in.
  package var function: (@Sendable (CompiledFunction) -> CompiledFunction)?
  /// A column that a kernel reads: its entity and field, and the row counts of all entities.
  package var column: (@Sendable (EntityName, String, Column, Schema) -> Column)?
  /// What `p` holds.
  package var parameters: (@Sendable ([String: LuaParameter]) -> [String: LuaParameter])?
  package var kernel: (@Sendable (Kernel) -> Kernel)?
  package var plan: (@Sendable (RecordPlan) -> RecordPlan)?
  /// The verdicts that a plan came to, a byte for each row.
  package var verdicts: (@Sendable (RecordPlan, inout [UInt8]) -> Void)?
  package var grouping: (@Sendable (GroupedSum) -> GroupedSum)?
  package var sums: (@Sendable (GroupedSum, inout GroupedSum.Sums) -> Void)?
  /// A fact of one partition: least and greatest of each row, `Int64.max` where there is no greatest.
  package var fact: (@Sendable (Fact, Ledger, inout [Int64], inout [Int64]) -> Void)?
  /// The state of each row of a classification.
  package var states: (@Sendable (Classification, inout [UInt8]) -> Void)?

  package init(_ name: String) { self.name = name }
}
