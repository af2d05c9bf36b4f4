package import MediationModel

/// The data dictionary: every entity, field and enumeration of a schema as Markdown.
package enum DataDictionary {
  /// The page of the manual, in Chinese and then in English.
  package static func page(_ schema: Schema) -> String {
    """
    # 数据字典 / Data dictionary

    本页由程序生成，测试会核对；不要手改。This page is made by the program and compared by a test; do not edit it.
    [中文](#中文) · [English](#english)

    ## 中文

    \(markdown(schema, .zh))
    ## English

    \(markdown(schema, .en))
    """
  }

  /// Entities with their fields, then enumerations with their members.
  package static func markdown(_ schema: Schema, _ language: Language) -> String {
    let writer = Writer(schema: schema, language: language)
    return (schema.entities.map { writer.entity($0) } + schema.enumerations.map { writer.enumeration($0) })
      .joined(separator: "\n")
  }

  private struct Writer {
    let schema: Schema
    let language: Language

    func entity(_ entity: Entity) -> String {
      var lines = [
        language.pick("### \(entity.zh)（`\(entity.name)`）", "### \(entity.en) (`\(entity.name)`)"), "",
        language.pick("文件 `\(entity.name).csv`", "File `\(entity.name).csv`") + home(entity) + language.pick("。", "."),
        "",
        language.pick("| 列名 | 字段 | 类型 | 必填 | 没有日期 |", "| field | header | type | required | undated |"),
        "|---|---|---|---|---|",
      ]
      for field in entity.fields {
        let required = field.required ? language.pick("是", "yes") : ""
        let names = language.pick("\(field.zh) | `\(field.name)`", "`\(field.name)` | \(field.en)（\(field.zh)）")
        let undated = field.isUndated ? language.pick("是", "yes") : ""
        lines.append("| \(names) | \(type(field)) | \(required) | \(undated) |")
      }
      if !entity.oddities.isEmpty {
        lines.append("")
        lines += entity.oddities.map { oddity($0, entity) }
      }
      return lines.map { $0 + "\n" }.joined()
    }

    private func home(_ entity: Entity) -> String {
      guard let home = entity.homeField, let field = entity.field(home) else { return "" }
      return language.pick("，经“\(field.zh)”归到辖区", "; at home in a jurisdiction through `\(field.name)`")
    }

    private func oddity(_ oddity: Entity.Oddity, _ entity: Entity) -> String {
      guard let smaller = entity.field(oddity.smaller), let larger = entity.field(oddity.larger) else { return "" }
      return language.pick(
        "“\(smaller.zh)”大于“\(larger.zh)”会提醒，不算错。",
        "`\(smaller.name)` above `\(larger.name)` is flagged and not refused.")
    }

    private func type(_ field: Field) -> String {
      var text = base(field.type)
      switch field.derivation {
      case .holds(let start, let end)?:
        text += language.pick("，由程序按 `\(start)`、`\(end)` 推算，文件里没有", ", made from `\(start)` and `\(end)`; not in files")
      case nil: break
      }
      if let range = field.range, let bounds = bounds(range, field.type) { text += language.pick("，", ", ") + bounds }
      return text
    }

    private func base(_ type: FieldType) -> String {
      switch type {
      case .identifier: language.pick("编号，不重复", "identifier, unique")
      case .text: language.pick("文字", "text")
      case .integer(let unit): language.pick("整数", "whole number") + unitText(unit)
      case .decimal(let unit, let scale):
        language.pick("小数，最多 \(scale) 位", "decimal, at most \(scale) places") + unitText(unit)
      case .percent: language.pick("百分数，最多 2 位小数", "percent, at most 2 decimal places")
      case .boolean: language.pick("是/否", "yes or no")
      case .date: language.pick("日期", "date")
      case .month: language.pick("月份", "month")
      case .timestamp: language.pick("日期和时刻（北京时间）", "date and time (+08:00)")
      case .enumeration(let name): language.pick("选一：", "one of ") + link(name)
      case .set(let name): language.pick("可多选：", "any of ") + link(name)
      case .reference(let entity):
        language.pick("“\(schema.entity(entity)?.zh ?? entity)”的编号", "identifier of `\(entity)`")
      }
    }

    private func unitText(_ unit: Unit) -> String {
      let name = unit == .number ? "" : Names(language).unit(unit, plural: true)
      return name.isEmpty ? "" : language.pick("（\(name)）", " (\(name))")
    }

    private func link(_ enumeration: String) -> String { "`\(enumeration)`" }

    /// Nil where the bounds are those that every number has.
    private func bounds(_ range: ClosedRange<Int64>, _ type: FieldType) -> String? {
      if case .percent = type { return range == 0...10_000 ? language.pick("0 至 100", "0 to 100") : nil }
      if range == 0...Int64.max { return nil }
      return language.pick("\(range.lowerBound) 至 \(range.upperBound)", "\(range.lowerBound) to \(range.upperBound)")
    }

    func enumeration(_ enumeration: Enumeration) -> String {
      var lines = [
        "### `\(enumeration.name)`", "",
        language.pick("| 写法 | 代码 |", "| member | label |"), "|---|---|",
      ]
      for member in enumeration.members {
        lines.append(
          language.pick("| \(member.zh) | `\(member.name)` |", "| `\(member.name)` | \(member.en)（\(member.zh)） |"))
      }
      return lines.map { $0 + "\n" }.joined()
    }
  }
}
