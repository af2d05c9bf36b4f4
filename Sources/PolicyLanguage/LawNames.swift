package import Diagnostics
package import PolicyModel

/// Finds what the names of norms, parameters and readings mean that a person typed: an id alone where only one policy has
/// it, else behind `policy id#`. A name that means nothing, or several things, is an error that says what there is.
package struct LawNames: Sendable {
  /// A part of one of the policies.
  package struct Found: Hashable, Sendable {
    package let policy: Int
    /// The id within the policy.
    package let id: String
    package let full: String
  }

  private let policies: [Policy]

  package init(_ policies: [Policy]) { self.policies = policies }

  /// The norm behind an id or a local id.
  package func norm(
    _ name: String, unknown: some DiagnosticCode = ScenarioCode.unknownNorm, at place: DiagnosticPlace = .none,
    where isKnown: (Norm) -> Bool = { _ in true }
  ) throws(InvalidInput) -> Norm {
    let found = try find(name, entries { $0.norms.filter(isKnown).map(\.localID) }, unknown, place)
    guard let norm = policies[found.policy].norm(found.id) else {
      throw InvalidInput([Diagnostic(unknown, at: place, Collector.unknown(name, among: []))])
    }
    return norm
  }

  /// The parameter behind a name.
  package func parameter(_ name: String, at place: DiagnosticPlace = .none) throws(InvalidInput) -> Found {
    try find(name, entries { $0.parameters.map(\.id) }, ScenarioCode.unknownParameter, place)
  }

  /// The reading behind a name.
  package func reading(_ name: String, at place: DiagnosticPlace = .none) throws(InvalidInput) -> Found {
    try find(name, entries { $0.readings.map(\.id) }, ScenarioCode.unknownReading, place)
  }

  /// The parameter or reading behind a name, where either may stand.
  package func parameterOrReading(_ name: String, at place: DiagnosticPlace = .none) throws(InvalidInput) -> Found {
    let all = entries { $0.parameters.map(\.id) + $0.readings.map(\.id) }
    return try find(name, all, ScenarioCode.unknownName, place)
  }

  /// A reading and one of its choices, by its id or label.
  /// - Returns: the reading, and the id of the choice.
  package func choice(_ choice: String, of name: String, at place: DiagnosticPlace = .none) throws(InvalidInput)
    -> (reading: Found, choice: String)
  {
    let found = try reading(name, at: place)
    let choices = policies[found.policy].reading(found.id)?.choices ?? []
    if let meant = choices.first(where: { $0.id == choice }) ?? choices.only(where: { $0.label == choice }) {
      return (found, meant.id)
    }
    var arguments = Collector.unknown(choice, among: choices.map(\.id) + choices.map(\.label))
    arguments["known"] = .list(choices.map(\.id))
    throw InvalidInput([Diagnostic(ScenarioCode.unknownChoice, at: place, arguments)])
  }

  private func entries(_ ids: (Policy) -> [String]) -> [Found] {
    policies.indices.flatMap { index in
      ids(policies[index]).map { Found(policy: index, id: $0, full: "\(policies[index].id)#\($0)") }
    }
  }

  private func find(
    _ name: String, _ known: [Found], _ unknown: some DiagnosticCode, _ place: DiagnosticPlace
  ) throws(InvalidInput) -> Found {
    let matches = known.filter { $0.id == name || $0.full == name }
    if matches.count == 1 { return matches[0] }
    if matches.count > 1 {
      throw InvalidInput([
        Diagnostic(
          ScenarioCode.ambiguousName, at: place, ["found": .text(name), "known": .list(matches.map(\.full))])
      ])
    }
    let names = known.map { name.contains("#") ? $0.full : $0.id }
    throw InvalidInput([Diagnostic(unknown, at: place, Collector.unknown(name, among: names.withoutRepeats))])
  }
}

extension [String] {
  /// Each once, in the order in which it first stands.
  fileprivate var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Array {
  /// The only element of a kind; nil where there are several.
  fileprivate func only(where isMeant: (Element) -> Bool) -> Element? {
    let found = filter(isMeant)
    return found.count == 1 ? found[0] : nil
  }
}
