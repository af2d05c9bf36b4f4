package import MediationModel

/// The place of an expression in its `ExpressionGraph`.
package typealias ExpressionID = Int

/// A field, fact or classification of a record that an expression leads to.
package struct FieldUse: Hashable, Sendable {
  /// `.record` or `.reference`.
  package let record: ExpressionID
  package let entity: EntityName
  package let field: String

  package init(record: ExpressionID, entity: EntityName, field: String) {
    self.record = record
    self.entity = entity
    self.field = field
  }
}

/// A name as an enumeration member, a text or a parameter gives it.
package enum TextConstant: Hashable, Sendable {
  case literal(String)
  /// Of a parameter of names; a list of several names equals no text.
  case slot(String)
}

/// One step of a function, with a type of its own and without any effect: it has a value for every record, also for one
/// that the function would not have come to. What ends a function is kept beside its value (`CompiledFunction.ended`).
package enum TypedExpression: Hashable, Sendable {
  // MARK: Truths

  case truth(Bool)
  case and(ExpressionID, ExpressionID)
  case or(ExpressionID, ExpressionID)
  case not(ExpressionID)
  /// Of two numbers.
  case less(ExpressionID, ExpressionID)
  case lessOrEqual(ExpressionID, ExpressionID)
  case equal(ExpressionID, ExpressionID)
  /// A boolean field; false where it is unknown.
  case truthOf(FieldUse)
  case isKnown(FieldUse)
  /// An enumeration or text field has this value; false where it is unknown.
  case isText(FieldUse, TextConstant)
  /// Two enumeration or text fields are spelled alike; false where either is unknown.
  case sameText(FieldUse, FieldUse)
  /// A text field or enumeration field is one of the names of a parameter.
  case isListed(FieldUse, slot: String)
  /// A set field has this member.
  case hasMember(FieldUse, String)
  /// The parameter has no value: reading it ends the function.
  case slotIsAbsent(String)
  case slotIsText(String, TextConstant)
  /// The parameter has several names (or none); asking `includes` of a single one is an error.
  case slotIsList(String)
  case slotLists(String, String)

  // MARK: Numbers and days, 64 bits wide; sums, differences and products wrap around as Lua's do

  case number(Int64)
  /// 0 where it is unknown.
  case numberOf(FieldUse)
  case slotNumber(String)
  case add(ExpressionID, ExpressionID)
  case subtract(ExpressionID, ExpressionID)
  case multiply(ExpressionID, ExpressionID)
  /// Rounded down; 0 when divided by 0.
  case floorDivide(ExpressionID, ExpressionID)
  /// Has the sign of the divisor; 0 when divided by 0.
  case modulo(ExpressionID, ExpressionID)
  case smaller(ExpressionID, ExpressionID)
  case larger(ExpressionID, ExpressionID)
  /// The condition, the value where it holds, the value where it does not.
  case select(ExpressionID, ExpressionID, ExpressionID)
  /// A day so many months later, clamped to the end of the month; 0 outside the years 1 to 9999.
  case addMonths(day: ExpressionID, months: ExpressionID)
  /// Whether `addMonths` has a result.
  case canAddMonths(day: ExpressionID, months: ExpressionID)

  // MARK: Records

  /// The record that the function is asked about.
  case record
  /// The record that a reference field leads to; any record where it is unknown.
  case reference(FieldUse)
}
