import Diagnostics
import MediationModel
import PolicyModel
package import PolicyTesting

/// What came of fixtures, as text and as the document `policy-workbench.tests/1`.
package enum FixtureReport {
  /// Failures and errors with what was expected and found, then the counts. The last line is `N passed, N failed, N skipped`;
  /// errors count as failed there.
  package static func text(_ report: TestReport, _ language: Language) -> String {
    var lines: [String] = []
    for result in report.results where result.status == .failed || result.status == .error {
      let place = "\(result.place.file):\(result.place.start.line)"
      let row = result.row.map { language.pick("，第 \($0) 行", ", row \($0)") } ?? ""
      lines.append("\(mark(result.status, language))  \(result.name)\(row)  \(place)")
      if let norm = result.norm {
        lines.append("    \(norm.id)  \(norm.span.file):\(norm.span.start.line)")
      }
      for mismatch in result.mismatches {
        let expected = spelled(mismatch.expected) ?? "-"
        let actual = spelled(mismatch.actual) ?? "-"
        lines.append(
          language.pick(
            "    \(mismatch.aspect.rawValue)：应为 \(expected)，实际 \(actual)",
            "    \(mismatch.aspect.rawValue): expected \(expected), actual \(actual)"))
      }
      for line in DiagnosticText.lines(result.diagnostics, language) { lines.append("    \(line)") }
    }
    for gap in report.gaps { lines.append(DiagnosticText.line(gap.diagnostic, language)) }
    let counts = report.counts
    for part in report.policies {
      lines.append("\(part.policy.id): \(part.results.count { $0.status == .passed })/\(part.results.count)")
    }
    if counts.error > 0 {
      lines.append(
        language.pick("其中 \(counts.error) 个样例本身有错。", "\(counts.error) of the fixtures are faulty themselves."))
    }
    if report.generatedCount > 0 {
      lines.append(
        language.pick(
          "其中 \(report.generatedCount) 个是生成的，还没有人核对：删去 generated 才算数。",
          "\(report.generatedCount) of them are generated and count for nothing until a person removes the mark."))
    }
    lines.append("\(counts.passed) passed, \(counts.failed + counts.error) failed, \(counts.skipped) skipped")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func mark(_ status: FixtureResult.Status, _ language: Language) -> String {
    switch status {
    case .passed: language.pick("通过", "passed")
    case .failed: language.pick("不符", "FAILED")
    case .skipped: language.pick("跳过", "skipped")
    case .error: language.pick("出错", "ERROR")
    }
  }

  package static func json(_ report: TestReport, _ language: Language) -> JSONValue {
    let counts = report.counts
    return .record([
      ("schema", "policy-workbench.tests/1"),
      (
        "counts",
        .record([
          ("passed", .integer(counts.passed)), ("failed", .integer(counts.failed)),
          ("skipped", .integer(counts.skipped)), ("error", .integer(counts.error)),
        ])
      ),
      ("fixtures", .array(report.results.map { json($0, language) })),
    ])
  }

  private static func json(_ result: FixtureResult, _ language: Language) -> JSONValue {
    var reason: String?
    switch result.skipReason {
    case .marked(let text): reason = text
    case .stopped: reason = language.pick("已按 --fail-fast 停止", "stopped by --fail-fast")
    case nil: reason = nil
    }
    return .record([
      ("name", .string(result.name)), ("row", .number(result.row)), ("norm", .text(result.norm?.id)),
      ("file", .string(result.place.file)), ("line", .integer(result.place.start.line)),
      ("status", .string(result.status.rawValue)), ("generated", .bool(result.fixture?.isGenerated == true)),
      ("reason", .text(reason)),
      (
        "mismatches",
        .array(
          result.mismatches.map {
            .record([
              ("aspect", .string($0.aspect.rawValue)), ("expected", .text(spelled($0.expected))),
              ("actual", .text(spelled($0.actual))),
            ])
          })
      ),
      ("diagnostics", DiagnosticText.json(result.diagnostics, language)["diagnostics"] ?? []),
    ])
  }

  /// As a fixture would write it; nil for nothing.
  private static func spelled(_ value: Mismatch.Value) -> String? {
    switch value {
    case .outcome(let outcome): outcome.name
    case .state(let state): state
    case .timing(let timing): timing.rawValue
    case .day(let day): day.description
    case .quantity(let quantity): QuantityText(language: .en).quantity(quantity)
    case .number(let units, let scale): ExactDecimal(units: units, scale: scale).description
    case .names(let names): names.joined(separator: ";")
    case .spelled(let text): text
    case .nothing: nil
    }
  }
}
