package import Campaigns
import MediationModel
package import PolicyLanguage
import PolicyModel

/// A selection plan as one page to read, to print and to pass on.
package struct SelectionPlanPage {
  let words: SelectionPlanWords
  private let run: RunDescription
  var report: SelectionPlanReport { words.report }
  var language: Language { words.language }

  /// - Parameters:
  ///   - policies: those that the plan was made under.
  ///   - run: what it was made from.
  package init(
    _ report: SelectionPlanReport, _ policies: [OpenedPolicy], _ run: RunDescription, _ language: Language
  ) {
    words = SelectionPlanWords(report, policies, language)
    self.run = run
  }

  /// The whole file.
  package var html: String {
    var page = HTMLPage(report.plan.title, language)
    summary(&page)
    readings(&page)
    kinds(&page)
    bounds(&page)
    chosen(&page)
    steps(&page)
    lacks(&page)
    others(&page)
    verification(&page)
    return page.text
  }

  func pick(_ zh: String, _ en: String) -> String { language.pick(zh, en) }

  // MARK: What it comes to

  private func summary(_ page: inout HTMLPage) {
    if let reason = report.plan.reason { page.paragraph(reason) }
    let basis = report.policies.map { language.label($0.title, $0.titleEn) }.joined(separator: words.semicolon)
    page.paragraph(pick("依据：\(basis)", "Under: \(basis)"), isNote: true)
    page.paragraph(
      pick(
        "从 \(report.asOf) 排起，按 \(report.through) 判断。程序 \(run.version)，台账 \(run.ledgerDigest.prefix(12))。",
        "Planned from \(report.asOf), judged on \(report.through). Program \(run.version), ledger \(run.ledgerDigest.prefix(12))."
      ), isNote: true)
    page.paragraph(verdict)
  }

  private var verdict: String {
    let always = report.always.count
    let whom =
      words.hasCases
      ? pick(
        "有 \(words.openReadings.count) 处读法没有定，\(report.cases.count) 种组合各排一遍；哪种都推荐的有 \(always) 家（★）。",
        "Readings open: \(words.openReadings.count), planned under each of \(report.cases.count) combinations; put forward in every one (★): \(always)."
      ) : pick("推荐 \(always) 家。", "Put forward: \(always).")
    let broken = report.cases.indices.filter { index in
      report.cases[index].broken.contains { $0.norm.force == .must }
    }
    if broken.isEmpty { return whom + pick("必须的名额都守得住。", " Every bound that must be kept is kept.") }
    if broken.count == report.cases.count {
      return whom + pick("必须的名额有守不住的（见“名额”）。", " Not every bound that must be kept can be (see “bounds”).")
    }
    return whom
      + pick(
        "组合 \(words.cases(broken)) 有守不住的必须的名额（见“名额”）。",
        " In cases \(words.cases(broken)) not every bound that must be kept can be (see “bounds”).")
  }

  // MARK: Readings

  /// Each reading, then the combinations side by side with what each comes to.
  private func readings(_ page: inout HTMLPage) {
    page.heading(pick("读法和组合", "Readings and cases"))
    if !report.readings.isEmpty {
      page.table(
        [
          pick("读法", "reading"), pick("问题", "question"), pick("条款", "clause"), pick("排过的答案", "planned under"),
          pick("影响", "effect"),
        ],
        rows: report.readings.map { asked in
          let effect =
            asked.choices.count == 1
            ? pick("已选定", "closed")
            : asked.matters ? pick("推荐的不一样", "other choices") : pick("推荐的都一样", "none")
          return [
            asked.reading.id, asked.reading.question, asked.reading.citation.place, words.choices(asked), effect,
          ]
        })
    }
    let open = words.openReadings
    let aims = report.cases.first?.aims.map(\.name) ?? []
    let first = open.count + 1
    page.table(
      [pick("组合", "case")] + open.map(\.reading.id) + [pick("推荐", "put forward")] + aims.map(aim)
        + [pick("已证明最优", "proved")],
      numbers: Set(first...first + aims.count),
      rows: report.cases.enumerated().map { index, one in
        [words.number(index)]
          + open.map { asked in
            let id = words.choice(asked, in: one)
            return asked.reading.choice(id)?.label ?? id
          } + [String(one.chosen.count)] + one.aims.map { String($0.value) }
          + [one.isProved ? pick("是", "yes") : pick("否", "no")]
      }, marked: Set(report.cases.indices.filter { !report.cases[$0].broken.isEmpty }))
    page.paragraph(pick("求解：\(report.solver)", "Solved by \(report.solver)"), isNote: true)
  }

  private func aim(_ name: SelectionPlanReport.Aim.Name) -> String {
    switch name {
    case .broken: pick("守不住的名额", "bounds not kept")
    case .shortfall: pick("一共差", "off by, in all")
    case .distance: pick("各家缺的合计", "lacking, in all")
    case .unclear: pick("说不清的合计", "cannot be told")
    case .weight: pick("权重合计", "weights")
    }
  }

  // MARK: What the law asks

  /// Those that cannot be kept first. Places of which the same is to be said stand together.
  private func bounds(_ page: inout HTMLPage) {
    let all = words.bounds
    let broken = all.count { !$0.isKept }
    page.heading(pick("名额", "Bounds"))
    page.paragraph(
      broken == 0
        ? pick("\(all.count) 条都守住。", "All \(all.count) are kept.")
        : pick("\(all.count) 条，\(broken) 条守不住（有底色）。", "\(all.count), of which \(broken) cannot be kept (shaded)."))
    let (unkept, kept) = (rows(all.filter { !$0.isKept }), rows(all.filter(\.isKept)))
    if all.isEmpty { return }
    page.table(
      [
        pick("规则", "norm"), pick("对象", "subject"), pick("要求", "asks"),
        words.hasCases ? pick("推荐后（组合：数）", "with the plan (cases: number)") : pick("推荐后", "with the plan"),
        pick("依据", "clause"),
      ], unbroken: [0, 2, 3, 4], rows: unkept + kept, marked: Set(unkept.indices))
  }

  private func rows(_ bounds: [SelectionPlanWords.BoundRow]) -> [[String]] {
    var subjects: [[String]: [String]] = [:]
    var order: [[String]] = []
    for row in bounds {
      let (norm, finding) = (row.bound.norm, row.bound.finding)
      let same = [
        language.label(norm.label, norm.labelEn), words.asked(finding),
        words.standings(row, separator: words.semicolon), words.places(finding.citations, norm: norm.id),
      ]
      if subjects[same] == nil { order.append(same) }
      subjects[same, default: []].append(words.label(finding.subject))
    }
    return order.map { [$0[0], (subjects[$0] ?? []).joined(separator: words.comma)] + $0[1...] }
  }

  private func steps(_ page: inout HTMLPage) {
    let groups = words.steps
    if groups.isEmpty { return }
    page.heading(pick("步骤和最后期限", "Steps and their last days"))
    let hasLead = report.plan.leadDays > 0
    page.table(
      [pick("最迟", "last day")] + (hasLead ? [pick("自定", "wanted by")] : [])
        + [
          pick("还有几天", "days left"), pick("步骤", "step"), pick("谁办、报给谁、交什么", "by whom, to whom, with what"),
          pick("要办的推荐", "nominations"), pick("依据", "clause"),
        ], numbers: hasLead ? [2, 5] : [1, 4], unbroken: hasLead ? [0, 3] : [0, 2],
      rows: groups.map { group in
        let step = group.first
        let last = step.day.map { words.spelled($0, before: step.before) } ?? pick("没有期限", "no deadline")
        let days = step.day.map { step.isOver ? pick("已过", "over") : String($0.number - report.asOf.number) } ?? ""
        return [last] + (hasLead ? [step.isOver ? "" : step.wanted?.description ?? ""] : []) + [
          days, group.labels.joined(separator: words.semicolon), group.who,
          group.candidates.isEmpty ? "" : String(group.candidates.count),
          group.clauses.joined(separator: words.semicolon),
        ]
      })
    page.paragraph(
      pick("还有几天从 \(report.asOf) 数起。", "Days left are counted from \(report.asOf)."), isNote: true)
  }

  // MARK: What was checked

  private func verification(_ page: inout HTMLPage) {
    page.heading(pick("复核", "Verification"))
    page.paragraph(
      pick(
        words.verified,
        words.verified.prefix(1).uppercased() + words.verified.dropFirst()))
    if report.unread.isEmpty { return }
    page.paragraph(pick("没有按它排、只评估了的：", "Not planned by, only evaluated:"))
    page.table(
      [pick("规则", "norm"), pick("原因", "why"), pick("结果", "outcomes")],
      rows: report.unread.map { unread in
        [language.label(unread.label, unread.labelEn), words.reason(unread.reason), words.outcomes(unread)]
      })
  }
}
