import Diagnostics
import LuaRuntime
import MediationModel
import PolicyModel

extension DecodeContext {
  /// Reads `targets.lua`.
  func targets(_ node: PolicyNode) -> [Norm] {
    norms(
      node, file: "targets.lua",
      sections: [
        ("targets", { target(&$0).map(Norm.Body.target) }),
        ("quotas", { quota(&$0).map(Norm.Body.quota) }),
      ])
  }

  private func target(_ reader: inout TableReader) -> Target? {
    let level = level(&reader, "per", required: true)
    let count = reader.string("count", required: true)
    let outOf = reader.string("out_of")
    let comparison = comparison(&reader, among: [.atLeast, .atMost, .equals])
    let totals = reader.string("totals")
    if let totals, totals != "report_only" {
      collector.report(
        .unknownWord, at: reader.node.child("totals")?.span ?? reader.node.span,
        Collector.unknown(totals, among: ["report_only"]))
    }
    guard let level, let count, let comparison else { return nil }
    return Target(
      level: level, count: count, outOf: outOf, comparison: comparison.0, parameter: comparison.1,
      reportsTotals: totals != nil)
  }

  func level(_ reader: inout TableReader, _ key: String, required: Bool) -> String? {
    guard let text = reader.string(key, required: required) else { return nil }
    let known = schema.enumeration("jurisdiction_level")?.members.map(\.name) ?? []
    if known.contains(text) { return text }
    collector.report(
      .unknownWord, at: reader.node.child(key)?.span ?? reader.node.span, Collector.unknown(text, among: known))
    return nil
  }

  private func quota(_ reader: inout TableReader) -> Quota? {
    reader.allow("where", "via", "date")
    let of = entity(&reader, "of")
    let over = reader.child("over", required: true).flatMap { node in
      if node.elements.count > 1 {
        collector.report(.onlyOne, at: node.span, ["found": .list(node.elements.map(\.display))])
      }
      return subjects(node.elements.first ?? node)
    }
    let atLeast = reader.string("at_least")
    let atMost = reader.string("at_most")
    if atLeast == nil, atMost == nil {
      collector.report(.missingKey, at: reader.node.span, ["key": .text("at_least | at_most")])
    }
    guard let of else { return nil }
    let count = count(&reader, child: of, parent: over.map(parent), within: true)
    guard let over else { return nil }
    return Quota(count: count, over: over, atLeast: atLeast, atMost: atMost)
  }

  /// A level of jurisdictions, or an entity.
  func subjects(_ node: PolicyNode) -> Subjects? {
    let levels = schema.enumeration("jurisdiction_level")?.members.map(\.name) ?? []
    guard case .string(let text) = node.value else {
      collector.report(
        .wrongType, at: node.span,
        ["key": .text("over"), "expected": .text("string"), "found": .text(node.typeName)])
      return nil
    }
    if levels.contains(text) { return .level(text) }
    if schema.entity(text) != nil { return .entity(text) }
    collector.report(
      .unknownWord, at: node.span, Collector.unknown(text, among: levels + schema.entities.map(\.name)))
    return nil
  }

  func parent(of subjects: Subjects) -> EntityName {
    switch subjects {
    case .level: "jurisdiction"
    case .entity(let name): name
    }
  }
}
