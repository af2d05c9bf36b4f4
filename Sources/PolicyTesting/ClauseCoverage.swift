package import PolicyLanguage
package import PolicyModel

/// For every point of a document: which norms cite it, how strongly they bind, and how many fixtures touch them.
package struct ClauseCoverage: Sendable {
  package struct Entry: Sendable {
    package let clause: Source.Clause
    /// Nil for a clause without points.
    package let point: Source.Point?
    /// In the order of the policies; guidance among them.
    package let norms: [Norm]
    /// Parameters that state the point's figures.
    package let parameters: [String]
    /// Fixtures of the norms that cite it.
    package let fixtures: Int

    package var isCovered: Bool { !norms.isEmpty }
    /// Only guidance cites it.
    package var isGuidance: Bool { isCovered && norms.allSatisfy { $0.kind == .guidance } }

    /// Guidance on a point that names figures or dates, or words that bind: worth a second look.
    package var isSuspect: Bool {
      guard isGuidance else { return false }
      if let point, !point.figures.isEmpty { return true }
      let words = ["应", "须", "不低于", "不少于", "以上", "每年"]
      return words.contains { (point?.gist ?? clause.gist).contains($0) }
    }
  }

  package let source: Source
  /// In the order of the text.
  package let entries: [Entry]

  package init(_ source: Source, policies: [OpenedPolicy]) {
    self.source = source
    var norms: [String: [Norm]] = [:]
    var parameters: [String: [String]] = [:]
    var fixtures: [String: Int] = [:]
    for opened in policies {
      for fixture in FixtureSuite(opened).fixtures where !fixture.isGenerated {
        fixtures[fixture.norm.id, default: 0] += 1
      }
      for norm in opened.policy.norms {
        for citation in Set(norm.allCitations) where citation.source == source.id {
          norms[citation.place, default: []].append(norm)
        }
      }
      for parameter in opened.policy.parameters {
        for citation in Set([parameter.citation] + parameter.values.compactMap(\.citation))
        where citation.source == source.id {
          parameters[citation.place, default: []].append(parameter.id)
        }
      }
    }
    entries = source.clauses.flatMap { clause in
      let whole = norms[clause.number] ?? []
      let points: [Source.Point?] = clause.points.isEmpty ? [nil] : clause.points
      return points.compactMap { point -> Entry? in
        let place = point.map { "\(clause.number)/\($0.id)" } ?? clause.number
        // A clause that only holds others has nothing to cover.
        if point == nil, norms[place] == nil { return nil }
        let citing = (point == nil ? [] : norms[place] ?? []) + whole
        return Entry(
          clause: clause, point: point, norms: citing,
          parameters: parameters[place] ?? [], fixtures: citing.reduce(0) { $0 + (fixtures[$1.id] ?? 0) })
      }
    }
  }
}

extension Norm {
  /// Its own citations and those of its states.
  var allCitations: [Citation] {
    guard case .classification(let classification) = body else { return citations }
    return citations + classification.states.flatMap(\.citations)
  }
}
