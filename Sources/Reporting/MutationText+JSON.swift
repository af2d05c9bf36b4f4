import Diagnostics
import PolicyLanguage
import PolicyModel
package import PolicyTesting

extension MutationText {
  /// The document `policy-workbench.mutation/1`.
  package static func json(_ report: MutationReport, _ language: Language) -> JSONValue {
    .record([
      ("schema", "policy-workbench.mutation/1"),
      (
        "baseline",
        .record([
          ("passed", .integer(report.baseline.counts.passed)), ("failed", .integer(report.baseline.counts.failed)),
          ("skipped", .integer(report.baseline.counts.skipped)), ("error", .integer(report.baseline.counts.error)),
        ])
      ),
      ("counts", counts(report.counts)),
      (
        "policies",
        .array(report.policies.map { .record([("id", .string($0.id)), ("counts", counts(report.counts(of: $0)))]) })
      ),
      ("survivors", .array(report.survivors.map { survivor($0.outcome.mutant, $0.survivor) })),
      ("equivalent", .array(report.outcomes.compactMap { equivalent($0) })),
      ("diagnostics", DiagnosticText.json(report.diagnostics, language)["diagnostics"] ?? []),
    ])
  }

  private static func counts(_ counts: MutationReport.Counts) -> JSONValue {
    .record([
      ("mutants", .integer(counts.mutants)), ("killed", .integer(counts.killed)),
      ("refused", .integer(counts.refused)), ("equivalent", .integer(counts.equivalent)),
      ("unjudged", .integer(counts.unjudged)), ("survived", .integer(counts.survived)),
    ])
  }

  private static func mutant(_ mutant: Mutant) -> [(String, JSONValue)] {
    [
      ("file", .string(mutant.span.file)), ("line", .integer(mutant.span.start.line)),
      ("column", .integer(mutant.span.start.column)), ("at", .string(mutant.at)),
      ("kind", .string(mutant.kind.rawValue)), ("original", .string(mutant.original)),
      ("changed", .string(mutant.changed)),
    ]
  }

  private static func survivor(_ mutant: Mutant, _ survivor: MutationReport.Survivor) -> JSONValue {
    .record(
      self.mutant(mutant) + [
        ("norms", .strings(survivor.norms.map(\.id))),
        (
          "generated",
          survivor.killer.map {
            .record([("norm", .string($0.fixture.norm.id)), ("fixture", .string($0.text))])
          } ?? .null
        ),
      ])
  }

  private static func equivalent(_ outcome: MutationReport.Outcome) -> JSONValue? {
    guard case .equivalent(let entry) = outcome.fate else { return nil }
    return .record(mutant(outcome.mutant) + [("reason", .string(entry.reason))])
  }
}
