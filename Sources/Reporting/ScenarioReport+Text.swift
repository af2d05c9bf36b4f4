import PolicyEngine
import PolicyModel
package import Scenarios
import TextWidth

extension ScenarioReport {
  /// A comparison that people read: what differs in law and facts, then who flips. Nothing in it is the same on both sides.
  /// - Parameter width: columns of the terminal; nil never cuts.
  package static func text(_ comparison: ScenarioComparison, _ language: Language, width: Int?) -> String {
    ComparisonText(comparison, language, width: width).lines.joined(separator: "\n") + "\n"
  }
}

/// One comparison in words.
struct ComparisonText {
  let comparison: ScenarioComparison
  let language: Language
  let width: Int?
  private(set) var lines: [String] = []

  init(_ comparison: ScenarioComparison, _ language: Language, width: Int?) {
    self.comparison = comparison
    self.language = language
    self.width = width
    head()
    for norm in comparison.norms { add(norm) }
    summary()
  }

  /// Only what differs, without the scenarios that made it.
  init(body comparison: ScenarioComparison, _ language: Language, width: Int?) {
    self.comparison = comparison
    self.language = language
    self.width = width
    for norm in comparison.norms { add(norm) }
    if comparison.norms.isEmpty { lines.append(language.pick("没有一个结果不同。", "No finding differs.")) }
  }

  private var names: Names { Names(language) }
  private var numbers: QuantityText { QuantityText(language: language) }

  // MARK: What differs

  private mutating func head() {
    if let before = comparison.before { scenario(before, language.pick("情景甲", "Scenario A")) }
    let second = comparison.before == nil ? language.pick("情景", "Scenario") : language.pick("情景乙", "Scenario B")
    if let after = comparison.after {
      scenario(after, second)
    } else {
      lines.append(language.pick("\(second)：现状", "\(second): the baseline"))
    }
    if comparison.before == nil {
      lines.append(language.pick("和现状相比（现状 → 情景）：", "Against the baseline (baseline → scenario):"))
    } else {
      lines.append(language.pick("甲 → 乙：", "A → B:"))
    }
    lines.append("")
  }

  private mutating func scenario(_ scenario: Scenario, _ name: String) {
    lines.append(language.pick("\(name)：\(scenario.title)", "\(name): \(scenario.title)"))
    if let reason = scenario.reason { lines.append("  " + language.pick("理由：\(reason)", "Why: \(reason)")) }
    if let day = scenario.asOf { lines.append("  " + language.pick("评估日：\(day)", "As of \(day)")) }
    for change in scenario.parameters { lines.append("  " + text(change)) }
    for change in scenario.readings {
      lines.append(
        "  " + language.pick("读法 \(change.name) = \(change.choice)", "reading \(change.name) = \(change.choice)"))
    }
    for change in scenario.facts { lines.append("  " + FactChangeText(language).text(change)) }
    if let law = scenario.law {
      let levels = law.levels.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }.joined(separator: ", ")
      let folders = law.policies.joined(separator: ", ")
      lines.append(
        "  " + language.pick("政策：\(folders)", "Policies: \(folders)") + (levels.isEmpty ? "" : "（\(levels)）"))
    }
  }

  /// `企业调解委员会占规上企业的比例（2025-12-31）：80% → 85%  enterprise_coverage`
  private func text(_ change: ParameterChange) -> String {
    let id = change.name.split(separator: "#").last.map(String.init) ?? change.name
    let law = comparison.evaluationsBefore.map(\.policy).first { policy in
      policy.parameter(id) != nil && (!change.name.contains("#") || change.name == "\(policy.id)#\(id)")
    }
    let written = "\(change.name)\(change.by.map { "@\($0)" } ?? "")"
    guard let parameter = law?.parameter(id) else { return "\(written) = \(change.value)" }
    let unit = ParameterText(language)
    let baseline = parameter.values.last { $0.by == change.by }.map { unit.value($0.value, parameter.unit) }
    let old = baseline ?? language.pick("没有", "none")
    let label = language.label(parameter.label, parameter.labelEn)
    let due = change.by.map { language.pick("（\($0)）", " (\($0))") } ?? ""
    return "\(label)\(due)\(language.pick("：", ": "))\(old) → \(unit.written(change.value, parameter.unit))  \(written)"
  }

  // MARK: What follows

  private mutating func add(_ difference: NormDifference) {
    let norm = difference.norm
    let places = norm.citations.map(\.place).joined(separator: language.pick("、", ", "))
    let force = norm.force == .must ? "" : "  [\(names.force(norm.force))]"
    lines.append("■ \(language.label(norm.label, norm.labelEn))（\(places)）  \(norm.localID)\(force)")
    if difference.before.id != norm.id {
      lines.append("  " + language.pick("与 \(difference.before.id) 相比", "compared with \(difference.before.id)"))
    }
    for slice in difference.slices {
      lines.append("  " + head(slice))
      let flips = slice.flips.map { flip in
        "\(outcome(flip.from)) → \(outcome(flip.to)) \(flip.count)"
      }
      if !flips.isEmpty {
        lines.append("    " + language.pick("翻转：", "flips: ") + flips.joined(separator: language.pick("，", ", ")))
      }
      if slice.entity == "jurisdiction" { subjects(slice) } else { records(slice) }
    }
    lines.append("")
  }

  private func outcome(_ outcome: Outcome?) -> String {
    outcome.map { names.outcome($0) } ?? language.pick("不问", "not asked")
  }

  private func pair(_ a: String, _ b: String) -> String { a == b ? a : "\(a) → \(b)" }

  /// `2025-12-31 到期：达标 10 → 7，未达标 4 → 7`
  private func head(_ slice: SliceDifference) -> String {
    let counts = Outcome.allCases.filter { slice.before[$0] != slice.after[$0] }
      .map { "\(names.outcome($0)) \(slice.before[$0]) → \(slice.after[$0])" }
    let text =
      counts.isEmpty
      ? language.pick("结果不变，差距有变", "same outcomes, other distances")
      : counts.joined(separator: language.pick("，", ", "))
    guard let milestone = slice.milestone else { return text }
    return language.pick("\(milestone) 到期：", "due \(milestone): ") + text
  }

  private mutating func subjects(_ slice: SliceDifference) {
    if slice.subjects.isEmpty { return }
    let titles =
      language == .zh
      ? ["辖区", "结果", "已有/总数", "占比", "要求", "还差"] : ["place", "outcome", "part/whole", "share", "asked", "missing"]
    var table = TextTable(
      zip(titles, [false, false, true, true, true, true]).map { TextTable.Column($0, $1 ? .right : .left) }, indent: 4)
    for subject in slice.subjects {
      guard let any = subject.after ?? subject.before else { continue }
      func both(_ text: (Finding) -> String?) -> String {
        pair(subject.before.flatMap(text) ?? "", subject.after.flatMap(text) ?? "")
      }
      table.append([
        any.subject.label ?? any.subject.id,
        pair(outcome(subject.before?.outcome), outcome(subject.after?.outcome)),
        both { $0.actual.map { numbers.quantity($0) } },
        both { finding in finding.actual.flatMap { numbers.share($0, of: finding.required) } },
        both { $0.required.map { numbers.required($0) } }, both { numbers.distanceCell($0) },
      ])
    }
    lines += table.lines(total: width)
  }

  /// Counts by home, then those closest to the other side.
  private mutating func records(_ slice: SliceDifference) {
    if !slice.places.isEmpty {
      let shown = Outcome.allCases.filter { outcome in slice.places.contains { $0.before[outcome] != $0.after[outcome] }
      }
      var columns = [TextTable.Column(language.pick("辖区", "place"))]
      columns += shown.map { TextTable.Column(names.outcome($0), .right) }
      let showsMissing = slice.places.contains {
        $0.missingBefore != $0.missingAfter || $0.excessBefore != $0.excessAfter
      }
      if showsMissing { columns.append(TextTable.Column(language.pick("共差", "missing in all"), .right)) }
      var table = TextTable(columns, indent: 4)
      for place in slice.places {
        let name = place.label ?? (place.jurisdiction.isEmpty ? language.pick("不知道", "unknown") : place.jurisdiction)
        let counts = shown.map { pair(String(place.before[$0]), String(place.after[$0])) }
        let missing = pair(
          numbers.distance(place.missingBefore, place.excessBefore) ?? "0",
          numbers.distance(place.missingAfter, place.excessAfter) ?? "0")
        table.append([name] + counts + (showsMissing ? [missing] : []))
      }
      lines += table.lines(total: width)
    }
    for subject in slice.subjects {
      guard let any = subject.after ?? subject.before else { continue }
      let change = pair(outcome(subject.before?.outcome), outcome(subject.after?.outcome))
      func distance(_ finding: Finding?) -> String {
        finding.flatMap { numbers.distance($0.missing, $0.excess) } ?? "0"
      }
      let missing = pair(distance(subject.before), distance(subject.after))
      let label = any.subject.label.map { "\($0)（\(any.subject.id)）" } ?? any.subject.id
      let short = missing == "0" ? "" : language.pick("，差 \(missing)", ", \(missing) short")
      lines.append("    \(change)  \(label)\(short)")
    }
    if slice.more > 0 {
      lines.append("    " + language.pick("…… 另有 \(slice.more) 个", "… \(slice.more) more"))
    }
  }

  private mutating func summary() {
    let changed = comparison.norms.count
    let again = comparison.evaluatedAgain.count
    if changed == 0 { lines.append(language.pick("没有一个结果不同。", "No finding differs.")) }
    lines.append(
      language.pick(
        "比较了 \(comparison.compared) 条规则：重新评估 \(again) 条，结果有变的 \(changed) 条。",
        "\(comparison.compared) norms compared: \(again) evaluated again, \(changed) with other findings."))
  }
}
