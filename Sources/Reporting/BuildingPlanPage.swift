import CampaignPlanning
package import Campaigns
import MediationModel
package import PolicyLanguage
import PolicyModel

/// A building plan as one page to read, to print and to pass on.
package struct BuildingPlanPage {
  private let report: BuildingPlanReport
  private let policies: [OpenedPolicy]
  private let run: RunDescription
  private let language: Language
  private let words: PlanWords

  /// - Parameters:
  ///   - policies: those that the plan was made under.
  ///   - run: what it was made from.
  package init(
    _ report: BuildingPlanReport, _ policies: [OpenedPolicy], _ run: RunDescription, _ language: Language
  ) {
    self.report = report
    self.policies = policies
    self.run = run
    self.language = language
    words = PlanWords(report, language)
  }

  /// The whole file.
  package var html: String {
    var page = HTMLPage(report.campaign.title, language)
    summary(&page)
    developments(&page)
    missing(&page)
    months(&page)
    loads(&page)
    costs(&page)
    limits(&page)
    due(&page)
    verification(&page)
    return page.text
  }

  private func pick(_ zh: String, _ en: String) -> String { language.pick(zh, en) }

  // MARK: What it comes to

  private func summary(_ page: inout HTMLPage) {
    if let reason = report.campaign.reason { page.paragraph(reason) }
    let (from, through) = (report.campaign.from, report.campaign.through)
    let basis = report.policies.map { "\(language.label($0.title, $0.titleEn))" }.joined(separator: pick("；", "; "))
    page.paragraph(pick("依据：\(basis)", "Under: \(basis)"), isNote: true)
    let known = report.campaign.asKnownOn.map { pick("，台账取到 \($0)", ", the ledger as it stood on \($0)") } ?? ""
    page.paragraph(
      pick(
        "\(from) 至 \(through)\(known)。程序 \(run.version)，台账 \(run.ledgerDigest.prefix(12))。",
        "\(from) through \(through)\(known). Program \(run.version), ledger \(run.ledgerDigest.prefix(12))."),
      isNote: true)
    let short = report.shortfalls
    let must = short.filter { $0.force == .must }
    let verdict =
      short.isEmpty
      ? pick("按计划做，要求全部达到。", "With this plan everything that it was made for is met.")
      : pick(
        "有 \(short.count) 项达不到，其中必须的 \(must.count) 项（见“还差什么”）。",
        "\(short.count) demands are not met, \(must.count) of them of force must (see “what is missing”).")
    page.paragraph(verdict)
    page.table(
      [pick("目标", "goal"), pick("结果", "result"), pick("不可能好于", "no better than"), pick("已证明最优", "proved")],
      numbers: [1, 2],
      rows: report.goals.map { goal in
        [
          PlanWords.goal(goal.name, language), words.number(goal.value, of: goal.name),
          goal.bound.map { words.number($0, of: goal.name) } ?? "",
          goal.isProved ? pick("是", "yes") : pick("否", "no"),
        ]
      })
    page.paragraph(pick("求解：\(report.solver)", "Solved by \(report.solver)"), isNote: true)
  }

  // MARK: Targets over time

  private func developments(_ page: inout HTMLPage) {
    if report.developments.isEmpty { return }
    page.heading(pick("指标的进度", "Targets over time"))
    page.paragraph(
      pick(
        "各辖区合计。菱形是期限：实心为各辖区都达到；差的辖区另画。",
        "All districts together. Diamonds are due days, filled where every district meets them; districts that do not are drawn below."
      ),
      isNote: true)
    var order: [String] = []
    for one in report.developments where !order.contains(one.norm) { order.append(one.norm) }
    for norm in order {
      let own = report.developments.filter { $0.norm == norm }
      page.figure(BuildingPlanCharts.total(of: own, report, words))
      for one in own where BuildingPlanCharts.misses(one, report) {
        page.figure(BuildingPlanCharts.single(one, report, words))
      }
    }
  }

  // MARK: What is missing

  private func missing(_ page: inout HTMLPage) {
    let short = report.shortfalls
    if short.isEmpty { return }
    page.heading(pick("还差什么", "What is missing"))
    page.paragraph(
      pick("这些是让计划可行所需的最小放宽。", "These are the smallest relaxations that make the plan possible."), isNote: true)
    page.table(
      [
        pick("要求", "demand"), pick("辖区", "district"), pick("期限", "by"), pick("依据", "clause"),
        pick("不做差", "without plan"), pick("照做差", "with plan"),
      ], numbers: [4, 5],
      rows: short.map { demand in
        [
          words.norm(demand.norm, part: demand.part), words.district(demand.district), demand.due.description,
          words.citations(demand), String(demand.missingBefore), String(demand.missing),
        ]
      }, marked: Set(short.indices.filter { short[$0].force == .must }))
    page.list(words.conflict)
  }

  // MARK: What is done

  private func months(_ page: inout HTMLPage) {
    page.heading(pick("逐月事项", "Month by month"))
    matrix(report.actions, title: pick("月份", "month"), &page)
    page.heading(pick("各辖区逐月", "District by district"))
    for index in report.districts.indices {
      let own = report.actions.filter { $0.district == index }
      if !own.isEmpty { matrix(own, title: words.district(index), &page) }
    }
  }

  /// A row a month in which something is done, a column an item.
  private func matrix(_ actions: [BuildingPlanReport.Action], title: String, _ page: inout HTMLPage) {
    // In the order of the plan file, and only what is done at all.
    let ids = report.campaign.items.map(\.id) + report.campaign.sessions.map(\.id)
    let items = ids.filter { id in actions.contains { $0.item == id } }
    let rows = report.months.compactMap { month -> [String]? in
      let own = actions.filter { $0.month == month }
      if own.isEmpty { return nil }
      let counts = items.map { item in words.count(own.reduce(0) { $0 + ($1.item == item ? $1.count : 0) }) }
      return [month.description] + counts + [words.money(own.reduce(0) { $0 + $1.cost })]
    }
    let sums = items.map { item in words.count(actions.reduce(0) { $0 + ($1.item == item ? $1.count : 0) }) }
    page.table(
      [title] + items.map(words.item) + [pick("费用（元）", "cost, yuan")], numbers: Set(1...items.count + 1),
      rows: rows + [[pick("合计", "sum")] + sums + [words.money(actions.reduce(0) { $0 + $1.cost })]])
  }

  private func loads(_ page: inout HTMLPage) {
    if report.loads.isEmpty && report.sessions.isEmpty { return }
    page.heading(pick("负荷与能力", "Load against capacity"))
    let rows = report.loads.filter { $0.used.contains { $0 > 0 } }.map { load in
      let full = load.used.count { $0 >= load.perMonth }
      return [
        load.district.map(words.district) ?? pick("全部辖区", "all districts"),
        load.item.map(words.item) ?? pick("各项合计", "all items"), String(load.perMonth),
        String(load.used.max() ?? 0), String(full), String(load.used.reduce(0, +)),
      ]
    }
    if !rows.isEmpty {
      page.table(
        [
          pick("辖区", "district"), pick("事项", "item"), pick("每月能力", "a month"), pick("最忙一个月", "busiest"),
          pick("用满的月数", "months full"), pick("合计", "sum"),
        ], numbers: [2, 3, 4, 5], rows: rows)
    }
    if !report.sessions.isEmpty {
      page.table(
        [pick("培训", "session"), pick("座位", "seats"), pick("使用", "taken")], numbers: [1, 2],
        rows: report.sessions.map { [words.item($0.session), String($0.seats), String($0.taken)] })
    }
  }

  private func costs(_ page: inout HTMLPage) {
    if report.years.isEmpty { return }
    page.heading(pick("费用", "Cost"))
    page.table(
      [pick("年份", "year"), pick("费用（元）", "cost, yuan"), pick("预算（元）", "budget, yuan")], numbers: [1, 2],
      rows: report.years.map { [String($0.year), words.money($0.cost), $0.budget.map(words.money) ?? ""] }
        + [[pick("合计", "sum"), words.money(report.cost), ""]])
  }

  private func limits(_ page: inout HTMLPage) {
    page.heading(pick("卡在哪里", "What binds"))
    if report.limits.isEmpty { return page.paragraph(pick("没有用满的限制。", "No limit is used up.")) }
    page.table(
      [pick("限制", "limit"), pick("使用/上限", "used/bound"), pick("再放宽一点", "one step more")], numbers: [1],
      rows: report.limits.map { use in
        [
          words.limit(use), words.amounts(use), words.moved(use),
        ]
      })
  }

  // MARK: What the law asks meanwhile

  private func due(_ page: inout HTMLPage) {
    let (first, last) = (report.campaign.from.firstDay, report.campaign.through.lastDay)
    let events = DueReport(policies, from: first, through: last).events(language)
    if events.isEmpty { return }
    page.heading(pick("期间到期的职责与步骤", "Duties and steps that fall due"))
    page.table(
      [pick("日期", "day"), pick("事项", "what"), pick("种类", "kind")],
      rows: events.map { [$0.last.description, $0.title, $0.categories.joined(separator: pick("、", ", "))] })
  }

  // MARK: What was checked

  private func verification(_ page: inout HTMLPage) {
    let checked = report.verification
    page.heading(pick("核对", "Verification"))
    let days = checked.days.map(\.description).joined(separator: pick("、", ", "))
    page.paragraph(
      pick(
        "把计划的 \(checked.records) 条记录加进台账，用同一批规则按 \(days) 重新评估：\(checked.compared) 个数逐一相符。",
        "The plan's \(checked.records) records were added to the ledger and the same norms evaluated for \(days): all \(checked.compared) numbers agree."
      ))
    if checked.leftOut.isEmpty { return }
    page.paragraph(pick("计划没有管的：", "What the plan does not deal with:"))
    page.table(
      [
        pick("要求", "demand"), pick("原因", "why"), pick("期限", "by"), pick("辖区", "districts"), pick("对象数", "subjects"),
        pick("相关", "names"),
      ], numbers: [4],
      rows: checked.leftOut.map { left in
        [
          words.norm(left.norm, part: nil), words.reason(left.reason),
          left.dues.map(\.description).joined(separator: " "),
          left.districts.map(words.district).joined(separator: pick("、", ", ")), String(left.subjects),
          left.names.joined(separator: pick("、", ", ")),
        ]
      })
  }
}
