package import PolicyModel
package import SourceTexts
import TextWidth

/// Documents with their outlines, and what came of comparing them with their texts: as text and as
/// `policy-workbench.sources/1`.
package struct SourcesReport {
  private let language: Language
  private var names: Names { Names(language) }

  package init(_ language: Language) { self.language = language }

  // MARK: Text

  /// One line a document: id, number, counts, title.
  /// - Parameter width: columns of the terminal; nil never wraps.
  package func text(_ sources: [Source], width: Int?) -> String {
    var table = TextTable([
      .init("id"), .init(language.pick("文号", "number")), .init(language.pick("条款", "clauses"), .right),
      .init(language.pick("要点", "points"), .right), .init(language.pick("标题", "title"), fit: .wrap),
    ])
    for source in sources {
      table.append([
        source.id, source.number ?? "-", String(source.clauses.count), String(source.pointCount), source.title,
      ])
    }
    return table.text(total: width)
  }

  /// For each document what was compared, what was set aside, and everything that does not agree.
  package func text(_ verifications: [SourceVerification], without: [Source]) -> String {
    var lines: [String] = []
    for verification in verifications {
      lines.append("\(verification.source.number ?? verification.source.id)  \(verification.path)")
      lines += counts(verification).map { "  " + $0 }
      lines += setAside(verification).map { "  " + $0 }
      lines += DiagnosticText.lines(verification.diagnostics, language).map { "  " + $0 }
      let found = verification.diagnostics.count
      lines.append(
        found == 0
          ? language.pick("  没有出入。", "  Everything agrees.")
          : language.pick("  有 \(found) 处出入。", "  \(found) differences."))
    }
    if !without.isEmpty {
      let names = without.map { $0.number ?? $0.id }.joined(separator: language.pick("、", ", "))
      lines.append(language.pick("没有给原文、没有核对：\(names)", "Not compared, no text was given: \(names)"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func counts(_ verification: SourceVerification) -> [String] {
    let c = verification.counts
    var lines = [
      language.pick(
        "条款：原文 \(c.textClauses)，提纲 \(c.outlineClauses)；归入要点的列举 \(c.items) 项；政策引用的条款 \(c.citedClauses)",
        "Clauses: \(c.textClauses) in the text, \(c.outlineClauses) in the outline; \(c.items) listed items held by points; \(c.citedClauses) clauses cited"
      )
    ]
    if c.rows > 0 { lines.append(language.pick("表：\(c.rows) 行", "Table: \(c.rows) rows")) }
    lines.append(
      language.pick(
        "数和日期：原文 \(c.numbers) 个数、\(c.dates) 个日期；提纲 \(c.outlineFigures) 个，其中 \(c.repeatedFigures) 个是几个要点共有一处",
        "Figures: \(c.numbers) numbers and \(c.dates) dates in the text; \(c.outlineFigures) in the outline, \(c.repeatedFigures) of them shared by several points"
      ))
    lines.append(
      language.pick(
        "文号 \(c.documentNumbers) 处，星期 \(c.weekdays) 处，附件清单 \(c.attachments) 件",
        "\(c.documentNumbers) document numbers, \(c.weekdays) weekdays, \(c.attachments) listed attachments"))
    return lines
  }

  /// A line for each reason, with the words it was for.
  private func setAside(_ verification: SourceVerification) -> [String] {
    let groups = SetAsideGroup.all(verification)
    guard !groups.isEmpty else { return [] }
    return [language.pick("不是数、另记的：", "Set aside, as no figures:")]
      + groups.map { group in
        let words = group.words.prefix(8).map { $0.count > 1 ? "\($0.word)×\($0.count)" : $0.word }
        let more = group.words.count > 8 ? " …" : ""
        return "  \(names.reason(group.reason)) \(group.count)"
          + language.pick("：", ": ") + words.joined(separator: language.pick("、", ", ")) + more
      }
  }

  // MARK: JSON

  package func json(_ sources: [Source], version: String) -> JSONValue {
    document(sources.map { .record(head($0)) }, version)
  }

  package func json(_ verifications: [SourceVerification], without: [Source], version: String) -> JSONValue {
    document(
      verifications.map { verification in
        .record(head(verification.source) + [("verification", json(verification))])
      } + without.map { .record(head($0) + [("verification", nil)]) }, version)
  }

  private func document(_ sources: [JSONValue], _ version: String) -> JSONValue {
    .record([
      ("schema", "policy-workbench.sources/1"), ("run", .record([("version", .string(version))])),
      ("sources", .array(sources)),
    ])
  }

  private func head(_ source: Source) -> [(String, JSONValue)] {
    [
      ("id", .string(source.id)), ("number", .text(source.number)), ("title", .string(source.title)),
      ("clauses", .integer(source.clauses.count)), ("points", .integer(source.pointCount)),
    ]
  }

  private func json(_ verification: SourceVerification) -> JSONValue {
    let c = verification.counts
    return .record([
      ("text", .string(verification.path)), ("agrees", .bool(verification.agrees)),
      (
        "compared",
        .record([
          ("text_clauses", .integer(c.textClauses)), ("outline_clauses", .integer(c.outlineClauses)),
          ("items", .integer(c.items)), ("rows", .integer(c.rows)), ("cited_clauses", .integer(c.citedClauses)),
          ("numbers", .integer(c.numbers)), ("dates", .integer(c.dates)),
          ("outline_figures", .integer(c.outlineFigures)),
          ("repeated_figures", .integer(c.repeatedFigures)), ("document_numbers", .integer(c.documentNumbers)),
          ("weekdays", .integer(c.weekdays)), ("attachments", .integer(c.attachments)),
        ])
      ),
      (
        "set_aside",
        .array(
          SetAsideGroup.all(verification).map { group in
            .record([
              ("reason", .string(group.reason.rawValue)), ("count", .integer(group.count)),
              (
                "words",
                .array(group.words.map { .record([("word", .string($0.word)), ("count", .integer($0.count))]) })
              ),
            ])
          })
      ),
      ("diagnostics", DiagnosticText.json(verification.diagnostics, language)["diagnostics"] ?? []),
    ])
  }
}

/// What was set aside for one reason.
private struct SetAsideGroup {
  let reason: SetAside.Reason
  let count: Int
  /// Each word once, the most frequent first.
  let words: [(word: String, count: Int)]

  /// In the order in which the reasons are declared.
  static func all(_ verification: SourceVerification) -> [SetAsideGroup] {
    SetAside.Reason.allCases.compactMap { reason in
      let found = verification.setAside.filter { $0.reason == reason }
      guard !found.isEmpty else { return nil }
      let counts = Dictionary(found.map { ($0.word, 1) }, uniquingKeysWith: +)
      return SetAsideGroup(
        reason: reason, count: found.count,
        words: counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { (word: $0.key, count: $0.value) })
    }
  }
}

extension Source {
  package var pointCount: Int { clauses.reduce(0) { $0 + $1.points.count } }
}
