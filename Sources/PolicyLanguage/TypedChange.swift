package import Diagnostics
import MediationModel
package import PolicyModel

extension Scenario {
  /// Takes in a change as it is typed: `enterprise_coverage@2025-12-31 = 80.5`, `held_until = eve`,
  /// `as_of = 2026-06-30`, or `facts { … }` as in a scenario file.
  /// - Parameter replacing: whether it takes the place of an earlier change of the same; else two of the same are reported
  ///   when the scenario is evaluated.
  /// - Throws: what a scenario file is refused for, in the same words.
  package mutating func take(_ text: String, _ policies: [OpenedPolicy], replacing: Bool) throws(InvalidInput) {
    let typed = text.trimmingBlanks()
    if let brace = typed.firstIndex(of: "{"), typed[..<brace].allSatisfy({ !"=".contains($0) }),
      String(typed[..<brace]).trimmingBlanks() == "facts"
    {
      facts += try ScenarioFile.read("return { title = \"\", facts = { \(typed[brace...]) } }", as: "facts").facts
      return
    }
    let parts = typed.split(separator: "=", maxSplits: 1).map { String($0).trimmingBlanks() }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw InvalidInput([Diagnostic(ScenarioCode.badAssignment, at: .none, ["found": .text(text)])])
    }
    let name = parts[0].hasPrefix("p.") ? String(parts[0].dropFirst(2)) : parts[0]
    let value = WrittenValue(typed: parts[1])
    if name == "as_of" || name == "as-of" { return try take(day: value, replacing: replacing) }
    let sides = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0).trimmingBlanks() }
    var by: Day?
    if sides.count == 2 {
      by = Day(sides[1])
      if by == nil { throw Scenario.badDay(sides[1], key: sides[0]) }
    }
    let laws = policies.map(\.policy)
    let found = try LawNames(laws).parameterOrReading(sides[0])
    guard let parameter = laws[found.policy].parameter(found.id) else {
      if let by {
        throw InvalidInput([
          Diagnostic(
            ScenarioCode.hasNoDeadlines, at: .none, ["found": .text("\(sides[0])@\(by)"), "expected": .text(sides[0])])
        ])
      }
      let choice = try LawNames(laws).choice(value.description, of: sides[0]).choice
      if replacing { readings.removeAll { $0.name == sides[0] } }
      readings.append(ReadingChange(sides[0], choice))
      return
    }
    let read: ParameterValue
    do throws(ValueFault) {
      read = try ParameterValueReader(parameter, of: policies[found.policy]).read(value)
    } catch {
      throw InvalidInput([error.diagnostic(at: .none)])
    }
    if replacing { parameters.removeAll { $0.name == sides[0] && $0.by == by } }
    parameters.append(ParameterChange(sides[0], by: by, WrittenValue(read, parameter.unit)))
  }

  private mutating func take(day value: WrittenValue, replacing: Bool) throws(InvalidInput) {
    guard case .text(let text) = value, let day = Day(text) else {
      throw Scenario.badDay(value.description, key: "as_of")
    }
    if asOf != nil, !replacing {
      throw InvalidInput([Diagnostic(ScenarioCode.twoValues, at: .none, ["found": .text("as_of")])])
    }
    asOf = day
  }

  private static func badDay(_ text: String, key: String) -> InvalidInput { InvalidInput([Day.fault(text, key: key)]) }
}

extension FactChange.Value {
  /// Reads `kind=enterprise_committee`, `facilities=office,mediation_room`, `facilities={ "office" }`. A text stands as it
  /// is typed until the field is known.
  package init(typed text: String) throws(InvalidInput) {
    let parts = text.split(separator: "=", maxSplits: 1).map { String($0).trimmingBlanks() }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw InvalidInput([
        Diagnostic(ScenarioCode.badFieldValue, at: .none, ["found": .text(text)])
      ])
    }
    let typed = WrittenValue(typed: parts[1])
    let isBraced = parts[1].hasPrefix("{")
    if case .texts = typed, !isBraced { self.init(parts[0], .text(parts[1])) } else { self.init(parts[0], typed) }
  }
}

extension Day {
  /// What is said of a text that is no day.
  /// - Parameter key: what the day was to be of: an option, a parameter.
  package static func fault(_ text: String, key: String, at place: DiagnosticPlace = .none) -> Diagnostic {
    Diagnostic(
      PolicyCode.badDate, at: place,
      ["key": .text(key), "found": .text(text), "form": .text("2024-12-31")])
  }
}

extension WrittenValue {
  /// As a file would have it.
  init(_ value: ParameterValue, _ unit: ParameterUnit) {
    switch value {
    case .number(let units): self = .number(ExactDecimal(units: units, scale: unit.scale).description)
    case .day(let day): self = .text(day.description)
    case .names(let names): self = names.count == 1 ? .text(names[0]) : .texts(names)
    }
  }
}
