import LuaSyntax
import MediationModel
import PolicyLanguage
import PolicyModel

/// Fixtures like another one, each with a value changed. Always the same, in the same order.
struct FixtureVariations {
  private let opened: OpenedPolicy
  private let mutant: Mutant
  /// Days and numbers near which answers may change: those that the change names first, then the policy's own.
  private let days: [Day]
  private let numbers: [Int64]

  init(_ opened: OpenedPolicy, _ mutant: Mutant) {
    self.opened = opened
    self.mutant = mutant
    let texts = [mutant.original, mutant.changed]
    var days: [Day] = texts.flatMap { FixtureVariations.days(in: $0) }
    var numbers: [Int64] = texts.flatMap { FixtureVariations.numbers(in: $0) }
    for parameter in opened.policy.parameters {
      days += parameter.milestones
      for dated in parameter.values {
        switch dated.value {
        case .day(let day): days.append(day)
        case .number(let number): numbers.append(number / (parameter.unit.scale == 2 ? 100 : 1))
        case .names: break
        }
      }
    }
    for reading in opened.policy.readings {
      for case .day(let day)? in reading.choices.map(\.value) { days.append(day) }
    }
    self.days = FixtureVariations.unique(days)
    self.numbers = FixtureVariations.unique(numbers)
  }

  /// - Parameter depth: how many values are changed at once: 1, or 2 (a reading or the day, and a value).
  func all(of base: Fixture, depth: Int) -> [Fixture] {
    let outer = readings(base) + asOfDays(base)
    if depth == 1 { return outer + cells(base) + facts(base) }
    return outer.flatMap { cells($0) + facts($0) }
  }

  // MARK: The day and the readings

  private func asOfDays(_ base: Fixture) -> [Fixture] {
    let near = FixtureVariations.around([base.asOf] + days)
    return near.filter { $0 != base.asOf }.map { base.with(asOf: $0) }
  }

  private func readings(_ base: Fixture) -> [Fixture] {
    opened.policy.readings.filter { opened.readings(behind: base.norm).contains($0.id) }.flatMap { reading in
      reading.choices.map(\.id).filter { base.readings[reading.id] != $0 }.map { choice in
        base.with(readings: base.readings.merging([reading.id: choice]) { _, new in new })
      }
    }
  }

  // MARK: Values

  private func cells(_ base: Fixture) -> [Fixture] {
    base.records.indices.flatMap { index -> [Fixture] in
      let record = base.records[index]
      guard let entity = opened.schema.entity(record.entity) else { return [] }
      return entity.fields.flatMap { field -> [Fixture] in
        if field.derivation != nil || field.type == .identifier { return [] }
        let cell = record.cell(field.name)
        // What the fixture does not give matters where the change names it.
        guard cell?.isDefault == false || mutant.original.contains(field.name) else { return [] }
        let old = cell?.text ?? ""
        return values(field.type, old, base.asOf, isRequired: field.required).filter { $0 != old }.map { text in
          base.with(text, field: field.name, ofRecord: index)
        }
      }
    }
  }

  private func values(_ type: FieldType, _ old: String, _ asOf: Day, isRequired: Bool) -> [String] {
    var found: [String] = []
    switch type {
    case .boolean: found = ["true", "false"]
    case .enumeration(let id): found = opened.schema.enumeration(id)?.members.map(\.name) ?? []
    case .set(let id):
      let members = opened.schema.enumeration(id)?.members.map(\.name) ?? []
      let own = old.split(separator: ";").map(String.init).filter { $0 != "none" }
      for member in members {
        let other =
          own.contains(member) ? own.filter { $0 != member } : members.filter { own.contains($0) || $0 == member }
        found.append(other.isEmpty ? "none" : other.joined(separator: ";"))
      }
    case .date: found = FixtureVariations.around([Day(old), asOf].compactMap { $0 } + days).map(\.description)
    case .timestamp:
      let days = FixtureVariations.around([Day(old.prefix(10)), asOf].compactMap { $0 } + days)
      found = days.flatMap { ["\($0) 16:59", "\($0) 17:00", "\($0) 00:00"] }
    case .integer, .decimal, .percent:
      let own = Int64(old).map { [$0] } ?? []
      found = (own + numbers + [Int64(asOf.civil.year)]).flatMap { [$0 - 1, $0, $0 + 1] }.filter { $0 >= 0 }.map {
        String($0)
      }
    case .identifier, .text, .month, .reference: break
    }
    if !isRequired, !old.isEmpty { found.append("") }
    return FixtureVariations.unique(found)
  }

  private func facts(_ base: Fixture) -> [Fixture] {
    base.facts.indices.flatMap { index -> [Fixture] in
      let given = base.facts[index]
      guard let fact = opened.policy.fact(given.fact, of: given.entity) else { return [] }
      let type = FactValue(fact, schema: opened.schema)
      return values(type.type, given.text, base.asOf, isRequired: false).filter { $0 != given.text }.compactMap {
        text in
        if text.isEmpty { return base.with(GivenFact(given, text: "", value: nil), at: index) }
        return type.stored(text).map { base.with(GivenFact(given, text: text, value: $0), at: index) }
      }
    }
  }

  // MARK: Days and numbers

  private static func around(_ days: [Day]) -> [Day] {
    unique(days.flatMap { [$0.adding(days: -1), $0, $0.adding(days: 1)] })
  }

  private static func days(in text: String) -> [Day] {
    text.split { !($0.isNumber || $0 == "-") }.compactMap { Day($0) }
  }

  private static func numbers(in text: String) -> [Int64] {
    text.split { !$0.isNumber }.compactMap { Int64($0) }.filter { $0 < 1_000_000 }
  }

  private static func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}

extension GivenFact {
  init(_ other: GivenFact, text: String, value: Int64?) {
    self.init(entity: other.entity, id: other.id, fact: other.fact, text: text, value: value)
  }
}

extension Fixture {
  private func copy(
    asOf: Day? = nil, readings: [String: String]? = nil, records: [GivenRecord]? = nil, facts: [GivenFact]? = nil
  ) -> Fixture {
    Fixture(
      name: name, row: row, norm: norm, asOf: asOf ?? self.asOf, place: place, skip: nil, isGenerated: true,
      milestone: milestone, readings: readings ?? self.readings, covers: covers, records: records ?? self.records,
      facts: facts ?? self.facts, subject: subject, expectation: expectation, sharedLedger: nil)
  }

  func with(asOf: Day) -> Fixture { copy(asOf: asOf) }

  func with(readings: [String: String]) -> Fixture { copy(readings: readings) }

  func with(_ fact: GivenFact, at index: Int) -> Fixture {
    var facts = self.facts
    facts[index] = fact
    return copy(facts: facts)
  }

  /// - Parameter text: as a ledger file would have it; empty: not known.
  func with(_ text: String, field: String, ofRecord index: Int) -> Fixture {
    var records = self.records
    records[index].cells.removeAll { $0.field == field }
    records[index].cells.append(GivenRecord.Cell(field: field, text: text, isDefault: false))
    return copy(records: records)
  }
}
