import ArgumentParser
import Campaigns
import PolicyModel
import Reporting

extension PlanCommand {
  /// Whom to put forward, and what each still lacks.
  func plan(_ selection: SelectionPlan, _ session: Session) throws -> Answer {
    let made = try setting(inputs, session) { try making.selection(selection, $0) }
    switch answer.format {
    case .text:
      session.print(
        SelectionPlanText(made.report, made.policies, session.language).text(width: session.width), terminator: "")
    case .json: session.print(JSONWriter.indented(SelectionPlanDocument.json(made.report, made.run)), terminator: "")
    case .csv, .ics, .svg, .html:
      throw ValidationError("A selection plan is printed as text or json. 推荐计划只有 text 和 json 两种格式。")
    }
    return made.report.keepsEveryBound ? .success : .no
  }
}
