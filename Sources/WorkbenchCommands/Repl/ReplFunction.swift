import Diagnostics
import LuaRuntime
import MediationModel
import PolicyEngine
import PolicyModel
import Reporting

/// A function that lines of Lua can call: its name, how it is written, what it does. One table for running, help and
/// completion.
struct ReplFunction: Sendable {
  let name: String
  let usage: String
  let zh: String
  let en: String
  /// Its answers are kept, so that running earlier lines again does not wait for them a second time.
  var isLong = false
  let run: @Sendable (ReplHost, [LuaValue]) throws -> LuaValue

  /// In the order of the help; lines know them by their place.
  static let all: [ReplFunction] = questions + scenarios + [output]

  private static let questions: [ReplFunction] = [
    ReplFunction(
      name: "evaluate", usage: "evaluate([\"规则\"])", zh: "按当前情景评估：每条规则一行；给出规则就列出各辖区或最差的",
      en: "evaluate under the scenario: a line a norm, or one norm with its subjects"
    ) { host, arguments in try host.evaluate(arguments.first?.text) },
    ReplFunction(
      name: "why", usage: "why(\"规则\", \"对象\")", zh: "为什么这样判：数字、条款、读法、读到的数据",
      en: "why a norm says what it says of one subject"
    ) { host, arguments in
      try host.why(try host.text(arguments, 0, "why"), try host.text(arguments, 1, "why"))
    },
    ReplFunction(
      name: "norm", usage: "norm(\"规则\")", zh: "一条规则的全部", en: "one norm, whole"
    ) { host, arguments in try host.norm(try host.text(arguments, 0, "norm")) },
    ReplFunction(
      name: "district", usage: "district(\"武清区\")", zh: "一个辖区（名称或代码），也用于省市", en: "a jurisdiction, by name or code"
    ) { host, arguments in
      guard let places = host.view.ledger.table(Schema.jurisdiction) else { return .nil }
      return try host.record(places, .string(try host.text(arguments, 0, "district")))
    },
    ReplFunction(
      name: "find", usage: "find(\"organization\", \"编号或名称\")", zh: "一条记录", en: "one record, by identifier or name"
    ) { host, arguments in
      let name = try host.text(arguments, 0, "find")
      guard let table = host.view.table(name) else {
        try host.refuse(name, known: host.view.ledger.tables.map(\.entity.name))
      }
      return try host.record(table, .string(try host.text(arguments, 1, "find")))
    },
  ]

  private static let output = ReplFunction(
    name: "print", usage: "print(值, …)", zh: "打印几个值", en: "print values"
  ) { host, arguments in
    host.printed.append(arguments.map { ReplDisplay(host).inline($0) }.joined(separator: "  "))
    return .nil
  }

  /// What Lua itself goes over records with.
  static let scans: [(name: String, usage: String, zh: String, en: String)] = [
    (
      "count", "count(\"organization\"[, function(o) return … end])", "多少条记录（满足条件）；读到未知字段的另计",
      "how many records (that meet a condition); those that cannot be told are counted apart"
    ),
    (
      "filter", "filter(\"mediator\", function(m) return … end)", "满足条件的记录，成一列表",
      "the records that meet a condition, as a list"
    ),
    (
      "sum", "sum(\"organization_year\", \"accepted\"[, function(y) return … end])", "某个字段（或函数值）的合计",
      "the sum of a field or of a function"
    ),
  ]

  /// Functions that change nothing: those of the host and of the library. What they are given may still do so, and is looked
  /// at by itself.
  static let pure: Set<String> = Set(all.map(\.name) + scans.map(\.name)).union([
    "ipairs", "pairs", "select", "type", "tostring", "tonumber", "assert", "error", "pcall", "add_years", "add_months",
    "days_between", "includes", "known", "date", "math.abs", "math.max", "math.min", "math.tointeger", "string.len",
    "string.sub", "string.byte", "string.char", "string.upper", "string.lower", "string.reverse", "string.rep",
    "string.format", "string.contains", "string.starts_with", "table.concat", "table.unpack",
  ])

  /// Every global that is there from the start.
  static let globals: Set<String> = Set(
    pure.compactMap { $0.contains(".") ? nil : $0 } + ["string", "table", "math", "p", "ledger", "_"])
}

extension ReplHost {
  /// - Throws: where the argument is missing or no text.
  func text(_ arguments: [LuaValue], _ index: Int, _ function: String) throws -> String {
    if arguments.indices.contains(index), let text = arguments[index].text { return text }
    // A record stands for its identifier.
    if arguments.indices.contains(index), case .host(.record(let type, let row)) = arguments[index] {
      return view.ledger.tables[type].identifier(at: row)
    }
    let usage = ReplFunction.all.first { $0.name == function }?.usage ?? function
    throw ReplFault([Diagnostic(ReplCode.usage, at: .none, ["expected": .text(usage)])])
  }

  /// What everything comes to, evaluated once for each scenario and day.
  func evaluations() throws -> [Evaluation] {
    try view.evaluations { try evaluate(view) }
  }

  private func evaluate(_ view: ReplView) throws -> [Evaluation] {
    try world.evaluations(of: view, cancellation ?? Cancellation())
  }

  func evaluate(_ name: String?) throws -> LuaValue {
    guard let name else {
      let all = try evaluations()
      let rows = all.flatMap(\.norms).flatMap { result in
        result.slices.map { slice in
          LuaValue.record(
            [
              ("norm", .string(result.norm.localID)),
              ("milestone", slice.milestone.map { .string($0.description) } ?? .nil),
            ]
              + Outcome.allCases.map { ($0.name, .integer(slice.total[$0])) })
        }
      }
      return result(.table(LuaTable(array: rows))) { [language] in EvaluationReport.summary(all, language, width: $0) }
    }
    let norm = try PolicyReport.find(name, in: view.policies).norm
    let all = try evaluations()
    let slices = all.flatMap(\.norms).first { $0.norm.id == norm.id }?.slices ?? []
    let rows = slices.flatMap { slice in (slice.results.isEmpty ? slice.worst : slice.results).map { Self.row($0) } }
    return result(.table(LuaTable(array: rows))) { [language] in
      EvaluationReport.page(of: norm.id, in: all, language, width: $0)
    }
  }

  func why(_ norm: String, _ subject: String) throws -> LuaValue {
    let findings = try view.workspace.explain(norm: norm, subject: subject, view.binding)
    if let first = findings.first { question = Question(norm: first.norm, subject: first.subject.id) }
    let (policies, asOf) = (view.workspace.policies, view.binding.asOf)
    return result(.table(LuaTable(array: findings.map { Self.row($0) }))) { [language] width in
      EvaluationReport.text(explaining: findings, asOf: asOf, policies: policies, language)
        .asLines.flatMap { ReplDisplay.hanging($0, width) }
    }
  }

  func norm(_ name: String) throws -> LuaValue {
    let (_, norm) = try PolicyReport.find(name, in: view.policies)
    let value = LuaValue.record([
      ("id", .string(norm.id)), ("label", .string(norm.label)), ("kind", .string(norm.kind.rawValue)),
      ("force", .string(norm.force.rawValue)),
    ])
    let policies = view.policies
    return result(value) { [language] width in
      let text = try? PolicyReport.text(policies: policies, norm: norm.id, language: language, width: width)
      return (text ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init).trimmedEnd
    }
  }

  private static func row(_ finding: Finding) -> LuaValue {
    var fields: [(String, LuaValue)] = [
      ("id", .string(finding.subject.id)), ("name", finding.subject.label.map { .string($0) } ?? .nil),
      ("outcome", .string(finding.outcome.name)),
      ("milestone", finding.milestone.map { .string($0.description) } ?? .nil),
      ("missing", finding.missing.map { .integer($0.known) } ?? .nil),
      ("excess", finding.excess.map { .integer($0.known) } ?? .nil),
      ("state", finding.state.map { .string($0) } ?? .nil),
    ]
    if case .share(let part, let whole)? = finding.actual {
      fields.append(("part", part.isExact ? .integer(part.known) : .nil))
      fields.append(("whole", whole.isExact ? .integer(whole.known) : .nil))
    }
    if case .number(let number)? = finding.actual, number.isExact { fields.append(("actual", .integer(number.known))) }
    return .record(fields)
  }
}

extension [String] {
  /// Without empty lines at the end.
  var trimmedEnd: [String] {
    var copy = self
    while copy.last?.isEmpty == true { copy.removeLast() }
    return copy
  }
}
