import Diagnostics
import MediationModel
import PolicyModel

/// What the readers of one policy's files share: where the law comes from, which parties exist, and where to report.
struct DecodeContext {
  let policyID: String
  let schema: Schema
  let collector: Collector
  let sources: [Source]
  let defaultSource: String
  let parties: [String]
  let topics: [Topic]

  /// Reads `"三（一）1/企业"`, or `"tj-2024-1 三（一）1"` for another document, and checks that the outline has it.
  func citation(_ text: String, at span: SourceSpan) -> Citation? {
    var place = Substring(text)
    var sourceID = defaultSource
    if let blank = text.firstIndex(of: " ") {
      sourceID = String(text[..<blank])
      place = text[text.index(after: blank)...]
    }
    guard let source = sources.first(where: { $0.id == sourceID }) else {
      if collector.isRuined(sourceID) { return nil }
      collector.report(.unknownSource, at: span, Collector.unknown(sourceID, among: sources.map(\.id)))
      return nil
    }
    let parts = place.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let number = String(parts[0])
    let point = parts.count == 2 ? String(parts[1]) : nil
    guard let clause = source.clause(number) else {
      if collector.isRuined(number) { return nil }
      var arguments = Collector.unknown(number, among: source.clauses.map(\.number))
      arguments["source"] = .text(source.id)
      collector.report(.unknownClause, at: span, arguments)
      return nil
    }
    if let point, !clause.points.contains(where: { $0.id == point }) {
      if collector.isRuined(point) { return nil }
      var arguments = Collector.unknown(point, among: clause.points.map(\.id))
      arguments["clause"] = .text(number)
      collector.report(.unknownPoint, at: span, arguments)
      return nil
    }
    return Citation(source: sourceID, clause: number, point: point)
  }

  /// The citations of `key`: one string or an array.
  func citations(_ reader: inout TableReader, _ key: String = "cite", required: Bool = true) -> [Citation] {
    let texts = reader.strings(key, required: required)
    guard let node = reader.node.child(key) else { return [] }
    if node.isEmptyTable { collector.report(.emptyList, at: node.span, ["key": .text(key)]) }
    let spans = texts.count == node.elements.count && !node.elements.isEmpty ? node.elements.map(\.span) : nil
    return texts.enumerated().compactMap { index, text in citation(text, at: spans?[index] ?? node.span) }
  }

  func party(_ reader: inout TableReader, _ key: String) -> String? {
    guard let id = reader.string(key) else { return nil }
    check(party: id, at: reader.node.child(key)?.span ?? reader.node.span)
    return id
  }

  func parties(_ reader: inout TableReader, _ key: String) -> [String] {
    let ids = reader.strings(key)
    for id in ids { check(party: id, at: reader.node.child(key)?.span ?? reader.node.span) }
    return ids
  }

  private func check(party id: String, at span: SourceSpan) {
    if !parties.contains(id) { collector.report(.unknownParty, at: span, Collector.unknown(id, among: parties)) }
  }

  func entity(_ reader: inout TableReader, _ key: String, required: Bool = true) -> EntityName? {
    guard let name = reader.string(key, required: required) else { return nil }
    return check(entity: name, at: reader.node.child(key)?.span ?? reader.node.span) ? name : nil
  }

  func check(entity name: String, at span: SourceSpan) -> Bool {
    if schema.entity(name) != nil { return true }
    collector.report(.unknownEntity, at: span, Collector.unknown(name, among: schema.entities.map(\.name)))
    return false
  }

  /// Reports a field that the entity lacks.
  func check(field name: String, of entity: EntityName, at span: SourceSpan) -> Field? {
    guard let declared = schema.entity(entity) else { return nil }
    if let field = declared.field(name) { return field }
    if collector.isRuined(name) { return nil }
    var arguments = Collector.unknown(name, among: declared.fields.map(\.name))
    arguments["entity"] = .text(entity)
    collector.report(.unknownField, at: span, arguments)
    return nil
  }
}
