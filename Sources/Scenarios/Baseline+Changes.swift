import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel

extension Baseline {
  /// What a scenario changes in each policy.
  /// - Throws: `InvalidInput` with everything that is wrong with it; `EvaluationFailure` where a fact that records are
  ///   chosen by cannot be worked out.
  func changes(of scenario: Scenario) throws -> [EvaluationChange] {
    var resolver = ScenarioResolver(policies: workspace.opened)
    resolver.resolve(scenario)
    var changes = resolver.changes
    var faults = resolver.faults
    if !scenario.facts.isEmpty {
      var editor = FactEditor(
        kept: kept, law: changes, ledger: workspace.ledger, asOf: scenario.asOf ?? binding.asOf)
      for change in scenario.facts { try editor.make(change) }
      faults += editor.faults
      for index in changes.indices {
        changes[index].ledger = editor.ledger
        changes[index].entities = editor.entities
      }
    }
    if !faults.isEmpty { throw InvalidInput(faults) }
    return changes
  }
}

/// Finds what a scenario's names mean, and checks its values against what they stand for.
struct ScenarioResolver {
  private let policies: [OpenedPolicy]
  private(set) var changes: [EvaluationChange]
  private(set) var faults: [Diagnostic] = []

  init(policies: [OpenedPolicy]) {
    self.policies = policies
    changes = policies.map { _ in EvaluationChange() }
  }

  mutating func resolve(_ scenario: Scenario) {
    for index in changes.indices { changes[index].asOf = scenario.asOf }
    if let day = scenario.asOf, !(1949...2199).contains(day.civil.year) {
      faults.append(
        Diagnostic(
          ScenarioCode.outOfRange, at: .none, ["found": .text(day.description), "range": .text("1949…2199")]))
    }
    var seen: [String: DiagnosticPlace] = [:]
    for change in scenario.parameters {
      let key = change.name + (change.by.map { "@\($0)" } ?? "")
      if seen.updateValue(change.place, forKey: key) != nil {
        fault(.twoValues, change.place, ["found": .text(key)])
      } else {
        add(change)
      }
    }
    for change in scenario.readings { add(change) }
  }

  mutating func fault(
    _ code: ScenarioCode, _ place: DiagnosticPlace, _ arguments: [String: DiagnosticArgument]
  ) {
    faults.append(Diagnostic(code, at: place, arguments))
  }

  /// The policy and the id behind a name: alone where one policy has it, else behind `policy id#`.
  private mutating func find(
    _ name: String, _ place: DiagnosticPlace, unknown: ScenarioCode, ids: (Policy) -> [String]
  ) -> (policy: Int, id: String)? {
    let known = policies.indices.flatMap { index in
      ids(policies[index].policy).map { (policy: index, id: $0, full: "\(policies[index].policy.id)#\($0)") }
    }
    let matches = known.filter { $0.id == name || $0.full == name }
    if matches.count == 1 { return (matches[0].policy, matches[0].id) }
    if matches.count > 1 {
      fault(.ambiguousName, place, ["found": .text(name), "known": .list(matches.map(\.full))])
    } else {
      fault(unknown, place, Collector.unknown(name, among: name.contains("#") ? known.map(\.full) : known.map(\.id)))
    }
    return nil
  }

  /// The parameter behind a name; nil, and told, for none.
  mutating func parameter(_ name: String, _ place: DiagnosticPlace) -> Parameter? {
    find(name, place, unknown: .unknownParameter, ids: { $0.parameters.map(\.id) })
      .flatMap { policies[$0.policy].policy.parameter($0.id) }
  }

  /// The norm behind an id or a local one; nil, and told, for none or several.
  mutating func norm(_ name: String) -> Norm? {
    find(name, .none, unknown: .unknownNorm, ids: { $0.norms.map(\.localID) })
      .flatMap { policies[$0.policy].policy.norm($0.id) }
  }

  // MARK: Readings

  private mutating func add(_ change: ReadingChange) {
    guard let (index, id) = find(change.name, change.place, unknown: .unknownReading, ids: { $0.readings.map(\.id) }),
      let reading = policies[index].policy.reading(id)
    else { return }
    guard reading.choice(change.choice) != nil else {
      return fault(.unknownChoice, change.place, Collector.unknown(change.choice, among: reading.choices.map(\.id)))
    }
    changes[index].readings["\(policies[index].policy.id)#\(id)"] = change.choice
  }

  // MARK: Parameters

  private mutating func add(_ change: ParameterChange) {
    guard
      let (index, id) = find(change.name, change.place, unknown: .unknownParameter, ids: { $0.parameters.map(\.id) }),
      let parameter = changes[index].parameters[id] ?? policies[index].policy.parameter(id),
      let value = value(change, of: parameter)
    else { return }
    let days = parameter.milestones
    if change.by == nil, !days.isEmpty {
      return fault(
        .needsDeadline, change.place,
        ["found": .text(id), "known": .list(days.map { "\(id)@\($0)" })])
    }
    if let by = change.by, days.isEmpty {
      if !parameter.values.isEmpty {
        return fault(.hasNoDeadlines, change.place, ["found": .text("\(id)@\(by)"), "expected": .text(id)])
      }
      if policies[index].isReadByFunction(id) {
        return fault(.deadlineInFunction, change.place, ["found": .text("\(id)@\(by)"), "expected": .text(id)])
      }
    }
    changes[index].parameters[id] = parameter.replacing(by: change.by, value)
  }

  /// The value in the parameter's unit.
  private mutating func value(_ change: ParameterChange, of parameter: Parameter) -> ParameterValue? {
    switch (parameter.unit, change.value) {
    case (.measure, .number(let spelling)):
      guard let number = try? ExactDecimal(spelling, scale: parameter.unit.scale) else { break }
      if let range = parameter.range, !range.contains(number.units) {
        let bounds = [range.lowerBound, range.upperBound].map {
          ExactDecimal(units: $0, scale: parameter.unit.scale).description
        }
        fault(
          .outOfRange, change.place,
          ["found": .text("\(parameter.id) = \(spelling)"), "range": .text(bounds.joined(separator: "…"))])
        return nil
      }
      return .number(number.units)
    case (.date, .text(let text)): if let day = Day(text) { return .day(day) }
    case (.names, .text(let text)): return .names([text])
    case (.names, .texts(let texts)) where !texts.isEmpty: return .names(texts)
    default: break
    }
    fault(
      .badValue, change.place,
      ["found": .text(change.value.description), "name": .text(parameter.id), "unit": .text(parameter.unit.name)])
    return nil
  }
}

extension Parameter {
  /// With another value for one deadline, or where there are none for all times. An absent one is filled.
  func replacing(by day: Day?, _ value: ParameterValue) -> Parameter {
    let old = values.last { $0.by == day } ?? values.last
    let new = DatedValue(by: day, from: nil, value: value, force: old?.force, citation: old?.citation, span: span)
    let others = values.filter { $0.by != day }
    let sorted = (others + [new]).sorted {
      ($0.by?.number ?? .min, $0.from?.number ?? .min) < ($1.by?.number ?? .min, $1.from?.number ?? .min)
    }
    return Parameter(
      id: id, label: label, labelEn: labelEn, unit: unit, citation: citation, values: sorted, absent: nil, range: range,
      step: step, inferred: inferred, span: span)
  }
}
