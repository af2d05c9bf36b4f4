import ArgumentParser
import Diagnostics
import MediationModel
import PolicyLanguage
import PolicyModel
import Reporting

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print what policies say, norm by norm. 列出政策内容。",
    discussion: "One of --norm, --party, --due and --matrix; without any, everything.")

  @Argument(help: "Policy folders, folders of such, or workspaces. 政策文件夹或工作区。")
  var paths: [String]

  @Option(help: "Only this norm, whole. 只看这一条。")
  var norm: String?

  @Option(help: "What one party leads, does, joins or receives, with its dates: an id or a label. 一个部门的事。")
  var party: String?

  @Option(help: "What falls due in a period, both days included: 2024-01-01..2024-12-31. 一段时间里到期的。")
  var due: String?

  @Flag(help: "The provinces side by side, topic by topic. 各省对照。")
  var matrix = false

  @OptionGroup var answer: AnswerOptions<ShowFormat>

  mutating func validate() throws {
    let chosen = [norm != nil, party != nil, due != nil, matrix].count { $0 }
    if chosen > 1 { throw ValidationError("Choose one of --norm, --party, --due and --matrix. 只能选一样。") }
    if answer.format == .ics, due == nil {
      throw ValidationError("A calendar is made of --due. 日历（ics）要和 --due 一起用。")
    }
  }

  mutating func run() throws {
    try Session.main(answer) { session in
      let due = try due.map { text in try Refusal.asUsage { () throws(InvalidInput) in try Period(text) } }
      let result = PolicyOpener.open(try PolicyPaths.expanded(paths))
      guard result.isValid else { throw InvalidInput(result.diagnostics) }
      let policies = result.policies
      let width = session.width ?? 80
      let (text, json): (() throws -> String, () -> JSONValue)
      if let party {
        let report = try PartyReport(party, in: policies)
        (text, json) = ({ report.text(session.language, width: width) }, { report.json })
      } else if let due {
        let report = DueReport(policies, from: due.first, through: due.last)
        (text, json) = ({ report.text(session.language, width: width) }, { report.json })
      } else if matrix {
        let report = PolicyMatrix(policies)
        (text, json) = ({ report.text(session.language, width: width) }, { report.json })
      } else {
        let norm = norm
        text = { try PolicyReport.text(policies: policies, norm: norm, language: session.language, width: width) }
        json = { PolicyReport.json(policies: policies) }
      }
      switch answer.format {
      case .ics:
        if let due {
          let report = DueReport(policies, from: due.first, through: due.last)
          session.print(report.calendar(session.language), terminator: "")
        }
      case .json: session.print(JSONWriter.indented(json()), terminator: "")
      case .text: session.print(try text(), terminator: "")
      }
      return .success
    }
  }
}

/// Text for people, one JSON document, or a calendar of what falls due.
enum ShowFormat: String, AnswerFormat { case text, json, ics }

/// `2024-01-01..2024-12-31`, both days included.
struct Period {
  let first: Day
  let last: Day

  /// - Throws: for anything else, for a last day before the first, and for more than a hundred years.
  init(_ text: String) throws(InvalidInput) {
    guard let dots = text.firstRange(of: "..") else { throw Period.fault(ShowCode.badPeriod, text) }
    let ends = [text[..<dots.lowerBound], text[dots.upperBound...]].map { String($0).trimmingBlanks() }
    for end in ends where Day(end) == nil { throw InvalidInput([Day.fault(end, key: "--due")]) }
    guard let first = Day(ends[0]), let last = Day(ends[1]) else { throw Period.fault(ShowCode.badPeriod, text) }
    if last < first {
      throw InvalidInput([
        Diagnostic(
          ScenarioCode.reversedRange, at: .none,
          ["found": .text(text), "expected": .text("\(ends[1])..\(ends[0])")])
      ])
    }
    if last - first > 36_525 { throw Period.fault(ShowCode.longPeriod, text) }
    self.first = first
    self.last = last
  }

  private static func fault(_ code: ShowCode, _ text: String) -> InvalidInput {
    InvalidInput([Diagnostic(code, at: .none, ["found": .text(text)])])
  }
}
