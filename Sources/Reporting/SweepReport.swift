import MediationModel
import PolicyEngine
import PolicyModel
package import Scenarios
import TextWidth

/// A sweep as a table with bars, as CSV, as a document and as a drawing.
package struct SweepReport {
  let sweep: Sweep
  let language: Language

  package init(_ sweep: Sweep, _ language: Language) {
    self.sweep = sweep
    self.language = language
  }

  /// One norm for one milestone or cycle, at every point.
  struct Series {
    let norm: Norm
    let first: SliceCount
    /// By point; nil where the point has no such milestone.
    let counts: [SliceCount?]
  }

  /// Series whose numbers differ from point to point; those that stand still are not drawn.
  var series: [Series] {
    func isSame(_ a: SliceCount, _ b: SliceCount) -> Bool {
      a.norm == b.norm && a.milestone == b.milestone && a.cycle == b.cycle
    }
    var found: [Series] = []
    for point in sweep.points {
      for count in point.counts where !found.contains(where: { isSame($0.first, count) }) {
        guard let norm = sweep.norms.first(where: { $0.id == count.norm }) else { continue }
        found.append(
          Series(
            norm: norm, first: count,
            counts: sweep.points.map { point in point.counts.first { isSame($0, count) } }))
      }
    }
    return found.filter { series in
      series.counts.contains {
        $0?.tally != series.counts[0]?.tally || $0?.missing != series.counts[0]?.missing
          || $0?.excess != series.counts[0]?.excess
      }
    }
  }

  /// `企业调解委员会，2025-12-31 到期`
  func title(_ series: Series) -> String {
    var text = language.label(series.norm.label, series.norm.labelEn)
    if let day = series.first.milestone {
      text += language.pick("，\(day) 到期", ", due \(day)")
    }
    return text
  }

  func label(_ axis: Sweep.Axis) -> String {
    language.label(axis.parameter.label, axis.parameter.labelEn)
  }

  // MARK: CSV

  /// A line for every point, norm and milestone, under a header; numbers stand as they are.
  package var csv: String {
    let outcomes = Outcome.allCases.map(\.name)
    var lines = [
      (sweep.axes.map(\.name) + ["norm", "milestone", "cycle"] + outcomes + [
        "missing", "missing_possible", "excess", "excess_possible",
      ])
    ]
    for point in sweep.points {
      for count in point.counts {
        lines.append(
          point.values + [
            count.norm, count.milestone?.description ?? "", count.cycle?.description ?? "",
          ] + Outcome.allCases.map { String(count.tally[$0]) }
            + [count.missing, count.excess].flatMap { [String($0.known), $0.possible.map { String($0) } ?? ""] })
      }
    }
    return CSVText.text(lines)
  }

  // MARK: JSON

  /// The document `policy-workbench.sweep/1`; its schema is `Manual/schemas/sweep.schema.json`.
  package func json(_ run: RunDescription) -> JSONValue {
    .record([
      ("schema", .string("policy-workbench.sweep/1")), ("run", run.json),
      ("scenario", sweep.scenario.map { ScenarioReport.scenario($0) } ?? .null),
      (
        "axes",
        .array(
          sweep.axes.map {
            .record([
              ("parameter", .string($0.name)), ("unit", .string($0.parameter.unit.name)),
              ("values", .strings($0.values)),
            ])
          })
      ),
      (
        "points",
        .array(
          sweep.points.map { point in
            .record([
              ("values", .strings(point.values)),
              ("counts", .array(point.counts.map { SweepReport.json($0) })),
            ])
          })
      ),
    ])
  }

  private static func json(_ count: SliceCount) -> JSONValue {
    .record([
      ("norm", .string(count.norm)), ("milestone", .spelled(count.milestone)), ("cycle", .spelled(count.cycle)),
      ("totals", .record(EvaluationReport.counts(count.tally))),
      ("missing", EvaluationReport.amount(count.missing)), ("excess", EvaluationReport.amount(count.excess)),
    ])
  }
}
