import CampaignPlanning
import Campaigns
import Diagnostics
import MediationModel
import PolicyModel

/// What the parts of a plan are called.
struct PlanWords {
  let language: Language
  let report: BuildingPlanReport
  private let norms: [String: Norm]
  private let sources: [Source]
  private let facts: [String: Fact]

  init(_ report: BuildingPlanReport, _ language: Language) {
    self.report = report
    self.language = language
    norms = Dictionary(report.policies.flatMap(\.norms).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    sources = report.policies.flatMap(\.sources)
    facts = Dictionary(report.policies.flatMap(\.facts).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func district(_ index: Int) -> String { report.districts[index].name }

  func norm(_ id: String, part: String?) -> String {
    let label = norms[id].map { language.label($0.label, $0.labelEn) } ?? id
    guard let part else { return label }
    let name = facts[part].map { language.label($0.label, $0.labelEn) } ?? part
    return language.pick("\(label)：\(name)", "\(label): \(name)")
  }

  func citations(_ demand: BuildingPlanReport.DemandResult) -> String {
    let names = Names(language)
    return demand.citations.map { names.citation($0, sources: sources) }.joined(separator: language.pick("、", ", "))
  }

  func count(_ number: Int64) -> String { number == 0 ? "" : String(number) }

  /// Yuan, with decimals only where there are any.
  func yuan(_ fen: Int64) -> String {
    fen % 100 == 0 ? String(fen / 100) : ExactDecimal(units: fen, scale: 2).description
  }

  // MARK: Goals

  static func goal(_ name: PlanSolution.Goal.Name, _ language: Language) -> String {
    switch name {
    case .shortfall: language.pick("缺口", "shortfall")
    case .cost: language.pick("费用", "cost")
    case .peak: language.pick("忙闲", "busiest months")
    }
  }

  func line(_ goal: PlanSolution.Goal) -> String {
    let value: String
    switch goal.name {
    case .shortfall: value = Self.rounded(goal.value)
    case .cost: value = language.pick("\(yuan(Int64(goal.value))) 元", "\(yuan(Int64(goal.value))) yuan")
    case .peak: value = Self.rounded(goal.value)
    }
    let isLeast = goal.isProved && goal.bound.map { goal.value - $0 < 1e-6 } ?? true
    let gap = goal.gap.map { Self.percent($0) } ?? language.pick("未知", "unknown")
    let proof =
      isLeast
      ? language.pick("已证明最小", "proved the least")
      : language.pick("离最小最多差 \(gap)", "at most \(gap) from the least")
    return language.pick(
      "\(Self.goal(goal.name, language))：\(value)（\(proof)）", "\(Self.goal(goal.name, language)): \(value) (\(proof))")
  }

  /// With at most one decimal, in tenths rounded half up.
  static func rounded(_ value: Double) -> String {
    let tenths = Int64((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
  }

  static func percent(_ share: Double) -> String {
    let hundredths = Int64((min(share, 1e6) * 10_000).rounded(.up))
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }

  // MARK: Limits

  func limit(_ use: BuildingPlanReport.LimitUse) -> String {
    switch use.limit {
    case .capacity(let line, let place, let months):
      let capacity = report.campaign.capacities[line]
      let item = capacity.item.flatMap { id in
        report.campaign.items.first { $0.id == id }.map { language.label($0.label, $0.labelEn) }
      }
      let who = place.map { district($0) } ?? language.pick("各区合计", "all districts")
      let what = item ?? language.pick("全部工作", "all work")
      return language.pick(
        "\(who)每月能力：\(what)（\(months.count) 个月用满）", "\(who), a month: \(what) (used up in \(months.count) months)")
    case .budget(let year): return language.pick("\(year) 年预算", "budget of \(year)")
    case .seats(let session):
      let label = report.campaign.sessions.first { $0.id == session }?.label ?? session
      return language.pick("座位：\(label)", "seats: \(label)")
    }
  }

  func amounts(_ use: BuildingPlanReport.LimitUse) -> String {
    if case .budget = use.limit { return "\(yuan(use.used))/\(yuan(use.bound))" }
    return "\(use.used)/\(use.bound)"
  }

  func step(_ use: BuildingPlanReport.LimitUse, _ gain: BuildingPlanReport.LimitUse.Gain) -> String {
    if case .budget = use.limit { return language.pick("+\(yuan(gain.step)) 元", "+\(yuan(gain.step)) yuan") }
    return "+\(gain.step)"
  }

  func gain(_ gain: BuildingPlanReport.LimitUse.Gain) -> String {
    let less = gain.shortfall - gain.shortfallMoved
    let more = gain.costMoved - gain.cost
    let unproved = gain.isProved ? "" : language.pick("（未证明）", " (not proved)")
    if less == 0, more == 0 { return language.pick("没有变化", "nothing changes") + unproved }
    let cost = more == 0 ? "" : language.pick("，费用 \(signed(more)) 元", ", cost \(signed(more)) yuan")
    return language.pick("缺口 −\(less)", "shortfall −\(less)") + cost + unproved
  }

  private func signed(_ fen: Int64) -> String { fen > 0 ? "+\(yuan(fen))" : yuan(fen).replacing("-", with: "−") }

  /// Where in the plan file it stands.
  func line(of use: BuildingPlanReport.LimitUse) -> String {
    let place: DiagnosticPlace? =
      switch use.limit {
      case .capacity(let line, _, _): report.campaign.capacities[line].place
      case .budget(let year): report.campaign.budgets.first { $0.year == year }?.place
      case .seats(let session): report.campaign.sessions.first { $0.id == session }?.place
      }
    guard case .source(let span)? = place else { return "" }
    return language.pick("第 \(span.start.line) 行", "line \(span.start.line)")
  }

  // MARK: What is left out

  func reason(_ reason: BuildingPlanReport.Verification.LeftOut.Reason) -> String {
    switch reason {
    case .cannotBeTold: language.pick("台账说不清，先补台账", "the ledger does not tell")
    case .nothingHelps: language.pick("计划里没有能补它的项目", "no item of the plan mends it")
    case .overdue: language.pick("计划开始前已经到期", "due before the plan begins")
    case .addedUnknown: language.pick("新增的也说不清：计划文件没有写", "of what is added it cannot be told: not in the plan file")
    case .addedFails: language.pick("新增的自己做不到，也没有项目补", "what is added fails it, and nothing mends that")
    case .notLinear: language.pick("不是一件算一件，只核对不规划", "not so much a piece: verified, not planned")
    case .onlyShould: language.pick("不是必须（include_should 可纳入）", "no must; include_should takes it in")
    }
  }

  func dues(_ left: BuildingPlanReport.Verification.LeftOut) -> String {
    guard let first = left.dues.first, let last = left.dues.last else { return "" }
    return first == last ? first.description : language.pick("\(first) 等 \(left.dues.count) 个", "\(first) … \(last)")
  }

  /// Where, and what would settle it: the first few.
  func places(_ left: BuildingPlanReport.Verification.LeftOut) -> String {
    var parts = left.districts.prefix(3).map { district($0) }
    if left.districts.count > 3 {
      parts = [language.pick("\(left.districts.count) 个辖区", "\(left.districts.count) districts")]
    }
    let comma = language.pick("、", ", ")
    let names = left.names.prefix(3).map { name($0) }.joined(separator: comma) + (left.names.count > 3 ? " …" : "")
    let places = parts.joined(separator: comma)
    if names.isEmpty { return places }
    return places.isEmpty ? names : language.pick("\(places)：\(names)", "\(places): \(names)")
  }

  /// What a fact, item, reading, kind of record or field is called.
  private func name(_ id: String) -> String {
    if let fact = facts[id] { return language.label(fact.label, fact.labelEn) }
    if let item = report.campaign.items.first(where: { $0.id == id }) {
      return language.label(item.label, item.labelEn)
    }
    if let reading = report.policies.lazy.compactMap({ $0.reading(id) }).first { return reading.question }
    if let entity = Schema.mediation.entity(id) { return language.pick(entity.zh, entity.en) }
    for entity in Schema.mediation.entities {
      if let field = entity.field(id) { return language.pick(field.zh, field.en) }
    }
    return id
  }
}
