package import Diagnostics

/// Diagnostics in words, a line each: place, severity, what is wrong, code.
package enum DiagnosticText {
  package static func lines(_ diagnostics: [Diagnostic], _ language: Language) -> [String] {
    diagnostics.map { line($0, language) }
  }

  package static func line(_ diagnostic: Diagnostic, _ language: Language) -> String {
    let place = place(diagnostic.place, language)
    let severity = severity(diagnostic.severity, language)
    return "\(place)\(severity)\(language == .zh ? "：" : ": ")\(message(diagnostic, language)) [\(diagnostic.code)]"
  }

  /// What is wrong and where, without severity and code.
  package static func placed(_ diagnostic: Diagnostic, _ language: Language) -> String {
    place(diagnostic.place, language) + message(diagnostic, language)
  }

  package static func message(_ diagnostic: Diagnostic, _ language: Language) -> String {
    Phrasebook.text(diagnostic.code, diagnostic.arguments, language)
  }

  private static func place(_ place: DiagnosticPlace, _ language: Language) -> String {
    switch place {
    case .source(let span):
      // A line that was typed stands in no file.
      if span.file.isEmpty {
        return language.pick(
          "第 \(span.start.line) 行第 \(span.start.column) 列：", "line \(span.start.line), column \(span.start.column): ")
      }
      return "\(span.file):\(span.start.line):\(span.start.column): "
    case .cell(let file, let row, let column):
      let cell = column.map { language == .zh ? "“\($0)”列" : " “\($0)”" } ?? ""
      return language == .zh ? "\(file) 第 \(row) 行\(cell): " : "\(file) row \(row)\(cell): "
    case .file(let path): return "\(path): "
    case .none: return ""
    }
  }

  private static func severity(_ severity: Diagnostic.Severity, _ language: Language) -> String {
    switch (severity, language) {
    case (.error, .zh): "错误"
    case (.warning, .zh): "提醒"
    case (.note, .zh): "说明"
    case (.error, .en): "error"
    case (.warning, .en): "warning"
    case (.note, .en): "note"
    }
  }

  /// The document `policy-workbench.diagnostics/1`.
  package static func json(_ diagnostics: [Diagnostic], _ language: Language) -> JSONValue {
    .record([
      ("schema", .string("policy-workbench.diagnostics/1")),
      ("diagnostics", .array(diagnostics.map { json($0, language) })),
    ])
  }

  private static func json(_ diagnostic: Diagnostic, _ language: Language) -> JSONValue {
    var file = JSONValue.null
    var (line, column, endLine, endColumn) = (JSONValue.null, JSONValue.null, JSONValue.null, JSONValue.null)
    var (row, cell) = (JSONValue.null, JSONValue.null)
    switch diagnostic.place {
    case .source(let span):
      file = .string(span.file)
      (line, column) = (.integer(Int64(span.start.line)), .integer(Int64(span.start.column)))
      (endLine, endColumn) = (.integer(Int64(span.end.line)), .integer(Int64(span.end.column)))
    case .cell(let path, let number, let name):
      file = .string(path)
      row = .integer(Int64(number))
      cell = name.map { .string($0) } ?? .null
    case .file(let path): file = .string(path)
    case .none: break
    }
    return .record([
      ("code", .string(diagnostic.code)), ("severity", .string(severity(diagnostic.severity, .en))), ("file", file),
      ("line", line), ("column", column), ("end_line", endLine), ("end_column", endColumn), ("row", row),
      ("cell", cell), ("message", .string(message(diagnostic, language))),
      ("arguments", .record(diagnostic.arguments.sorted { $0.key < $1.key }.map { ($0.key, json($0.value)) })),
    ])
  }

  private static func json(_ argument: DiagnosticArgument) -> JSONValue {
    switch argument {
    case .text(let text): .string(text)
    case .integer(let number): .integer(Int64(number))
    case .list(let items): .array(items.map { .string($0) })
    }
  }
}
