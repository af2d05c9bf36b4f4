import PolicyModel
import TextWidth

extension PolicyMatrix {
  /// Columns of the terminal that a province needs at least.
  private static let narrowest = 18

  /// A table with a column for each province; where they do not fit beside each other, one table after another.
  package func text(_ language: Language, width: Int?) -> String {
    guard !rows.isEmpty else {
      return language.pick(
        "没有可以对照的：规则里没有写 topic。\n", "There is nothing to compare: no norm has a topic.\n")
    }
    let perTable = width.map { max(1, ($0 - 16) / (PolicyMatrix.narrowest + 2)) } ?? jurisdictions.count
    var lines: [String] = []
    for first in stride(from: 0, to: jurisdictions.count, by: perTable) {
      if first > 0 { lines.append("") }
      let group = Array(jurisdictions[first..<min(first + perTable, jurisdictions.count)])
      lines += table(group, language).lines(total: width)
    }
    let legend = language.pick(
      "比较只看数、期限、名单和力度，不看管谁、有什么条件；各省数的对象不一定相同，见各条规则。“没有”：这个省没有这样的规则；“没有数”：有规则，文件没有写数。",
      "Compared are figures, days, lists and force, not whom a norm asks and on which conditions; what is counted may differ, see each norm. “none”: the province has no such norm; “no figure”: it has one, and the text gives no figure."
    )
    lines.append("")
    lines += width.map { DisplayWidth().wrapped(legend, to: $0) } ?? [legend]
    return lines.map { $0 + "\n" }.joined()
  }

  private func table(_ group: [JurisdictionProfile], _ language: Language) -> TextTable {
    var table = TextTable(
      [.init(language.pick("事项", "topic"), fit: .wrap, minimum: 12)]
        + group.map { .init(language.label($0.name, $0.nameEn), fit: .wrap, minimum: PolicyMatrix.narrowest) })
    for row in rows {
      let cells = group.map { place in
        (row.cells[place.code] ?? []).map { cell($0, language) }.joined(separator: language.pick("；", "; "))
      }
      table.append(
        [language.label(row.topic.label, row.topic.labelEn)]
          + cells.map { $0.isEmpty ? language.pick("没有", "none") : $0 })
    }
    return table
  }

  /// The value, the force, and where it stands.
  private func cell(_ entry: Entry, _ language: Language) -> String {
    let names = Names(language)
    let words = NormText(entry.opened, language)
    let comma = language.pick("，", ", ")
    var parts: [String] = []
    for figure in entry.stringency.figures where !figure.levels.isEmpty {
      // How often a year is said by the cycle itself, and a last day by its own words.
      if figure.parameter == nil { continue }
      let levels = figure.levels.map { level in
        let value = Names.sign(figure.comparison) + names.value(level.value, figure.unit)
        let day = level.by.map { "\($0) " } ?? ""
        let force = level.force == entry.norm.force ? "" : " \(names.force(level.force))"
        return day + value + force
      }
      parts.append(levels.joined(separator: words.comma))
    }
    parts += words.times(entry.norm).filter { _ in entry.stringency.figures.contains { $0.parameter == nil } }
    let count = entry.stringency.names.count
    if count > 1 { parts.append(language.pick("\(count) 项", "\(count) things")) }
    parts.append(names.force(entry.norm.force))
    if let standing = entry.standing {
      let rest = entry.stringency.isPartial ? language.pick("（另有条件）", " (apart from conditions)") : ""
      parts.append(names.standing(standing) + rest)
    } else if entry.stringency.lacksFigure {
      parts.append(names.standing(.noFigure))
    }
    return parts.joined(separator: comma)
  }
}
