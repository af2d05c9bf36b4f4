/// Expressions that share what they have in common. Equal expressions have one place; an expression stands after all that
/// it is made of. What can be said without a record is settled while building.
package struct ExpressionGraph: Sendable {
  package private(set) var nodes: [TypedExpression] = []
  private var places: [TypedExpression: ExpressionID] = [:]

  package init() {}

  package subscript(id: ExpressionID) -> TypedExpression { nodes[id] }

  /// The place of an expression, as it is.
  package mutating func add(_ node: TypedExpression) -> ExpressionID {
    if let known = places[node] { return known }
    nodes.append(node)
    places[node] = nodes.count - 1
    return nodes.count - 1
  }

  package mutating func truth(_ value: Bool) -> ExpressionID { add(.truth(value)) }
  package mutating func number(_ value: Int64) -> ExpressionID { add(.number(value)) }

  package func constant(_ id: ExpressionID) -> Bool? { if case .truth(let value) = nodes[id] { value } else { nil } }
  package func constantNumber(_ id: ExpressionID) -> Int64? {
    if case .number(let value) = nodes[id] { value } else { nil }
  }

  package mutating func not(_ a: ExpressionID) -> ExpressionID {
    switch nodes[a] {
    case .truth(let value): truth(!value)
    case .not(let inner): inner
    case .less(let left, let right): add(.lessOrEqual(right, left))
    case .lessOrEqual(let left, let right): add(.less(right, left))
    default: add(.not(a))
    }
  }

  package mutating func and(_ a: ExpressionID, _ b: ExpressionID) -> ExpressionID {
    if let value = constant(a) { return value ? b : a }
    if let value = constant(b) { return value ? a : b }
    if implies(a, b) { return a }
    if implies(b, a) { return b }
    if areOpposite(a, b) { return truth(false) }
    // a and (not a or c) is a and c.
    if case .or(let x, let y) = nodes[b] {
      if areOpposite(a, x) { return and(a, y) }
      if areOpposite(a, y) { return and(a, x) }
    }
    if case .or(let x, let y) = nodes[a] {
      if areOpposite(b, x) { return and(b, y) }
      if areOpposite(b, y) { return and(b, x) }
    }
    return add(.and(min(a, b), max(a, b)))
  }

  package mutating func or(_ a: ExpressionID, _ b: ExpressionID) -> ExpressionID {
    if let value = constant(a) { return value ? a : b }
    if let value = constant(b) { return value ? b : a }
    if implies(a, b) { return b }
    if implies(b, a) { return a }
    if areOpposite(a, b) { return truth(true) }
    // a or (not a and c) is a or c.
    if case .and(let x, let y) = nodes[b] {
      if areOpposite(a, x) { return or(a, y) }
      if areOpposite(a, y) { return or(a, x) }
    }
    if case .and(let x, let y) = nodes[a] {
      if areOpposite(b, x) { return or(b, y) }
      if areOpposite(b, y) { return or(b, x) }
    }
    return add(.or(min(a, b), max(a, b)))
  }

  /// Whether it is plain from its form that `a` never holds without `b`. Looks a few steps deep.
  package func implies(_ a: ExpressionID, _ b: ExpressionID, depth: Int = 6) -> Bool {
    if a == b { return true }
    if constant(b) == true || constant(a) == false { return true }
    if depth == 0 { return false }
    if case .and(let x, let y) = nodes[a], implies(x, b, depth: depth - 1) || implies(y, b, depth: depth - 1) {
      return true
    }
    if case .or(let x, let y) = nodes[b] {
      return implies(a, x, depth: depth - 1) || implies(a, y, depth: depth - 1)
    }
    return false
  }

  package func areOpposite(_ a: ExpressionID, _ b: ExpressionID) -> Bool {
    switch (nodes[a], nodes[b]) {
    case (.truth(let x), .truth(let y)): x != y
    case (.not(let inner), _): inner == b
    case (_, .not(let inner)): inner == a
    case (.less(let x, let y), .lessOrEqual(let p, let q)), (.lessOrEqual(let x, let y), .less(let p, let q)):
      x == q && y == p
    default: false
    }
  }

  /// The truth `a` where `condition` holds, `b` where it does not.
  package mutating func choose(_ condition: ExpressionID, _ a: ExpressionID, _ b: ExpressionID) -> ExpressionID {
    if a == b { return a }
    let negated = not(condition)
    return or(and(condition, a), and(negated, b))
  }

  package mutating func select(_ condition: ExpressionID, _ a: ExpressionID, _ b: ExpressionID) -> ExpressionID {
    if a == b { return a }
    if let value = constant(condition) { return value ? a : b }
    if case .not(let inner) = nodes[condition] { return select(inner, b, a) }
    return add(.select(condition, a, b))
  }

  package mutating func less(_ a: ExpressionID, _ b: ExpressionID) -> ExpressionID {
    if a == b { return truth(false) }
    if let x = constantNumber(a), let y = constantNumber(b) { return truth(x < y) }
    return add(.less(a, b))
  }

  package mutating func lessOrEqual(_ a: ExpressionID, _ b: ExpressionID) -> ExpressionID {
    if a == b { return truth(true) }
    if let x = constantNumber(a), let y = constantNumber(b) { return truth(x <= y) }
    return add(.lessOrEqual(a, b))
  }

  package mutating func equal(_ a: ExpressionID, _ b: ExpressionID) -> ExpressionID {
    if a == b { return truth(true) }
    if let x = constantNumber(a), let y = constantNumber(b) { return truth(x == y) }
    return add(.equal(min(a, b), max(a, b)))
  }
}
