import Diagnostics
import LuaRuntime
import MediationModel
import PolicyModel

extension DecodeContext {
  /// Reads `facts.lua`: an array of named counts, sums, latest values and figures.
  func facts(_ node: PolicyNode) -> [Fact] {
    var facts: [Fact] = []
    for element in collector.list(node, what: "facts.lua") {
      guard let fact = fact(element) else {
        collector.ruin(element.id)
        continue
      }
      if facts.contains(where: { $0.id == fact.id && $0.of == fact.of }) {
        collector.report(.duplicateIdentifier, at: element.span, ["found": .text(fact.id)])
      }
      if schema.entity(fact.of)?.field(fact.id) != nil {
        collector.report(.duplicateIdentifier, at: element.span, ["found": .text(fact.id)])
      }
      facts.append(fact)
    }
    return facts
  }

  private func fact(_ node: PolicyNode) -> Fact? {
    guard var reader = TableReader(node, collector, what: "facts.lua") else { return nil }
    let id = reader.identifier()
    let label = reader.string("label", required: true)
    let labelEn = reader.string("label_en")
    let of = entity(&reader, "of")
    let within = reader.boolean("within") ?? false
    let during = reader.word("during", as: Fact.During.self)
    _ = reader.string("note")
    reader.allow("count", "sum", "latest", "exists", "figure", "where", "via", "date", "value", "by")
    let measure = of.flatMap { factMeasure(&reader, of: $0, within: within) }
    reader.finish()
    guard let id, let label, let of, let measure else { return nil }
    return Fact(
      id: id, label: label, labelEn: labelEn, of: of, measure: measure, within: within, during: during,
      span: node.span)
  }

  private func factMeasure(_ reader: inout TableReader, of parent: EntityName, within: Bool) -> Fact.Measure? {
    let kinds = ["count", "sum", "latest", "exists", "figure"]
    let present = kinds.filter { reader.has($0) }
    if present.count > 1 {
      onlyOne(of: present, in: reader)
      return nil
    }
    guard let kind = present.first else {
      collector.report(
        .missingKey, at: reader.node.span, ["key": .text(kinds.joined(separator: " | "))])
      return nil
    }
    if kind == "figure" {
      guard let indicator = reader.string("figure") else { return nil }
      let known = schema.enumeration("indicator")?.members.map(\.name) ?? []
      if !known.contains(indicator) {
        collector.report(
          .unknownWord, at: reader.node.child("figure")?.span ?? reader.node.span,
          Collector.unknown(indicator, among: known))
        return nil
      }
      return .figure(indicator)
    }
    guard let child = entity(&reader, kind) else { return nil }
    let dateKey = kind == "latest" ? "by" : "date"
    let count = count(&reader, child: child, parent: parent, within: within, dateKey: dateKey)
    if kind == "latest" { _ = reader.string("date") }
    switch kind {
    case "count": return .count(count)
    case "exists": return .exists(count)
    default:
      let span = reader.node.child("value")?.span ?? reader.node.span
      guard let value = reader.string("value", required: true), let field = check(field: value, of: child, at: span)
      else { return nil }
      guard field.type.isNumber else {
        collector.report(
          .wrongType, at: span, ["key": .text("value"), "expected": .text("number | date"), "found": .text(value)])
        return nil
      }
      return kind == "sum" ? .sum(count, field: value) : .latest(count, field: value)
    }
  }

  /// The filter, reference and date of a count over `child` records for `parent` records.
  func count(
    _ reader: inout TableReader, child: EntityName, parent: EntityName?, within: Bool, dateKey: String = "date"
  ) -> Count {
    let filter = reader.function("where")
    let via = reader.string("via")
    let date = reader.string(dateKey)
    let covers = reader.string("covers")
    if let covers {
      let span = reader.node.child("covers")?.span ?? reader.node.span
      if let field = check(field: covers, of: child, at: span), field.type != .date {
        collector.report(.wrongUnit, at: span, ["found": .text(covers), "unit": .text("date")])
      }
    }
    if let date { _ = check(field: date, of: child, at: reader.node.child(dateKey)?.span ?? reader.node.span) }
    if let via { _ = check(field: via, of: child, at: reader.node.child("via")?.span ?? reader.node.span) }
    if let parent, reference(from: child, to: parent, via: via) == nil, !(within && parent == "jurisdiction") {
      collector.report(
        .noReference, at: reader.node.span, ["child": .text(child), "parent": .text(parent)])
    }
    return Count(entity: child, filter: filter, via: via, date: date, covers: covers)
  }

  /// The field of `child` that leads to `parent`: the one named, the only one, or the way home.
  func reference(from child: EntityName, to parent: EntityName, via: String?) -> String? {
    guard let entity = schema.entity(child) else { return nil }
    let fields = entity.fields.filter { $0.type == .reference(parent) }.map(\.name)
    if let via { return fields.contains(via) ? via : nil }
    if fields.count == 1 { return fields[0] }
    if let home = entity.homeField, fields.contains(home) { return home }
    return parent == "jurisdiction" && entity.homeField != nil ? entity.homeField : nil
  }
}
