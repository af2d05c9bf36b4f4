import MediationModel
package import PolicyLanguage
import PolicyModel

extension PolicyReport {
  /// The document `policy-workbench.policies/1`; its schema is `Manual/schemas/policies.schema.json`.
  package static func json(policies: [OpenedPolicy]) -> JSONValue {
    ["schema": "policy-workbench.policies/1", "policies": .array(policies.map { json($0) })]
  }

  private static func json(_ opened: OpenedPolicy) -> JSONValue {
    let policy = opened.policy
    return [
      "id": .string(policy.id), "title": .string(policy.title), "title_en": .text(policy.titleEn),
      "digest": .string(opened.digest), "source": .string(policy.source.id),
      "effective_from": .spelled(policy.effectiveFrom), "jurisdiction": json(policy.jurisdiction),
      "sources": .array(policy.sources.map { json($0) }),
      "parameters": .array(policy.parameters.map { .record(json($0, of: policy)) }),
      "readings": .array(policy.readings.map { json($0, of: policy) }),
      "facts": .array(policy.facts.map { json($0) }),
      "norms": .array(policy.norms.map { json(NormDescription($0, of: opened)) }),
    ]
  }

  private static func json(_ profile: JurisdictionProfile) -> JSONValue {
    [
      "code": .string(profile.code), "name": .string(profile.name), "name_en": .text(profile.nameEn),
      "levels": .strings(profile.levels), "parties": .array(profile.parties.map { json($0) }),
    ]
  }

  private static func json(_ party: Party) -> JSONValue {
    ["id": .string(party.id), "label": .string(party.label), "label_en": .text(party.labelEn)]
  }

  private static func json(_ source: Source) -> JSONValue {
    [
      "id": .string(source.id), "title": .string(source.title), "number": .text(source.number),
      "issuers": .strings(source.issuers), "adopted": .spelled(source.adopted), "issued": .spelled(source.issued),
      "clauses": .integer(source.clauses.count),
      "points": .integer(source.clauses.reduce(0) { $0 + $1.points.count }),
    ]
  }

  static func json(_ citation: Citation, of policy: Policy) -> JSONValue {
    [
      "source": .string(citation.source),
      "number": .text(policy.sources.first { $0.id == citation.source }?.number),
      "clause": .string(citation.clause), "point": .text(citation.point),
    ]
  }

  /// Someone of the jurisdiction, by id.
  static func json(party id: String, of policy: Policy) -> JSONValue {
    json(policy.jurisdiction.parties.first { $0.id == id } ?? Party(id: id, label: id, labelEn: nil))
  }

  static func json(_ parameter: Parameter, of policy: Policy) -> [(String, JSONValue)] {
    let values = parameter.values.map { value -> JSONValue in
      [
        "by": .spelled(value.by), "from": .spelled(value.from), "value": json(value.value, parameter.unit),
        "force": .text(value.force?.rawValue), "citation": value.citation.map { json($0, of: policy) } ?? .null,
      ]
    }
    func spelled(_ units: Int64) -> JSONValue { json(.number(units), parameter.unit) }
    return [
      ("id", .string(parameter.id)), ("label", .string(parameter.label)), ("label_en", .text(parameter.labelEn)),
      ("unit", .string(parameter.unit.name)), ("values", parameter.absent == nil ? .array(values) : .null),
      ("absent", .text(parameter.absent)),
      ("range", parameter.range.map { ["from": spelled($0.lowerBound), "to": spelled($0.upperBound)] } ?? .null),
      ("step", parameter.step.map(spelled) ?? .null), ("inferred", .text(parameter.inferred)),
      ("citation", json(parameter.citation, of: policy)),
    ]
  }

  /// Decimals and days as strings, names as an array.
  static func json(_ value: ParameterValue, _ unit: ParameterUnit) -> JSONValue {
    switch value {
    case .number(let units): .string(ExactDecimal(units: units, scale: unit.scale).description)
    case .day(let day): .string(day.description)
    case .names(let names): .strings(names)
    }
  }

  static func json(_ reading: Reading, of policy: Policy) -> JSONValue {
    let isDecided = reading.open.count == 1
    let choices = reading.choices.map { choice -> JSONValue in
      let isOpen = reading.open.contains(choice.id)
      return [
        "id": .string(choice.id), "label": .string(choice.label),
        "status": isOpen ? (isDecided ? "decided" : "open") : "set_aside", "because": .text(choice.setAside),
        "value": choice.value.map { json($0, .measure(.number)) } ?? .null,
      ]
    }
    return [
      "id": .string(reading.id), "question": .string(reading.question),
      "kind": reading.isValueKind ? "value" : "structural", "status": isDecided ? "decided" : "open",
      "decided_by": .text(reading.decidedBy), "citation": json(reading.citation, of: policy),
      "choices": .array(choices),
    ]
  }

  private static func json(_ fact: Fact) -> JSONValue {
    var measure = ""
    var count: Count?
    var field: String?
    var indicator: String?
    switch fact.measure {
    case .count(let counted): (measure, count) = ("count", counted)
    case .exists(let counted): (measure, count) = ("exists", counted)
    case .sum(let counted, let summed): (measure, count, field) = ("sum", counted, summed)
    case .latest(let counted, let read): (measure, count, field) = ("latest", counted, read)
    case .figure(let name): (measure, indicator) = ("figure", name)
    }
    return [
      "id": .string(fact.id), "label": .string(fact.label), "label_en": .text(fact.labelEn), "of": .string(fact.of),
      "measure": .string(measure), "entity": .text(count?.entity), "field": .text(field),
      "filtered": .bool(count?.filter != nil), "via": .text(count?.via), "date": .text(count?.date),
      "indicator": .text(indicator), "within": .bool(fact.within), "during": .text(fact.during?.rawValue),
    ]
  }
}
