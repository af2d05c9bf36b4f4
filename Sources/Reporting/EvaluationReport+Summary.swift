import MediationModel
package import PolicyEngine
import PolicyModel
import TextWidth

extension EvaluationReport {
  /// A norm and deadline a line with the counts of its outcomes: what a planner sees first.
  package static func summary(_ evaluations: [Evaluation], _ language: Language, width: Int) -> [String] {
    let names = Names(language)
    var lines: [String] = []
    for evaluation in evaluations {
      if evaluations.count > 1 {
        lines.append("■ " + language.label(evaluation.policy.title, evaluation.policy.titleEn))
      }
      // The label is what a narrow terminal can do without.
      let label: [TextTable.Column] =
        width < 76 ? [] : [.init(language.pick("名称", "label"), fit: .cut, minimum: 10)]
      var table = TextTable(
        [.init(language.pick("规则", "norm"), fit: .cut, minimum: 14)] + label + [.init(language.pick("到期", "due"))]
          + shown.map { .init(names.outcome($0), .right) })
      for result in evaluation.norms {
        for slice in result.slices where slice.total.total > 0 {
          let counts = shown.map { slice.total[$0] }
          if counts.allSatisfy({ $0 == 0 }) { continue }
          table.append(
            [result.norm.localID]
              + label.map { _ in language.label(result.norm.label, result.norm.labelEn) }
              + [slice.milestone?.description ?? ""] + counts.map { $0 == 0 ? "" : String($0) })
        }
      }
      lines += table.lines(total: width)
    }
    return lines
  }

  /// One norm's part of the report.
  package static func page(of norm: String, in evaluations: [Evaluation], _ language: Language, width: Int) -> [String]
  {
    var lines = evaluations.flatMap { EvaluationText($0, language, width: width, only: norm).lines }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The outcomes that ask for something to be done, and the one that does not.
  private static let shown: [Outcome] = [.satisfied, .notSatisfied, .indeterminate, .pending]
}
