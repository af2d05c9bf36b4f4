import LuaSyntax
import MediationModel
import PolicyModel

extension MutantFinder {
  /// Changes inside an expression: operators, literals, and the tables and functions in it.
  mutating func value(_ expression: Expression, _ place: Place) {
    let inner = expression.unwrapped
    switch inner.kind {
    case .nil, .vararg, .name, .float: break
    case .true: add(.logic, inner.range, "false", at: place)
    case .false: add(.logic, inner.range, "true", at: place)
    case .integer(let number): steps(number, inner, place)
    case .string(let text): if let text = text.text { dates(text, inner, place) }
    case .function(let function):
      var inner = place
      inner.records.parameter = function.parameters.first.map { chunk.locals[$0].name }
      walk(function.body, inner)
    case .table(let table): self.table(table, place)
    case .field(let base, _): value(base, place)
    case .index(let base, _): value(base, place)
    case .call(let call): self.call(call, place)
    case .binary(let operation): binary(operation, inner, place)
    case .unary(let operation):
      if operation.operator == .not {
        add(.logic, inner.range, chunk.source.text(operation.operand.range), at: place)
      }
      value(operation.operand, place)
    case .parenthesized: break
    }
  }

  /// A number in a function has the step 1.
  private mutating func steps(_ number: Int64, _ literal: Expression, _ place: Place) {
    for step in [Int64(-1), 1] {
      let (changed, overflow) = number.addingReportingOverflow(step)
      if !overflow { add(.number, literal.range, changed < 0 ? "(\(changed))" : String(changed), at: place) }
    }
  }

  private mutating func call(_ call: Call, _ place: Place) {
    if case .name(let name) = call.callee.unwrapped.kind, name.binding == .global, name.text == "require" { return }
    if case .name(let name) = call.callee.unwrapped.kind, name.text == "includes", call.arguments.count == 2,
      let members = members(ofField: call.arguments[0], place)
    {
      swap(call.arguments[1], members, place)
    }
    for argument in call.arguments { value(argument, place) }
  }

  private mutating func binary(_ operation: BinaryOperation, _ whole: Expression, _ place: Place) {
    if let other = MutantFinder.opposites[operation.operator] {
      let kind: Mutant.Kind = operation.operator.isComparison ? .comparison : .logic
      add(kind, operation.operatorRange, other.rawValue, at: place, shown: whole.range)
    }
    switch operation.operator {
    case .and, .or:
      // In `a and b and c` each of the three is left out once: the left side of the last `and` holds the other two.
      if !isChain(operation.left, operation.operator) {
        drop(operation.left.range.lowerBound..<operation.right.range.lowerBound, at: place, shown: whole.range)
      }
      drop(operation.left.range.upperBound..<operation.right.range.upperBound, at: place, shown: whole.range)
    case .equal, .notEqual:
      for (side, literal) in [(operation.left, operation.right), (operation.right, operation.left)] {
        guard case .string = literal.unwrapped.kind else { continue }
        swap(literal, members(ofField: side, place), place)
      }
    default: break
    }
    value(operation.left, place)
    value(operation.right, place)
  }

  private func isChain(_ expression: Expression, _ joined: BinaryOperator) -> Bool {
    if case .binary(let inner) = expression.kind { inner.operator == joined } else { false }
  }

  static let opposites: [BinaryOperator: BinaryOperator] = [
    .less: .lessEqual, .lessEqual: .less, .greater: .greaterEqual, .greaterEqual: .greater, .equal: .notEqual,
    .notEqual: .equal, .and: .or, .or: .and, .add: .subtract, .subtract: .add,
  ]

  // MARK: Members of enumerations

  /// The members that a field of that name can have: `o.kind`, `a.jurisdiction.level`, a classification. Those of the
  /// record's own field where the record is known, as in a helper it is not.
  private func members(ofField expression: Expression, _ place: Place) -> [[String]]? {
    guard case .field(let base, let name) = expression.unwrapped.kind else { return nil }
    let own = place.records.entity(of: base, schema).flatMap { schema.entity($0) }
    let entities = own?.field(name.text) == nil ? schema.entities : own.map { [$0] } ?? []
    var lists: [[String]] = entities.compactMap { entity in
      switch entity.field(name.text)?.type {
      case .enumeration(let id)?, .set(let id)?: schema.enumeration(id)?.members.map(\.name)
      default: nil
      }
    }
    if let norm = policy.norm(name.text), case .classification(let classification) = norm.body {
      lists.append(classification.memberNames)
    }
    return lists
  }

  /// Another member of the same enumeration; of a text, another text.
  private mutating func swap(_ literal: Expression, _ lists: [[String]]?, _ place: Place) {
    guard case .string(let written) = literal.unwrapped.kind, let text = written.text else { return }
    let holding = (lists ?? []).filter { $0.contains(text) }
    if !holding.isEmpty {
      // Where any of several kinds of records may be meant, the checker refuses what is none of its field's members.
      for members in holding {
        if let other = next(text, in: members) { add(.member, literal.range, quoted(other), at: place) }
      }
    } else if lists?.isEmpty ?? true {
      add(.member, literal.range, quoted(text + "*"), at: place)
    }
  }

  /// The member after the one that is written, the first after the last; nil where there is no other.
  func next(_ text: String, in members: [String]) -> String? {
    guard let index = members.firstIndex(of: text), members.count > 1 else { return nil }
    return members[(index + 1) % members.count]
  }

  func quoted(_ text: String) -> String { "\"\(text)\"" }
}
