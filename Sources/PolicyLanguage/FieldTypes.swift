package import MediationModel
package import PolicyModel

/// What functions of a policy can read from records and from `p`, by type.
package struct FieldTypes: Sendable {
  private var fields: [EntityName: [String: ValueType]] = [:]
  private var slots: [String: ValueType] = [:]
  private var members: [String: Set<String>] = [:]

  package init(_ policy: Policy, schema: Schema) {
    for enumeration in schema.enumerations { members[enumeration.name] = Set(enumeration.members.map(\.name)) }
    for entity in schema.entities {
      for field in entity.fields { fields[entity.name, default: [:]][field.name] = ValueType(field.type) }
    }
    for fact in policy.facts {
      let isTruth = if case .exists = fact.measure { true } else { false }
      fields[fact.of, default: [:]][fact.id] = isTruth ? .boolean : .integer(nil)
    }
    for norm in policy.norms {
      guard case .classification(let classification) = norm.body else { continue }
      fields[classification.of, default: [:]][norm.localID] = .enumeration(norm.localID)
    }
    // A series of milestones is no single value; reading it is refused.
    for parameter in policy.parameters where !parameter.isMilestoneSeries {
      slots[parameter.id] = FieldTypes.type(of: parameter.unit)
    }
    for reading in policy.readings where reading.isValueKind {
      let types = Set(reading.choices.compactMap { $0.value.map(FieldTypes.type(of:)) })
      if types.count == 1, let type = types.first { slots[reading.id] = type }
    }
    for name in MomentName.allCases { slots[name.rawValue] = name == .cycleYear ? .integer(.year) : .date }
  }

  /// Nil for a field that does not exist, or that functions cannot read.
  package func field(_ name: String, of entity: EntityName) -> ValueType? { fields[entity]?[name] }
  /// What can be in a set field.
  package func members(ofSet field: String, of entity: EntityName) -> Set<String> {
    guard case .set(let name)? = self.field(field, of: entity) else { return [] }
    return members[name] ?? []
  }

  package func slot(_ name: String) -> ValueType? { slots[name] }

  private static func type(of unit: ParameterUnit) -> ValueType {
    switch unit {
    case .measure(let unit): .integer(unit)
    case .date: .date
    case .names: .list
    }
  }

  private static func type(of value: ParameterValue) -> ValueType {
    switch value {
    case .number: .integer(nil)
    case .day: .date
    case .names: .list
    }
  }
}
