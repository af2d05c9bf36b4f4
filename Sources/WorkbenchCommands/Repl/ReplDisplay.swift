import LuaRuntime
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting
import TextWidth

/// Values of lines as a planner reads them: with type, unit and the day they are of.
struct ReplDisplay {
  let host: ReplHost

  init(_ host: ReplHost) { self.host = host }

  /// At most so many records or rows of a table are shown.
  static let rowLimit = 20

  private var language: Language { host.language }
  private var view: ReplView { host.view }
  private var values: TypedValueText { TypedValueText(schema: view.ledger.schema, language: language) }
  private var records: RecordText { RecordText(view.ledger, asOf: view.binding.asOf, language: language) }

  /// The lines of a value.
  /// - Parameter typed: what it is, where it is just what was read.
  func lines(_ value: LuaValue, typed: ReplType?) throws -> [String] {
    let width = host.width
    switch value {
    case .nil: return []
    case .table(let table): return lines(table)
    case .host(.record(let type, let row)):
      let table = view.ledger.tables[type]
      return records.page(table, row: row, facts: try facts(table, row), width: width)
    case .host(.records(let type)):
      let table = view.ledger.tables[type]
      let rows = Array(0..<min(ReplDisplay.rowLimit, table.rowCount))
      let count = language.pick("共 \(table.rowCount) 条", "\(table.rowCount) records")
      return records.table(table, rows: rows, more: table.rowCount - rows.count, width: width) + [count]
    case .host(.result(let handle, let inner)):
      return try host.lines(ofResult: handle, width: width) ?? lines(inner, typed: nil)
    case .host(.set(let members)):
      return [members.isEmpty ? language.pick("（空集）", "(empty set)") : members.joined(separator: ", ")]
    default:
      guard let typed else { return [inline(value)] }
      return DisplayWidth().wrapped(typed.text(of: value, self.values, language), to: width)
    }
  }

  /// A value in one line, as `print` shows it.
  func inline(_ value: LuaValue) -> String {
    switch value {
    case .nil: return "nil"
    case .boolean(let truth): return String(truth)
    case .integer(let number): return String(number)
    case .float(let number): return language.pick("\(number)（近似）", "\(number) (approximate)")
    case .string(let text): return DisplayWidth.printable(text)
    case .function: return language.pick("（函数）", "(function)")
    case .table(let table):
      let items = table.array.map(inline) + table.fields.map { "\($0.key) = \(inline($0.value))" }
      return "{ " + items.joined(separator: ", ") + " }"
    case .host(.record(let type, let row)):
      return records.title(view.ledger.tables[type], row: row)
    case .host(.records(let type)): return view.ledger.tables[type].entity.name
    case .host(.set(let members)): return "{ " + members.joined(separator: ", ") + " }"
    case .host(.result(_, let inner)): return inline(inner)
    }
  }

  private func facts(_ table: Table, _ row: Int) throws -> [RecordText.NamedFact] {
    try view.facts(of: table.entity.name).compactMap { fact in
      let found = try view.inquiry.facts(fact.id, of: table.entity.name, row: row, host.cancellation)
      guard let value = found.first else { return nil }
      let label = language.label(fact.label, fact.labelEn)
      if case .exists = fact.measure, value.isExact {
        return .init(id: fact.id, label: label, value: values.truth(value.known != 0))
      }
      return .init(id: fact.id, label: label, value: values.interval(value, fact.unit(view.ledger.schema)))
    }
  }

  /// A line in as many as the width asks for; those behind the first stand two columns further in than it does.
  static func hanging(_ line: String, _ width: Int) -> [String] {
    if DisplayWidth().of(line) <= width { return [line] }
    let blanks = line.prefix { $0 == " " }.count + 2
    let parts = DisplayWidth().wrapped(String(line.dropFirst(blanks - 2)), to: width - blanks)
    return parts.enumerated().map { String(repeating: " ", count: $0 == 0 ? blanks - 2 : blanks) + $1 }
  }

  // MARK: Tables of Lua

  private func lines(_ table: LuaTable) -> [String] {
    let width = host.width
    if let rows = recordRows(table) {
      let shown = rows.rows.prefix(ReplDisplay.rowLimit)
      let count = language.pick("共 \(rows.rows.count) 条", "\(rows.rows.count) records")
      return records.table(rows.table, rows: Array(shown), more: rows.rows.count - shown.count, width: width) + [count]
    }
    if let keys = columns(table) {
      var text = TextTable(keys.map { TextTable.Column($0, fit: .cut, minimum: 10) })
      for row in table.array.prefix(ReplDisplay.rowLimit) {
        guard case .table(let row) = row else { continue }
        text.append(keys.map { key in row[key].map(inline) ?? "" })
      }
      return text.lines(total: width) + more(table.array.count)
    }
    if table.array.isEmpty, table.fields.isEmpty { return [language.pick("{ }（空表）", "{ } (empty)")] }
    var text = TextTable(
      [.init("", .right), .init("", fit: .wrap, minimum: 20)], showsTitles: false)
    for (index, value) in table.array.prefix(ReplDisplay.rowLimit).enumerated() {
      text.append([String(index + 1), inline(value)])
    }
    for field in table.fields.prefix(ReplDisplay.rowLimit) { text.append([field.key, inline(field.value)]) }
    return text.lines(total: width) + more(max(table.array.count, table.fields.count))
  }

  private func more(_ count: Int) -> [String] {
    let left = count - ReplDisplay.rowLimit
    return left > 0 ? [language.pick("…… 另有 \(left) 行", "… \(left) more")] : []
  }

  /// The rows of a list of records of one kind.
  private func recordRows(_ list: LuaTable) -> (table: Table, rows: [Int])? {
    guard list.fields.isEmpty, case .host(.record(let type, _))? = list.array.first else { return nil }
    var rows: [Int] = []
    for value in list.array {
      guard case .host(.record(type, let row)) = value else { return nil }
      rows.append(row)
    }
    return (view.ledger.tables[type], rows)
  }

  /// The names that the rows of a list have, where each is a table of plain values.
  private func columns(_ list: LuaTable) -> [String]? {
    guard list.fields.isEmpty, !list.array.isEmpty else { return nil }
    var keys: [String] = []
    for value in list.array {
      guard case .table(let row) = value, row.array.isEmpty else { return nil }
      for field in row.fields where !keys.contains(field.key) { keys.append(field.key) }
    }
    return keys
  }

  // MARK: JSON

  func json(_ value: LuaValue) -> JSONValue {
    switch value {
    case .nil, .function: return .null
    case .boolean(let truth): return .bool(truth)
    case .integer(let number): return .integer(number)
    case .float(let number): return .string(String(number))
    case .string(let text): return .string(text)
    case .table(let table):
      if table.fields.isEmpty { return .array(table.array.map(json)) }
      let numbered = table.array.enumerated().map { (String($0 + 1), json($1)) }
      return .record(numbered + table.fields.map { ($0.key, json($0.value)) })
    case .host(.record(let type, let row)): return record(view.ledger.tables[type], row)
    case .host(.records(let type)):
      let table = view.ledger.tables[type]
      return .record([("entity", .string(table.entity.name)), ("count", .integer(Int64(table.rowCount)))])
    case .host(.set(let members)): return .array(members.map { .string($0) })
    case .host(.result(_, let inner)): return json(inner)
    }
  }

  private func record(_ table: Table, _ row: Int) -> JSONValue {
    .record(
      [("entity", .string(table.entity.name)), ("id", .string(table.identifier(at: row)))]
        + table.entity.fields.filter { $0.type != .identifier }.map { field in
          (field.name, records.cell(table, row: row, field, isShort: true).map { .string($0) } ?? .null)
        })
  }
}
