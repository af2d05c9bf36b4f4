package import Diagnostics
import MediationModel
package import PolicyLanguage
import PolicyModel
import TextWidth

/// What one party leads, does, joins, receives or bears, over all policies that were opened.
package struct PartyReport {
  private struct Match {
    let opened: OpenedPolicy
    let party: Party
  }
  /// One norm with the parts that the party has in it.
  private struct Entry {
    let opened: OpenedPolicy
    let norm: Norm
    let tasks: [PartyTask]
  }

  private let matches: [Match]
  private let entries: [Entry]

  /// - Parameter name: an id or a label, in Chinese or English, as `jurisdiction.lua` writes it; every province that has
  ///   such a party is searched.
  /// - Throws: where no province has it, with the nearest name.
  package init(_ name: String, in policies: [OpenedPolicy]) throws(InvalidInput) {
    matches = policies.compactMap { opened in
      opened.policy.jurisdiction.parties.first { PartyReport.isNamed($0, name) }.map {
        Match(opened: opened, party: $0)
      }
    }
    guard !matches.isEmpty else {
      let parties = policies.flatMap(\.policy.jurisdiction.parties)
      throw InvalidInput([PartyReport.unknown(name, parties)])
    }
    entries = matches.flatMap { match in
      match.opened.policy.norms.compactMap { norm in
        let tasks = norm.tasks.filter { $0.party == match.party.id }
        return tasks.isEmpty ? nil : Entry(opened: match.opened, norm: norm, tasks: tasks)
      }
    }
  }

  private static func isNamed(_ party: Party, _ name: String) -> Bool {
    party.id == name || party.label == name || party.labelEn?.lowercased() == name.lowercased()
  }

  /// The nearest name is one that differs little, or else one that holds what was typed.
  private static func unknown(_ name: String, _ parties: [Party]) -> Diagnostic {
    var labels: [String] = []
    for label in parties.map(\.label) where !labels.contains(label) { labels.append(label) }
    let names = labels + parties.map(\.id) + parties.compactMap(\.labelEn)
    var arguments: [String: DiagnosticArgument] = ["found": .text(name), "known": .list(labels)]
    let near = nearestName(to: name, in: names) ?? names.first { !name.isEmpty && $0.contains(name) }
    if let near { arguments["nearest"] = .text(near) }
    return Diagnostic(ShowCode.unknownParty, at: .none, arguments)
  }
}

extension PartyReport {
  /// Policy by policy, what has a day first and by that day, then what recurs, then what has none.
  package func text(_ language: Language, width: Int?) -> String {
    let names = Names(language)
    var lines: [String] = []
    for match in matches {
      let own = entries.filter { $0.opened.policy.id == match.opened.policy.id }
      let policy = match.opened.policy
      if own.isEmpty { continue }
      if !lines.isEmpty { lines.append("") }
      let title = language.label(policy.title, policy.titleEn)
      let heading = "■ \(names.party(match.party.id, policy.jurisdiction))  \(title)"
      lines += width.map { DisplayWidth().wrapped(heading, to: $0) } ?? [heading]
      var table = TextTable(
        [
          .init(language.pick("期限", "due"), fit: .wrap, minimum: 10), .init(language.pick("作用", "part")),
          .init(language.pick("规则", "norm")), .init(language.pick("名称", "label"), fit: .wrap, minimum: 12),
        ], indent: 2)
      for entry in sorted(own) {
        let words = NormText(entry.opened, language)
        let times = words.times(entry.norm).joined(separator: language.pick("；", "; "))
        let parts = entry.tasks.map { names.role($0.role) }
        var label = words.label(entry.norm)
        for task in entry.tasks {
          guard case .classification(let body) = entry.norm.body, let id = task.state,
            let state = body.states.first(where: { $0.id == id }), let consequence = state.consequence
          else { continue }
          let name = language.label(state.label, state.labelEn)
          label += language.pick("；\(name)：\(consequence.action)", "; \(name): \(consequence.action)")
        }
        table.append([
          times.isEmpty ? language.pick("常年", "standing") : times, unique(parts).joined(separator: words.comma),
          entry.norm.localID, label,
        ])
      }
      lines += table.lines(total: width)
    }
    if lines.isEmpty { lines.append(language.pick("没有规则提到它。", "No norm names it.")) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// In the order of the files where days are the same.
  private func sorted(_ entries: [Entry]) -> [Entry] {
    func key(_ entry: Entry) -> (group: Int, day: Int32) {
      guard let timing = TimingDescription(entry.norm, in: entry.opened.policy) else { return (3, 0) }
      let fixed = timing.by.first ?? timing.through ?? timing.before.flatMap { Day($0.prefix(10)) }
      if let fixed { return (0, fixed.number) }
      return (timing.cycle != nil ? 1 : 2, 0)
    }
    return entries.enumerated().sorted { a, b in
      let (left, right) = (key(a.element), key(b.element))
      if left.group != right.group { return left.group < right.group }
      return left.day == right.day ? a.offset < b.offset : left.day < right.day
    }.map(\.element)
  }

  private func unique(_ texts: [String]) -> [String] {
    texts.enumerated().filter { index, text in !texts[..<index].contains(text) }.map(\.element)
  }

  /// The document `policy-workbench.party/1`.
  package var json: JSONValue {
    var parties: [JSONValue] = []
    for match in matches {
      let party: JSONValue = [
        "jurisdiction": .string(match.opened.policy.jurisdiction.code), "id": .string(match.party.id),
        "label": .string(match.party.label), "label_en": .text(match.party.labelEn),
      ]
      if !parties.contains(party) { parties.append(party) }
    }
    return [
      "schema": "policy-workbench.party/1", "parties": .array(parties),
      "norms": .array(policies.flatMap { id in sorted(entries.filter { $0.opened.policy.id == id }).map(json) }),
    ]
  }

  private var policies: [String] { matches.map(\.opened.policy.id) }

  private func json(_ entry: Entry) -> JSONValue {
    let (norm, policy) = (entry.norm, entry.opened.policy)
    let description = NormDescription(norm, of: entry.opened)
    return [
      "id": .string(norm.id), "kind": .string(norm.kind.rawValue), "force": .string(norm.force.rawValue),
      "label": .string(norm.label), "label_en": .text(norm.labelEn), "party": .string(entry.tasks[0].party),
      "parts": .array(
        entry.tasks.map { ["role": .string($0.role.rawValue), "state": .text($0.state)] }),
      "citations": .array(description.citations.map { PolicyReport.json($0, of: policy) }),
      "timing": TimingDescription(norm, in: policy).map { PolicyReport.json($0) } ?? .null,
    ]
  }
}
