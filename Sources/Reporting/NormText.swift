import MediationModel
import PolicyLanguage
import PolicyModel

/// What a norm asks, in words that fit a cell of a table.
struct NormText {
  let opened: OpenedPolicy
  let language: Language
  let names: Names

  init(_ opened: OpenedPolicy, _ language: Language) {
    self.opened = opened
    self.language = language
    names = Names(language)
  }

  private var policy: Policy { opened.policy }
  private var semicolon: String { language.pick("；", "; ") }
  var comma: String { language.pick("、", ", ") }

  func label(_ norm: Norm) -> String { language.label(norm.label, norm.labelEn) }

  /// `三（一）1/企业、完成`, a clause at a time.
  func places(_ citations: [Citation]) -> String {
    var order: [Citation] = []
    var points: [Citation: [String]] = [:]
    for citation in citations {
      let clause = Citation(source: citation.source, clause: citation.clause, point: nil)
      if points[clause] == nil { order.append(clause) }
      points[clause, default: []] += citation.point.map { [$0] } ?? []
    }
    return order.map { clause in
      let own = clause.source == policy.source.id ? "" : names.citation(clause, sources: policy.sources)
      let place = own.isEmpty ? clause.clause : own
      let points = points[clause] ?? []
      return points.isEmpty ? place : "\(place)/\(points.joined(separator: comma))"
    }.joined(separator: semicolon)
  }

  /// Everything that the norm asks, an entry a line.
  func asks(_ norm: Norm) -> [String] {
    switch norm.body {
    case .requirement(let requirement):
      times(norm) + own(requirement.by, requirement.of) + expects(requirement.expected)
        + asks(requirement.condition, of: requirement.of)
    case .classification(let classification):
      times(norm) + own(classification.by, classification.of)
        + classification.states.map { language.label($0.label, $0.labelEn) }
        + [language.label(classification.otherwise.label, classification.otherwise.labelEn)]
    case .target(let target): levels(target.comparison, target.parameter)
    case .quota(let quota):
      (quota.atLeast.map { levels(.atLeast, $0) } ?? []) + (quota.atMost.map { levels(.atMost, $0) } ?? [])
    case .stage(let stage): times(norm) + asks(stage.evidence)
    case .duty(let duty): times(norm) + asks(duty.evidence)
    case .measure(let measure): times(norm) + departments(measure)
    case .guidance(let guidance): [names.reason(guidance.reason)]
    }
  }

  /// The day that each record holds itself.
  private func own(_ deadline: Deadline?, _ entity: EntityName) -> [String] {
    guard case .field(let field)? = deadline else { return [] }
    let name = name(field, of: entity)
    return [language.pick("记录写的“\(name)”及以前", "by the record's own \(name)")]
  }

  /// The records that each owes for every year.
  private func expects(_ expected: ExpectedRecords?) -> [String] {
    guard let expected else { return [] }
    func spelled(_ name: String) -> String {
      if let parameter = policy.parameter(name) { return values(parameter).joined(separator: comma) }
      return policy.reading(name).map { language.pick("读法“\($0.question)”", "reading \($0.id)") } ?? name
    }
    let owner = opened.schema.entity(expected.per).map { language.pick($0.zh, $0.en) } ?? expected.per
    let (from, through) = (spelled(expected.from), spelled(expected.through))
    return [
      language.pick(
        "每个\(owner)每年要有记录：\(from) 至 \(through)", "a record of each \(owner) for every year: \(from) through \(through)")
    ]
  }

  /// When it is due; empty for a norm without a time of its own.
  func times(_ norm: Norm) -> [String] {
    guard let timing = TimingDescription(norm, in: policy) else { return [] }
    let reach = timing.reach.map { " " + names.member($0.rawValue, of: "measure_status", opened.schema) } ?? ""
    var result: [String] = timing.by.map { language.pick("\($0) 及以前", "by \($0)") + reach }
    if let before = timing.before { result.append(language.pick("\(before) 前", "before \(before)")) }
    if let from = timing.from, let through = timing.through {
      result.append(language.pick("\(from) 至 \(through)", "\(from) through \(through)"))
    }
    if let within = timing.within {
      let other = policy.norm(within.of).map(label) ?? within.of
      result.append(language.pick("“\(other)”之后 \(within.days) 天内", "within \(within.days) days of “\(other)”"))
    }
    if let cycle = timing.cycle {
      let due = timing.due.map { day in
        day.hasPrefix("next ") ? language.pick("次年 \(day.dropFirst(5))", "\(day.dropFirst(5)) of the next year") : day
      }
      let days =
        due.isEmpty ? "" : language.pick(" \(due.joined(separator: "、"))", ", by \(due.joined(separator: ", "))")
      result.append(names.cycle(cycle) + days)
    }
    if timing.isOpenEnded {
      // A list says that a step goes on; a stage or duty without a day only lacks one.
      let goesOn = norm.kind == .measure
      result.append(goesOn ? language.pick("长期推进", "goes on") : language.pick("没有期限", "no deadline"))
    }
    return result
  }

  /// Who leads and who takes part, a kind a line.
  private func departments(_ measure: Measure) -> [String] {
    let value = measure.departments.value
    func listed(_ ids: [String]) -> String {
      ids.map { names.party($0, policy.jurisdiction) }.joined(separator: comma)
    }
    var lines: [String] = []
    if !value.leads.isEmpty { lines.append(language.pick("牵头：", "leads: ") + listed(value.leads)) }
    if !value.participants.isEmpty {
      lines.append(
        (value.leads.isEmpty ? language.pick("责任部门：", "departments: ") : language.pick("参加：", "with: "))
          + listed(value.participants))
    }
    return lines
  }

  private func asks(_ evidence: Evidence?) -> [String] {
    guard let evidence else { return [language.pick("台账没有记录", "not recorded in the ledger")] }
    return evidence.parameter.map { levels(evidence.comparison, $0) } ?? []
  }

  private func asks(_ condition: Condition, of entity: EntityName) -> [String] {
    switch condition {
    case .all(let parts): return parts.flatMap { asks($0, of: entity) }
    case .any(let parts):
      return [
        parts.map { asks($0, of: entity).joined(separator: semicolon) }.joined(separator: language.pick(" 或 ", " or "))
      ]
    case .compare(let value, let comparison, let parameter):
      let subject = self.value(value, of: entity)
      return levels(comparison, parameter).map { "\(subject) \($0)" }
    case .share(let part, let whole, let comparison, let parameter):
      let subject = "\(value(part, of: entity))/\(value(whole, of: entity))"
      return levels(comparison, parameter).map { "\(subject) \($0)" }
    case .has(let field): return [name(field, of: entity)]
    case .includes(let field, let every):
      return [
        language.pick("\(name(field, of: entity))须含 ", "\(name(field, of: entity)) with ")
          + members(field, entity, every)
      ]
    case .test(_, let label): return [label.isEmpty ? language.pick("（条件）", "(a condition)") : label]
    case .under(let choices, let part):
      let named = choices.sorted { $0.key < $1.key }.map { reading, choice in
        let label = policy.reading(reading)?.choice(choice)?.label ?? choice
        return language.pick("读法“\(label)”", "reading \(reading) = \(choice)")
      }
      let head = named.joined(separator: comma)
      return asks(part, of: entity).map { language.pick("（\(head)）", "(\(head)) ") + $0 }
    }
  }

  private func value(_ value: ValueSource, of entity: EntityName) -> String {
    switch value {
    case .name(let name): self.name(name, of: entity)
    case .function(_, let label): label.isEmpty ? language.pick("（算出的值）", "(a computed value)") : label
    }
  }

  /// The members that a set must hold, in words.
  private func members(_ field: String, _ entity: EntityName, _ parameter: String) -> String {
    guard case .names(let ids)? = policy.parameter(parameter)?.values.last?.value else {
      return levels(.equals, parameter).joined(separator: semicolon)
    }
    guard case .set(let enumeration)? = opened.schema.entity(entity)?.field(field)?.type else {
      return ids.joined(separator: comma)
    }
    return ids.map { names.member($0, of: enumeration, opened.schema) }.joined(separator: comma)
  }

  /// A field or fact in words.
  func name(_ name: String, of entity: EntityName) -> String {
    if let field = opened.schema.entity(entity)?.field(name) { return language.pick(field.zh, field.en) }
    return policy.fact(name, of: entity).map { language.label($0.label, $0.labelEn) } ?? name
  }

  /// `2024-12-31 ≥65%`, a level a line.
  private func levels(_ comparison: Comparison, _ parameter: String) -> [String] {
    let sign = Names.sign(comparison)
    if let found = policy.parameter(parameter) { return values(found, sign: sign) }
    guard let reading = policy.reading(parameter) else { return [sign + parameter] }
    return [sign + language.pick("看读法：", "by reading: ") + reading.question]
  }

  /// The dated values of a parameter, or why there are none.
  func values(_ parameter: Parameter, sign: String = "") -> [String] {
    if let absent = parameter.absent { return [language.pick("没有数：", "no figure: ") + absent] }
    return parameter.values.map { dated in
      var text = sign + names.value(dated.value, parameter.unit)
      if let by = dated.by { text = "\(by) \(text)" }
      if let from = dated.from { text += language.pick("（\(from) 起）", " (from \(from))") }
      if let force = dated.force { text += language.pick("（\(names.force(force))）", " (\(names.force(force)))") }
      return text
    }
  }
}
