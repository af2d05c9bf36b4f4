import Diagnostics
import LuaRuntime
import MediationModel
import PolicyModel

extension TableReader {
  /// Reads `"2024-06"`; month 13 is reported.
  mutating func month(_ key: String, required: Bool = false) -> CalendarMonth? {
    guard let child = child(key, required: required) else { return nil }
    return collector.month(child, key: key)
  }

  /// One month or an array of months, each with its place.
  mutating func months(_ key: String) -> [(month: CalendarMonth, place: DiagnosticPlace)] {
    guard let child = child(key) else { return [] }
    if case .string = child.value {
      return collector.month(child, key: key).map { [($0, .source(child.span))] } ?? []
    }
    return collector.list(child, what: key).compactMap { element in
      collector.month(element, key: key).map { ($0, .source(element.span)) }
    }
  }

  /// A whole number within a range, both ends included.
  mutating func count(_ key: String, _ range: ClosedRange<Int64>, required: Bool = false) -> Int64? {
    guard let number = integer(key, required: required) else { return nil }
    if range.contains(number) { return number }
    collector.add([
      Diagnostic(
        PlanCode.outOfRange, at: .source(node.child(key)?.span ?? node.span),
        [
          "found": .text("\(key) = \(number)"), "range": .text("\(range.lowerBound)…\(range.upperBound)"),
        ])
    ])
    return nil
  }

  /// An amount of yuan with up to two decimals, in fen; 0 where the key is absent.
  /// - Parameter most: in yuan.
  mutating func yuan(_ key: String, most: Int64 = 1_000_000_000_000) -> Int64 {
    guard let child = child(key), let value = ScenarioFile.value(child, key, collector) else { return 0 }
    if case .number(let spelling) = value, let amount = try? ExactDecimal(spelling, scale: 2),
      (0...most * 100).contains(amount.units)
    {
      return amount.units
    }
    collector.add([
      Diagnostic(
        PlanCode.outOfRange, at: .source(child.span),
        ["found": .text("\(key) = \(value)"), "range": .text("0…\(most).00")])
    ])
    return 0
  }

  /// The fields of a new record.
  mutating func values(_ key: String) -> [FactChange.Value] {
    guard let child = child(key), TableReader(child, collector, what: key) != nil else { return [] }
    for element in child.elements { collector.report(.itemWithoutKey, at: element.span) }
    return child.keys.compactMap { name, _ in
      guard let value = child.child(name), let read = ScenarioFile.value(value, name, collector) else { return nil }
      return FactChange.Value(name, read, at: .source(value.span))
    }
  }
}

extension Collector {
  fileprivate func month(_ node: PolicyNode, key: String) -> CalendarMonth? {
    if case .string(let text) = node.value, let month = CalendarMonth(text) { return month }
    report(
      .badDate, at: node.span,
      ["key": .text(key), "found": .text(node.display), "form": .text("\"2024-06\"")])
    return nil
  }
}
