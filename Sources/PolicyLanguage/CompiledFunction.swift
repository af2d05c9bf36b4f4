package import Diagnostics

/// A function of a policy as expressions over columns.
package struct CompiledFunction: Sendable {
  /// What it answers with.
  package enum Result: Hashable, Sendable { case truth, number }

  package let graph: ExpressionGraph
  package let result: Result
  /// The answer; of no meaning where `ended` or `stopped` holds.
  package let value: ExpressionID
  /// Truth: it came to a field or parameter that is missing.
  package let ended: ExpressionID
  /// Truth: it came to an error, or gave back something that is no answer. The VM is asked again, to say which.
  package let stopped: ExpressionID
  /// Upper bound for how many texts it reads.
  package let textReads: Int

  package init(
    graph: ExpressionGraph, result: Result, value: ExpressionID, ended: ExpressionID, stopped: ExpressionID,
    textReads: Int
  ) {
    self.graph = graph
    self.result = result
    self.value = value
    self.ended = ended
    self.stopped = stopped
    self.textReads = textReads
  }
}

/// Why a function runs in the VM.
package struct CompilationObstacle: Error, Hashable, Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    case noSyntax = "no-syntax"
    case loop, vararg, method, global
    case stringOperation = "string-operation"
    case bitOperation = "bit-operation"
    case float
    case table
    case dynamicField = "dynamic-field"
    case unknownField = "unknown-field"
    case unknownParameter = "unknown-parameter"
    case callee
    case capture
    case changedTable = "changed-table"
    case recordValue = "record-value"
    case tooLarge = "too-large"
    case mixedResult = "mixed-result"
    case textOrder = "text-order"
  }

  package let reason: Reason
  /// Where in the file, when a place can be named.
  package let span: SourceSpan?
  /// What was written there.
  package let found: String
}
