import Diagnostics
import LuaSyntax
import MediationModel
import PolicyModel

extension Interpreter {
  /// The value of an expression where one value is wanted.
  func value(of expression: Expression, _ frame: Frame) -> CheckedValue {
    fuel -= 1
    guard fuel > 0 else {
      isComplete = false
      return .anything
    }
    switch expression.kind {
    case .nil: return .nothing
    case .true: return CheckedValue(.boolean(true))
    case .false: return CheckedValue(.boolean(false))
    case .vararg: return .anything
    case .integer(let number): return CheckedValue(.number(.literal, number), place: place(expression, frame))
    case .float: return CheckedValue(.number(.unknown, nil))
    case .string(let text):
      return CheckedValue(.text(text.text), place: place(expression, frame))
    case .name(let use): return value(of: use, frame)
    case .function(let function): return reference(to: function, frame)
    case .table(let table):
      if frame.function == 0 {
        return CheckedValue(.table(TableReference(chunk: frame.file.id, offset: table.range.lowerBound)))
      }
      for entry in table.entries {
        if case .computed(let key) = entry.key { _ = value(of: key, frame) }
        _ = value(of: entry.value, frame)
      }
      return CheckedValue(.freshTable)
    case .field(let base, let name):
      let owner = value(of: base, frame)
      return field(name.text, of: owner, at: name.range, frame)
    case .index(let base, let key):
      let owner = value(of: base, frame)
      let index = value(of: key, frame)
      if let name = index.string { return field(name, of: owner, at: key.range, frame) }
      // A list is read by its numbers.
      if !index.isNumber { readAnyField(of: owner) }
      return .anything
    case .call(let call): return value(of: call, expression, frame)
    case .binary(let operation): return value(of: operation, expression, frame)
    case .unary(let operation): return value(of: operation, expression, frame)
    case .parenthesized(let inner): return value(of: inner, frame)
    }
  }

  /// As many values as are wanted, the last expression giving the rest.
  func values(of expressions: [Expression], count: Int, _ frame: Frame) -> [CheckedValue] {
    var result = expressions.map { value(of: $0, frame) }
    let isOpen =
      switch expressions.last?.kind {
      case .call?, .vararg?: true
      default: false
      }
    while result.count < count { result.append(isOpen ? .anything : .nothing) }
    return result
  }

  /// A value that decides something: one that can only count as true decides nothing.
  func condition(_ expression: Expression, _ frame: Frame) -> CheckedValue {
    let value = self.value(of: expression, frame)
    guard let kinds = value.kinds, !kinds.isEmpty else { return value }
    let alwaysTrue = kinds.allSatisfy { kind in
      switch kind {
      case .number, .text, .member, .set, .record: true
      default: false
      }
    }
    let range = expression.unwrapped.range
    // A literal says `true` on purpose.
    if alwaysTrue, value.place == nil, let first = kinds.first {
      report(
        CheckCode.alwaysTrue, range, frame,
        ["found": .text(frame.file.chunk.source.excerpt(range)), "type": .text(first.word)])
    } else {
      passes(.alwaysTrue, range, frame)
    }
    return value
  }

  /// The condition that a value is true.
  func formula(of value: CheckedValue, _ expression: Expression, _ frame: Frame) -> Formula {
    if let truth = value.truth { return .constant(truth) }
    switch value.meaning {
    case .formula(let formula): return formula.size > 200 ? frame.opaque(expression.range) : formula
    case .term(let term) where term.domain == .boolean: return .truth(term)
    default: return frame.opaque(expression.unwrapped.range)
    }
  }

  func place(_ expression: Expression, _ frame: Frame) -> CheckedValue.LiteralPlace {
    .init(chunk: frame.file.id, range: expression.range)
  }

  private func value(of use: NameUse, _ frame: Frame) -> CheckedValue {
    guard let id = use.binding.localID else {
      if FunctionUses.hostHelpers.contains(use.text) { return CheckedValue(.helper(use.text)) }
      return FunctionUses.hostTables.contains(use.text) ? CheckedValue(.library(use.text)) : .anything
    }
    let local = frame.file.chunk.locals[id]
    // A function inside may have changed it.
    if local.isCaptured, local.assignments > 0 { return .anything }
    if let value = frame.locals[id] { return value }
    return frame.file.chunk.locals[id].function == 0 ? fileValue(id, frame.file) : .anything
  }

  /// A function with what it can see of the locals around it: those that are given one value only.
  func reference(to function: FunctionExpression, _ frame: Frame) -> CheckedValue {
    let locals = frame.file.chunk.locals
    let captured = frame.locals.filter { locals[$0.key].assignments == 0 && locals[$0.key].isCaptured }
    return CheckedValue(
      .function(FunctionReference(chunk: frame.file.id, function: function.id, captured: captured)))
  }

  // MARK: Fields

  /// `owner.name`
  func field(_ name: String, of owner: CheckedValue, at range: ByteRange, _ frame: Frame) -> CheckedValue {
    guard let kinds = owner.kinds else {
      reads.anyFields.insert(name)
      reads.parameters.insert(name)
      return .anything
    }
    var result: CheckedValue?
    for kind in kinds {
      let value = field(name, ofKind: kind, owner, at: range, frame)
      result = result.map { $0.joined(value) } ?? value
    }
    return result ?? .anything
  }

  private func field(
    _ name: String, ofKind kind: ValueKind, _ owner: CheckedValue, at range: ByteRange, _ frame: Frame
  ) -> CheckedValue {
    switch kind {
    case .record(let entity):
      reads.fields.insert(.init(entity: entity, name: name))
      if let value = names.value(name, of: entity, from: owner.term) { return value }
      var arguments = Collector.unknown(name, among: names.names(of: entity))
      arguments["entity"] = .text(entity)
      report(PolicyCode.unknownField, range, frame, isDoubtful: owner.kind == nil, arguments)
      return .anything
    case .law:
      reads.parameters.insert(name)
      return parameter(name, at: range, frame)
    case .table(let table): return entry(name, of: table)
    case .boolean, .number, .nothing:
      if owner.kind != nil {
        report(
          CheckCode.wrongOperand, range, frame,
          ["operator": .text(".\(name)"), "found": .text(kind.word), "expected": .text("record")])
      }
      return .anything
    case .library(let library): return CheckedValue(.library("\(library).\(name)"))
    case .text, .member, .set, .names, .freshTable, .function, .helper: return .anything
    }
  }

  private func parameter(_ name: String, at range: ByteRange, _ frame: Frame) -> CheckedValue {
    if let declared = names.policy.parameter(name), declared.isMilestoneSeries {
      report(PolicyCode.milestoneInFunction, range, frame, isDoubtful: false, ["found": .text(name)])
      return .anything
    }
    let moment = MomentName(rawValue: name)
    if let value = names.parameter(name), moment.map({ hasPeriod || !$0.needsPeriod }) ?? true { return value }
    let known =
      names.policy.parameters.filter { !$0.isMilestoneSeries }.map(\.id)
      + names.policy.readings.filter(\.isValueKind).map(\.id)
      + MomentName.allCases.filter { hasPeriod || !$0.needsPeriod }.map(\.rawValue)
    report(PolicyCode.unknownParameter, range, frame, isDoubtful: false, Collector.unknown(name, among: known))
    return .anything
  }

  /// `owner[key]` with a key that is worked out: every name may be meant.
  private func readAnyField(of owner: CheckedValue) {
    let kinds = owner.kinds ?? [.law] + names.schema.entities.map { .record($0.name) }
    for kind in kinds {
      switch kind {
      case .record(let entity): reads.anyFields.formUnion(names.names(of: entity))
      case .law:
        reads.parameters.formUnion(names.policy.parameters.map(\.id))
        reads.parameters.formUnion(names.policy.readings.map(\.id))
      default: break
      }
    }
  }
}
