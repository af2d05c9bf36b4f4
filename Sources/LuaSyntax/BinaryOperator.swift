/// The operators between two expressions; the raw value is the spelling.
package enum BinaryOperator: String, CaseIterable, Sendable {
  case or, and
  case less = "<"
  case greater = ">"
  case lessEqual = "<="
  case greaterEqual = ">="
  case notEqual = "~="
  case equal = "=="
  case bitwiseOr = "|"
  case bitwiseXor = "~"
  case bitwiseAnd = "&"
  case shiftLeft = "<<"
  case shiftRight = ">>"
  case concatenate = ".."
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case floorDivide = "//"
  case modulo = "%"
  case power = "^"

  package var isComparison: Bool {
    switch self {
    case .less, .greater, .lessEqual, .greaterEqual, .notEqual, .equal: true
    default: false
    }
  }

  package var isBitwise: Bool {
    switch self {
    case .bitwiseOr, .bitwiseXor, .bitwiseAnd, .shiftLeft, .shiftRight: true
    default: false
    }
  }

  init?(_ symbol: Symbol) {
    guard let found = Self.bySymbol[symbol] else { return nil }
    self = found
  }

  /// How strongly it holds what stands to its left and right; an operator that groups to the right holds its right
  /// side less strongly.
  var priority: (left: Int, right: Int) {
    switch self {
    case .or: (1, 1)
    case .and: (2, 2)
    case .less, .greater, .lessEqual, .greaterEqual, .notEqual, .equal: (3, 3)
    case .bitwiseOr: (4, 4)
    case .bitwiseXor: (5, 5)
    case .bitwiseAnd: (6, 6)
    case .shiftLeft, .shiftRight: (7, 7)
    case .concatenate: (9, 8)
    case .add, .subtract: (10, 10)
    case .multiply, .divide, .floorDivide, .modulo: (11, 11)
    case .power: (14, 13)
    }
  }

  private static let bySymbol: [Symbol: BinaryOperator] = {
    var operators: [Symbol: BinaryOperator] = [:]
    for found in allCases {
      if let symbol = Symbol(rawValue: found.rawValue) { operators[symbol] = found }
    }
    return operators
  }()
}
