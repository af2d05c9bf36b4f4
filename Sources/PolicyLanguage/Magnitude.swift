import LuaSyntax
import MediationModel
import PolicyModel

/// How far from 0 a number may lie, at most. Functions count in 64 bits; what may lie beyond would come out as another
/// number without a word.
struct Magnitude: Hashable, Sendable {
  let most: UInt64

  init(_ most: UInt64) { self.most = most }

  init(_ range: ClosedRange<Int64>) { most = max(range.lowerBound.magnitude, range.upperBound.magnitude) }

  /// The number itself may be out of reach.
  var overflows: Bool { most > UInt64(Int64.max) }

  /// Years 1 to 9999 in days.
  static let day = Magnitude(3_000_000)
  /// Records of one kind: the rows of a ledger are numbered in 32 bits.
  static let records = Magnitude(1 << 32)
  /// What a parameter may be where it does not say; a column without a range holds no more either.
  static let undeclared = Magnitude(1_000_000_000_000)

  /// What an operation may give; nil where it is none of ours.
  func combined(_ symbol: BinaryOperator, _ other: Magnitude) -> Magnitude? {
    switch symbol {
    case .add, .subtract:
      let (sum, isBeyond) = most.addingReportingOverflow(other.most)
      return Magnitude(isBeyond ? .max : sum)
    case .multiply:
      let (product, isBeyond) = most.multipliedReportingOverflow(by: other.most)
      return Magnitude(isBeyond ? .max : product)
    case .floorDivide: return self
    case .modulo: return other
    default: return nil
    }
  }

  /// Either of two numbers.
  func joined(_ other: Magnitude) -> Magnitude { Magnitude(max(most, other.most)) }
}

extension CheckNames {
  /// How large a field or fact may be; nil where nothing bounds it.
  func magnitude(_ name: String, of entity: EntityName) -> Magnitude? {
    if let field = schema.entity(entity)?.field(name) {
      if case .date = field.type { return .day }
      return field.range.map { Magnitude($0) }
    }
    guard let fact = policy.facts.first(where: { $0.of == entity && $0.id == name }) else { return nil }
    switch fact.measure {
    case .count: return .records
    case .latest(let count, let field): return magnitude(field, of: count.entity)
    // Sums are checked as they are made, but nothing bounds them.
    case .sum, .figure, .exists: return nil
    }
  }

  /// How large a parameter may be, a scenario's values included.
  func magnitude(ofParameter name: String) -> Magnitude? {
    guard let kind = kind(ofParameter: name), case .number(let quantity, _) = kind else { return nil }
    if quantity == .date { return .day }
    return policy.parameter(name)?.range.map { Magnitude($0) } ?? .undeclared
  }
}
