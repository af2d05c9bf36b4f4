package import MediationModel

/// Writes Lua functions of a record that are well typed and make no sense. Not every one answers for every record: some
/// end at a missing field, and with `faults` some are in error.
package struct ArbitraryRule {
  private let schema: Schema
  private let entity: Entity
  private var random: SplitMix64
  private let facts: [String]
  private let slots: [String]
  private let words: RuleVocabulary
  private let faults: Bool
  private var lines: [String] = []
  private var numbers: [String] = []
  private var maybeNumbers: [String] = []
  private var truths: [String] = []
  private var records: [(name: String, entity: Entity)] = []
  private var count = 0

  /// - Parameters:
  ///   - facts: names of numbers of the entity besides its fields.
  ///   - slots: names of numbers in `p`.
  ///   - words: what else there is to be named.
  ///   - faults: also write divisions by what may be 0, and dates past the calendar.
  package init(
    schema: Schema, entity: EntityName, facts: [String] = [], slots: [String] = [],
    words: RuleVocabulary = RuleVocabulary(), seed: UInt64, faults: Bool = false
  ) {
    self.schema = schema
    self.entity = schema.entity(entity) ?? schema.entities[0]
    self.facts = facts
    self.slots = slots
    self.words = words
    self.faults = faults
    random = SplitMix64(seed: seed, stream: "arbitrary-rule-\(entity)")
  }

  /// An expression of `o` and `p` that is true or false.
  package mutating func condition(depth: Int) -> String {
    (numbers, maybeNumbers, truths, count) = ([], [], [], 0)
    records = [("o", entity)]
    return truth(depth)
  }

  /// `function(o, p) … end`, over several lines, answering true or false or, if asked for, a number.
  /// - Parameter statements: at most so many before the last.
  package mutating func text(number: Bool = false, statements: Int = 4) -> String {
    lines = ["function(o, p)"]
    (numbers, maybeNumbers, truths, count) = ([], [], [], 0)
    records = [("o", entity)]
    for _ in 0..<random.integer(0...statements) { statement(depth: 2, returnsNumber: number) }
    lines.append("  return " + (number ? self.number(3) : truth(3)))
    lines.append("end")
    return lines.joined(separator: "\n")
  }

  // MARK: Statements

  private mutating func name(_ prefix: String) -> String {
    count += 1
    return "\(prefix)\(count)"
  }

  private mutating func statement(depth: Int, returnsNumber: Bool) {
    switch random.integer(0...9) {
    case 0, 1:
      let value = number(2)
      let name = name("n")
      lines.append("  local \(name) = \(value)")
      numbers.append(name)
    case 2, 3:
      let value = truth(2)
      let name = name("t")
      lines.append("  local \(name) = \(value)")
      truths.append(name)
    case 4:
      // One that may stay nil.
      let condition = truth(1)
      let value = number(1)
      let name = name("m")
      lines.append("  local \(name)")
      lines.append("  if \(condition) then \(name) = \(value) end")
      maybeNumbers.append(name)
    case 5 where !references(entity).isEmpty:
      let reference = random.pick(references(entity))
      let name = name("r")
      lines.append("  local \(name) = o.\(reference.field)")
      records.append((name, reference.target))
    case 6:
      let condition = truth(2)
      lines.append("  if \(condition) then return \(returnsNumber ? number(1) : truth(1)) end")
    case 7 where !numbers.isEmpty && depth > 0:
      let changed = random.pick(numbers)
      let (condition, first, other, second) = (truth(2), number(1), truth(1), number(1))
      lines.append("  if \(condition) then")
      lines.append("    \(changed) = \(first)")
      lines.append("  elseif \(other) then")
      lines.append("    \(changed) = \(second)")
      if random.chance(50) {
        lines.append("  else")
        lines.append("    return \(returnsNumber ? number(1) : truth(1))")
      }
      lines.append("  end")
    case 8:
      let name = name("f")
      lines.append("  local function \(name)(a, b)")
      lines.append(
        "    if a \(random.pick(["<", "<=", ">", "==", "~="])) b then return a \(random.pick(["+", "-", "*"])) 3 end")
      lines.append("    return b")
      lines.append("  end")
      let value = "\(name)(\(number(1)), \(number(1)))"
      let result = self.name("n")
      lines.append("  local \(result) = \(value)")
      numbers.append(result)
    default:
      let value = truth(3)
      let name = name("t")
      lines.append("  local \(name) = not (\(value))")
      truths.append(name)
    }
  }

  // MARK: Truths

  private mutating func truth(_ depth: Int) -> String {
    if depth == 0 { return simpleTruth() }
    switch random.integer(0...9) {
    case 0, 1, 2: return "(\(truth(depth - 1)) and \(truth(depth - 1)))"
    case 3, 4, 5: return "(\(truth(depth - 1)) or \(truth(depth - 1)))"
    case 6: return "not \(truth(depth - 1))"
    case 7: return "(\(number(depth - 1)) \(random.pick(["<", "<=", ">", ">=", "==", "~="])) \(number(depth - 1)))"
    case 8 where !maybeNumbers.isEmpty:
      let name = random.pick(maybeNumbers)
      return random.pick([
        "(\(name) ~= nil and \(name) > \(literal()))", "(\(name) == nil)",
        "((\(name) or \(literal())) <= \(literal()))",
      ])
    default: return simpleTruth()
    }
  }

  private mutating func simpleTruth() -> String {
    if !words.isEmpty, random.chance(20), let text = namedTruth() { return text }
    let (record, entity) = anyRecord()
    let field = random.pick(entity.fields)
    switch field.type {
    case .boolean: return "\(record).\(field.name)"
    case .enumeration(let name):
      let members = schema.enumeration(name)?.members.map(\.name) ?? []
      let member = random.chance(5) || members.isEmpty ? "nobody" : random.pick(members)
      return "(\(record).\(field.name) \(random.pick(["==", "~="])) \"\(member)\")"
    case .set(let name):
      guard let member = schema.enumeration(name)?.members.map(\.name).randomMember(&random) else { break }
      return "includes(\(record).\(field.name), \"\(member)\")"
    case .text: return "(\(record).\(field.name) == \"\(random.pick(["甲", "乙", "没有"]))\")"
    case .integer, .percent, .decimal, .month, .timestamp, .date:
      if random.chance(30) { return "known(\(record), \"\(field.name)\")" }
      return "(\(record).\(field.name) \(random.pick(["<", "<=", ">", ">=", "==", "~="])) \(bound(field)))"
    case .reference: return "known(\(record), \"\(field.name)\")"
    case .identifier: break
    }
    if !truths.isEmpty, random.chance(50) { return random.pick(truths) }
    return "(\(number(0)) \(random.pick(["<", ">", "=="])) \(literal()))"
  }

  private mutating func bound(_ field: Field) -> String {
    switch field.type {
    case .date:
      return random.chance(50) ? "p.as_of" : "date(\"\(random.pick(["2024-06-30", "2024-02-29", "2020-01-01"]))\")"
    default:
      if let range = field.range, random.chance(30) {
        return String(random.chance(50) ? range.lowerBound : range.upperBound)
      }
      return literal()
    }
  }

  // MARK: Numbers

  private mutating func number(_ depth: Int) -> String {
    if depth == 0 { return simpleNumber() }
    switch random.integer(0...13) {
    case 0, 1:
      let other = random.chance(20) ? random.pick(["math.maxinteger", "math.mininteger"]) : number(depth - 1)
      return "(\(number(depth - 1)) + \(other))"
    case 2: return "(\(number(depth - 1)) - \(number(depth - 1)))"
    case 3: return "(\(number(depth - 1)) * \(number(depth - 1)))"
    case 4: return "(\(number(depth - 1)) // \(divisor(depth - 1)))"
    case 5: return "(\(number(depth - 1)) % \(divisor(depth - 1)))"
    case 6: return "-(\(number(depth - 1)))"
    case 7: return "(\(truth(depth - 1)) and \(number(depth - 1)) or \(number(depth - 1)))"
    case 8: return "math.\(random.pick(["min", "max"]))(\(number(depth - 1)), \(number(depth - 1)))"
    case 9, 10:
      guard let day = dayExpression() else { return simpleNumber() }
      let helper = random.pick(["add_years", "add_months"])
      let units = faults && random.chance(20) ? "9000" : String(random.integer(-30...30))
      return "\(helper)(\(day), \(random.chance(20) ? "\(units) + 0 * \(literal())" : units))"
    case 11:
      guard let day = dayExpression() else { return simpleNumber() }
      return "days_between(\(day), p.as_of)"
    default: return simpleNumber()
    }
  }

  private mutating func divisor(_ depth: Int) -> String {
    if faults, random.chance(40) { return number(depth) }
    if random.chance(50) {
      return random.pick(["1", "-1", "7", "-7", "1440", "10000", "math.maxinteger", "math.mininteger"])
    }
    let value = number(depth)
    return "(\(value) ~= 0 and \(value) or 3)"
  }

  private mutating func simpleNumber() -> String {
    if !words.isEmpty, random.chance(20), let text = namedNumber() { return text }
    switch random.integer(0...9) {
    case 0, 1: return literal()
    case 2 where !numbers.isEmpty: return random.pick(numbers)
    case 3 where !slots.isEmpty: return "p.\(random.pick(slots))"
    case 4 where !facts.isEmpty: return "o.\(random.pick(facts))"
    default:
      let (record, entity) = anyRecord()
      let fields = entity.fields.filter(\.type.isNumber)
      return fields.isEmpty ? literal() : "\(record).\(random.pick(fields).name)"
    }
  }

  private mutating func dayExpression() -> String? {
    let (record, entity) = anyRecord()
    let fields = entity.fields.filter { $0.type == .date }
    if fields.isEmpty { return random.chance(50) ? "p.as_of" : nil }
    return "\(record).\(random.pick(fields).name)"
  }

  private mutating func literal() -> String {
    if random.chance(8) { return random.pick(["math.maxinteger", "math.mininteger", "4611686018427387904"]) }
    return String(random.chance(60) ? random.integer(0...12) : random.integer(-2...20_000))
  }

  // MARK: What the policy names

  private mutating func namedTruth() -> String? {
    let (record, entity) = anyRecord()
    switch random.integer(0...5) {
    case 0: return words.truthFacts[entity.name]?.randomMember(&random).map { "\(record).\($0)" }
    case 1:
      guard let known = words.classifications[entity.name]?.randomMember(&random) else { return nil }
      return "(\(record).\(known.name) == \"\(random.pick(known.states))\")"
    case 2:
      guard let field = enumerations(entity).randomMember(&random) else { return nil }
      let member =
        random.chance(30) ? "\"\(random.pick(["township_centre", "settled", "nobody"]))\"" : "\(record).\(field.name)"
      return words.lists.randomMember(&random).map { "includes(\($0), \(member))" }
    case 3:
      guard let field = enumerations(entity).randomMember(&random) else { return nil }
      return words.names.randomMember(&random).map { "(\(record).\(field.name) == p.\($0))" }
    case 4:
      return (words.names + ["every"]).randomMember(&random).map {
        "(p.\($0) == \"\(random.pick(["township", "court", "other"]))\")"
      }
    default:
      let (other, second) = anyRecord()
      let pairs = entity.fields.flatMap { mine in
        second.fields.filter { $0.type == mine.type && $0.type.isWord && (record, mine.name) != (other, $0.name) }
          .map { "(\(record).\(mine.name) == \(other).\($0.name))" }
      }
      return pairs.randomMember(&random)
    }
  }

  private mutating func namedNumber() -> String? {
    let (record, entity) = anyRecord()
    switch random.integer(0...4) {
    case 0: return words.constants.randomMember(&random)
    case 1:
      guard let field = enumerations(entity).randomMember(&random) else { return nil }
      return words.tables.randomMember(&random).map { "(\($0)[\(record).\(field.name)] or \(literal()))" }
    case 2: return words.helpers.randomMember(&random).map { "\($0)(\(number(0)), \(number(0)))" }
    case 3:
      // The absolute value of the least number is an error.
      return "math.abs(\(number(0)) // 3)"
    default: return words.facts[entity.name]?.randomMember(&random).map { "\(record).\($0)" }
    }
  }

  private func enumerations(_ entity: Entity) -> [Field] {
    entity.fields.filter { if case .enumeration = $0.type { true } else { false } }
  }

  // MARK: Records

  private func references(_ entity: Entity) -> [(field: String, target: Entity)] {
    entity.fields.compactMap { field in
      guard case .reference(let name) = field.type, let target = schema.entity(name) else { return nil }
      return (field.name, target)
    }
  }

  private mutating func anyRecord() -> (String, Entity) {
    var (name, entity) = random.pick(records)
    while random.chance(15), let reference = references(entity).randomMember(&random) {
      (name, entity) = ("\(name).\(reference.field)", reference.target)
    }
    return (name, entity)
  }
}

extension FieldType {
  /// A text or the member of an enumeration.
  fileprivate var isWord: Bool {
    switch self {
    case .text, .enumeration: true
    default: false
    }
  }
}

extension Array {
  fileprivate func randomMember(_ random: inout SplitMix64) -> Element? { isEmpty ? nil : random.pick(self) }
}
