import Diagnostics
import PolicyModel

extension Verifier {
  /// Clauses that norms, parameters and readings cite and the text does not have. A citation of a point or a clause that the
  /// outline does not have is found when policies are opened.
  mutating func compareCitations(of policies: [Policy]) {
    var cited: Set<String> = []
    for policy in policies {
      for norm in policy.norms {
        var citations = norm.citations
        if case .classification(let classification) = norm.body {
          citations += classification.states.flatMap(\.citations)
        }
        compare(citations, in: norm.span, by: norm.localID, &cited)
      }
      for parameter in policy.parameters {
        compare(
          [parameter.citation] + parameter.values.compactMap(\.citation), in: parameter.span, by: parameter.id, &cited)
      }
      for reading in policy.readings { compare([reading.citation], in: reading.span, by: reading.id, &cited) }
    }
    counts.citedClauses = cited.count
  }

  private mutating func compare(
    _ citations: [Citation], in span: SourceSpan, by name: String, _ cited: inout Set<String>
  ) {
    for citation in citations where citation.source == source.id {
      cited.insert(citation.clause)
      guard missing.contains(citation.clause) else { continue }
      report(
        .citedClauseNotInText, at: span,
        ["clause": .text(citation.clause), "name": .text(name), "file": .text(path)])
    }
  }
}
