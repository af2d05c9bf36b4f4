package import Benchmarking

extension BenchReport {
  /// `policy-workbench.bench/1`: every single time, in nanoseconds, and bytes.
  package static func json(_ result: BenchmarkResult, version: String) -> JSONValue {
    .record([
      ("schema", "policy-workbench.bench/1"),
      ("run", .record([("version", .string(version))])),
      (
        "ledger",
        .record([
          ("districts", .integer(result.size.districts)), ("organizations", .integer(result.size.organizations)),
          ("mediators", .integer(result.size.mediators)),
        ])
      ),
      (
        "measures",
        .array(
          result.measures.map { measure in
            .record([
              ("work", .string(measure.work.rawValue)), ("threads", .integer(measure.workers)),
              ("median_ns", .integer(measure.median)), ("ns", .array(measure.nanoseconds.map { .integer($0) })),
              ("processor_ns", .array(measure.processor.map { .integer($0) })),
              ("rule_records", .number(measure.ruleRecords)),
              ("rule_records_per_second", .number(measure.ruleRecordsPerSecond)),
              ("peak_bytes", .number(measure.medianPeak)),
            ])
          })
      ),
      (
        "rules",
        .array(
          result.rules.map { rule in
            .record([
              ("id", .string(rule.id)), ("records", .integer(rule.records)),
              ("vm_ns", .array(rule.vm.map { .integer($0) })),
              ("columns_ns", .array(rule.columns.map { .integer($0) })),
              ("hand_ns", .array(rule.hand.map { .integer($0) })),
            ])
          })
      ),
    ])
  }

  /// One line for each single time, in the form of Go's benchmarks: `benchstat old.txt new.txt` compares two runs.
  package static func benchstat(_ result: BenchmarkResult, version: String) -> String {
    var lines = [
      "pkg: policy-workbench", "version: \(version)",
      "ledger: \(result.size.districts) districts, \(result.size.organizations) organizations, "
        + "\(result.size.mediators) mediators",
    ]
    for measure in result.measures {
      for (index, time) in measure.nanoseconds.enumerated() {
        var line = "Benchmark\(title(measure.work.rawValue))-\(measure.workers) 1 \(time) ns/op"
        if let records = measure.ruleRecords {
          line += " \(BenchmarkResult.rate(records, time)) rule-records/s"
        }
        line += " \(measure.processor[index]) processor-ns/op"
        if index < measure.peak.count { line += " \(measure.peak[index]) peak-B" }
        lines.append(line)
      }
    }
    for rule in result.rules {
      for (work, times) in [("vm", rule.vm), ("columns", rule.columns), ("hand", rule.hand)] {
        for time in times {
          let rate = BenchmarkResult.rate(rule.records, time)
          lines.append("BenchmarkRule/\(rule.id)/\(work)-1 1 \(time) ns/op \(rate) rule-records/s")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func title(_ work: String) -> String {
    work == "vm" ? "VM" : work.prefix(1).uppercased() + work.dropFirst()
  }
}
