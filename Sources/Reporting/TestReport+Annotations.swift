import Diagnostics
import PolicyModel
import PolicyTesting

extension FixtureReport {
  /// Failures, errors, skips and what is not shown, as services that annotate files take them.
  package var annotations: [Annotation] {
    let words = FixtureAnnotations(language)
    return report.results.flatMap(words.annotations) + report.gaps.map { Annotation($0.diagnostic, language) }
      + (coverage.map { CodeCoverageText($0, language).annotations } ?? [])
  }

  package func sarif(version: String) -> JSONValue { SARIFLog.json(annotations, version: version, language) }

  /// Workflow commands, then the counts in a line of their own.
  package var github: String {
    GitHubCommands.text(annotations)
      + (coverage.map { CodeCoverageText($0, language).summary.map { $0 + "\n" }.joined() } ?? "") + counts + "\n"
  }
}

/// Results of fixtures as annotations.
struct FixtureAnnotations {
  let language: Language

  init(_ language: Language) { self.language = language }

  func annotations(_ result: FixtureResult) -> [Annotation] {
    let text = FixtureText(result, language)
    let related = result.norm.map { [Annotation.Related($0.span, $0.id)] } ?? []
    switch result.status {
    case .passed: return []
    case .failed:
      return [
        Annotation(
          code: TestingCode.fixtureFailed.rawValue, severity: .error, title: text.title,
          message: ([message(result)] + text.failure).joined(separator: "\n"), place: .source(result.place),
          related: related, identity: text.identity)
      ]
    case .error:
      return result.diagnostics.map { diagnostic in
        Annotation(
          code: diagnostic.code, severity: diagnostic.severity, title: text.title,
          message: DiagnosticText.message(diagnostic, language),
          place: diagnostic.place == .none ? .source(result.place) : diagnostic.place, related: related,
          identity: "\(text.identity)/\(diagnostic.code)")
      }
    case .skipped:
      return [
        Annotation(
          code: TestingCode.fixtureSkipped.rawValue, severity: .note, title: text.title,
          message: Phrasebook.text(
            TestingCode.fixtureSkipped.rawValue,
            ["name": .text(text.title), "reason": .text(text.skipReason ?? "")], language),
          place: .source(result.place), related: related, identity: text.identity)
      ]
    }
  }

  /// A failure in a sentence.
  func message(_ result: FixtureResult) -> String {
    let text = FixtureText(result, language)
    return Phrasebook.text(
      TestingCode.fixtureFailed.rawValue,
      [
        "name": .text(text.title), "norm": .text(result.norm?.localID ?? ""), "expected": .text(text.expected),
        "actual": .text(text.actual),
      ], language)
  }
}
