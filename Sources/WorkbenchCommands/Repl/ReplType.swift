import LuaRuntime
import MediationModel
import PolicyModel
import Reporting

/// What a value is that was just read: a field, a fact, a number of the law, a day.
enum ReplType {
  case field(Field, EntityName)
  case fact(Fact, Unit?, of: String, at: Day)
  case parameter(Parameter, DatedValue, Policy)
  case day

  /// The value in words, and behind it what it is.
  func text(of value: LuaValue, _ values: TypedValueText, _ language: Language) -> String {
    let shown = spelled(value, values)
    return language.pick("\(shown)　（\(note(values, language))）", "\(shown)  (\(note(values, language)))")
  }

  /// What it is, in words.
  func note(_ values: TypedValueText, _ language: Language) -> String {
    switch self {
    case .field(let field, let entity):
      let name = "\(entity).\(field.name)"
      switch field.type {
      // A value of these shows what it is by itself.
      case .text, .enumeration, .boolean: return "\(values.label(field))\(language.pick("，", ", "))\(name)"
      default:
        return
          "\(values.label(field))\(language.pick("，", ", "))\(name)\(language.pick("；", "; "))\(values.type(field.type))"
      }
    case .fact(let fact, _, let owner, let day):
      let label = language.label(fact.label, fact.labelEn)
      return language.pick("\(label) \(fact.id)；\(owner)；截至 \(day)", "\(label), \(fact.id); \(owner); as of \(day)")
    case .parameter(let parameter, let value, let policy):
      let label = language.label(parameter.label, parameter.labelEn)
      let unit = values.names.unit(parameter.unit)
      let clause = values.names.citation(parameter.citation, sources: policy.sources)
      let start = (value.from ?? policy.start)?.description ?? ""
      let from = start.isEmpty ? "" : language.pick("；\(start) 起", "; from \(start)")
      return language.pick("\(label)，单位：\(unit)；\(clause)\(from)", "\(label), in \(unit); \(clause)\(from)")
    case .day: return language.pick("日期，Lua 里是天数", "date, in Lua a day number")
    }
  }

  private func spelled(_ value: LuaValue, _ values: TypedValueText) -> String {
    switch (self, value) {
    case (.field(let field, _), .string(let text)):
      if case .enumeration(let name) = field.type { return values.member(text, of: name) }
      return text
    case (.field(let field, _), .integer(let number)): return values.number(number, field.type)
    case (.fact(_, let unit, _, _), .integer(let number)): return values.interval(Interval(number), unit)
    case (.parameter(let parameter, let dated, _), _): return values.names.value(dated.value, parameter.unit)
    case (.day, .integer(let number)): return Day(number: Int32(truncatingIfNeeded: number)).description
    case (_, .boolean(let truth)): return "\(truth)"
    case (_, .string(let text)): return text
    case (_, .integer(let number)): return String(number)
    default: return ""
    }
  }
}
