import ArgumentParser
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

  @Option(help: "Seconds a solve may take; without it a proof is waited for. 每次求解的秒数上限。")
  var timeLimit: Double?

  @Option(help: "The gap in percent at which a solve may stop. 允许的差距（%）。")
  var gap = 0.0

  @Option(help: "highs or cbc; else whichever is found. 求解器。")
  var solver: PlanSolver?

  @Option(help: "How many of the limits that bind are moved and solved again. 试放宽几条限制。")
  var tryLimits = 6

  @OptionGroup var inputs: InputOptions

  @OptionGroup var answer: AnswerOptions<TextOrJSON>

  mutating func validate() throws {
    if let timeLimit, !(timeLimit > 0 && timeLimit.isFinite) {
      throw ValidationError("--time-limit takes seconds above 0. --time-limit 要写大于 0 的秒数。")
    }
    if !(gap >= 0 && gap < 100) { throw ValidationError("--gap takes a percent from 0 to below 100.") }
    if tryLimits < 0 { throw ValidationError("--try-limits takes a whole number from 0 on.") }
  }

  mutating func run() throws {
    try Session.main(answer) { session in
      switch try PlanFile.read(file) {
      case .building(let campaign): return try plan(campaign, session)
      case .selection(let selection): return try plan(selection, session)
      }
    }
  }
}
