import MediationModel
import PolicyModel
package import Scenarios

/// What a comparison of versions was made of.
package struct DiffRun: Sendable {
  package var version: String
  /// Of git, as it was named; nil: two folders.
  package var revision: String?
  /// Policy id → digest of its files.
  package var before: [(id: String, digest: String)]
  package var after: [(id: String, digest: String)]
  /// The ledger, day and readings of the findings; nil: none were compared.
  package var evaluation: RunDescription?

  package init(
    version: String, revision: String?, before: [(id: String, digest: String)], after: [(id: String, digest: String)]
  ) {
    self.version = version
    self.revision = revision
    self.before = before
    self.after = after
  }

  var json: JSONValue {
    func policies(_ list: [(id: String, digest: String)]) -> JSONValue {
      .array(list.map { .record([("id", .string($0.id)), ("digest", .string($0.digest))]) })
    }
    let evaluated = evaluation?.json
    return .record([
      ("version", .string(version)), ("revision", .text(revision)), ("before", policies(before)),
      ("after", policies(after)), ("ledger", evaluated?["ledger"] ?? .null), ("as_of", evaluated?["as_of"] ?? .null),
      ("readings", evaluated?["readings"] ?? .record([])),
    ])
  }
}

/// What one version of some policies says otherwise than another, as text and as a document.
package struct LawDifferenceReport {
  private let difference: LawDifference
  private let language: Language

  package init(_ difference: LawDifference, _ language: Language) {
    self.difference = difference
    self.language = language
  }

  private var values: ParameterText { ParameterText(language) }

  /// - Parameter width: columns of the terminal; nil never cuts.
  package func text(width: Int?) -> String {
    var lines: [String] = []
    var policy = ""
    for entry in difference.entries {
      if entry.policy != policy {
        policy = entry.policy
        lines.append("■ \(policy)")
      }
      lines.append("  \(sign(entry.change)) \(part(entry.part)) \(label(entry))\(aspects(entry))\(order(entry))")
      for value in entry.values {
        let day = [
          value.by.map { language.pick("\($0) 到期", "due \($0)") },
          value.from.map { language.pick("\($0) 起", "from \($0)") },
        ]
        .compactMap { $0 }.joined(separator: ", ")
        let before = value.before.map { values.value($0, value.unit) } ?? language.pick("没有", "none")
        let after = value.after.map { values.value($0, value.unit) } ?? language.pick("没有", "none")
        lines.append("      \(day.isEmpty ? "" : day + language.pick("：", ": "))\(before) → \(after)")
      }
    }
    if difference.entries.isEmpty { lines.append(language.pick("两个版本没有不同。", "The versions do not differ.")) }
    var text = lines.map { $0 + "\n" }.joined()
    if let findings = difference.findings {
      text += "\n" + language.pick("台账上的结果（旧 → 新）：\n\n", "Findings on the ledger (old → new):\n\n")
      text += ComparisonText(body: findings, language, width: width).lines.map { $0 + "\n" }.joined()
    }
    return text
  }

  private func sign(_ change: LawDifference.Change) -> String {
    switch change {
    case .added: "+"
    case .removed: "-"
    case .changed: "~"
    }
  }

  private func part(_ part: LawDifference.Part) -> String {
    switch part {
    case .policy: language.pick("政策", "policy")
    case .parameter: language.pick("参数", "parameter")
    case .reading: language.pick("读法", "reading")
    case .fact: language.pick("派生指标", "fact")
    case .norm: language.pick("规则", "norm")
    case .guidance: language.pick("不检查的要点", "guidance")
    case .helper: language.pick("公用部分", "shared text")
    }
  }

  private func label(_ entry: LawDifference.Entry) -> String {
    guard let label = entry.label else { return entry.id }
    return "\(language.label(label, entry.labelEn))  \(entry.id)"
  }

  private func aspects(_ entry: LawDifference.Entry) -> String {
    if entry.aspects.isEmpty { return "" }
    return language.pick("（", " (") + entry.aspects.joined(separator: ", ") + language.pick("）", ")")
  }

  private func order(_ entry: LawDifference.Entry) -> String {
    switch entry.order {
    case .stricter: language.pick("：变严", ": stricter")
    case .looser: language.pick("：变松", ": looser")
    case .crossing: language.pick("：有严有松", ": stricter in part, looser in part")
    case .incomparable: language.pick("：严宽不能比", ": stricter or looser cannot be told")
    case .equal: language.pick("：能比的部分不变", ": the same in what can be compared")
    case nil: ""
    }
  }

  /// The document `policy-workbench.diff/1`; its schema is `Manual/schemas/diff.schema.json`.
  package func json(_ run: DiffRun) -> JSONValue {
    .record([
      ("schema", .string("policy-workbench.diff/1")), ("run", run.json),
      ("entries", .array(difference.entries.map { json($0) })),
      ("findings", difference.findings.map { ScenarioReport.norms($0) } ?? .null),
    ])
  }

  private func json(_ entry: LawDifference.Entry) -> JSONValue {
    .record([
      ("policy", .string(entry.policy)), ("part", .string(entry.part.rawValue)),
      ("change", .string(entry.change.rawValue)), ("id", .string(entry.id)), ("label", .text(entry.label)),
      ("label_en", .text(entry.labelEn)), ("aspects", .strings(entry.aspects)),
      (
        "values",
        .array(
          entry.values.map {
            .record([
              ("by", .spelled($0.by)), ("from", .spelled($0.from)), ("before", json($0.before, $0.unit)),
              ("after", json($0.after, $0.unit)), ("unit", .string($0.unit.name)),
            ])
          })
      ),
      ("order", .text(entry.order?.rawValue)),
    ])
  }

  private func json(_ value: ParameterValue?, _ unit: ParameterUnit) -> JSONValue {
    switch value {
    case .number(let number)?: .string(ExactDecimal(units: number, scale: unit.scale).description)
    case .day(let day)?: .string(day.description)
    case .names(let names)?: .strings(names)
    case nil: .null
    }
  }
}
