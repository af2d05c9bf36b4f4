import Reporting

extension ReplVerb {
  /// Plans, from law and facts as they stand in the scenario of the moment.
  static let planning: [ReplVerb] = [
    ReplVerb(
      "plan", "计划", "计划文件 [--time-limit 秒] [--gap 百分数]", "在现在的情景上排计划，并用同一批规则核对",
      "make a plan in the scenario of the moment, and have the norms judge it", [.files]
    ) { session, arguments, cancellation in
      let width = session.settings.width
      switch try session.questions(cancellation).plan(arguments.words) {
      case .building(let made):
        if session.isJSON { return [JSONWriter.compact(PlanJSON.document(made.report, made.run))] }
        return PlanText.text(made.report, session.language, width: width).asLines
      case .selection(let made):
        if session.isJSON { return [JSONWriter.compact(SelectionPlanDocument.json(made.report, made.run))] }
        return SelectionPlanText(made.report, made.policies, session.language).text(width: width).asLines
      }
    }
  ]
}
