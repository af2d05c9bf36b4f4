import CampaignPlanning
import Campaigns
import MediationModel
import PolicyModel

/// What the parts of a building plan are called.
struct PlanWords {
  let report: BuildingPlanReport
  let language: Language
  private let names: Names

  init(_ report: BuildingPlanReport, _ language: Language) {
    self.report = report
    self.language = language
    names = Names(language)
  }

  func district(_ index: Int) -> String { report.districts[index].name }

  /// What an item or a session is called.
  func item(_ id: String) -> String {
    if let item = report.campaign.items.first(where: { $0.id == id }) {
      return language.label(item.label, item.labelEn)
    }
    return report.campaign.sessions.first { $0.id == id }?.label ?? id
  }

  func norm(_ id: String) -> String {
    found(id).map { language.label($0.norm.label, $0.norm.labelEn) } ?? id
  }

  /// `三（一）1/企业`, with the document where it is another than the policy's own.
  func clauses(_ citations: [Citation], of id: String) -> String {
    guard let (policy, _) = found(id) else { return citations.map(\.place).joined(separator: language.pick("、", ", ")) }
    return citations.map { citation in
      citation.source == policy.source.id ? citation.place : names.citation(citation, sources: policy.sources)
    }.joined(separator: language.pick("、", ", "))
  }

  /// A norm and, where it has several, its part.
  func part(_ demand: BuildingPlanReport.DemandResult) -> String {
    guard let part = demand.part, let (policy, _) = found(demand.norm) else { return norm(demand.norm) }
    let fact = policy.facts.first { $0.id == part }.map { language.label($0.label, $0.labelEn) } ?? part
    return "\(norm(demand.norm))\(language.pick("：", ": "))\(fact)"
  }

  private func found(_ id: String) -> (policy: Policy, norm: Norm)? {
    for policy in report.policies {
      if let norm = policy.norms.first(where: { $0.id == id }) { return (policy, norm) }
    }
    return nil
  }

  /// Fen as yuan: `12,000`, `0.50`.
  func money(_ fen: Int64) -> String {
    let whole = String(abs(fen) / 100)
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { grouped += "," }
      grouped.append(digit)
    }
    let rest = abs(fen) % 100
    return (fen < 0 ? "-" : "") + grouped + (rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + String(rest))
  }

  func goal(_ goal: PlanSolution.Goal.Name) -> String {
    switch goal {
    case .shortfall: language.pick("还差（加权）", "missing, weighted")
    case .cost: language.pick("费用（元）", "cost, yuan")
    case .peak: language.pick("各区最忙一个月之和", "sum of the districts' busiest months")
    }
  }

  /// A goal's value or bound in its own unit.
  func number(_ value: Double, of goal: PlanSolution.Goal.Name) -> String {
    guard value.isFinite, abs(value) < 9e15 else { return "" }
    return goal == .cost ? money(Int64(value.rounded())) : String(Int64(value.rounded()))
  }

  func limit(_ limit: BuildingPlanReport.LimitUse.Limit) -> String {
    switch limit {
    case .capacity(let line, let district, let months):
      let bound = report.campaign.capacities[line]
      let place = district.map(self.district) ?? language.pick("全部辖区", "all districts")
      let item = bound.item.map(self.item) ?? language.pick("各项合计", "all items")
      let span = months.first.map { first in
        months.count == 1 ? "\(first)" : "\(first)–\(months.last ?? first)"
      }
      return language.pick("每月能力 \(place) \(item)", "monthly capacity, \(place), \(item)")
        + (span.map { language.pick("（\($0)）", " (\($0))") } ?? "")
    case .budget(let year): return language.pick("\(year) 年预算", "budget of \(year)")
    case .seats(let session): return language.pick("座位 \(item(session))", "seats of \(item(session))")
    }
  }

  /// A bound, a use or a step of a limit, in its unit.
  func amount(_ amount: Int64, of limit: BuildingPlanReport.LimitUse.Limit) -> String {
    if case .budget = limit { return language.pick("\(money(amount)) 元", "\(money(amount)) yuan") }
    return String(amount)
  }

  /// What one step more would buy.
  func gain(_ use: BuildingPlanReport.LimitUse) -> String {
    guard let gain = use.gain else { return language.pick("没有试算", "not tried") }
    let step = amount(gain.step, of: use.limit)
    var parts: [String] = []
    if gain.shortfallMoved != gain.shortfall {
      parts.append(
        language.pick(
          "加权还差由 \(gain.shortfall) 变为 \(gain.shortfallMoved)",
          "weighted missing from \(gain.shortfall) to \(gain.shortfallMoved)"))
    }
    if gain.costMoved != gain.cost {
      parts.append(
        language.pick(
          "费用由 \(money(gain.cost)) 变为 \(money(gain.costMoved)) 元",
          "cost from \(money(gain.cost)) to \(money(gain.costMoved)) yuan"))
    }
    let what = parts.isEmpty ? language.pick("没有变化", "no change") : parts.joined(separator: language.pick("，", ", "))
    let doubt = gain.isProved ? "" : language.pick("（未证明最优）", " (not proved)")
    return language.pick("多 \(step)：\(what)\(doubt)", "\(step) more: \(what)\(doubt)")
  }

  func reason(_ reason: BuildingPlanReport.Verification.LeftOut.Reason) -> String {
    switch reason {
    case .cannotBeTold: language.pick("台账说不清", "the ledger does not tell")
    case .nothingHelps: language.pick("计划里没有能补的事项", "no item of the plan mends it")
    case .overdue: language.pick("计划开始前就到期", "due before the plan begins")
    case .addedUnknown: language.pick("新增的记录缺这一栏", "the added records lack a field")
    case .addedFails: language.pick("新增的记录自己不合要求", "the added records would fail themselves")
    case .notLinear: language.pick("影响不是每条固定数", "an item does not move it by a fixed number")
    case .onlyShould: language.pick("“力争”一类，计划没有要求", "of force should, not asked for")
    }
  }
}
