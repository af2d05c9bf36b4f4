import Diagnostics
import LuaRuntime
import MediationModel
import PolicyModel
import Reporting
import Scenarios

extension ReplFunction {
  /// What commands of the same names do, as functions. What they give prints like the command's answer; as a table it is the
  /// command's JSON document.
  static let scenarios: [ReplFunction] = [
    ReplFunction(
      name: "compare", usage: "compare([\"情景文件\" | { [\"数值@期限\"] = 值, 读法 = \"选项\" }])",
      zh: "情景减现状，或减一个文件；给出几样改动，就是再改了它们会怎样，情景不变",
      en: "scenario − baseline, or − a file; given changes: what they would change besides, the scenario stays",
      isLong: true
    ) { host, arguments in try host.compare(arguments) },
    ReplFunction(
      name: "sweep", usage: "sweep(\"数值@期限=从..到/步\"[, \"第二个\"][, { norm = \"规则\" }])",
      zh: "让一两个数走一遍取值", en: "run one or two parameters through their values",
      isLong: true
    ) { host, arguments in
      let words = try host.words(arguments, "sweep")
      if words.isEmpty { try host.refuseUse("sweep") }
      return try host.asked(host.questions) { questions, language in
        let sweep = try questions.sweep(words).sweep
        let report = SweepReport(sweep, language)
        return (report.json(questions.run), { report.text(width: $0) })
      }
    },
    ReplFunction(
      name: "seek", usage: "seek(\"数值@期限[=从..到]\", { norm = \"规则\", nobody_fails = true })",
      zh: "取什么值才达到；选项同 :seek，如 subject、at_least、more",
      en: "which values meet a goal; options as of :seek, such as subject, at_least, more", isLong: true
    ) { host, arguments in
      let words = try host.words(arguments, "seek")
      if words.isEmpty { try host.refuseUse("seek") }
      return try host.asked(host.questions) { questions, language in
        let answer = try questions.seek(words)
        return (SeekReport.json(answer, questions.run), { _ in SeekReport.text(answer, language) })
      }
    },
    ReplFunction(
      name: "sensitivity", usage: "sensitivity([{ limit = 10 }])", zh: "哪个数最敏感，谁离线最近，先补哪些数据",
      en: "what moves most, who is nearest, what to collect first", isLong: true
    ) { host, arguments in
      let words = try host.words(arguments, "sensitivity")
      return try host.asked(host.questions) { questions, _ in
        let (report, limit) = try questions.sensitivity(words)
        return (report.json(questions.run), { report.text(limit: limit, width: $0) })
      }
    },
  ]
}

extension ReplHost {
  var questions: ReplQuestions { ReplQuestions(world, view, cancellation ?? Cancellation()) }

  /// An answer as a result: its document as a table, its text for people.
  func asked(
    _ questions: ReplQuestions,
    _ ask: (ReplQuestions, Language) throws -> (document: JSONValue, text: (Int) -> String)
  ) throws -> LuaValue {
    let (document, text) = try ask(questions, language)
    return result(LuaValue(document: document)) { text($0).asLines }
  }

  func compare(_ arguments: [LuaValue]) throws -> LuaValue {
    let comparison: ScenarioComparison
    switch arguments.first {
    case nil, .nil?: comparison = try questions.comparison(withFile: nil)
    case .string(let path)?: comparison = try questions.comparison(withFile: path)
    case .table(let table)? where table.array.isEmpty && !table.fields.isEmpty:
      let changes = try table.fields.map { field in
        guard let value = written(field.value) else { try refuseUse("compare") }
        return "\(field.key) = \(value)"
      }
      comparison = try questions.comparison(adding: changes)
    default: try refuseUse("compare")
    }
    let document = ScenarioReport.json([comparison], questions.run)
    var value = LuaValue.nil
    if case .array(let comparisons)? = document["comparisons"], let first = comparisons.first {
      value = LuaValue(document: first)
    }
    return result(value) { [language] in ScenarioReport.text(comparison, language, width: $0).asLines }
  }

  /// Arguments as a command line: texts stand as they are, `{ at_least = 3, nobody_fails = true, value = { kind = "…" } }`
  /// gives `--at-least=3 --nobody-fails --value=kind=…`.
  func words(_ arguments: [LuaValue], _ function: String) throws -> [String] {
    var words: [String] = []
    for argument in arguments where argument != .nil {
      guard case .table(let options) = argument else {
        guard let word = written(argument) else { try refuseUse(function) }
        words.append(word)
        continue
      }
      for element in options.array {
        guard let word = written(element) else { try refuseUse(function) }
        words.append(word)
      }
      for option in options.fields {
        let name = "--" + option.key.replacing("_", with: "-")
        switch option.value {
        case .boolean(true): words.append(name)
        case .boolean(false): break
        case .table(let values):
          for element in values.array {
            guard let word = written(element) else { try refuseUse(function) }
            words.append("\(name)=\(word)")
          }
          for field in values.fields {
            guard let word = written(field.value) else { try refuseUse(function) }
            words.append("\(name)=\(field.key)=\(word)")
          }
        default:
          guard let word = written(option.value) else { try refuseUse(function) }
          words.append("\(name)=\(word)")
        }
      }
    }
    return words
  }

  /// A value as it would be typed; a record stands for its identifier. Nil for what cannot be.
  private func written(_ value: LuaValue) -> String? {
    switch value {
    case .string(let text): text
    case .integer(let number): String(number)
    // The shortest decimal that is this number is the one that was typed; what was worked out with floats has more places
    // than any unit keeps.
    case .float(let number) where number.isFinite: "\(number)"
    case .boolean(let truth): String(truth)
    case .host(.record(let type, let row)): view.ledger.tables[type].identifier(at: row)
    case .table(let table): written(list: table)
    default: nil
    }
  }

  /// A list of texts as it would be typed; nil for any other table.
  private func written(list table: LuaTable) -> String? {
    let texts = table.array.compactMap(\.text)
    guard texts.count == table.array.count, !texts.isEmpty, table.fields.isEmpty else { return nil }
    return "{ \(texts.map { "\"\($0)\"" }.joined(separator: ", ")) }"
  }

  func refuseUse(_ function: String) throws -> Never {
    let usage = ReplFunction.all.first { $0.name == function }?.usage ?? function
    throw ReplFault([Diagnostic(ReplCode.usage, at: .none, ["expected": .text(usage)])])
  }
}

extension LuaValue {
  /// A document as tables: without what says which document of which run it is, and without what is null.
  init(document: JSONValue) {
    switch document {
    case .null: self = .nil
    case .bool(let truth): self = .boolean(truth)
    case .integer(let number): self = .integer(number)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .table(LuaTable(array: elements.map { LuaValue(document: $0) }))
    case .object(let members):
      self = .record(
        members.filter { !["schema", "run"].contains($0.name) }.map { ($0.name, LuaValue(document: $0.value)) })
    }
  }
}
