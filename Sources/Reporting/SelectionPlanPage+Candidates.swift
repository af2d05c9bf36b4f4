import Campaigns
import MediationModel
import PolicyModel

extension SelectionPlanPage {
  /// Up to so many cases have a column each; more would not fit on a sheet of A4.
  private static let columnLimit = 8

  private var hasColumns: Bool { words.hasCases && report.cases.count <= Self.columnLimit }

  /// The titles of what differs by case.
  private var caseTitles: [String] {
    hasColumns ? report.cases.indices.map(words.number) : [words.hasCases ? pick("组合", "cases") : pick("推荐", "chosen")]
  }

  // MARK: Whom

  /// How many of each kind and batch, case by case.
  func kinds(_ page: inout HTMLPage) {
    struct Key: Hashable {
      let batch: Int64?
      let kind: String
    }
    page.heading(pick("各批各类推荐几家", "How many of each batch and kind"))
    let candidates = words.candidates
    var order: [Key] = []
    var counts: [Key: [Int]] = [:]
    for batch in batches {
      let own = candidates.filter { $0.batch == batch }
      for kind in Set(own.map { words.kind($0) }).sorted() { order.append(Key(batch: batch, kind: kind)) }
    }
    for candidate in candidates {
      let key = Key(batch: candidate.batch, kind: words.kind(candidate))
      var sums = counts[key] ?? Array(repeating: 0, count: report.cases.count)
      for index in words.cases(of: candidate) { sums[index] += 1 }
      counts[key] = sums
    }
    let rows = order.map { key in
      [key.batch.map { String($0) } ?? "", key.kind.isEmpty ? pick("不知道", "unknown") : key.kind]
        + spread(counts[key] ?? [])
    }
    let sums = report.cases.map(\.chosen.count)
    page.table(
      [pick("批次", "batch"), pick("组织类别", "kind of organisation")] + caseTitles,
      numbers: hasColumns || !words.hasCases ? Set(2..<2 + caseTitles.count) : [],
      rows: rows + [["", pick("合计", "sum")] + spread(sums)])
  }

  /// A cell for each case, or all in one.
  private func spread(_ numbers: [Int]) -> [String] {
    let texts = numbers.map { String($0) }
    return hasColumns
      ? texts : [words.grouped(texts.enumerated().map { ($0.offset, $0.element) }, separator: words.semicolon)]
  }

  private var batches: [Int64?] {
    words.candidates.map(\.batch).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Every candidate with the cases that put it forward, a table a batch.
  func chosen(_ page: inout HTMLPage) {
    page.heading(pick("推荐谁", "Whom to put forward"))
    if words.hasCases {
      page.paragraph(
        pick(
          "● 这种组合推荐；★ 每种组合都推荐；! 计划里定了要推荐。", "● put forward in this case; ★ in every case; ! the plan file decided it."
        ), isNote: true)
    }
    let always = report.always
    for batch in batches {
      if let batch { page.subheading(pick("第 \(batch) 批", "Batch \(batch)")) }
      page.table(
        [
          "", pick("辖区", "place"), pick("推荐单位", "unit"), pick("组织", "organisation"), pick("类别", "kind"),
          pick("推荐编号", "nomination"), pick("缺", "lacks"),
        ] + caseTitles, numbers: [6], unbroken: [5],
        rows: words.candidates.filter { $0.batch == batch }.map { candidate in
          let own = words.cases(of: candidate)
          var mark = words.hasCases && always.contains(candidate.nomination) ? "★" : ""
          if case .included = candidate.standing { mark += "!" }
          let cells =
            hasColumns || !words.hasCases
            ? report.cases.indices.map { own.contains($0) ? "●" : "" } : [words.cases(own)]
          return [
            mark, words.label(candidate.jurisdiction), candidate.unit.map(words.label) ?? "",
            words.label(candidate.organization), words.kind(candidate), candidate.nomination,
            candidate.lacks.isEmpty ? "" : String(candidate.lacks.count),
          ] + cells
        })
    }
  }

  // MARK: What they lack

  /// By the day by which it has to be mended.
  func lacks(_ page: inout HTMLPage) {
    page.heading(pick("还缺什么", "What they lack"))
    for group in words.lacks {
      page.subheading(words.deadline(group))
      page.table(
        [
          pick("组织", "organisation"), pick("推荐编号", "nomination"), pick("要求", "asked"), pick("缺的", "what is lacking"),
          pick("差", "off by"), pick("依据", "clause"),
        ], unbroken: [1, 4, 5],
        rows: group.candidates.flatMap { candidate in
          let note = words.cases(of: candidate).isEmpty ? pick("（没有推荐）", " (not put forward)") : ""
          return candidate.lacks.map { lack in
            [
              words.label(candidate.organization) + note, candidate.nomination, words.title(lack),
              words.detail(lack.finding), words.amount(lack),
              words.places(lack.finding.citations, norm: lack.finding.norm),
            ]
          }
        })
    }
    let ready = words.ready
    if ready.isEmpty { return }
    let listed = ready.joined(separator: words.comma)
    page.paragraph(
      pick("什么也不缺（\(ready.count) 家）：\(listed)", "Lack nothing (\(ready.count)): \(listed)"))
  }

  /// Those that are not to be put forward, and why.
  func others(_ page: inout HTMLPage) {
    let others = words.others
    if others.isEmpty { return }
    page.heading(pick("不能推荐或者不推荐的", "Not to be put forward"))
    page.table(
      [pick("批次", "batch"), pick("组织", "organisation"), pick("推荐编号", "nomination"), pick("原因", "why")],
      unbroken: [2],
      rows: others.map { candidate in
        [
          candidate.batch.map { String($0) } ?? "", words.label(candidate.organization), candidate.nomination,
          words.reason(candidate.standing) ?? "",
        ]
      })
  }
}
