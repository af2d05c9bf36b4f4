import MediationModel
import PolicyModel

/// Values of parameters with their units.
struct ParameterText {
  let language: Language

  init(_ language: Language) { self.language = language }

  func value(_ value: ParameterValue, _ unit: ParameterUnit) -> String {
    switch value {
    case .number(let number): ExactDecimal(units: number, scale: unit.scale).description + suffix(unit)
    case .day(let day): day.description
    case .names(let names): names.joined(separator: ", ")
    }
  }

  func written(_ value: WrittenValue, _ unit: ParameterUnit) -> String {
    if case .number(let spelling) = value { return spelling + suffix(unit) }
    return value.description
  }

  private func suffix(_ unit: ParameterUnit) -> String {
    switch unit {
    case .measure(.number), .date, .names: ""
    case .measure(.percent): "%"
    case .measure(let unit): language.pick("", " ") + Names(language).unit(unit, plural: true)
    }
  }
}

/// A change of records in words.
struct FactChangeText {
  let language: Language

  init(_ language: Language) { self.language = language }

  func text(_ change: FactChange) -> String {
    let chosen = self.chosen(change)
    let values = change.values.map { "\($0.field) = \($0.value)" }.joined(separator: ", ")
    let given = values.isEmpty ? "" : language.pick("：\(values)", ": \(values)")
    let day = change.day.map { language.pick("，\($0)", ", \($0)") } ?? ""
    let entity = name(change.entity)
    switch change.action {
    case .add(let count):
      return language.pick("新增 \(count) 条\(entity)\(given)\(day)", "\(count) more \(entity)\(given)\(day)")
    case .close: return language.pick("撤销\(entity)\(chosen)\(day)", "close \(entity)\(chosen)\(day)")
    case .set: return language.pick("改\(entity)\(chosen)\(given)", "set \(entity)\(chosen)\(given)")
    case .increase(let field, let by):
      return language.pick("\(entity)\(chosen)的 \(field) 加 \(by)", "\(field) of \(entity)\(chosen) grows by \(by)")
    case .gain(let gained, let count):
      return language.pick(
        "每条\(entity)\(chosen)增加 \(count) 条\(name(gained))\(given)\(day)",
        "each \(entity)\(chosen) gains \(count) \(name(gained))\(given)\(day)")
    }
  }

  private func name(_ entity: String) -> String {
    let schema = Schema.mediation
    guard let found = schema.entity(named: entity).map({ schema.entities[$0] }) else { return entity }
    return language.pick(found.zh, found.en)
  }

  private func chosen(_ change: FactChange) -> String {
    var parts: [String] = []
    if let within = change.within { parts.append(within) }
    if !change.ids.isEmpty {
      let shown = change.ids.prefix(5).joined(separator: ", ")
      parts.append(change.ids.count > 5 ? "\(shown), … (\(change.ids.count))" : shown)
    }
    parts += change.filters.map { filter in
      switch filter.test {
      case .equals(let value): "\(filter.field) = \(value)"
      case .atLeast(let value): "\(filter.field) ≥ \(value)"
      case .atMost(let value): "\(filter.field) ≤ \(value)"
      case .below(let value): "\(filter.field) < \(value)"
      case .above(let value): "\(filter.field) > \(value)"
      case .isKnown(let known):
        known
          ? language.pick("填了 \(filter.field)", "\(filter.field) known")
          : language.pick("没填 \(filter.field)", "\(filter.field) unknown")
      }
    }
    return parts.isEmpty
      ? "" : language.pick("（\(parts.joined(separator: "，"))）", " (\(parts.joined(separator: ", ")))")
  }
}
