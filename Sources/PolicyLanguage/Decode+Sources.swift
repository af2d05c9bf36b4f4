import Diagnostics
import LuaRuntime
import MediationModel
import PolicyModel

/// Reads `sources.lua`: the documents with the outline of their clauses and points.
func decodeSources(_ node: PolicyNode, _ collector: Collector) -> [Source] {
  var sources: [Source] = []
  for element in collector.list(node, what: "sources.lua") {
    guard let source = decodeSource(element, collector) else {
      collector.ruin(element.id)
      continue
    }
    if sources.contains(where: { $0.id == source.id }) {
      collector.report(.duplicateIdentifier, at: element.span, ["found": .text(source.id)])
    }
    sources.append(source)
  }
  return sources
}

private func decodeSource(_ node: PolicyNode, _ collector: Collector) -> Source? {
  guard var reader = TableReader(node, collector, what: "sources.lua") else { return nil }
  let id = reader.identifier("id", anyLetters: true)
  let title = reader.string("title", required: true)
  let number = reader.string("number")
  let issuers = reader.strings("issuers")
  let adopted = reader.day("adopted")
  let issued = reader.day("issued")
  _ = reader.string("status")
  _ = reader.string("note")
  var clauses: [Source.Clause] = []
  for element in reader.array("clauses", required: true) {
    decodeClause(element, into: &clauses, collector)
  }
  for element in reader.array("corrections") {
    guard var correction = TableReader(element, collector, what: "corrections") else { continue }
    _ = correction.string("cite")
    _ = correction.string("printed")
    _ = correction.string("read")
    _ = correction.string("why")
    correction.finish()
  }
  reader.finish()
  guard let id, let title else { return nil }
  return Source(
    id: id, title: title, number: number, issuers: issuers, adopted: adopted, issued: issued, clauses: clauses)
}

private func decodeClause(_ node: PolicyNode, into clauses: inout [Source.Clause], _ collector: Collector) {
  guard var reader = TableReader(node, collector, what: "clauses") else { return }
  let number = reader.identifier("no", anyLetters: true)
  let title = reader.string("title")
  let gist = reader.string("gist")
  var points: [Source.Point] = []
  for element in reader.array("points") {
    guard var point = TableReader(element, collector, what: "points") else { continue }
    let id = point.identifier("id", anyLetters: true)
    let gist = point.string("gist", required: true)
    let figures = point.strings("figures")
    point.finish()
    guard let id else { continue }
    if points.contains(where: { $0.id == id }) {
      collector.report(.duplicateIdentifier, at: element.span, ["found": .text(id)])
    }
    points.append(Source.Point(id: id, gist: gist ?? "", figures: figures, span: element.span))
  }
  if let number {
    if clauses.contains(where: { $0.number == number }) {
      collector.report(.duplicateIdentifier, at: node.span, ["found": .text(number)])
    }
    clauses.append(
      Source.Clause(number: number, title: title ?? "", gist: gist ?? "", points: points, span: node.span))
  }
  for element in reader.array("clauses") { decodeClause(element, into: &clauses, collector) }
  reader.finish()
}
