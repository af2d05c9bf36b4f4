import MediationModel
import PolicyModel
package import PolicyTesting
import TextWidth

/// Which points of the documents are held by norms, as text, Markdown and `policy-workbench.coverage/1`.
package struct CoverageReport {
  private let coverages: [ClauseCoverage]
  private let language: Language
  private var names: Names { Names(language) }

  package init(_ coverages: [ClauseCoverage], _ language: Language) {
    self.coverages = coverages
    self.language = language
  }

  /// Counts of a document's points.
  private struct Totals {
    var points = 0
    var checked = 0
    var guidance = 0
    var uncovered = 0

    init(_ coverage: ClauseCoverage) {
      for entry in coverage.entries {
        points += 1
        if !entry.isCovered { uncovered += 1 } else if entry.isGuidance { guidance += 1 } else { checked += 1 }
      }
    }
  }

  // MARK: Text and Markdown

  private var titles: [String] {
    [
      language.pick("条款", "clause"), language.pick("规则", "norms"), language.pick("力度", "force"),
      language.pick("样例", "fixtures"),
    ]
  }

  private func cells(_ entry: ClauseCoverage.Entry) -> [String] {
    let norms =
      entry.isGuidance
      ? entry.norms.map { norm in
        guard case .guidance(let guidance) = norm.body else { return norm.localID }
        return language.pick("不检查：", "not checked: ") + names.reason(guidance.reason)
      } : entry.norms.map(\.localID)
    let forces = entry.isGuidance ? [] : entry.norms.filter { $0.kind != .guidance }.map { names.force($0.force) }
    return [
      place(entry), norms.isEmpty ? language.pick("没有着落", "UNCOVERED") : unique(norms),
      unique(forces), entry.fixtures == 0 ? "" : String(entry.fixtures),
    ]
  }

  private func place(_ entry: ClauseCoverage.Entry) -> String {
    entry.point.map { "\(entry.clause.number)/\($0.id)" } ?? entry.clause.number
  }

  private func unique(_ words: [String]) -> String {
    var seen: [String] = []
    for word in words where !seen.contains(word) { seen.append(word) }
    return seen.joined(separator: language.pick("、", ", "))
  }

  private func head(_ coverage: ClauseCoverage) -> String {
    let totals = Totals(coverage)
    let name = coverage.source.number ?? coverage.source.id
    return language.pick(
      "\(name)：\(totals.points) 个要点，有规则 \(totals.checked)，不检查 \(totals.guidance)，没有着落 \(totals.uncovered)",
      "\(name): \(totals.points) points, \(totals.checked) with norms, \(totals.guidance) guidance, \(totals.uncovered) uncovered"
    )
  }

  private func suspects(_ coverage: ClauseCoverage) -> [String] {
    coverage.entries.filter(\.isSuspect).map { entry in
      let reasons = entry.norms.compactMap { norm -> String? in
        guard case .guidance(let guidance) = norm.body else { return nil }
        return "\(names.reason(guidance.reason))：\(guidance.gist)"
      }
      return "\(place(entry))  \(reasons.joined(separator: "；"))"
    }
  }

  /// - Parameter width: columns of the terminal; nil never wraps.
  package func text(width: Int?) -> String {
    var lines: [String] = []
    for coverage in coverages {
      lines.append(head(coverage))
      var table = TextTable([
        .init(titles[0]), .init(titles[1], fit: .wrap), .init(titles[2], fit: .wrap), .init(titles[3], .right),
      ])
      for entry in coverage.entries { table.append(cells(entry)) }
      lines += table.lines(total: width)
      let suspects = suspects(coverage)
      if !suspects.isEmpty {
        lines.append("")
        lines.append(
          language.pick(
            "不检查、但写着数字、日期或“应、须、不低于、不少于、以上、每年”的要点（请复核理由）：",
            "Points not checked although they hold a figure, a date or a binding word (look at the reasons again):"))
        lines += suspects.flatMap { line in width.map { DisplayWidth().wrapped("  " + line, to: $0) } ?? ["  " + line] }
      }
      lines.append("")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  package var markdown: String {
    var lines: [String] = []
    for coverage in coverages {
      lines += ["## \(head(coverage))", "", "| \(titles.joined(separator: " | ")) |", "|---|---|---|---:|"]
      lines += coverage.entries.map { "| " + cells($0).map(escaped).joined(separator: " | ") + " |" }
      lines.append("")
      let suspects = suspects(coverage)
      if !suspects.isEmpty { lines += suspects.map { "- " + escaped($0) } + [""] }
    }
    return lines.joined(separator: "\n")
  }

  private func escaped(_ text: String) -> String { text.split(separator: "|").joined(separator: "\\|") }

  // MARK: JSON

  package var json: JSONValue {
    .record([
      ("schema", "policy-workbench.coverage/1"), ("sources", .array(coverages.map(json))),
    ])
  }

  private func json(_ coverage: ClauseCoverage) -> JSONValue {
    let totals = Totals(coverage)
    return .record([
      ("id", .string(coverage.source.id)), ("number", .text(coverage.source.number)),
      (
        "totals",
        .record([
          ("points", .integer(totals.points)), ("with_norms", .integer(totals.checked)),
          ("guidance", .integer(totals.guidance)), ("uncovered", .integer(totals.uncovered)),
        ])
      ),
      ("points", .array(coverage.entries.map(json))),
    ])
  }

  private func json(_ entry: ClauseCoverage.Entry) -> JSONValue {
    .record([
      ("clause", .string(entry.clause.number)), ("point", .text(entry.point?.id)),
      ("figures", .strings(entry.point?.figures ?? [])),
      (
        "norms",
        .array(
          entry.norms.map { norm in
            var reason: String?
            if case .guidance(let guidance) = norm.body { reason = guidance.reason.rawValue }
            return .record([
              ("id", .string(norm.id)), ("kind", .string(norm.kind.rawValue)),
              ("force", reason == nil ? .string(norm.force.rawValue) : .null), ("reason", .text(reason)),
            ])
          })
      ),
      ("parameters", .strings(entry.parameters)), ("fixtures", .integer(entry.fixtures)),
      ("look_again", .bool(entry.isSuspect)),
    ])
  }
}
