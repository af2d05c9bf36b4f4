/// What a benchmark measured. Times are in nanoseconds, memory in bytes.
package struct BenchmarkResult: Sendable {
  /// What was done again and again.
  package enum Work: String, Sendable, CaseIterable {
    /// A process of its own, from its start through reading and evaluating to its report.
    case process
    /// Reading and checking the CSV files.
    case load
    /// Evaluating all rules, every function in the Lua VM.
    case vm
    /// Evaluating all rules over columns.
    case columns
    /// The named rules written by hand in Swift.
    case hand
    /// The named rules over columns, beside those of a rule file.
    case named
  }

  package struct Measure: Sendable {
    package let work: Work
    package let workers: Int
    /// Nil for one that does not evaluate.
    package let ruleRecords: Int?
    /// By the clock on the wall, one for each repetition, in their order.
    package var nanoseconds: [Int64] = []
    /// What the processors worked, all threads added up: on a machine with other work the better measure.
    package var processor: [Int64] = []
    /// The most memory that was held at once, for each repetition; empty where it could not be seen.
    package var peak: [Int64] = []

    package var median: Int64 { BenchmarkResult.median(nanoseconds) }
    package var medianProcessor: Int64 { BenchmarkResult.median(processor) }

    mutating func append(_ spent: SpentTime) {
      nanoseconds.append(spent.nanoseconds)
      processor.append(spent.processor)
    }
    package var medianPeak: Int64? { peak.isEmpty ? nil : BenchmarkResult.median(peak) }

    /// Records that a rule went through in a second, over all rules; nil for one that does not evaluate.
    package var ruleRecordsPerSecond: Int64? { ruleRecords.map { BenchmarkResult.rate($0, median) } }

    /// The same in a second of one processor's work.
    package var ruleRecordsPerProcessorSecond: Int64? {
      ruleRecords.map { BenchmarkResult.rate($0, medianProcessor) }
    }
  }

  /// One norm by itself, on one thread; what the processor worked.
  package struct Rule: Sendable {
    package let id: String
    /// Records that the norm goes through: of its entity, and of each entity that its facts count.
    package let records: Int
    package var vm: [Int64] = []
    package var columns: [Int64] = []
    /// Only for the named ones.
    package var hand: [Int64] = []
  }

  package let size: BenchmarkFolder.Size
  /// Organisations and mediators in all.
  package let records: Int
  package var measures: [Measure] = []
  package var rules: [Rule] = []

  package func measure(_ work: Work, workers: Int = 1) -> Measure? {
    measures.first { $0.work == work && $0.workers == workers }
  }

  /// Of an even number the lower of the two in the middle, so that it is one that was measured.
  package static func median(_ values: [Int64]) -> Int64 {
    values.isEmpty ? 0 : values.sorted()[(values.count - 1) / 2]
  }

  /// So many in a second, rounded down.
  package static func rate(_ count: Int, _ nanoseconds: Int64) -> Int64 {
    Int64(Int128(count) * 1_000_000_000 / Int128(max(1, nanoseconds)))
  }
}
