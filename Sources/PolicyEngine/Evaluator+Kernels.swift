import ColumnEvaluation
import Diagnostics
import MediationModel
import PolicyLanguage
import PolicyModel
import Synchronization

extension Evaluator {
  struct KernelKey: Hashable {
    let function: FunctionHandle
    let entity: EntityName
    let context: Context
  }

  /// The kernel of a function in every partition; nil when the VM has to be asked.
  /// - Throws: when only columns are wanted and there is none.
  func kernels(_ function: FunctionHandle, on entity: EntityName, _ context: Context, wantsNumber: Bool)
    throws(EvaluationFailure) -> [Kernel]?
  {
    if engine == .vm { return nil }
    let compiled: CompiledFunction
    switch policy.compiled(function, of: entity) {
    case .failure(let obstacle):
      if engine == .columns { throw notCompiled(function, obstacle) }
      return nil
    case .success(let made):
      // What is asked for a truth and answers with a number is the VM's to complain about, and the other way round.
      if (made.result == .number) != wantsNumber { return nil }
      compiled = planted?.function?(made) ?? made
    }
    let context = layouts.layout(of: function).context(context)
    let key = KernelKey(function: function, entity: entity, context: context)
    if let known = kernelCache[key] { return known }
    var kernels: [Kernel]? = []
    for partition in ledgers.indices {
      guard let kernel = kernel(compiled, context, partition) else {
        kernels = nil
        break
      }
      kernels?.append(kernel)
    }
    kernelCache[key] = .some(kernels)
    return kernels
  }

  /// Nil where the VM has to be asked: also when a fact that the function reads is in error, for the VM tells faults in
  /// an order of its own.
  private func kernel(_ compiled: CompiledFunction, _ context: Context, _ partition: Int) -> Kernel? {
    let fields: KernelFields?
    do throws(EvaluationFailure) { fields = try kernelFields(compiled, context, partition) } catch { return nil }
    guard let fields, readsShortTexts(compiled, fields), let binder = KernelBinder(compiled, fields) else { return nil }
    let kernel = KernelEmitter.kernel(binder, compiled.result)
    return planted?.kernel?(kernel) ?? kernel
  }

  private func notCompiled(_ function: FunctionHandle, _ obstacle: CompilationObstacle) -> EvaluationFailure {
    let position = SourcePosition(line: function.line, column: 1)
    let span =
      obstacle.span
      ?? SourceSpan(
        file: policy.file(function.chunk)?.path ?? policy.folder, start: position, end: position)
    return EvaluationFailure(
      Diagnostic(
        EngineCode.notCompiled, at: .source(span),
        ["found": .text(obstacle.found), "reason": .text(obstacle.reason.rawValue)]))
  }

  /// Texts cost the VM gas and memory by their length: one that could use up a record's budget is read there.
  private func readsShortTexts(_ compiled: CompiledFunction, _ fields: KernelFields) -> Bool {
    if compiled.textReads == 0 { return true }
    for column in fields.columns.values {
      guard let dictionary = column.dictionary else { continue }
      if longestText(dictionary) > min(4_000, 50_000 / compiled.textReads) { return false }
    }
    return true
  }

  private func longestText(_ dictionary: TextDictionary) -> Int {
    if let known = longestTexts[ObjectIdentifier(dictionary)] { return known.length }
    let length = (0..<dictionary.count).reduce(0) { max($0, dictionary.bytes($1).count) }
    longestTexts[ObjectIdentifier(dictionary)] = (dictionary, length)
    return length
  }

  /// Asks a function's kernels for every row, or for the rows where `mask` is 1. Chunks with a row in error are left to
  /// the VM, which says what is wrong.
  func run(
    _ kernels: [Kernel], _ function: FunctionHandle, on entity: EntityName, _ context: Context, mask: [[UInt8]]?,
    keepsValues: Bool
  ) throws(EvaluationFailure) -> [Answers] {
    var results: [Answers] = []
    for (partition, kernel) in kernels.enumerated() {
      let rows = table(entity, partition).rowCount
      let status = SharedBuffer<UInt8>(count: rows, repeating: Answer.skipped.rawValue)
      let values = SharedBuffer<Int64>(count: rows, repeating: 0)
      let failed = Mutex<[Int]>([])
      let run = KernelRun(
        kernel: kernel, rows: rows, mask: mask?[partition], status: status, values: keepsValues ? values : nil)
      workers.forEach(ChunkLayout.chunkCount(rows: rows)) { chunk in
        if !run.run(chunk: chunk) { failed.withLock { $0.append(chunk) } }
      }
      try checkCancelled()
      let left = failed.withLock { $0.sorted() }
      if !left.isEmpty {
        try callInVM(
          function, on: entity, context, partition, mask: mask?[partition], chunks: left, status, values,
          wantsNumber: keepsValues)
      }
      results.append(Answers(status: status.array(), values: keepsValues ? values.array() : []))
    }
    return results
  }
}

/// Runs a kernel on chunks. All of it is immutable but the buffers, of which every chunk writes its own part.
private struct KernelRun: Sendable {
  let kernel: Kernel
  let rows: Int
  let mask: [UInt8]?
  let status: SharedBuffer<UInt8>
  let values: SharedBuffer<Int64>?

  /// - Returns: false when a row is in error.
  func run(chunk: Int) -> Bool {
    let first = chunk << ChunkLayout.shift
    let range = first..<min(rows, first + ChunkLayout.rows)
    let scratch = KernelScratch()
    guard let mask else {
      return FunctionBatch.run(
        kernel, rows: range, asked: nil, status: status.pointer, values: values?.pointer, scratch)
    }
    return mask.withUnsafeBufferPointer { mask in
      FunctionBatch.run(
        kernel, rows: range, asked: mask.baseAddress, status: status.pointer, values: values?.pointer, scratch)
    }
  }
}
