import MediationModel
import PolicyModel

/// The names that a policy's functions may use, with what each stands for.
struct CheckNames {
  let policy: Policy
  let schema: Schema
  private let fields: [EntityName: [String: ValueKind]]
  private let derivations: [EntityName: [String: Set<String>]]
  private let computed: [EntityName: [String: ValueKind]]
  private let parameters: [String: ValueKind]
  private let choices: [String: [Int64]]

  init(_ policy: Policy, _ schema: Schema) {
    self.policy = policy
    self.schema = schema
    var fields: [EntityName: [String: ValueKind]] = [:]
    var derivations: [EntityName: [String: Set<String>]] = [:]
    for entity in schema.entities {
      fields[entity.name] = Dictionary(
        // Identifiers name records in files; functions do not see them.
        entity.fields.filter { $0.type != .identifier }.map { ($0.name, CheckNames.kind(of: $0.type, schema)) }
      ) { first, _ in first }
      for case (let field, .holds(let from, let until)?) in entity.fields.map({ ($0, $0.derivation) }) {
        derivations[entity.name, default: [:]][field.name] = [from, until]
      }
    }
    var computed: [EntityName: [String: ValueKind]] = [:]
    for fact in policy.facts { computed[fact.of, default: [:]][fact.id] = CheckNames.kind(of: fact, fields) }
    for norm in policy.norms {
      guard case .classification(let classification) = norm.body else { continue }
      computed[classification.of, default: [:]][norm.localID] = .member(
        MemberList(name: norm.localID, members: classification.memberNames))
    }
    var parameters: [String: ValueKind] = [:]
    var choices: [String: [Int64]] = [:]
    for parameter in policy.parameters { parameters[parameter.id] = CheckNames.kind(of: parameter.unit) }
    for reading in policy.readings where reading.isValueKind {
      let values = reading.choices.compactMap(\.value)
      parameters[reading.id] = CheckNames.kind(of: values)
      choices[reading.id] = values.compactMap { if case .number(let number) = $0 { number } else { nil } }
    }
    for moment in MomentName.allCases {
      parameters[moment.rawValue] = .number(moment == .cycleYear ? .unit(.year) : .date, nil)
    }
    self.fields = fields
    self.derivations = derivations
    self.computed = computed
    self.parameters = parameters
    self.choices = choices
  }

  /// What a name of a record stands for: a field, a fact or a classification; nil where the entity has none.
  /// - Parameter base: how the record itself is come to; nil where that is not known.
  func value(_ name: String, of entity: EntityName, from base: Term?) -> CheckedValue? {
    let isField = fields[entity]?[name] != nil
    guard let kind = fields[entity]?[name] ?? computed[entity]?[name] else { return nil }
    let bound = magnitude(name, of: entity)
    guard let base, let domain = domain(of: kind, entity, name) else { return CheckedValue(kind, bound: bound) }
    // What is worked out from other fields hangs on them.
    let behind = Set([name]).union(isField ? derivations[entity]?[name] ?? [] : [])
    let field = schema.entity(entity)?.field(name)
    let column: Field?
    if case .holds(let from, _)? = field?.derivation {
      column = schema.entity(entity)?.field(from)
    } else {
      column = field
    }
    let term = Term(
      key: base.child(name), reads: Set(behind.map(base.child)), domain: domain,
      isDerived: !isField || base.isDerived, mayBeMissing: base.mayBeMissing || column.map { !$0.required } ?? false,
      isDay: field?.type == .date)
    return CheckedValue(kind, meaning: .term(term), bound: bound)
  }

  func kind(ofField name: String, _ entity: EntityName) -> ValueKind? {
    fields[entity]?[name] ?? computed[entity]?[name]
  }

  /// The names of an entity: its fields first, then facts and classifications.
  func names(of entity: EntityName) -> [String] {
    let computed =
      policy.facts.filter { $0.of == entity }.map(\.id)
      + policy.norms.compactMap { norm in
        guard case .classification(let classification) = norm.body, classification.of == entity else { return nil }
        return norm.localID
      }
    return (schema.entity(entity)?.fields.filter { $0.type != .identifier }.map(\.name) ?? []) + computed
  }

  func kind(ofParameter name: String) -> ValueKind? { parameters[name] }

  func parameter(_ name: String) -> CheckedValue? {
    guard let kind = parameters[name] else { return nil }
    let domain: Term.Domain? =
      switch kind {
      case .number: choices[name].map { $0.isEmpty ? .integer(nil) : .choices($0) } ?? .integer(nil)
      case .text: .text
      default: nil
      }
    let key = "p.\(name)"
    return CheckedValue(
      kind, meaning: domain.map { .term(Term(key: key, reads: [key], domain: $0, isDay: kind == .number(.date, nil))) },
      bound: magnitude(ofParameter: name))
  }

  private func domain(of kind: ValueKind, _ entity: EntityName, _ name: String) -> Term.Domain? {
    switch kind {
    case .boolean: .boolean
    case .member(let list): .members(list.members)
    case .text: .text
    case .number(.records, _): .integer(0...Int64.max)
    case .number: .integer(schema.entity(entity)?.field(name)?.range)
    case .record, .set: .record
    default: nil
    }
  }

  // MARK: Kinds

  static func kind(of type: FieldType, _ schema: Schema) -> ValueKind {
    func list(_ name: String) -> MemberList {
      MemberList(name: name, members: schema.enumeration(name)?.members.map(\.name) ?? [])
    }
    return switch type {
    case .identifier, .text: .text(nil)
    case .integer(let unit), .decimal(let unit, _): .number(.unit(unit), nil)
    case .percent: .number(.unit(.percent), nil)
    case .boolean: .boolean(nil)
    case .date: .number(.date, nil)
    case .month: .number(.month, nil)
    case .timestamp: .number(.timestamp, nil)
    case .enumeration(let name): .member(list(name))
    case .set(let name): .set(list(name))
    case .reference(let entity): .record(entity)
    }
  }

  private static func kind(of fact: Fact, _ fields: [EntityName: [String: ValueKind]]) -> ValueKind {
    switch fact.measure {
    case .count: .number(.records, nil)
    case .exists: .boolean(nil)
    case .sum(let count, let field), .latest(let count, let field):
      fields[count.entity]?[field] ?? .number(.unknown, nil)
    // What an indicator counts is not declared.
    case .figure: .number(.unknown, nil)
    }
  }

  static func kind(of unit: ParameterUnit) -> ValueKind {
    switch unit {
    case .measure(let unit): .number(.unit(unit), nil)
    case .date: .number(.date, nil)
    case .names: .names
    }
  }

  private static func kind(of values: [ParameterValue]) -> ValueKind? {
    let kinds = values.map { value -> ValueKind in
      switch value {
      case .number: .number(.unknown, nil)
      case .day: .number(.date, nil)
      case .names(let names): names.count == 1 ? .text(nil) : .names
      }
    }
    guard let first = kinds.first else { return nil }
    return kinds.allSatisfy { $0 == first } ? first : .names
  }
}
