import MediationModel
import PolicyModel

/// A fixture that the program made: what one norm answers today to records that a change would have it answer otherwise.
package struct GeneratedFixture: Sendable {
  package let fixture: Fixture
  /// As an entry of `fixtures.lua`, with the mark `generated = true` and a comma at the end.
  package let text: String

  /// - Parameters:
  ///   - fixture: what was tried; its expectation is not read.
  ///   - finding: today's answer.
  ///   - changed: the answer with the change, to choose what is worth expecting; nil: none.
  /// - Returns: nil where no expectation could tell the two apart.
  init?(_ fixture: Fixture, schema: Schema, root: String, finding: Finding, changed: Finding?) {
    let expected = GeneratedFixture.expected(finding, changed)
    if finding.outcome == changed?.outcome, expected.count == 1 { return nil }
    self.fixture = fixture
    text = FixtureText(fixture, schema: schema, root: root).entry(expecting: expected)
  }

  /// The outcome always; besides it what tells the two answers apart.
  private static func expected(_ finding: Finding, _ changed: Finding?) -> [(key: String, value: String)] {
    func quoted(_ text: String) -> String { FixtureText.quoted(text) }
    func spelled(_ interval: Interval) -> String {
      interval.isExact ? interval.spelled : quoted(interval.spelled)
    }
    var expected = [(key: "outcome", value: quoted(finding.outcome.name))]
    if let state = finding.state, state != changed?.state { expected.append(("state", quoted(state))) }
    let open = finding.unknown.first { (finding.readings[$0]?.count ?? 0) > 1 }
    if finding.unknown != changed?.unknown {
      if let open {
        expected.append(("open", quoted(open)))
      } else if let unknown = finding.unknown.first {
        expected.append(("unknown", quoted(unknown)))
      }
    }
    if finding.actual != changed?.actual {
      switch finding.actual {
      case .share(let part, let whole)?:
        expected.append(("part", spelled(part)))
        expected.append(("whole", spelled(whole)))
      case .number(let interval)? where (finding.required?.unit.scale ?? 0) == 0:
        expected.append(("part", spelled(interval)))
      default: break
      }
    }
    var scale = finding.required?.unit.scale ?? 0
    if case .share? = finding.actual { scale = 0 }
    for (key, amount, other) in [
      ("missing", finding.missing, changed?.missing), ("excess", finding.excess, changed?.excess),
    ] {
      guard let amount, amount != other else { continue }
      expected.append(
        (key, amount.isExact ? quoted(ExactDecimal(units: amount.known, scale: scale).description) : spelled(amount)))
    }
    if finding.possible != changed?.possible, !finding.possible.isEmpty {
      expected.append(("possible", "{ " + finding.possible.map { quoted($0.name) }.joined(separator: ", ") + " }"))
    }
    func unmet(_ finding: Finding?) -> Int { finding?.parts.count { $0.outcome == .notSatisfied } ?? 0 }
    if unmet(finding) != unmet(changed) { expected.append(("unmet", String(unmet(finding)))) }
    if let timing = finding.timing, timing != changed?.timing { expected.append(("timing", quoted(timing.rawValue))) }
    if let day = finding.milestone, day != changed?.milestone {
      expected.append(("milestone", quoted(day.description)))
    }
    return expected
  }
}

/// A fixture as it would be written in `fixtures.lua`.
struct FixtureText {
  private let fixture: Fixture
  private let schema: Schema
  private let root: String

  init(_ fixture: Fixture, schema: Schema, root: String) {
    self.fixture = fixture
    self.schema = schema
    self.root = root
  }

  func entry(expecting: [(key: String, value: String)]) -> String {
    var lines = [
      "  { generated = true, norm = \(quoted(fixture.norm.localID)), as_of = \(quoted(fixture.asOf.description)),"
    ]
    switch fixture.milestone {
    case .automatic: break
    case .today: lines.append("    milestone = \"today\",")
    case .openEnded: lines.append("    milestone = \"open_ended\",")
    case .absent(let year): lines.append("    year = \(year),")
    case .due(let day): lines.append("    milestone = \(quoted(day.description)),")
    }
    if !fixture.readings.isEmpty {
      let readings = fixture.readings.sorted { $0.key < $1.key }.map { "\($0.key) = \(quoted($0.value))" }
      lines.append("    readings = { \(readings.joined(separator: ", ")) },")
    }
    if let covers = fixture.covers { lines.append("    covers = { \(covers.map(quoted).joined(separator: ", ")) },") }
    lines.append("    given = {")
    for entity in schema.entities {
      let records = fixture.records.filter { $0.entity == entity.name && isWorthSaying($0) }
      if records.isEmpty { continue }
      lines.append("      \(entity.name) = {")
      for record in records { lines.append("        \(self.record(record, entity)),") }
      lines.append("      },")
    }
    lines.append("    },")
    lines.append("    subject = \(quoted(fixture.subject)),")
    let aspects = expecting.map { "\($0.key) = \($0.value)" }.joined(separator: ", ")
    lines.append("    expect = { \(aspects) } },")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The province itself is there without being said, unless it has more than its name.
  private func isWorthSaying(_ record: GivenRecord) -> Bool {
    guard record.entity == Schema.jurisdiction, record.id == root else { return true }
    return record.id == fixture.subject || record.cells.contains { !$0.isDefault }
      || fixture.facts.contains { $0.entity == record.entity && $0.id == record.id }
  }

  private func record(_ record: GivenRecord, _ entity: Entity) -> String {
    var cells = ["id = \(quoted(record.id))"]
    for cell in record.cells {
      cells.append("\(cell.field) = \(spelled(cell.text, entity.field(cell.field)?.type))")
    }
    for fact in fixture.facts where fact.entity == record.entity && fact.id == record.id {
      cells.append(
        "\(fact.fact) = \(spelled(fact.text, fact.text.wholeMatch(of: /-?\d+/) == nil ? nil : .integer(.number)))")
    }
    return "{ \(cells.joined(separator: ", ")) }"
  }

  private func spelled(_ text: String, _ type: FieldType?) -> String {
    if text.isEmpty { return "\"?\"" }
    switch type {
    case .integer?, .decimal?, .percent?: return text.wholeMatch(of: /-?\d+(\.\d+)?/) == nil ? quoted(text) : text
    case .boolean? where text == "true" || text == "false": return text
    case .set?:
      if text == "none" { return "{}" }
      return "{ \(text.split(separator: ";").map { quoted(String($0)) }.joined(separator: ", ")) }"
    default: return quoted(text)
    }
  }

  private func quoted(_ text: String) -> String { FixtureText.quoted(text) }

  static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }
}
