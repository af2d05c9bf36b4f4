package import CampaignPlanning
package import Campaigns
import MediationModel
import PolicyModel
import TextWidth

/// A building plan for people.
package struct PlanText {
  let report: BuildingPlanReport
  let words: PlanWords
  let width: Int?
  var language: Language { words.language }
  var lines: [String] = []

  private init(_ report: BuildingPlanReport, _ language: Language, width: Int?) {
    self.report = report
    self.width = width
    words = PlanWords(report, language)
  }

  /// The whole plan.
  /// - Parameter width: columns of the terminal; nil: 80.
  package static func text(_ report: BuildingPlanReport, _ language: Language, width: Int?) -> String {
    var text = PlanText(report, language, width: width ?? 80)
    text.addHead()
    text.addShortfalls()
    text.addLimits()
    text.addMonths()
    text.addDistricts()
    text.addDevelopments()
    text.addSessions()
    text.addCosts()
    text.addVerification()
    return text.lines.joined(separator: "\n") + "\n"
  }

  /// One line on how far a search is, costs in fen.
  package static func progress(
    _ goal: PlanSolution.Goal.Name, _ progress: SolverProgress, seconds: Double, _ language: Language
  ) -> String {
    // Fen are nothing to look at.
    let shown = goal == .cost ? progress.times(0.01) : progress
    return self.progress(
      PlanWords.goal(goal, language), shown, unit: goal == .cost ? language.pick(" 元", " yuan") : "", seconds: seconds,
      language)
  }

  /// - Parameters:
  ///   - name: of what is sought.
  ///   - unit: of it, as it stands behind a number.
  static func progress(
    _ name: String, _ progress: SolverProgress, unit: String, seconds: Double, _ language: Language
  ) -> String {
    let value = progress.incumbent.map { PlanWords.rounded($0) + unit } ?? "–"
    let bound = progress.bound.map { PlanWords.rounded($0) + unit } ?? "–"
    // Of next to nothing everything is a great part.
    let gap = progress.gap.flatMap { $0 > 10 ? nil : PlanWords.percent($0) } ?? "–"
    return language.pick(
      "\(name)：现有最好 \(value)，下界 \(bound)，差距 \(gap)，\(Int(seconds)) s",
      "\(name): best \(value), bound \(bound), gap \(gap), \(Int(seconds)) s")
  }

  mutating func heading(_ zh: String, _ en: String) {
    lines.append("")
    lines.append("■ " + language.pick(zh, en))
  }

  /// Appends a sentence, continued where the terminal ends.
  private mutating func sentence(_ text: String, indent: Int = 2) {
    let blanks = String(repeating: " ", count: indent)
    lines += DisplayWidth().wrapped(text, to: (width ?? 80) - indent).map { blanks + $0 }
  }

  private mutating func addHead() {
    let campaign = report.campaign
    sentence(campaign.title, indent: 0)
    let known = campaign.asKnownOn.map {
      language.pick("，台账取 \($0) 的样子", ", from the ledger as it stood on \($0)")
    }
    lines.append("\(campaign.from) – \(campaign.through)" + (known ?? ""))
    if let reason = campaign.reason { sentence(reason, indent: 0) }
    let must = report.shortfalls.filter { $0.force == .must }
    sentence(
      must.isEmpty
        ? language.pick("必须做到的都能按期做到。", "Everything that must be met is met in time.")
        : language.pick(
          "有 \(must.count) 处必须做到的做不到，缺口已压到最小。",
          "\(must.count) demands that must be met cannot be; what is missing is as little as can be."),
      indent: 0)
    for goal in report.goals { lines.append("  " + words.line(goal)) }
    lines.append(language.pick("  求解器：\(report.solver)", "  Solver: \(report.solver)"))
  }

  // MARK: Shortfalls and limits

  private mutating func addShortfalls() {
    guard !report.shortfalls.isEmpty else { return }
    heading("做不到的，最少要让步多少", "What cannot be met: the least that has to give")
    var table = TextTable(
      [
        .init(language.pick("辖区", "district")), .init(language.pick("规则", "norm"), fit: .wrap, minimum: 16),
        .init(language.pick("期限", "due")), .init(language.pick("不做差", "before"), .right),
        .init(language.pick("新增要", "added"), .right), .init(language.pick("还差", "missing"), .right),
        .init(language.pick("条款", "clause"), fit: .wrap, minimum: 12),
      ], indent: 2)
    for demand in report.shortfalls {
      table.append([
        words.district(demand.district), words.norm(demand.norm, part: demand.part), demand.due.description,
        String(demand.missingBefore), demand.added == 0 ? "" : String(demand.added), String(demand.missing),
        words.citations(demand),
      ])
    }
    lines += table.lines(total: width)
    for line in words.conflict { sentence(line) }
  }

  private mutating func addLimits() {
    let tried = report.limits.filter { $0.gain != nil }
    let others = report.limits.count - tried.count
    guard !report.limits.isEmpty else { return }
    heading("被哪些限制卡住，放宽一点能换来什么", "What binds, and what one more of it would buy")
    if !tried.isEmpty {
      var table = TextTable(
        [
          .init(language.pick("限制", "limit"), fit: .wrap, minimum: 20),
          .init(language.pick("用了/上限", "used/limit"), .right), .init(language.pick("放宽", "moved"), .right),
          .init(language.pick("结果", "result"), fit: .wrap, minimum: 16),
          .init(language.pick("计划文件", "plan file")),
        ], indent: 2)
      for use in tried {
        guard let gain = use.gain else { continue }
        table.append([
          words.limit(use), words.amounts(use), words.step(use, gain), words.gain(gain), words.line(of: use),
        ])
      }
      lines += table.lines(total: width)
    }
    if others > 0 {
      sentence(
        report.shortfalls.isEmpty
          ? language.pick(
            "有 \(others) 条限制在有的月份用满了，但没有挡住什么。",
            "\(others) limits are used up in some month, and keep nothing from being met.")
          : language.pick(
            "另有 \(others) 条用满了，没有挡住缺的，或没有试（--try-limits）。",
            "\(others) more are used up; they bar nothing that is missing, or were not tried (--try-limits)."))
    }
  }

  // MARK: Targets, sessions, money

  private mutating func addDevelopments() {
    var norms: [String] = []
    for development in report.developments where !norms.contains(development.norm) { norms.append(development.norm) }
    for norm in norms {
      lines.append("")
      lines.append("■ \(words.norm(norm, part: nil))  \(norm)")
      var table = TextTable(
        [
          .init(language.pick("辖区", "district")), .init(language.pick("期限", "due")),
          .init(language.pick("不做", "without"), .right), .init(language.pick("计划", "planned"), .right),
          .init(language.pick("要求", "asked"), .right), .init(language.pick("还差", "missing"), .right),
        ], indent: 2)
      for development in report.developments where development.norm == norm {
        for milestone in development.milestones {
          let month = CalendarMonth(of: milestone.due.adding(days: 1)) - report.campaign.from - 1
          guard development.planned.indices.contains(month) else { continue }
          let planned = development.planned[month]
          table.append([
            words.district(development.district), milestone.due.description, String(development.baseline[month]),
            String(planned), String(milestone.needed), words.count(max(0, milestone.needed - planned)),
          ])
        }
      }
      lines += table.lines(total: width)
    }
  }

  private mutating func addSessions() {
    guard !report.sessions.isEmpty else { return }
    heading("培训班", "Training sessions")
    var table = TextTable(
      [
        .init(language.pick("班次", "session"), fit: .wrap), .init(language.pick("日期", "date")),
        .init(language.pick("座位", "seats"), .right), .init(language.pick("用了", "taken"), .right),
      ], indent: 2)
    for use in report.sessions {
      guard let session = report.campaign.sessions.first(where: { $0.id == use.session }) else { continue }
      table.append([session.label, session.date.description, String(use.seats), String(use.taken)])
    }
    lines += table.lines(total: width)
  }

  private mutating func addCosts() {
    heading("费用", "Money")
    for year in report.years {
      let budget = year.budget.map {
        language.pick("，预算 \(words.yuan($0)) 元", " of a budget of \(words.yuan($0)) yuan")
      }
      sentence(
        language.pick("\(year.year) 年：\(words.yuan(year.cost)) 元", "\(year.year): \(words.yuan(year.cost)) yuan")
          + (budget ?? ""))
    }
  }

  // MARK: Verification

  private mutating func addVerification() {
    heading("核对", "Verification")
    let verification = report.verification
    let days = verification.days.map(\.description).joined(separator: ", ")
    sentence(
      language.pick(
        "把计划的 \(verification.records) 条记录加进台账，按同一批规则评估到 \(days)：\(verification.compared) 个数全部一致。",
        "With the plan's \(verification.records) records in the ledger, the same norms were asked for \(days): "
          + "all \(verification.compared) numbers agree."))
    if verification.leftOut.isEmpty { return }
    lines.append(language.pick("  计划没有管的：", "  Not planned for:"))
    var table = TextTable(
      [
        .init(language.pick("规则", "norm"), fit: .wrap, minimum: 16), .init(language.pick("期限", "due")),
        .init(language.pick("原因", "why"), fit: .wrap, minimum: 16), .init(language.pick("处", "subjects"), .right),
        .init(language.pick("辖区等", "where"), fit: .wrap, minimum: 12),
      ], indent: 4)
    for left in verification.leftOut {
      table.append([
        words.norm(left.norm, part: nil), words.dues(left), words.reason(left.reason),
        words.count(Int64(left.subjects)),
        words.places(left),
      ])
    }
    lines += table.lines(total: width)
  }
}
