import Diagnostics
import PolicyModel

extension Verifier {
  /// Clauses of the text that the outline lacks, and the other way round.
  mutating func compareClauses() {
    var seen: Set<String> = []
    for (index, clause) in text.clauses.enumerated() {
      if source.clause(clause.path) != nil {
        if !seen.insert(clause.path).inserted {
          report(.duplicateClause, at: clause.span, ["clause": .text(clause.path)])
        }
        hosts[index] = clause.path
      } else if clause.label == nil {
        // An end or a beginning that the outline does not have: only figures in it matter.
        continue
      } else if let host = folded(clause, at: index) {
        counts.items += 1
        hosts[index] = host
        if isLastItem(index) { reportParagraphs(after: clause, host: host) }
      } else {
        var arguments: [String: DiagnosticArgument] = ["clause": .text(clause.path)]
        let absent = source.clauses.map(\.number).filter { text.clause($0) == nil }
        if let near = nearestName(to: clause.path, in: absent) { arguments["nearest"] = .text(near) }
        report(.clauseNotInOutline, at: clause.span, arguments)
      }
    }
    for clause in source.clauses where !isInText(clause) {
      missing.insert(clause.number)
      var arguments: [String: DiagnosticArgument] = ["clause": .text(clause.number), "file": .text(path)]
      let unknown = text.clauses.map(\.path).filter { source.clause($0) == nil }
      if let near = nearestName(to: clause.number, in: unknown) { arguments["nearest"] = .text(near) }
      report(.clauseNotInText, at: clause.span, arguments)
    }
    compareHeadings()
    for fault in text.numberingFaults where fault.skipped.isEmpty || !missing.isSuperset(of: fault.skipped) {
      diagnostics.append(fault.diagnostic)
    }
    for clause in source.clauses where !missing.contains(clause.number) { comparePoints(of: clause) }
  }

  /// The clause of the outline that holds a clause of the text as one of its points: the nearest around it, if the
  /// outline names no clauses inside that one.
  private func folded(_ clause: TextClause, at index: Int) -> String? {
    guard let parent = clause.parent else { return nil }
    guard let around = text.clauses[..<index].lastIndex(where: { $0.path == parent }), let host = hosts[around] else {
      return nil
    }
    if clause.label?.rank == .enumerator || host != parent { return host }
    return source.clauses.contains { Verifier.isInside($0.number, host) } ? nil : host
  }

  /// Whether a clause's number begins with another's: `三（一）1` lies in `三（一）`, `三（一）10` not in `三（一）1`.
  private static func isInside(_ number: String, _ outer: String) -> Bool {
    guard number.hasPrefix(outer), number != outer else { return false }
    let next = number.dropFirst(outer.count).first
    return !(outer.last?.isASCII == true && next?.isASCII == true)
  }

  private func isLastItem(_ index: Int) -> Bool {
    let clause = text.clauses[index]
    return !text.clauses[(index + 1)...].contains { $0.parent == clause.parent && $0.label?.rank == clause.label?.rank }
  }

  /// A paragraph behind the last item of a list may have lost its number.
  private mutating func reportParagraphs(after clause: TextClause, host: String) {
    guard clause.isRunIn, let loose = clause.parts.first(where: { !$0.isHeading }) else { return }
    report(
      .paragraphWithoutNumber, at: loose.text.span(0..<loose.text.count),
      ["clause": .text(host), "found": .text(loose.text.string(0..<min(12, loose.text.count)))])
  }

  private func isInText(_ clause: Source.Clause) -> Bool {
    if text.clause(clause.number) != nil { return true }
    let title = String(String.UnicodeScalarView(NormalText.scalars(of: clause.title)))
    return text.headings.contains { $0.text == title }
  }

  /// Headings of a table stand in the outline as clauses with the same title, if it has any of them.
  private mutating func compareHeadings() {
    let titles = Set(source.clauses.map { String(String.UnicodeScalarView(NormalText.scalars(of: $0.title))) })
    guard text.headings.contains(where: { titles.contains($0.text) }) else { return }
    for heading in text.headings where !titles.contains(heading.text) {
      var arguments: [String: DiagnosticArgument] = ["clause": .text(heading.text)]
      if let near = nearestName(to: heading.text, in: titles.sorted()) { arguments["nearest"] = .text(near) }
      report(.clauseNotInOutline, at: heading.span, arguments)
    }
  }

  // MARK: Points

  /// Points that are named by a number of the text: steps of a table, 第一类, 附件3.
  private mutating func comparePoints(of clause: Source.Clause) {
    let steps = text.clauses.filter { $0.path == clause.number }.flatMap(\.steps)
    for step in steps where !clause.points.contains(where: { $0.id == String(step.number) }) {
      report(.stepNotInOutline, at: step.span, ["clause": .text(clause.number), "point": .integer(step.number)])
    }
    let words = words(of: clause.number)
    for point in clause.points {
      let isThere: Bool
      if text.rows > 0, Int(point.id) != nil {
        isThere = steps.contains { String($0.number) == point.id }
      } else if point.id.hasPrefix("附件"), let number = Int(point.id.dropFirst(2)) {
        isThere = text.attachments.contains { $0.number == number } || words.contains(point.id)
      } else if point.id.wholeMatch(of: /第[一二三四五六七八九十百]+\p{Han}{1,2}/) != nil {
        isThere = words.contains(point.id)
      } else {
        continue
      }
      if !isThere {
        report(
          .pointNotInText, at: point.span,
          ["clause": .text(clause.number), "point": .text(point.id), "file": .text(path)])
      }
    }
  }

  /// All that stands in a clause of the outline, items and their numbers included.
  private func words(of host: String) -> String {
    text.clauses.indices.filter { hosts[$0] == host }.map { index in
      let clause = text.clauses[index]
      return (clause.label?.component ?? "") + clause.parts.map(\.text.string).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
