import MediationModel
import PolicyEngine
package import PolicyModel
package import Scenarios

/// Comparisons of scenarios, as documents and as text for people.
package enum ScenarioReport {
  /// The document `policy-workbench.comparison/1`; its schema is `Manual/schemas/comparison.schema.json`.
  package static func json(_ comparisons: [ScenarioComparison], _ run: RunDescription) -> JSONValue {
    .record([
      ("schema", .string("policy-workbench.comparison/1")), ("run", run.json),
      ("comparisons", .array(comparisons.map { json($0) })),
    ])
  }

  private static func json(_ comparison: ScenarioComparison) -> JSONValue {
    .record([
      ("before", comparison.before.map { scenario($0) } ?? .null),
      ("after", comparison.after.map { scenario($0) } ?? .null),
      ("compared", .integer(comparison.compared)), ("evaluated_again", .strings(comparison.evaluatedAgain)),
      ("norms", .array(comparison.norms.map { norm($0) })),
    ])
  }

  /// The norms that differ, for documents of other kinds.
  static func norms(_ comparison: ScenarioComparison) -> JSONValue { .array(comparison.norms.map { norm($0) }) }

  /// What a scenario says, for documents that rest on it.
  package static func scenario(_ scenario: Scenario) -> JSONValue {
    .record([
      ("title", .string(scenario.title)), ("reason", .text(scenario.reason)), ("as_of", .spelled(scenario.asOf)),
      (
        "parameters",
        .array(
          scenario.parameters.map {
            .record([("name", .string($0.name)), ("by", .spelled($0.by)), ("value", .string($0.value.description))])
          })
      ),
      (
        "readings",
        .array(
          scenario.readings.map { .record([("name", .string($0.name)), ("choice", .string($0.choice))]) })
      ),
      ("facts", .array(scenario.facts.map { fact($0) })),
      ("law", scenario.law.map { .strings($0.policies) } ?? .null),
    ])
  }

  private static func norm(_ difference: NormDifference) -> JSONValue {
    .record([
      ("id", .string(difference.norm.id)), ("before", .string(difference.before.id)),
      ("kind", .string(difference.norm.kind.rawValue)), ("label", .string(difference.norm.label)),
      ("label_en", .text(difference.norm.labelEn)), ("slices", .array(difference.slices.map { slice($0) })),
    ])
  }

  private static func slice(_ slice: SliceDifference) -> JSONValue {
    .record([
      ("milestone", .spelled(slice.milestone)), ("cycle", .spelled(slice.cycle)),
      ("force", .string(slice.force.rawValue)), ("entity", .string(slice.entity)),
      ("before", .record(EvaluationReport.counts(slice.before))),
      ("after", .record(EvaluationReport.counts(slice.after))),
      (
        "flips",
        .array(
          slice.flips.map {
            .record([("from", .text($0.from?.name)), ("to", .text($0.to?.name)), ("count", .integer($0.count))])
          })
      ),
      (
        "places",
        .array(
          slice.places.map {
            .record([
              ("jurisdiction", .string($0.jurisdiction)), ("before", .record(EvaluationReport.counts($0.before))),
              ("after", .record(EvaluationReport.counts($0.after))),
              ("missing_before", EvaluationReport.amount($0.missingBefore)),
              ("missing_after", EvaluationReport.amount($0.missingAfter)),
              ("excess_before", EvaluationReport.amount($0.excessBefore)),
              ("excess_after", EvaluationReport.amount($0.excessAfter)),
            ])
          })
      ),
      (
        "subjects",
        .array(
          slice.subjects.map {
            .record([
              ("before", $0.before.map { EvaluationReport.finding($0) } ?? .null),
              ("after", $0.after.map { EvaluationReport.finding($0) } ?? .null),
            ])
          })
      ),
      ("more", .integer(slice.more)),
    ])
  }
}
