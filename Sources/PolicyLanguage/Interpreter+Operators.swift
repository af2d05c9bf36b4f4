import Diagnostics
import LuaSyntax
import MediationModel

extension Interpreter {
  func value(of operation: UnaryOperation, _ expression: Expression, _ frame: Frame) -> CheckedValue {
    switch operation.operator {
    case .not:
      let operand = condition(operation.operand, frame)
      if let truth = operand.truth { return CheckedValue(.boolean(!truth)) }
      let asked = formula(of: operand, operation.operand, frame)
      return CheckedValue(.boolean(nil), meaning: .formula(asked.negated))
    case .negate:
      let operand = value(of: operation.operand, frame)
      guard case .number(let measure, let number)? = operand.kind else {
        refuse(operand, "-", operation.operand, frame)
        return .anything
      }
      let result = measure.isTime ? Quantity.unknown : measure
      return CheckedValue(
        .number(result, number.map { 0 &- $0 }), place: operand.place == nil ? nil : place(expression, frame),
        bound: operand.magnitude)
    case .length:
      _ = value(of: operation.operand, frame)
      return CheckedValue(.number(.unknown, nil))
    case .bitwiseNot:
      _ = value(of: operation.operand, frame)
      return CheckedValue(.number(.unknown, nil))
    }
  }

  func value(of operation: BinaryOperation, _ expression: Expression, _ frame: Frame) -> CheckedValue {
    switch operation.operator {
    case .and, .or: return joined(operation, expression, frame)
    case .less, .greater, .lessEqual, .greaterEqual, .equal, .notEqual:
      return comparison(operation, expression, frame)
    case .concatenate:
      _ = value(of: operation.left, frame)
      _ = value(of: operation.right, frame)
      return CheckedValue(.text(nil))
    default: return arithmetic(operation, expression, frame)
    }
  }

  // MARK: and, or

  private func joined(_ operation: BinaryOperation, _ expression: Expression, _ frame: Frame) -> CheckedValue {
    let isAnd = operation.operator == .and
    let left = condition(operation.left, frame)
    if let truth = left.truth, truth != isAnd { return left }
    // What was asked first, with known, does not decide once more on the right.
    let outer = settled
    settled.formUnion(formula(of: left, operation.left, frame).askedKeys)
    let right = value(of: operation.right, frame)
    settled = outer
    if left.truth != nil { return right }
    guard let kept = left.part(thatIs: !isAnd) else { return right }
    var result = kept.joined(right)
    if result.kinds?.allSatisfy({ if case .boolean = $0 { true } else { false } }) == true {
      let first = formula(of: left, operation.left, frame)
      let second = formula(of: right, operation.right, frame)
      let both = isAnd ? Formula.all(first, second) : .either(first, second)
      hides(first, second, operation, frame)
      let isDecided = decides(both, first, second, isAnd, expression, frame)
      result = CheckedValue(.boolean(nil), meaning: .formula(isDecided ? frame.opaque(expression.range) : both))
    }
    return result
  }

  /// Reports a left side that may end the function though the right side would decide by itself.
  private func hides(_ first: Formula, _ second: Formula, _ operation: BinaryOperation, _ frame: Frame) {
    // In a chain of operands only the first is reported.
    if case .binary(let inner) = operation.left.unwrapped.kind, inner.operator == operation.operator,
      wasReported(CheckCode.orderDecides, inner.left.range, frame)
    {
      return
    }
    let lacking = first.unguardedColumns
    let own = second.columns
    // What the right side reads besides; a fact or state that is worked out is not known before it is.
    let ends = lacking.reduce(into: Set<String>()) { $0.formUnion($1.reads) }
    let others = own.filter { !settled.contains($0.key) }
    guard decides, !lacking.isEmpty, !others.isEmpty,
      own.allSatisfy({ ends.isDisjoint(with: $0.reads) && !$0.isDerived })
    else { return }
    let source = frame.file.chunk.source
    report(
      CheckCode.orderDecides, severity: .warning, operation.left.range, frame,
      [
        "found": .text(source.excerpt(operation.left.range)), "other": .text(source.excerpt(operation.right.range)),
        "fields": .list(lacking.map(\.key)), "operator": .text(operation.operator.rawValue),
      ])
  }

  /// Reports an `and` that no record can meet and an `or` that every record meets, where the two sides ask of one thing.
  private func decides(
    _ whole: Formula, _ first: Formula, _ second: Formula, _ isAnd: Bool, _ expression: Expression, _ frame: Frame
  ) -> Bool {
    guard frame.isEntry, whole.size < 40, !first.subjects.isDisjoint(with: second.subjects),
      let cases = FormulaCases([whole])
    else { return false }
    let wanted = isAnd ? FormulaCases.Answer.no : .yes
    let answers = Set(cases.cases().map { cases.answer(whole, in: $0) })
    guard answers.contains(wanted), answers.isSubset(of: [wanted, .ended]) else { return false }
    report(
      isAnd ? CheckCode.neverTrue : .neverFalse, expression.range, frame,
      ["found": .text(frame.file.chunk.source.excerpt(expression.range))])
    return true
  }

  // MARK: Arithmetic

  private func arithmetic(_ operation: BinaryOperation, _ expression: Expression, _ frame: Frame) -> CheckedValue {
    let left = value(of: operation.left, frame)
    let right = value(of: operation.right, frame)
    let symbol = operation.operator.rawValue
    refuse(left, symbol, operation.left, frame)
    refuse(right, symbol, operation.right, frame)
    guard let a = left.measure, let b = right.measure else {
      return left.isNumber || right.isNumber ? CheckedValue(.number(.unknown, nil)) : .anything
    }
    let meaning = term([left, right], key: { "(\($0[0]) \(symbol) \($0[1]))" }).map(CheckedValue.Meaning.term)
    let bound = bound(left, operation, right, frame)
    let isSum = operation.operator == .add || operation.operator == .subtract
    guard isSum else {
      let isLiteral = a == .literal && b == .literal
      return CheckedValue(
        .number(isLiteral ? .literal : .unknown, folded(operation.operator, left, right)), meaning: meaning,
        place: isLiteral ? place(expression, frame) : nil, bound: bound)
    }
    let measure = a.sum(b, subtracts: operation.operator == .subtract)
    if let measure {
      passes(.wrongUnit, operation.operatorRange, frame)
      return CheckedValue(
        .number(measure, folded(operation.operator, left, right)), meaning: meaning,
        place: measure == .literal ? place(expression, frame) : nil, bound: bound)
    }
    report(
      CheckCode.wrongUnit, operation.operatorRange, frame,
      ["found": .text(a.word), "other": .text(b.word), "operator": .text(symbol)])
    return CheckedValue(.number(.unknown, nil))
  }

  /// How large the result may be; reports it where 64 bits may not hold it.
  private func bound(
    _ left: CheckedValue, _ operation: BinaryOperation, _ right: CheckedValue, _ frame: Frame
  ) -> Magnitude? {
    guard let a = left.magnitude, let b = right.magnitude, let result = a.combined(operation.operator, b) else {
      return nil
    }
    guard result.overflows else {
      passes(.overflow, operation.operatorRange, frame)
      return result
    }
    report(
      CheckCode.overflow, operation.operatorRange, frame,
      [
        "operator": .text(operation.operator.rawValue), "found": .text(String(a.most)), "other": .text(String(b.most)),
      ])
    return nil
  }

  private func folded(_ symbol: BinaryOperator, _ left: CheckedValue, _ right: CheckedValue) -> Int64? {
    guard let a = left.integer, let b = right.integer else { return nil }
    let result: (partialValue: Int64, overflow: Bool)
    switch symbol {
    case .add: result = a.addingReportingOverflow(b)
    case .subtract: result = a.subtractingReportingOverflow(b)
    case .multiply: result = a.multipliedReportingOverflow(by: b)
    default: return nil
    }
    return result.overflow ? nil : result.partialValue
  }

  /// The term that is worked out from others and from numbers written in the file; nil where one is neither.
  func term(_ parts: [CheckedValue], key: ([String]) -> String) -> Term? {
    var keys: [String] = []
    var reads: Set<String> = []
    var (isDerived, mayBeMissing) = (false, false)
    for part in parts {
      if let term = part.term {
        keys.append(term.key)
        reads.formUnion(term.reads)
        isDerived = isDerived || term.isDerived
        mayBeMissing = mayBeMissing || term.mayBeMissing
      } else if let number = part.integer {
        keys.append(String(number))
      } else {
        return nil
      }
    }
    if reads.isEmpty { return nil }
    return Term(
      key: key(keys), reads: reads, domain: .integer(nil), isDerived: isDerived, mayBeMissing: mayBeMissing)
  }

  /// Reports an operand that no arithmetic takes: the VM would stop there.
  private func refuse(_ operand: CheckedValue, _ symbol: String, _ expression: Expression, _ frame: Frame) {
    guard let kinds = operand.kinds, !kinds.isEmpty else { return }
    let isRefused = kinds.allSatisfy { kind in
      switch kind {
      case .number, .library: false
      default: true
      }
    }
    guard isRefused else {
      passes(.wrongOperand, expression.range, frame)
      return
    }
    report(
      CheckCode.wrongOperand, expression.range, frame,
      ["operator": .text(symbol), "found": .text(kinds[0].word), "expected": .text("number")])
  }

  // MARK: Comparisons

  private func comparison(_ operation: BinaryOperation, _ expression: Expression, _ frame: Frame) -> CheckedValue {
    let left = value(of: operation.left, frame)
    let right = value(of: operation.right, frame)
    guard let relation = Relation(operation.operator) else { return .boolean }
    let opaque = CheckedValue(.boolean(nil), meaning: .formula(frame.opaque(expression.range)))
    guard let kinds = left.kinds, let others = right.kinds, !kinds.isEmpty, !others.isEmpty else { return opaque }
    if let a = left.measure, let b = right.measure {
      guard agree(a, b, operation, expression, frame) else { return opaque }
      noteNumber(left, beside: right, relation, frame)
      noteNumber(right, beside: left, relation, frame)
      return meaning(left, relation, right, opaque)
    }
    if relation == .equal || relation == .notEqual {
      return isPossible(left, right, operation, expression, frame) ? meaning(left, relation, right, opaque) : opaque
    }
    order(kinds, others, operation, expression, frame)
    return opaque
  }

  /// Whether two numbers may be compared; reports it where not.
  private func agree(
    _ a: Quantity, _ b: Quantity, _ operation: BinaryOperation, _ expression: Expression, _ frame: Frame
  ) -> Bool {
    let arguments: [String: DiagnosticArgument] = [
      "found": .text(a.word), "other": .text(b.word), "operator": .text(operation.operator.rawValue),
    ]
    switch a.disagreement(with: b) {
    case nil:
      passes(.wrongUnit, expression.range, frame)
      passes(.dateAndNumber, expression.range, frame)
      return true
    case .units?: report(CheckCode.wrongUnit, expression.range, frame, arguments)
    case .dateAndNumber?: report(CheckCode.dateAndNumber, expression.range, frame, arguments)
    }
    return false
  }

  /// Whether two values can ever be equal; reports it where not.
  private func isPossible(
    _ left: CheckedValue, _ right: CheckedValue, _ operation: BinaryOperation, _ expression: Expression, _ frame: Frame
  ) -> Bool {
    for (value, other) in [(left, right), (right, left)] {
      guard case .member(let list)? = value.kind, let text = other.string else { continue }
      return isMember(text, of: list, other, operation.left, frame)
    }
    let kinds = left.kinds ?? []
    let others = right.kinds ?? []
    if case .member(let a)? = left.kind, case .member(let b)? = right.kind {
      if a == b || !Set(a.members).isDisjoint(with: b.members) { return true }
    } else if kinds.contains(where: { kind in
      others.contains { other in
        guard let a = kind.equalityClass, let b = other.equalityClass else { return true }
        return a == b
      }
    }) {
      passes(.neverEqual, expression.range, frame)
      return true
    }
    // Whether an argument was left out is for a helper to ask.
    let asksForNothing = kinds == [.nothing] || others == [.nothing]
    guard frame.isEntry || !asksForNothing else { return true }
    var arguments: [String: DiagnosticArgument] = [
      "found": .text(kinds[0].word), "other": .text(others[0].word), "operator": .text(operation.operator.rawValue),
    ]
    if asksForNothing, let name = (left.term ?? right.term)?.key.split(separator: ".").last {
      arguments["field"] = .text(String(name))
    }
    report(CheckCode.neverEqual, expression.range, frame, arguments)
    return false
  }

  /// Whether a text is one of an enumeration's; reports it, where it is written, if not.
  func isMember(
    _ text: String, of list: MemberList, _ value: CheckedValue, _ fallback: Expression, _ frame: Frame
  ) -> Bool {
    let here = CheckedValue.LiteralPlace(chunk: frame.file.id, range: fallback.range)
    let place = value.place ?? here
    if list.members.contains(text) {
      passes(.unknownMember, place.range, frame)
      return true
    }
    var arguments = Collector.unknown(text, among: list.members)
    arguments["name"] = .text(list.name)
    report(CheckCode.unknownMember, at: place, frame, arguments)
    return false
  }

  private func order(
    _ kinds: [ValueKind], _ others: [ValueKind], _ operation: BinaryOperation, _ expression: Expression,
    _ frame: Frame
  ) {
    func isOrdered(_ kind: ValueKind) -> Bool {
      switch kind {
      case .number, .text, .member, .names, .library: true
      default: false
      }
    }
    for (kinds, operand) in [(kinds, operation.left), (others, operation.right)] where !kinds.contains(where: isOrdered)
    {
      report(
        CheckCode.wrongOperand, operand.range, frame,
        [
          "operator": .text(operation.operator.rawValue), "found": .text(kinds[0].word), "expected": .text("number"),
        ])
      return
    }
    if let a = kinds.first, let b = others.first, kinds.count == 1, others.count == 1, let left = a.equalityClass,
      let right = b.equalityClass, left != right
    {
      report(
        CheckCode.wrongOperand, expression.range, frame,
        ["operator": .text(operation.operator.rawValue), "found": .text(a.word), "expected": .text(b.word)])
    } else {
      passes(.wrongOperand, expression.range, frame)
    }
  }

  /// A comparison as a condition on the record, as far as it is one.
  private func meaning(
    _ left: CheckedValue, _ relation: Relation, _ right: CheckedValue, _ opaque: CheckedValue
  ) -> CheckedValue {
    func asked(_ formula: Formula) -> CheckedValue {
      CheckedValue(.boolean(nil), meaning: .formula(relation == .notEqual ? formula.negated : formula))
    }
    if let a = left.integer, let b = right.integer { return CheckedValue(.boolean(relation.holds(a, b))) }
    if left.isNumber, right.isNumber {
      if let term = left.term, let bound = right.integer {
        return CheckedValue(.boolean(nil), meaning: .formula(.compare(term, relation, bound)))
      }
      if let term = right.term, let bound = left.integer {
        return CheckedValue(.boolean(nil), meaning: .formula(.compare(term, relation.mirrored, bound)))
      }
      if let a = left.term, let b = right.term {
        return CheckedValue(.boolean(nil), meaning: .formula(.ordering(a, relation, b)))
      }
      return opaque
    }
    if let a = left.string, let b = right.string { return CheckedValue(.boolean((a == b) == (relation == .equal))) }
    for (value, other) in [(left, right), (right, left)] {
      guard let term = value.term else { continue }
      if let text = other.string { return asked(.equals(term, text)) }
      if term.domain == .boolean, case .boolean(let wanted?)? = other.kind {
        return asked(wanted ? .truth(term) : .not(.truth(term)))
      }
    }
    if let a = left.truth, let b = right.truth, case .boolean? = left.kind, case .boolean? = right.kind {
      return CheckedValue(.boolean((a == b) == (relation == .equal)))
    }
    return opaque
  }

  /// A number of the law that stands in a function instead of in parameters.lua.
  private func noteNumber(
    _ value: CheckedValue, beside other: CheckedValue, _ relation: Relation, _ frame: Frame
  ) {
    guard let place = value.place, let number = value.integer, let measure = other.measure, other.integer == nil else {
      return
    }
    switch (value.measure, measure) {
    case (.date?, .date): break
    // Ordinals and codes are no quantities, and what is not known may be one.
    case (.literal?, .unit(.number)) where relation == .equal || relation == .notEqual: return
    case (.literal?, .unit), (.literal?, .records):
      if (-1...1).contains(number) { return }
    default: return
    }
    reportNumber(at: place, frame)
  }

  func reportNumber(at place: CheckedValue.LiteralPlace, _ frame: Frame) {
    guard let file = files[place.chunk] else { return }
    report(
      CheckCode.shouldBeParameter, severity: .warning, at: place, frame,
      ["found": .text(file.chunk.source.excerpt(place.range))])
  }
}

extension Relation {
  init?(_ symbol: BinaryOperator) {
    guard symbol.isComparison, let relation = Relation(rawValue: symbol.rawValue) else { return nil }
    self = relation
  }
}
