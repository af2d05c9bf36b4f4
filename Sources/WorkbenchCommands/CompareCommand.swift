import ArgumentParser
import Campaigns
import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting
import Scenarios

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare two scenarios or two plans, B with A. 比较两个情景，或者两个计划。",
    discussion: """
      Either may be “baseline”: law and facts as they are, or doing nothing. Plans are made first. Exit as for simulate or \
      plan, of B.
      """)

  @Argument(help: "Scenario or plan file, or baseline. 情景文件、计划文件，或 baseline。")
  var a: String

  @Argument(help: "Scenario or plan file, or baseline. 情景文件、计划文件，或 baseline。")
  var b: String

  @Argument(help: "A workspace folder. 工作区文件夹。")
  var workspace: String?

  @Option(help: "How many subjects to show of norms of records. 每条规则列出几个对象。")
  var limit = 5

  @OptionGroup var making: PlanMaking

  @OptionGroup var inputs: InputOptions

  @OptionGroup var answer: AnswerOptions<TextOrJSON>

  mutating func validate() throws {
    if limit < 0 { throw ValidationError("--limit takes a whole number from 0 on.") }
  }

  mutating func run() throws {
    try Session.main(answer) { session in
      let plans = try [a, b].map { $0 == "baseline" ? nil : try PlanFile.isPlan($0) }
      if plans.contains(true) {
        if plans.contains(false) {
          throw ValidationError("A plan is compared with a plan. 计划只能和计划比。")
        }
        return try comparePlans(session)
      }
      let first = a == "baseline" ? nil : try ScenarioFile.read(a)
      let second = b == "baseline" ? nil : try ScenarioFile.read(b)
      let opened = try inputs.open(workspace: workspace)
      let comparison = try session.working { work in
        let baseline = try Baseline(opened.workspace, opened.binding, work)
        let before = try first.map { try baseline.evaluate($0, work) } ?? baseline.outcome
        let after = try second.map { try baseline.evaluate($0, work) } ?? baseline.outcome
        return try baseline.compare(before, after, limit: limit)
      }
      session.print([comparison], answer.format, opened)
      return comparison.answer
    }
  }

  private func comparePlans(_ session: Session) throws -> Answer {
    let made = try [a, b].map { path -> MadePlan<BuildingPlanReport>? in
      if path == "baseline" { return nil }
      guard case .building(let campaign) = try PlanFile.read(path) else {
        throw ValidationError("\(path): only building plans are compared. 只有建设计划可以比较。")
      }
      var inputs = inputs
      if inputs.asOf == nil { inputs.asOf = campaign.through.lastDay.description }
      let opened = try inputs.open(workspace: workspace)
      let cancellation = Cancellation()
      return try Interrupts.cancelling(cancellation) {
        try making.building(
          campaign,
          PlanSetting(
            workspace: opened.workspace, binding: opened.binding, scenario: nil, cancellation: cancellation,
            language: session.language))
      }
    }
    guard let run = (made[1] ?? made[0])?.run else { return .success }
    let comparison = PlanComparison(made[0]?.report, made[1]?.report)
    switch answer.format {
    case .json: session.print(JSONWriter.indented(PlanComparisonReport.json(comparison, run)), terminator: "")
    case .text:
      session.print(PlanComparisonReport.text(comparison, session.language, width: session.width), terminator: "")
    }
    return comparison.meetsEveryMust ? .success : .no
  }
}
