package import MediationModel

/// What an expression of a policy function can be: the words that the checker and the compiler share.
package enum ValueType: Hashable, Sendable {
  /// A whole number in the field's smallest unit; nil where the unit is not known or does not matter.
  case integer(Unit?)
  /// A day number. Adding days to it gives another; the difference of two is an integer of days.
  case date
  case boolean
  /// A string that is a member of this enumeration; the name of a classification stands for its states.
  case enumeration(String)
  case text
  /// A set of members of this enumeration, which only `includes` and `==` look into.
  case set(String)
  /// A list of names from a parameter.
  case list
  /// A record of this entity.
  case record(EntityName)
  /// nil
  case nothing
}

extension ValueType {
  /// What a function gets when it reads a field of this type. Nil for an identifier, which functions cannot read.
  package init?(_ type: FieldType) {
    switch type {
    case .identifier: return nil
    case .text: self = .text
    case .integer(let unit), .decimal(let unit, _): self = .integer(unit)
    case .percent: self = .integer(.percent)
    case .boolean: self = .boolean
    case .date: self = .date
    case .month: self = .integer(.month)
    case .timestamp: self = .integer(.minute)
    case .enumeration(let name): self = .enumeration(name)
    case .set(let name): self = .set(name)
    case .reference(let name): self = .record(name)
    }
  }
}
