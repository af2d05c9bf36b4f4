package import Diagnostics
import MediationModel
import PolicyEngine
package import PolicyLanguage
import PolicyModel
import SyntheticLedgers

extension Mismatch {
  /// The policy, with the fixture.
  package func opened() -> Result<OpenedPolicy, InvalidInput> {
    var texts = policy.texts()
    texts["fixtures.lua"] = fixtures
    return InventedProvince.open(texts)
  }

  /// The rule and the ledger as files of a policy folder would have them, `fixtures.lua` with what the VM answers: ready
  /// to be put into a policy. Lua, as it is, in every language.
  package var fixtureText: String {
    var lines = [
      "-- \(difference.norm): \(difference.record.map { "\($0.entity) \($0.id)" } ?? "")",
      "-- vm: \(difference.expected)   columns: \(difference.found)",
    ]
    let texts = policy.texts()
    let used: [(String, [ArbitraryPolicy.Section])] = [
      ("parameters.lua", [.parameters]), ("facts.lua", [.facts]), ("rules.lua", [.requirements, .classifications]),
      ("targets.lua", [.targets, .quotas]), ("calendar.lua", [.stages, .duties]),
    ]
    for (file, sections) in used where policy.entries.contains(where: { sections.contains($0.section) }) {
      lines += ["", "-- \(file)", texts[file]?.trimmingNewlines ?? ""]
    }
    lines += ["", "-- fixtures.lua", fixtures]
    return lines.joined(separator: "\n") + "\n"
  }

  /// `fixtures.lua`
  package var fixtures: String {
    let norm = difference.norm.split(separator: "#").last.map(String.init) ?? difference.norm
    var keys = [
      "name = \"engines differ\"", "norm = \"\(norm)\"", "as_of = \"\(AgreementRun.asOf)\"",
    ]
    if let record = difference.record { keys.append("subject = \"\(record.id)\"") }
    if let expectation = difference.expectation {
      if let day = expectation.milestone { keys.append("milestone = \"\(day)\"") }
    }
    let covered = Set(records.covers.filter { $0.jurisdiction == InventedProvince.code }.map(\.entity))
    if covered.count < schema.entities.count {
      keys.append("covers = { \(covered.sorted().map { "\"\($0)\"" }.joined(separator: ", ")) }")
    }
    var given: [String] = []
    for entity in schema.entities {
      let own = records.records.filter { $0.entity == entity.name }
      if own.isEmpty { continue }
      let rows = own.map { record in
        let cells = record.cells.map { "\($0.field) = \(value($0, of: entity))" }
        return "{ " + (["id = \"\(record.id)\""] + cells).joined(separator: ", ") + " }"
      }
      given.append("      \(entity.name) = { \(rows.joined(separator: ",\n        ")) },")
    }
    keys.append("\n    given = {\n\(given.joined(separator: "\n"))\n    }")
    if let expectation = difference.expectation {
      keys.append("\n    expect = { outcome = \"\(expectation.outcome.name)\" }")
    }
    return "return {\n  { \(keys.joined(separator: ", ")) },\n}"
  }

  private func value(_ cell: RecordList.Cell, of entity: Entity) -> String {
    switch entity.field(cell.field)?.type {
    case .integer, .decimal, .percent, .boolean: cell.text
    case .set:
      cell.text == "none"
        ? "{}" : "{ \(cell.text.split(separator: ";").map { "\"\($0)\"" }.joined(separator: ", ")) }"
    default: "\"\(cell.text)\""
    }
  }
}

extension String {
  fileprivate var trimmingNewlines: String {
    var text = self[...]
    while text.last == "\n" { text = text.dropLast() }
    return String(text)
  }
}
