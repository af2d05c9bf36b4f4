import Diagnostics
import PolicyModel
import PolicyTesting

extension FixtureReport {
  /// XML as JUnit writes it: a suite for each policy, a case for each fixture. Times are 0, so that the same run gives the
  /// same bytes.
  package var junit: String {
    let all = report.counts
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<testsuites\(XMLText.attribute("name", "policy test"))\(numbers(all))>",
    ]
    for (index, part) in report.policies.enumerated() {
      let counts = TestReport.Counts(part.results)
      lines.append("  <testsuite\(XMLText.attribute("name", part.policy.id))\(numbers(counts))>")
      // Coverage is of all policies together, and a suite is the only place for it.
      if index == 0, let coverage { lines += properties(coverage.coverage) }
      for result in part.results { lines += testcase(result, part.policy.id) }
      if !part.gaps.isEmpty {
        let text = DiagnosticText.lines(part.gaps.map(\.diagnostic), language).joined(separator: "\n")
        lines.append("    <system-out>\(XMLText.content(text))</system-out>")
      }
      lines.append("  </testsuite>")
    }
    lines.append("</testsuites>")
    return lines.joined(separator: "\n") + "\n"
  }

  private func numbers(_ counts: TestReport.Counts) -> String {
    [("tests", counts.total), ("failures", counts.failed), ("errors", counts.error), ("skipped", counts.skipped)]
      .map { XMLText.attribute($0.0, String($0.1)) }.joined() + XMLText.attribute("time", "0")
  }

  private func properties(_ coverage: CodeCoverage) -> [String] {
    let ratios = [("coverage.lines", coverage.lines), ("coverage.arms", coverage.arms)]
    return ["    <properties>"]
      + ratios.map { name, ratio in
        "      <property\(XMLText.attribute("name", name))\(XMLText.attribute("value", "\(ratio.part)/\(ratio.whole)"))/>"
      } + ["    </properties>"]
  }

  private func testcase(_ result: FixtureResult, _ policy: String) -> [String] {
    let text = FixtureText(result, language)
    let head =
      "    <testcase" + XMLText.attribute("classname", result.norm?.id ?? policy)
      + XMLText.attribute("name", text.title) + XMLText.attribute("file", result.place.file)
      + XMLText.attribute("line", String(result.place.start.line)) + XMLText.attribute("time", "0")
    func element(_ name: String, message: String, type: String, _ lines: [String]) -> [String] {
      let body = XMLText.content(lines.joined(separator: "\n"))
      let attributes = XMLText.attribute("message", message) + XMLText.attribute("type", type)
      return [head + ">", "      <\(name)\(attributes)>\(body)</\(name)>", "    </testcase>"]
    }
    switch result.status {
    case .passed: return [head + "/>"]
    case .failed:
      return element(
        "failure", message: FixtureAnnotations(language).message(result),
        type: TestingCode.fixtureFailed.rawValue, text.failure)
    case .error:
      return element(
        "error", message: result.diagnostics.first.map { DiagnosticText.message($0, language) } ?? "",
        type: result.diagnostics.first?.code ?? "", DiagnosticText.lines(result.diagnostics, language))
    case .skipped:
      return [
        head + ">", "      <skipped\(XMLText.attribute("message", text.skipReason ?? ""))/>", "    </testcase>",
      ]
    }
  }
}
