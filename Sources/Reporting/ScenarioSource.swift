import MediationModel
package import PolicyModel

/// A scenario as a file that `policy simulate` reads: only its differences.
package enum ScenarioSource {
  package static func text(_ scenario: Scenario) -> String {
    var lines = ["return {", "  language = 1,", "  title = \(quoted(scenario.title)),"]
    if let reason = scenario.reason { lines.append("  reason = \(quoted(reason)),") }
    if let day = scenario.asOf { lines.append("  as_of = \(quoted(day.description)),") }
    if !scenario.parameters.isEmpty {
      lines.append("  parameters = {")
      for change in scenario.parameters {
        let key = change.name + (change.by.map { "@\($0)" } ?? "")
        lines.append("    [\(quoted(key))] = \(value(change.value)),")
      }
      lines.append("  },")
    }
    if !scenario.readings.isEmpty {
      lines.append("  readings = {")
      for change in scenario.readings { lines.append("    [\(quoted(change.name))] = \(quoted(change.choice)),") }
      lines.append("  },")
    }
    if !scenario.facts.isEmpty {
      lines.append("  facts = {")
      for change in scenario.facts { lines.append("    { \(fact(change)) },") }
      lines.append("  },")
    }
    if let law = scenario.law {
      let levels = law.levels.sorted { $0.key < $1.key }.map { "\($0.key) = \(quoted($0.value))" }
      let levelText = levels.isEmpty ? "" : ", levels = { \(levels.joined(separator: ", ")) }"
      lines.append("  law = { policies = { \(law.policies.map(quoted).joined(separator: ", ")) }\(levelText) },")
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  /// One change of records, without the braces.
  package static func fact(_ change: FactChange) -> String {
    var parts: [String] = []
    switch change.action {
    case .add(let count):
      parts.append("add = \(quoted(change.entity))")
      if count != 1 { parts.append("count = \(count)") }
    case .close: parts.append("close = \(quoted(change.entity))")
    case .set: parts.append("set = \(quoted(change.entity))")
    case .increase(let field, let by):
      parts.append("increase = \(quoted(change.entity)), field = \(quoted(field)), by = \(value(by))")
    case .gain(let entity, let count):
      parts.append("each = \(quoted(change.entity)), gains = \(quoted(entity))")
      if count != 1 { parts.append("count = \(count)") }
    }
    if !change.ids.isEmpty { parts.append("ids = { \(change.ids.map(quoted).joined(separator: ", ")) }") }
    if let within = change.within { parts.append("within = \(quoted(within))") }
    if !change.filters.isEmpty { parts.append("where = { \(filters(change.filters)) }") }
    if !change.values.isEmpty {
      parts.append("values = { \(change.values.map { "\($0.field) = \(value($0.value))" }.joined(separator: ", ")) }")
    }
    if let day = change.day { parts.append("on = \(quoted(day.description))") }
    return parts.joined(separator: ", ")
  }

  /// Tests of one field stand together, in the order in which the fields are first named.
  private static func filters(_ filters: [FactChange.Filter]) -> String {
    var fields: [String] = []
    for filter in filters where !fields.contains(filter.field) { fields.append(filter.field) }
    return fields.map { field in
      let tests = filters.filter { $0.field == field }.map(\.test)
      if case .equals(let wanted)? = tests.first { return "\(field) = \(value(wanted))" }
      let parts = tests.map { test in
        switch test {
        case .equals(let wanted): value(wanted)
        case .atLeast(let bound): "at_least = \(value(bound))"
        case .atMost(let bound): "at_most = \(value(bound))"
        case .below(let bound): "below = \(value(bound))"
        case .above(let bound): "above = \(value(bound))"
        case .isKnown(let known): "known = \(known)"
        }
      }
      return "\(field) = { \(parts.joined(separator: ", ")) }"
    }.joined(separator: ", ")
  }

  private static func value(_ value: WrittenValue) -> String {
    switch value {
    case .number(let spelling): spelling
    case .text(let text): quoted(text)
    case .truth(let truth): String(truth)
    case .texts(let texts): "{ \(texts.map(quoted).joined(separator: ", ")) }"
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n"))\""
  }
}
