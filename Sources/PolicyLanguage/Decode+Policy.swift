import Diagnostics
import LuaRuntime
import MediationModel
import PolicyModel

/// What `policy.lua` says, before the rest of the folder is read.
struct PolicyHead {
  let title: String
  let titleEn: String?
  let source: String
  let effectiveFrom: Day?
}

/// Reads `policy.lua` up to its readings (which cite documents, so they are read after the sources).
func decodePolicyHead(_ reader: inout TableReader, folder: String, _ collector: Collector) -> PolicyHead? {
  if let language = reader.integer("language", required: true), language != 1 {
    collector.report(
      .unsupportedLanguage, at: reader.node.child("language")?.span ?? reader.node.span,
      ["found": .integer(Int(language))])
  }
  let title = reader.string("title", required: true)
  let titleEn = reader.string("title_en")
  let source = reader.string("source", required: true)
  let effective = reader.day("effective_from")
  if let id = reader.string("id"), id != folder {
    collector.report(
      .unknownWord, at: reader.node.child("id")?.span ?? reader.node.span, Collector.unknown(id, among: [folder]))
  }
  _ = reader.string("jurisdiction")
  _ = reader.string("note")
  guard let title, let source else { return nil }
  return PolicyHead(title: title, titleEn: titleEn, source: source, effectiveFrom: effective)
}

extension DecodeContext {
  func readings(_ nodes: [PolicyNode]) -> [Reading] {
    var readings: [Reading] = []
    for node in nodes {
      guard let reading = reading(node) else {
        collector.ruin(node.id)
        continue
      }
      if readings.contains(where: { $0.id == reading.id }) {
        collector.report(.duplicateIdentifier, at: node.span, ["found": .text(reading.id)])
      }
      readings.append(reading)
    }
    return readings
  }

  private func reading(_ node: PolicyNode) -> Reading? {
    guard var reader = TableReader(node, collector, what: "readings") else { return nil }
    let id = reader.identifier()
    let question = reader.string("question", required: true)
    let citation = citations(&reader).first
    let unit = reader.string("unit")
    var choices: [Reading.Choice] = []
    for element in reader.array("choices", required: true) {
      guard var choice = TableReader(element, collector, what: "choices") else { continue }
      let id = choice.identifier()
      let label = choice.string("label", required: true)
      let value = choice.child("value").flatMap { choiceValue($0, unit: unit) }
      let setAside = choice.string("set_aside")
      choice.finish()
      guard let id, let label else { continue }
      if choices.contains(where: { $0.id == id }) {
        collector.report(.duplicateIdentifier, at: element.span, ["found": .text(id)])
      }
      choices.append(Reading.Choice(id: id, label: label, value: value, setAside: setAside))
    }
    let open = reader.strings("open", required: true)
    if node.child("open")?.isEmptyTable == true {
      collector.report(.emptyList, at: node.child("open")?.span ?? node.span, ["key": .text("open")])
    }
    for id in open where !choices.contains(where: { $0.id == id }) {
      collector.report(
        .unknownChoice, at: node.child("open")?.span ?? node.span, Collector.unknown(id, among: choices.map(\.id)))
    }
    var decided: String?
    if let node = reader.child("decided_by"), var inner = TableReader(node, collector, what: "decided_by") {
      decided = [inner.string("authority"), inner.string("number"), inner.string("date")].compactMap { $0 }
        .joined(separator: " ")
      inner.finish()
    }
    _ = reader.string("note")
    reader.finish()
    guard let id, let question, let citation, !open.isEmpty else { return nil }
    return Reading(
      id: id, question: question, citation: citation, choices: choices, open: open, decidedBy: decided,
      span: node.span)
  }

  /// A choice's value: a date, a whole number, or a name.
  private func choiceValue(_ node: PolicyNode, unit: String?) -> ParameterValue? {
    switch node.value {
    case .integer(let value): return .number(value)
    case .string(let text):
      if let day = Day(text) { return .day(day) }
      if text.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil {
        return collector.day(node, key: "value").map(ParameterValue.day)
      }
      return .names([text])
    default:
      collector.report(
        .wrongType, at: node.span,
        ["key": .text("value"), "expected": .text("string"), "found": .text(node.typeName)])
      return nil
    }
  }
}
