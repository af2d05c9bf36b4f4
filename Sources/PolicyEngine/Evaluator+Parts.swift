import Diagnostics
import LuaRuntime
import MediationModel
import PolicyLanguage
import PolicyModel

extension Evaluator {
  /// Calls one function on one record, noting what it reads, what it lacks, and the error that it ends in.
  func ask(
    _ function: FunctionHandle, _ entity: EntityName, _ subject: SubjectRow, _ context: Context,
    _ detail: inout Detail
  ) throws(EvaluationFailure) -> Truth {
    switch try answer(function, entity, subject, context, &detail) {
    case .boolean(let value)?: return Truth(value)
    default: return .unknown
    }
  }

  /// - Returns: nil where it ended in an error.
  private func answer(
    _ function: FunctionHandle, _ entity: EntityName, _ subject: SubjectRow, _ context: Context,
    _ detail: inout Detail
  ) throws(EvaluationFailure) -> LuaOutcome? {
    let bound = try preparedBinding(for: function, context)[subject.partition]
    let recordType = schema.entities.firstIndex { $0.name == entity } ?? 0
    let table = table(entity, subject.partition)
    let record = "\(entity) \(table.identifier(at: subject.row))"
    let (call, fault) = try pool.withState { state throws(EvaluationFailure) -> (LuaCall?, Diagnostic?) in
      do throws(LuaFailure) {
        try state.bind(bound)
        let call = try state.trace(function, recordType: recordType, row: subject.row)
        switch call.outcome {
        case .boolean, .integer, .missing: return (call, nil)
        case .string, .nothing, .other: return (nil, state.badResult(function, record: record))
        }
      } catch {
        let diagnostic = state.diagnostic(error) { _ in record }
        if error.kind == .runtime { return (nil, diagnostic) }
        throw EvaluationFailure(diagnostic)
      }
    }
    if detail.fault == nil { detail.fault = fault }
    guard let call else { return nil }
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

  /// What a condition comes to for one record, and its comparisons and tests, flattened in order.
  func parts(
    _ condition: Condition, _ entity: EntityName, _ subject: SubjectRow, _ context: Context, _ detail: inout Detail
  ) throws(EvaluationFailure) -> (judgement: Judgement, parts: [PartFinding]) {
    switch condition {
    case .all(let inner): return try joined(inner, entity, subject, context, &detail, Judgement.all)
    case .any(let inner): return try joined(inner, entity, subject, context, &detail, Judgement.any)
    case .under(let choices, let part):
      if !isAsked(under: choices, context.choices) { return (.empty, []) }
      return try parts(part, entity, subject, context, &detail)
    case .compare(let value, let comparison, let parameter):
      let number = try number(value, entity, subject, context, &detail)
      return compared(number, comparison, parameter, context, &detail)
    case .share(let part, let whole, let comparison, let parameter):
      let (part, whole) = (
        try number(part, entity, subject, context, &detail), try number(whole, entity, subject, context, &detail)
      )
      guard let value = level(parameter, context.moment)?.value ?? readingValue(parameter, context.choices),
        case .number(let bound) = value
      else {
        detail.note(unknown: parameter)
        return (.unknown, [PartFinding(label: part.label, outcome: .indeterminate, actual: .unknown, required: nil)])
      }
      var judgement = Judgement.fault
      var actual = Quantity.unknown
      if let part = part.interval, let whole = whole.interval {
        judgement = .share(part: part, whole: whole, comparison, percent: bound)
        actual = .share(part: part, whole: whole)
      }
      let unit = law.parameter(parameter)?.unit ?? .measure(.percent)
      return (
        judgement,
        [
          finding(
            part.label, judgement, actual,
            Required(comparison: comparison, parameter: parameter, value: value, unit: unit))
        ]
      )
    case .has(let field):
      let interval = try intervals(of: field, entity, context)[subject.partition](subject.row)
      if !interval.isExact { detail.note(unknown: field) }
      noteRead(field, interval, entity, subject, &detail)
      return tested(field, interval.isExact ? Truth(interval.known != 0) : .unknown)
    case .includes(let field, let every): return included(field, every, entity, subject, context, &detail)
    case .test(let function, let label):
      switch try answer(function, entity, subject, context, &detail) {
      case .boolean(let value)?: return tested(label, Truth(value))
      case .missing?: return tested(label, .unknown)
      default: return (.fault, [PartFinding(label: label, outcome: .fault, actual: .unknown, required: nil)])
      }
    }
  }

  private func joined(
    _ conditions: [Condition], _ entity: EntityName, _ subject: SubjectRow, _ context: Context,
    _ detail: inout Detail, _ join: (Judgement, Judgement) -> Judgement
  ) throws(EvaluationFailure) -> (judgement: Judgement, parts: [PartFinding]) {
    var result: (judgement: Judgement, parts: [PartFinding])?
    for condition in conditions {
      let part = try parts(condition, entity, subject, context, &detail)
      result = result.map { (join($0.judgement, part.judgement), $0.parts + part.parts) } ?? part
    }
    return result ?? (.holds, [])
  }

  private func tested(_ label: String, _ truth: Truth) -> (judgement: Judgement, parts: [PartFinding]) {
    let actual: Quantity = truth == .unknown ? .unknown : .truth(truth == .yes)
    return (
      Judgement(truth), [PartFinding(label: label, outcome: truth.outcome, actual: actual, required: nil)]
    )
  }

  private func finding(_ label: String, _ judgement: Judgement, _ actual: Quantity, _ required: Required) -> PartFinding
  {
    let (missing, excess) = (judgement.settled(judgement.missing), judgement.settled(judgement.excess))
    return PartFinding(
      label: label, outcome: judgement.outcome, actual: actual, required: required,
      missing: missing == .none ? nil : missing.interval, excess: excess == .none ? nil : excess.interval)
  }

  /// A value of a record with its label.
  private struct Number {
    let label: String
    /// Nil where a function ended in an error.
    let interval: Interval?
    let isDay: Bool
  }

  private func number(
    _ value: ValueSource, _ entity: EntityName, _ subject: SubjectRow, _ context: Context, _ detail: inout Detail
  ) throws(EvaluationFailure) -> Number {
    switch value {
    case .name(let name):
      let interval = try intervals(of: name, entity, context)[subject.partition](subject.row)
      if !interval.isExact { detail.note(unknown: name) }
      noteRead(name, interval, entity, subject, &detail)
      return Number(label: name, interval: interval, isDay: isDay(name, entity))
    case .function(let function, let label):
      switch try answer(function, entity, subject, context, &detail) {
      case .integer(let value)?: return Number(label: label, interval: Interval(value), isDay: false)
      case .missing?: return Number(label: label, interval: Interval(known: .min, possible: nil), isDay: false)
      default: return Number(label: label, interval: nil, isDay: false)
      }
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
    _ number: Number, _ comparison: Comparison, _ parameter: String, _ context: Context, _ detail: inout Detail
  ) -> (judgement: Judgement, parts: [PartFinding]) {
    let interval = number.interval ?? Interval(known: .min, possible: nil)
    let isDay = number.isDay || law.parameter(parameter)?.unit == .date
    let actual: Quantity =
      interval.known == .min
      ? .unknown
      : isDay && interval.isExact
        ? .day(Day(number: Int32(truncatingIfNeeded: interval.known))) : .number(interval)
    guard let value = level(parameter, context.moment)?.value ?? readingValue(parameter, context.choices),
      let bound = bound(parameter, context)
    else {
      detail.note(unknown: parameter)
      return (.unknown, [PartFinding(label: number.label, outcome: .indeterminate, actual: actual, required: nil)])
    }
    let judgement = number.interval?.judged(comparison, to: bound) ?? .fault
    let unit = law.parameter(parameter)?.unit ?? (isDay ? .date : .measure(.number))
    return (
      judgement,
      [
        finding(
          number.label, judgement, actual,
          Required(comparison: comparison, parameter: parameter, value: value, unit: unit))
      ]
    )
  }

  private func included(
    _ field: String, _ every: String, _ entity: EntityName, _ subject: SubjectRow, _ context: Context,
    _ detail: inout Detail
  ) -> (judgement: Judgement, parts: [PartFinding]) {
    guard let declared = schema.entity(entity)?.field(field), case .set(let name) = declared.type,
      let members = schema.enumeration(name)?.members,
      let value = level(every, context.moment)?.value, case .names(let wanted) = value,
      let unit = law.parameter(every)?.unit
    else {
      detail.note(unknown: every)
      return (.unknown, [PartFinding(label: field, outcome: .indeterminate, actual: .unknown, required: nil)])
    }
    let set = table(entity, subject.partition).column(field)?.value(at: subject.row).map { UInt64(bitPattern: $0) }
    if set == nil { detail.note(unknown: field) }
    let bits = wanted.compactMap { word in members.firstIndex { $0.name == word } }
    let judgement = Judgement.includes(set, every: bits.reduce(UInt64(0)) { $0 | 1 << UInt64($1) })
    let held = set.map { set in members.indices.filter { set >> UInt64($0) & 1 == 1 }.map { members[$0].name } }
    return (
      judgement,
      [
        finding(
          field, judgement, held.map { .text($0.joined(separator: ";")) } ?? .unknown,
          Required(comparison: .atLeast, parameter: every, value: value, unit: unit))
      ]
    )
  }
}
