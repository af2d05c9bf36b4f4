import MediationModel
import PolicyModel

extension PolicyReport {
  /// One norm, with what belongs to it, so that it can be read alone.
  static func json(_ description: NormDescription) -> JSONValue {
    let (norm, policy) = (description.norm, description.policy)
    return [
      "id": .string(norm.id), "kind": .string(norm.kind.rawValue), "force": .string(norm.force.rawValue),
      "label": .string(norm.label), "label_en": .text(norm.labelEn), "topic": .text(norm.topic),
      "citations": .array(description.citations.map { json($0, of: policy) }),
      "bearer": .array(norm.bearers.map { json(party: $0, of: policy) }),
      "recipient": description.recipient.map { json(party: $0, of: policy) } ?? .null,
      "leads": .array((description.departments?.leads ?? []).map { json(party: $0, of: policy) }),
      "participants": .array((description.departments?.participants ?? []).map { json(party: $0, of: policy) }),
      "subjects": description.subjects.map { subjects in
        [
          "entity": .string(subjects.entity), "level": .text(subjects.level),
          "filtered": .bool(description.picksSubjects),
        ]
      } ?? .null,
      "timing": TimingDescription(norm, in: policy).map { json($0) } ?? .null,
      "parameters": .array(
        description.parameters.map { .record(json($0.parameter, of: policy) + [("read", .bool($0.isRead))]) }),
      "readings": .array(description.readings.map { json($0, of: policy) }),
      "under": .record(norm.under.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }),
      "materials": .array(description.materials.map { json($0) }), "asks": asks(norm.body, of: policy),
    ]
  }

  static func json(_ timing: TimingDescription) -> JSONValue {
    [
      "by": .strings(timing.by.map(\.description)), "before": .text(timing.before.map { $0 + "+08:00" }),
      "from": .spelled(timing.from), "through": .spelled(timing.through),
      "within": timing.within.map { ["days": .integer($0.days), "of": .string($0.of)] } ?? .null,
      "cycle": .text(timing.cycle?.rawValue), "due": .strings(timing.due), "open_ended": .bool(timing.isOpenEnded),
      "reach": .text(timing.reach?.rawValue),
    ]
  }

  private static func json(_ material: Material) -> JSONValue {
    ["id": .string(material.id), "forms": .strings(material.forms), "at_least": .text(material.atLeast)]
  }

  /// What is asked, as far as it is data; functions are only said to be there.
  private static func asks(_ body: Norm.Body, of policy: Policy) -> JSONValue {
    switch body {
    case .requirement(let requirement):
      [
        "by": json(requirement.by), "expects": json(requirement.expected), "condition": json(requirement.condition),
      ]
    case .classification(let classification): json(classification, of: policy)
    case .target(let target):
      [
        "count": .string(target.count), "out_of": .text(target.outOf),
        "comparison": .string(target.comparison.rawValue), "parameter": .string(target.parameter),
        "totals": target.reportsTotals ? "report_only" : .null,
      ]
    case .quota(let quota):
      .record(json(quota.count) + [("at_least", .text(quota.atLeast)), ("at_most", .text(quota.atMost))])
    case .stage(let stage): ["evidence": json(stage.evidence)]
    case .duty(let duty): ["evidence": json(duty.evidence)]
    case .measure(let measure):
      [
        "measure": .integer(measure.place.measure), "step": .integer(measure.place.step),
        "section": .string(measure.section), "gist": .string(measure.gist), "gist_en": .text(measure.gistEn),
        "departments_from": json(measure.departments.inheritedFrom), "limit_from": json(measure.limit.inheritedFrom),
      ]
    case .guidance(let guidance): ["reason": .string(guidance.reason.rawValue), "gist": .string(guidance.gist)]
    }
  }

  /// Null where it is asked as things stand.
  private static func json(_ deadline: Deadline?) -> JSONValue {
    switch deadline {
    case nil: .null
    case .parameter(let name): ["parameter": .string(name), "field": .null]
    case .field(let name): ["parameter": .null, "field": .string(name)]
    }
  }

  private static func json(_ expected: ExpectedRecords?) -> JSONValue {
    guard let expected else { return .null }
    return [
      "per": .string(expected.per), "via": .string(expected.via), "filtered": .bool(expected.when != nil),
      "year": .string(expected.year), "from": .string(expected.from), "through": .string(expected.through),
    ]
  }

  /// The row that prints what a blank cell takes; null where the row prints it itself.
  private static func json(_ place: Measure.Place?) -> JSONValue {
    place.map { ["measure": .integer($0.measure), "step": .integer($0.step)] } ?? .null
  }

  private static func json(_ count: Count) -> [(String, JSONValue)] {
    [
      ("count", .string(count.entity)), ("filtered", .bool(count.filter != nil)), ("via", .text(count.via)),
      ("date", .text(count.date)), ("covers", .text(count.covers)),
    ]
  }

  /// Null where the ledger does not record it.
  private static func json(_ evidence: Evidence?) -> JSONValue {
    guard let evidence else { return .null }
    var pairs: [(String, JSONValue)]
    switch evidence.measure {
    case .records(let count): pairs = json(count) + [("fact", .null)]
    case .fact(let name):
      pairs = [
        ("count", .null), ("filtered", .bool(false)), ("via", .null), ("date", .null), ("covers", .null),
        ("fact", .string(name)),
      ]
    }
    pairs += [("comparison", .string(evidence.comparison.rawValue)), ("parameter", .text(evidence.parameter))]
    return .record(pairs)
  }

  private static func json(_ condition: Condition) -> JSONValue {
    switch condition {
    case .all(let parts): ["all": .array(parts.map { json($0) })]
    case .any(let parts): ["any": .array(parts.map { json($0) })]
    case .compare(let value, let comparison, let parameter):
      ["value": name(value), "comparison": .string(comparison.rawValue), "parameter": .string(parameter)]
    case .share(let part, let whole, let comparison, let parameter):
      [
        "share": .array([name(part), name(whole)]), "comparison": .string(comparison.rawValue),
        "parameter": .string(parameter),
      ]
    case .has(let field): ["has": .string(field)]
    case .includes(let field, let every): ["includes": .string(field), "every": .string(every)]
    case .test(_, let label): ["test": .string(label)]
    case .under(let choices, let part):
      [
        "under": .record(choices.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }), "part": json(part),
      ]
    }
  }

  /// Null for a function.
  private static func name(_ value: ValueSource) -> JSONValue {
    switch value {
    case .name(let name): .string(name)
    case .function: .null
    }
  }

  private static func json(_ classification: Classification, of policy: Policy) -> JSONValue {
    let states = classification.states.map { state -> JSONValue in
      let gives = state.gives.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.string($0.value)) }
      return [
        "id": .string(state.id), "label": .string(state.label), "label_en": .text(state.labelEn),
        "force": .text(state.force?.rawValue),
        "citations": .array(state.citations.map { json($0, of: policy) }),
        "consequence": state.consequence.map { consequence in
          [
            "action": .string(consequence.action),
            "bearer": consequence.bearer.map { json(party: $0, of: policy) } ?? .null,
            "also": .text(consequence.also),
          ]
        } ?? .null,
        "gives": .record(gives), "checked": .bool(state.expect != nil),
      ]
    }
    let otherwise = classification.otherwise
    return [
      "by": json(classification.by), "hit": .string(classification.hit.rawValue),
      "hit_because": .text(classification.hitBecause),
      "states": .array(states),
      "otherwise": [
        "id": .string(otherwise.id), "label": .string(otherwise.label), "label_en": .text(otherwise.labelEn),
        "outcome": .string(otherwise.outcome.name),
      ],
    ]
  }
}
