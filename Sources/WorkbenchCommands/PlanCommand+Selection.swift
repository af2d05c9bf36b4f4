import ArgumentParser
import Campaigns
import PolicyModel
import Reporting

extension PlanCommand {
  /// Whom to put forward, and what each still lacks.
  func plan(_ selection: SelectionPlan, _ session: Session) throws -> Answer {
    guard answer.format == .text || answer.format == .json else {
      throw ValidationError("A selection plan is printed as text or json. 推荐计划只有 text 和 json 两种格式。")
    }
    let made = try setting(inputs, session) { try making.selection(selection, $0) }
    let text =
      answer.format == .json
      ? JSONWriter.indented(SelectionPlanDocument.json(made.report, made.run))
      : SelectionPlanText(made.report, made.policies, session.language).text(width: session.width)
    session.print(text, terminator: "")
    return made.report.keepsEveryBound ? .success : .no
  }
}
