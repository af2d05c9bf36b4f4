package import Diagnostics
import MediationModel
package import PolicyModel

/// What is wrong with a value, before it has a place.
package struct ValueFault: Error, Hashable, Sendable {
  package let code: PolicyCode
  package let arguments: [String: DiagnosticArgument]

  /// The fault at a place.
  package func diagnostic(at place: DiagnosticPlace) -> Diagnostic { Diagnostic(code, at: place, arguments) }
}

/// Reads a value of a parameter from what is written, wherever it is written: in a policy's file, a scenario, an option or
/// a line. What is wrong with it has the same words everywhere.
package struct ParameterValueReader: Sendable {
  private let unit: ParameterUnit
  /// As messages name the value: the parameter's id, or the key of a file.
  private let name: String
  private let range: ClosedRange<Int64>?
  private let step: Int64?
  private let members: NameVocabulary

  /// Of any value of a unit; in a parameter's own file its range is looked at once the parameter is read.
  package init(_ unit: ParameterUnit, key: String) {
    self.unit = unit
    name = key
    range = nil
    step = nil
    members = NameVocabulary()
  }

  /// Of a value that is put in the place of a parameter's own.
  /// - Parameter isOfRow: one of a row of values with a step of their own, which may be smaller than the parameter's.
  package init(_ parameter: Parameter, of opened: OpenedPolicy, isOfRow: Bool = false) {
    unit = parameter.unit
    name = parameter.id
    range = parameter.range
    step = isOfRow ? nil : parameter.step
    members = NameVocabulary(of: parameter, opened.policy.norms, opened.schema)
  }

  package func read(_ written: WrittenValue) throws(ValueFault) -> ParameterValue {
    switch unit {
    case .measure: return .number(try number(written))
    case .date:
      guard case .text(let text) = written, let day = Day(text) else {
        throw fault(
          .badDate,
          ["key": .text(name), "found": .text(written.description), "form": .text("\"2024-12-31\"")])
      }
      return .day(day)
    case .names:
      if written.names.isEmpty {
        throw fault(
          .wrongType, ["key": .text(name), "expected": .text("strings"), "found": .text(written.typeName)])
      }
      var names: [String] = []
      for name in written.names { names.append(try members.member(name)) }
      return .names(names)
    }
  }

  /// A number as its spelling says, in 10^-scale of the unit; nothing passes through floating point.
  private func number(_ written: WrittenValue) throws(ValueFault) -> Int64 {
    if case .number(var spelling) = written {
      if unit == .measure(.percent) { spelling = spelling.withoutPercentSign }
      if let value = try? ExactDecimal(spelling, scale: unit.scale) {
        if let range, !range.contains(value.units) { throw outOfRange(written, range) }
        if let arguments = unit.fractionOfPercent(value.units, step: step) {
          throw fault(.fractionOfPercent, arguments.merging(["found": .text(name)]) { $1 })
        }
        return value.units
      }
    }
    throw fault(
      .badNumber,
      ["found": .text(written.description), "unit": .text(unit.name), "scale": .integer(unit.scale)])
  }

  private func outOfRange(_ written: WrittenValue, _ range: ClosedRange<Int64>) -> ValueFault {
    let bounds = [range.lowerBound, range.upperBound].map { ExactDecimal(units: $0, scale: unit.scale).description }
    return fault(
      .outOfRange,
      [
        "found": .text(name), "value": .text(written.description), "range": .text(bounds.joined(separator: "…")),
      ])
  }

  private func fault(_ code: PolicyCode, _ arguments: [String: DiagnosticArgument]) -> ValueFault {
    ValueFault(code: code, arguments: arguments)
  }
}

extension ParameterUnit {
  /// What is wrong with a percent that is written as a fraction of 1, as `0.75` is where the steps are whole percents; nil
  /// for any other number.
  func fractionOfPercent(_ number: Int64, step: Int64?) -> [String: DiagnosticArgument]? {
    guard self == .measure(.percent), let step, step >= 100, number > 0, number < 100 else { return nil }
    func spelled(_ units: Int64) -> DiagnosticArgument { .text(ExactDecimal(units: units, scale: scale).description) }
    return ["value": spelled(number), "step": spelled(step), "expected": spelled(number * 100)]
  }
}

/// The names that a parameter of names may hold: members of the sets that it is compared with.
struct NameVocabulary: Sendable {
  /// A name has to be a member of each.
  private var required: [Enumeration] = []
  /// Where no set is compared with it: a name has to be a member of one of these, to which all names of the law belong.
  private var probable: [Enumeration] = []

  /// Anything.
  init() {}

  init(of parameter: Parameter, _ norms: [Norm], _ schema: Schema) {
    if parameter.unit != .names { return }
    var names: Set<String> = []
    for norm in norms {
      guard case .requirement(let requirement) = norm.body else { continue }
      for field in requirement.condition.fields(including: parameter.id) {
        if case .set(let name)? = schema.entity(requirement.of)?.field(field)?.type { names.insert(name) }
      }
    }
    required = schema.enumerations.filter { names.contains($0.name) }
    if !required.isEmpty { return }
    let law = parameter.values.flatMap { value -> [String] in
      if case .names(let names) = value.value { names } else { [] }
    }
    if law.isEmpty { return }
    probable = schema.enumerations.filter { list in law.allSatisfy { list.member(spelled: $0) != nil } }
  }

  /// The member that is meant by its name or a label; what belongs to no list stays as it is.
  func member(_ text: String) throws(ValueFault) -> String {
    for list in required where list.member(spelled: text) == nil { throw unknown(text, [list]) }
    if let list = required.first, let member = list.member(spelled: text) { return member }
    if probable.isEmpty { return text }
    for list in probable { if let member = list.member(spelled: text) { return member } }
    throw unknown(text, probable)
  }

  private func unknown(_ text: String, _ lists: [Enumeration]) -> ValueFault {
    let members = lists.flatMap(\.members)
    var arguments = Collector.unknown(text, among: members.map(\.name) + members.map(\.zh) + members.map(\.en))
    arguments["known"] = .list(members.map(\.name))
    return ValueFault(code: .unknownWord, arguments: arguments)
  }
}

extension Condition {
  /// The set fields that have to include every name of a parameter.
  fileprivate func fields(including parameter: String) -> [String] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap { $0.fields(including: parameter) }
    case .includes(let field, parameter): [field]
    case .under(_, let part): part.fields(including: parameter)
    default: []
    }
  }
}

extension Parameter {
  /// The same with the members of lists by their names, where a label stood.
  func namingMembers(_ norms: [Norm], _ schema: Schema) -> Parameter {
    if unit != .names { return self }
    let members = NameVocabulary(of: self, norms, schema)
    let named = values.map { dated -> DatedValue in
      guard case .names(let names) = dated.value else { return dated }
      // What is no member is reported with the checks of the policy.
      return DatedValue(
        by: dated.by, from: dated.from, value: .names(names.map { (try? members.member($0)) ?? $0 }),
        force: dated.force, citation: dated.citation, span: dated.span)
    }
    return Parameter(
      id: id, label: label, labelEn: labelEn, unit: unit, citation: citation, values: named, absent: absent,
      range: range, step: step, inferred: inferred, span: span)
  }
}
