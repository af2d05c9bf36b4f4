package import Diagnostics
import LuaRuntime
import MediationModel
package import PolicyModel

/// Reads a scenario file: a table of the differences alone, read like the files of a policy.
package enum ScenarioFile {
  /// - Throws: everything that is wrong with the file as it stands. Whether its names exist shows only beside policies and
  ///   a ledger.
  package static func read(_ path: String) throws(InvalidInput) -> Scenario {
    let collector = Collector()
    let scenario = TableFile.node(path, collector).flatMap { decode($0, path, collector) }
    guard let scenario, !collector.hasErrors else { throw InvalidInput(collector.diagnostics) }
    return scenario
  }

  /// The same of a text; `path` is what its faults are told under, and where its own paths begin.
  package static func read(_ text: String, as path: String) throws(InvalidInput) -> Scenario {
    let collector = Collector()
    let scenario = TableFile.node(path, Array(text.utf8), collector).flatMap { decode($0, path, collector) }
    guard let scenario, !collector.hasErrors else { throw InvalidInput(collector.diagnostics) }
    return scenario
  }

  private static func decode(_ node: PolicyNode, _ path: String, _ collector: Collector) -> Scenario? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard var reader = TableReader(node, collector, what: name) else { return nil }
    reader.languageVersion()
    let title = reader.string("title", required: true)
    var scenario = Scenario(title: title ?? "", reason: reader.string("reason"), asOf: reader.day("as_of"))
    scenario.parameters = reader.child("parameters").map { parameters($0, collector) } ?? []
    scenario.readings = reader.names("readings").map { ReadingChange($0.name, $0.value, at: .source($0.span)) }
    scenario.facts = reader.array("facts").compactMap { FactChangeReader($0, collector).read() }
    let folder = path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) : "."
    scenario.law = reader.child("law").flatMap { law($0, folder, collector) }
    reader.finish()
    return title == nil ? nil : scenario
  }

  /// `["enterprise_coverage@2025-12-31"] = 85`
  private static func parameters(_ node: PolicyNode, _ collector: Collector) -> [ParameterChange] {
    guard TableReader(node, collector, what: "parameters") != nil else { return [] }
    for element in node.elements {
      collector.report(.itemWithoutKey, at: element.span, ["known": .list(["…@2025-12-31"])])
    }
    return node.keys.compactMap { key, span -> ParameterChange? in
      guard let child = node.child(key), let value = value(child, key, collector) else { return nil }
      let parts = key.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return ParameterChange(key, value, at: .source(child.span)) }
      guard let by = Day(parts[1]) else {
        collector.report(
          .badDate, at: span, ["key": .text(key), "found": .text(String(parts[1])), "form": .text("\"2024-12-31\"")])
        return nil
      }
      return ParameterChange(String(parts[0]), by: by, value, at: .source(child.span))
    }
  }

  private static func law(_ node: PolicyNode, _ folder: String, _ collector: Collector) -> OtherLaw? {
    guard var reader = TableReader(node, collector, what: "law") else { return nil }
    let policies = reader.strings("policies", required: true).map { TableFile.joined(folder, $0) }
    var levels: [String: String] = [:]
    for (name, value, _) in reader.names("levels") { levels[name] = value }
    reader.finish()
    return policies.isEmpty ? nil : OtherLaw(policies: policies, levels: levels, at: .source(node.span))
  }

  /// A value as it is written.
  static func value(_ node: PolicyNode, _ key: String, _ collector: Collector) -> WrittenValue? {
    if let written = WrittenValue(node) { return written }
    collector.report(
      .wrongType, at: node.span, ["key": .text(key), "expected": .text("value"), "found": .text(node.typeName)])
    return nil
  }
}

extension WrittenValue {
  /// What stands in a file; nil for what is no value.
  init?(_ node: PolicyNode) {
    switch node.value {
    case .integer(let number): self = .number(String(number))
    case .float:
      guard let spelling = node.numeralSpelling else { return nil }
      self = .number(spelling)
    case .string(let text): self = .text(text)
    case .boolean(let truth): self = .truth(truth)
    case .table:
      let texts = node.elements.compactMap { element -> String? in
        if case .string(let text) = element.value { text } else { nil }
      }
      guard texts.count == node.elements.count, node.keys.isEmpty else { return nil }
      self = .texts(texts)
    case .nil, .function, .host: return nil
    }
  }
}
