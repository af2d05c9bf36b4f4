import MediationModel
package import PolicyLanguage
import PolicyModel
import TextWidth

/// What each norm and fact reads: `policy check --facts`.
package enum ReadsReport {
  package static func text(_ policies: [OpenedPolicy], _ language: Language, width: Int? = 80) -> String {
    policies.map { text($0, language, width) }.joined(separator: "\n")
  }

  private static func text(_ opened: OpenedPolicy, _ language: Language, _ width: Int?) -> String {
    var table = TextTable([
      .init(language.pick("规则或派生指标", "norm or fact"), fit: .wrap, minimum: 18),
      .init(language.pick("台账的列", "columns"), fit: .wrap, minimum: 16),
      .init(language.pick("派生指标和分类", "facts and classes"), fit: .wrap, minimum: 12),
      .init(language.pick("数值和读法", "parameters and readings"), fit: .wrap, minimum: 12),
    ])
    for reads in opened.normReads() {
      let columns = reads.fields.map(spelled) + reads.unplaced.map { "?.\($0)" }
      table.append([
        name(reads, language), columns.joined(separator: ", "),
        (reads.facts + reads.classifications).map(spelled).joined(separator: ", "),
        (reads.parameters + reads.readings).map { "p.\($0)" }.joined(separator: ", "),
      ])
    }
    return "\(opened.policy.id)\n\n" + table.text(total: width)
  }

  private static func name(_ reads: NormReads, _ language: Language) -> String {
    switch reads.reader {
    case .norm(let norm): "\(norm.localID) \(language.label(norm.label, norm.labelEn))"
    case .fact(let fact): "\(fact.of).\(fact.id) \(language.label(fact.label, fact.labelEn))"
    }
  }

  private static func spelled(_ place: FunctionReads.Field) -> String { "\(place.entity).\(place.name)" }

  /// The document `policy-workbench.reads/1`.
  package static func json(_ policies: [OpenedPolicy]) -> JSONValue {
    ["schema": "policy-workbench.reads/1", "policies": .array(policies.map { json($0) })]
  }

  private static func json(_ opened: OpenedPolicy) -> JSONValue {
    [
      "id": .string(opened.policy.id), "digest": .string(opened.digest),
      "readers": .array(opened.normReads().map { json($0) }),
    ]
  }

  private static func json(_ reads: NormReads) -> JSONValue {
    func places(_ list: [FunctionReads.Field]) -> JSONValue { .strings(list.map(spelled)) }
    let (kind, id, label, labelEn): (String, String, String, String?) =
      switch reads.reader {
      case .norm(let norm): (norm.kind.rawValue, norm.id, norm.label, norm.labelEn)
      case .fact(let fact): ("fact", "\(fact.of).\(fact.id)", fact.label, fact.labelEn)
      }
    return [
      "kind": .string(kind), "id": .string(id), "label": .string(label), "label_en": .text(labelEn),
      "fields": places(reads.fields), "facts": places(reads.facts), "classifications": places(reads.classifications),
      "parameters": .strings(reads.parameters), "readings": .strings(reads.readings),
      "unplaced": .strings(reads.unplaced),
    ]
  }
}
