import Diagnostics
import LuaRuntime
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting
import TextWidth

extension ReplVerb {
  /// Questions that change nothing.
  static let asking: [ReplVerb] = [
    ReplVerb(
      "evaluate", "评估", "[规则]", "按当前情景评估；给出规则就列出各辖区或最差的",
      "evaluate under the scenario; a norm lists its subjects", [.norms]
    ) { session, arguments, cancellation in
      let (_, host, _) = try session.ready(cancellation)
      return try session.shown(host.evaluate(arguments[0]))
    },
    ReplVerb(
      "why", "为什么", "规则 对象", "为什么这样判：数字、条款、读法、读到的数据", "why a norm says what it says of one subject",
      [.norms, .subjects]
    ) { session, arguments, cancellation in
      guard arguments.words.count >= 2, let norm = arguments[0] else { try refuse("why") }
      let (_, host, _) = try session.ready(cancellation)
      // A name may have blanks in it.
      return try session.shown(host.why(norm, arguments.words.dropFirst().joined(separator: " ")))
    },
    ReplVerb(
      "show", "列出", "[norms|parameters|facts|readings|names]", "现在打开的和改过的；或列出规则、数值、指标、读法、自己起的名字",
      "what is open and changed; or norms, parameters, facts, readings, your names", [.settings]
    ) { session, arguments, cancellation in
      try session.show(arguments[0], cancellation)
    },
    ReplVerb(
      "doc", "说明", "名称", "规则、数值、指标、读法、表、字段或函数是什么", "what a norm, parameter, fact, reading, table, field or function is",
      [.names]
    ) { session, arguments, cancellation in
      guard let name = arguments[0] else { try refuse("doc") }
      return try session.doc(name, cancellation)
    },
    ReplVerb("type", "类型", "表达式", "一个值是什么：类型、单位、出处", "what a value is: type, unit, source", [.names]) {
      session, arguments, cancellation in
      if arguments.rest.isEmpty { try refuse("type") }
      let (view, host, lua) = try session.ready(cancellation)
      let evaluated = try session.evaluate(arguments.rest, view, host, lua, cancellation)
      session.pendingRemarks += evaluated.remarks
      let values = TypedValueText(schema: view.ledger.schema, language: session.language)
      return [evaluated.type?.note(values, session.language) ?? ReplDisplay(host).kind(evaluated.value)]
    },
    ReplVerb("time", "计时", "行", "运行一行，并说用了多久", "run a line and say how long it took", [.names]) {
      session, arguments, cancellation in
      if arguments.rest.isEmpty { try refuse("time") }
      let clock = ContinuousClock()
      let start = clock.now
      let answer = session.runInside(arguments.rest, cancellation)
      let spent = (clock.now - start) / .milliseconds(1)
      session.pendingRemarks += answer.remarks
      if answer.outcome == .failed || answer.outcome == .interrupted { throw ReplFault(answer.remarks) }
      return answer.output + [session.language.pick("用时 \(Int(spent)) 毫秒", "\(Int(spent)) ms")]
    },
  ]
}

extension ReplDisplay {
  /// What a value is, in a word or two.
  func kind(_ value: LuaValue) -> String {
    let language = host.language
    switch value {
    case .nil: return "nil"
    case .boolean: return language.pick("是/否", "yes or no")
    case .integer: return language.pick("整数，没有单位", "whole number without a unit")
    case .float: return language.pick("近似的小数，不能用于判断", "an approximate number, never used in a verdict")
    case .string: return language.pick("文字", "text")
    case .function: return language.pick("函数", "function")
    case .table(let table): return language.pick("表，\(table.array.count) 项", "table of \(table.array.count)")
    case .host(.record(let type, _)), .host(.records(let type)):
      let entity = host.view.ledger.tables[type].entity
      return language.pick("\(entity.zh)（\(entity.name)）的记录", "\(entity.name)")
    case .host(.set): return language.pick("多选", "set")
    case .host(.result(_, let inner)): return language.pick("结果，只读；", "result, read-only; ") + kind(inner)
    }
  }
}

extension ReplSession {
  /// A value in lines, or as JSON where that was asked for.
  func shown(_ value: LuaValue) throws -> [String] {
    guard let host else { return [] }
    let display = ReplDisplay(host)
    return isJSON ? [JSONWriter.compact(display.json(value))] : try display.lines(value, typed: nil)
  }

  /// A statement inside of a command; it does not go into the history a second time.
  func runInside(_ text: String, _ cancellation: Cancellation) -> ReplAnswer {
    let (before, target) = (statements, outFile)
    outFile = nil
    defer { (statements, outFile) = (before, target) }
    return run(text, cancellation)
  }

  func show(_ what: String?, _ cancellation: Cancellation) throws -> [String] {
    let (view, _, lua) = try ready(cancellation)
    let width = settings.width
    var table: TextTable
    switch what {
    case nil: return describe(try world.base()) + changes(width: width)
    case "norms", "规则":
      return try PolicyReport.text(policies: view.policies, norm: nil, language: language, width: width)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init).trimmedEnd
    case "parameters", "数值":
      return view.policies.flatMap { opened in
        opened.policy.parameters.flatMap { parameter in
          ParameterPage.lines(
            parameter, of: opened.policy, baseline: view.baseline(of: parameter, in: opened), language, width: width)
        }
      }
    case "facts", "指标":
      table = TextTable([.init(""), .init(""), .init("", fit: .wrap, minimum: 12)], showsTitles: false)
      for entity in view.ledger.schema.entities {
        for fact in view.facts(of: entity.name) {
          table.append([entity.name, fact.id, language.label(fact.label, fact.labelEn)])
        }
      }
    case "readings", "读法":
      table = TextTable(
        [.init(""), .init("", fit: .wrap, minimum: 14), .init("", fit: .wrap, minimum: 14)], showsTitles: false)
      for opened in view.policies {
        for reading in opened.policy.readings {
          let chosen = view.binding.readings["\(opened.policy.id)#\(reading.id)"].map { [$0] } ?? reading.open
          table.append([reading.id, reading.question, chosen.joined(separator: " | ")])
        }
      }
    case "names", "名字": return lua.names.sorted()
    default: try ReplVerb.refuse("show")
    }
    return table.lines(total: width)
  }

  func doc(_ name: String, _ cancellation: Cancellation) throws -> [String] {
    let (view, host, _) = try ready(cancellation)
    let width = settings.width
    let bare = name.hasPrefix("p.") ? String(name.dropFirst(2)) : name
    if view.norms.contains(where: { $0.id == name || $0.localID == name }) { return try shown(host.norm(name)) }
    if let (policy, parameter) = view.parameter(bare) {
      return ParameterPage.lines(
        parameter, of: policy.policy, baseline: view.baseline(of: parameter, in: policy), language, width: width)
    }
    let values = TypedValueText(schema: view.ledger.schema, language: language)
    if let table = view.table(name.hasPrefix("ledger.") ? String(name.dropFirst(7)) : name) {
      let entity = table.entity
      var text = TextTable(
        [.init(""), .init("", fit: .cut, minimum: 10), .init("", fit: .wrap, minimum: 20)], indent: 2,
        showsTitles: false)
      for field in entity.fields { text.append([field.name, values.label(field), values.type(field.type)]) }
      for fact in view.facts(of: entity.name) {
        text.append([fact.id, language.label(fact.label, fact.labelEn), language.pick("派生指标", "a fact")])
      }
      return [
        language.pick("\(entity.zh)（\(entity.name)），\(table.rowCount) 条", "\(entity.name), \(table.rowCount) records")
      ]
        + text.lines(total: width)
    }
    let parts = name.split(separator: ".").map(String.init)
    var lines: [String] = []
    for entity in view.ledger.schema.entities where parts.count == 1 || parts[0] == entity.name {
      if let field = entity.field(parts[parts.count - 1]) {
        lines += DisplayWidth().wrapped(ReplType.field(field, entity.name).note(values, language), to: width)
      }
      for fact in view.facts(of: entity.name) where fact.id == parts[parts.count - 1] {
        lines.append("\(entity.name).\(fact.id)\(language.pick("，", ", "))\(language.label(fact.label, fact.labelEn))")
      }
    }
    for opened in view.policies {
      for reading in opened.policy.readings where reading.id == name {
        lines.append("\(reading.id)  \(reading.question)（\(reading.citation.place)）")
        lines += reading.choices.map { choice in
          "  \(choice.id)  \(choice.label)"
            + (choice.setAside.map { language.pick("（不取：\($0)）", " (set aside: \($0))") } ?? "")
        }
      }
    }
    if lines.isEmpty { lines = (try? ReplHelp(language, width: width).lines(name)) ?? [] }
    if lines.isEmpty {
      let known =
        view.norms.map(\.localID) + view.parameterNames + view.readingNames + view.ledger.tables.map(\.entity.name)
      try host.refuse(name, known: known)
    }
    return lines
  }
}
