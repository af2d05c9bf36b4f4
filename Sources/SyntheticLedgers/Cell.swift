public import MediationModel

/// What a table's row holds in one column. The column's declared type says how it is written.
public enum Cell: Sendable {
  /// An empty cell: the value is unknown.
  case missing
  /// An identifier, a reference, a text or a member of an enumeration.
  case text(String)
  /// The members of a set.
  case members([String])
  case integer(Int)
  case boolean(Bool)
  case day(Day)

  /// The day, or an empty cell.
  public static func day(orMissing day: Day?) -> Cell { day.map { .day($0) } ?? .missing }

  /// The answer, or an empty cell.
  public static func boolean(orMissing boolean: Bool?) -> Cell { boolean.map { .boolean($0) } ?? .missing }
}

extension Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral
{
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  public init(nilLiteral: ()) { self = .missing }
}
