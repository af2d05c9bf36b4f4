import Diagnostics
import MediationModel
import PolicyLanguage
import PolicyModel

extension FixtureDecoder {
  /// Reads what a fixture expects: a word, or a table of aspects.
  func expectation(_ node: FixtureNode, _ head: Head, _ collector: Collector) -> Expectation? {
    if let word = node.string { return expectation(word, head, at: node.span, collector) }
    guard var reader = FixtureReader(node, collector, what: "expect") else { return nil }
    var result = Expectation()
    result.outcome = word(&reader, "outcome", among: Outcome.allCases.map { ($0.name, $0) }, collector)
    result.state = word(&reader, "state", among: states(of: head.norm).map { ($0, $0) }, collector)
    result.openReading = word(&reader, "open", among: policy.readings.map { ($0.id, $0.id) }, collector)
    if let name = reader.string("unknown") {
      result.unknown = name
      checkUnknown(name, head, at: reader.span(of: "unknown"), collector)
    }
    result.part = interval(&reader, "part", collector)
    result.whole = interval(&reader, "whole", collector)
    result.actual = spelled(&reader, "actual", collector)
    result.missing = spelled(&reader, "missing", collector)
    result.excess = spelled(&reader, "excess", collector)
    result.possible = possible(&reader, collector)
    result.unmet = reader.integer("unmet")
    result.timing = word(&reader, "timing", among: Timing.all.map { ($0.rawValue, $0) }, collector)
    result.milestone = reader.day("milestone")
    reader.finish()
    if result == Expectation() {
      collector.report(.missingKey, at: node.span, ["key": .text("outcome | state | open | unknown")])
    }
    return closed(result)
  }

  /// A state comes before an outcome of the same name: it is the law's own word.
  private func expectation(_ word: String, _ head: Head, at span: SourceSpan, _ collector: Collector) -> Expectation? {
    var result = Expectation()
    if let name = word.suffix(after: "open:") {
      guard policy.reading(name) != nil else {
        collector.report(.unknownReading, at: span, Collector.unknown(name, among: policy.readings.map(\.id)))
        return nil
      }
      result.openReading = name
    } else if let name = word.suffix(after: "unknown:") {
      guard checkUnknown(name, head, at: span, collector) else { return nil }
      result.unknown = name
    } else if states(of: head.norm).contains(word) {
      result.state = word
    } else if let outcome = Outcome(name: word) {
      result.outcome = outcome
    } else {
      let known = states(of: head.norm) + Outcome.allCases.map(\.name)
      collector.add([
        Diagnostic(TestingCode.unknownExpectation, at: .source(span), Collector.unknown(word, among: known))
      ])
      return nil
    }
    return closed(result)
  }

  /// What hangs on a reading or on a missing value is indeterminate.
  private func closed(_ expectation: Expectation) -> Expectation {
    var result = expectation
    if result.outcome == nil, result.openReading != nil || result.unknown != nil { result.outcome = .indeterminate }
    return result
  }

  private func states(of norm: Norm) -> [String] {
    if case .classification(let classification) = norm.body { classification.memberNames } else { [] }
  }

  /// A field or fact of any record, for functions look at parents too; a parameter; or the records that are counted.
  @discardableResult
  private func checkUnknown(_ name: String, _ head: Head, at span: SourceSpan, _ collector: Collector) -> Bool {
    let own = (schema.entity(head.shape.entity)?.fields.map(\.name) ?? []) + policy.facts.map(\.id)
    let all =
      own + policy.norms.map(\.localID) + policy.parameters.map(\.id) + schema.entities.map(\.name)
      + schema.entities.flatMap { $0.fields.map(\.name) }
    if all.contains(name) { return true }
    collector.add([
      Diagnostic(
        TestingCode.unknownExpectation, at: .source(span),
        Collector.unknown(name, among: own + policy.parameters.map(\.id)))
    ])
    return false
  }

  private func word<Value>(
    _ reader: inout FixtureReader, _ key: String, among known: [(String, Value)], _ collector: Collector
  ) -> Value? {
    guard let text = reader.string(key) else { return nil }
    if let match = known.first(where: { $0.0 == text }) { return match.1 }
    collector.add([
      Diagnostic(
        TestingCode.unknownExpectation, at: .source(reader.span(of: key)),
        Collector.unknown(text, among: known.map(\.0)))
    ])
    return nil
  }

  /// A whole number, or `"0..2"` where it is not known which.
  private func interval(_ reader: inout FixtureReader, _ key: String, _ collector: Collector) -> Interval? {
    guard let text = spelled(&reader, key, collector) else { return nil }
    if let interval = Interval(spelled: text) { return interval }
    collector.add([
      Diagnostic(
        TestingCode.badInterval, at: .source(reader.span(of: key)), ["found": .text(text), "key": .text(key)])
    ])
    return nil
  }

  /// Names of outcomes.
  private func possible(_ reader: inout FixtureReader, _ collector: Collector) -> [Outcome]? {
    guard let node = reader.child("possible") else { return nil }
    let known = Outcome.allCases.map(\.name)
    return node.elements.compactMap { element in
      guard let text = element.string else {
        collector.report(.wrongType, at: element.span, ["key": .text("possible"), "expected": .text("string")])
        return nil
      }
      if let outcome = Outcome(name: text) { return outcome }
      collector.add([
        Diagnostic(TestingCode.unknownExpectation, at: .source(element.span), Collector.unknown(text, among: known))
      ])
      return nil
    }
  }

  private func spelled(_ reader: inout FixtureReader, _ key: String, _ collector: Collector) -> String? {
    guard let node = reader.child(key) else { return nil }
    if node.isTable {
      collector.add([
        Diagnostic(
          TestingCode.badCell, at: .source(node.span), ["found": .text(node.typeName), "field": .text(key)])
      ])
      return nil
    }
    return node.cell
  }
}

extension String {
  /// What stands after a beginning; nil when the text does not begin so.
  func suffix(after beginning: String) -> String? {
    hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
  }
}
