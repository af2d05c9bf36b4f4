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
  /// Values of a row, some of which may leave nothing between a least and a most.
  var isRow = false

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
    if faults.isEmpty, !isRow { checkBounds(scenario) }
  }

  /// Reports numbers of the scenario that leave nothing between a least and a most.
  private mutating func checkBounds(_ scenario: Scenario) {
    for (opened, change) in zip(policies, changes) where !change.parameters.isEmpty {
      let policy = opened.policy.replacing(change.parameters)
      for crossed in policy.crossedBounds {
        let place = scenario.parameters.last { [crossed.least, crossed.most].contains($0.name) }?.place
        faults.append(crossed.diagnostic(policy, at: place ?? .none))
      }
    }
  }

  mutating func fault(
    _ code: ScenarioCode, _ place: DiagnosticPlace, _ arguments: [String: DiagnosticArgument]
  ) {
    faults.append(Diagnostic(code, at: place, arguments))
  }

  mutating func add(_ more: [Diagnostic]) { faults += more }

  private var names: LawNames { LawNames(policies.map(\.policy)) }

  /// What a search gives; nil, and reported, for what it throws.
  mutating func found<Result>(_ search: () throws(InvalidInput) -> Result) -> Result? {
    do throws(InvalidInput) {
      return try search()
    } catch {
      faults += error.diagnostics
      return nil
    }
  }

  /// The parameter behind a name; nil, and reported, for none or several.
  mutating func parameter(_ name: String, _ place: DiagnosticPlace) -> (policy: OpenedPolicy, parameter: Parameter)? {
    let names = names
    guard let found = found({ () throws(InvalidInput) in try names.parameter(name, at: place) }) else { return nil }
    return policies[found.policy].policy.parameter(found.id).map { (policies[found.policy], $0) }
  }

  /// The norm behind an id or a local one; nil, and reported, for none or several.
  mutating func norm(_ name: String) -> Norm? {
    let names = names
    return found { () throws(InvalidInput) in try names.norm(name) }
  }

  /// Reports a norm that depends on none of the named parameters. Names that mean nothing are reported elsewhere.
  mutating func checkDependence(of norm: Norm, on parameters: [String]) {
    let names = names
    let found = parameters.compactMap { name in try? names.parameter(name, at: .none) }
    let independent = found.map { place in
      policies[place.policy].policy.parameter(place.id).flatMap {
        policies[place.policy].independence(of: norm, from: $0)
      }
    }
    if let fault = independent.first ?? nil, independent.allSatisfy({ $0 != nil }) { add([fault]) }
  }

  // MARK: Readings

  private mutating func add(_ change: ReadingChange) {
    let names = names
    guard
      let (reading, choice) = found({ () throws(InvalidInput) in
        try names.choice(change.choice, of: change.name, at: change.place)
      })
    else { return }
    if changes[reading.policy].readings.updateValue(choice, forKey: reading.full) != nil {
      fault(.twoValues, change.place, ["found": .text(change.name)])
    }
  }

  // MARK: Parameters

  private mutating func add(_ change: ParameterChange) {
    let names = names
    guard
      let (index, id) = found({ () throws(InvalidInput) -> (Int, String) in
        let found = try names.parameter(change.name, at: change.place)
        return (found.policy, found.id)
      }),
      let parameter = changes[index].parameters[id] ?? policies[index].policy.parameter(id),
      let value = value(change, of: parameter, in: policies[index])
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
  private mutating func value(_ change: ParameterChange, of parameter: Parameter, in policy: OpenedPolicy)
    -> ParameterValue?
  {
    do throws(ValueFault) {
      return try ParameterValueReader(parameter, of: policy, isOfRow: isRow).read(change.value)
    } catch {
      faults.append(error.diagnostic(at: change.place))
      return nil
    }
  }
}

extension OpenedPolicy {
  /// The error of a norm that does not depend on a parameter; nil where it does.
  func independence(of norm: Norm, from parameter: Parameter) -> Diagnostic? {
    let norms = norms(behind: .parameter(parameter.id))
    if norms.contains(where: { $0.id == norm.id }) { return nil }
    var arguments: [String: DiagnosticArgument] = ["found": .text(norm.localID), "name": .text(parameter.id)]
    let others = norms.filter { $0.kind != .guidance }.map(\.localID)
    if !others.isEmpty { arguments["known"] = .list(others) }
    return Diagnostic(ScenarioCode.notDependent, at: .none, arguments)
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
