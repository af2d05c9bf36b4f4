import Diagnostics
import MediationModel
import PolicyModel
import PolicyTesting
import TextWidth

/// One fixture's result in words, piece by piece, for every format.
struct FixtureText {
  let result: FixtureResult
  let language: Language

  init(_ result: FixtureResult, _ language: Language) {
    self.result = result
    self.language = language
  }

  /// The name, with the row of a table.
  var title: String {
    let name = DisplayWidth.printable(result.name)
    return result.row.map { language.pick("\(name)，第 \($0) 行", "\(name), row \($0)") } ?? name
  }

  /// What stays the same although lines move: norm, name and row.
  var identity: String {
    ([result.norm?.id ?? result.place.file, result.name] + (result.row.map { [String($0)] } ?? [])).joined(
      separator: "/")
  }

  /// Why it was skipped; nil where it was not.
  var skipReason: String? {
    switch result.skipReason {
    case .marked(let text): text
    case .stopped: language.pick("已按 --fail-fast 停止", "stopped by --fail-fast")
    case nil: nil
    }
  }

  // MARK: Given

  /// What the fixture gives and does not leave to defaults: `organization-1: kind = other, published = true`.
  var given: [String] {
    guard let fixture = result.fixture else { return [] }
    var lines: [String] = [
      language.pick("评估日 \(fixture.asOf)", "as of \(fixture.asOf)")
        + (fixture.readings.isEmpty ? "" : "; " + pairs(fixture.readings.sorted { $0.key < $1.key }))
    ]
    for record in fixture.records {
      let cells = record.cells.filter { !$0.isDefault }.map { ($0.field, shown($0.text)) }
      let facts = fixture.facts.filter { $0.entity == record.entity && $0.id == record.id }
        .map { ($0.fact, shown($0.text)) }
      if cells.isEmpty, facts.isEmpty { continue }
      let name = record.id.hasPrefix(record.entity) ? record.id : "\(record.entity) \(record.id)"
      lines.append("\(name): \(pairs(cells + facts))")
    }
    return lines.map { DisplayWidth.printable($0) }
  }

  private func pairs(_ pairs: [(String, String)]) -> String {
    pairs.map { "\($0.0) = \($0.1)" }.joined(separator: ", ")
  }

  private func pairs(_ pairs: [(key: String, value: String)]) -> String { self.pairs(pairs.map { ($0.key, $0.value) }) }

  private func shown(_ text: String) -> String { text.isEmpty ? "?" : text }

  // MARK: Expected and actual

  /// One aspect as fixtures spell it.
  struct Aspect {
    let name: String
    /// Nil for nothing.
    let expected: String?
    let actual: String?
    let agrees: Bool
  }

  var aspects: [Aspect] {
    result.compared.map { compared in
      Aspect(
        name: compared.aspect.rawValue, expected: spelled(compared.expected), actual: spelled(compared.actual),
        agrees: compared.agrees)
    }
  }

  /// `outcome: satisfied, part: 19`.
  var expected: String { aspects.map { "\($0.name): \($0.expected ?? "-")" }.joined(separator: ", ") }

  var actual: String { aspects.map { "\($0.name): \($0.actual ?? "-")" }.joined(separator: ", ") }

  /// A line for each aspect that agrees, two for each that does not: `− outcome  satisfied`, `+ outcome  not_satisfied`.
  var difference: [String] {
    let width = DisplayWidth()
    let column = aspects.reduce(0) { max($0, width.of($1.name)) }
    func line(_ mark: String, _ aspect: Aspect, _ value: String?) -> String {
      DisplayWidth.printable("\(mark) \(width.padded(aspect.name, to: column))  \(value ?? "-")")
    }
    return aspects.flatMap { aspect in
      aspect.agrees
        ? [line(" ", aspect, aspect.expected)]
        : [line("−", aspect, aspect.expected), line("+", aspect, aspect.actual)]
    }
  }

  /// As a fixture would write it; nil for nothing.
  func spelled(_ value: Mismatch.Value) -> String? {
    switch value {
    case .outcome(let outcome): outcome.name
    case .state(let state): state
    case .timing(let timing): timing.rawValue
    case .day(let day): day.description
    case .quantity(let quantity): QuantityText(language: .en).quantity(quantity)
    case .number(let units, let scale): ExactDecimal(units: units, scale: scale).description
    case .names(let names): names.joined(separator: ";")
    case .spelled(let text): text
    case .nothing: nil
    }
  }

  // MARK: Where

  /// `path:line`.
  static func place(_ span: SourceSpan) -> String { "\(span.file):\(span.start.line)" }

  /// Everything there is to say of a failure, a line each, the labels aligned.
  var failure: [String] {
    var rows: [(String, [String])] = []
    if let norm = result.norm {
      rows.append((language.pick("规则", "norm"), ["\(norm.id)  \(FixtureText.place(norm.span))"]))
    }
    rows.append((language.pick("给定", "given"), capped(given)))
    rows.append((language.pick("应为", "expected"), [expected]))
    rows.append((language.pick("实际", "actual"), [actual]))
    rows.append((language.pick("差别", "diff"), difference))
    return FixtureText.aligned(rows)
  }

  /// Long lists of records are counted.
  private func capped(_ lines: [String]) -> [String] {
    let most = 12
    guard lines.count > most else { return lines }
    let more = lines.count - most
    return Array(lines.prefix(most)) + [language.pick("…… 另有 \(more) 条", "… \(more) more")]
  }

  /// Labels in a column of their own, by display width.
  static func aligned(_ rows: [(label: String, lines: [String])]) -> [String] {
    let width = DisplayWidth()
    let column = rows.reduce(0) { max($0, width.of($1.label)) }
    return rows.flatMap { label, lines in
      lines.enumerated().map { index, line in
        width.padded(index == 0 ? label : "", to: column) + "  " + line
      }
    }
  }
}
