import Diagnostics
import MediationModel
import PolicyModel
import PolicyTesting

extension FixtureReport {
  /// The document `policy-workbench.tests/1`.
  package var json: JSONValue {
    let counts = report.counts
    var members: [(String, JSONValue)] = [
      ("schema", "policy-workbench.tests/1"),
      (
        "counts",
        .record([
          ("passed", .integer(counts.passed)), ("failed", .integer(counts.failed)),
          ("skipped", .integer(counts.skipped)), ("error", .integer(counts.error)),
        ])
      ),
      ("fixtures", .array(report.results.map(json))),
      ("gaps", diagnostics(report.gaps.map(\.diagnostic))),
    ]
    if let coverage { members.append(("coverage", CodeCoverageText(coverage, language).json)) }
    return .record(members)
  }

  private func json(_ result: FixtureResult) -> JSONValue {
    let text = FixtureText(result, language)
    var members: [(String, JSONValue)] = [
      ("name", .string(result.name)), ("row", .number(result.row)), ("norm", .text(result.norm?.id)),
      ("file", .string(result.place.file)), ("line", .integer(result.place.start.line)),
      ("column", .integer(result.place.start.column)), ("status", .string(result.status.rawValue)),
      ("generated", .bool(result.fixture?.isGenerated == true)),
      ("reason", .text(text.skipReason)),
    ]
    if result.status == .failed, let fixture = result.fixture {
      members.append(("given", given(fixture)))
      members.append(
        (
          "norm_place",
          .record([
            ("file", .string(fixture.norm.span.file)), ("line", .integer(fixture.norm.span.start.line)),
            ("column", .integer(fixture.norm.span.start.column)),
          ])
        ))
    }
    members.append(
      (
        "mismatches",
        .array(
          result.mismatches.map {
            .record([
              ("aspect", .string($0.aspect.rawValue)), ("expected", .text(text.spelled($0.expected))),
              ("actual", .text(text.spelled($0.actual))),
            ])
          })
      ))
    members.append(("diagnostics", diagnostics(result.diagnostics)))
    return .record(members)
  }

  /// What the fixture says itself; defaults are left out.
  private func given(_ fixture: Fixture) -> JSONValue {
    let records = fixture.records.compactMap { record -> JSONValue? in
      let cells = record.cells.filter { !$0.isDefault }.map { ($0.field, $0.text) }
      let facts = fixture.facts.filter { $0.entity == record.entity && $0.id == record.id }.map { ($0.fact, $0.text) }
      if cells.isEmpty, facts.isEmpty { return nil }
      return .record([
        ("entity", .string(record.entity)), ("id", .string(record.id)),
        ("values", .record((cells + facts).map { ($0.0, $0.1.isEmpty ? .null : .string($0.1)) })),
      ])
    }
    return .record([
      ("as_of", .spelled(fixture.asOf)),
      ("readings", .record(fixture.readings.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
      ("records", .array(records)),
    ])
  }

  private func diagnostics(_ diagnostics: [Diagnostic]) -> JSONValue {
    DiagnosticText.json(diagnostics, language)["diagnostics"] ?? []
  }
}
