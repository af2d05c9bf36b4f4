import MediationModel
import PolicyModel
import Scenarios

extension ScenarioReport {
  /// A change of records, with the keys of a scenario file.
  static func fact(_ change: FactChange) -> JSONValue {
    var action = ""
    var field = JSONValue.null
    var amount = JSONValue.null
    var gains = JSONValue.null
    var count = JSONValue.null
    switch change.action {
    case .add(let number): (action, count) = ("add", .integer(number))
    case .close: action = "close"
    case .set: action = "set"
    case .increase(let name, let by): (action, field, amount) = ("increase", .string(name), value(by))
    case .gain(let entity, let number): (action, gains, count) = ("each", .string(entity), .integer(number))
    }
    return .record([
      ("action", .string(action)), ("entity", .string(change.entity)), ("count", count), ("field", field),
      ("by", amount), ("gains", gains), ("ids", .strings(change.ids)), ("within", .text(change.within)),
      ("where", .array(change.filters.map { filter($0) })),
      (
        "values",
        .array(change.values.map { .record([("field", .string($0.field)), ("value", value($0.value))]) })
      ),
      ("on", .spelled(change.day)),
    ])
  }

  private static func filter(_ filter: FactChange.Filter) -> JSONValue {
    let (test, wanted): (String, JSONValue) =
      switch filter.test {
      case .equals(let bound): ("equals", value(bound))
      case .atLeast(let bound): ("at_least", value(bound))
      case .atMost(let bound): ("at_most", value(bound))
      case .below(let bound): ("below", value(bound))
      case .above(let bound): ("above", value(bound))
      case .isKnown(let known): ("known", .bool(known))
      }
    return .record([("field", .string(filter.field)), ("test", .string(test)), ("value", wanted)])
  }

  /// A number as it was spelled, so that it stays exact.
  private static func value(_ value: WrittenValue) -> JSONValue {
    switch value {
    case .number(let spelling): .string(spelling)
    case .text(let text): .string(text)
    case .truth(let truth): .bool(truth)
    case .texts(let texts): .strings(texts)
    }
  }
}
