import Diagnostics
import LuaRuntime
import MediationModel
import PolicyLanguage
import PolicyModel

extension Evaluator {
  /// Calls one function on one record, noting what it reads and what it lacks.
  func ask(
    _ function: FunctionHandle, _ entity: EntityName, _ subject: SubjectRow, _ context: Context,
    _ detail: inout Detail
  ) throws(EvaluationFailure) -> Truth {
    switch try answer(function, entity, subject, context, &detail) {
    case .boolean(let value): return Truth(value)
    default: return .unknown
    }
  }

  private func answer(
    _ function: FunctionHandle, _ entity: EntityName, _ subject: SubjectRow, _ context: Context,
    _ detail: inout Detail
  ) throws(EvaluationFailure) -> LuaOutcome {
    let bound = try preparedBinding(for: function, context)[subject.partition]
    let recordType = schema.entities.firstIndex { $0.name == entity } ?? 0
    let table = table(entity, subject.partition)
    let call = try pool.withState { state throws(EvaluationFailure) in
      do throws(LuaFailure) {
        try state.bind(bound)
        return try state.trace(function, recordType: recordType, row: subject.row)
      } catch {
        throw EvaluationFailure(state.diagnostic(error) { "\(entity) \(table.identifier(at: $0))" })
      }
    }
    if case .missing(let source) = call.outcome { detail.note(unknown: name(of: source, bound)) }
    if detail.tracing { note(call.reads, bound, subject.partition, &detail) }
    return call.outcome
  }

  private func name(of source: LuaSource, _ bound: PreparedBinding) -> String {
    switch source {
    case .field(let type, let column): bound.recordTypes[type].columns[column].name
    case .parameter(let index): bound.parameters[index].name
    }
  }

  private func note(_ reads: [LuaRead], _ bound: PreparedBinding, _ partition: Int, _ detail: inout Detail) {
    for read in reads {
      switch read.source {
      case .field(let type, let column):
        let entity = schema.entities[type].name
        let name = bound.recordTypes[type].columns[column].name
        let read = Finding.Read(
          entity: entity, id: table(entity, partition).identifier(at: read.row), field: name,
          value: bound.display(type: type, column: column, row: read.row, schema))
        if !detail.reads.contains(read) { detail.reads.append(read) }
      case .parameter(let index):
        let (name, value) = bound.parameters[index]
        let read = Finding.Read(entity: "p", id: "", field: name, value: display(parameter: name, value))
        if !detail.reads.contains(read) { detail.reads.append(read) }
      }
    }
  }

  private func display(parameter name: String, _ value: LuaParameter) -> String? {
    switch value {
    case .integer(let number):
      let isDay =
        law.parameter(name)?.unit == .date || (MomentName(rawValue: name).map { $0 != .cycleYear } ?? false)
        || law.reading(name)?.choices.contains { if case .day? = $0.value { true } else { false } } ?? false
      if isDay { return Day(number: Int32(truncatingIfNeeded: number)).description }
      return ExactDecimal(units: number, scale: law.parameter(name)?.unit.scale ?? 0).description
    case .boolean(let flag): return String(flag)
    case .string(let text): return text
    case .strings(let texts): return texts.joined(separator: ";")
    case .integers(let numbers): return numbers.map(String.init).joined(separator: ";")
    case .absent, .refused: return nil
    }
  }

  /// The comparisons and tests of a condition for one record, flattened in order.
  func parts(
    _ condition: Condition, _ entity: EntityName, _ subject: SubjectRow, _ context: Context, _ detail: inout Detail
  ) throws(EvaluationFailure) -> [PartFinding] {
    switch condition {
    case .all(let inner), .any(let inner):
      var result: [PartFinding] = []
      for part in inner { result += try parts(part, entity, subject, context, &detail) }
      return result
    case .compare(.name(let name), let comparison, let parameter):
      let interval = try intervals(of: name, entity, context)[subject.partition](subject.row)
      if !interval.isExact { detail.note(unknown: name) }
      noteRead(name, interval, entity, subject, &detail)
      return [compared(name, interval, comparison, parameter, context, isDay: isDay(name, entity), &detail)]
    case .compare(.function(let function, let label), let comparison, let parameter):
      let answer = try answer(function, entity, subject, context, &detail)
      var interval = Interval(known: .min, possible: nil)
      if case .integer(let value) = answer { interval = Interval(value) }
      let isDay = law.parameter(parameter)?.unit == .date
      return [compared(label, interval, comparison, parameter, context, isDay: isDay, &detail)]
    case .share(let part, let whole, let comparison, let parameter):
      let standing = Standing(
        part: try intervals(of: part, entity, context)[subject.partition](subject.row),
        whole: try intervals(of: whole, entity, context)[subject.partition](subject.row))
      guard let value = level(parameter, context.moment)?.value, case .number(let bound) = value,
        let unit = law.parameter(parameter)?.unit
      else {
        detail.note(unknown: parameter)
        return [PartFinding(label: part, outcome: .indeterminate, actual: .unknown, required: nil, missing: nil)]
      }
      let outcome = standing.outcome(comparison, bound)
      return [
        PartFinding(
          label: part, outcome: outcome, actual: .share(part: standing.part, whole: standing.whole ?? Interval(0)),
          required: Required(comparison: comparison, parameter: parameter, value: value, unit: unit),
          missing: outcome == .notSatisfied ? standing.missing(comparison, bound) : nil)
      ]
    case .has(let field):
      let interval = try intervals(of: field, entity, context)[subject.partition](subject.row)
      if !interval.isExact { detail.note(unknown: field) }
      noteRead(field, interval, entity, subject, &detail)
      let truth: Truth = interval.isExact ? Truth(interval.known != 0) : .unknown
      return [
        PartFinding(
          label: field, outcome: truth.outcome, actual: truth == .unknown ? .unknown : .truth(truth == .yes),
          required: nil, missing: nil)
      ]
    case .includes(let field, let every):
      return [included(field, every, entity, subject, context, &detail)]
    case .test(let function, let label):
      let truth = try ask(function, entity, subject, context, &detail)
      return [
        PartFinding(
          label: label, outcome: truth.outcome, actual: truth == .unknown ? .unknown : .truth(truth == .yes),
          required: nil, missing: nil)
      ]
    }
  }

  private func isDay(_ name: String, _ entity: EntityName) -> Bool {
    schema.entity(entity)?.field(name)?.type == .date
  }

  private func noteRead(
    _ name: String, _ interval: Interval, _ entity: EntityName, _ subject: SubjectRow, _ detail: inout Detail
  ) {
    guard detail.tracing else { return }
    let value: String?
    if !interval.isExact {
      value = nil
    } else if isDay(name, entity) {
      value = Day(number: Int32(truncatingIfNeeded: interval.known)).description
    } else {
      value = String(interval.known)
    }
    let read = Finding.Read(
      entity: entity, id: table(entity, subject.partition).identifier(at: subject.row), field: name, value: value)
    if !detail.reads.contains(read) { detail.reads.append(read) }
  }

  private func compared(
    _ label: String, _ interval: Interval, _ comparison: Comparison, _ parameter: String, _ context: Context,
    isDay: Bool, _ detail: inout Detail
  ) -> PartFinding {
    let actual: Quantity =
      interval.known == .min
      ? .unknown
      : isDay && interval.isExact
        ? .day(Day(number: Int32(truncatingIfNeeded: interval.known))) : .number(interval)
    guard let value = level(parameter, context.moment)?.value ?? readingValue(parameter, context.choices),
      let bound = bound(parameter, context)
    else {
      detail.note(unknown: parameter)
      return PartFinding(label: label, outcome: .indeterminate, actual: actual, required: nil, missing: nil)
    }
    let truth = interval.compared(comparison, to: bound)
    let unit = law.parameter(parameter)?.unit ?? .date
    return PartFinding(
      label: label, outcome: truth.outcome, actual: actual,
      required: Required(comparison: comparison, parameter: parameter, value: value, unit: unit),
      missing: truth == .no ? interval.missing(comparison, to: bound) : nil)
  }

  private func included(
    _ field: String, _ every: String, _ entity: EntityName, _ subject: SubjectRow, _ context: Context,
    _ detail: inout Detail
  ) -> PartFinding {
    guard let declared = schema.entity(entity)?.field(field), case .set(let name) = declared.type,
      let members = schema.enumeration(name)?.members,
      let value = level(every, context.moment)?.value, case .names(let wanted) = value,
      let unit = law.parameter(every)?.unit
    else {
      detail.note(unknown: every)
      return PartFinding(label: field, outcome: .indeterminate, actual: .unknown, required: nil, missing: nil)
    }
    let required = Required(comparison: .atLeast, parameter: every, value: value, unit: unit)
    guard let mask = table(entity, subject.partition).column(field)?.value(at: subject.row) else {
      detail.note(unknown: field)
      return PartFinding(label: field, outcome: .indeterminate, actual: .unknown, required: required, missing: nil)
    }
    let has = members.indices.filter { mask >> Int64($0) & 1 == 1 }.map { members[$0].name }
    let lacking = wanted.filter { !has.contains($0) }
    return PartFinding(
      label: field, outcome: lacking.isEmpty ? .satisfied : .notSatisfied, actual: .text(has.joined(separator: ";")),
      required: required, missing: lacking.isEmpty ? nil : Int64(lacking.count))
  }
}
