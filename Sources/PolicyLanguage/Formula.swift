/// Something that a condition asks of a record, by how it is written: `kind`, `jurisdiction.level`, `p.cutoff`.
struct Term: Hashable, Sendable {
  enum Domain: Hashable, Sendable {
    case boolean
    case members([String])
    case text
    case integer(ClosedRange<Int64>?)
    /// The values that the choices of a reading give.
    case choices([Int64])
    case record
  }

  let key: String
  /// The fields and parameters that it hangs on; two terms without one in common can have any values beside each other.
  let reads: Set<String>
  let domain: Domain
  /// Whether it is worked out from other records, so that it may hang together with more than its name shows.
  var isDerived = false
  /// Whether a column behind it may be empty, which ends the function that reads it.
  var mayBeMissing = false
  /// Its number is that of a day.
  var isDay = false

  /// The term for what stands `deeper` in the record that this one is.
  func child(_ name: String) -> String { key.isEmpty ? name : "\(key).\(name)" }
}

/// How two numbers stand to each other.
enum Relation: String, Hashable, Sendable, CaseIterable {
  case less = "<"
  case lessEqual = "<="
  case greater = ">"
  case greaterEqual = ">="
  case equal = "=="
  case notEqual = "~="

  var mirrored: Relation {
    switch self {
    case .less: .greater
    case .lessEqual: .greaterEqual
    case .greater: .less
    case .greaterEqual: .lessEqual
    case .equal, .notEqual: self
    }
  }

  var negated: Relation {
    switch self {
    case .less: .greaterEqual
    case .lessEqual: .greater
    case .greater: .lessEqual
    case .greaterEqual: .less
    case .equal: .notEqual
    case .notEqual: .equal
    }
  }

  func holds(_ left: Int64, _ right: Int64) -> Bool {
    switch self {
    case .less: left < right
    case .lessEqual: left <= right
    case .greater: left > right
    case .greaterEqual: left >= right
    case .equal: left == right
    case .notEqual: left != right
    }
  }
}

/// A condition on a record, as far as a function's text shows it.
indirect enum Formula: Hashable, Sendable {
  case constant(Bool)
  /// A boolean that is true.
  case truth(Term)
  /// A text or member that is this one.
  case equals(Term, String)
  case compare(Term, Relation, Int64)
  /// Two numbers that are both not written in the file; the term with the lesser key stands first.
  case ordered(Term, Relation, Term)
  case known(Term)
  /// What the checker does not look into, by where it is written and how.
  case opaque(String, text: String)
  case not(Formula)
  case and(Formula, Formula)
  case or(Formula, Formula)

  static func ordering(_ left: Term, _ relation: Relation, _ right: Term) -> Formula {
    left.key <= right.key ? .ordered(left, relation, right) : .ordered(right, relation.mirrored, left)
  }

  static func all(_ left: Formula, _ right: Formula) -> Formula {
    switch (left, right) {
    case (.constant(true), let other), (let other, .constant(true)): other
    case (.constant(false), _): left
    default: .and(left, right)
    }
  }

  static func either(_ left: Formula, _ right: Formula) -> Formula {
    switch (left, right) {
    case (.constant(false), let other), (let other, .constant(false)): other
    case (.constant(true), _): left
    default: left == right ? left : .or(left, right)
    }
  }

  /// The same with numbers in the place of terms.
  /// - Parameter numbers: by the key of the term.
  func substituting(_ numbers: [String: Int64]) -> Formula {
    switch self {
    case .constant, .truth, .equals, .known, .opaque: return self
    case .compare(let term, let relation, let bound):
      return numbers[term.key].map { .constant(relation.holds($0, bound)) } ?? self
    case .ordered(let left, let relation, let right):
      switch (numbers[left.key], numbers[right.key]) {
      case (let first?, let second?): return .constant(relation.holds(first, second))
      case (let first?, nil): return .compare(right, relation.mirrored, first)
      case (nil, let second?): return .compare(left, relation, second)
      case (nil, nil): return self
      }
    case .not(let inner): return inner.substituting(numbers).negated
    case .and(let left, let right): return .all(left.substituting(numbers), right.substituting(numbers))
    case .or(let left, let right): return .either(left.substituting(numbers), right.substituting(numbers))
    }
  }

  /// The terms that it compares with others.
  var comparedKeys: Set<String> {
    var keys: Set<String> = []
    for atom in atoms {
      switch atom {
      case .ordered(let left, _, let right): keys.formUnion([left.key, right.key])
      case .compare(let term, _, _): keys.insert(term.key)
      default: break
      }
    }
    return keys
  }

  /// The columns of which it asks whether they are known.
  var askedKeys: Set<String> {
    Set(atoms.compactMap { if case .known(let term) = $0 { term.key } else { nil } })
  }

  /// The columns of records that it reads.
  var columns: [Term] {
    var found: [Term] = []
    for atom in atoms {
      let terms: [Term]
      switch atom {
      case .truth(let term), .equals(let term, _), .compare(let term, _, _): terms = [term]
      case .ordered(let left, _, let right): terms = [left, right]
      case .constant, .opaque, .known, .not, .and, .or: terms = []
      }
      for term in terms where !term.key.hasPrefix("p.") && !found.contains(term) { found.append(term) }
    }
    return found
  }

  /// Those that may be empty, but for those whose being there it asks first.
  var unguardedColumns: [Term] {
    let asked = askedKeys
    return columns.filter { $0.mayBeMissing && !asked.contains($0.key) }
  }

  var negated: Formula {
    switch self {
    case .constant(let value): .constant(!value)
    case .not(let inner): inner
    case .compare(let term, let relation, let value): .compare(term, relation.negated, value)
    case .ordered(let left, let relation, let right): .ordered(left, relation.negated, right)
    default: .not(self)
    }
  }

  /// How many parts it is made of.
  var size: Int {
    switch self {
    case .constant, .truth, .equals, .compare, .ordered, .known, .opaque: 1
    case .not(let inner): 1 + inner.size
    case .and(let left, let right), .or(let left, let right): 1 + left.size + right.size
    }
  }

  /// Every part that is no conjunction, disjunction or negation, in the order written.
  var atoms: [Formula] {
    switch self {
    case .constant: []
    case .truth, .equals, .compare, .ordered, .known, .opaque: [self]
    case .not(let inner): inner.atoms
    case .and(let left, let right), .or(let left, let right): left.atoms + right.atoms
    }
  }

  /// The keys of what it asks about.
  var subjects: Set<String> {
    var keys: Set<String> = []
    for atom in atoms {
      switch atom {
      case .truth(let term), .equals(let term, _), .compare(let term, _, _), .known(let term): keys.insert(term.key)
      case .ordered(let left, _, let right): keys.insert("\(left.key) ? \(right.key)")
      case .constant, .opaque, .not, .and, .or: break
      }
    }
    return keys
  }
}
