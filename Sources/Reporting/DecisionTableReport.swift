import MediationModel
package import PolicyLanguage
import PolicyModel
import TextWidth

/// A classification or requirement as a decision table: `policy explain --table`.
package struct DecisionTableReport {
  private let table: DecisionTable
  private let opened: OpenedPolicy
  private let language: Language
  private let names: Names

  package init(_ table: DecisionTable, of opened: OpenedPolicy, _ language: Language) {
    self.table = table
    self.opened = opened
    self.language = language
    names = Names(language)
  }

  // MARK: Text

  package func text(width: Int? = 80) -> String {
    let norm = table.norm
    let label = language.label(norm.label, norm.labelEn)
    let entity = names.entity(table.entity, opened.schema)
    let order =
      table.takesFirst
      ? language.pick("由上往下，先成立的一行算数", "from the top, the first row that holds decides")
      : language.pick(
        "先看适不适用，再看归入哪一类，至多一类成立", "first whether it applies, then the state; at most one holds")
    var grid = TextTable(
      [TextTable.Column(language.pick("结果", "answer"), fit: .wrap, minimum: 10)]
        + table.columns.map { TextTable.Column(title($0), fit: .wrap, minimum: 8) })
    for row in table.rows {
      let tests = zip(table.columns, row.cells).map { column, cell in cell.map { spelled($0, column) } }
      grid.append([answer(row)] + tests.map { $0.isEmpty ? "—" : $0.joined(separator: language.pick("，", ", ")) })
    }
    return "\(norm.id) \(label)\n\(entity)\(language.pick("：", ": "))\(order)\n\n" + grid.text(total: width)
  }

  private func answer(_ row: DecisionTable.Row) -> String {
    let rest = row.isRest ? language.pick("其余：", "else: ") : ""
    switch row.answer {
    case .state(let id, let label): return rest + (language == .zh ? "\(label) \(id)" : id)
    case .outcome(let outcome): return rest + names.outcome(outcome)
    }
  }

  private func title(_ subject: DecisionTable.Subject) -> String {
    switch subject {
    case .written(let text): text
    case .path(let path): label(path) ?? path.joined(separator: ".")
    }
  }

  private func spelled(_ test: DecisionTable.Test, _ column: DecisionTable.Subject) -> String {
    switch test {
    case .isTrue(let flag): return flag ? language.pick("是", "yes") : language.pick("否", "no")
    case .known(let flag): return flag ? language.pick("填了", "given") : language.pick("没有填", "not given")
    case .equals(let member, let holds):
      let name = self.member(member, column)
      return holds ? name : language.pick("不是", "not ") + name
    case .compare(let relation, let bound): return "\(sign(relation)) \(number(bound, column))"
    case .against(let relation, let other): return "\(sign(relation)) \(title(other))"
    }
  }

  private func sign(_ relation: String) -> String {
    switch relation {
    case "<=": "≤"
    case ">=": "≥"
    case "==": "="
    case "~=": "≠"
    default: relation
    }
  }

  // MARK: Names

  /// What the last step of a path is: the entity it is read of and its name.
  private func place(_ path: [String]) -> (entity: EntityName, name: String)? {
    var entity = table.entity
    for name in path.dropLast() {
      guard case .reference(let next)? = opened.schema.entity(entity)?.field(name)?.type else { return nil }
      entity = next
    }
    return path.last.map { (entity, $0) }
  }

  private func label(_ path: [String]) -> String? {
    if path.first == "p", path.count == 2 {
      let name = path[1]
      return opened.policy.parameter(name).map { language.label($0.label, $0.labelEn) } ?? "p.\(name)"
    }
    var labels: [String] = []
    for end in path.indices {
      guard let (entity, name) = place(Array(path[...end])) else { return nil }
      if let field = opened.schema.entity(entity)?.field(name) {
        labels.append(language.pick(field.zh, field.en))
      } else if let fact = opened.policy.fact(name, of: entity) {
        labels.append(language.label(fact.label, fact.labelEn))
      } else if let norm = opened.policy.norm(name) {
        labels.append(language.label(norm.label, norm.labelEn))
      } else {
        return nil
      }
    }
    return labels.joined(separator: language.pick("的", " › "))
  }

  private func member(_ name: String, _ column: DecisionTable.Subject) -> String {
    guard case .path(let path) = column, let (entity, field) = place(path),
      case .enumeration(let enumeration)? = opened.schema.entity(entity)?.field(field)?.type
    else { return name }
    return names.member(name, of: enumeration, opened.schema)
  }

  private func number(_ value: Int64, _ column: DecisionTable.Subject) -> String {
    guard case .path(let path) = column else { return String(value) }
    if path.first == "p", path.count == 2, let reading = opened.policy.reading(path[1]),
      let choice = reading.choices.first(where: { $0.value == .number(value) })
    {
      return "\(value) (\(choice.id))"
    }
    guard let (entity, field) = place(path) else { return String(value) }
    switch opened.schema.entity(entity)?.field(field)?.type {
    case .percent?: return ExactDecimal(units: value, scale: 2).description + "%"
    case .date?: return Int32(exactly: value).map { Day(number: $0).description } ?? String(value)
    default: return String(value)
    }
  }

  // MARK: JSON

  /// The document `policy-workbench.decision-table/1`.
  package var json: JSONValue {
    [
      "schema": "policy-workbench.decision-table/1", "policy": .string(opened.policy.id),
      "digest": .string(opened.digest), "norm": .string(table.norm.id), "entity": .string(table.entity),
      "hit": .string(table.takesFirst ? "first" : "unique"),
      "columns": .array(
        table.columns.map { ["key": .string(key($0)), "label": .string(title($0))] }),
      "rows": .array(table.rows.map { json($0) }),
    ]
  }

  private func key(_ subject: DecisionTable.Subject) -> String {
    switch subject {
    case .written(let text): text
    case .path(let path): path.joined(separator: ".")
    }
  }

  private func json(_ row: DecisionTable.Row) -> JSONValue {
    let (answer, label): (String, String) =
      switch row.answer {
      case .state(let id, let label): (id, label)
      case .outcome(let outcome): (outcome.name, names.outcome(outcome))
      }
    return [
      "answer": .string(answer), "label": .string(label), "rest": .bool(row.isRest),
      "tests": .array(
        zip(table.columns, row.cells).flatMap { column, cell in cell.map { json($0, column) } }),
    ]
  }

  private func json(_ test: DecisionTable.Test, _ column: DecisionTable.Subject) -> JSONValue {
    let (relation, value): (String, JSONValue) =
      switch test {
      case .isTrue(let flag): ("is", .bool(flag))
      case .known(let flag): ("known", .bool(flag))
      case .equals(let member, let holds): (holds ? "==" : "~=", .string(member))
      case .compare(let relation, let bound): (relation, .integer(bound))
      case .against(let relation, let other): (relation, ["key": .string(key(other))])
      }
    return ["column": .string(key(column)), "relation": .string(relation), "value": value]
  }
}
