package import CampaignPlanning
package import Campaigns

extension SelectionPlanText {
  /// One line on how far a search is.
  /// - Parameters:
  ///   - aim: what is sought; nil where only ties are left to settle.
  ///   - progress: in the aim's own unit.
  ///   - cases: how many combinations of readings were planned for before, of how many.
  package static func progress(
    _ aim: SelectionProblem.Aim?, _ progress: SolverProgress, _ cases: (made: Int, of: Int), seconds: Double,
    _ language: Language
  ) -> String {
    let which = "\(cases.made + 1)/\(cases.of) "
    let head = cases.of == 1 ? "" : language.pick("读法 \(which)", "readings \(which)")
    guard let aim else { return head + language.pick("排定并列的，\(Int(seconds)) s", "settling ties, \(Int(seconds)) s") }
    let name =
      switch aim {
      case .broken: language.pick("破了的名额", "quotas broken")
      case .shortfall: language.pick("缺口", "shortfall")
      case .distance: language.pick("候选人所缺", "what candidates lack")
      case .unclear: language.pick("说不清的条件", "conditions that cannot be told")
      case .weight: language.pick("权重", "weights")
      }
    return head + PlanText.progress(name, progress, unit: "", seconds: seconds, language)
  }
}
