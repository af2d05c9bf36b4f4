import MediationModel
import PolicyModel

/// What a norm is asked of.
struct NormShape: Hashable, Sendable {
  let entity: EntityName
  /// Of jurisdictions of one level; nil for the records of an entity.
  let level: String?

  /// Nil for a norm that gives no verdict.
  init?(_ norm: Norm) {
    switch norm.body {
    case .requirement(let requirement): self.init(.entity(requirement.of))
    case .classification(let classification): self.init(.entity(classification.of))
    case .target(let target): self.init(.level(target.level))
    case .quota(let quota): self.init(quota.over)
    case .duty(let duty):
      guard let evidence = duty.evidence else { return nil }
      self.init(evidence.per)
    case .stage(let stage):
      guard let evidence = stage.evidence else { return nil }
      if case .within = stage.due { return nil }
      self.init(evidence.per)
    case .measure(let measure): self.init(.level(measure.level))
    case .guidance: return nil
    }
  }

  /// Who owes the records that a norm expects; nil for a norm that expects none.
  init?(owing norm: Norm) {
    guard let expected = norm.expected else { return nil }
    self.init(.entity(expected.per))
  }

  private init(_ subjects: Subjects) {
    switch subjects {
    case .entity(let name):
      entity = name
      level = nil
    case .level(let level):
      entity = Schema.jurisdiction
      self.level = level
    }
  }
}

extension Norm {
  /// The records that a requirement expects, one a year.
  var expected: ExpectedRecords? {
    if case .requirement(let requirement) = body { requirement.expected } else { nil }
  }
}
