package import MediationModel
package import PolicyModel

/// Values of records, facts and the law as a planner reads them: with unit, and with what they are.
package struct TypedValueText: Sendable {
  package let schema: Schema
  package let names: Names

  package init(schema: Schema, language: Language) {
    self.schema = schema
    names = Names(language)
  }

  private var language: Language { names.language }

  /// A stored number in words: `12 人`, `65%`, `2025-12-31`, `是`. Not for texts, sets, members and references.
  package func number(_ stored: Int64, _ type: FieldType) -> String {
    switch type {
    case .integer(let unit): return names.number(stored, .measure(unit))
    case .percent: return names.number(stored, .measure(.percent))
    case .decimal(let unit, let scale):
      let name = names.unit(unit, plural: true)
      return ExactDecimal(units: stored, scale: scale).description + (name.isEmpty ? "" : " \(name)")
    case .boolean: return truth(stored != 0)
    case .date: return Day(number: Int32(truncatingIfNeeded: stored)).description
    case .month:
      let month = stored % 12 + 1
      return "\(stored / 12)-\(month < 10 ? "0" : "")\(month)"
    case .timestamp:
      let day = Day(number: Int32(truncatingIfNeeded: stored / 1440))
      let (hour, minute) = (stored % 1440 / 60, stored % 60)
      return "\(day)T\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    case .identifier, .text, .enumeration, .set, .reference: return String(stored)
    }
  }

  package func truth(_ truth: Bool) -> String { truth ? language.pick("是", "yes") : language.pick("否", "no") }

  /// A member as rules write it, with its label: `township_centre（街镇调解中心）`.
  package func member(_ name: String, of enumeration: String) -> String {
    let label = names.member(name, of: enumeration, schema)
    return label == name ? name : language.pick("\(name)（\(label)）", "\(name) (\(label))")
  }

  /// What a field holds, in a few words.
  package func type(_ type: FieldType) -> String {
    func with(_ unit: Unit, _ text: String) -> String {
      let name = names.unit(unit, plural: true)
      return name.isEmpty ? text : language.pick("\(text)，单位：\(name)", "\(text) of \(name)")
    }
    switch type {
    case .identifier: return language.pick("编号", "identifier")
    case .text: return language.pick("文字", "text")
    case .integer(let unit): return with(unit, language.pick("整数", "whole number"))
    case .decimal(let unit, let scale):
      return with(unit, language.pick("小数，Lua 里是乘以 10 的 \(scale) 次方的整数", "decimal, in Lua times 10^\(scale)"))
    case .percent: return language.pick("百分数，Lua 里以百分之一个百分点为 1", "percent, in Lua in hundredths")
    case .boolean: return language.pick("是/否", "yes or no")
    case .date: return language.pick("日期，Lua 里是天数", "date, in Lua a day number")
    case .month: return language.pick("月份，Lua 里是月数", "month, in Lua a month number")
    case .timestamp: return language.pick("时刻，Lua 里是分钟数", "time, in Lua in minutes")
    case .enumeration(let name): return language.pick("选一：", "one of ") + members(name)
    case .set(let name): return language.pick("可多选：", "any of ") + members(name)
    case .reference(let entity):
      return language.pick("一条“\(names.entity(entity, schema))”记录", "a record of \(entity)")
    }
  }

  private func members(_ enumeration: String) -> String {
    let all = schema.enumeration(enumeration)?.members.map(\.name) ?? []
    let shown = all.prefix(8).joined(separator: language.pick("、", ", "))
    return all.count > 8 ? shown + language.pick("……共 \(all.count) 种", " … \(all.count) in all") : shown
  }

  package func label(_ field: Field) -> String { language.pick(field.zh, field.en) }

  /// `28 个组织`, `10–11`, or that it is not known.
  package func interval(_ interval: Interval, _ unit: Unit?) -> String {
    func spelled(_ number: Int64) -> String { names.number(number, .measure(unit ?? .number)) }
    guard let possible = interval.possible else {
      return interval.known == 0
        ? language.pick("不知道", "unknown")
        : language.pick("至少 \(spelled(interval.known))", "at least \(spelled(interval.known))")
    }
    return possible == interval.known ? spelled(possible) : "\(interval.known)–\(spelled(possible))"
  }
}
