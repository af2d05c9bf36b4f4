package import MediationModel
import PolicyModel
import TextWidth

/// Records of a ledger for people: one as a page, several as a table.
package struct RecordText {
  private let ledger: Ledger
  private let asOf: Day
  private let values: TypedValueText

  /// - Parameter asOf: the day at which derived fields are taken.
  package init(_ ledger: Ledger, asOf: Day, language: Language) {
    self.ledger = ledger
    self.asOf = asOf
    values = TypedValueText(schema: ledger.schema, language: language)
  }

  private var language: Language { values.names.language }

  /// A fact of the record: its name, label and value.
  package struct NamedFact {
    package let id: String
    package let label: String
    package let value: String

    package init(id: String, label: String, value: String) {
      self.id = id
      self.label = label
      self.value = value
    }
  }

  /// Every field of one record, then its facts: name, label, value.
  package func page(_ table: Table, row: Int, facts: [NamedFact], width: Int) -> [String] {
    let title = title(table, row: row)
    var lines = DisplayWidth().wrapped(title, to: width)
    var fields = TextTable(
      [.init(""), .init("", fit: .cut, minimum: 10), .init("", fit: .wrap, minimum: 12)], indent: 2, showsTitles: false)
    for field in table.entity.fields where field.type != .identifier {
      fields.append([
        field.name, values.label(field), cell(table, row: row, field) ?? language.pick("（不知道）", "(unknown)"),
      ])
    }
    lines += fields.lines(total: width)
    if facts.isEmpty { return lines }
    lines.append(language.pick("  截至 \(asOf) 的指标", "  facts as of \(asOf)"))
    var counted = TextTable(
      [.init(""), .init("", fit: .cut, minimum: 10), .init("", fit: .wrap, minimum: 12)], indent: 2, showsTitles: false)
    for fact in facts { counted.append([fact.id, fact.label, fact.value]) }
    return lines + counted.lines(total: width)
  }

  /// `武清区（jurisdiction CN-120114）`
  package func title(_ table: Table, row: Int) -> String {
    let id = table.identifier(at: row)
    let entity = values.names.entity(table.entity.name, ledger.schema)
    guard let name = table.column("name")?.text(at: row) else { return "\(entity) \(id)" }
    return language.pick("\(name)（\(entity) \(id)）", "\(name) (\(entity) \(id))")
  }

  /// As many columns as fit, at least the identifier; then how many rows there are more.
  package func table(_ table: Table, rows: [Int], more: Int, width: Int) -> [String] {
    var fields = table.entity.fields.filter { $0.type != .identifier && $0.derivation == nil }
    // What is known of nobody shown takes room for nothing.
    fields.removeAll { field in rows.allSatisfy { cell(table, row: $0, field) == nil } }
    var lines: [String] = []
    for count in stride(from: fields.count, through: 0, by: -1) {
      var text = TextTable(
        [.init(language.pick("编号", "id"))]
          + fields.prefix(count).map { TextTable.Column(values.label($0), alignment($0.type), fit: .cut, minimum: 14) })
      for row in rows {
        text.append(
          [table.identifier(at: row)] + fields.prefix(count).map { cell(table, row: row, $0, isShort: true) ?? "" })
      }
      lines = text.lines(total: width)
      if lines.allSatisfy({ DisplayWidth().of($0) <= width }) { break }
    }
    if more > 0 { lines.append(language.pick("…… 另有 \(more) 条", "… \(more) more")) }
    return lines
  }

  private func alignment(_ type: FieldType) -> DisplayWidth.Alignment {
    switch type {
    case .integer, .decimal, .percent: .right
    default: .left
    }
  }

  /// A cell in words; nil when it is not known.
  package func cell(_ table: Table, row: Int, _ field: Field, isShort: Bool = false) -> String? {
    let column =
      field.derivation == nil
      ? table.column(field.name) : ledger.derivedColumn(table.entity.name, field.name, at: asOf)
    guard let column, let stored = column.value(at: row) else { return nil }
    func member(_ index: Int, _ enumeration: String) -> String {
      let members = ledger.schema.enumeration(enumeration)?.members ?? []
      guard members.indices.contains(index) else { return String(index) }
      return isShort
        ? language.pick(members[index].zh, members[index].en)
        : values.member(members[index].name, of: enumeration)
    }
    switch field.type {
    case .text: return column.text(at: row)
    case .enumeration(let name): return member(Int(stored), name)
    case .set(let name):
      let chosen = (0..<63).filter { stored >> Int64($0) & 1 == 1 }.map { member($0, name) }
      return chosen.isEmpty ? language.pick("（无）", "(none)") : chosen.joined(separator: language.pick("、", ", "))
    case .reference(let entity):
      guard let target = ledger.table(entity), stored >= 0, stored < target.rowCount else { return nil }
      let id = target.identifier(at: Int(stored))
      guard let name = target.column("name")?.text(at: Int(stored)) else { return id }
      return isShort ? name : language.pick("\(name)（\(id)）", "\(name) (\(id))")
    case .identifier: return nil
    default: return values.number(stored, field.type)
    }
  }
}
