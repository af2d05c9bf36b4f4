import Diagnostics
import MediationModel
import PolicyModel

/// Whether the columns and parameters that tables name are of the kind that their place wants.
extension PolicyChecks {
  func tables(_ norm: Norm) {
    switch norm.body {
    case .requirement(let requirement): table(requirement.condition, of: requirement.of, norm)
    case .classification(let classification):
      for state in classification.states {
        for (field, parameter) in state.gives.sorted(by: { $0.key < $1.key }) {
          guard let kind = kind(field, classification.of) else { continue }
          fits(parameter, beside: kind, norm)
        }
      }
    case .target(let target):
      for name in [target.count] + (target.outOf.map { [$0] } ?? []) { wantCount(name, "jurisdiction", norm) }
    case .quota(let quota):
      table(quota.count, in: norm.span)
      for parameter in [quota.atLeast, quota.atMost].compactMap({ $0 }) {
        fits(parameter, beside: .number(.records, nil), norm)
      }
    case .stage(let stage):
      table(stage.evidence, norm)
      for parameter in stage.materials.compactMap(\.atLeast) { fits(parameter, beside: .number(.records, nil), norm) }
    case .duty(let duty): table(duty.evidence, norm)
    case .measure, .guidance: break
    }
  }

  func table(_ fact: Fact) {
    guard let count = fact.measure.count else { return }
    table(count, in: fact.span)
    switch fact.measure {
    case .sum(let count, let field):
      if let kind = kind(field, count.entity), case .number(let measure, _) = kind, measure.isTime {
        wrongField(field, kind, wants: "number", in: fact.span)
      }
    case .latest(let count, _) where count.date == nil:
      collector.report(.missingKey, at: fact.span, ["key": .text("by")])
    default: break
    }
  }

  /// The date of a count must be one.
  private func table(_ count: Count, in span: SourceSpan) {
    guard let date = count.date, let kind = kind(date, count.entity) else { return }
    switch kind {
    case .number(.date, _), .number(.timestamp, _): break
    default: wrongField(date, kind, wants: "date", in: span)
    }
  }

  private func table(_ evidence: Evidence?, _ norm: Norm) {
    guard let evidence else { return }
    var measured = ValueKind.number(.records, nil)
    switch evidence.measure {
    case .records(let count): table(count, in: norm.span)
    case .fact(let name):
      let entity: EntityName = if case .entity(let entity) = evidence.per { entity } else { "jurisdiction" }
      wantCount(name, entity, norm)
      measured = kind(name, entity) ?? measured
    }
    if let parameter = evidence.parameter { fits(parameter, beside: measured, norm) }
  }

  private func table(_ condition: Condition, of entity: EntityName, _ norm: Norm) {
    switch condition {
    case .all(let parts), .any(let parts): for part in parts { table(part, of: entity, norm) }
    case .compare(.name(let name), let comparison, let parameter):
      guard let kind = kind(name, entity) else { return }
      guard wantNumber(name, kind, comparison, norm) else { return }
      fits(parameter, beside: kind, norm)
    case .compare(.function(let function, _), let comparison, let parameter):
      guard let kind = analysis.conclusions[function]?.value?.kind, case .number(let measure, _) = kind else { return }
      if comparison.isOfDays, case .unit = measure {
        wrongParameter(parameter, wants: measure.word, norm)
      } else {
        fits(parameter, beside: kind, norm)
      }
    case .share(let part, let whole, _, let parameter):
      for value in [part, whole] { if case .name(let name) = value { wantCount(name, entity, norm) } }
      fits(parameter, beside: .number(.unit(.percent), nil), norm)
    case .has(let field):
      guard let kind = kind(field, entity) else { return }
      if case .boolean = kind { return }
      wrongField(field, kind, wants: "boolean", in: norm.span)
    case .includes(let field, let every):
      guard let kind = kind(field, entity) else { return }
      guard case .set = kind else {
        wrongField(field, kind, wants: "set", in: norm.span)
        return
      }
      if let found = analysis.names.kind(ofParameter: every), found.isAmount {
        wrongParameter(every, wants: "names", norm)
      }
    case .under(_, let part): table(part, of: entity, norm)
    case .test: break
    }
  }

  // MARK: Kinds

  private func kind(_ name: String, _ entity: EntityName) -> ValueKind? {
    analysis.names.kind(ofField: name, entity)
  }

  private func wantNumber(_ name: String, _ kind: ValueKind, _ comparison: Comparison, _ norm: Norm) -> Bool {
    guard case .number(let measure, _) = kind else {
      wrongField(name, kind, wants: comparison.isOfDays ? "date" : "number", in: norm.span)
      return false
    }
    if comparison.isOfDays, !measure.isTime, measure != .unknown {
      wrongField(name, kind, wants: "date", in: norm.span)
      return false
    }
    return true
  }

  /// A number that counts or adds up something.
  private func wantCount(_ name: String, _ entity: EntityName, _ norm: Norm) {
    guard let kind = kind(name, entity) else { return }
    if case .number(let measure, _) = kind, !measure.isTime { return }
    wrongField(name, kind, wants: "number", in: norm.span)
  }

  /// Whether a parameter can stand beside a value of that kind.
  private func fits(_ parameter: String, beside kind: ValueKind, _ norm: Norm) {
    guard let found = analysis.names.kind(ofParameter: parameter) else { return }
    switch (kind, found) {
    case (.number(let wanted, _), .number(let measure, _)):
      if wanted.disagreement(with: measure) != nil { wrongParameter(parameter, wants: wanted.word, norm) }
    case (.number(let wanted, _), .names): wrongParameter(parameter, wants: wanted.word, norm)
    case (.member, .number), (.set, .number), (.text, .number): wrongParameter(parameter, wants: "names", norm)
    default: break
    }
  }

  private func wrongField(_ name: String, _ kind: ValueKind, wants: String, in span: SourceSpan) {
    report(
      .wrongField, at: places.span(of: name, in: span),
      ["name": .text(name), "found": .text(kind.word), "expected": .text(wants)])
  }

  private func wrongParameter(_ name: String, wants: String, _ norm: Norm) {
    let found = analysis.names.kind(ofParameter: name)?.word ?? "number"
    report(
      .wrongParameter, at: places.span(of: name, in: norm.span),
      ["name": .text(name), "found": .text(found), "expected": .text(wants)])
  }
}

extension Comparison {
  fileprivate var isOfDays: Bool { self == .onOrBefore || self == .onOrAfter }
}

extension ValueKind {
  /// A number or a date, which no list of names is.
  fileprivate var isAmount: Bool { if case .number = self { true } else { false } }
}
