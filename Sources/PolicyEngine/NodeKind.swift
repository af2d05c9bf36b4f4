import PolicyLanguage
import PolicyModel

/// What rules are made of, as the table of an agreement run lists it.
package enum NodeKind: String, CaseIterable, Hashable, Sendable {
  // MARK: Expressions of functions
  case and, or, not
  case less, lessOrEqual = "less_or_equal", equal
  case truthOf = "boolean_field"
  case isKnown = "known"
  case isText = "text_is"
  case sameText = "same_text"
  case isListed = "text_in_list"
  case hasMember = "set_includes"
  case slotIsAbsent = "parameter_absent"
  case slotIsText = "parameter_is"
  case slotIsList = "parameter_is_list"
  case slotLists = "parameter_lists"
  case numberOf = "number_field"
  case slotNumber = "parameter"
  case add, subtract, multiply
  case floorDivide = "floor_divide"
  case modulo
  case smaller = "min"
  case larger = "max"
  case select
  case addMonths = "add_months"
  case canAddMonths = "can_add_months"
  case reference

  // MARK: Parts of requirements
  case all, any
  case compareField = "compare_field"
  case compareFact = "compare_fact"
  case compareFunction = "compare_function"
  case share, has
  case includes = "includes_every"
  case test

  // MARK: Facts
  case count, sum, latest, exists, figure

  // MARK: Norms
  case requirement
  case classificationFirst = "classification_first"
  case classificationUnique = "classification_unique"
  case target, quota, stage, duty
}

/// What a node met: its own operands, and all that they are made of.
package struct Exposure: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A field, fact or parameter that is not known.
  package static let missing = Exposure(rawValue: 1)
  /// Two numbers that are equal or differ by one; an end of a field's range or the number beside it; the first or last
  /// day of a month; the first or last member; the first or last record; a list of one or two names; one too few.
  package static let boundary = Exposure(rawValue: 2)
  /// A number of 2³¹ or more, above or below zero; a day before 1950 or after 2190; nothing at all counted, or 1,000 too
  /// few; an empty or full set; a text of more than 200 bytes, or one that no record has; a list of more than 8 names; a
  /// record past the first 1,024.
  package static let extreme = Exposure(rawValue: 4)
}

/// How often each kind of node met what.
package struct NodeExposures: Sendable {
  package struct Row: Hashable, Sendable {
    /// Pairs of a node and a record that were looked at.
    package var looks = 0
    package var missing = 0
    package var boundary = 0
    package var extreme = 0
  }
  package private(set) var rows: [NodeKind: Row] = [:]

  package init() {}

  package subscript(kind: NodeKind) -> Row { rows[kind] ?? Row() }

  mutating func add(_ kind: NodeKind, _ met: Exposure) {
    var row = rows[kind] ?? Row()
    row.looks += 1
    if met.contains(.missing) { row.missing += 1 }
    if met.contains(.boundary) { row.boundary += 1 }
    if met.contains(.extreme) { row.extreme += 1 }
    rows[kind] = row
  }

  package mutating func merge(_ other: NodeExposures) {
    for (kind, row) in other.rows {
      var mine = rows[kind] ?? Row()
      mine.looks += row.looks
      mine.missing += row.missing
      mine.boundary += row.boundary
      mine.extreme += row.extreme
      rows[kind] = mine
    }
  }

  /// Kinds that never met missing, boundary or extreme values.
  package var unmet: [NodeKind] {
    NodeKind.allCases.filter { self[$0].missing == 0 || self[$0].boundary == 0 || self[$0].extreme == 0 }
  }
}

extension NodeKind {
  /// Nil for the record itself and for constants.
  init?(_ expression: TypedExpression) {
    switch expression {
    case .truth, .number, .record: return nil
    case .and: self = .and
    case .or: self = .or
    case .not: self = .not
    case .less: self = .less
    case .lessOrEqual: self = .lessOrEqual
    case .equal: self = .equal
    case .truthOf: self = .truthOf
    case .isKnown: self = .isKnown
    case .isText: self = .isText
    case .sameText: self = .sameText
    case .isListed: self = .isListed
    case .hasMember: self = .hasMember
    case .slotIsAbsent: self = .slotIsAbsent
    case .slotIsText: self = .slotIsText
    case .slotIsList: self = .slotIsList
    case .slotLists: self = .slotLists
    case .numberOf: self = .numberOf
    case .slotNumber: self = .slotNumber
    case .add: self = .add
    case .subtract: self = .subtract
    case .multiply: self = .multiply
    case .floorDivide: self = .floorDivide
    case .modulo: self = .modulo
    case .smaller: self = .smaller
    case .larger: self = .larger
    case .select: self = .select
    case .addMonths: self = .addMonths
    case .canAddMonths: self = .canAddMonths
    case .reference: self = .reference
    }
  }

  init(_ measure: Fact.Measure) {
    switch measure {
    case .count: self = .count
    case .sum: self = .sum
    case .latest: self = .latest
    case .exists: self = .exists
    case .figure: self = .figure
    }
  }
}
