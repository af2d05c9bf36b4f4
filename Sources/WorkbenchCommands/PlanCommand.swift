import ArgumentParser
import MediationModel
import PolicyLanguage
import PolicyModel
import Reporting

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Plan a campaign from a plan file, and have the norms judge its outcome. 按计划文件排工作计划，并用同一批规则核对。",
    discussion: """
      The plan file says what can be done, where and at what cost; what is asked by when is read from the norms. Exit: 0 all \
      that must be met is met, 2 not all, 1 the norms disagree with the plan, 3 plan file, policies or ledger invalid.
      """)

  @Argument(help: "A plan file. 计划文件。")
  var file: String

  @Argument(help: "A workspace folder. 工作区文件夹。")
  var workspace: String?

  @Option(help: "What else differs: a scenario file. 在这个情景上排计划。")
  var scenario: String?

  @OptionGroup var making: PlanMaking

  @OptionGroup var inputs: InputOptions

  @OptionGroup var answer: AnswerOptions<PlanFormat>

  mutating func run() throws {
    try Session.main(answer) { session in
      switch try PlanFile.read(file) {
      case .building(let campaign): return try plan(campaign, session)
      case .selection(let selection): return try plan(selection, session)
      }
    }
  }
}

extension PlanCommand {
  /// Makes a plan beside what was named, until Ctrl-C.
  func setting<Report>(
    _ inputs: InputOptions, _ session: Session, _ make: (PlanSetting) throws -> MadePlan<Report>
  ) throws -> MadePlan<Report> {
    let scenario = try scenario.map { try ScenarioFile.read($0) }
    let opened = try inputs.open(workspace: workspace)
    let cancellation = Cancellation()
    return try Interrupts.cancelling(cancellation) {
      try make(
        PlanSetting(
          workspace: opened.workspace, binding: opened.binding, scenario: scenario, cancellation: cancellation,
          language: session.language))
    }
  }
}

/// Text for people, one JSON document, the actions as a table, a calendar, the charts alone, or a page with everything.
enum PlanFormat: String, AnswerFormat { case text, json, csv, ics, svg, html }
