import Diagnostics
import LedgerFiles
package import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel

/// Measures what the program does to a made-up ledger. The works take turns, so that what disturbs the machine for a
/// while disturbs them all.
package struct Benchmark {
  /// The day that rules are evaluated for.
  package static let asOf = Day(year: 2025, month: 12, day: 31) ?? Day(number: 0)

  let folder: BenchmarkFolder
  let size: BenchmarkFolder.Size
  let repetitions: Int
  /// Told what is being done.
  let progress: (Step) -> Void

  package enum Step: Sendable {
    case writing
    case processes
    case measuring(repetition: Int)
  }

  package init(
    _ folder: BenchmarkFolder, _ size: BenchmarkFolder.Size, repetitions: Int, progress: @escaping (Step) -> Void
  ) {
    self.folder = folder
    self.size = size
    self.repetitions = max(1, repetitions)
    self.progress = progress
  }

  /// The named rules: from files to the report, loading, the two engines, and by hand.
  /// - Parameter program: this program, to be run by itself; nil leaves that out.
  /// - Throws: `InvalidInput`, `EvaluationFailure`, and whatever writing files throws; `BenchCode.countsDiffer` where the
  ///   three ways do not count the same.
  package func runNamed(program: String?) throws -> BenchmarkResult {
    let policy = try openNamed()
    var result = try prepared()
    // First, while this process is small.
    if let program { result.measures += processes(program) }
    let ledger = try measureLoading(&result)
    guard let hand = HandRules(ledger, asOf: Self.asOf) else {
      throw EvaluationFailure(Diagnostic(BenchCode.otherLedger, at: .none))
    }
    let run = EngineRun(policy, ledger)
    let check = CountCheck(ledger)
    var works = EngineWorks(run, named: nil)
    result.rules = run.rules
    var byHand = BenchmarkResult.Measure(work: .hand, workers: 1, ruleRecords: run.ruleRecords)
    for repetition in 0..<repetitions {
      progress(.measuring(repetition: repetition))
      try works.measureOnce()
      byHand.append(SpentTime.measuring { for id in NamedRules.ids { _ = hand.count(id) } })
      for index in result.rules.indices {
        let id = result.rules[index].id
        try run.measure(&result.rules[index], check)
        var counters: HandRules.Counters = []
        result.rules[index].hand.append(SpentTime.measuring { counters = hand.count(id) }.processor)
        if repetition == 0 { try check.compare(try run.evaluate(.columns, norm: id), counters, id) }
      }
    }
    result.measures += works.measures + [byHand]
    return result
  }

  /// Any rule file, each norm through the VM and through columns, beside the named rules over columns.
  package func runRules(_ text: [UInt8], path: String) throws -> BenchmarkResult {
    let policy = try folder.openRules(text, name: "given", original: path)
    let named = try openNamed()
    var result = try prepared()
    let ledger = try load(workers: 2)
    let run = EngineRun(policy, ledger)
    let check = CountCheck(ledger)
    var works = EngineWorks(run, named: EngineRun(named, ledger))
    result.rules = run.rules
    for repetition in 0..<repetitions {
      progress(.measuring(repetition: repetition))
      try works.measureOnce()
      for index in result.rules.indices { try run.measure(&result.rules[index], check) }
    }
    result.measures += works.measures
    return result
  }

  private func openNamed() throws -> OpenedPolicy {
    try folder.openRules(Array(NamedRules.text.utf8), name: "named", original: "NamedRules")
  }

  private func prepared() throws -> BenchmarkResult {
    progress(.writing)
    try folder.writeLedger(size)
    return BenchmarkResult(size: size, records: size.organizations + size.mediators)
  }

  private func load(workers: Int) throws -> Ledger {
    try LedgerReader.read(folder: folder.ledger, schema: .mediation, options: .init(workers: workers)).ledger
  }

  private func processes(_ program: String) -> [BenchmarkResult.Measure] {
    progress(.processes)
    var measures = [1, 2].map { BenchmarkResult.Measure(work: .process, workers: $0, ruleRecords: nil) }
    for _ in 0..<repetitions {
      for index in measures.indices {
        let arguments = [
          "evaluate", "--policies", folder.path + "/policies/named/rules", "--ledger", folder.ledger, "--as-of",
          Self.asOf.description, "--workers", String(measures[index].workers), "--format", "json",
        ]
        // 2 and 4 are answers.
        guard let run = MeasuredProcess.run(program, arguments), [0, 2, 4].contains(run.status) else { return [] }
        measures[index].append(run.spent)
        measures[index].peak.append(run.peak)
      }
    }
    return measures
  }

  private func measureLoading(_ result: inout BenchmarkResult) throws -> Ledger {
    var measures = [1, 2].map { BenchmarkResult.Measure(work: .load, workers: $0, ruleRecords: nil) }
    var last: Ledger?
    for _ in 0..<repetitions {
      for index in measures.indices {
        last = nil
        let hasReset = ProcessMemory.resetPeak()
        measures[index].append(try SpentTime.measuring { last = try load(workers: measures[index].workers) })
        if hasReset, let peak = ProcessMemory.peak() { measures[index].peak.append(peak) }
      }
    }
    result.measures += measures
    if let last { return last }
    return try load(workers: 2)
  }
}
