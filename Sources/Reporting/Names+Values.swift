package import MediationModel
package import PolicyModel

extension Names {
  /// `≥`, `≤` or `=`.
  package static func sign(_ comparison: Comparison) -> String {
    switch comparison {
    case .atLeast, .onOrAfter: "≥"
    case .atMost, .onOrBefore: "≤"
    case .equals: "="
    }
  }

  /// A number with its unit: `65%`, `1 人`, `40 class hours`.
  /// - Parameter units: in the unit's smallest part: hundredths of a percent, fen.
  package func number(_ units: Int64, _ unit: ParameterUnit) -> String {
    let spelled = ExactDecimal(units: units, scale: unit.scale).description
    guard case .measure(let measure) = unit else { return spelled }
    let name = self.unit(measure, plural: spelled != "1")
    return name.isEmpty || measure == .percent ? spelled + name : "\(spelled) \(name)"
  }

  /// A value of the law as people read it.
  package func value(_ value: ParameterValue, _ unit: ParameterUnit) -> String {
    switch value {
    case .number(let units): number(units, unit)
    case .day(let day): day.description
    case .names(let names): names.joined(separator: language.pick("、", ", "))
    }
  }

  /// `津人社办发〔2024〕1号 三（一）1/企业`, with the document's id where it has no number.
  package func citation(_ citation: Citation, sources: [Source]) -> String {
    let source = sources.first { $0.id == citation.source }
    return "\(source?.number ?? citation.source) \(citation.place)"
  }

  /// What a bearer, recipient or leader of the jurisdiction is called; the id where the profile does not have it.
  package func party(_ id: String, _ profile: JurisdictionProfile) -> String {
    profile.parties.first { $0.id == id }.map { language.label($0.label, $0.labelEn) } ?? id
  }

  /// What an entity is called, singular.
  package func entity(_ name: EntityName, _ schema: Schema) -> String {
    schema.entity(name).map { language.pick($0.zh, $0.en) } ?? name
  }

  /// What a member of an enumeration is called.
  package func member(_ name: String, of enumeration: String, _ schema: Schema) -> String {
    schema.enumeration(enumeration)?.members.first { $0.name == name }.map { language.pick($0.zh, $0.en) } ?? name
  }
}
