import CampaignPlanning
package import Campaigns
import MediationModel
import PolicyModel
import TextWidth

/// Two building plans side by side, as a document and as text for people.
package enum PlanComparisonReport {
  /// The document `policy-workbench.plan-comparison/1`; its schema is `Manual/schemas/plan-comparison.schema.json`.
  package static func json(_ comparison: PlanComparison, _ run: RunDescription) -> JSONValue {
    .record([
      ("schema", .string("policy-workbench.plan-comparison/1")), ("run", run.json),
      ("before", comparison.before.map(head) ?? .null), ("after", comparison.after.map(head) ?? .null),
      (
        "demands",
        .array(
          comparison.demands.map {
            .record([
              ("norm", .string($0.norm)), ("part", .text($0.part)), ("force", .string($0.force.rawValue)),
              ("district", .string($0.district.code)), ("due", .spelled($0.due)), ("cycle", .spelled($0.cycle)),
              ("missing_before", $0.before.map { .integer($0) } ?? .null),
              ("missing_after", $0.after.map { .integer($0) } ?? .null),
            ])
          })
      ),
      (
        "counts",
        .array(
          comparison.counts.map {
            .record([
              ("district", .string($0.district.code)), ("item", .string($0.item)), ("before", .integer($0.before)),
              ("after", .integer($0.after)),
            ])
          })
      ),
      (
        "years",
        .array(
          comparison.years.map {
            .record([
              ("year", .integer($0.year)), ("cost_before", .string(yuan($0.before))),
              ("cost_after", .string(yuan($0.after))),
            ])
          })
      ),
    ])
  }

  private static func yuan(_ fen: Int64) -> String { ExactDecimal(units: fen, scale: 2).description }

  private static func head(_ report: BuildingPlanReport) -> JSONValue {
    .record([
      ("title", .string(report.campaign.title)), ("from", .string(report.campaign.from.description)),
      ("through", .string(report.campaign.through.description)), ("cost", .string(yuan(report.cost))),
      ("unmet", .integer(report.shortfalls.count)), ("solver", .string(report.solver)),
    ])
  }

  // MARK: Text

  /// - Parameter width: columns of the terminal; nil: 80.
  package static func text(_ comparison: PlanComparison, _ language: Language, width: Int?) -> String {
    guard let words = (comparison.after ?? comparison.before).map({ PlanWords($0, language) }) else { return "" }
    let nothing = language.pick("什么都不做", "doing nothing")
    let (before, after) = (comparison.before, comparison.after)
    var lines = [
      "\(before?.campaign.title ?? nothing)  →  \(after?.campaign.title ?? nothing)",
      language.pick("  达不到的：", "  not met: ")
        + "\(unmet(before, other: after)) → \(unmet(after, other: before))",
      language.pick("  费用（元）：", "  cost, yuan: ")
        + "\(words.money(before?.cost ?? 0)) → \(words.money(after?.cost ?? 0))",
    ]
    if comparison.demands.isEmpty, comparison.counts.isEmpty, comparison.years.isEmpty {
      lines.append(language.pick("没有不同。", "Nothing differs."))
    }
    lines += demands(comparison, words, width: width) + counts(comparison, words, width: width)
    return lines.map { $0 + "\n" }.joined()
  }

  private static func unmet(_ report: BuildingPlanReport?, other: BuildingPlanReport?) -> Int {
    report?.shortfalls.count ?? other?.demands.count { $0.missingBefore > 0 } ?? 0
  }

  private static func demands(_ comparison: PlanComparison, _ words: PlanWords, width: Int?) -> [String] {
    let language = words.language
    if comparison.demands.isEmpty { return [] }
    var table = TextTable(
      [
        .init(language.pick("辖区", "district")), .init(language.pick("规则", "norm"), fit: .wrap, minimum: 16),
        .init(language.pick("期限", "due")), .init(language.pick("还差", "missing"), .right),
        .init(language.pick("变为", "then"), .right),
      ], indent: 2)
    for demand in comparison.demands {
      table.append([
        demand.district.name, words.norm(demand.norm, part: demand.part), demand.due.description,
        demand.before.map(String.init) ?? "–", demand.after.map(String.init) ?? "–",
      ])
    }
    return ["", "■ " + language.pick("还差多少", "What is missing")] + table.lines(total: width ?? 80)
  }

  private static func counts(_ comparison: PlanComparison, _ words: PlanWords, width: Int?) -> [String] {
    let language = words.language
    if comparison.counts.isEmpty { return [] }
    let other = comparison.before.map { PlanWords($0, language) }
    var table = TextTable(
      [
        .init(language.pick("辖区", "district")), .init(language.pick("事项", "item"), fit: .wrap, minimum: 16),
        .init(language.pick("原来", "before"), .right), .init(language.pick("变为", "then"), .right),
        .init(language.pick("相差", "change"), .right),
      ], indent: 2)
    for count in comparison.counts {
      let change = count.after - count.before
      // What only the first plan knows is named by it.
      let label = words.item(count.item)
      table.append([
        count.district.name, label == count.item ? other?.item(count.item) ?? label : label, String(count.before),
        String(count.after), change > 0 ? "+\(change)" : String(change),
      ])
    }
    return ["", "■ " + language.pick("做多少", "What is done")] + table.lines(total: width ?? 80)
  }
}
