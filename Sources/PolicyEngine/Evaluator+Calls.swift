import Diagnostics
import LuaRuntime
import MediationModel
import PolicyLanguage
import PolicyModel

extension Evaluator {
  /// How a function answered for one record.
  enum Answer: UInt8 {
    case no = 0
    case yes = 1
    case number = 2
    case missing = 3
    /// It ended in an error.
    case fault = 4
    /// Not asked.
    case skipped = 0xff
  }

  /// What came back for the rows of one partition.
  struct Answers: Sendable {
    /// `Answer` codes.
    var status: [UInt8]
    /// Integers, or for a missing one the field code; empty when nobody asked.
    var values: [Int64]
  }

  /// Calls a function for every row, or for the rows where `mask` is 1.
  func call(
    _ function: FunctionHandle, on entity: EntityName, _ context: Context, mask: [[UInt8]]? = nil,
    keepsValues: Bool = false
  ) throws(EvaluationFailure) -> [Answers] {
    if let kernels = try kernels(function, on: entity, context, wantsNumber: keepsValues) {
      return try run(kernels, function, on: entity, context, mask: mask, keepsValues: keepsValues)
    }
    var results: [Answers] = []
    for partition in ledgers.indices {
      let rows = table(entity, partition).rowCount
      let status = SharedBuffer<UInt8>(count: rows, repeating: Answer.skipped.rawValue)
      let values = SharedBuffer<Int64>(count: rows, repeating: 0)
      try callInVM(
        function, on: entity, context, partition, mask: mask?[partition],
        chunks: Array(0..<ChunkLayout.chunkCount(rows: rows)), status, values, wantsNumber: keepsValues)
      results.append(Answers(status: status.array(), values: keepsValues ? values.array() : []))
    }
    return results
  }

  /// Calls a function in the VM on the rows of some chunks.
  func callInVM(
    _ function: FunctionHandle, on entity: EntityName, _ context: Context, _ partition: Int, mask: [UInt8]?,
    chunks: [Int], _ status: SharedBuffer<UInt8>, _ values: SharedBuffer<Int64>, wantsNumber: Bool
  ) throws(EvaluationFailure) {
    let prepared = try preparedBinding(for: function, context)
    let call = ChunkCall(
      binding: prepared[partition], function: function,
      recordType: schema.entities.firstIndex { $0.name == entity } ?? 0, rows: table(entity, partition).rowCount,
      mask: mask, isBounded: isBounded(function, of: entity), status: status, values: values, wantsNumber: wantsNumber,
      describe: recordDescription(entity, partition))
    try pool.run(pieces: chunks.count) { piece, state throws(EvaluationFailure) in
      try call.run(chunk: chunks[piece], state)
    }
    try checkCancelled()
  }

  /// Whether a function ends within a record's budget whatever the record holds: what compiles has neither loops nor
  /// deep calls.
  private func isBounded(_ function: FunctionHandle, of entity: EntityName) -> Bool {
    if case .success = policy.compiled(function, of: entity) { true } else { false }
  }

  /// Truth of a boolean function for every row (or those where `mask` is 1; the others read as `.no`); `faultTruth` where
  /// it ended in an error.
  func truths(_ function: FunctionHandle, on entity: EntityName, _ context: Context, mask: [[UInt8]]? = nil)
    throws(EvaluationFailure) -> [[UInt8]]
  {
    try call(function, on: entity, context, mask: mask).map { answers in
      answers.status.map { code in
        switch code {
        case Answer.missing.rawValue: Truth.unknown.rawValue
        case Answer.fault.rawValue: Evaluator.faultTruth
        default: code == 1 ? 1 : 0
        }
      }
    }
  }

  /// How a message names the record that used up a budget.
  private func recordDescription(_ entity: EntityName, _ partition: Int) -> @Sendable (Int) -> String {
    let table = table(entity, partition)
    return { row in "\(entity) \(table.identifier(at: row))" }
  }

  /// The columns and parameters that a function sees, for every partition.
  func preparedBinding(for function: FunctionHandle, _ context: Context) throws(EvaluationFailure)
    -> [PreparedBinding]
  {
    let layout = layouts.layout(of: function)
    let context = layout.context(context)
    let key = BindingKey(function: function.handle, context: context)
    if let known = bindingCache[key] { return known }
    var derived: [PreparedBinding.Extra] = []
    for index in layout.facts {
      let fact = law.facts[index]
      let columns = try facts(fact.id, of: fact.of, context)
      for (partition, column) in columns.enumerated() {
        derived.append(
          .init(
            partition: partition, entity: fact.of, name: fact.id,
            column: column.column(isTruth: fact.isTruth), members: nil))
      }
    }
    for index in layout.classifications {
      let norm = law.norms[index]
      guard case .classification(let classification) = norm.body else { continue }
      let planes = try states(norm, classification, context)
      for (partition, plane) in planes.enumerated() {
        derived.append(
          .init(
            partition: partition, entity: classification.of, name: norm.localID,
            column: .computedStates(plane), members: classification.memberNames))
      }
    }
    let bindings = ledgers.indices.map { partition in
      PreparedBinding(
        self, partition: partition, extras: derived.filter { $0.partition == partition }, context: context,
        layout: layout)
    }
    bindingCache[key] = bindings
    return bindings
  }
}

/// Calls one function on the rows of a chunk. All of it is immutable but the two buffers, of which every chunk writes its
/// own part.
private struct ChunkCall: Sendable {
  let binding: PreparedBinding
  let function: FunctionHandle
  let recordType: Int
  let rows: Int
  let mask: [UInt8]?
  let isBounded: Bool
  let status: SharedBuffer<UInt8>
  let values: SharedBuffer<Int64>
  /// Whether the function answers with a number or a day; else with true or false.
  let wantsNumber: Bool
  let describe: @Sendable (Int) -> String

  /// A record on which the function ends in an error is at fault, and the others are asked all the same.
  /// - Throws: what ends the function for every record: a spent budget, or that nobody waits for it any more.
  func run(chunk: Int, _ state: PolicyState) throws(EvaluationFailure) {
    let first = chunk << ChunkLayout.shift
    let range = first..<min(rows, first + ChunkLayout.rows)
    do throws(LuaFailure) {
      try state.bind(binding)
      if let mask {
        var chosen = range.filter { mask[$0] == 1 }[...]
        while let failed = try answered({ () throws(LuaFailure) in
          try state.call(
            function, recordType: recordType, rows: Array(chosen), isBounded: isBounded, status: status, values: values)
        }) {
          chosen = chosen.drop { $0 <= failed }
        }
      } else {
        var left = range
        while let failed = try answered({ () throws(LuaFailure) in
          try state.call(
            function, recordType: recordType, rows: left, isBounded: isBounded, status: status, values: values)
        }) {
          left = (failed + 1)..<range.upperBound
        }
      }
    } catch {
      throw EvaluationFailure(state.diagnostic(error, describe: describe))
    }
    // Written without `Answer`, for it looks at every row: false and true, or a number; and what stands for neither.
    let plain =
      wantsNumber ? Answer.number.rawValue...Answer.number.rawValue : Answer.no.rawValue...Answer.yes.rawValue
    for row in range {
      let code = status.pointer[row]
      if plain ~= code || code == Answer.missing.rawValue || code == Answer.skipped.rawValue { continue }
      status.pointer[row] = Answer.fault.rawValue
    }
  }

  /// - Returns: the row on which the calls ended in an error, now at fault; nil when they are done.
  private func answered(_ call: () throws(LuaFailure) -> Void) throws(LuaFailure) -> Int? {
    do throws(LuaFailure) {
      try call()
      return nil
    } catch {
      guard error.kind == .runtime, let row = error.row else { throw error }
      status.pointer[row] = Answer.fault.rawValue
      return row
    }
  }

  private typealias Answer = Evaluator.Answer
}

/// A buffer that the pieces of one run write, each its own rows, and that is read after all of them were joined.
///
/// Unchecked for that reason: no two threads touch one element, and the join orders writing before reading.
final class SharedBuffer<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<Element>
  let count: Int

  init(count: Int, repeating value: Element) {
    self.count = count
    pointer = .allocate(capacity: max(1, count))
    pointer.initialize(repeating: value, count: max(1, count))
  }

  deinit { pointer.deallocate() }

  func array() -> [Element] { Array(UnsafeBufferPointer(start: pointer, count: count)) }
}
