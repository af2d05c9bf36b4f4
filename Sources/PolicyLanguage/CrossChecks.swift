import Diagnostics
import LuaSyntax
import MediationModel
import PolicyModel

/// Checks that need the whole policy: names that one file uses and another declares, readings, coverage of the outline.
struct CrossChecks {
  let policy: Policy
  let schema: Schema
  let dependencies: DependencyMap
  let places: WrittenPlaces
  let collector: Collector

  func run() {
    duplicateNorms()
    for norm in policy.norms { check(norm) }
    // A norm that could not be read may be the one that uses a reading.
    if !collector.hasErrors { readings() }
    cycles()
  }

  private func duplicateNorms() {
    var seen: [String: Norm] = [:]
    for norm in policy.norms {
      if seen[norm.localID] != nil {
        collector.report(.duplicateIdentifier, at: norm.span, ["found": .text(norm.localID)])
      }
      seen[norm.localID] = norm
    }
  }

  private func check(_ norm: Norm) {
    check(norm.under, norm)
    switch norm.body {
    case .requirement(let requirement):
      check(requirement.condition, of: requirement.of, norm)
      check(requirement.by, norm)
      check(requirement.expected, of: requirement.of, norm)
    case .classification(let classification):
      check(classification.by, norm)
      for state in classification.states {
        for parameter in state.gives.values { check(parameter: parameter, norm) }
      }
    case .target(let target):
      check(name: target.count, of: "jurisdiction", norm)
      if let outOf = target.outOf { check(name: outOf, of: "jurisdiction", norm) }
      check(parameter: target.parameter, norm)
      checkUnit(of: target, norm)
    case .quota(let quota):
      for parameter in [quota.atLeast, quota.atMost] { parameter.map { check(parameter: $0, norm) } }
    case .stage(let stage):
      check(stage.evidence, norm)
      for material in stage.materials { material.atLeast.map { check(parameter: $0, norm) } }
      if case .within(_, let of) = stage.due, policy.norm(of)?.kind != .stage, !collector.isRuined(of) {
        collector.report(
          .unknownWord, at: places.span(of: of, in: norm.span),
          Collector.unknown(of, among: policy.norms.filter { $0.kind == .stage }.map(\.localID)))
      }
    case .duty(let duty): check(duty.evidence, norm)
    case .measure, .guidance: break
    }
  }

  /// Choices under which a norm or a part of it is asked.
  private func check(_ under: [String: String], _ norm: Norm) {
    for (reading, choice) in under.sorted(by: { $0.key < $1.key }) {
      if collector.isRuined(reading) { continue }
      guard let declared = policy.reading(reading) else {
        collector.report(
          .unknownReading, at: places.span(of: reading, in: norm.span),
          Collector.unknown(reading, among: policy.readings.map(\.id)))
        continue
      }
      if declared.choice(choice) == nil {
        collector.report(
          .unknownChoice, at: places.span(of: choice, in: norm.span),
          Collector.unknown(choice, among: declared.choices.map(\.id)))
      }
    }
  }

  /// The day must be a date of the law without milestones of its own, or a date of the record.
  private func check(_ deadline: Deadline?, _ norm: Norm) {
    guard case .parameter(let name)? = deadline else { return }
    check(parameter: name, norm)
    guard let parameter = policy.parameter(name), parameter.unit != .date || parameter.isMilestoneSeries else { return }
    collector.report(
      .wrongUnit, at: places.span(of: name, in: norm.span),
      ["found": .text(name), "unit": .text(parameter.unit.name)])
  }

  private func check(_ expected: ExpectedRecords?, of entity: EntityName, _ norm: Norm) {
    guard let expected else { return }
    check(parameter: expected.from, norm)
    check(parameter: expected.through, norm)
  }

  /// A share is asked in percent, a count in anything else.
  private func checkUnit(of target: Target, _ norm: Norm) {
    guard let parameter = policy.parameter(target.parameter) else { return }
    let isPercent = parameter.unit == .measure(.percent)
    if isPercent != (target.outOf != nil) {
      collector.report(
        .wrongUnit, at: places.span(of: parameter.id, in: norm.span),
        ["found": .text(parameter.id), "unit": .text(parameter.unit.name)])
    }
  }

  private func check(_ evidence: Evidence?, _ norm: Norm) {
    guard let evidence else { return }
    if case .fact(let name) = evidence.measure {
      switch evidence.per {
      case .level: check(name: name, of: "jurisdiction", norm)
      case .entity(let entity): check(name: name, of: entity, norm)
      }
    }
    evidence.parameter.map { check(parameter: $0, norm) }
  }

  private func check(_ condition: Condition, of entity: EntityName, _ norm: Norm) {
    switch condition {
    case .all(let parts), .any(let parts): for part in parts { check(part, of: entity, norm) }
    case .compare(let value, _, let parameter):
      check(value, of: entity, norm)
      check(parameter: parameter, norm)
    case .share(let part, let whole, _, let parameter):
      check(part, of: entity, norm)
      check(whole, of: entity, norm)
      check(parameter: parameter, norm)
    case .under(let choices, let part):
      check(choices, norm)
      check(part, of: entity, norm)
    case .has(let field): check(name: field, of: entity, norm)
    case .includes(let field, let every):
      check(name: field, of: entity, norm)
      check(parameter: every, norm)
      checkMembers(of: field, entity, every, norm)
    case .test: break
    }
  }

  private func check(_ value: ValueSource, of entity: EntityName, _ norm: Norm) {
    if case .name(let name) = value { check(name: name, of: entity, norm) }
  }

  private func checkMembers(of field: String, _ entity: EntityName, _ parameter: String, _ norm: Norm) {
    guard let declared = schema.entity(entity)?.field(field), case .set(let name) = declared.type,
      let members = schema.enumeration(name)?.members.map(\.name), let parameter = policy.parameter(parameter)
    else { return }
    for value in parameter.values {
      guard case .names(let names) = value.value else { continue }
      for name in names where !members.contains(name) {
        collector.report(.unknownWord, at: value.span, Collector.unknown(name, among: members))
      }
    }
  }

  private func check(name: String, of entity: EntityName, _ norm: Norm) {
    let fields = schema.entity(entity)?.fields.map(\.name) ?? []
    let facts = policy.facts.filter { $0.of == entity }.map(\.id)
    guard !fields.contains(name), !facts.contains(name), !collector.isRuined(name) else { return }
    var arguments = Collector.unknown(name, among: facts + fields)
    arguments["entity"] = .text(entity)
    collector.report(.unknownName, at: places.span(of: name, in: norm.span), arguments)
  }

  private func check(parameter: String, _ norm: Norm) {
    let known = policy.parameters.map(\.id) + policy.readings.filter(\.isValueKind).map(\.id)
    guard !known.contains(parameter), !collector.isRuined(parameter) else { return }
    collector.report(
      .unknownParameter, at: places.span(of: parameter, in: norm.span), Collector.unknown(parameter, among: known))
  }

  private func readings() {
    for reading in policy.readings {
      let used = policy.norms.contains { dependencies.readings(behind: .norm($0.localID)).contains(reading.id) }
      if !used { collector.report(.unusedReading, at: reading.span, ["found": .text(reading.id)]) }
    }
  }

  private func cycles() {
    for node in dependencies.cycles() {
      switch node {
      case .fact(let entity, let id):
        guard let fact = policy.fact(id, of: entity) else { continue }
        collector.report(.cycle, at: fact.span, ["found": .text(id)])
      case .norm(let id):
        guard let norm = policy.norm(id) else { continue }
        collector.report(.cycle, at: norm.span, ["found": .text(id)])
      }
    }
  }
}

/// Points of a document's outline that no norm and no guidance of any policy cites.
func uncoveredPoints(of source: Source, citedBy policies: [Policy], _ collector: Collector) {
  var cited: Set<String> = []
  for policy in policies {
    for norm in policy.norms {
      var citations = norm.citations
      if case .classification(let classification) = norm.body {
        citations += classification.states.flatMap(\.citations)
      }
      for citation in citations where citation.source == source.id { cited.insert(citation.place) }
    }
    for parameter in policy.parameters {
      for citation in [parameter.citation] + parameter.values.compactMap(\.citation)
      where citation.source == source.id {
        cited.insert(citation.place)
      }
    }
  }
  for clause in source.clauses {
    // A citation of the whole clause covers its points.
    for point in clause.points where !cited.contains("\(clause.number)/\(point.id)") && !cited.contains(clause.number) {
      collector.report(
        .uncoveredPoint, at: point.span, ["found": .text("\(clause.number)/\(point.id)"), "source": .text(source.id)])
    }
  }
}
