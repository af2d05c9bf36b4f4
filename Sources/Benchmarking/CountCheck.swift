import Diagnostics
import MediationModel
import PolicyEngine
import PolicyModel

/// What is wrong with a benchmark, apart from the rules themselves.
package enum BenchCode: String, CaseIterable, DiagnosticCode {
  case countsDiffer = "bench.counts-differ"
  case otherLedger = "bench.other-ledger"
  case noRules = "bench.no-rules"
}

/// Compares what was counted, outcome by outcome and place by place: a fast answer that is wrong measures nothing.
struct CountCheck {
  private let places: [String]

  init(_ ledger: Ledger) {
    let table = ledger.table("jurisdiction")
    places = (0..<(table?.rowCount ?? 0)).map { table?.identifier(at: $0) ?? "" }
  }

  func compare(_ expected: [Evaluation], _ found: [Evaluation], _ norm: String) throws(EvaluationFailure) {
    let (left, right) = (counts(expected), counts(found))
    if left != right { throw failure(norm, left, right) }
  }

  func compare(_ expected: [Evaluation], _ found: HandRules.Counters, _ norm: String) throws(EvaluationFailure) {
    var right: [String: [Int64]] = [:]
    for place in 0..<(found.count / 8) {
      let counters = Array(found[(place * 8)..<(place * 8 + Outcome.allCases.count)])
      if counters.contains(where: { $0 > 0 }) { right[place == 0 ? "" : places[place - 1]] = counters }
    }
    let left = counts(expected)
    if left != [right] { throw failure(norm, left, [right]) }
  }

  /// For each slice the counts by place.
  private func counts(_ evaluations: [Evaluation]) -> [[String: [Int64]]] {
    evaluations.flatMap(\.norms).flatMap(\.slices).map { slice in
      Dictionary(
        slice.tallies.map { place, tally in (place, Outcome.allCases.map { tally[$0] }) }, uniquingKeysWith: { $1 })
    }
  }

  private func failure(_ norm: String, _ expected: [[String: [Int64]]], _ found: [[String: [Int64]]])
    -> EvaluationFailure
  {
    func totals(_ slices: [[String: [Int64]]]) -> String {
      slices.map { slice in
        Outcome.allCases.enumerated().map { index, outcome in
          "\(outcome.name) \(slice.values.reduce(0) { $0 + $1[index] })"
        }.joined(separator: ", ")
      }.joined(separator: "; ")
    }
    return EvaluationFailure(
      Diagnostic(
        BenchCode.countsDiffer, at: .none,
        ["norm": .text(norm), "expected": .text(totals(expected)), "found": .text(totals(found))]))
  }
}
