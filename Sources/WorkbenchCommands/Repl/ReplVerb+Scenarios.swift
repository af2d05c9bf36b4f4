import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting
import Scenarios

extension ReplVerb {
  /// Law and facts on paper.
  static let changing: [ReplVerb] = [
    ReplVerb(
      "set", "设", "数值[@期限] = 值 | 读法 = 选项 | facts { … }", "在情景里改一个数、选一种读法、改台账上的记录；不写就列出改过的",
      "change a number, close a reading, change records, in the scenario; alone: what is changed", [.parameters]
    ) { session, arguments, cancellation in
      if arguments.rest.isEmpty { return session.changes(width: session.settings.width) }
      var scenario = session.world.scenario
      try scenario.take(arguments.rest, session.world.view(cancellation).policies, replacing: true)
      try session.world.set(scenario, cancellation)
      return session.changes(width: session.settings.width)
    },
    ReplVerb(
      "unset", "取消", "数值[@期限] | 读法 | facts | all", "情景里不再改这一样；all 是全部", "take a change back; all of them", [.parameters]
    ) { session, arguments, cancellation in
      guard let name = arguments[0] else { try refuse("unset") }
      var scenario = session.world.scenario
      try scenario.takeBack(name)
      try session.world.set(scenario, cancellation)
      return session.changes(width: session.settings.width)
    },
    ReplVerb("as-of", "评估日", "[日期]", "换评估日（当天终了）", "the day of evaluation, end of day", [.days]) {
      session, arguments, cancellation in
      guard let text = arguments[0] else { return [try session.world.base().binding.asOf.description] }
      guard let day = Day(text), (1949...2199).contains(day.civil.year) else {
        throw ReplFault([Diagnostic(ReplCode.badDay, at: .none, ["found": .text(text)])])
      }
      try session.world.setDay(day)
      // Whether the scenario still makes sense shows now, not later.
      _ = try session.world.view(cancellation)
      session.pendingRemarks += try session.world.base().workspace.earlyPolicies(session.world.base().binding)
      return []
    },
    ReplVerb(
      "compare", "比较", "[情景文件]", "情景和现状相比，谁翻转；或和另一个情景相比", "the scenario against the baseline, or against a file's",
      [.files]
    ) { session, arguments, cancellation in
      let questions = try session.questions(cancellation)
      let comparison = try questions.comparison(withFile: arguments[0])
      if session.isJSON { return [JSONWriter.compact(ScenarioReport.json([comparison], questions.run))] }
      return ScenarioReport.text(comparison, session.language, width: session.settings.width).asLines
    },
  ]

  /// Files to keep.
  static let keeping: [ReplVerb] = [
    ReplVerb(
      "save", "保存", "文件 [标题]", "把情景存成文件，policy simulate 可以重跑", "write the scenario to a file for policy simulate",
      [.files]
    ) { session, arguments, _ in
      guard let path = arguments[0] else { try refuse("save") }
      var scenario = session.world.scenario
      if arguments.words.count > 1 { scenario.title = arguments.words.dropFirst().joined(separator: " ") }
      if scenario.title.isEmpty { scenario.title = session.title }
      let text = ScenarioSource.text(scenario)
      // What cannot be read back is not written.
      _ = try ScenarioFile.read(text, as: path)
      try session.write(text, toNewFile: path)
      return [session.language.pick("已写入 \(path)。", "Written to \(path).")]
    },
    ReplVerb("load", "载入", "文件", "读一个情景文件，代替现在的情景", "read a scenario file in the place of the scenario", [.files]) {
      session, arguments, cancellation in
      guard let path = arguments[0] else { try refuse("load") }
      try session.world.set(try ScenarioFile.read(path), cancellation)
      return session.changes(width: session.settings.width)
    },
    ReplVerb(
      "pin", "固定", "[文件]", "把上一次的 :why 做成样例：打印，或写进一个新文件", "make the last :why a fixture: print it, or write a new file",
      [.files]
    ) { session, arguments, cancellation in
      let text = try session.pinned(cancellation)
      guard let path = arguments[0] else { return text.asLines }
      try session.write("return {\n\(text)}\n", toNewFile: path)
      return [session.language.pick("已写入 \(path)。", "Written to \(path).")]
    },
  ]
}

extension ReplSession {
  /// What the scenario changes, a line each, as it would be typed.
  func changes(width: Int) -> [String] {
    let scenario = world.scenario
    if scenario.isEmpty { return [language.pick("情景  没有改动", "scenario  no changes")] }
    var lines: [String] = []
    if let day = scenario.asOf { lines.append("as_of = \(day)") }
    lines += scenario.parameters.map { "\($0.name)\($0.by.map { "@\($0)" } ?? "") = \($0.value)" }
    lines += scenario.readings.map { "\($0.name) = \($0.choice)" }
    lines += scenario.facts.map { "facts { \(ScenarioSource.fact($0)) }" }
    if let law = scenario.law { lines.append("law = \(law.policies.joined(separator: ", "))") }
    let title = scenario.title.isEmpty ? "" : language.pick("　\(scenario.title)", "  \(scenario.title)")
    return [language.pick("情景\(title)", "scenario\(title)")] + lines.map { "  " + $0 }
  }

  /// A title for a scenario that has none: what it changes.
  var title: String {
    let changes = changes(width: settings.width).dropFirst().map { String($0.dropFirst(2)) }
    return changes.isEmpty ? language.pick("没有改动", "no changes") : changes.joined(separator: language.pick("；", "; "))
  }

  /// - Throws: where the file exists, or cannot be written.
  func write(_ text: String, toNewFile path: String) throws {
    if PathName.resolved(path) != nil {
      throw ReplFault([Diagnostic(ReplCode.fileExists, at: .none, ["found": .text(path)])])
    }
    let file = OutputFile(path)
    file.write(text)
    try file.finish()
  }
}

extension Scenario {
  /// Takes one change back, or all.
  /// - Throws: where there is none of that name.
  mutating func takeBack(_ name: String) throws {
    let before = self
    switch name {
    case "all", "全部": self = Scenario(title: title, reason: reason)
    case "facts": facts = []
    case "as_of", "as-of": asOf = nil
    case "law": law = nil
    default:
      parameters.removeAll { $0.name == name || "\($0.name)\($0.by.map { "@\($0)" } ?? "")" == name }
      readings.removeAll { $0.name == name }
    }
    if self == before, name != "all", name != "全部" {
      var arguments: [String: DiagnosticArgument] = ["found": .text(name)]
      let known = parameters.map { "\($0.name)\($0.by.map { "@\($0)" } ?? "")" } + readings.map(\.name)
      if !known.isEmpty { arguments["known"] = .list(known) }
      throw ReplFault([Diagnostic(ReplCode.notSet, at: .none, arguments)])
    }
  }
}

extension String {
  /// Its lines, without empty ones at the end.
  var asLines: [String] { split(separator: "\n", omittingEmptySubsequences: false).map(String.init).trimmedEnd }
}
