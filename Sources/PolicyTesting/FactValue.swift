import MediationModel
import PolicyModel

/// The values that a fact can be set to.
struct FactValue {
  let type: FieldType
  private let schema: Schema

  init(_ fact: Fact, schema: Schema) {
    self.schema = schema
    switch fact.measure {
    case .count, .figure: type = .integer(.number)
    case .exists: type = .boolean
    case .sum(let count, let field), .latest(let count, let field):
      type = schema.entity(count.entity)?.field(field)?.type ?? .integer(.number)
    }
  }

  /// The stored value that a text spells; nil when this fact cannot have it.
  func stored(_ text: String) -> Int64? {
    switch type {
    case .integer: return number(text, scale: 0)
    case .decimal(_, let scale): return number(text, scale: scale)
    case .percent: return number(text.hasSuffix("%") ? String(text.dropLast()) : text, scale: 2)
    case .boolean: return ["true": 1, "是": 1, "1": 1, "false": 0, "否": 0, "0": 0][text]
    case .date:
      guard case .day(let day) = DateSpelling.read(text) else { return nil }
      return Int64(day.number)
    case .month:
      return Day(text + "-01").map { Int64($0.civil.year * 12 + $0.civil.month - 1) }
    case .enumeration(let name): return member(text, of: name)
    case .set(let name):
      if text == "none" || text == "无" { return 0 }
      var bits: Int64 = 0
      for part in text.split(separator: ";") {
        guard let index = member(part.trimmingPrefix(" ").description, of: name) else { return nil }
        bits |= 1 << index
      }
      return bits
    case .timestamp, .identifier, .text, .reference: return nil
    }
  }

  private func number(_ text: String, scale: Int) -> Int64? { (try? ExactDecimal(text, scale: scale))?.units }

  private func member(_ text: String, of name: String) -> Int64? {
    schema.enumeration(name)?.members.firstIndex { $0.name == text || $0.zh == text }.map { Int64($0) }
  }

  /// The type in a word, for messages.
  var name: String {
    switch type {
    case .integer: "integer"
    case .decimal: "decimal"
    case .percent: "percent"
    case .boolean: "boolean"
    case .date: "date"
    case .month: "month"
    case .enumeration: "enumeration"
    case .set: "set"
    case .timestamp, .identifier, .text, .reference: "other"
    }
  }
}
