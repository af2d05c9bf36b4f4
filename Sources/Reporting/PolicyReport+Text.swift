import MediationModel
package import PolicyEngine
package import PolicyLanguage
import PolicyModel
import TextWidth

extension PolicyReport {
  /// What policies say, for people: per policy its norms by kind and its readings; or one norm whole.
  /// - Parameters:
  ///   - norm: a full id, or a local one that is the only of its name; nil shows every norm.
  ///   - width: columns of the terminal; nil never wraps.
  /// - Throws: where there is no norm, or more than one, of that name.
  package static func text(policies: [OpenedPolicy], norm: String?, language: Language, width: Int?)
    throws(EvaluationFailure) -> String
  {
    if let norm {
      let found = try find(norm, in: policies)
      return NormPage(NormDescription(found.norm, of: found.policy), language, width: width).text
    }
    return policies.map { page($0, language, width: width) }.joined(separator: "\n")
  }

  /// The order in which kinds are shown.
  private static let kinds: [NormKind] = [
    .target, .quota, .requirement, .classification, .stage, .duty, .measure, .guidance,
  ]

  private static func page(_ opened: OpenedPolicy, _ language: Language, width: Int?) -> String {
    let policy = opened.policy
    let wrapping = DisplayWidth()
    let title = language.label(policy.title, policy.titleEn)
    let number = policy.source.number ?? policy.source.id
    let place = language.label(policy.jurisdiction.name, policy.jurisdiction.nameEn)
    var lines = width.map { wrapping.wrapped(title, to: $0) } ?? [title]
    lines.append("\(place)  \(number)  \(policy.id)")
    for kind in kinds {
      let norms = policy.norms.filter { $0.kind == kind }
      if norms.isEmpty { continue }
      let count = language.pick("（\(norms.count)）", " (\(norms.count))")
      lines += ["", "■ \(Names(language).kinds(kind))\(count)"]
      let text = NormText(opened, language)
      lines += (kind == .guidance ? guidance(norms, text) : table(norms, text)).lines(total: width)
    }
    if !policy.readings.isEmpty {
      lines += ["", language.pick("■ 读法（\(policy.readings.count)）", "■ readings (\(policy.readings.count))")]
      lines += readings(policy.readings, language).lines(total: width)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func table(_ norms: [Norm], _ text: NormText) -> TextTable {
    let language = text.language
    var table = TextTable(
      [
        .init(language.pick("编号", "id")), .init(language.pick("名称", "label"), fit: .wrap, minimum: 12),
        .init(language.pick("力度", "force")), .init(language.pick("条款", "clause"), fit: .wrap, minimum: 12),
        .init(language.pick("要求", "asks"), fit: .wrap, minimum: 14),
      ], indent: 2)
    for norm in norms {
      let asks = text.asks(norm)
      table.append([
        norm.localID, text.label(norm), text.names.force(norm.force),
        text.places(NormDescription(norm, of: text.opened).citations),
        asks.joined(separator: language.pick("；", "; ")),
      ])
    }
    return table
  }

  private static func guidance(_ norms: [Norm], _ text: NormText) -> TextTable {
    let language = text.language
    var table = TextTable(
      [
        .init(language.pick("条款", "clause"), fit: .wrap, minimum: 16), .init(language.pick("原因", "reason")),
        .init(language.pick("说明", "gist"), fit: .wrap, minimum: 20),
      ], indent: 2)
    for norm in norms {
      guard case .guidance(let guidance) = norm.body else { continue }
      table.append([text.places(norm.citations), text.names.reason(guidance.reason), guidance.gist])
    }
    return table
  }

  private static func readings(_ readings: [Reading], _ language: Language) -> TextTable {
    var table = TextTable(
      [
        .init(language.pick("编号", "id")), .init(language.pick("条款", "clause"), fit: .wrap, minimum: 12),
        .init(language.pick("问题", "question"), fit: .wrap, minimum: 16),
        .init(language.pick("选项", "choices"), fit: .wrap, minimum: 16),
      ], indent: 2)
    for reading in readings {
      let choices = reading.open.joined(separator: language.pick("、", ", "))
      let state =
        reading.open.count == 1
        ? language.pick("已定：", "decided: ") : language.pick("未定：", "open: ")
      table.append([reading.id, reading.citation.place, reading.question, state + choices])
    }
    return table
  }
}
