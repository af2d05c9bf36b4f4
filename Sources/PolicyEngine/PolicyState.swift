import Diagnostics
import LuaRuntime
import MediationModel
import PolicyLanguage
import PolicyModel

/// One worker's Lua state for one policy, with what is bound to it.
final class PolicyState {
  private let policy: OpenedPolicy
  private let state: LuaState
  /// What is bound; held, because the state only borrows its memory.
  private var bound: PreparedBinding?

  /// - Parameter cancellation: what stops a function in its middle.
  init(_ policy: OpenedPolicy, _ probes: InstalledProbes? = nil, _ cancellation: Cancellation? = nil)
    throws(EvaluationFailure)
  {
    self.policy = policy
    do throws(LuaFailure) {
      if let probes {
        state = try policy.makeState(probes.sources, marks: probes.marks)
      } else {
        state = try policy.makeState()
      }
    } catch {
      throw EvaluationFailure(
        Diagnostic(EngineCode.functionFailed, at: .file(policy.folder), ["message": .text(error.message)]))
    }
    if let cancellation { state.watch { cancellation.isCancelled } }
  }

  func bind(_ binding: PreparedBinding) throws(LuaFailure) {
    if bound === binding { return }
    try state.bind(recordTypes: binding.recordTypes)
    try state.bind(parameters: binding.parameters)
    bound = binding
  }

  func call(
    _ function: FunctionHandle, recordType: Int, rows: Range<Int>, isBounded: Bool, status: SharedBuffer<UInt8>,
    values: SharedBuffer<Int64>
  ) throws(LuaFailure) {
    try state.callBatch(
      function.lua, recordType: recordType, rows: rows, isBounded: isBounded,
      status: status.pointer + rows.lowerBound, values: values.pointer + rows.lowerBound)
  }

  /// The same for chosen rows, each answered at its own place.
  func call(
    _ function: FunctionHandle, recordType: Int, rows: [Int], isBounded: Bool, status: SharedBuffer<UInt8>,
    values: SharedBuffer<Int64>
  ) throws(LuaFailure) {
    if rows.isEmpty { return }
    let wanted = rows.map { UInt32($0) }
    var answers = [UInt8](repeating: Evaluator.Answer.skipped.rawValue, count: rows.count)
    var numbers = [Int64](repeating: 0, count: rows.count)
    // Also when a row ends in an error: what stands there for the rows before it holds.
    defer {
      for (index, row) in rows.enumerated() {
        status.pointer[row] = answers[index]
        values.pointer[row] = numbers[index]
      }
    }
    try wanted.withUnsafeBufferPointer { rows throws(LuaFailure) in
      try answers.withUnsafeMutableBufferPointer { answers throws(LuaFailure) in
        try numbers.withUnsafeMutableBufferPointer { numbers throws(LuaFailure) in
          guard let answer = answers.baseAddress, let number = numbers.baseAddress else { return }
          try state.callBatch(
            function.lua, recordType: recordType, rows: rows, isBounded: isBounded, status: answer, values: number)
        }
      }
    }
  }

  /// One call that notes what it reads.
  func trace(_ function: FunctionHandle, recordType: Int, row: Int) throws(LuaFailure) -> LuaCall {
    try state.call(function.lua, recordType: recordType, row: row, trace: true)
  }

  func diagnostic(_ failure: LuaFailure, describe: (Int) -> String) -> Diagnostic {
    if failure.kind == .cancelled { return EvaluationFailure.cancelled.diagnostic }
    var arguments: [String: DiagnosticArgument] = ["message": .text(failure.message)]
    if let row = failure.row { arguments["record"] = .text(describe(row)) }
    if let field = failure.lastReadName { arguments["field"] = .text(field) }
    let position = SourcePosition(line: failure.line ?? 1, column: 1)
    let path = failure.chunk.flatMap { policy.file($0)?.path } ?? policy.folder
    return Diagnostic(
      failure.isBudget ? EngineCode.budgetSpent : .functionFailed,
      at: .source(SourceSpan(file: path, start: position, end: position)), arguments)
  }

  /// What is wrong with an answer that is neither a truth nor a number.
  func badResult(_ function: FunctionHandle, record: String) -> Diagnostic {
    let position = SourcePosition(line: function.line, column: 1)
    let path = policy.file(function.chunk)?.path ?? policy.folder
    return Diagnostic(
      EngineCode.badResult, at: .source(SourceSpan(file: path, start: position, end: position)),
      ["record": .text(record)])
  }
}

extension FunctionHandle {
  var lua: LuaFunction { LuaFunction(handle: handle, chunk: chunk, line: line) }
}
