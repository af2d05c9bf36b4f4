import Diagnostics
import PolicyModel
package import PolicyTesting
import TextWidth

/// What came of fixtures, in every format. Coverage stands in it where it was measured.
package struct FixtureReport {
  let report: TestReport
  let coverage: CoverageAnswer?
  let language: Language

  /// What fixtures ran of the policies' Lua, and what was asked of it.
  package struct CoverageAnswer: Sendable {
    package let coverage: CodeCoverage
    /// Percents that lines and arms must both reach; nil: none.
    package let threshold: Int?

    package init(_ coverage: CodeCoverage, threshold: Int?) {
      self.coverage = coverage
      self.threshold = threshold
    }

    package var isEnough: Bool { threshold.map { coverage.isAtLeast(percent: $0) } ?? true }
  }

  package init(_ report: TestReport, coverage: CoverageAnswer? = nil, _ language: Language) {
    self.report = report
    self.coverage = coverage
    self.language = language
  }

  /// Failures with given, expected, actual and their difference, errors and skips with their reasons, what fixtures do not
  /// show, then the counts.
  package var text: String {
    var lines: [String] = []
    for result in report.results where result.status != .passed { lines += self.lines(result) }
    for gap in report.gaps { lines.append(DiagnosticText.line(gap.diagnostic, language)) }
    if let coverage { lines += CodeCoverageText(coverage, language).lines }
    for part in report.policies {
      lines.append("\(part.policy.id): \(part.results.count { $0.status == .passed })/\(part.results.count)")
    }
    if report.generatedCount > 0 {
      lines.append(
        language.pick(
          "其中 \(report.generatedCount) 个是生成的，还没有人核对：删去 generated 才算数。",
          "\(report.generatedCount) of them are generated and count for nothing until a person removes the mark."))
    }
    lines.append(counts)
    return lines.joined(separator: "\n") + "\n"
  }

  /// `N passed, N failed, N skipped`, and `, N error` where there is any; in English in every language: scripts read it.
  var counts: String {
    let counts = report.counts
    return "\(counts.passed) passed, \(counts.failed) failed, \(counts.skipped) skipped"
      + (counts.error > 0 ? ", \(counts.error) error" : "")
  }

  private func lines(_ result: FixtureResult) -> [String] {
    let text = FixtureText(result, language)
    let head = "\(mark(result.status))  \(text.title)  \(FixtureText.place(result.place))"
    switch result.status {
    case .passed: return [head]
    case .skipped: return [head, "    " + DisplayWidth.printable(text.skipReason ?? "")]
    case .failed: return [head] + text.failure.map { "    " + $0 }
    case .error:
      let norm = result.norm.map { ["    \($0.id)  \(FixtureText.place($0.span))"] } ?? []
      return [head] + norm + DiagnosticText.lines(result.diagnostics, language).map { "    " + $0 }
    }
  }

  private func mark(_ status: FixtureResult.Status) -> String {
    switch status {
    case .passed: language.pick("通过", "passed")
    case .failed: language.pick("不符", "FAILED")
    case .skipped: language.pick("跳过", "skipped")
    case .error: language.pick("出错", "ERROR")
    }
  }
}
