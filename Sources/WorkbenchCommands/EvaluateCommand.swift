import ArgumentParser
import Diagnostics
import LedgerFiles
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting

struct EvaluateCommand: ParsableCommand {
  enum Engine: String, ExpressibleByArgument, CaseIterable { case auto, vm, columns, both }
  enum Findings: String, ExpressibleByArgument, CaseIterable { case none, failing, all }

  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Evaluate policies against a ledger. 按台账评估政策。",
    discussion:
      "Exit: 0 in order, 2 the answer is no, 3 policies or ledger invalid or a record at fault, 4 a must norm cannot be told."
  )

  @OptionGroup var options: WorkspaceOptions

  @Option(name: .long, parsing: .singleValue, help: "Only this norm; repeatable. 只评估这条规则，可重复。")
  var norm: [String] = []

  @Option(help: "Stream findings as JSON Lines instead of a report: none, failing or all. 逐条输出。")
  var findings = Findings.none

  @Option(help: "How many of the worst to list for each norm. 每条规则列出几个最差的。")
  var limit = 5

  @Option(name: .long, parsing: .singleValue, help: "A norm that may stay indeterminate without exit 4; repeatable.")
  var allowIndeterminate: [String] = []

  @Option(help: "auto, vm, columns or both; never changes the answer. 计算方式，不影响结论。")
  var engine = Engine.auto

  @OptionGroup var answer: AnswerOptions<TextOrJSON>

  mutating func validate() throws {
    if limit < 0 { throw ValidationError("--limit takes a whole number from 0 on.") }
  }

  mutating func run() throws {
    try Session.main(answer) { session in
      let opened = try options.open(
        limit: limit, norms: norm, engine: EvaluationEngine(rawValue: engine.rawValue) ?? .auto)
      let workspace = opened.workspace
      // A name that means nothing is reported before anything is evaluated.
      _ = try InputOptions.norms(allowIndeterminate, in: workspace)
      if let path = options.setAsideBadRecords {
        try SetAsideFile.write(workspace.setAside, to: path)
        session.say(
          session.language == .zh
            ? "\(workspace.setAside.count) 条记录读不了，已写入 \(path)。"
            : "\(workspace.setAside.count) records could not be read; they are in \(path).")
      }
      let remarks = workspace.warnings + workspace.earlyPolicies(opened.binding)
      if !remarks.isEmpty { session.report(remarks, limit: 20) }
      let evaluations = try workspace.evaluate(opened.binding)
      let answers = evaluations.reduce(into: Evaluation.Answers()) {
        $0.formUnion($1.answers(allowingIndeterminate: Set(allowIndeterminate)))
      }
      let answer = Answer(answers)
      let exit = ExitDescription(code: answer.rawValue, withoutFaults: Answer(answers, countingFaults: false).rawValue)
      switch (findings, self.answer.format) {
      case (.none, .json):
        EvaluationReport.document(evaluations, workspace.run(opened.binding), exit: exit)
          .writeIndented(Workers(opened.binding.workers)) { session.print($0) }
      case (.none, .text):
        session.print(
          EvaluationReport.text(
            evaluations, workspace.run(opened.binding), session.language, width: session.width, exit: exit),
          terminator: "")
      case (.failing, _): try stream([.fault, .notSatisfied, .indeterminate], opened, session)
      case (.all, _): try stream(Set(Outcome.allCases), opened, session)
      }
      return answer
    }
  }

  private func stream(_ outcomes: Set<Outcome>, _ opened: InputOptions.Opened, _ session: Session)
    throws(EvaluationFailure)
  {
    try opened.workspace.eachFinding(opened.binding, outcomes: outcomes) { finding in
      session.print(JSONWriter.compact(EvaluationReport.finding(finding, withNorm: true)))
    }
  }
}

extension Answer {
  /// - Parameter countingFaults: false for how the run would end if nothing were at fault.
  init(_ answers: Evaluation.Answers, countingFaults: Bool = true) {
    if countingFaults, answers.hasFault {
      self = .invalid
    } else if answers.fails {
      self = .no
    } else {
      self = answers.cannotTell ? .cannotTell : .success
    }
  }
}

extension Workspace {
  /// What reports say of a run.
  func run(_ binding: Binding) -> RunDescription {
    RunDescription(
      version: Version.text, policies: opened.map { (id: $0.policy.id, digest: $0.digest) },
      ledgerDigest: ledger.digest, setAside: setAside.count, flags: ledger.flags.count, asOf: binding.asOf,
      readings: binding.readings)
  }
}
