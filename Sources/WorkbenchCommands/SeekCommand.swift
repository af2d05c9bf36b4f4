import ArgumentParser
import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting
import Scenarios

struct SeekCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seek",
    abstract: "Which values of a parameter, or how many more records, meet a goal. 反求：取什么值、再增加几条才达到。",
    discussion: """
      policy seek enterprise_coverage@2025-12-31 --norm enterprise_committees Examples/tianjin
      policy seek --more organization --within 武清区 --value kind=enterprise_committee --norm enterprise_committees \
      --subject 武清区 --due 2025-12-31 Examples/tianjin

      Every value of the range is tried; the ends are evaluated anew, and one step beyond them. Exit: 0 when some value \
      meets the goal, 2 when none does.
      """)

  @Argument(help: "A parameter as for sweep, and a workspace folder. 参数（写法同 sweep）和工作区。")
  var arguments: [String]

  @Option(help: "The norm of the goal. 目标看哪条规则。")
  var norm: String

  @Option(help: "Goal: this subject complies, by id or name. 目标：这个对象达标。")
  var subject: String?

  @Option(help: "Goal: at least so many comply. 目标：至少几个达标。")
  var atLeast: Int?

  @Flag(help: "Goal: nobody fails; who cannot be told may stay so. Without a goal, all comply. 目标：没有未达标的；说不清的不计。")
  var nobodyFails = false

  @Option(help: "The deadline that is meant; else that of the parameter. 看哪个期限。")
  var due: String?

  @Option(help: "Seek how many more records of this kind, instead of a parameter. 反求要增加几条这类记录。")
  var more: String?

  @Option(help: "Where they are at home: name or code. 在哪个辖区增加。")
  var within: String?

  @Option(name: .long, parsing: .singleValue, help: "FIELD=VALUE of the new records; repeatable. 新记录的列。")
  var value: [String] = []

  @Option(help: "The day from which they count. 从哪天起算。")
  var on: String?

  @Option(help: "At most so many more, from 1 through 10000. 最多增加几条。")
  var upTo = 100

  @Option(help: "What else differs: a scenario file. 在这个情景上再变。")
  var scenario: String?

  @OptionGroup var inputs: InputOptions

  @OptionGroup var answer: AnswerOptions<TextOrJSON>

  mutating func validate() throws {
    if [subject != nil, atLeast != nil, nobodyFails].count(where: { $0 }) > 1 {
      throw ValidationError("One goal: --subject, --at-least or --nobody-fails. 目标只能写一个。")
    }
    if !(1...10_000).contains(upTo) { throw ValidationError("--up-to takes a whole number from 1 through 10000.") }
  }

  mutating func run() throws {
    try Session.main(answer) { session in
      let (axes, workspace) = try ScenarioArguments.axes(arguments, most: 1)
      let (variable, goal) = try (self.variable(axes), goal())
      let start = try scenario.map { try ScenarioFile.read($0) }
      let opened = try inputs.open(workspace: workspace)
      let found = try session.working { work in
        try Baseline(opened.workspace, opened.binding, work).seek(variable, goal, from: start, work)
      }
      switch answer.format {
      case .text: session.print(SeekReport.text(found, session.language), terminator: "")
      case .json:
        session.print(
          JSONWriter.indented(SeekReport.json(found, opened.workspace.run(opened.binding))), terminator: "")
      }
      if !found.isConfirmed { return .failure }
      return found.intervals.isEmpty ? .no : .success
    }
  }

  func goal() throws -> SeekGoal { SeekGoal(norm, measure, milestone: try Refusal.day(due, option: "--due")) }

  private var measure: SeekGoal.Measure {
    if let subject { return .subject(subject) }
    if let atLeast { return .atLeast(atLeast) }
    return nobodyFails ? .nobodyFails : .all
  }

  func variable(_ axes: [SweepAxis]) throws -> SeekVariable {
    guard let more else {
      guard let axis = axes.first else {
        throw ValidationError("Name a parameter, or --more RECORDS. 请给出参数，或 --more 哪类记录。")
      }
      return .parameter(axis)
    }
    if !axes.isEmpty { throw ValidationError("Seek a parameter or --more, not both. 参数和 --more 只能写一样。") }
    var change = FactChange(.add(count: 1), of: more)
    change.within = within
    change.day = try Refusal.day(on, option: "--on")
    change.values = try value.map { text in
      try Refusal.asUsage { () throws(InvalidInput) in try FactChange.Value(typed: text) }
    }
    return .records(change, through: upTo)
  }
}

struct SensitivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity",
    abstract: "What moves most, who is nearest to the line, what to collect first. 哪个数最敏感，谁离线最近，先补哪些数据。",
    discussion: "Every number of the law is moved by one step each way. Exit: 0.")

  @Argument(help: "A workspace folder. 工作区文件夹。")
  var workspace: String?

  @Option(help: "How many of each to list. 各列出几个。")
  var limit = 10

  @Option(help: "What else differs: a scenario file. 在这个情景上再变。")
  var scenario: String?

  @OptionGroup var inputs: InputOptions

  @OptionGroup var answer: AnswerOptions<TextOrJSON>

  mutating func validate() throws {
    if limit < 0 { throw ValidationError("--limit takes a whole number from 0 on.") }
  }

  mutating func run() throws {
    try Session.main(answer) { session in
      let start = try scenario.map { try ScenarioFile.read($0) }
      let opened = try inputs.open(workspace: workspace)
      let found = try session.working { work in
        try Baseline(opened.workspace, opened.binding, work).sensitivity(from: start, limit: limit, work)
      }
      let report = SensitivityReport(found, opened.workspace.policies, session.language)
      switch answer.format {
      case .text: session.print(report.text(limit: limit, width: session.width), terminator: "")
      case .json:
        session.print(JSONWriter.indented(report.json(opened.workspace.run(opened.binding))), terminator: "")
      }
      return .success
    }
  }
}
