import Diagnostics
import PolicyModel
import PolicyTesting
import TextWidth

extension FixtureReport {
  /// TAP 14, with what is to be said of a failure in YAML. A point for each fixture, whatever policy it belongs to.
  package var tap: String {
    let results = report.results
    var lines = ["TAP version 14", results.isEmpty ? "1..0 # SKIP no fixture" : "1..\(results.count)"]
    for (index, result) in results.enumerated() { lines += point(result, number: index + 1) }
    for gap in report.gaps {
      lines.append("# " + DisplayWidth.printable(DiagnosticText.line(gap.diagnostic, language)))
    }
    if let coverage { lines += CodeCoverageText(coverage, language).lines.map { $0.isEmpty ? "#" : "# " + $0 } }
    lines.append("# \(counts)")
    return lines.joined(separator: "\n") + "\n"
  }

  private func point(_ result: FixtureResult, number: Int) -> [String] {
    let text = FixtureText(result, language)
    // Not every reader knows an escaped `#`, so that of a norm's id is left out.
    let name = result.norm.map { "\($0.id.replacing("#", with: " ")): \(text.title)" } ?? text.title
    let isOK = result.status == .passed || result.status == .skipped
    let head = "\(isOK ? "ok" : "not ok") \(number) - \(description(name))"
    switch result.status {
    case .passed: return [head]
    case .skipped: return [head + " # SKIP \(description(text.skipReason ?? ""))"]
    case .failed, .error: return [head, "  ---"] + block(result, text).map { "  " + $0 } + ["  ..."]
    }
  }

  /// One line, in which `#` begins no directive.
  private func description(_ text: String) -> String {
    DisplayWidth.printable(text).replacing("\\", with: "\\\\").replacing("#", with: "\\#")
  }

  /// YAML whose scalars are JSON strings, which YAML reads as they are.
  private func block(_ result: FixtureResult, _ text: FixtureText) -> [String] {
    func quoted(_ text: String) -> String { JSONWriter.compact(.string(text)) }
    func list(_ key: String, _ items: [String]) -> [String] {
      items.isEmpty ? ["\(key): []"] : ["\(key):"] + items.map { "  - \(quoted($0))" }
    }
    func place(_ key: String, _ span: SourceSpan) -> [String] {
      [
        "\(key):", "  file: \(quoted(span.file))", "  line: \(span.start.line)", "  column: \(span.start.column)",
      ]
    }
    var lines = ["severity: \(result.status == .error ? "error" : "fail")"] + place("at", result.place)
    if let norm = result.norm { lines += ["norm: \(quoted(norm.id))"] + place("norm_at", norm.span) }
    if result.status == .failed {
      lines += list("given", text.given)
      lines.append("expected: \(quoted(text.expected))")
      lines.append("actual: \(quoted(text.actual))")
      lines += list("difference", text.difference)
    }
    if result.status == .error { lines += list("errors", DiagnosticText.lines(result.diagnostics, language)) }
    return lines
  }
}
