import MediationModel

extension ExpressionGraph {
  package mutating func sum(_ a: ExpressionID, _ b: ExpressionID) -> ExpressionID {
    if let x = constantNumber(a), let y = constantNumber(b) { return number(x &+ y) }
    if constantNumber(a) == 0 { return b }
    if constantNumber(b) == 0 { return a }
    return add(.add(min(a, b), max(a, b)))
  }

  package mutating func difference(_ a: ExpressionID, _ b: ExpressionID) -> ExpressionID {
    if let x = constantNumber(a), let y = constantNumber(b) { return number(x &- y) }
    if constantNumber(b) == 0 { return a }
    return add(.subtract(a, b))
  }

  package mutating func product(_ a: ExpressionID, _ b: ExpressionID) -> ExpressionID {
    if let x = constantNumber(a), let y = constantNumber(b) { return number(x &* y) }
    if constantNumber(a) == 1 { return b }
    if constantNumber(b) == 1 { return a }
    return add(.multiply(min(a, b), max(a, b)))
  }

  package mutating func floorQuotient(_ a: ExpressionID, _ b: ExpressionID) -> ExpressionID {
    if let x = constantNumber(a), let y = constantNumber(b) { return number(flooredQuotient(x, y)) }
    return add(.floorDivide(a, b))
  }

  package mutating func remainder(_ a: ExpressionID, _ b: ExpressionID) -> ExpressionID {
    if let x = constantNumber(a), let y = constantNumber(b) { return number(flooredRemainder(x, y)) }
    return add(.modulo(a, b))
  }

  package mutating func smaller(_ a: ExpressionID, _ b: ExpressionID) -> ExpressionID {
    if let x = constantNumber(a), let y = constantNumber(b) { return number(min(x, y)) }
    return a == b ? a : add(.smaller(min(a, b), max(a, b)))
  }

  package mutating func larger(_ a: ExpressionID, _ b: ExpressionID) -> ExpressionID {
    if let x = constantNumber(a), let y = constantNumber(b) { return number(max(x, y)) }
    return a == b ? a : add(.larger(min(a, b), max(a, b)))
  }

  package mutating func monthsLater(_ day: ExpressionID, _ months: ExpressionID) -> ExpressionID {
    if let x = constantNumber(day), let y = constantNumber(months) { return number(dayByMonths(x, y) ?? 0) }
    return add(.addMonths(day: day, months: months))
  }

  package mutating func hasMonthsLater(_ day: ExpressionID, _ months: ExpressionID) -> ExpressionID {
    if let x = constantNumber(day), let y = constantNumber(months) { return truth(dayByMonths(x, y) != nil) }
    return add(.canAddMonths(day: day, months: months))
  }
}

/// Lua's `//` on whole numbers; 0 when divided by 0.
func flooredQuotient(_ a: Int64, _ b: Int64) -> Int64 {
  if b == 0 { return 0 }
  if b == -1 { return 0 &- a }
  let quotient = a / b
  return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient
}

/// Lua's `%` on whole numbers; 0 when divided by 0.
func flooredRemainder(_ a: Int64, _ b: Int64) -> Int64 {
  if b == 0 || b == -1 { return 0 }
  let remainder = a % b
  return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder
}

/// As `add_months` of policies answers; nil where it is an error: a day or a result outside the years 1 to 9999, or more
/// than 120,000 months.
func dayByMonths(_ day: Int64, _ months: Int64) -> Int64? {
  guard (-719_162...2_932_896).contains(day), (-120_000...120_000).contains(months) else { return nil }
  return Day(number: Int32(day)).adding(months: Int(months)).map { Int64($0.number) }
}
