/// What works the verdicts out. It never changes the answer.
public enum EvaluationEngine: String, Hashable, Sendable, CaseIterable {
  /// Columns where a function compiles, the VM elsewhere.
  case auto
  /// The Lua VM for every function: it defines what they mean.
  case vm
  /// Columns alone: a function that does not compile is an error.
  case columns
  /// The VM and the columns, one after the other: any difference is an error.
  case both
}
