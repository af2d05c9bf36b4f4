import MediationModel
import PolicyEngine
package import PolicyModel
package import Scenarios
import TextWidth

/// Where a small difference matters most, as text and as a document.
package struct SensitivityReport {
  private let found: Sensitivity
  private let policies: [Policy]
  private let language: Language

  package init(_ found: Sensitivity, _ policies: [Policy], _ language: Language) {
    self.found = found
    self.policies = policies
    self.language = language
  }

  private var numbers: QuantityText { QuantityText(language: language) }

  /// - Parameters:
  ///   - limit: rows of each table.
  ///   - width: columns of the terminal; nil never cuts.
  package func text(limit: Int, width: Int?) -> String {
    var lines: [String] = []
    if let scenario = found.scenario {
      lines += [language.pick("情景：\(scenario.title)", "Scenario: \(scenario.title)"), ""]
    }
    lines.append(language.pick("■ 各参数动一步，翻转几个结果", "■ Each parameter moved by one step: how many findings flip"))
    lines += moves(limit).lines(total: width)
    lines.append(
      language.pick(
        "  试了 \(found.tried) 步，其中 \(found.moves.count) 步有翻转。",
        "  \(found.tried) moves tried, \(found.moves.count) flip something."))
    lines += ["", language.pick("■ 离线最近的", "■ Nearest to the line")]
    lines += nearest(limit).lines(total: width)
    lines += ["", language.pick("■ 补上哪些数据，能定下最多的结果", "■ What, once collected, would settle most findings")]
    lines += unknowns(limit).lines(total: width)
    let looked =
      found.lookedAt < found.indeterminate
      ? language.pick("，看了其中 \(found.lookedAt) 个", ", of which \(found.lookedAt) were looked at") : ""
    lines.append(
      language.pick(
        "  无法判断的共 \(found.indeterminate) 个\(looked)。", "  \(found.indeterminate) findings cannot be told\(looked)."))
    return lines.joined(separator: "\n") + "\n"
  }

  private func moves(_ limit: Int) -> TextTable {
    var table = TextTable(
      [
        .init(language.pick("参数", "parameter"), fit: .wrap, minimum: 16), .init(language.pick("动一步", "move"), .right),
        .init(language.pick("翻转", "flips"), .right), .init(language.pick("规则", "norms"), fit: .wrap, minimum: 16),
      ], indent: 2)
    for move in found.moves.prefix(limit) {
      let suffix = move.unit == .measure(.percent) ? "%" : ""
      table.append([
        "\(language.label(move.label, move.labelEn)) \(move.name)", "\(move.from)\(suffix) → \(move.to)\(suffix)",
        String(move.flips), move.norms.map(local).joined(separator: ", "),
      ])
    }
    return table
  }

  private func nearest(_ limit: Int) -> TextTable {
    var table = TextTable(
      [
        .init(language.pick("对象", "subject"), fit: .wrap, minimum: 12),
        .init(language.pick("规则", "norm"), fit: .wrap, minimum: 12),
        .init(language.pick("期限", "due")), .init(language.pick("已有", "has"), .right),
        .init(language.pick("要求", "asked"), .right),
        .init(language.pick("离线", "distance")),
      ], indent: 2)
    for near in found.nearest.prefix(limit) {
      let finding = near.finding
      let distance =
        near.complies
        ? language.pick("余 \(near.distance)", "\(near.distance) to spare")
        : language.pick("差 \(near.distance)", "\(near.distance) short")
      table.append([
        finding.subject.label ?? finding.subject.id, local(finding.norm), finding.milestone?.description ?? "",
        finding.actual.map { numbers.quantity($0) } ?? "", finding.required.map { numbers.required($0) } ?? "",
        distance,
      ])
    }
    return table
  }

  private func unknowns(_ limit: Int) -> TextTable {
    var table = TextTable(
      [
        .init(language.pick("缺什么", "unknown"), fit: .wrap, minimum: 12),
        .init(language.pick("只缺它", "it alone"), .right),
        .init(language.pick("涉及", "concerns"), .right), .init(language.pick("规则", "norms"), fit: .wrap, minimum: 16),
      ], indent: 2)
    for unknown in found.unknowns.prefix(limit) {
      table.append([
        label(unknown.name), String(unknown.alone), String(unknown.total),
        unknown.norms.map(local).joined(separator: ", "),
      ])
    }
    return table
  }

  private func local(_ norm: String) -> String { norm.split(separator: "#").last.map(String.init) ?? norm }

  /// `企业规模 scale`
  private func label(_ name: String) -> String {
    for policy in policies {
      if let fact = policy.facts.first(where: { $0.id == name }) {
        return "\(language.label(fact.label, fact.labelEn)) \(name)"
      }
      if let parameter = policy.parameter(name) {
        return "\(language.label(parameter.label, parameter.labelEn)) \(name)"
      }
      if let reading = policy.reading(name) {
        return language.pick("读法“\(reading.question)” \(name)", "reading \(name)")
      }
    }
    for entity in Schema.mediation.entities {
      if entity.name == name { return "\(language.pick(entity.zh, entity.en)) \(name)" }
      if let field = entity.field(name) { return "\(language.pick(field.zh, field.en)) \(name)" }
    }
    return name
  }

  /// The document `policy-workbench.sensitivity/1`; its schema is `Manual/schemas/sensitivity.schema.json`.
  package func json(_ run: RunDescription) -> JSONValue {
    .record([
      ("schema", .string("policy-workbench.sensitivity/1")), ("run", run.json),
      ("scenario", found.scenario.map { ScenarioReport.scenario($0) } ?? .null), ("tried", .integer(found.tried)),
      (
        "moves",
        .array(
          found.moves.map {
            .record([
              ("parameter", .string($0.name)), ("unit", .string($0.unit.name)), ("from", .string($0.from)),
              ("to", .string($0.to)), ("flips", .integer($0.flips)), ("norms", .strings($0.norms)),
            ])
          })
      ),
      (
        "nearest",
        .array(
          found.nearest.map {
            .record([
              ("complies", .bool($0.complies)), ("distance", .integer($0.distance)),
              ("finding", EvaluationReport.finding($0.finding, withNorm: true)),
            ])
          })
      ),
      (
        "unknowns",
        .array(
          found.unknowns.map {
            .record([
              ("name", .string($0.name)), ("alone", .integer($0.alone)), ("total", .integer($0.total)),
              ("norms", .strings($0.norms)),
            ])
          })
      ),
      ("indeterminate", .integer(found.indeterminate)), ("looked_at", .integer(found.lookedAt)),
    ])
  }
}
