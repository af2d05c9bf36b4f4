import MediationModel

/// All the cases that some formulas tell apart, gone through one by one: each member that they name and one other, each
/// bound with its neighbours, two numbers as below, equal and above. Exact for conditions on single fields; what formulas
/// do not show (opaque parts, laws that tie one field to another) only adds cases that cannot be.
///
/// So "in every case" is a proof. "In some case" is one only when `isFree`.
struct FormulaCases {
  /// What a formula says in one case.
  enum Answer: Hashable {
    case no, yes
    /// Reading a missing field ended the function.
    case ended
    /// It hangs on something opaque.
    case perhaps
  }

  private enum Subject: Hashable {
    case term(String)
    case pair(String, String)
  }
  private struct Variable {
    let subject: Subject
    let terms: [Term]
    var texts: Set<String> = []
    var bounds: Set<Int64> = []
    var canBeMissing = false
    var values: [Value] = []
  }
  enum Value: Hashable {
    case missing
    case flag(Bool)
    case text(String)
    /// A member or text that no formula names.
    case otherText
    case number(Int64)
    /// The sign of left minus right.
    case order(Int)
  }
  typealias Case = [Int]

  /// More cases than this are not gone through: nothing is then proved.
  static let mostCases = 4096

  private var variables: [Variable] = []
  private var indices: [Subject: Int] = [:]
  let count: Int

  /// Nil where there are too many cases.
  init?(_ formulas: [Formula]) {
    for formula in formulas { for atom in formula.atoms { Self.add(atom, &variables, &indices) } }
    var product = 1
    for index in variables.indices {
      variables[index].values = Self.values(of: variables[index])
      product *= variables[index].values.count
      if product > Self.mostCases || product == 0 { return nil }
    }
    count = product
  }

  /// Whether a case stands for records that can be: no two of the variables hang on one field, and at most one is worked
  /// out from other records.
  var isFree: Bool {
    var seen: Set<String> = []
    var derived = 0
    for variable in variables {
      let reads = variable.terms.reduce(into: Set<String>()) { $0.formUnion($1.reads) }
      if !seen.isDisjoint(with: reads) { return false }
      seen.formUnion(reads)
      if variable.terms.contains(where: \.isDerived) { derived += 1 }
    }
    return derived <= 1
  }

  func cases() -> [Case] {
    var result: [Case] = [[]]
    for variable in variables {
      result = result.flatMap { head in variable.values.indices.map { head + [$0] } }
    }
    return result
  }

  func answer(_ formula: Formula, in chosen: Case) -> Answer {
    switch formula {
    case .constant(let value): return value ? .yes : .no
    case .opaque: return .perhaps
    case .known(let term):
      guard let value = value(.term(term.key), chosen) else { return .perhaps }
      return value == .missing ? .no : .yes
    case .truth(let term): return test(term, chosen) { $0 == .flag(true) }
    case .equals(let term, let text): return test(term, chosen) { $0 == .text(text) }
    case .compare(let term, let relation, let bound):
      return test(term, chosen) { if case .number(let number) = $0 { relation.holds(number, bound) } else { false } }
    case .ordered(let left, let relation, let right):
      for term in [left, right] where value(.term(term.key), chosen) == .missing { return .ended }
      guard case .order(let sign)? = value(.pair(left.key, right.key), chosen) else { return .perhaps }
      return relation.holds(Int64(sign), 0) ? .yes : .no
    case .not(let inner):
      switch answer(inner, in: chosen) {
      case .yes: return .no
      case .no: return .yes
      case let other: return other
      }
    case .and(let left, let right):
      let first = answer(left, in: chosen)
      switch first {
      case .no, .ended: return first
      case .yes: return answer(right, in: chosen)
      case .perhaps: return answer(right, in: chosen) == .no ? .no : .perhaps
      }
    case .or(let left, let right):
      let first = answer(left, in: chosen)
      switch first {
      case .yes, .ended: return first
      case .no: return answer(right, in: chosen)
      case .perhaps: return answer(right, in: chosen) == .yes ? .yes : .perhaps
      }
    }
  }

  /// The case in words that need no translation: `kind = township_centre, issued_on = p.cutoff`.
  func description(of chosen: Case) -> String {
    variables.indices.compactMap { index in
      let variable = variables[index]
      let name = variable.terms[0].key
      switch variable.values[chosen[index]] {
      case .missing: return "not known(\(name))"
      case .flag(let value): return "\(name) = \(value)"
      case .text(let text): return "\(name) = \(text)"
      case .otherText: return "\(name) ~= \(variable.texts.sorted().joined(separator: ", "))"
      case .number(let number):
        let isDay = variable.terms[0].isDay
        return "\(name) = \(isDay ? Day(number: Int32(truncatingIfNeeded: number)).description : String(number))"
      case .order(let sign):
        return "\(name) \(sign < 0 ? "<" : sign > 0 ? ">" : "=") \(variable.terms[1].key)"
      }
    }.joined(separator: ", ")
  }

  /// For each variable that has an order, the cases below and above one that differ from it in that variable alone.
  func neighbours(of chosen: Case) -> [(below: [Case], above: [Case])] {
    variables.indices.compactMap { index in
      let values = variables[index].values
      func cases(_ isWanted: (Value) -> Bool) -> [Case] {
        values.indices.filter { isWanted(values[$0]) }.map { place in
          var other = chosen
          other[index] = place
          return other
        }
      }
      switch values[chosen[index]] {
      case .number(let number):
        return (
          cases { if case .number(let other) = $0 { other < number } else { false } },
          cases { if case .number(let other) = $0 { other > number } else { false } }
        )
      case .order(0): return (cases { $0 == .order(-1) }, cases { $0 == .order(1) })
      default: return nil
      }
    }
  }

  // MARK: Variables

  private static func add(_ atom: Formula, _ variables: inout [Variable], _ indices: inout [Subject: Int]) {
    func index(_ subject: Subject, _ terms: [Term]) -> Int {
      if let known = indices[subject] { return known }
      variables.append(Variable(subject: subject, terms: terms))
      indices[subject] = variables.count - 1
      return variables.count - 1
    }
    switch atom {
    case .truth(let term): _ = index(.term(term.key), [term])
    case .equals(let term, let text): variables[index(.term(term.key), [term])].texts.insert(text)
    case .compare(let term, _, let bound): variables[index(.term(term.key), [term])].bounds.insert(bound)
    case .ordered(let left, _, let right): _ = index(.pair(left.key, right.key), [left, right])
    case .known(let term): variables[index(.term(term.key), [term])].canBeMissing = true
    case .constant, .opaque, .not, .and, .or: break
    }
  }

  private static func values(of variable: Variable) -> [Value] {
    if case .pair = variable.subject { return [.order(-1), .order(0), .order(1)] }
    var values: [Value]
    switch variable.terms[0].domain {
    case .boolean: values = [.flag(false), .flag(true)]
    case .record: values = [.flag(true)]
    case .text: values = variable.texts.sorted().map(Value.text) + [.otherText]
    case .members(let members):
      values = variable.texts.sorted().map(Value.text)
      if members.contains(where: { !variable.texts.contains($0) }) || values.isEmpty { values.append(.otherText) }
    case .choices(let choices): values = Set(choices).sorted().map(Value.number)
    case .integer(let range):
      var numbers: Set<Int64> = []
      for bound in variable.bounds {
        for number in [bound &- 1, bound, bound &+ 1] where range?.contains(number) ?? true { numbers.insert(number) }
      }
      // Where every bound lies outside the range, the whole of it is on one side.
      if numbers.isEmpty { numbers.insert(range?.lowerBound ?? 0) }
      values = numbers.sorted().map(Value.number)
    }
    return variable.canBeMissing ? [.missing] + values : values
  }

  private func value(_ subject: Subject, _ chosen: Case) -> Value? {
    indices[subject].map { variables[$0].values[chosen[$0]] }
  }

  private func test(_ term: Term, _ chosen: Case, _ holds: (Value) -> Bool) -> Answer {
    guard let value = value(.term(term.key), chosen) else { return .perhaps }
    return value == .missing ? .ended : holds(value) ? .yes : .no
  }
}
