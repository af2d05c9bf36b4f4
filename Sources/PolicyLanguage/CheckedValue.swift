import LuaSyntax
import MediationModel

/// An enumeration, or a classification's states, as a type.
struct MemberList: Hashable, Sendable {
  let name: String
  let members: [String]
}

/// One kind of value that an expression may have.
indirect enum ValueKind: Hashable, Sendable {
  case nothing
  case boolean(Bool?)
  /// A whole number in the smallest unit, with its value where it is written in the file.
  case number(Quantity, Int64?)
  case text(String?)
  /// A text that is one of these.
  case member(MemberList)
  case set(MemberList)
  case record(EntityName)
  /// `p`
  case law
  /// What a parameter of names holds: a text, or a list of them.
  case names
  /// A table that a file builds once.
  case table(TableReference)
  /// A table that is made anew in each call.
  case freshTable
  case function(FunctionReference)
  case helper(String)
  case library(String)

  /// Values of different classes are never equal; nil where that cannot be told.
  var equalityClass: Int? {
    switch self {
    case .nothing: 0
    case .boolean: 1
    case .number: 2
    case .text, .member: 3
    case .set: 4
    case .record: 5
    case .law: 6
    case .table, .freshTable: 7
    case .function, .helper: 8
    case .names, .library: nil
    }
  }

  /// As a message names it; the phrasebook has its words.
  var word: String {
    switch self {
    case .nothing: "nil"
    case .boolean: "boolean"
    case .number(let measure, _): measure.word
    case .text: "string"
    case .member: "member"
    case .set: "set"
    case .record: "record"
    case .law: "law"
    case .names: "names"
    case .table, .freshTable, .library: "table"
    case .function, .helper: "function"
    }
  }

  /// What `type` answers; nil where it depends.
  var luaType: String? {
    switch self {
    case .nothing: "nil"
    case .boolean: "boolean"
    case .number: "number"
    case .text, .member: "string"
    case .set, .record, .law: "userdata"
    case .table, .freshTable, .library: "table"
    case .function, .helper: "function"
    case .names: nil
    }
  }
}

/// A table of a file, by where its constructor stands.
struct TableReference: Hashable, Sendable {
  let chunk: Int
  let offset: Int
}

/// A function of a file, with what it keeps of the functions around it.
struct FunctionReference: Hashable, Sendable {
  let chunk: Int
  let function: FunctionID
  let captured: [LocalID: CheckedValue]
}

/// What is known of a value before anything runs.
struct CheckedValue: Hashable, Sendable {
  /// What it may be; nil: anything.
  let kinds: [ValueKind]?
  /// How it hangs on the record, for values that conditions are made of.
  var meaning: Meaning?
  /// Where a literal is written.
  var place: LiteralPlace?
  /// How large it may be, for a number that something bounds.
  private var bound: Magnitude?

  indirect enum Meaning: Hashable, Sendable {
    case term(Term)
    case formula(Formula)
  }

  struct LiteralPlace: Hashable, Sendable {
    let chunk: Int
    let range: ByteRange
  }

  static let anything = CheckedValue(kinds: nil)
  static let nothing = CheckedValue(.nothing)
  static let boolean = CheckedValue(.boolean(nil))

  init(_ kind: ValueKind, meaning: Meaning? = nil, place: LiteralPlace? = nil, bound: Magnitude? = nil) {
    kinds = [kind]
    self.meaning = meaning
    self.place = place
    self.bound = bound
  }

  init(kinds: [ValueKind]?, meaning: Meaning? = nil, bound: Magnitude? = nil) {
    self.kinds = kinds
    self.meaning = meaning
    self.bound = bound
  }

  /// How large it may be; nil where nothing bounds it.
  var magnitude: Magnitude? { integer.map { Magnitude($0.magnitude) } ?? bound }

  /// The kind, where there is only one.
  var kind: ValueKind? { kinds?.count == 1 ? kinds?.first : nil }

  /// Whether it counts as true in a condition; nil where that is not known.
  var truth: Bool? {
    guard let kinds else { return nil }
    let truths = kinds.map { kind -> Bool? in
      switch kind {
      case .nothing: false
      case .boolean(let value): value
      default: true
      }
    }
    guard let first = truths.first, let first, truths.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  var isNumber: Bool { if case .number? = kind { true } else { false } }

  var measure: Quantity? { if case .number(let measure, _)? = kind { measure } else { nil } }

  var integer: Int64? { if case .number(_, let value)? = kind { value } else { nil } }

  var string: String? { if case .text(let value)? = kind { value } else { nil } }

  var term: Term? { if case .term(let term)? = meaning { term } else { nil } }

  /// Either of two values, as after a conditional.
  func joined(_ other: CheckedValue) -> CheckedValue {
    if self == other { return self }
    guard let kinds, let others = other.kinds else { return .anything }
    var result = kinds
    for kind in others where !result.contains(kind) {
      switch kind {
      case .boolean:
        if let index = result.firstIndex(where: { if case .boolean = $0 { true } else { false } }) {
          result[index] = .boolean(nil)
        } else {
          result.append(kind)
        }
      case .number(let measure, _):
        if let index = result.firstIndex(where: { if case .number(measure, _) = $0 { true } else { false } }) {
          result[index] = .number(measure, nil)
        } else {
          result.append(kind)
        }
      default: result.append(kind)
      }
    }
    guard result.count <= 6 else { return .anything }
    return CheckedValue(kinds: result, bound: magnitude.flatMap { most in other.magnitude.map(most.joined) })
  }

  /// The values that it can have where it counts as true, or as false; nil where there are none.
  func part(thatIs truth: Bool) -> CheckedValue? {
    guard let kinds else { return truth ? .anything : CheckedValue(kinds: [.nothing, .boolean(false)]) }
    let part = kinds.compactMap { kind -> ValueKind? in
      switch kind {
      case .nothing: truth ? nil : kind
      case .boolean(let value): value == nil || value == truth ? .boolean(truth) : nil
      default: truth ? kind : nil
      }
    }
    return part.isEmpty ? nil : part == kinds ? self : CheckedValue(kinds: part)
  }
}
