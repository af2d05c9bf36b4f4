import Diagnostics
import LuaSyntax
import MediationModel
import PolicyModel

extension CrossChecks {
  /// Checks what each function of a norm or fact reads from its record and from `p`, where the syntax shows it plainly:
  /// `record.field` and `p.name`.
  func functions(in files: [PolicyFile]) {
    let periodic = Set(policy.norms.flatMap(\.periodicFunctions))
    for (handle, entity) in entities() {
      guard let file = files.first(where: { $0.id == handle.chunk }),
        let function = file.chunk.functions(onLine: handle.line).first
      else { continue }
      var visitor = FieldVisitor(
        record: function.parameters.first, law: function.parameters.count > 1 ? function.parameters[1] : nil)
      file.chunk.walk(&visitor)
      for (name, range) in visitor.fields { check(field: name, of: entity, at: file.chunk.span(range)) }
      for (name, range) in visitor.parameters {
        check(lawName: name, hasPeriod: periodic.contains(handle), at: file.chunk.span(range))
      }
    }
  }

  /// Every function with the entity of the records it is given.
  private func entities() -> [(FunctionHandle, EntityName)] {
    var found: [(FunctionHandle, EntityName)] = []
    func add(_ function: FunctionHandle?, _ entity: EntityName) { if let function { found.append((function, entity)) } }
    func add(_ count: Count) { add(count.filter, count.entity) }
    func add(_ condition: Condition, _ entity: EntityName) {
      switch condition {
      case .all(let parts), .any(let parts): for part in parts { add(part, entity) }
      case .compare(.function(let function), _, _), .test(let function, _): add(function, entity)
      default: break
      }
    }
    for fact in policy.facts {
      switch fact.measure {
      case .count(let count), .exists(let count), .sum(let count, _), .latest(let count, _): add(count)
      case .figure: break
      }
    }
    for norm in policy.norms {
      switch norm.body {
      case .requirement(let requirement):
        add(requirement.when, requirement.of)
        add(requirement.condition, requirement.of)
      case .classification(let classification):
        add(classification.when, classification.of)
        for state in classification.states {
          add(state.when, classification.of)
          add(state.expect, classification.of)
        }
      case .quota(let quota): add(quota.count)
      case .duty(let duty): if let evidence = duty.evidence { found += entities(of: evidence) }
      case .stage(let stage): if let evidence = stage.evidence { found += entities(of: evidence) }
      case .target, .measure, .guidance: break
      }
    }
    return found
  }

  private func entities(of evidence: Evidence) -> [(FunctionHandle, EntityName)] {
    var found: [(FunctionHandle, EntityName)] = []
    switch (evidence.when, evidence.per) {
    case (let when?, .level): found.append((when, "jurisdiction"))
    case (let when?, .entity(let entity)): found.append((when, entity))
    case (nil, _): break
    }
    if case .records(let count) = evidence.measure, let filter = count.filter { found.append((filter, count.entity)) }
    return found
  }

  private func check(field name: String, of entity: EntityName, at span: SourceSpan) {
    let classifications = policy.norms.compactMap { norm -> String? in
      guard case .classification(let classification) = norm.body, classification.of == entity else { return nil }
      return norm.localID
    }
    let fields = schema.entity(entity)?.fields.map(\.name) ?? []
    let known = fields + policy.facts.filter { $0.of == entity }.map(\.id) + classifications
    guard !known.contains(name), !collector.isRuined(name) else { return }
    var arguments = Collector.unknown(name, among: known)
    arguments["entity"] = .text(entity)
    collector.report(.unknownField, at: span, arguments)
  }

  private func check(lawName name: String, hasPeriod: Bool, at span: SourceSpan) {
    if let parameter = policy.parameter(name) {
      if parameter.isMilestoneSeries { collector.report(.milestoneInFunction, at: span, ["found": .text(name)]) }
      return
    }
    let known =
      policy.parameters.filter { !$0.isMilestoneSeries }.map(\.id) + policy.readings.filter(\.isValueKind).map(\.id)
      + MomentName.allCases.filter { hasPeriod || !$0.needsPeriod }.map(\.rawValue)
    guard !known.contains(name), !collector.isRuined(name) else { return }
    collector.report(.unknownParameter, at: span, Collector.unknown(name, among: known))
  }
}

/// What `p` holds besides parameters and readings.
package enum MomentName: String, CaseIterable, Sendable {
  /// The day that facts are taken at: the as-of date, or an earlier milestone's day.
  case asOf = "as_of"
  case cycleYear = "cycle_year"
  case cycleStart = "cycle_start"
  case periodFrom = "period_from"
  case periodThrough = "period_through"
  case due

  /// Only the functions of a duty or stage are called for a period; facts and the other norms are taken at a day.
  var needsPeriod: Bool {
    switch self {
    case .asOf, .cycleYear: false
    case .cycleStart, .periodFrom, .periodThrough, .due: true
    }
  }
}

extension Norm {
  /// The functions that are called for a period.
  fileprivate var periodicFunctions: [FunctionHandle] {
    let evidence: Evidence?
    switch body {
    case .duty(let duty): evidence = duty.evidence
    case .stage(let stage): evidence = stage.evidence
    case .requirement, .classification, .target, .quota, .measure, .guidance: return []
    }
    var functions = evidence?.when.map { [$0] } ?? []
    if case .records(let count)? = evidence?.measure, let filter = count.filter { functions.append(filter) }
    return functions
  }
}

private struct FieldVisitor: SyntaxVisitor {
  let record: LocalID?
  let law: LocalID?
  var fields: [(String, ByteRange)] = []
  var parameters: [(String, ByteRange)] = []

  init(record: LocalID?, law: LocalID?) {
    self.record = record
    self.law = law
  }

  mutating func visit(_ expression: Expression, in function: FunctionID) {
    guard case .field(let base, let name) = expression.kind, case .name(let use) = base.unwrapped.kind,
      let id = use.binding.localID
    else { return }
    if id == record { fields.append((name.text, name.range)) }
    if id == law { parameters.append((name.text, name.range)) }
  }
}
