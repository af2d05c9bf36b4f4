import ArgumentParser
import Campaigns
import MediationModel
import PolicyModel
import Reporting

extension PlanCommand {
  /// Whom to put forward, and what each still lacks.
  func plan(_ selection: SelectionPlan, _ session: Session) throws -> Answer {
    // Refused before the plan is made: that can take minutes.
    if answer.format == .svg {
      throw ValidationError(
        "A selection plan has no chart: --format takes text, json, csv, ics or html. 推荐计划没有图，--format 有 text、json、csv、ics、html。"
      )
    }
    var inputs = inputs
    if inputs.asOf == nil { inputs.asOf = selection.asOf?.description }
    let made = try setting(inputs, session) { try making.selection(selection, $0) }
    let (report, language) = (made.report, session.language)
    let text =
      switch answer.format {
      case .json: JSONWriter.indented(SelectionPlanDocument.json(report, made.run))
      case .csv: SelectionPlanTable.csv(report, made.policies, language)
      case .ics: SelectionPlanCalendar.text(report, made.policies, language)
      case .html: SelectionPlanPage(report, made.policies, made.run, language).html
      case .text, .svg: SelectionPlanText(report, made.policies, language).text(width: session.width)
      }
    session.print(text, terminator: "")
    return report.keepsEveryBound ? .success : .no
  }
}
