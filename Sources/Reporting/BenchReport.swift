package import Benchmarking
import TextWidth

/// What a benchmark measured, as text, `policy-workbench.bench/1`, and lines that benchstat reads.
package struct BenchReport {
  private let result: BenchmarkResult
  private let language: Language

  package init(_ result: BenchmarkResult, _ language: Language) {
    self.result = result
    self.language = language
  }

  // MARK: Text

  /// - Parameter width: columns of the terminal; nil never wraps.
  package func text(width: Int?) -> String {
    let size = result.size
    let times = result.measures.first?.nanoseconds.count ?? 0
    var lines = [
      language.pick(
        "编出来的台账：\(size.districts) 个区县，\(size.organizations) 个组织，\(size.mediators) 名调解员；每样 \(times) 次，轮流做，取中位数。",
        "A made-up ledger: \(size.districts) districts, \(size.organizations) organisations, \(size.mediators) mediators; each \(times) times, in turn; medians."
      ), "",
    ]
    lines += measures.lines(total: width) + [""]
    lines += rules.lines(total: width)
    lines += notes
    return lines.joined(separator: "\n") + "\n"
  }

  private var measures: TextTable {
    var table = TextTable([
      .init(language.pick("做什么", "work"), fit: .wrap), .init(language.pick("线程", "threads"), .right),
      .init(language.pick("中位数", "median"), .right), .init(language.pick("最短–最长", "least–most"), .right),
      .init(language.pick("处理器时间", "processor"), .right),
      .init(language.pick("规则×记录每秒", "rule-records/s"), .right),
      .init(language.pick("每秒处理器时间", "a processor second"), .right),
      .init(language.pick("内存峰值", "peak memory"), .right),
    ])
    for measure in result.measures {
      let (least, most) = (measure.nanoseconds.min() ?? 0, measure.nanoseconds.max() ?? 0)
      table.append([
        name(measure.work), String(measure.workers), milliseconds(measure.median),
        "\(milliseconds(least))–\(milliseconds(most))",
        milliseconds(measure.medianProcessor), measure.ruleRecordsPerSecond.map(millions) ?? "",
        measure.ruleRecordsPerProcessorSecond.map(millions) ?? "",
        measure.medianPeak.map { "\(($0 + (1 << 20) - 1) >> 20) MiB" } ?? "",
      ])
    }
    return table
  }

  private var rules: TextTable {
    var table = TextTable([
      .init(language.pick("规则", "rule")), .init(language.pick("记录", "records"), .right), .init("Lua", .right),
      .init(language.pick("按列", "columns"), .right), .init(language.pick("手写", "by hand"), .right),
      .init(language.pick("Lua÷按列", "Lua/columns"), .right), .init(language.pick("按列÷手写", "columns/hand"), .right),
      .init(language.pick("按列，每条记录", "columns, a record"), .right),
    ])
    for rule in result.rules {
      let (vm, columns, hand) = (
        BenchmarkResult.median(rule.vm), BenchmarkResult.median(rule.columns), BenchmarkResult.median(rule.hand)
      )
      table.append([
        rule.id, String(rule.records), milliseconds(vm), milliseconds(columns), hand == 0 ? "" : milliseconds(hand),
        ratio(vm, columns), hand == 0 ? "" : ratio(columns, hand), nanoseconds(columns, rule.records),
      ])
    }
    return table
  }

  /// How the whole stands to the limit or to the named rules.
  private var notes: [String] {
    guard let columns = result.measure(.columns) else { return [] }
    var lines: [String] = [""]
    if let vm = result.measure(.vm) {
      let times = ratio(vm.medianProcessor, columns.medianProcessor)
      lines.append(language.pick("按列比 Lua 快 \(times) 倍。", "Columns are \(times) times as fast as Lua."))
    }
    if let hand = result.measure(.hand) {
      let times = ratio(columns.medianProcessor, hand.medianProcessor)
      lines.append(
        language.pick("按列用的时间是手写的 \(times) 倍。", "Columns take \(times) times as long as the rules written by hand."))
    }
    if let named = result.measure(.named), let share = share(columns, named) {
      lines.append(
        language.pick(
          "每条记录用的时间是五条点名规则的 \(share) 倍。", "A record costs \(share) times what it costs the five named rules."))
    }
    return lines
  }

  /// Time for each record, in hundredths of that of the named rules.
  private func share(_ columns: BenchmarkResult.Measure, _ named: BenchmarkResult.Measure) -> String? {
    guard let own = columns.ruleRecords, let other = named.ruleRecords, own > 0, other > 0 else { return nil }
    let left = Int128(columns.medianProcessor) * Int128(other) * 100
    let right = Int128(max(1, named.medianProcessor)) * Int128(own)
    return hundredths(Int64(truncatingIfNeeded: (left + right - 1) / right))
  }

  private func name(_ work: BenchmarkResult.Work) -> String {
    switch work {
    case .process: language.pick("从 CSV 到报告（另一进程）", "from CSV to the report (own process)")
    case .load: language.pick("读 CSV，全部检查", "load CSV, fully checked")
    case .vm: language.pick("评估，Lua", "evaluate, Lua")
    case .columns: language.pick("评估，按列", "evaluate, columns")
    case .hand: language.pick("同样的规则，手写", "the same rules by hand")
    case .named: language.pick("五条点名规则，按列", "the five named rules, columns")
    }
  }

  // MARK: Numbers, cut and never rounded up

  private func milliseconds(_ nanoseconds: Int64) -> String { hundredths(nanoseconds / 10_000) + " ms" }

  private func millions(_ count: Int64) -> String { hundredths(count / 10_000) + " M" }

  private func nanoseconds(_ time: Int64, _ records: Int) -> String {
    hundredths(time * 100 / Int64(max(1, records))) + " ns"
  }

  private func ratio(_ a: Int64, _ b: Int64) -> String { hundredths(a * 100 / max(1, b)) }

  private func hundredths(_ number: Int64) -> String {
    let rest = number % 100
    return "\(number / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
