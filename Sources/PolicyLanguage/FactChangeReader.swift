import Diagnostics
import LuaRuntime
import MediationModel
import PolicyModel

/// Reads one entry of a scenario's `facts`.
struct FactChangeReader {
  private let node: PolicyNode
  private let collector: Collector

  init(_ node: PolicyNode, _ collector: Collector) {
    self.node = node
    self.collector = collector
  }

  func read() -> FactChange? {
    guard var reader = TableReader(node, collector, what: "facts") else { return nil }
    var actions: [(FactChange.Action, String)] = []
    if let entity = reader.string("add") { actions.append((.add(count: count(&reader)), entity)) }
    if let entity = reader.string("close") { actions.append((.close, entity)) }
    if let entity = reader.string("set") { actions.append((.set, entity)) }
    if let entity = reader.string("increase") {
      let field = reader.string("field", required: true)
      let by = reader.child("by", required: true).flatMap { ScenarioFile.value($0, "by", collector) }
      if let field, let by { actions.append((.increase(field: field, by: by), entity)) }
    }
    if let entity = reader.string("each"), let gained = reader.string("gains", required: true) {
      actions.append((.gain(entity: gained, count: count(&reader)), entity))
    }
    reader.allow("add", "close", "set", "increase", "each", "gains", "count", "field", "by")
    let day = reader.day("on")
    let ids = reader.strings("ids")
    let within = reader.string("within")
    let filters = reader.child("where").map { self.filters($0) } ?? []
    let values = reader.child("values").map { self.values($0) } ?? []
    reader.finish()
    guard actions.count == 1, let (action, entity) = actions.first else {
      if !collector.hasErrors || actions.count > 1 {
        collector.add([
          Diagnostic(
            ScenarioCode.factChangeKind, at: .source(node.span),
            ["known": .list(["add", "close", "set", "increase", "each … gains"])])
        ])
      }
      return nil
    }
    var change = FactChange(action, of: entity, at: .source(node.span))
    change.day = day
    change.ids = ids
    change.within = within
    change.filters = filters
    change.values = values
    return change
  }

  /// From 1 through 1,000,000.
  private func count(_ reader: inout TableReader) -> Int {
    guard let count = reader.integer("count") else { return 1 }
    if (1...1_000_000).contains(count) { return Int(count) }
    collector.add([
      Diagnostic(
        ScenarioCode.badCount, at: .source(reader.node.child("count")?.span ?? reader.node.span),
        ["found": .text(String(count))])
    ])
    return 1
  }

  private func values(_ node: PolicyNode) -> [FactChange.Value] {
    guard TableReader(node, collector, what: "values") != nil else { return [] }
    for element in node.elements { collector.report(.itemWithoutKey, at: element.span) }
    return node.keys.compactMap { key, _ in
      guard let child = node.child(key), let value = ScenarioFile.value(child, key, collector) else { return nil }
      return FactChange.Value(key, value, at: .source(child.span))
    }
  }

  private func filters(_ node: PolicyNode) -> [FactChange.Filter] {
    guard TableReader(node, collector, what: "where") != nil else { return [] }
    for element in node.elements { collector.report(.itemWithoutKey, at: element.span) }
    return node.keys.flatMap { key, _ -> [FactChange.Filter] in
      guard let child = node.child(key) else { return [] }
      if child.isEmptyTable { collector.report(.emptyList, at: child.span, ["key": .text(key)]) }
      if case .table = child.value, child.elements.isEmpty { return tests(child, key) }
      guard let value = ScenarioFile.value(child, key, collector) else { return [] }
      return [FactChange.Filter(key, .equals(value), at: .source(child.span))]
    }
  }

  /// `{ at_least = 3, below = 10 }`
  private func tests(_ node: PolicyNode, _ field: String) -> [FactChange.Filter] {
    guard var reader = TableReader(node, collector, what: field) else { return [] }
    var tests: [FactChange.Filter.Test] = []
    func value(_ key: String) -> WrittenValue? {
      reader.child(key).flatMap { ScenarioFile.value($0, key, collector) }
    }
    if let bound = value("at_least") { tests.append(.atLeast(bound)) }
    if let bound = value("at_most") { tests.append(.atMost(bound)) }
    if let bound = value("below") { tests.append(.below(bound)) }
    if let bound = value("above") { tests.append(.above(bound)) }
    if let known = reader.boolean("known") { tests.append(.isKnown(known)) }
    reader.finish()
    return tests.map { FactChange.Filter(field, $0, at: .source(node.span)) }
  }
}
