import MediationModel
package import PolicyModel
import TextWidth

/// One number or date of the law with its values, for people.
package enum ParameterPage {
  /// Label, unit and clause; then a value a line with its deadline, the day it takes effect, and its force.
  /// - Parameter baseline: the same parameter before a scenario changed it; nil: nothing is compared.
  package static func lines(
    _ parameter: Parameter, of policy: Policy, baseline: Parameter?, _ language: Language, width: Int
  ) -> [String] {
    let names = Names(language)
    let label = language.label(parameter.label, parameter.labelEn)
    let clause = names.citation(parameter.citation, sources: policy.sources)
    let unit = names.unit(parameter.unit)
    var lines = DisplayWidth().wrapped(
      language.pick("\(parameter.id)  \(label)（\(unit)；\(clause)）", "\(parameter.id)  \(label) (\(unit); \(clause))"),
      to: width)
    if parameter.values.isEmpty {
      lines.append("  " + language.pick("文中没有写数：", "no figure in the text: ") + (parameter.absent ?? ""))
      return lines
    }
    var table = TextTable(
      [
        .init(language.pick("到期", "due")), .init(language.pick("数值", "value"), .right, fit: .wrap, minimum: 12),
        .init(language.pick("施行", "from")), .init(language.pick("力度", "force")),
        .init(language.pick("", "")),
      ], indent: 2)
    for value in parameter.values {
      let before = baseline?.values.first { $0.by == value.by && $0.from == value.from }
      var note = ""
      if let baseline, before?.value != value.value {
        let old = before.map { names.value($0.value, baseline.unit) }
        note = old.map { language.pick("原为 \($0)", "was \($0)") } ?? language.pick("原来没有", "was absent")
      }
      table.append([
        value.by?.description ?? language.pick("不分期限", "always"), names.value(value.value, parameter.unit),
        value.from?.description ?? language.pick("发文起", "the start"),
        value.force.map { names.force($0) } ?? "", note,
      ])
    }
    return lines + table.lines(total: width)
  }
}
