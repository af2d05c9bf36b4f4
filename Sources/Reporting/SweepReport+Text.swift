import MediationModel
import PolicyEngine
import PolicyModel
import Scenarios
import TextWidth

extension SweepReport {
  /// Tables with a bar for who complies; for two parameters a field of how many fall short.
  /// - Parameter width: columns of the terminal; nil never cuts.
  package func text(width: Int?) -> String {
    var lines: [String] = []
    for axis in sweep.axes {
      let values = axis.values
      let range = values.count > 1 ? "\(values[0]) … \(values[values.count - 1])" : values[0]
      lines.append("\(label(axis))  \(axis.name)：\(range)（\(axis.values.count)）")
    }
    if let scenario = sweep.scenario {
      lines.append(language.pick("情景：\(scenario.title)", "Scenario: \(scenario.title)"))
    }
    lines.append("")
    let shown = series
    for one in shown {
      lines.append("■ \(title(one))  \(one.norm.localID)")
      lines += sweep.axes.count == 1 ? table(one, width: width) : field(one, width: width)
      lines.append("")
    }
    if shown.isEmpty {
      lines.append(language.pick("在这个范围里没有一个结果不同。", "No finding differs in this range."))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Rows of one kind are joined: what stands there holds for every value from the first to the last.
  private func table(_ series: Series, width: Int?) -> [String] {
    let names = Names(language)
    let numbers = QuantityText(language: language)
    let outcomes = Outcome.allCases.filter { outcome in series.counts.contains { ($0?.tally[outcome] ?? 0) > 0 } }
    var columns = [TextTable.Column(sweep.axes[0].name, .right)]
    columns += outcomes.map { TextTable.Column(names.outcome($0), .right) }
    columns += [TextTable.Column(language.pick("共差", "missing"), .right), TextTable.Column("")]
    var table = TextTable(columns, indent: 2)
    var index = 0
    while index < sweep.points.count {
      var last = index
      while last + 1 < sweep.points.count, series.counts[last + 1]?.tally == series.counts[index]?.tally,
        series.counts[last + 1]?.missing == series.counts[index]?.missing,
        series.counts[last + 1]?.excess == series.counts[index]?.excess
      { last += 1 }
      let values = [index, last].map { sweep.points[$0].values[0] }
      let value = index == last ? values[0] : "\(values[0])…\(values[1])"
      let count = series.counts[index]
      table.append(
        [value] + outcomes.map { String(count?.tally[$0] ?? 0) }
          + [numbers.distance(count?.missing, count?.excess) ?? "0", bar(count, width: 24)])
      index = last + 1
    }
    return table.lines(total: width)
  }

  /// The share that complies, of those whose answer is yes, no or open.
  private func bar(_ count: SliceCount?, width: Int) -> String {
    guard let tally = count?.tally else { return "" }
    let asked = tally.total - tally[.notApplicable]
    guard asked > 0 else { return "" }
    let satisfied = Int(tally[.satisfied] * Int64(width) / asked)
    let failing = Int((tally[.notSatisfied] * Int64(width) + asked - 1) / asked)
    let rest = max(0, width - satisfied - failing)
    return String(repeating: "█", count: satisfied) + String(repeating: "▒", count: rest)
      + String(repeating: "·", count: min(failing, width - satisfied))
  }

  /// Rows are the first parameter, columns the second; a number says how many fall short.
  private func field(_ series: Series, width: Int?) -> [String] {
    let columns = sweep.axes[1].values
    var table = TextTable(
      [TextTable.Column("\(sweep.axes[0].name) \\ \(sweep.axes[1].name)", .right)]
        + columns.map { TextTable.Column($0, .right) }, indent: 2)
    for (row, value) in sweep.axes[0].values.enumerated() {
      let cells = columns.indices.map { column -> String in
        series.counts[row * columns.count + column].map { count in
          String(count.tally[.notSatisfied] + count.tally[.pending])
        } ?? ""
      }
      table.append([value] + cells)
    }
    return [language.pick("  未达标、未到期的个数：", "  how many fall short or are pending:")] + table.lines(total: width)
  }
}
